"""The records of the stories inside our own EPUB, by which an import gives them back as they were.

They lie beside the container's own files, where programs that show books do not look; their
pictures are those of the book.
"""

from __future__ import annotations

import posixpath
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from reader.model import CarriedMark, UnreadableInput

RECORDS = "META-INF/broadsheet/"
_PICTURES = "EPUB/images/"
_CHAPTERS = "EPUB/"


def chapter_name(story: int) -> str:
    """Return the name of a story's chapter, beside which its pictures and the style lie."""
    return f"story-{story}.xhtml"


def record_entry(story: int) -> str:
    """Return the entry that holds the record of a story."""
    return f"{RECORDS}story-{story}.json"


def chapter_of(entry: str) -> str:
    """Return the entry of the chapter whose record an entry holds."""
    return f"{_CHAPTERS}{posixpath.basename(entry).removesuffix('.json')}.xhtml"


def record_entries(names: Collection[str]) -> list[str]:
    """Return the entries of a book that hold records, in the order of their numbers."""
    found = (name for name in names if name.startswith(RECORDS) and name.endswith(".json"))
    return sorted(found, key=lambda name: (len(name), name))


def picture_entries(names: Collection[str]) -> Mapping[str, str]:
    """Return the entries of a book's pictures by the digest that names them."""
    return {
        posixpath.splitext(posixpath.basename(name))[0]: name
        for name in names
        if name.startswith(_PICTURES)
    }


def marks_of_readers(
    path: Path, data: bytes | None, chapters: Sequence[str]
) -> Mapping[str, list[CarriedMark]]:
    """Return what was marked in a book since it was written, by the entries of its chapters."""
    from reader.formats.annotations.calibre_bookmarks import marks_in_book
    from reader.formats.limits import Limits
    from reader.formats.source import FileSource
    from reader.formats.zip_reader import Zip

    source = FileSource(str(path), path if data is None else None, data)
    found: dict[str, list[CarriedMark]] = {}
    try:
        marks = marks_in_book(Zip(source, Limits()), "", [(name, 1) for name in chapters])
    except UnreadableInput:
        return {}
    for name, mark in marks:
        # Its share of the whole book says nothing of its place in this story.
        found.setdefault(name, []).append(replace(mark, share=None))
    return found
