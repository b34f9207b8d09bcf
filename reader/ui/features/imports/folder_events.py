"""Says when something changes in a watched folder, so that a saved page need not wait."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

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
        """Listen to the first of these folders and no others; return whether one is new."""
        wanted, known = set(folders[:MOST_FOLDERS]), set(self._watcher.directories())
        if gone := sorted(known - wanted):
            self._watcher.removePaths(gone)
        new = sorted(wanted - known)
        refused = self._watcher.addPaths(new) if new else []
        # Where the system lets no more be heard, the folders are only looked into.
        return len(refused) < len(new)
