"""Pictures of the story leave the page: to the clipboard, or as files the person names."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSaveFile, QStandardPaths

from reader.translation import tr
from reader.ui.file_dialogs import ask_where_to_save
from reader.ui.page.page_pictures import picture_format
from reader.ui.window_context import WindowContext

_LONGEST_NAME = 60
"""Characters of the file name that is offered."""


def file_name(words: str, title: str, suffix: str) -> str:
    """Return a name for a picture's file, of its description or its story's title."""
    safe = "".join(c if c.isalnum() or c in " -_" else " " for c in words or title)
    stem = " ".join(safe.split())[:_LONGEST_NAME].strip() or "picture"
    return f"{stem}{suffix}"


class PictureController(QObject):
    """Saves pictures and says what was done."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.window)
        self._context = context
        pictures = context.window.page.pictures
        pictures.save_wanted.connect(self._fetch)
        pictures.copied.connect(lambda: context.say(tr("Picture copied.")))

    def _fetch(self, asset: str, words: str) -> None:
        self._context.jobs.read(
            lambda library, ticket: library.asset(asset), lambda data: self._save(data, words)
        )

    def _save(self, data: bytes | None, words: str) -> None:
        opened = self._context.reading.opened
        if data is None or opened is None:
            self._context.say(tr("This picture is no longer in the library."))
            return
        places = QStandardPaths.StandardLocation
        folder = QStandardPaths.writableLocation(places.PicturesLocation)
        if not Path(folder).is_dir():
            folder = QStandardPaths.writableLocation(places.HomeLocation)
        kind = picture_format(data)
        suffix = f".{kind}" if kind else ""
        start = str(Path(folder) / file_name(words, opened.story.title, suffix))
        kinds = (
            tr("Picture (*{suffix});;All files (*)", suffix=suffix)
            if suffix
            else tr("All files (*)")
        )
        name = ask_where_to_save(self._context.window, tr("Save Picture"), start, kinds)
        if not name:
            return
        if not Path(name).suffix:
            name += suffix
        file = QSaveFile(name)
        written = file.open(QSaveFile.OpenModeFlag.WriteOnly) and file.write(data) == len(data)
        done = written and file.commit()
        self._context.say(
            tr("Saved as {name}", name=name)
            if done
            else tr("Not saved: {errorstring}", errorstring=file.errorString())
        )
