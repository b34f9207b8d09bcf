"""Says when something changes in a watched folder, so that a saved page need not wait."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from reader.platforms.shared_folders import find_shared_folder

if TYPE_CHECKING:
    from reader.model import WatchFolder

MOST_FOLDERS = 300
"""Folders that are listened to; Linux lets a user listen to 8,192 in all, on older systems."""


class FolderEvents(QObject):
    """Listens to folders of this computer; a network drive says nothing and is looked into."""

    changed = Signal()
    """A file appeared in one of the folders, was renamed, or went."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda _: self.changed.emit())

    def listen(self, folders: Sequence[str]) -> bool:
        """Listen to these folders and no others; return whether one is new."""
        wanted, known = set(folders), set(self._watcher.directories())
        if gone := sorted(known - wanted):
            self._watcher.removePaths(gone)
        new = sorted(wanted - known)
        if new:
            self._watcher.addPaths(new)
        return bool(new)


def folders_to_hear(watched: Sequence[WatchFolder]) -> list[str]:
    """Return the watched folders and those below them that are there and on this computer.

    It reads the disk, so it does not belong in the thread of a window.
    """
    found: dict[str, None] = {}
    for folder in watched:
        shared = find_shared_folder(Path(folder.path))
        if shared is not None and shared.network:
            continue
        depth = folder.path.rstrip(os.sep).count(os.sep)
        for place, below, _ in os.walk(folder.path):
            found[place] = None
            if place.rstrip(os.sep).count(os.sep) - depth >= folder.levels:
                below.clear()
            if len(found) >= MOST_FOLDERS:
                return list(found)
    return list(found)
