"""Damage to the files of a library that nobody has open: flipped bits, cut ends, zeroes, loss."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

Damage = Callable[[bytearray, random.Random], bytearray]


def _flip(data: bytearray, dice: random.Random) -> bytearray:
    if data:
        place = dice.randrange(len(data))
        data[place] ^= 1 << dice.randrange(8)
    return data


def _flip_many(data: bytearray, dice: random.Random) -> bytearray:
    for _ in range(max(4, len(data) // 2000)):
        _flip(data, dice)
    return data


def _cut(data: bytearray, dice: random.Random) -> bytearray:
    return data[: dice.randrange(len(data))] if data else data


def _zero(data: bytearray, dice: random.Random) -> bytearray:
    """A block that the disk gives back as zeroes."""
    start = dice.randrange(max(1, len(data))) // 512 * 512
    size = min(4096, len(data) - start)
    data[start : start + size] = bytes(size)
    return data


def _fill(data: bytearray, dice: random.Random) -> bytearray:
    """A block that another file has overwritten."""
    start = dice.randrange(max(1, len(data))) // 512 * 512
    size = min(4096, len(data) - start)
    data[start : start + size] = dice.randbytes(size)
    return data


DAMAGES: dict[str, Damage] = {
    "one flipped bit": _flip,
    "many flipped bits": _flip_many,
    "cut off": _cut,
    "emptied": lambda data, dice: bytearray(),
    "a block of zeroes": _zero,
    "a foreign block": _fill,
}

REMOVED = "removed"


def damaged_files(library: Path) -> list[Path]:
    """The files of a library that can be damaged, the same at every call."""
    found = (path for path in library.rglob("*") if path.is_file() and path.suffix != ".lock")
    return sorted(path.relative_to(library) for path in found)


def kind_of(path: Path) -> str:
    """What a file of a library is, in the words of the table."""
    return {
        "library.db": "database",
        "annotations.jsonl": "journal",
        "originals": "original file",
        "assets": "picture",
        "index": "search index",
        "related": "cache of similar stories",
        "backups": "automatic backup",
    }.get(path.parts[0], "other")


def damage(path: Path, how: str, seed: int) -> None:
    """Damage a file in place, as the seed draws it."""
    if how == REMOVED:
        path.unlink()
        return
    data = bytearray(path.read_bytes())
    path.write_bytes(DAMAGES[how](data, random.Random(seed)))
