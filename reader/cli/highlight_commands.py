"""Commands of marks: highlight, bookmark."""

from __future__ import annotations

import argparse
from typing import Any

from reader.cli.json_fields import highlight_fields
from reader.cli.output import Output
from reader.library import Library
from reader.model import Bookmark, Highlight
from reader.translation import tr


def run_highlight(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Mark a passage by its words, or list the highlights of a story."""
    if options.exact is None:
        library.story(options.id)
        for highlight in library.highlights(options.id):
            output.record(highlight_fields(highlight), _line(highlight))
        return
    start, end = library.find_passage(options.id, options.exact, options.prefix, options.suffix)
    highlight = library.add_highlight(options.id, start, end, options.colour, options.note)
    output.record(highlight_fields(highlight), _line(highlight))


def _line(highlight: Highlight) -> str:
    note = f" — {highlight.note}" if highlight.note else ""
    state = tr(" (text no longer found)") if highlight.state == "orphaned" else ""
    marked = (
        tr(" (marked as: “{marked_text}”)", marked_text=highlight.marked_text)
        if highlight.marked_text
        else ""
    )
    return f"{highlight.id} {highlight.colour}: {highlight.exact}{marked}{note}{state}"


def run_bookmark(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Bookmark a place inside a story, or list its bookmarks."""
    if options.at is None:
        library.story(options.id)
        for bookmark in library.bookmarks(options.id):
            output.record(_fields(bookmark), _bookmark_line(bookmark))
        return
    bookmark = library.add_bookmark(options.id, options.at, options.label)
    output.record(_fields(bookmark), _bookmark_line(bookmark))


def _fields(bookmark: Bookmark) -> dict[str, Any]:
    return {
        "id": bookmark.story,
        "bookmark": bookmark.id,
        "offset": bookmark.offset,
        "label": bookmark.label,
        "state": bookmark.state,
    }


def _bookmark_line(bookmark: Bookmark) -> str:
    return tr(
        "{id} at {offset}: {label}", id=bookmark.id, offset=bookmark.offset, label=bookmark.label
    )
