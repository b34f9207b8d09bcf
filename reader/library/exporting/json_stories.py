"""Our own JSON of stories: a list with a story a line, with its marks, states and pictures.

A record begins with `broadsheet_story`, the number of its layout, by which an import knows it.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import IO, Any

from reader.library.exporting.export_pieces import ExportPiece, Gatherer
from reader.library.store_session import StoreSession
from reader.model import Body
from reader.store.annotation_tables import BookmarkTable, HighlightTable
from reader.store.columns import listed
from reader.translation import stored_words

LAYOUT_KEY = "broadsheet_story"
LAYOUT = 1
"""The number of the layout of a record; a reader of today refuses a higher one."""


class StoryRecords:
    """Describes stories with everything that the library keeps of them, as values for JSON."""

    def __init__(self, store: StoreSession, gatherer: Gatherer) -> None:
        self._store = store
        self._gatherer = gatherer
        self._highlights = HighlightTable(store.db)
        self._bookmarks = BookmarkTable(store.db)

    def record(self, piece: ExportPiece) -> dict[str, Any]:
        """Return a story with its text, its bookkeeping and its marks."""
        highlights = [mark.id for mark in piece.highlights]
        return self._record(piece, highlights, [mark.id for mark in piece.bookmarks])

    def _record(
        self, piece: ExportPiece, highlights: Sequence[str], bookmarks: Sequence[str]
    ) -> dict[str, Any]:
        story, store = piece.story, self._store
        row = next(iter(store.stories.values([story.id], ("lead_image", "edited", "images"))))
        place = store.stories.place(story.id)
        return {
            LAYOUT_KEY: LAYOUT,
            "id": story.id,
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
            "later": story.later,
            "trashed": story.trashed,
            "progress": story.progress,
            "word_count": story.word_count,
            "format": story.format,
            "stub": story.stub,
            "standfirst": story.standfirst,
            "lead_image": row["lead_image"],
            "lead_asset": story.lead_asset,
            "image_count": row["images"],
            "edited": listed(row["edited"]),
            "addresses": store.addresses.addresses(story.id),
            "place": asdict(place) if place else None,
            "not_related": sorted(store.preferences.apart_from(story.id)),
            "text": piece.body.text,
            "html": piece.body.html,
            "reading_text": piece.body.reading_text,
            "comments_html": piece.body.comments_html,
            **_notices(piece.body),
            "left_out": list(piece.body.left_out),
            "created": piece.body.created,
            "links": [asdict(link) for link in store.links.of(story.id)],
            "version": story.version,
            "highlights": list(self._highlights.fields(highlights).values()),
            "bookmarks": list(self._bookmarks.fields(bookmarks).values()),
            "images": [asdict(image) for image in store.assets.images(story.id)],
        }

    def whole_record(self, piece: ExportPiece) -> dict[str, Any]:
        """Return all of that, every version of the text, removed marks and names of files."""
        story, store = piece.story.id, self._store
        highlights = self._highlights.ids_of([story], trashed=None)
        bookmarks = self._bookmarks.ids_of([story], trashed=None)
        return {
            **self._record(piece, highlights, bookmarks),
            "originals": [
                {name: value for name, value in asdict(source).items() if name != "story"}
                for source in store.texts.sources(story)
            ],
            "texts": self._texts(piece),
        }

    def standing_alone(self, piece: ExportPiece) -> dict[str, Any]:
        """Return the record of a file without others beside it: the pictures are inside."""
        record = self.record(piece)
        for image in record["images"]:
            found = self._gatherer.picture(image["asset"]) if image["saved"] else None
            if found is not None:
                image["data"] = base64.b64encode(found[1]).decode("ascii")
        record["texts"] = [
            text for text in self._texts(piece) if text["version"] != record["version"]
        ]
        return record

    def write_stories(self, pieces: Iterable[ExportPiece], file: IO[bytes]) -> None:
        """Write the stories as one JSON list, one after another."""
        between = b"[\n"
        for piece in pieces:
            file.write(between)
            record = json.dumps(self.standing_alone(piece), ensure_ascii=False)
            file.write(record.encode("utf-8", "replace"))
            between = b",\n"
        file.write(b"\n]\n" if between == b",\n" else b"[]\n")

    def _texts(self, piece: ExportPiece) -> list[dict[str, Any]]:
        story, current = piece.story.id, piece.body
        return [
            _text(current if version == current.version else self._store.body(story, version))
            for version in self._store.texts.versions(story)
        ]


def _notices(body: Body) -> dict[str, list[str]]:
    """Return the notices for a person, and as a library of another language shows them."""
    kept = [stored_words(notice) for notice in body.notices]
    return {"notices": list(body.notices), "kept_notices": kept}


def _text(body: Body) -> dict[str, Any]:
    return {
        "version": body.version,
        "html": body.html,
        "text": body.text,
        "comments_html": body.comments_html,
        **_notices(body),
        "left_out": list(body.left_out),
        "created": body.created,
    }
