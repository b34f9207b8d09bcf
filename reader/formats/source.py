"""What a format module reads from: a file or bytes, under the name that the report uses."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import IO

from reader.formats.limits import Limits
from reader.formats.zip_directory import MAGIC, directory_names
from reader.model import UnreadableInput
from reader.translation import tr

HEAD = 65_536
"""Bytes at the beginning of a file that recognition looks at."""

GZIP = b"\x1f\x8b"


@dataclass(frozen=True)
class FileSource:
    """A file (`path`) or bytes (`data`); `name` is what the report calls it.

    `depth` counts the archives around it; `folder` is where side files may be looked up, `files`
    are those beside bytes in their archive.
    """

    name: str
    path: Path | None = None
    data: bytes | None = field(default=None, repr=False)
    depth: int = 0
    files: Mapping[str, bytes] = field(default_factory=dict, repr=False)

    @property
    def folder(self) -> Path | None:
        """The folder in which a file's own pictures lie; None for bytes."""
        return self.path.parent if self.path is not None else None

    @property
    def file_name(self) -> str:
        """The last part of the name, without folders or the archive around it."""
        return PurePosixPath(self.name.rpartition("!")[2].replace("\\", "/")).name

    @property
    def stem(self) -> str:
        """The file name without its ending."""
        return PurePosixPath(self.file_name).stem

    @property
    def title(self) -> str:
        """A title for want of a better one: the file's name without ending and underscores."""
        return self.stem.replace("_", " ").strip() or self.file_name

    @property
    def suffix(self) -> str:
        """The ending of the file name in small letters, such as `.html`, that of `.gz` inside."""
        name = PurePosixPath(self.file_name.lower())
        return PurePosixPath(name.stem).suffix if name.suffix == ".gz" else name.suffix

    @cached_property
    def size(self) -> int:
        """Bytes, as they lie there; raises OSError."""
        return len(self.data) if self.data is not None else self._path().stat().st_size

    @cached_property
    def packed(self) -> bool:
        """Whether the bytes are gzip's."""
        return self.raw_head.startswith(GZIP)

    @cached_property
    def zip_names(self) -> tuple[str, ...]:
        """The names in its directory where it is a sound ZIP file, else none."""
        return directory_names(self.open) if self.raw_head.startswith(MAGIC) else ()

    @cached_property
    def raw_head(self) -> bytes:
        """The first bytes as they lie there; raises OSError."""
        if self.data is not None:
            return self.data[:HEAD]
        with self._path().open("rb") as handle:
            return handle.read(HEAD)

    @cached_property
    def head(self) -> bytes:
        """The first bytes, unpacked where they are gzip's."""
        if not self.packed:
            return self.raw_head
        try:
            return zlib.decompressobj(wbits=31).decompress(self.raw_head, HEAD)
        except zlib.error:
            return b""

    @cached_property
    def text_head(self) -> str:
        """The beginning as characters, for recognition only; a byte order mark is left out."""
        head = self.head
        if head.startswith((b"\xff\xfe", b"\xfe\xff")):
            return head[: len(head) & ~1].decode("utf-16", "replace")
        return head.decode("utf-8", "replace").removeprefix("\ufeff")

    def open(self) -> IO[bytes]:
        """Return the bytes as they lie there, to be read piece by piece; raise OSError."""
        return io.BytesIO(self.data) if self.data is not None else self._path().open("rb")

    def read(self, limits: Limits) -> bytes:
        """Return all bytes, unpacked where they are gzip's; raise UnreadableInput and OSError."""
        if self.size > limits.file:
            raise UnreadableInput(tr("Too large ({size} MB).", size=self.size // 1000000))
        data = self.data if self.data is not None else self._path().read_bytes()
        return unpack(data, limits) if self.packed else data

    def beside(self, name: str, limits: Limits) -> bytes:
        """Return the bytes of a file beside this one; none of one that cannot be had."""
        if self.path is None:
            return self.files.get(name, b"")
        try:
            other = FileSource(name, self.path.with_name(name))
            return other.read(limits) if other.path and other.path.is_file() else b""
        except (OSError, UnreadableInput):
            return b""

    def lines(self, limits: Limits) -> Iterator[bytes | None]:
        """Yield the lines one after another, unpacked where they are gzip's.

        The file may be larger than the largest that is read whole. None stands for a line beyond
        `limits.entry`.

        Raises OSError, and UnreadableInput where it unpacks to more than it may.
        """
        with self.open() as raw:
            handle = gzip.GzipFile(fileobj=raw, mode="rb") if self.packed else raw
            room = limits.unpacked if self.packed else limits.archive
            try:
                while line := handle.readline(limits.entry + 1):
                    room -= len(line)
                    if room < 0:
                        raise UnreadableInput(tr("The archive unpacks to more than the limit."))
                    if len(line) <= limits.entry:
                        yield line
                        continue
                    while line and not line.endswith(b"\n"):
                        line = handle.readline(limits.entry)
                    yield None
            except (EOFError, zlib.error) as error:
                raise UnreadableInput(tr("The gzip data is damaged.")) from error

    def _path(self) -> Path:
        assert self.path is not None, "a source has a path or data"
        return self.path


def unpack(data: bytes, limits: Limits) -> bytes:
    """Undo gzip's packing within the limits, several members as one; raises UnreadableInput."""
    unpacked: list[bytes] = []
    room = min(limits.file, max(16 * 1024 * 1024, len(data) * limits.ratio))
    while data:
        member = zlib.decompressobj(wbits=31)
        try:
            unpacked.append(member.decompress(data, room + 1))
        except zlib.error as error:
            if unpacked:
                break
            raise UnreadableInput(tr("The gzip data is damaged.")) from error
        room -= len(unpacked[-1])
        if room < 0:
            raise UnreadableInput(tr("Unpacks to far more than it should (a gzip bomb)."))
        data = member.unused_data.lstrip(b"\0")
    return b"".join(unpacked)
