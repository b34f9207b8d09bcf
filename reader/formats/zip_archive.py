"""ZIP archives of saved pages and of anything else that is read."""

from __future__ import annotations

import posixpath
from dataclasses import replace
from functools import partial

from reader.formats.database_files import DEVICE_DATABASE, is_part_of_database
from reader.formats.exports.twitter_archive import TWITTER_FILES
from reader.formats.protocol import Found, ReadContext
from reader.formats.side_folders import (
    FRAME,
    PAGE_SUFFIXES,
    is_document,
    may_be_frame,
    page_stem,
    plain_name,
    shown_documents,
    takes_from,
)
from reader.formats.source import FileSource
from reader.formats.zip_reader import Zip, ZipFiles, is_zip
from reader.model import Draft, Refusal, UnreadableInput
from reader.translation import tr

NO_STORY = (".css", ".js", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".ico", ".woff",
            ".woff2", ".ttf", ".mp4", ".mp3", ".map", ".download", ".avif", ".wasm")  # fmt: skip

NOTES = frozenset({"markdown", "logseq", "textbundle"})
"""Formats whose notes call pictures by their names, wherever they lie."""


class ZipArchive:
    """A ZIP file that is no other format's."""

    name = "zip"

    def recognises(self, source: FileSource) -> bool:
        """By its first bytes."""
        return is_zip(source)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield the stories of the files inside; pictures and scripts belong to their pages."""
        archive = Zip(source, reading.limits)
        for name in archive.left_out:
            yield Refusal(f"{source.name}!{name}", tr("Points outside the archive."), failed=True)
        parts, frames = _parts_of_pages(archive)
        for name in sorted(archive.names):
            if _is_no_story(name) or name in parts or _is_system_file(name):
                continue
            if is_part_of_database(name, archive):
                continue
            if name in frames:
                yield Refusal(f"{source.name}!{name}", tr(FRAME), failed=False)
                continue
            yield from self._entry(archive, name, source, reading)

    def _entry(self, archive: Zip, name: str, source: FileSource, reading: ReadContext) -> Found:
        origin = f"{source.name}!{name}"
        try:
            data = archive.read(name)
        except UnreadableInput as error:
            yield Refusal(origin, str(error))
            return
        beside = ZipFiles(archive, name)
        inner = FileSource(origin, data=data, depth=source.depth + 1, files=beside)
        for found in reading.inner(inner):
            own = isinstance(found, Draft) and not found.files
            if isinstance(found, Draft) and own and found.page is not None:
                yield replace(found, files=beside)
            elif isinstance(found, Draft) and own and found.format in NOTES:
                yield replace(found, files=ZipFiles(archive, name, by_name=True))
            else:
                yield found


def _parts_of_pages(archive: Zip) -> tuple[set[str], set[str]]:
    """Return the files in side folders that are parts of pages, and frames that no page shows."""
    folders: dict[str, list[str]] = {}
    for name in archive.names:
        pieces = name.split("/")
        for count in range(1, len(pieces)):
            if page_stem(pieces[count - 1]):
                folders.setdefault("/".join(pieces[:count]), []).append(name)
    parts: set[str] = set()
    frames: set[str] = set()
    for name in archive.names if folders else ():
        stem, suffix = posixpath.splitext(name)
        if suffix.lower() not in PAGE_SUFFIXES:
            continue
        for folder, files in folders.items():
            place, _, last = folder.rpartition("/")
            mine = place == posixpath.dirname(name)
            if mine and page_stem(last) == plain_name(posixpath.basename(stem)):
                own, others = _parts(archive, name, folder, files)
                parts |= own
                frames |= others
    return parts, frames - parts


def _parts(archive: Zip, page: str, folder: str, files: list[str]) -> tuple[set[str], set[str]]:
    data = _bytes(archive, page)
    last = posixpath.basename(folder)
    if not takes_from(data, last):
        return set(), set()
    below = {name[len(folder) + 1 :]: name for name in files}
    documents = [name for name in below if is_document(name)]
    shown = shown_documents(data, last, documents, lambda name: _bytes(archive, below[name]))
    parts = {name for short, name in below.items() if short in shown or short not in documents}
    others = [name for name in below.values() if name not in parts]
    return parts, {name for name in others if may_be_frame(name, partial(_bytes, archive, name))}


def _bytes(archive: Zip, name: str) -> bytes:
    try:
        return archive.read(name)
    except UnreadableInput:
        return b""


def _is_no_story(name: str) -> bool:
    """Whether the ending says so; the lists of Twitter's archive are scripts by their ending."""
    return name.lower().endswith(NO_STORY) and TWITTER_FILES.search(name) is None


def _is_system_file(name: str) -> bool:
    parts = name.split("/")
    if "__MACOSX" in parts:
        return True
    if f"/{name}".endswith(f"/{DEVICE_DATABASE}"):
        return False
    return any(part.startswith(".") for part in parts)
