"""Pictures beside Markdown notes: in a folder of their own, under names that stay."""

from __future__ import annotations

import os
from pathlib import Path

from reader.library.exporting.export_files import written
from reader.library.exporting.export_pieces import PICTURE_SUFFIXES, Gatherer

PICTURES = "attachments"
"""The folder of the pictures beside notes."""
_NAME_LENGTH = 24
"""Characters of a picture's digest in its name; enough that no two share one."""


class NotePictures:
    """Writes saved pictures into the folder beside notes, each once.

    A name is made of the picture's own bytes, so that it stays from export to export.
    """

    def __init__(self, folder: Path, gatherer: Gatherer) -> None:
        self._folder = folder / PICTURES
        self._gatherer = gatherer

    def address(self, asset: str, notes: Path) -> str | None:
        """Write a picture; return its address for a note in the folder `notes`.

        None where it is not saved, or another file lies under its name. Raises ReaderError for a
        folder that cannot be written.
        """
        found = self._gatherer.picture(asset)
        if found is None or found[0] not in PICTURE_SUFFIXES:
            return None
        kind, data = found
        path = self._folder / f"{asset[:_NAME_LENGTH]}{PICTURE_SUFFIXES[kind]}"
        if path.exists():
            # Another's file of this name would have to be made on purpose: it stays.
            if path.read_bytes() != data:
                return None
        else:
            with written(path) as file:
                file.write(data)
        return Path(os.path.relpath(path, notes)).as_posix()
