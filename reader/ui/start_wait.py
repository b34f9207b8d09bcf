"""Before the window is there: waiting for a library that another program holds, in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from reader.translation import tr
from reader.ui.jobs import SECONDS_OF_SILENCE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox


class StartWait:
    """Asked in turns whether to wait on; says what is waited for, and lets the person end it."""

    def __init__(self) -> None:
        self._box: QMessageBox | None = None

    def __call__(self, waited: float) -> bool:
        """Say what is waited for, once that takes long; return whether nobody ended it."""
        if self._box is None:
            if waited < SECONDS_OF_SILENCE:
                return True
            self._box = self._open()
        QApplication.processEvents()
        return self._box.isVisible()

    def end(self) -> None:
        """Take away what was said: the library is there, or is given up."""
        if self._box is not None:
            self._box.hide()
            self._box.deleteLater()
            self._box = None

    def _open(self) -> QMessageBox:
        from reader.ui.plain_dialogs import plain_box

        words = tr("Another program is changing the library. Waiting until it is done…")
        box = plain_box(None, "Broadsheet", words)
        box.addButton(tr("Quit", context="action"), box.ButtonRole.RejectRole)
        box.setModal(False)
        box.show()
        return box
