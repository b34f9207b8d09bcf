"""Marks that come along with an import: placed in the text, and each taken in once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from reader import anchors
from reader.library.annotations.mark_placement import (
    MarkIntake,
    MarkPlacement,
    is_hinted,
    waiting_hints,
    waiting_place,
)
from reader.library.annotations.reanchor import new_id, placed
from reader.library.annotations.saved_markup import saved_markup
from reader.model import COLOURS, Anchor
from reader.store.annotation_tables import HighlightTable, folded
from reader.store.columns import now

if TYPE_CHECKING:
    from reader.library.annotations.journal_records import JournalRecords
    from reader.library.store_session import StoreSession
    from reader.model import CarriedMark
    from reader.store.mark_fields import HighlightFields, KnownHighlight


class CarriedMarks:
    """Takes the marks of imports into a library."""

    def __init__(self, store: StoreSession, journal_records: JournalRecords) -> None:
        self._store = store
        self._journal_records = journal_records
        self._highlights = HighlightTable(store.db)

    def take_in(
        self, story: int, version: int, reading_text: str, marks: Sequence[CarriedMark]
    ) -> MarkIntake:
        """Add the marks that a story lacks to a version of its text; return how many are new.

        Marks that the story has already, removed ones too, are left out; one without a quote is a
        note on the story. Call it inside the transaction that adds the story or its text.
        """
        if not marks:
            return MarkIntake()
        known = self._highlights.known(story)
        records = self._journal_records.stand_on(story, version)
        ids, guessed = [], 0
        notes = sum(self._join_note(story, mark.note) for mark in marks if not mark.exact.strip())
        quotes = [mark for mark in marks if mark.exact.strip()]
        placement = MarkPlacement(reading_text, lambda: saved_markup(self._store, story))
        for mark, place in zip(quotes, placement.places(quotes), strict=True):
            fields = carried(mark, place.span, reading_text, story, version)
            if not is_known(fields, is_hinted(mark), known):
                self._highlights.add(fields)
                known.append(fields)
                ids.append(fields["id"])
                guessed += place.guessed
        if ids:
            self._journal_records.write([*records, *self._journal_records.highlights(ids)])
        return MarkIntake(len(ids) + notes, guessed)

    def _join_note(self, story: int, note: str) -> bool:
        there = self._store.stories.get(story).note
        if not note.strip() or note in there:
            return False
        joined = f"{there}\n\n{note}" if there else note
        self._store.stories.change(story, {"note": joined})
        self._journal_records.write_note(story)
        return True


def carried(
    mark: CarriedMark, span: tuple[int, int] | None, text: str, story: int, version: int
) -> HighlightFields:
    """Return an imported mark at its place in a story's text; without one it waits as an orphan."""
    if span is not None:
        place = placed(anchors.describe_anchor(text, *span), version)
    else:
        start, length = waiting_place(mark)
        end = start if mark.end is None else mark.end
        anchor = Anchor(mark.exact, mark.prefix, mark.suffix, start, end, length)
        place = {**placed(anchor, version), "state": "orphaned"}
    created = mark.created or now()
    return {
        "id": new_id(),
        "story": story,
        **place,
        "colour": mark.colour if mark.colour in COLOURS else COLOURS[0],
        "note": mark.note,
        "tags": sorted({" ".join(tag.split()) for tag in mark.tags} - {""}),
        "created": created,
        "changed": created,
        "trashed": 0,
        "foreign_id": mark.foreign_id,
        "marked_text": "",
        "hints": waiting_hints(mark) if span is None else "",
    }


def is_known(mark: HighlightFields, hinted: bool, known: Iterable[KnownHighlight]) -> bool:
    """Return whether a story has a mark already that comes along with an import.

    Marks that programs named are distinguished by their names, others by quote, note and place;
    `hinted` says that the place of a mark without a place in the text is more than a guess.
    """
    quote, note = folded(mark["exact"]), folded(mark["note"])
    for other in known:
        name = mark["foreign_id"]
        if name and name in (other["id"], other["foreign_id"]):
            return True
        if name and other["foreign_id"]:
            continue
        if (folded(other["exact"]), folded(other["note"])) == (quote, note):
            placed = hinted if mark["state"] == "orphaned" else True
            settled = mark["state"] == other["state"]
            if not (placed and settled and mark["start"] != other["start"]):
                return True
    return False
