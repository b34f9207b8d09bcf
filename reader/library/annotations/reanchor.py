"""Marks and texts: a passage becomes a mark's fields, and moves along when its text changes."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from random import SystemRandom
from typing import TYPE_CHECKING, TypedDict

from reader import anchors
from reader.library.annotations.mark_placement import MarkPlacement, waiting_mark
from reader.library.annotations.saved_markup import saved_markup
from reader.model import COLOURS, Anchor, ReaderError
from reader.store.annotation_tables import BookmarkTable, HighlightTable, folded
from reader.store.mark_fields import differing
from reader.translation import format_number, tr

if TYPE_CHECKING:
    from reader.library.store_session import StoreSession
    from reader.store.mark_fields import BookmarkFields, Columns, HighlightFields

_ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"
_LETTERS_OF_ID = 10
"""Letters; enough that two marks of one library never share a name."""
_BOOKMARKED = 60
"""Code points of the text at a bookmark that are kept, up to the end of a word."""


LONGEST_NOTE = 5_000_000
"""Characters a note may have; a longer one is refused, and stays where it was written."""


class TextPlace(TypedDict):
    """Where a highlight stands: the columns that change when its text does."""

    version: int
    start: int
    end: int
    exact: str
    prefix: str
    suffix: str
    length: int
    state: str


class BookmarkPlace(TypedDict):
    """Where a bookmark stands, and the words there."""

    version: int
    offset: int
    exact: str
    prefix: str
    suffix: str
    length: int
    state: str


def new_id() -> str:
    """Return a short random name for a mark; no two are ever the same in practice (31^10)."""
    choice = SystemRandom().choice
    return "".join(choice(_ALPHABET) for _ in range(_LETTERS_OF_ID))


def placed(anchor: Anchor, version: int) -> TextPlace:
    """Return the columns of a highlight that say where it stands."""
    return {
        "version": version,
        "start": anchor.start,
        "end": anchor.end,
        "exact": anchor.exact,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
        "length": anchor.length,
        "state": "anchored",
    }


def bookmarked(text: str, offset: int, version: int) -> BookmarkPlace:
    """Return the columns of a bookmark at an offset, with the words that stand there."""
    offset = min(max(0, offset), len(text))
    start, end = _words_at(text, offset)
    anchor = anchors.describe_anchor(text, start, end) if start < end else Anchor("", "", "", 0, 0)
    return {
        "version": version,
        "offset": offset,
        "exact": anchor.exact,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
        "length": len(text),
        "state": "anchored",
    }


def anchor_of(fields: HighlightFields) -> Anchor:
    """Return the anchor that a highlight's fields hold."""
    return Anchor(
        exact=fields["exact"],
        prefix=fields["prefix"],
        suffix=fields["suffix"],
        start=fields["start"],
        end=fields["end"],
        length=fields["length"],
    )


def look(colour: str | None, note: str | None) -> dict[str, object]:
    """Return the columns of a highlight's look that are given.

    Raises ReaderError for impossible ones.
    """
    fields: dict[str, object] = {}
    if colour is not None:
        if colour not in COLOURS:
            raise ReaderError(
                tr(
                    "There is no colour “{colour}” for highlights; choose {colours}.",
                    colour=colour,
                    colours=", ".join(COLOURS),
                )
            )
        fields["colour"] = colour
    if note is not None:
        if len(note) > LONGEST_NOTE:
            raise ReaderError(
                tr(
                    "The note has {note} characters; the limit is {longest_note}. Split it "
                    "into several notes.",
                    note=format_number(len(note)),
                    longest_note=format_number(LONGEST_NOTE),
                )
            )
        fields["note"] = note
    return fields


def tag_names(tags: Iterable[str]) -> list[str]:
    """Return tags tidied and sorted; raise ReaderError for an empty one."""
    names = {" ".join(tag.split()) for tag in tags}
    if "" in names:
        raise ReaderError(tr("Enter a name for the tag."))
    return sorted(names)


def clean_label(label: str) -> str:
    """Return a bookmark's label on one line."""
    return " ".join(label.split())


class Mover:
    """Places the marks of a story again when it has a new text."""

    def __init__(self, store: StoreSession) -> None:
        self._store = store
        self._highlights = HighlightTable(store.db)
        self._bookmarks = BookmarkTable(store.db)

    def moves(
        self, story: int, version: int, new_text: str, known: dict[int, str]
    ) -> tuple[dict[str, Columns], dict[str, Columns]]:
        """Return what changes about the story's highlights and bookmarks in the text of `version`.

        `known` are texts of older versions that the caller has at hand.  A mark that finds no
        place becomes (or stays) an orphan of the version it last stood on; trashed marks move
        along, so that they come back to the right place.
        """
        texts = _Texts(self._store, story, new_text, known)
        highlights: dict[str, Columns] = {}
        found_highlights = self._highlights.fields(self._highlights.ids_of([story], trashed=None))
        waiting = [
            (mark, fields)
            for mark, fields in found_highlights.items()
            if _waits(fields["version"], fields["state"], version)
        ]
        first_text = _places_in_first_text(waiting, texts, new_text)
        for mark, fields in waiting:
            found = texts.placer(fields["version"]).place(anchor_of(fields)) or first_text.get(mark)
            if found:
                found = _whole_again(fields["marked_text"], found, new_text)
                place = placed(anchors.describe_anchor(new_text, *found), version)
                marked = {"marked_text": _marked_text(fields, place["exact"])}
                highlights[mark] = differing(fields, {**place, **marked})
            elif fields["state"] == "anchored":
                highlights[mark] = {"state": "orphaned"}
        bookmarks: dict[str, Columns] = {}
        there = self._bookmarks.fields(self._bookmarks.ids_of([story], trashed=None))
        for mark, bookmark in there.items():
            if not _waits(bookmark["version"], bookmark["state"], version):
                continue
            offset = _bookmark_in(bookmark, texts)
            if offset is not None:
                bookmarks[mark] = bookmarked(new_text, offset, version)
            elif bookmark["state"] == "anchored":
                bookmarks[mark] = {"state": "orphaned"}
        return highlights, bookmarks


def _waits(stands_on: int, state: str, version: int) -> bool:
    """Return whether a mark does not stand on this version of its story yet."""
    return stands_on != version or state == "orphaned"


def _places_in_first_text(
    waiting: list[tuple[str, HighlightFields]], texts: _Texts, new_text: str
) -> dict[str, tuple[int, int]]:
    """Where marks of an import go that waited for the first text of their story."""
    held = [
        (mark, fields)
        for mark, fields in waiting
        if fields["state"] == "orphaned" and not texts.text(fields["version"])
    ]
    if not held or not new_text:
        return {}
    wanted = [waiting_mark(fields) for _, fields in held]
    places = MarkPlacement(new_text, texts.pages).places(wanted)
    pairs = zip(held, places, strict=True)
    return {mark: place.span for (mark, _), place in pairs if place.span is not None}


def _whole_again(marked: str, found: tuple[int, int], text: str) -> tuple[int, int]:
    """Return the place of the words as they were marked, where they are back around `found`."""
    start = text.find(marked) if marked else -1
    end = start + len(marked)
    if start < 0 or text.find(marked, start + 1) >= 0 or end <= found[0] or start >= found[1]:
        return found
    return start, end


def _marked_text(fields: HighlightFields, exact: str) -> str:
    """Return the words as they were first marked where `exact` says something else, else ""."""
    marked = fields["marked_text"] or fields["exact"]
    return "" if _spoken(marked) == _spoken(exact) else marked


def _spoken(text: str) -> str:
    """Return the letters and digits of a text: another quotation mark changes no word."""
    return "".join(letter for letter in folded(text) if letter.isalnum())


class _Texts:
    """The texts of a story's versions, and for each the placer into the new text."""

    def __init__(
        self, store: StoreSession, story: int, new_text: str, known: dict[int, str]
    ) -> None:
        self._store = store
        self._story = story
        self._new_text = new_text
        self._texts = dict(known)
        self._placers: dict[int, anchors.AnchorPlacer] = {}

    def text(self, version: int) -> str:
        """Return the reading text of a version; empty where it is gone."""
        if version not in self._texts:
            # A damaged text is no reason to give up its marks: they are placed by their quotes.
            self._texts[version] = ""
            with suppress(ReaderError):
                text = self._store.texts.reading_text(self._story, version)
                self._texts[version] = text or ""
        return self._texts[version]

    def pages(self) -> list[str]:
        """Return the HTML of the story in which paths of other programs lead somewhere."""
        return saved_markup(self._store, self._story)

    def placer(self, version: int) -> anchors.AnchorPlacer:
        """Places anchors of a version in the new text."""
        if version not in self._placers:
            text = self.text(version)
            self._placers[version] = anchors.AnchorPlacer(text or None, self._new_text)
        return self._placers[version]


def _bookmark_in(fields: BookmarkFields, texts: _Texts) -> int | None:
    """Return the offset of a bookmark in the new text, or None."""
    offset, version = fields["offset"], fields["version"]
    start, end = _words_at(texts.text(version), offset)
    if start < end:
        anchor = anchors.describe_anchor(texts.text(version), start, end)
    else:
        end = offset + len(fields["exact"])
        quote = (fields["exact"], fields["prefix"], fields["suffix"])
        anchor, start = Anchor(*quote, offset, end, fields["length"]), offset
    found = texts.placer(version).place(anchor)
    return None if found is None else max(0, found[0] + offset - start)


def _words_at(text: str, offset: int) -> tuple[int, int]:
    """Return the words that follow an offset in its line, or those before it where none follow."""
    start = offset
    while start < len(text) and text[start].isspace():
        start += 1
    if start == len(text):
        end = len(text.rstrip())
        return max(0, text.rfind("\n", 0, end) + 1, end - _BOOKMARKED), end
    line = text.find("\n", start)
    end = len(text) if line < 0 else line
    if end > start + _BOOKMARKED:
        blank = text.rfind(" ", start + 1, start + _BOOKMARKED)
        end = blank if blank > start else start + _BOOKMARKED
    return start, end
