"""Highlights that calibre's viewer keeps inside a book, in `META-INF/calibre_bookmarks.txt`."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from reader.formats.annotations.book_readers import calibre_mark
from reader.formats.zip_reader import Zip
from reader.model import CarriedMark, UnreadableInput

_NAME = "META-INF/calibre_bookmarks.txt"
_ENCODED = b"encoding=json+base64:"


def marks_in_book(
    archive: Zip, title: str, chapters: Sequence[tuple[str, int]]
) -> list[tuple[str, CarriedMark]]:
    """Return the highlights of a book, each with the name of its chapter.

    `chapters` are names and lengths in the order of the book; where in the book a chapter stands
    says which copy of a quote is meant. A damaged list gives none.
    """
    found = []
    for entry in _entries(archive):
        if entry.get("type") == "highlight" and not entry.get("removed"):
            mark = calibre_mark(entry, title)
            if mark.exact or mark.note:
                name = _chapter(entry, chapters)
                found.append((name, replace(mark, share=_share(name, chapters))))
    return found


def _entries(archive: Zip) -> list[Mapping[str, Any]]:
    if _NAME not in archive:
        return []
    try:
        data = archive.read(_NAME)
        # Books that calibre 4 and older marked have lines of places without words.
        if not data.startswith(_ENCODED):
            return []
        listed = json.loads(base64.b64decode(data[len(_ENCODED) :]))
    except (UnreadableInput, ValueError, RecursionError, binascii.Error):
        return []
    return [each for each in listed if isinstance(each, dict)] if isinstance(listed, list) else []


def _chapter(entry: Mapping[str, Any], chapters: Sequence[tuple[str, int]]) -> str:
    """Return the name of the chapter of a mark; the first one's where its own is not known."""
    named = str(entry.get("spine_name") or "")
    number = entry.get("spine_index")
    for name, _ in chapters:
        if named and (name == named or name.endswith(f"/{named}") or named.endswith(f"/{name}")):
            return name
    if isinstance(number, int) and 0 <= number < len(chapters):
        return chapters[number][0]
    return chapters[0][0]


def _share(name: str, chapters: Sequence[tuple[str, int]]) -> float | None:
    """Return the middle of a chapter as a share of the whole book."""
    whole = sum(length for _, length in chapters)
    before = 0
    for other, length in chapters:
        if other == name:
            return (before + length / 2) / whole if whole else None
        before += length
    return None
