"""Our own JSON of stories: an article a line of a list, as the import takes it, with its marks."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import IO, Any

from reader.library.exporting.export_pieces import ExportPiece


def story_record(piece: ExportPiece) -> dict[str, Any]:
    """A story with its text, its bookkeeping and its marks."""
    story = piece.story
    return {
        "url": story.url,
        "title": story.title,
        "subtitle": story.subtitle,
        "byline": story.byline,
        "authors": list(story.authors),
        "site": story.site,
        "section": story.section,
        "published": story.published,
        "language": story.language,
        "added": story.added,
        "tags": list(story.tags),
        "note": story.note,
        "read": story.read,
        "starred": story.starred,
        "archived": story.archived,
        "trashed": story.trashed,
        "progress": story.progress,
        "word_count": story.word_count,
        "text": piece.body.text,
        "html": piece.body.html,
        "reading_text": piece.body.reading_text,
        "links": [
            {"title": link.title, "url": link.url, "kind": link.kind} for link in piece.body.links
        ],
        "highlights": [
            {
                "id": mark.id,
                "exact": mark.exact,
                "prefix": mark.prefix,
                "suffix": mark.suffix,
                "start": mark.start,
                "end": mark.end,
                "colour": mark.colour,
                "note": mark.note,
                "tags": list(mark.tags),
                "state": mark.state,
                "created": mark.created,
                "changed": mark.changed,
            }
            for mark in piece.highlights
        ],
        "bookmarks": [
            {
                "id": mark.id,
                "offset": mark.offset,
                "label": mark.label,
                "exact": mark.exact,
                "state": mark.state,
                "created": mark.created,
            }
            for mark in piece.bookmarks
        ],
    }


def write_stories(pieces: Iterable[ExportPiece], file: IO[bytes]) -> None:
    """Write the stories as one JSON list, one after another."""
    between = b"[\n"
    for piece in pieces:
        file.write(between)
        record = json.dumps(story_record(piece), ensure_ascii=False)
        file.write(record.encode("utf-8", "replace"))
        between = b",\n"
    file.write(b"\n]\n" if between == b",\n" else b"[]\n")
