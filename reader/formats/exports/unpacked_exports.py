"""Exports that lie unpacked in a folder: each list is read with the files that belong to it."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from reader.formats.exports.story_records import csv_rows, mappings
from reader.formats.fields import text
from reader.formats.limits import Limits
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.model import Refusal, UnreadableInput
from reader.translation import tr

_OMNIVORE = re.compile(r"metadata_\d+_to_\d+\.json")
_POCKET = re.compile(r"part_\d{6}\.csv")
_POCKET_MARKS = re.compile(r"part_\d{6}\.json")
_MATTER, _MATTER_MARKS = "_matter_history.csv", "_matter_highlights.csv"
_READECK = "info.json"
_ListReader = Callable[[Path], frozenset[str]]
_LISTS_KEPT = 512
"""Lists whose names are kept: Omnivore writes one for twenty stories; ten thousand have 500."""
_NAMES = re.compile(r"(?P<stem>[^/]+)\.(?:html?|pdf|md)", re.IGNORECASE)


class UnpackedExport:
    """A list of Omnivore's, Pocket's, Matter's or Readeck's export in its folder."""

    name = "unpacked-export"

    def recognises(self, source: FileSource) -> bool:
        """By its name, with the files of its export beside it."""
        return source.path is not None and next(_belonging(source.path), None) is not None

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield what the packed export gives: the list is packed anew with all that it names."""
        if source.path is None:
            return
        packed = _packed(source.path, reading.limits)
        yield from reading.inner(FileSource(source.name, data=packed, depth=source.depth + 1))


class PartOfExport:
    """A text or highlights of such an export, which come in with the list that names them."""

    name = "part-of-export"

    def recognises(self, source: FileSource) -> bool:
        """By a list beside it or in the folder above that names it."""
        return source.path is not None and _is_named(source.path)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a line of the report only."""
        yield Refusal(
            source.name,
            tr("It is part of an export and was imported with the list beside it."),
            failed=False,
        )


def _belonging(listed: Path) -> Iterator[tuple[str, Path]]:
    """Yield the files that belong to a list, with the names that they have in the packed export."""
    folder = listed.parent
    if _OMNIVORE.fullmatch(listed.name):
        for slug in _slugs(listed):
            for name in (f"content/{slug}.html", f"content/{slug}.pdf", f"highlights/{slug}.md"):
                if (folder / name).is_file():
                    yield name, folder / name
    elif _POCKET.fullmatch(listed.name) and _first_part(listed) == listed.name:
        # The highlights are not parted as the list is: the first part takes all of them along.
        marks = sorted((folder / "annotations").glob("part_*.json"))
        if marks:
            others = (each for each in sorted(folder.glob("part_*.csv")) if each != listed)
            yield from ((each.name, each) for each in others)
            yield from ((f"annotations/{each.name}", each) for each in marks)
    elif listed.name == _MATTER:
        for name in (_MATTER_MARKS, *_ids(listed)):
            if (folder / name).is_file():
                yield name, folder / name
    elif listed.name == _READECK and folder.parent.name == "bookmarks":
        own = f"bookmarks/{folder.name}"
        for each in sorted(folder.rglob("*")):
            if each.is_file() and not each.is_symlink() and each != listed:
                yield f"{own}/{each.relative_to(folder).as_posix()}", each


def _is_named(path: Path) -> bool:
    folder = path.parent
    if folder.name in ("content", "highlights") and (found := _NAMES.fullmatch(path.name)):
        lists = folder.parent.glob("metadata_*_to_*.json")
        return any(
            found["stem"] in _slugs(each) for each in lists if _OMNIVORE.fullmatch(each.name)
        )
    if folder.name == "annotations" and _POCKET_MARKS.fullmatch(path.name):
        return any(_POCKET.fullmatch(each.name) for each in folder.parent.glob("part_*.csv"))
    if _POCKET.fullmatch(path.name):
        return _first_part(path) != path.name and (folder / "annotations").is_dir()
    if (folder / _MATTER).is_file() and path.name != _MATTER:
        return path.name == _MATTER_MARKS or path.name in _ids(folder / _MATTER)
    if path.name == _READECK:
        return False
    inside = next((each for each in path.parents[:4] if each.parent.name == "bookmarks"), None)
    return inside is not None and _is_readeck(inside / _READECK)


def _first_part(part: Path) -> str:
    return min(e.name for e in part.parent.glob("part_*.csv") if _POCKET.fullmatch(e.name))


def _is_readeck(facts: Path) -> bool:
    try:
        head = facts.read_bytes()[:20_000]
    except OSError:
        return False
    return b'"url"' in head and b'"is_archived"' in head


def _slugs(listed: Path) -> frozenset[str]:
    """Return the names that a list of Omnivore gives its stories; none of a damaged one."""
    return _named(_omnivore_slugs, listed)


def _ids(listed: Path) -> frozenset[str]:
    """Return the names of files that Matter's table may mean."""
    return _named(_matter_files, listed)


def _named(read: _ListReader, listed: Path) -> frozenset[str]:
    """Return what a list names.

    Each part of an export asks, so a list is read once while it stays.
    """
    try:
        state = listed.stat()
    except OSError:
        return frozenset()
    return _read_once(read, listed, state.st_mtime_ns, state.st_size)


@lru_cache(maxsize=_LISTS_KEPT)
def _read_once(read: _ListReader, listed: Path, modified: int, size: int) -> frozenset[str]:
    del modified, size
    return read(listed)


def _omnivore_slugs(listed: Path) -> frozenset[str]:
    try:
        entries = json.loads(listed.read_bytes())
    except (OSError, ValueError, RecursionError):
        return frozenset()
    slugs = (text(entry, "slug") for entry in mappings(entries))
    return frozenset(slug for slug in slugs if slug and "/" not in slug and "\\" not in slug)


def _matter_files(listed: Path) -> frozenset[str]:
    try:
        rows = list(csv_rows(listed.read_bytes()))
    except (OSError, UnreadableInput):
        return frozenset()
    names = (row.get("file id", "") for row in rows)
    ids = {name for name in names if name and "/" not in name and "\\" not in name}
    return frozenset(f"{name}{ending}" for name in ids for ending in ("", ".html", ".htm"))


def _packed(listed: Path, limits: Limits) -> bytes:
    """Return the ZIP file of a list and what belongs to it; raise UnreadableInput and OSError."""
    kept = io.BytesIO()
    own = f"bookmarks/{listed.parent.name}/{_READECK}" if listed.name == _READECK else listed.name
    files: Iterable[tuple[str, Path]] = ((own, listed), *_belonging(listed))
    size = 0
    with zipfile.ZipFile(kept, "w") as archive:
        for name, path in files:
            size += path.stat().st_size
            if size > limits.file:
                raise UnreadableInput(tr("Too large ({size} MB).", size=size // 1000000))
            archive.writestr(zipfile.ZipInfo(name), path.read_bytes())
    return kept.getvalue()
