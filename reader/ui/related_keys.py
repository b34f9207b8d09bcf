"""After R the digits open the related stories, until something else is done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from reader.ui.reading_controller import ReadingController
from reader.ui.session import Session


class RelatedKeys(QObject):
    """Waits for one digit; any other key, and a click, ends the waiting."""

    def __init__(self, session: Session, reading: ReadingController, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._reading = reading
        self._waiting = False

    def wait(self) -> None:
        """Take the next digit as the number of a related story."""
        app = QApplication.instance()
        if not self._waiting and app is not None:
            self._waiting = True
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the digit before the page's colours get it."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self._end()
        # A shortcut is asked about first; taking that is what keeps it from being run.
        if event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) and isinstance(
            event, QKeyEvent
        ):
            return self._take(event)
        return False

    def _take(self, event: QKeyEvent) -> bool:
        digit = event.text()
        found = self._reading.neighbours
        saved = found.saved if found else []
        number = int(digit) if digit.isdecimal() and digit.isascii() else 0
        if event.type() == QEvent.Type.ShortcutOverride:
            if 1 <= number <= len(saved):
                event.accept()
                return True
            return False
        self._end()
        if 1 <= number <= len(saved):
            self._session.open(saved[number - 1])
            return True
        return False

    def _end(self) -> None:
        self._waiting = False
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
