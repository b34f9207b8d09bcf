"""The whole library in one ZIP file: every story with all its texts and marks, and every file.

`broadsheet-library.json` names the layout; `stories/N.json` is a story (as `plainjson` writes it,
and the rest of it); `originals/` and `assets/` hold files by the SHA-256 of their bytes.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterable
from dataclasses import asdict
from typing import IO, Any

from reader.library.exporting.export_pieces import Gatherer
from reader.library.exporting.json_stories import story_record
from reader.library.exporting.zip_entry import zip_entry
from reader.library.rule_store import RuleStore
from reader.library.store_session import StoreSession
from reader.model import Body
from reader.store.annotation_tables import BookmarkTable, HighlightTable

MANIFEST = "broadsheet-library.json"
"""The entry that tells an archive of ours from any other ZIP file."""

FORMAT = "broadsheet-library"
VERSION = 1
"""The number of the layout described above."""


class ArchiveWriter:
    """Writes stories of a library, with everything that is kept of them, into a ZIP file."""

    def __init__(self, file: IO[bytes], holdings: StoreSession, gatherer: Gatherer) -> None:
        self._archive = zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED)
        self._holdings = holdings
        self._gatherer = gatherer
        self._highlights = HighlightTable(holdings.db)
        self._bookmarks = BookmarkTable(holdings.db)
        self._written: set[str] = set()

    def write(self, stories: Iterable[int]) -> tuple[int, int]:
        """Write the stories and close the archive; gives how many stories and highlights."""
        number = highlights = 0
        for piece in self._gatherer.pieces(stories):
            record = {**story_record(piece), **self._further(piece.story.id)}
            self._entry(f"stories/{piece.story.id}.json", record)
            for digest in record["originals"]:
                self._file("originals", digest["digest"], self._holdings.originals.read)
            for image in record["images"]:
                self._file("assets", image["asset"], self._holdings.assets.bytes)
            number += 1
            highlights += len(piece.highlights)
        searches = [
            {"name": search.name, "query": search.query}
            for search in self._holdings.preferences.saved_searches()
        ]
        manifest = {
            "format": FORMAT,
            "version": VERSION,
            "stories": number,
            "searches": searches,
            "rules": [rule.written() for rule in RuleStore(self._holdings).all()],
        }
        self._entry(MANIFEST, manifest)
        self._archive.close()
        return number, highlights

    def _further(self, story: int) -> dict[str, Any]:
        """What a story has beside that which its own JSON tells."""
        holdings = self._holdings
        place = holdings.stories.place(story)
        current = holdings.stories.get(story)
        marks = self._highlights.fields(self._highlights.ids_of([story], trashed=None))
        places = self._bookmarks.fields(self._bookmarks.ids_of([story], trashed=None))
        return {
            "format": current.format,
            "lead_asset": current.lead_asset,
            "version": current.version,
            "addresses": holdings.addresses.addresses(story),
            "links": [asdict(link) for link in holdings.links.of(story)],
            "images": [asdict(image) for image in holdings.assets.images(story)],
            "originals": [
                {"digest": source.digest, "name": source.name, "charset": source.charset}
                for source in holdings.texts.sources(story)
            ],
            "place": asdict(place) if place else None,
            "texts": [
                _text(holdings.body(story, version)) for version in holdings.texts.versions(story)
            ],
            "highlights": list(marks.values()),
            "bookmarks": list(places.values()),
        }

    def _entry(self, name: str, value: Any) -> None:
        text = json.dumps(value, ensure_ascii=False)
        self._archive.writestr(zip_entry(name), text.encode("utf-8", "replace"))

    def _file(self, folder: str, digest: str, read: Any) -> None:
        name = f"{folder}/{digest}"
        if name in self._written:
            return
        self._written.add(name)
        data = read(digest)
        if data is not None:
            self._archive.writestr(zip_entry(name), data)


def _text(body: Body) -> dict[str, Any]:
    return {
        "version": body.version,
        "html": body.html,
        "text": body.text,
        "comments_html": body.comments_html,
        "notices": list(body.notices),
        "created": body.created,
    }
