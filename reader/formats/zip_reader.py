"""ZIP files, read within limits and without ever writing to a folder."""

from __future__ import annotations

import posixpath
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping

from reader.formats.limits import Limits
from reader.formats.source import FileSource
from reader.formats.zip_directory import LARGEST_DIRECTORY, MAGIC, directory_size
from reader.model import UnreadableInput
from reader.translation import tr

ENCRYPTED = 0x1
"""Bit of an entry's flags (ZIP format, 4.4.4)."""
LINK_MODE = 0o120000
"""File type bits of a symbolic link (POSIX)."""
SUSPICIOUS = 32 * 1024 * 1024
"""Bytes; below that an entry's ratio is not asked after."""


def is_zip(source: FileSource) -> bool:
    """Return whether a source begins as a ZIP file does."""
    return source.raw_head.startswith(MAGIC)


class Zip:
    """An open ZIP file; raises UnreadableInput for what is damaged or beyond the limits."""

    def __init__(self, source: FileSource, limits: Limits) -> None:
        self._limits = limits
        self._left = limits.unpacked
        try:
            with source.open() as handle:
                if directory_size(handle) > LARGEST_DIRECTORY:
                    raise UnreadableInput(
                        tr("The archive holds more than {entries} files.", entries=limits.entries)
                    )
            # Opened by its path, a ZipFile closes itself when nothing asks it any more.
            self._zip = zipfile.ZipFile(source.path or source.open())
        except (
            zipfile.BadZipFile,
            ValueError,
            OSError,
            NotImplementedError,
            struct.error,
        ) as error:
            raise UnreadableInput(tr("The archive is damaged or cut off.")) from error
        # A damaged entry may have lost its name; ZipInfo raises on that.
        infos = [info for info in self._zip.infolist() if info.filename]
        if len(infos) > limits.entries:
            raise UnreadableInput(
                tr(
                    "The archive holds {infos} files, more than {entries}.",
                    infos=len(infos),
                    entries=limits.entries,
                )
            )
        if infos and all(info.flag_bits & ENCRYPTED for info in infos if not info.is_dir()):
            raise UnreadableInput(tr("The archive is protected by a password."))
        self._infos = {
            name: info
            for info in infos
            if not info.is_dir() and (name := _safe_name(info.filename)) and not _is_link(info)
        }
        self.left_out = tuple(
            info.filename
            for info in infos
            if not info.is_dir() and (_safe_name(info.filename) is None or _is_link(info))
        )

    @property
    def names(self) -> list[str]:
        """The names of the files inside, links and names that lead outside left out."""
        return list(self._infos)

    def __contains__(self, name: object) -> bool:
        """Whether a file of this name is inside."""
        return name in self._infos

    def size(self, name: str) -> int:
        """Return what an entry says it unpacks to, in bytes."""
        return self._infos[name].file_size

    def read(self, name: str) -> bytes:
        """Return the bytes of an entry; raise UnreadableInput for one that cannot be had."""
        info = self._infos[name]
        if info.flag_bits & ENCRYPTED:
            raise UnreadableInput(tr("Protected by a password."))
        if info.file_size > self._limits.entry:
            raise UnreadableInput(
                tr("Too large ({file_size} MB).", file_size=info.file_size // 1000000)
            )
        bomb = info.file_size > SUSPICIOUS
        if bomb and info.file_size > self._limits.ratio * max(1, info.compress_size):
            raise UnreadableInput(tr("Unpacks to far more than it should (a ZIP bomb)."))
        try:
            with self._zip.open(info) as handle:
                data = handle.read(min(self._limits.entry, info.file_size) + 1)
        except (zipfile.BadZipFile, zlib.error, OSError, NotImplementedError, RuntimeError,
                ValueError, EOFError) as error:  # fmt: skip
            raise UnreadableInput(tr("Cannot be unpacked.")) from error
        self._left -= len(data)
        if self._left < 0:
            raise UnreadableInput(tr("The archive unpacks to more than the limit."))
        return data

    def find(self, *endings: str) -> list[str]:
        """Return the names that end like this, in small letters."""
        return [name for name in self._infos if name.lower().endswith(endings)]


class ZipFiles(Mapping[str, bytes]):
    """The files beside a page in an archive, by the relative names the page may call them."""

    def __init__(self, archive: Zip, page: str, *, by_name: bool = False) -> None:
        """`by_name` finds a file that lies elsewhere by its name alone, the first of it."""
        self._archive = archive
        self._by_name = by_name
        self._folder = posixpath.dirname(page)

    def __getitem__(self, name: str) -> bytes:
        """Return the bytes of a file by its name relative to the page; raise KeyError."""
        full = posixpath.normpath(posixpath.join(self._folder, name.split("?")[0]))
        if full not in self._archive and self._by_name:
            ending = "/" + posixpath.basename(full)
            full = next((each for each in self._archive.names if f"/{each}".endswith(ending)), full)
        if full not in self._archive:
            raise KeyError(name)
        try:
            return self._archive.read(full)
        except UnreadableInput as error:
            raise KeyError(name) from error

    def __iter__(self) -> Iterator[str]:
        """All names, relative to the page."""
        start = self._folder + "/" if self._folder else ""
        return (name.removeprefix(start) for name in self._archive.names if name.startswith(start))

    def __len__(self) -> int:
        """How many files lie beside the page."""
        return sum(1 for _ in self)


def _safe_name(name: str) -> str | None:
    """Return a name inside the archive, or None for one that leads out of it."""
    clean = name.replace("\\", "/")
    if clean.startswith("/") or (len(clean) > 1 and clean[1] == ":") or "\0" in clean:
        return None
    normal = posixpath.normpath(clean)
    return None if normal.startswith("..") or normal == "." else normal


def _is_link(info: zipfile.ZipInfo) -> bool:
    return (info.external_attr >> 16) & 0o170000 == LINK_MODE
