"""The manifest names the files that make up the cache; replacing it is what commits a change."""

from __future__ import annotations

import json
import os
import secrets
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from reader.platforms.durable_files import delete_file, replace_file, sync_folder
from reader.platforms.region_lock import lock_handle, unlock_handle
from reader.related.cache.array_file import DamagedCache

VERSION = 12
"""Raised whenever terms, weights or files change their meaning: older caches are built anew."""
_NAME = "manifest.json"
_LOCK = "lock"


@dataclass(frozen=True, slots=True)
class Part:
    """A segment of the cache: its name, the check number of its tables, stories no longer in."""

    name: str
    check: int
    stories: int
    removed: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Manifest:
    """All parts of the cache; `threads` names the file of threads, empty where there is none.

    `trust` is how much dates say in the library, 0 to 1, and `kin` which share of its stories has
    relatives, both found when it held `trusted` stories.
    """

    parts: tuple[Part, ...] = ()
    threads: str = ""
    threads_check: int = 0
    trust: float = 1.0
    trusted: int = 0
    kin: float = 0.0

    def names(self) -> set[str]:
        """Return the names of all files of the cache, without their endings."""
        return {part.name for part in self.parts} | {self.threads} - {""}

    def with_parts(self, parts: tuple[Part, ...]) -> Manifest:
        """Return the manifest with other parts."""
        return replace(self, parts=parts)


def stamp(folder: Path) -> tuple[int, int, int] | None:
    """Return what changes whenever the manifest is replaced; None where there is none."""
    try:
        found = (folder / _NAME).stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def read_manifest(folder: Path) -> Manifest:
    """Return the manifest; raises DamagedCache where it is missing, damaged or of another time."""
    try:
        line, _, check = (folder / _NAME).read_text("utf-8").rpartition("\n")
        if int(check) != zlib.crc32(line.encode()):
            raise DamagedCache("The manifest is damaged.")
        fields = json.loads(line)
        if fields["version"] != VERSION:
            raise DamagedCache("The cache is of another version.")
        parts = tuple(
            Part(part["name"], part["check"], part["stories"], frozenset(part["removed"]))
            for part in fields["parts"]
        )
        return Manifest(
            parts,
            fields["threads"],
            fields["threads_check"],
            float(fields["trust"]),
            int(fields["trusted"]),
            float(fields["kin"]),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DamagedCache("The manifest is missing or damaged.") from error


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Commit: put the manifest in the place of the old one, and clear away what none names."""
    fields = {
        "version": VERSION,
        "threads": manifest.threads,
        "threads_check": manifest.threads_check,
        "trust": manifest.trust,
        "trusted": manifest.trusted,
        "kin": manifest.kin,
        "parts": [
            {
                "name": part.name,
                "check": part.check,
                "stories": part.stories,
                "removed": sorted(part.removed),
            }
            for part in manifest.parts
        ],
    }
    line = json.dumps(fields)
    fresh = folder / f"{_NAME}.{secrets.token_hex(4)}.new"
    with fresh.open("w", encoding="utf-8") as out:
        out.write(f"{line}\n{zlib.crc32(line.encode())}")
        out.flush()
        os.fsync(out.fileno())
    replace_file(fresh, folder / _NAME)
    sync_folder(folder)
    _clear_away(folder, manifest)


def give_up(folder: Path, seen: tuple[int, int, int] | None) -> None:
    """Take the manifest away, so that all processes see that the cache must be built anew.

    `seen` is its stamp; a manifest that was replaced since then stays.
    """
    with suppress(OSError):
        if seen is not None and stamp(folder) == seen:
            (folder / _NAME).unlink()


def new_name(kind: str) -> str:
    """Return a name for a new file that no other process chooses."""
    return f"{kind}-{secrets.token_hex(8)}"


def _clear_away(folder: Path, manifest: Manifest) -> None:
    named = manifest.names()
    for path in folder.iterdir():
        ours = path.suffix in (".idx", ".rec", ".thr", ".new")
        if ours and path.stem not in named:
            try:
                delete_file(path)
            except OSError:
                continue  # another process still reads it; the next commit tries again


@contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Hold the cache's lock, so that one process writes at a time; waits for the other."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / _LOCK).open("a+b") as lock:
        lock_handle(lock.fileno(), wait=True)
        try:
            yield
        finally:
            unlock_handle(lock.fileno())
