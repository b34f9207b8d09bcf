"""The folder of notes around a note: pictures and other notes that it embeds by their names."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from urllib.parse import unquote

from reader.clean.parse.decode import decode

ROOT_SIGNS = (".obsidian", "logseq", ".logseq", ".zettlr", ".foam", ".trash", "_resources")
"""Folders that stand at the top of a vault."""

PICTURES = frozenset(
    {".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".bmp", ".avif", ".tif", ".tiff", ".heic"}
)
NOTES = frozenset({".md", ".markdown"})
HIGHEST = 6
"""Folders above a note in which a sign of a vault is looked for."""

DEEPEST, MOST_FILES = 6, 20_000
"""Bounds on the folders below the top, and on their files."""

BESIDE = ("attachments", "assets", "images", "_resources", "resources", "media", "files", "img")
"""Folders in which note programs put pictures, beside the note or at the top."""

LARGEST_NOTE = 1_000_000
"""Bytes of a note that another one embeds."""

SAME_IMPORT = 60
"""Seconds for which the list of a folder's files is kept: each of its notes asks for it."""

_TARGET = re.compile(r"(?P<name>[^#^|]*)(?:#\^(?P<block>[\w-]+)|#(?P<heading>[^|]+))?")


class NoteVault:
    """What lies around one note; nothing outside its vault is read."""

    def __init__(self, note: Path) -> None:
        self._folder = note.parent.resolve()
        above = [self._folder, *self._folder.parents][:HIGHEST]
        self.root = next((each for each in above if _is_root(each)), self._folder)

    def picture(self, name: str) -> Path | None:
        """Return the picture of an address or name in a note, or None."""
        name = unquote(name.split("?")[0]).removeprefix("./")
        if not name or Path(name).suffix.lower() not in PICTURES or ":" in name[:12]:
            return None
        return self._beside(name) or self._named(Path(name).name)

    def note(self, target: str) -> str:
        """Return the words of a note, or of its part behind `#`; empty where there is none."""
        found = _TARGET.fullmatch(target.strip())
        if found is None or not found["name"].strip():
            return ""
        name = found["name"].strip()
        path = self._beside(f"{name}.md") or self._named(f"{Path(name).name}.md")
        if path is None or path.stat().st_size > LARGEST_NOTE:
            return ""
        text = decode(path.read_bytes(), "utf-8")[0].replace("\r\n", "\n")
        return part_of_note(text, found["heading"] or "", found["block"] or "")

    def _beside(self, name: str) -> Path | None:
        folders = [self._folder, self.root]
        folders += [top / inner for top in (self._folder, self.root) for inner in BESIDE]
        for folder in dict.fromkeys(folders):
            try:
                real = (folder / name).resolve()
                if real.is_relative_to(self.root) and real.is_file():
                    return real
            except (OSError, ValueError):
                continue
        return None

    def _named(self, name: str) -> Path | None:
        files = _files(self.root, int(time.monotonic()) // SAME_IMPORT)
        return files.get(name.casefold())


def part_of_note(text: str, heading: str = "", block: str = "") -> str:
    """Return a note without its front matter; of it only a section or a block, where named."""
    text = re.sub(r"\A---\n.*?\n---\n", "", text, count=1, flags=re.DOTALL)
    if block:
        paragraphs = re.split(r"\n\s*\n", text)
        ending = re.compile(rf"\s\^{re.escape(block)}\s*\Z")
        found = next((each for each in paragraphs if ending.search(each)), "")
        lines = [line for line in found.split("\n") if ending.search(line)]
        is_list = re.match(r"\s*(?:[-*+]|\d+[.)])\s", found) is not None
        return ending.sub("", lines[0] if is_list and lines else found)
    if heading:
        wanted = heading.rpartition("#")[2].strip().casefold()
        lines = text.split("\n")
        for place, line in enumerate(lines):
            marked = re.match(r"(#{1,6})\s+(.*?)\s*$", line)
            if marked and marked.group(2).casefold() == wanted:
                level = len(marked.group(1))
                end = next(
                    (k for k in range(place + 1, len(lines))
                     if (m := re.match(r"(#{1,6})\s", lines[k])) and len(m.group(1)) <= level),
                    len(lines),
                )  # fmt: skip
                return "\n".join(lines[place:end])
        return ""
    return text


def _is_root(folder: Path) -> bool:
    return any((folder / sign).is_dir() for sign in ROOT_SIGNS)


@lru_cache(maxsize=4)
def _files(root: Path, minute: int) -> dict[str, Path]:
    """Pictures and notes of a vault by their names in small letters; the first of a name."""
    del minute
    found: dict[str, Path] = {}
    for count, path in enumerate(_walk(root, 0)):
        if count >= MOST_FILES:
            break
        found.setdefault(path.name.casefold(), path)
    return found


def _walk(folder: Path, depth: int) -> Iterator[Path]:
    try:
        with os.scandir(folder) as handle:
            entries = sorted(handle, key=lambda entry: entry.name)
    except OSError:
        return
    below = []
    for entry in entries:
        if entry.name.startswith(".") or entry.is_symlink():
            continue
        if entry.is_dir(follow_symlinks=False):
            below.append(Path(entry.path))
        elif Path(entry.name).suffix.lower() in PICTURES | NOTES:
            yield Path(entry.path)
    if depth < DEEPEST:
        for path in below:
            yield from _walk(path, depth + 1)
