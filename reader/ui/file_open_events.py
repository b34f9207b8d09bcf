"""Files and links that the desktop of macOS gives to a program that is open already."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent


class FileOpenEvents(QObject):
    """Takes what the application is asked to open; other systems start the program again."""

    asked = Signal(str)
    """str: a path, or the address of a story."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle a request to open something; return True if it was one."""
        if not isinstance(event, QFileOpenEvent):
            return False
        url = event.url()
        self.asked.emit(event.file() if url.isLocalFile() or url.isEmpty() else url.toString())
        return True
