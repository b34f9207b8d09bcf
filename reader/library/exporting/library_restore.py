"""Reads an exported library back, out of its ZIP file, its JSON, its HTML or its EPUB."""

from __future__ import annotations

import base64
import binascii
import io
import json
import logging
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import IO, Any

from reader.library.annotations.annotation_service import AnnotationService
from reader.library.exporting.book_record import (
    chapter_of,
    marks_of_readers,
    picture_entries,
    record_entries,
)
from reader.library.exporting.json_stories import LAYOUT, LAYOUT_KEY
from reader.library.exporting.library_zip import FORMAT, MANIFEST, VERSION
from reader.library.exporting.page_record import page_pictures, page_records
from reader.library.exporting.record_restore import Joining, RecordRestorer
from reader.library.link_keys import LinkKeys
from reader.library.rule_store import RuleStore
from reader.library.store_session import StoreSession
from reader.model import COLOURS, CarriedMark, ImportItem, ReaderError
from reader.translation import system_reason, tr, translatable

_LARGEST_STORY = 200_000_000
"""Bytes of one story's record that are read at once."""
_LARGEST_FILE = 500_000_000
"""Bytes of an entry above which it is no part of a library but an attack on the memory."""

_PIECE = 1_000_000
"""Characters of a JSON file that are read at once."""

_BEGINNING = re.compile(rf'\ufeff?\s*\[?\s*\{{\s*"{LAYOUT_KEY}"\s*:\s*\d')
_BETWEEN = " \t\r\n,[]\ufeff"
"""What may stand between the stories of a list or of a file with one a line."""

logger = logging.getLogger(__name__)

_NO_STORY = (ValueError, KeyError, TypeError, AttributeError)
"""What a record that holds no story may bring about."""
_DAMAGED_ENTRY = translatable("This entry of the export is damaged.")


def is_story_list(head: bytes) -> bool:
    """Return whether a file that begins with these bytes (some hundred) is JSON of ours."""
    return bool(_BEGINNING.match(head.decode("utf-8", "replace")))


class Restorer:
    """Brings the stories of an export into a library, beside those that are there."""

    def __init__(
        self,
        store: StoreSession,
        keys: LinkKeys,
        annotations: AnnotationService,
        joining: Joining,
    ) -> None:
        self._store = store
        self._keys = keys
        self._annotations = annotations
        self._joining = joining

    def restore(self, path: Path, data: bytes | None = None) -> Iterator[ImportItem]:
        """Bring in the stories of a ZIP export one by one; a line for each.

        With `data` these are the archive's bytes, and `path` only its name. Raises ReaderError for
        a file that is no archive of ours or of a newer program.
        """
        try:
            with zipfile.ZipFile(path if data is None else io.BytesIO(data)) as archive:
                manifest = self._manifest(archive, path)
                self._searches(manifest)
                RuleStore(self._store).add_missing(manifest.get("rules"))
                names = (n for n in archive.namelist() if n.startswith("stories/"))
                restorer = self._record_restorer()
                for name in sorted(names, key=lambda n: (len(n), n)):
                    yield self._story(restorer, archive, name, f"{path}!{name}")
                restorer.finish()
                self._tag_colours(manifest)
        except OSError as error:
            raise ReaderError(
                tr(
                    "The archive {path} cannot be read: {reason}.",
                    path=path,
                    reason=system_reason(error),
                )
            ) from error
        except (zipfile.BadZipFile, NotImplementedError) as error:
            raise ReaderError(tr("The archive {path} is damaged.", path=path)) from error

    def restore_list(self, path: Path, data: bytes | None = None) -> Iterator[ImportItem]:
        """Bring in the stories of our own JSON one by one, however long the file; a line for each.

        Raises ReaderError for a file that cannot be read to its end, after the stories before.
        """
        restorer = self._record_restorer()
        try:
            with path.open("rb") if data is None else io.BytesIO(data) as file:
                for number, record in enumerate(_values(file), start=1):
                    yield self._listed_story(restorer, record, f"{path}!{number}")
        except OSError as error:
            raise ReaderError(
                tr("{path} cannot be read: {reason}.", path=path, reason=system_reason(error))
            ) from error
        except ValueError as error:
            raise ReaderError(
                tr("{path} is damaged: it ends within a story, or is not JSON.", path=path)
            ) from error
        restorer.finish()

    def restore_page(self, path: Path, page: bytes) -> Iterator[ImportItem]:
        """Bring in the stories of our own HTML; a line for each."""
        restorer = self._record_restorer()
        pictures = page_pictures(page)
        records = list(page_records(page))
        for number, record in enumerate(records, start=1):
            origin = str(path) if len(records) == 1 else f"{path}!{number}"
            yield self._listed_story(restorer, record, origin, pictures.get)
        restorer.finish()

    def restore_book(self, path: Path, data: bytes | None = None) -> Iterator[ImportItem]:
        """Bring in the stories of our own EPUB, with what was marked in it since; a line for each.

        Raises ReaderError for a book that cannot be read.
        """
        restorer = self._record_restorer()
        try:
            with zipfile.ZipFile(path if data is None else io.BytesIO(data)) as archive:
                names = record_entries(archive.namelist())
                pictures = picture_entries(archive.namelist())
                marks = marks_of_readers(path, data, [chapter_of(name) for name in names])
                for name in names:
                    origin = str(path) if len(names) == 1 else f"{path}!{chapter_of(name)}"
                    item = self._listed_story(
                        restorer,
                        _loaded_or_none(archive, name),
                        origin,
                        lambda digest: _book_picture(archive, pictures.get(digest)),
                    )
                    yield self._marked(item, marks.get(chapter_of(name), ()))
        except (OSError, zipfile.BadZipFile, NotImplementedError) as error:
            raise ReaderError(tr("The archive {path} is damaged.", path=path)) from error
        restorer.finish()

    def _marked(self, item: ImportItem, marks: Sequence[CarriedMark]) -> ImportItem:
        """Take in the marks of another program's on a story that came back."""
        if item.id is None or not marks:
            return item
        with self._store.db.write():
            version = self._store.stories.get(item.id).version
            text = self._store.texts.readable(item.id, version)
            taken = self._annotations.carry(item.id, version, text, marks)
        if item.status != "duplicate" or not taken.new:
            return item
        return replace(item, status="updated", reason=tr("highlights added"))

    def _record_restorer(self) -> RecordRestorer:
        return RecordRestorer(self._store, self._keys, self._annotations, self._joining)

    def _manifest(self, archive: zipfile.ZipFile, path: Path) -> dict[str, Any]:
        manifest = _loaded(archive, MANIFEST)
        if manifest.get("format") != FORMAT:
            raise ReaderError(tr("{path} is not a library exported by Broadsheet.", path=path))
        if int(manifest.get("version", 0)) > VERSION:
            raise ReaderError(
                tr(
                    "{path} was exported by a newer Broadsheet. Update Broadsheet to read it.",
                    path=path,
                )
            )
        return manifest

    def _searches(self, manifest: Mapping[str, Any]) -> None:
        preferences = self._store.preferences
        known = {(search.name, search.query) for search in preferences.saved_searches()}
        with self._store.db.write():
            for search in manifest.get("searches", ()):
                name, query = str(search["name"]), str(search["query"])
                if (name, query) not in known:
                    preferences.put_search(name, query)

    def _tag_colours(self, manifest: Mapping[str, Any]) -> None:
        """Colour the tags that have no colour here."""
        with self._store.db.write():
            for name, colour in manifest.get("tag_colours", {}).items():
                if colour in COLOURS and not self._store.tags.colour(str(name)):
                    self._store.tags.set_colour(str(name), str(colour))

    def _story(
        self, restorer: RecordRestorer, archive: zipfile.ZipFile, name: str, origin: str
    ) -> ImportItem:
        try:
            record = _loaded(archive, name)
            item = restorer.put(
                record, origin, lambda folder, digest: _file(archive, folder, digest)
            )
            if item.id is not None:
                RuleStore(self._store).add_missing_for_story(item.id, record.get("rule"))
            return item
        except (*_NO_STORY, zipfile.BadZipFile, zlib.error):
            logger.warning("%s is no story", origin, exc_info=True)
            return ImportItem(origin, "failed", reason=tr(_DAMAGED_ENTRY))

    def _listed_story(
        self,
        restorer: RecordRestorer,
        record: Any,
        origin: str,
        picture_of: Callable[[str], bytes | None] = lambda _digest: None,
    ) -> ImportItem:
        try:
            if int(record[LAYOUT_KEY]) > LAYOUT:
                reason = tr("It was exported by a newer Broadsheet. Update Broadsheet to read it.")
                return ImportItem(origin, "failed", reason=reason)
            files = {
                str(image["asset"]): base64.b64decode(image["data"])
                for image in record.get("images") or ()
                if "data" in image
            }
            return restorer.put(
                record, origin, lambda _folder, digest: files.get(digest) or picture_of(digest)
            )
        except (*_NO_STORY, zipfile.BadZipFile, zlib.error, binascii.Error):
            logger.warning("%s is no story", origin, exc_info=True)
            return ImportItem(origin, "failed", reason=tr(_DAMAGED_ENTRY))


def _values(file: IO[bytes]) -> Iterator[Any]:
    """Yield the values of a JSON list, or of a file with one a line, reading piece by piece.

    Raises ValueError where the file holds something else or breaks off.
    """
    decoder = json.JSONDecoder()
    waiting, wanted = "", _PIECE
    with io.TextIOWrapper(file, "utf-8-sig", errors="replace") as text:
        while True:
            more = text.read(wanted)
            waiting += more
            place = _past_signs(waiting, 0)
            while place < len(waiting):
                try:
                    value, end = decoder.raw_decode(waiting, place)
                except (ValueError, RecursionError) as error:
                    if not more:
                        raise ValueError("a story is cut off or no JSON") from error
                    break
                yield value
                place = _past_signs(waiting, end)
            if not more:
                return
            # A long story is tried again only when twice as much of it is there.
            waiting = waiting[place:]
            wanted = max(_PIECE, len(waiting))


def _past_signs(text: str, place: int) -> int:
    while place < len(text) and text[place] in _BETWEEN:
        place += 1
    return place


def _loaded(archive: zipfile.ZipFile, name: str) -> dict[str, Any]:
    """Return a JSON object of the archive; raises ValueError for anything else."""
    if archive.getinfo(name).file_size > _LARGEST_STORY:
        raise ValueError("it is too large")
    value = json.loads(archive.read(name))
    if not isinstance(value, dict):
        raise ValueError("it is no JSON object")
    return value


def _loaded_or_none(archive: zipfile.ZipFile, name: str) -> dict[str, Any] | None:
    try:
        return _loaded(archive, name)
    except (ValueError, RecursionError, zipfile.BadZipFile, zlib.error):
        return None


def _book_picture(archive: zipfile.ZipFile, name: str | None) -> bytes | None:
    folder, _, entry = (name or "").rpartition("/")
    return _file(archive, folder, entry) if name else None


def _file(archive: zipfile.ZipFile, folder: str, digest: str) -> bytes | None:
    try:
        entry = archive.getinfo(f"{folder}/{digest}")
    except KeyError:
        return None
    return archive.read(entry) if entry.file_size <= _LARGEST_FILE else None
