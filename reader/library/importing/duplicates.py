"""Recognition of stories that are in the library already."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from reader.library.annotations.quote_finder import find_passage
from reader.library.standfirst import beginning_of
from reader.store.columns import now
from reader.store.texts import OriginalFile, text_digest

if TYPE_CHECKING:
    from reader.library.link_keys import LinkKeys
    from reader.library.store_session import StoreSession
    from reader.model import Article, Draft, Story

_TOO_SHORT_TO_COMPARE = 60
"""Characters of text below which two stories without an address may well differ."""
_QUOTES = 20
"""Marked passages, and stories of nearly the same title, that are compared; chosen."""
_TITLE_LETTERS = 4
"""Letters from which a title says which story is meant."""
FACTS = (
    *("title", "subtitle", "byline", "authors", "site", "section", "published", "language"),
    *("url", "lead_image"),
)
"""Columns of a story that what comes in may fill."""
_SEPARATOR = re.compile(r"\s+[-–—|·•:»]+\s+|[:：|｜]\s*")
"""What stands between a title and the name of its site."""


@dataclass(frozen=True, slots=True)
class IncomingStory:
    """What comes in, with all that decides whether it is here already."""

    draft: Draft
    article: Article
    addresses: tuple[tuple[str, str], ...]
    digest: str
    original: str

    @property
    def empty(self) -> bool:
        """Whether it is only an address or a title so far."""
        return not self.digest and not self.article.images

    @property
    def keys(self) -> list[str]:
        """The canonical keys of its addresses."""
        return [key for key, _ in self.addresses if key]

    @property
    def title(self) -> str:
        """What it is called, its address or file where it has no title; white space collapsed."""
        facts, article = self.draft.facts, self.article
        title = facts.title or article.title or article.url or facts.url
        return " ".join((title or self.draft.original_name).split())

    @property
    def columns(self) -> dict[str, Any]:
        """The columns of a story of it: its facts, and what is counted of its text."""
        facts, article = self.draft.facts, self.article
        fields: dict[str, Any] = {
            name: getattr(facts, name) or getattr(article, name) for name in FACTS
        }
        fields["title"] = self.title or "Untitled"
        fields["authors"] = list(fields["authors"])
        fields["format"] = self.draft.format
        fields["word_count"] = article.word_count or len(article.text.split())
        fields["images"] = len(article.images)
        fields["standfirst"] = fields["subtitle"] or beginning_of(article.text)
        fields["lead_asset"] = _lead_asset(article)
        return fields

    def source(self, story: int, version: int) -> OriginalFile:
        """Return the original file it came from, as one of this version of a story, kept now."""
        return OriginalFile(
            story=story,
            version=version,
            digest=self.original,
            name=self.draft.original_name,
            origin=self.draft.origin,
            format=self.draft.format,
            charset=self.draft.charset,
            kept=now(),
        )


class DuplicateFinder:
    """Compares what comes in with what is there: by address, by bytes, by text, by title."""

    def __init__(self, store: StoreSession, keys: LinkKeys) -> None:
        self._store = store
        self._keys = keys
        self._forms_of_titles: dict[str, frozenset[str]] = {}

    def look_at(self, draft: Draft, article: Article) -> IncomingStory:
        """Take down all that decides whether a cleaned draft is here already."""
        addresses = [
            address
            for address in (article.url, draft.facts.url, *article.aliases, *draft.aliases)
            if address
        ]
        return IncomingStory(
            draft=draft,
            article=article,
            addresses=tuple((self._keys.address(address), address) for address in addresses),
            digest=text_digest(article.reading_text),
            original=hashlib.sha256(draft.original).hexdigest() if draft.original else "",
        )

    def known(self, arrival: IncomingStory, others: Collection[int] = ()) -> Story | None:
        """Return the story that this is, or None; it is none of the `others`."""
        return (
            self._by_address(arrival, others)
            or self._by_bytes(arrival, others)
            or self._by_text(arrival, others)
            or self._by_title(arrival, others)
        )

    def same_text(self, story: Story, arrival: IncomingStory) -> bool:
        """Return whether a version of the story has the text of what comes in."""
        return self._store.texts.has(story.id, arrival.digest)

    def _by_address(self, arrival: IncomingStory, others: Collection[int]) -> Story | None:
        found = self._stories(self._store.addresses.stories(arrival.keys), others)
        return min(
            found,
            key=lambda s: (s.trashed, not self.same_text(s, arrival), s.stub, s.id),
            default=None,
        )

    def _stories(self, ids: Iterable[int], others: Collection[int]) -> list[Story]:
        return self._store.stories.many(story for story in ids if story not in others)

    def _by_bytes(self, arrival: IncomingStory, others: Collection[int]) -> Story | None:
        if not arrival.original:
            return None
        for story in self._stories(self._store.texts.stories_from(arrival.original), others):
            if (
                story.title == arrival.title
                or self.same_text(story, arrival)
                or self._sameorigin_part(story, arrival)
            ):
                return story
        return None

    def _sameorigin_part(self, story: Story, arrival: IncomingStory) -> bool:
        """Whether the story came from the same part of a file of these bytes.

        Cleaned by another version of the program, it may have another title and text.
        """
        part = origin_part(arrival.draft.origin)
        return any(
            source.digest == arrival.original and origin_part(source.origin) == part
            for source in self._store.texts.sources(story.id)
        )

    def _by_text(self, arrival: IncomingStory, others: Collection[int]) -> Story | None:
        if len(arrival.article.reading_text) < _TOO_SHORT_TO_COMPARE:
            return None
        for story in self._stories(self._store.texts.stories_with(arrival.digest), others):
            # Outlets print the same agency text: with an address each, they are two stories. One
            # outlet has its story once, whatever the address.
            known = self._store.addresses.keys(story.id)
            if not arrival.keys or not known or self._same_outlet(story, known, arrival):
                return story
        return None

    def _same_outlet(self, story: Story, known: Iterable[str], arrival: IncomingStory) -> bool:
        """Whether a story of the same text has its title and an address of the same host too."""
        from reader.related.url_key import site_key

        hosts = {site_key(key) for key in known} & {site_key(key) for key in arrival.keys}
        return any(hosts) and story.title == arrival.title

    def _by_title(self, arrival: IncomingStory, others: Collection[int]) -> Story | None:
        """Return the one story of a title for marks that came without an address."""
        waiting = arrival.empty and not arrival.keys
        if not arrival.title or (arrival.empty and not waiting):
            return None
        found = [
            story
            for story in self._store.stories.titled(arrival.title)
            if story.id not in others
            and (waiting or (story.stub and not self._store.addresses.keys(story.id)))
        ]
        # A story with text is what a person marked; links of the same title are not.
        choices = [story for story in found if not story.stub] or found
        if len(choices) > 1 and waiting and choices[0].stub:
            keys = self._store.addresses.keys
            choices = [story for story in choices if not keys(story.id)]
        if len(choices) == 1:
            return choices[0]
        if waiting and arrival.draft.marks:
            return self._by_quotes(choices or self._titled_nearly(arrival.title, others), arrival)
        return None

    def _titled_nearly(self, title: str, others: Collection[int]) -> list[Story]:
        """Stories whose titles differ in signs, or by the name of a site at one end."""
        wanted = _title_forms(title)
        titles = list(self._store.stories.titles())
        # Every book of an export of marks asks again: only titles not seen before are taken apart.
        before = self._forms_of_titles
        self._forms_of_titles = {
            known: before.get(known) or _title_forms(known) for _, known in titles
        }
        alike = (
            story for story, known in titles if not wanted.isdisjoint(self._forms_of_titles[known])
        )
        return self._stories(alike, others)

    def _by_quotes(self, choices: list[Story], arrival: IncomingStory) -> Story | None:
        """Return the one of several stories that holds most of the words that were marked."""
        quotes = [mark for mark in arrival.draft.marks if mark.exact.strip()][:_QUOTES]
        held = []
        for story in choices[:_QUOTES]:
            text = "" if story.stub else self._store.texts.readable(story.id, story.version)
            count = sum(find_passage(text, mark.exact) is not None for mark in quotes)
            held.append((count, story))
        most = max((count for count, _ in held), default=0)
        best = [story for count, story in held if count == most]
        return best[0] if most and len(best) == 1 else None


def _title_forms(title: str) -> frozenset[str]:
    """Return a title without its signs, as a whole and without what may be a site's name."""
    pieces = _SEPARATOR.split(title)
    forms = {title, *("".join(pieces[:-1]), "".join(pieces[1:]))} if len(pieces) > 1 else {title}
    bare = {"".join(filter(str.isalnum, form)).casefold() for form in forms}
    return frozenset(form for form in bare if len(form) >= _TITLE_LETTERS)


def origin_part(origin: str) -> str:
    """Return the part of a file that an origin names, such as an entry; empty for the whole."""
    return origin.partition("!")[2]


def _lead_asset(article: Article) -> str | None:
    saved = [image for image in article.images if image.saved]
    for image in saved:
        if image.address and image.address == article.lead_image:
            return image.asset
    return saved[0].asset if saved else None
