"""Arrays in a file of their own, written once and checked by their CRC-32 when read."""

from __future__ import annotations

import json
import os
import secrets
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from reader.platforms.durable_files import replace_file

if TYPE_CHECKING:
    from numpy.typing import NDArray

_MAGIC = b"BSREL1\n\0"


class DamagedCache(Exception):
    """The cache is missing, old or damaged: it must be built anew."""


def write_synced(path: Path, parts: Sequence[bytes]) -> None:
    """Write a new file and wait until the disk holds it."""
    with path.open("wb") as out:
        out.writelines(parts)
        out.flush()
        os.fsync(out.fileno())


def write_arrays(path: Path, arrays: Mapping[str, Any], types: Mapping[str, str]) -> int:
    """Write arrays, each in its type of `types`, and return the check number of the file."""
    parts, check = _packed(arrays, types)
    write_synced(path, parts)
    return check


def read_arrays(path: Path, check: int, types: Mapping[str, str]) -> dict[str, NDArray[Any]]:
    """Read what `write_arrays` wrote; raises DamagedCache where the file is not that."""
    data = _read(path)
    if zlib.crc32(data) != check:
        raise DamagedCache(f"{path.name} is damaged.")
    return _unpacked(data, types)


def replace_arrays(path: Path, arrays: Mapping[str, Any], types: Mapping[str, str]) -> None:
    """Put arrays in the place of an older file, with the check number at its end."""
    parts, check = _packed(arrays, types)
    fresh = path.with_name(f"{path.name}.{secrets.token_hex(4)}.new")
    write_synced(fresh, [*parts, check.to_bytes(4, "little")])
    replace_file(fresh, path)


def read_replaced(path: Path, types: Mapping[str, str]) -> dict[str, NDArray[Any]]:
    """Read what `replace_arrays` wrote; raises DamagedCache."""
    data = _read(path)
    if zlib.crc32(data[:-4]) != int.from_bytes(data[-4:], "little"):
        raise DamagedCache(f"{path.name} is damaged.")
    return _unpacked(data[:-4], types)


def _packed(arrays: Mapping[str, Any], types: Mapping[str, str]) -> tuple[list[bytes], int]:
    parts = [np.ascontiguousarray(arrays[name], kind).tobytes() for name, kind in types.items()]
    sizes = {name: len(part) for name, part in zip(types, parts, strict=True)}
    head = json.dumps(sizes).encode()
    parts = [_MAGIC, len(head).to_bytes(4, "little"), head, *parts]
    check = 0
    for part in parts:
        check = zlib.crc32(part, check)
    return parts, check


def _read(path: Path) -> bytes:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise DamagedCache(f"{path.name} is missing.") from error
    if not data.startswith(_MAGIC):
        raise DamagedCache(f"{path.name} is damaged.")
    return data


def _unpacked(data: bytes, types: Mapping[str, str]) -> dict[str, NDArray[Any]]:
    place = len(_MAGIC) + 4
    head_size = int.from_bytes(data[place - 4 : place], "little")
    sizes: dict[str, int] = json.loads(data[place : place + head_size])
    place += head_size
    arrays: dict[str, NDArray[Any]] = {}
    for name, size in sizes.items():
        kind = np.dtype(types[name])
        arrays[name] = np.frombuffer(data, kind, size // kind.itemsize, place)
        place += size
    return arrays
