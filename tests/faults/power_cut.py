"""What a power cut leaves: a log of changes replayed up to a moment, as file systems may keep it.

Three keepings. In order: everything up to the moment. Names first: names are kept, but of a file
only what was synced (as journalling file systems may do). Synced only: of names and files only
what was there at the last sync, which is all that a program may count on.
"""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

KEEPINGS = ("in order", "names first", "synced only")


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the log that preload.c writes, or (`A`) the moment a step was acknowledged."""

    what: str
    number: int
    place: int
    data: bytes
    path: str
    second: str


def read_log(path: Path) -> list[Entry]:
    """The entries of a log."""
    raw, found, place = path.read_bytes(), [], 0
    while place < len(raw):
        end = raw.index(b"\n", place)
        what, number, at, size, first, second = os.fsdecode(raw[place:end]).split("\t")
        place = end + 1 + int(size)
        found.append(Entry(what, int(number), int(at), raw[end + 1 : place], first, second))
    return found


NUMBERS = "numbers.json"


def keep_start(root: Path, start: Path) -> None:
    """Copy the files below a folder, with the numbers by which the system knows them."""
    shutil.rmtree(start, ignore_errors=True)
    shutil.copytree(root, start / "files")
    paths = [path for path in root.rglob("*") if path.is_file()]
    numbers = {str(path.relative_to(root)): path.stat().st_ino for path in paths}
    (start / NUMBERS).write_text(json.dumps(numbers), encoding="utf-8")


class Replay:
    """The files below a folder as a log of changes leaves them."""

    def __init__(self, root: Path, start: Path) -> None:
        """Begin with what `keep_start` kept of the folder."""
        self.root = str(root)
        files = start / "files"
        numbers = json.loads((start / NUMBERS).read_text(encoding="utf-8"))
        self._names: dict[str, int] = {str(root / path): number for path, number in numbers.items()}
        self._now = {
            number: bytearray((files / path).read_bytes()) for path, number in numbers.items()
        }
        self._folders = {
            str(root / path.relative_to(files)) for path in files.rglob("*") if path.is_dir()
        }
        self._synced = {number: bytes(data) for number, data in self._now.items()}
        self._synced_names = dict(self._names)
        self._synced_folders = set(self._folders)

    def take(self, entry: Entry) -> None:
        """Let one change happen."""
        data = self._now.setdefault(entry.number, bytearray()) if entry.number else bytearray()
        match entry.what:
            case "W":
                data.extend(bytes(max(0, entry.place - len(data))))
                data[entry.place : entry.place + len(entry.data)] = entry.data
            case "T":
                del data[entry.place :]
                data.extend(bytes(max(0, entry.place - len(data))))
            case "C" | "L":
                if entry.what == "C":
                    # The number of a deleted file may be given again.
                    data.clear()
                    self._synced.pop(entry.number, None)
                self._names[entry.path] = entry.number
            case "N":
                data.clear()
                self._synced.pop(entry.number, None)
            case "R":
                self._rename(entry.path, entry.second)
            case "U":
                self._names.pop(entry.path, None)
            case "M":
                self._folders.add(entry.path)
            case "D":
                self._folders.discard(entry.path)
            case "S":
                self._synced[entry.number] = bytes(data)
                self._synced_names = dict(self._names)
                self._synced_folders = set(self._folders)

    def _rename(self, old: str, new: str) -> None:
        if old in self._names:
            self._names[new] = self._names.pop(old)
            return
        inside = old + "/"
        for path in [path for path in self._names if path.startswith(inside)]:
            self._names[new + path[len(old) :]] = self._names.pop(path)
        self._folders = {
            new + path[len(old) :] if path == old or path.startswith(inside) else path
            for path in self._folders
        }

    def write(self, keeping: str) -> None:
        """Put onto the disk what a power cut now would leave there."""
        shutil.rmtree(self.root, ignore_errors=True)
        Path(self.root).mkdir()
        kept = keeping == "synced only"
        for folder in sorted(self._synced_folders if kept else self._folders):
            Path(folder).mkdir(parents=True, exist_ok=True)
        for path, number in (self._synced_names if kept else self._names).items():
            data = self._now[number] if keeping == "in order" else self._synced.get(number, b"")
            Path(path).write_bytes(data)
