"""Where file dialogs begin: in the person's own folders, never in the program's."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths

_DOWNLOADS = QStandardPaths.StandardLocation.DownloadLocation
_DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation


def start_folder() -> str:
    """Return the folder of downloads, where saved pages are, or the home folder without one."""
    return _there(_DOWNLOADS)


def save_path(name: str) -> str:
    """Return a file of this name in the person's documents, for a dialog that saves."""
    return str(Path(_there(_DOCUMENTS)) / name)


def _there(place: QStandardPaths.StandardLocation) -> str:
    named = QStandardPaths.writableLocation(place)
    return named if named and Path(named).is_dir() else QDir.homePath()
