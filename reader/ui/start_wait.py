"""Before the window is there: opening a library that takes long or is held, in sight."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from reader.library.occupants import awaited
from reader.model import LibraryBusy
from reader.translation import tr
from reader.ui.jobs import SECONDS_OF_SILENCE, WaitsOn

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

_TURN_SECONDS = 0.05
"""Between two looks whether the library is open: the box answers meanwhile."""


class StartWait:
    """Says what the start waits for, once that takes long, and lets the person end it."""

    def __init__(self) -> None:
        self._box: QMessageBox | None = None
        self._folder: Path | None = None
        self._held = self._ended = False

    def __call__(self, waited: float) -> bool:
        """Say that the library is held, once that takes long; return whether nobody ended it."""
        if waited < SECONDS_OF_SILENCE:
            return True
        return self._show(awaited(self._folder))

    def open(self, folder: Path, opens: Callable[[WaitsOn], object]) -> None:
        """Let `opens` open a library beside this thread; say so where it takes long.

        To bring an older library up to date, or to mend what a broken-off program left, may take
        minutes. Raises what `opens` raises, and LibraryBusy where the person ends it.
        """
        self._folder = folder
        failures: list[BaseException] = []

        def work() -> None:
            try:
                opens(self._goes_on)
            except BaseException as error:
                failures.append(error)

        opening = threading.Thread(target=work, name="opening", daemon=True)
        opening.start()
        opening.join(SECONDS_OF_SILENCE)
        while opening.is_alive():
            words = awaited(folder) if self._held else tr("Opening the library…")
            self._held = False
            if not self._show(words):
                self._ended = True
                raise LibraryBusy(tr("The library was not opened, since you stopped waiting."))
            opening.join(_TURN_SECONDS)
        self.end()
        if failures:
            raise failures[0]

    def end(self) -> None:
        """Take away what was said: the library is there, or is given up."""
        if self._box is not None:
            self._box.hide()
            self._box.deleteLater()
            self._box = None

    def _goes_on(self, waited: float) -> bool:
        """Note, in the thread that opens, that another one holds the library."""
        self._held = waited >= SECONDS_OF_SILENCE
        return not self._ended

    def _show(self, words: str) -> bool:
        """Show words in the box, opened where it is not there; return whether nobody closed it."""
        if self._box is None:
            self._box = self._open(words)
        elif self._box.text() != words:
            self._box.setText(words)
        QApplication.processEvents()
        return self._box.isVisible()

    def _open(self, words: str) -> QMessageBox:
        from PySide6.QtWidgets import QGridLayout, QProgressBar

        from reader.ui.plain_dialogs import plain_box

        box = plain_box(None, "Broadsheet", words)
        box.addButton(tr("Quit", context="action"), box.ButtonRole.RejectRole)
        bar = QProgressBar(textVisible=False)
        bar.setRange(0, 0)
        layout = box.layout()
        assert isinstance(layout, QGridLayout)
        layout.addWidget(bar, layout.rowCount(), 0, 1, layout.columnCount())
        box.setModal(False)
        box.show()
        return box
