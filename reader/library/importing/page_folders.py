"""Folders on the disk that belong to a saved page beside them, and what else lies in them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from reader.formats.side_folders import (
    PAGE_SUFFIXES,
    is_document,
    page_stem,
    plain_name,
    shown_documents,
    takes_from,
)

_LARGEST_PAGE = 64_000_000
"""Bytes of a page that are looked through; no saver that writes a folder makes larger ones."""


def page_folders(entries: Iterable[os.DirEntry[str]]) -> dict[str, Path]:
    """Return the names among a folder's entries that are side folders, each with its page."""
    stems = {}
    pages: dict[str, list[Path]] = {}
    for entry in entries:
        path = Path(entry.path)
        if path.suffix.lower() in PAGE_SUFFIXES and entry.is_file(follow_symlinks=False):
            pages.setdefault(plain_name(path.stem), []).append(path)
        elif (stem := page_stem(entry.name)) and entry.is_dir(follow_symlinks=False):
            stems[entry.name] = stem
    return {
        name: page
        for name, stem in stems.items()
        for page in reversed(pages.get(stem, ()))
        if takes_from(beginning(page), name)
    }


def folders_of(page: Path) -> list[Path]:
    """Return the side folders of one page; none where they cannot be read."""
    try:
        with os.scandir(page.parent) as handle:
            found = page_folders([entry for entry in handle if entry.name.startswith(page.stem)])
    except OSError:
        return []
    return [page.parent / name for name, owner in found.items() if owner == page]


def other_documents(folder: Path, page: Path) -> Iterator[Path]:
    """Return the documents in a side folder that are no part of its page, folder by folder."""
    documents = []
    for place, folders, files in os.walk(folder):
        folders.sort()
        below = Path(place).relative_to(folder)
        documents += [(below / name).as_posix() for name in sorted(files) if is_document(name)]
    shown = shown_documents(
        beginning(page), folder.name, documents, lambda name: beginning(folder / name)
    )
    return (folder / name for name in documents if name not in shown)


def beginning(path: Path) -> bytes:
    """Return as much of a page as is looked through; nothing of one that cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(_LARGEST_PAGE)
    except OSError:
        return b""
