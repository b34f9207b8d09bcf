"""The whole library in one ZIP file: every story with all its texts and marks, and every file.

`broadsheet-library.json` names the layout; `stories/N.json` is a story (the record of
`json_stories`, with all its texts); `originals/` and `assets/` hold files by the SHA-256 of their
bytes.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterable
from typing import IO, Any

from reader.library.exporting.export_pieces import Gatherer
from reader.library.exporting.json_stories import StoryRecords
from reader.library.exporting.zip_entry import NewArchive, zip_entry
from reader.library.rule_store import RuleStore
from reader.library.store_session import StoreSession

MANIFEST = "broadsheet-library.json"
"""The entry that distinguishes an archive of ours from any other ZIP file."""

FORMAT = "broadsheet-library"
VERSION = 1
"""The number of the layout described above."""


class ArchiveWriter:
    """Writes stories of a library, with everything that is kept of them, into a ZIP file."""

    def __init__(self, file: IO[bytes], store: StoreSession, gatherer: Gatherer) -> None:
        self._archive = NewArchive(file, "w", zipfile.ZIP_DEFLATED)
        self._store = store
        self._gatherer = gatherer
        self._records = StoryRecords(store, gatherer)
        self._written: set[str] = set()

    def write(self, stories: Iterable[int]) -> tuple[int, int]:
        """Write the stories and close the archive; gives how many stories and highlights."""
        number = highlights = 0
        for piece in self._gatherer.pieces(stories):
            record = self._records.whole_record(piece)
            if (rules := RuleStore(self._store)).has_own(piece.story.id):
                record["rule"] = rules.of_story(piece.story.id).written()
            self._entry(f"stories/{piece.story.id}.json", record)
            for source in record["originals"]:
                self._file("originals", source["digest"], self._store.originals.read)
            for image in record["images"]:
                self._file("assets", image["asset"], self._store.assets.bytes)
            number += 1
            highlights += len(piece.highlights)
        searches = [
            {"name": search.name, "query": search.query}
            for search in self._store.preferences.saved_searches()
        ]
        manifest = {
            "format": FORMAT,
            "version": VERSION,
            "stories": number,
            "searches": searches,
            "tag_colours": self._store.tags.colours(),
            "rules": [rule.written() for rule in RuleStore(self._store).all()],
        }
        self._entry(MANIFEST, manifest)
        self._archive.close()
        return number, highlights

    def _entry(self, name: str, value: Any) -> None:
        text = json.dumps(value, ensure_ascii=False)
        self._archive.writestr(zip_entry(name), text.encode("utf-8", "replace"))

    def _file(self, folder: str, digest: str, read: Callable[[str], bytes | None]) -> None:
        name = f"{folder}/{digest}"
        if name in self._written:
            return
        self._written.add(name)
        data = read(digest)
        if data is not None:
            self._archive.writestr(zip_entry(name), data)
