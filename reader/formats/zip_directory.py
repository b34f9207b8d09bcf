"""The directory at the end of a ZIP file: its size and its names, for recognition."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable
from typing import IO

MAGIC = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
LARGEST_DIRECTORY = 12 * 1024 * 1024
"""Bytes of a directory; 20,000 names of a usual length take two million."""


def directory_names(opened: Callable[[], IO[bytes]]) -> tuple[str, ...]:
    """Return the names in a file's directory; none where it is no sound ZIP."""
    try:
        with opened() as handle:
            if directory_size(handle) > LARGEST_DIRECTORY:
                return ()
            with zipfile.ZipFile(handle) as archive:
                return tuple(archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, struct.error):
        return ()


def directory_size(handle: IO[bytes]) -> int:
    """Return the bytes of the central directory by its end record; zipfile reads it whole."""
    end = handle.seek(0, io.SEEK_END)
    handle.seek(max(0, end - 66_000))
    tail = handle.read()
    handle.seek(0)
    place = tail.rfind(b"PK\x05\x06")
    if place < 0 or len(tail) < place + 22:
        return 0
    size = int(struct.unpack_from("<I", tail, place + 12)[0])
    if size != 0xFFFFFFFF:
        return size
    wide = tail.rfind(b"PK\x06\x06", 0, place)
    return int(struct.unpack_from("<Q", tail, wide + 40)[0]) if wide >= 0 else size
