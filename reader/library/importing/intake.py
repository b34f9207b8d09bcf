"""Taking an article into the library: added, filled, a new version, or a duplicate."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from reader import model
from reader.library.importing.arrival_files import ArrivalFiles, problem_of
from reader.library.importing.duplicates import FACTS, DuplicateFinder
from reader.library.importing.gate_policy import (
    fuller_text_stays,
    gate_notice,
    is_saved_page,
    refusal_beside_story,
    refusal_of_gate,
)
from reader.store.columns import listed, now
from reader.translation import tr

if TYPE_CHECKING:
    from reader.library.annotations.mark_placement import MarkIntake
    from reader.library.importing.duplicates import IncomingStory
    from reader.library.link_keys import LinkKeys
    from reader.library.store_session import StoreSession
    from reader.model import Article, CarriedMark, Changes, Draft, ImportItem, Link, Story

_HELD_SECONDS = 0.04
"""Seconds after which a transaction takes in no more stories: what others may be kept waiting is
50 ms, and the disk takes its part of it."""
_STATES = {"starred": "starred", "read": "read", "archived": "archived", "later": "read later"}
"""States that an export brings along, and how a report calls them."""


class MarkKeeper(Protocol):
    """Keeps highlights and bookmarks while texts come and change."""

    def carry(
        self, story: int, version: int, reading_text: str, marks: tuple[CarriedMark, ...]
    ) -> MarkIntake:
        """Take in the marks that came along; gives how many are new."""

    def move(
        self, story: int, old_version: int, old_text: str, new_version: int, new_text: str
    ) -> None:
        """Place the story's marks again in the text of a new version."""

    def journal_note(self, story: int) -> None:
        """Remember that the note on a story changed."""


class Intake:
    """Adds articles to a library, in short transactions; what names a file is written after it."""

    def __init__(self, store: StoreSession, keys: LinkKeys, marks: MarkKeeper) -> None:
        self._store = store
        self._keys = keys
        self._marks = marks
        self._recogniser = DuplicateFinder(store, keys)
        self.files = ArrivalFiles(store)
        """The files of what comes in, which may be begun ahead."""

    def add(self, draft: Draft, article: Article) -> ImportItem:
        """Keep a cleaned draft; the line says what became of it.

        Known addresses win over equal bytes, equal bytes over an equal text.
        """
        return self.add_all([(draft, article)])[0]

    def add_all(self, arrivals: Sequence[tuple[Draft, Article]]) -> list[ImportItem]:
        """Keep cleaned drafts in as few transactions as others can wait for; see `add`.

        Return the lines of those that were kept: raises ReaderError where the first transaction
        fails, and leaves the rest where a later one does.
        """
        self.files.finish(arrivals)
        looked_at = [self._recogniser.look_at(draft, article) for draft, article in arrivals]
        items: list[ImportItem] = []
        while left := looked_at[len(items) :]:
            try:
                items += self._taken(left)
            except model.ReaderError:
                if not items:
                    raise
                break
        return items

    def _taken(self, arrivals: Iterable[IncomingStory]) -> list[ImportItem]:
        """Take in the first of some stories in one transaction, all or none."""
        items: list[ImportItem] = []
        with self._store.db.write():
            ends = time.monotonic() + _HELD_SECONDS
            for arrival in arrivals:
                items.append(self._take(arrival))
                if time.monotonic() > ends:
                    break
        return items

    def _take(self, arrival: IncomingStory) -> ImportItem:
        draft, article = arrival.draft, arrival.article
        if problem := problem_of(draft, article):
            return model.ImportItem(draft.origin, "failed", title=article.title, reason=problem)
        if article.gate:
            # It keeps its files, if at all, only now: what is refused leaves nothing behind.
            if (refused := self._refused_gate(arrival)) is not None:
                return refused
            self.files.keep(draft, article)
        known = self._recogniser.known(arrival)
        if known is None:
            story, guessed = self._add(arrival)
            notices = (gate_notice(article), article.shortened, placed_at_first(guessed))
            return self._item(arrival, "added", story, " ".join(filter(None, notices)))
        return self._meet(known, arrival)

    def known(self, draft: Draft, article: Article, others: Collection[int] = ()) -> int | None:
        """Return the story of the library that this is, `others` left out, or None."""
        found = self._recogniser.known(self._recogniser.look_at(draft, article), others)
        return None if found is None else found.id

    def join(self, story: int, draft: Draft, article: Article) -> ImportItem:
        """Take what is new about a story that is there already; the line says what it was."""
        arrival = self._recogniser.look_at(draft, article)
        self.files.keep(draft, article)
        with self._store.db.write():
            return self._meet(self._store.stories.get(story), arrival)

    def renew(self, story: int, article: Article) -> Changes:
        """Give a story the text of a new cleaning; an empty one changes nothing."""
        known = self._store.stories.get(story)
        arrival = self._recogniser.look_at(model.Draft(origin="", format=known.format), article)
        self._store.assets.keep(article.assets)
        if arrival.empty or article.error:
            return model.Changes()
        if article.gate and self._fuller_text_stays(known, article, page=False):
            return model.Changes()
        with self._store.db.write():
            if self._store.texts.digest(story, known.version) == arrival.digest:
                if not self._store.texts.is_sound(story, known.version):
                    self._store.texts.mend(story, known.version, article)
                self._refresh(story, arrival)
            else:
                self._new_version(known, arrival, keep_old=False)
        touched = frozenset([story])
        return model.Changes(tr("Article re-extracted"), stories=touched, annotations=touched)

    def _meet(self, story: Story, arrival: IncomingStory) -> ImportItem:
        """Return what becomes of something that is a story of the library already."""
        original = arrival.original
        known_bytes = original and any(
            source.digest == original for source in self._store.texts.sources(story.id)
        )
        reasons = []
        if arrival.empty or known_bytes or self._recogniser.same_text(story, arrival):
            reasons += self._enrich(story, arrival)
        elif story.stub and (refusal := refusal_of_gate(arrival.article)):
            reasons += [*self._enrich(story, arrival), refusal]
        elif stays := self._fuller_text_stays(story, arrival.article, page=is_saved_page(arrival)):
            self._keep_beside(story, arrival)
            reasons.append(stays)
        elif story.stub:
            self._new_version(story, arrival, keep_old=False)
            reasons.append(tr("link replaced by the full text"))
        else:
            self._new_version(story, arrival, keep_old=True)
            reasons.append(tr("newer version of the same page"))
        if story.trashed and not arrival.draft.trashed:
            self._store.stories.change(story.id, {"trashed": False})
            reasons.append(tr("restored from trash"))
        if reasons:
            return self._item(arrival, "updated", story.id, "; ".join(reasons))
        return self._item(arrival, "duplicate", story.id, self._known_as(story, arrival))

    def _known_as(self, story: Story, arrival: IncomingStory) -> str:
        """Return the sentence for something that is in the library, as an older save perhaps."""
        texts = self._store.texts
        kept = set(texts.versions(story.id))
        versions = kept & {
            *(version for version in kept if not arrival.empty
              and texts.digest(story.id, version) == arrival.digest),
            *(source.version for source in texts.sources(story.id)
              if arrival.original and source.digest == arrival.original),
        }  # fmt: skip
        older = [version for version in versions if version < story.version]
        if not older or story.version in versions:
            return tr("already in the library")
        return tr("an older copy of this story; its text is kept as version {max}", max=max(older))

    def _add(self, arrival: IncomingStory) -> tuple[int, int]:
        """Add a story; gives its number, and how many marks stand on the first of copies."""
        draft, article = arrival.draft, arrival.article
        fields: dict[str, Any] = {
            **arrival.columns,
            "added": draft.added or now(),
            "note": draft.note,
            "read": draft.read,
            "starred": draft.starred,
            "archived": draft.archived,
            "later": draft.later,
            "trashed": draft.trashed,
            "stub": arrival.empty,
            "progress": min(1.0, max(0.0, draft.reading_progress or 0.0)),
        }
        story = self._store.stories.add(fields)
        self._store.texts.add(story, 1, article, digest=arrival.digest)
        self._keep_parts(story, 1, arrival)
        if draft.reading_progress and article.reading_text:
            share = fields["progress"]
            place = model.ReadingPlace(int(share * len(article.reading_text)), share, 1)
            # Nobody knows when it was read in another program: not in the month of the import.
            self._store.stories.set_place(story, place, fields["added"])
        for name in draft.tags:
            self._store.tags.add([story], name)
        if draft.note:
            self._marks.journal_note(story)
        taken = self._marks.carry(story, 1, article.reading_text, self._all_marks(arrival))
        return story, taken.guessed

    def _new_version(self, story: Story, arrival: IncomingStory, *, keep_old: bool) -> None:
        store = self._store
        version = self._next_version(story)
        old_text = store.texts.readable(story.id, story.version)
        new_text = arrival.article.reading_text
        store.texts.add(story.id, version, arrival.article, digest=arrival.digest)
        fields = self._found(story.id, arrival)
        if story.stub:
            fields["stub"] = False
        store.stories.change(story.id, {**fields, "version": version})
        # Paths of marks that wait for a text lead through the page that is saved with it.
        self._keep_parts(story.id, version, arrival)
        self._marks.move(story.id, story.version, old_text, version, new_text)
        self._move_place(story, version, len(old_text), len(new_text))
        self._enrich(story, arrival)
        if not keep_old:
            store.texts.forget(story.id, story.version)

    def _refused_gate(self, arrival: IncomingStory) -> ImportItem | None:
        """Return the line for a page that is nothing but a gate, None for any other.

        Of a story that is known, the line has the story's own title.
        """
        draft, article = arrival.draft, arrival.article
        if not refusal_of_gate(article) or self._has_persons_work(arrival):
            return None
        known = self._recogniser.known(arrival)
        if known is None:
            refusal = refusal_of_gate(article)
            return model.ImportItem(draft.origin, "failed", title=article.title, reason=refusal)
        refusal = refusal_beside_story(article)
        if not refusal or known.stub:
            return None
        return model.ImportItem(draft.origin, "failed", known.id, known.title, refusal)

    def _has_persons_work(self, arrival: IncomingStory) -> bool:
        """Whether tags, marks, notes or states came along, which outrank any refusal."""
        draft = arrival.draft
        made = (draft.tags, draft.note, draft.starred, draft.read, draft.archived, draft.later)
        return any(made) or bool(self._all_marks(arrival))

    def _fuller_text_stays(self, story: Story, article: Article, *, page: bool) -> str:
        if story.stub:
            return ""
        earlier = self._store.texts.readable(story.id, story.version)
        return fuller_text_stays(earlier, article, page=page)

    def _keep_beside(self, story: Story, arrival: IncomingStory) -> None:
        """Keep a lesser text as a version, while the story reads on as it was."""
        version = self._next_version(story)
        self._store.texts.add(story.id, version, arrival.article)
        self._keep_source(story.id, version, arrival)
        self._enrich(story, arrival)

    def _next_version(self, story: Story) -> int:
        # A number is never given twice: a version that was removed may come back under its own.
        return max(story.version, self._store.texts.highest_version(story.id)) + 1

    def _move_place(self, story: Story, version: int, old: int, new: int) -> None:
        place = self._store.stories.place(story.id)
        if place is not None:
            offset = place.offset * new // old if old else 0
            moved = model.ReadingPlace(min(offset, new), place.progress, version)
            self._store.stories.set_place(story.id, moved)

    def _enrich(self, story: Story, arrival: IncomingStory) -> list[str]:
        """Add what is new about a known story: addresses, tags, marks, a note, a star."""
        draft, store = arrival.draft, self._store
        store.addresses.add(story.id, arrival.addresses)
        reasons = []
        fresh = [name for name in draft.tags if store.tags.add([story.id], name)]
        if fresh:
            reasons.append(tr("tags added"))
        version = store.stories.get(story.id).version
        text = store.texts.readable(story.id, version)
        taken = self._marks.carry(story.id, version, text, self._all_marks(arrival))
        if taken.new:
            reasons.append(tr("highlights added"))
        if taken.guessed:
            reasons.append(placed_at_first(taken.guessed))
        if draft.note and draft.note not in story.note:
            joined = f"{story.note}\n\n{draft.note}" if story.note else draft.note
            store.stories.change(story.id, {"note": joined})
            self._marks.journal_note(story.id)
            reasons.append(tr("note added"))
        return reasons + self._enrich_fields(story.id, draft)

    def _enrich_fields(self, story: int, draft: Draft) -> list[str]:
        """Take states that the story is not in yet, and facts that it lacks, from an export."""
        store = self._store
        known = store.stories.get(story)
        reasons = []
        states = [name for name in _STATES if getattr(draft, name) and not getattr(known, name)]
        if states:
            store.stories.change(story, dict.fromkeys(states, True))
            reasons += [_STATES[name] for name in states]
        here = dict(next(store.stories.values([story], [*FACTS, "edited"])))
        edited, here["authors"] = listed(here["edited"]), listed(here["authors"])
        facts = {
            name: list(value) if name == "authors" else value
            for name in FACTS
            if (value := getattr(draft.facts, name)) and not here[name]
        }
        if "byline" in facts or "authors" in facts:
            # One without the other would name two different people.
            paired = {"byline", "authors"}
            if known.byline or known.authors or paired & set(edited):
                facts = {name: value for name, value in facts.items() if name not in paired}
        facts = {name: value for name, value in facts.items() if name not in edited}
        if facts:
            store.stories.change(story, facts)
            reasons.append(tr("details added"))
        return reasons

    def _refresh(self, story: int, arrival: IncomingStory) -> None:
        """Take over facts and links that a new cleaning found around the same text."""
        self._store.stories.change(story, self._found(story, arrival))
        self._keep_parts(story, self._store.stories.get(story).version, arrival)

    def _keep_parts(self, story: int, version: int, arrival: IncomingStory) -> None:
        """Write what hangs on a story: addresses, links, pictures, the original's name."""
        article, draft = arrival.article, arrival.draft
        store = self._store
        store.addresses.add(story, arrival.addresses)
        store.assets.add(article.assets)
        store.assets.add_images(story, article.images)
        self._keys.put_links(story, self._links(draft, article), article.url or "")
        self._keep_source(story, version, arrival)

    def _keep_source(self, story: int, version: int, arrival: IncomingStory) -> None:
        if arrival.original:
            self._store.texts.add_source(arrival.source(story, version))

    def _links(self, draft: Draft, article: Article) -> list[Link]:
        known = {(link.url, link.title) for link in article.links}
        further = [link for link in draft.links if (link.url, link.title) not in known]
        return [*article.links, *further]

    def _all_marks(self, arrival: IncomingStory) -> tuple[CarriedMark, ...]:
        return tuple(dict.fromkeys((*arrival.draft.marks, *arrival.article.marks)))

    def _found(self, story: int, arrival: IncomingStory) -> dict[str, Any]:
        """Return the columns a new text brings, but none the person corrected or it lacks."""
        row = next(self._store.stories.values([story], ["edited"]))
        edited = listed(row["edited"])
        return {
            name: value
            for name, value in arrival.columns.items()
            if name not in edited and (value or name not in FACTS)
        }

    @staticmethod
    def _item(arrival: IncomingStory, status: str, story: int, reason: str = "") -> ImportItem:
        title = arrival.draft.facts.title or arrival.article.title
        return model.ImportItem(
            arrival.draft.origin, status, story, title, reason, no_text=arrival.empty
        )


def placed_at_first(marks: int) -> str:
    """Return the sentence about marks whose words stand several times; empty for none."""
    if not marks:
        return ""
    return tr(
        "{count} highlight matches several passages and was placed at the first",
        "{count} highlights match several passages and were placed at the first",
        count=marks,
    )
