"""Highlights of the same words, several put together, and one taken apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from reader import anchors
from reader.library.annotations.reanchor import new_id, placed
from reader.model import ReaderError
from reader.translation import tr

if TYPE_CHECKING:
    from reader.store.mark_fields import Columns, HighlightFields


def twin_of(
    marks: Iterable[HighlightFields], version: int, start: int, end: int
) -> HighlightFields | None:
    """Return the mark that stands on just these characters of a text, None without one."""
    place = (version, start, end)
    return next(
        (
            mark
            for mark in marks
            if not mark["trashed"]
            and mark["state"] == "anchored"
            and (mark["version"], mark["start"], mark["end"]) == place
        ),
        None,
    )


def joined_notes(notes: Iterable[str]) -> str:
    """Return notes below each other, each once; no word of any is dropped."""
    kept: list[str] = []
    for note in notes:
        if note.strip() and not any(note in other for other in kept):
            kept.append(note)
    return "\n\n".join(kept)


def merged(marks: Mapping[str, HighlightFields], text: str) -> dict[str, Columns]:
    """Return what changes where marks of one text become one: the first stays, others go.

    Raises ReaderError where they are fewer than two, of several stories, or have lost their place.
    """
    order = sorted(marks, key=lambda mark: (marks[mark]["start"], -marks[mark]["end"]))
    places = {(marks[mark]["story"], marks[mark]["version"]) for mark in order}
    if len(order) < 2 or len(places) != 1:
        raise ReaderError(tr("Choose two or more highlights of one story to merge."))
    if any(marks[mark]["state"] != "anchored" or marks[mark]["trashed"] for mark in order):
        raise ReaderError(tr("Only highlights whose text is found can be merged."))
    first = marks[order[0]]
    end = max(marks[mark]["end"] for mark in order)
    tags = dict.fromkeys(tag for mark in order for tag in marks[mark]["tags"])
    whole: Columns = {
        **placed(anchors.describe_anchor(text, first["start"], end), first["version"]),
        "note": joined_notes(marks[mark]["note"] for mark in order),
        "tags": list(tags),
    }
    return {order[0]: whole, **{mark: {"trashed": 1} for mark in order[1:]}}


def pieces(
    fields: HighlightFields, text: str, start: int, end: int
) -> tuple[Columns, list[HighlightFields]]:
    """Return what a highlight becomes where the words [start, end) are to stand by themselves.

    The first piece stays the highlight it was, with its note, and has another place; one or two
    others, with its colour and tags, follow. Where `start` is `end`, it is parted there. Raises
    ReaderError where nothing is left beside the words, or the highlight has lost its place.
    """
    if fields["state"] != "anchored" or fields["trashed"]:
        raise ReaderError(tr("Only a highlight whose text is found can be split."))
    start, end = max(start, fields["start"]), min(end, fields["end"])
    stretches = ((fields["start"], start), (start, end), (end, fields["end"]))
    spans = [span for span in (_without_blanks(text, *one) for one in stretches) if span]
    if len(spans) < 2:
        raise ReaderError(tr("Select some of the words of a highlight to split it there."))
    first, *others = (
        placed(anchors.describe_anchor(text, *span), fields["version"]) for span in spans
    )
    return first, [
        {**fields, **place, "id": new_id(), "note": "", "foreign_id": "", "marked_text": ""}
        for place in others
    ]


def _without_blanks(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the stretch without blanks at its ends, None where no word is left."""
    words = text[start:end]
    begin = start + len(words) - len(words.lstrip())
    finish = start + len(words.rstrip())
    return (begin, finish) if any(letter.isalnum() for letter in words) else None
