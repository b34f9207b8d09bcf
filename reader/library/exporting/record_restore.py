"""Puts the record of an exported story back: as it was, or joined with the story that is there.

What a record says is checked like any other input: its HTML is sanitised anew, pictures are named
by what is really in them, and a mark whose place does not hold its words is looked for again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any, Protocol

from reader.library.annotations.annotation_service import AnnotationService
from reader.library.annotations.reanchor import new_id
from reader.library.exporting.export_pieces import media_type
from reader.library.link_keys import LinkKeys
from reader.library.standfirst import beginning_of
from reader.library.store_session import StoreSession
from reader.model import (
    COLOURS,
    Article,
    Asset,
    Draft,
    Facts,
    ImageReference,
    ImportItem,
    Link,
    ReadingPlace,
)
from reader.store.annotation_tables import (
    BOOKMARK_FIELDS,
    HIGHLIGHT_FIELDS,
    BookmarkTable,
    HighlightTable,
)
from reader.store.columns import now
from reader.store.texts import OriginalFile, text_name

FileOf = Callable[[str, str], bytes | None]
"""Gives the bytes of a file of an export by its folder (`originals`, `assets`) and digest."""

Record = Mapping[str, Any]

_LARGEST_JUMP = 10_000_000
"""How far an id may lie beyond those of the library and still be kept, so that numbers last."""

_FACTS = (
    *("title", "subtitle", "byline", "site", "section", "published", "language", "url"),
    "lead_image",
)
_FLAGS = ("read", "starred", "archived", "trashed")


class Joining(Protocol):
    """Finds the story of a library that an article is, and joins the two."""

    def known(self, draft: Draft, article: Article, others: Collection[int]) -> int | None:
        """Return the story that this is, `others` left out, or None."""

    def join(self, story: int, draft: Draft, article: Article) -> ImportItem:
        """Take what is new about a story that is there already."""


class RecordRestorer:
    """Brings the stories of one export into a library, beside those that are there.

    A story keeps its id where the library never gave that id to another one, so that links to it
    in a person's notes go on leading to it.
    """

    def __init__(
        self,
        holdings: StoreSession,
        keys: LinkKeys,
        annotations: AnnotationService,
        joining: Joining,
    ) -> None:
        self._holdings = holdings
        self._keys = keys
        self._annotations = annotations
        self._joining = joining
        self._highlights = HighlightTable(holdings.db)
        self._bookmarks = BookmarkTable(holdings.db)
        self._highest = holdings.stories.newest_id()
        self._ids: dict[int, int] = {}
        self._taken: set[int] = set()
        self._apart: list[tuple[int, int]] = []

    def put(self, record: Record, origin: str, file_of: FileOf) -> ImportItem:
        """Bring one story in; the line says what became of it.

        Raises ValueError, KeyError, TypeError or AttributeError for a record that holds no story.
        """
        draft, article, texts = _drafted(record, origin, file_of)
        known = self._joining.known(draft, article, self._taken)
        if known is not None:
            item = self._joining.join(known, draft, article)
            with self._holdings.db.write():
                versions = _Versions(self._holdings, known, record["version"], texts)
                if self._put_marks(known, record, versions):
                    self._annotations.settle(known)
        else:
            item = ImportItem(origin, "added", self._add(record, draft, article, texts, file_of))
        story = item.id if item.id is not None else 0
        self._taken.add(story)
        given = record.get("id")
        if isinstance(given, int):
            self._ids[given] = story
            self._apart += [(given, other) for other in record.get("not_related") or ()]
        return replace(item, title=article.title or draft.facts.url or "")

    def finish(self) -> None:
        """Keep pairs of stories apart that the person called not related, once all are there."""
        with self._holdings.db.write():
            for story, other in self._apart:
                if story in self._ids and other in self._ids:
                    pair = (self._ids[story], self._ids[other])
                    self._holdings.preferences.set_apart(*pair, True)

    def _add(
        self, record: Record, draft: Draft, article: Article, texts: _Texts, file_of: FileOf
    ) -> int:
        holdings = self._holdings
        holdings.assets.keep(article.assets)
        self._keep_originals(record, file_of)
        with holdings.db.write():
            story = holdings.stories.add(_columns(record, draft, article), self._free_id(record))
            for version, (text, created) in sorted(texts.items()):
                holdings.texts.add(story, version, text, created)
            keyed = [(self._keys.address(each), each) for each in draft.aliases]
            holdings.addresses.add(story, keyed)
            holdings.assets.add(article.assets)
            holdings.assets.add_images(story, article.images)
            url = article.url or ""
            links = [(link, self._keys.awaited(link, url)) for link in article.links]
            holdings.links.replace(story, links)
            self._keys.offer(story)
            self._put_sources(story, record, draft)
            for name in draft.tags:
                holdings.tags.add([story], name)
            if draft.note:
                self._annotations.journal_note(story)
            self._put_place(story, record)
            versions = _Versions(holdings, story, record["version"], texts, fresh=True)
            if self._put_marks(story, record, versions):
                self._annotations.settle(story)
        return story

    def _free_id(self, record: Record) -> int | None:
        """Return the id the story had, where the library never gave it to another story."""
        wanted = record.get("id")
        if not isinstance(wanted, int) or isinstance(wanted, bool):
            return None
        if not self._highest < wanted <= self._highest + _LARGEST_JUMP:
            return None
        return None if self._holdings.stories.existing([wanted]) else wanted

    def _keep_originals(self, record: Record, file_of: FileOf) -> None:
        """Write the original files; one whose bytes are others than its name says is left out."""
        for source in record.get("originals") or ():
            data = file_of("originals", str(source["digest"]))
            if data is not None and hashlib.sha256(data).hexdigest() == source["digest"]:
                self._holdings.originals.add(data)

    def _put_sources(self, story: int, record: Record, draft: Draft) -> None:
        """Name the original files, those of which the bytes are kept."""
        for source in record.get("originals") or ():
            digest = str(source["digest"])
            if digest not in self._holdings.originals:
                continue
            self._holdings.texts.add_source(
                OriginalFile(
                    *(story, int(source.get("version") or record["version"]), digest),
                    *(str(source.get("name") or ""), str(source.get("origin") or draft.origin)),
                    *(str(source.get("format") or draft.format), _string(source, "charset")),
                    _string(source, "kept") or now(),
                )
            )

    def _put_place(self, story: int, record: Record) -> None:
        place = record.get("place")
        if place:
            version = int(place["version"])
            progress = float(place["progress"])
            there = ReadingPlace(int(place["offset"]), progress, version)
            self._holdings.stories.set_place(story, there)

    def _put_marks(self, story: int, record: Record, versions: _Versions) -> bool:
        """Put marks on the versions they stood on; return whether some must find their place."""
        ledger = self._annotations.ledger
        records = []
        added: dict[str, list[str]] = {"highlight": [], "bookmark": []}
        lost = False
        for fields in self._new_marks(story, record):
            kind = "highlight" if "start" in fields else "bookmark"
            fields |= {"story": story, "version": versions.here(fields["version"])}
            if not versions.holds(fields):
                fields["state"] = "orphaned"
                lost = True
            records += ledger.stand_on(story, fields["version"])
            (self._highlights if kind == "highlight" else self._bookmarks).add(_tidied(fields))
            added[kind].append(fields["id"])
        if not (added["highlight"] or added["bookmark"]):
            return False
        records += ledger.highlights(added["highlight"])
        ledger.write([*records, *ledger.bookmarks(added["bookmark"])])
        return lost or not versions.fresh

    def _new_marks(self, story: int, record: Record) -> Iterable[dict[str, Any]]:
        for kind, names in (
            ("highlight", (*HIGHLIGHT_FIELDS, "tags")),
            ("bookmark", BOOKMARK_FIELDS),
        ):
            for given in record.get(f"{kind}s") or ():
                fields = {name: given[name] for name in names if name in given}
                fields.setdefault("version", record["version"])
                fields.setdefault("id", new_id())
                fields.setdefault("created", now())
                if self._is_new(kind, story, fields):
                    yield fields

    def _is_new(self, kind: str, story: int, fields: dict[str, Any]) -> bool:
        """Return whether the story lacks the mark; an id that another uses is given anew."""
        table = self._highlights if kind == "highlight" else self._bookmarks
        there = table.fields([fields["id"]]).get(fields["id"])
        if there is not None and there["story"] == story:
            return False
        if there is not None:
            fields["id"] = new_id()
        of_story = table.fields(table.ids_of([story], trashed=None)).values()
        compared = ("exact", "start", "note") if kind == "highlight" else ("offset", "label")
        return not any(
            all(mark[name] == fields.get(name) for name in (*compared, "created"))
            for mark in of_story
        )


_Texts = Mapping[int, "tuple[Article, str | None]"]
"""The versions of a text by number, each with the moment when it came (ISO 8601)."""


class _Versions:
    """The versions of a story in an export, and which ones of the library they are."""

    def __init__(
        self,
        holdings: StoreSession,
        story: int,
        current: int,
        texts: _Texts,
        *,
        fresh: bool = False,
    ) -> None:
        self.fresh = fresh
        self._holdings = holdings
        self._story = story
        self._current = current
        self._texts = texts
        self._reading: dict[int, str] = {}
        self._known: dict[int, int] = {}
        self._here: dict[str, int] = {}
        if not fresh:
            self._here = {
                text_name(holdings.texts.readable(story, version)): version
                for version in holdings.texts.versions(story)
            }

    def here(self, version: int) -> int:
        """Return the library's version with the text of the export's; kept as an older if new."""
        if self.fresh:
            return version if version in self._texts else self._current
        if version not in self._known:
            article, created = self._texts.get(version, (Article(), None))
            name = text_name(article.reading_text)
            if name not in self._here:
                number = max(self._here.values(), default=0) + 1
                self._holdings.texts.add(self._story, number, article, created)
                self._here[name] = number
            self._known[version] = self._here[name]
        return self._known[version]

    def holds(self, fields: Mapping[str, Any]) -> bool:
        """Return whether the text of a mark's version (of the library) has its words there."""
        if fields.get("state") == "orphaned":
            return True
        version = fields["version"]
        if version not in self._reading:
            self._reading[version] = self._holdings.texts.readable(self._story, version)
        text = self._reading[version]
        if "offset" in fields:
            return bool(0 <= fields["offset"] <= len(text))
        return bool(text[fields["start"] : fields["end"]] == fields["exact"])


def _drafted(record: Record, origin: str, file_of: FileOf) -> tuple[Draft, Article, _Texts]:
    """Return what an import makes of a file: a draft, its article, and all versions of the text."""
    authors = tuple(str(author) for author in record.get("authors") or ())
    facts = Facts(**{name: _string(record, name) for name in _FACTS}, authors=authors)
    originals = record.get("originals") or []
    source = originals[0] if originals else {}
    draft = Draft(
        origin=origin,
        format=str(record.get("format") or "json"),
        facts=facts,
        original=file_of("originals", str(source["digest"])) if source else None,
        original_name=str(source.get("name") or ""),
        charset=source.get("charset"),
        aliases=tuple(str(address) for address in record.get("addresses") or ()),
        note=str(record.get("note") or ""),
        tags=tuple(str(tag) for tag in record.get("tags") or ()),
        added=_string(record, "added"),
        read=bool(record.get("read")),
        starred=bool(record.get("starred")),
        archived=bool(record.get("archived")),
        trashed=bool(record.get("trashed")),
        reading_progress=float(record.get("progress") or 0.0),
    )
    current = int(record["version"])
    texts = {
        int(text["version"]): (_article(text, facts), _string(text, "created"))
        for text in record.get("texts") or ()
    }
    if current not in texts:
        texts[current] = (_article(record, facts), _string(record, "created"))
    article = _with_parts(texts[current][0], record, file_of)
    return draft, article, texts


def _article(text: Record, facts: Facts) -> Article:
    """Return a text of the export as an article; its HTML is made safe anew."""
    from reader.clean.render.reading_text import reading_text
    from reader.clean.render.sanitizer import sanitise

    html = sanitise(str(text.get("html") or "")).html
    own = str(text.get("text") or "")
    comments = str(text.get("comments_html") or "")
    return Article(
        title=facts.title or "",
        url=facts.url,
        text=own,
        html=html,
        reading_text=reading_text(html),
        word_count=len(own.split()),
        comments_html=sanitise(comments).html if comments else "",
        notices=tuple(str(notice) for notice in text.get("notices") or ()),
    )


def _with_parts(article: Article, record: Record, file_of: FileOf) -> Article:
    """Return the article with its links, and its pictures as far as the export has them."""
    images, assets = [], []
    for image in record.get("images") or ():
        asset, address = str(image["asset"]), str(image.get("address") or "")
        data = file_of("assets", asset)
        # A picture is named by its bytes; what has another name is not that picture.
        saved = data is not None and hashlib.sha256(data).hexdigest() == asset
        images.append(ImageReference(asset, address, str(image.get("alt") or ""), saved))
        if data is not None and saved:
            assets.append(Asset(asset, media_type(data), data, address))
    links = tuple(_link(link) for link in record.get("links") or ())
    words = int(record.get("word_count") or article.word_count)
    return replace(
        article, images=tuple(images), assets=tuple(assets), links=links, word_count=words
    )


def _link(link: Record) -> Link:
    kind = "inline" if link.get("kind") == "inline" else "related"
    return Link(
        *(str(link.get("title") or ""), str(link.get("url") or ""), kind),
        *(str(link.get("teaser") or ""), _string(link, "published")),
        str(link.get("place") or ""),
    )


def _columns(record: Record, draft: Draft, article: Article) -> dict[str, Any]:
    """Return the row of a story that comes in as it was."""
    standfirst = record.get("standfirst")
    lead = record.get("lead_asset")
    told = draft.facts.subtitle or beginning_of(article.text)
    return {
        **{name: getattr(draft.facts, name) for name in _FACTS},
        "title": draft.facts.title or draft.facts.url or "Untitled",
        "authors": list(draft.facts.authors),
        "format": draft.format,
        "word_count": article.word_count,
        "images": len(article.images),
        "standfirst": str(standfirst if standfirst is not None else told),
        "lead_asset": lead if isinstance(lead, str) else None,
        "edited": [str(name) for name in record.get("edited") or ()],
        "version": int(record["version"]),
        "added": draft.added or now(),
        "note": draft.note,
        **{name: getattr(draft, name) for name in _FLAGS},
        "stub": bool(record.get("stub", not (article.html or article.text))),
        "progress": min(1.0, max(0.0, draft.reading_progress or 0.0)),
    }


def _string(record: Record, name: str) -> str | None:
    value = record.get(name)
    return value if isinstance(value, str) else None


def _tidied(fields: dict[str, Any]) -> dict[str, Any]:
    """Return a mark's fields with what an export of another hand may have wrong put right."""
    if "colour" in fields and fields["colour"] not in COLOURS:
        fields["colour"] = COLOURS[0]
    return fields
