"""What macOS gives to a window that is open: files and links of stories."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from reader.ui.file_open_events import FileOpenEvents


def test_files_and_links_are_taken_and_nothing_else(qapp: QApplication, tmp_path: Path) -> None:
    requests = FileOpenEvents()
    asked: list[str] = []
    requests.asked.connect(asked.append)
    qapp.installEventFilter(requests)
    page = tmp_path / "My page.html"
    qapp.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(page))))
    qapp.sendEvent(qapp, QFileOpenEvent(QUrl("broadsheet://story/3")))
    qapp.sendEvent(qapp, QEvent(QEvent.Type.User))
    qapp.removeEventFilter(requests)
    assert asked == [str(page), "broadsheet://story/3"]
