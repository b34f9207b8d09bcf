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
_SIZE_BYTES, _CHECK_BYTES = 4, 4
"""Bytes of the number that says how long the head is, and of the check number at the end."""


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
    arrays, found, _ = _read(path, types, 0)
    if found != check:
        raise DamagedCache(f"{path.name} is damaged.")
    return arrays


def replace_arrays(path: Path, arrays: Mapping[str, Any], types: Mapping[str, str]) -> None:
    """Put arrays in the place of an older file, with the check number at its end."""
    parts, check = _packed(arrays, types)
    fresh = path.with_name(f"{path.name}.{secrets.token_hex(4)}.new")
    write_synced(fresh, [*parts, check.to_bytes(_CHECK_BYTES, "little")])
    replace_file(fresh, path)


def read_replaced(path: Path, types: Mapping[str, str]) -> dict[str, NDArray[Any]]:
    """Read what `replace_arrays` wrote; raises DamagedCache."""
    arrays, found, end = _read(path, types, _CHECK_BYTES)
    if found != int.from_bytes(end, "little"):
        raise DamagedCache(f"{path.name} is damaged.")
    return arrays


def _packed(arrays: Mapping[str, Any], types: Mapping[str, str]) -> tuple[list[bytes], int]:
    parts = [np.ascontiguousarray(arrays[name], kind).tobytes() for name, kind in types.items()]
    sizes = {name: len(part) for name, part in zip(types, parts, strict=True)}
    head = json.dumps(sizes).encode()
    parts = [_MAGIC, len(head).to_bytes(_SIZE_BYTES, "little"), head, *parts]
    check = 0
    for part in parts:
        check = zlib.crc32(part, check)
    return parts, check


def _read(
    path: Path, types: Mapping[str, str], behind: int
) -> tuple[dict[str, NDArray[Any]], int, bytes]:
    """Return the arrays of a file, their check number, and the bytes behind them.

    Each array gets memory of its own: numpy copies one that begins at an odd place in a larger
    piece as a whole whenever it is searched.
    """
    try:
        with path.open("rb") as file:
            head = file.read(len(_MAGIC) + _SIZE_BYTES)
            size = int.from_bytes(head[len(_MAGIC) :], "little")
            left = os.fstat(file.fileno()).st_size - len(head) - behind
            if not head.startswith(_MAGIC) or size > left:
                raise DamagedCache(f"{path.name} is damaged.")
            named = file.read(size)
            arrays = _room(named, types, left - size)
            check = zlib.crc32(named, zlib.crc32(head))
            for array in arrays.values():
                file.readinto(array.view(np.uint8).data)
                check = zlib.crc32(array.data, check)
                array.setflags(write=False)
            return arrays, check, file.read(behind)
    except OSError as error:
        raise DamagedCache(f"{path.name} is missing.") from error
    except (TypeError, ValueError) as error:
        raise DamagedCache(f"{path.name} is damaged.") from error


def _room(named: bytes, types: Mapping[str, str], size: int) -> dict[str, NDArray[Any]]:
    """Return arrays as large as a head says; ValueError where they are not `size` bytes in all."""
    sizes = json.loads(named)
    if not isinstance(sizes, dict) or list(sizes) != list(types):
        raise ValueError
    counts = {
        name: divmod(int(sizes[name]), np.dtype(kind).itemsize) for name, kind in types.items()
    }
    if sum(sizes.values()) != size or any(many < 0 or rest for many, rest in counts.values()):
        raise ValueError
    return {name: np.empty(counts[name][0], kind) for name, kind in types.items()}
