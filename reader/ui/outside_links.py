"""Links that lead out of the library: asked about once, never followed or copied unasked."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QMessageBox

from reader.ui.window_context import WindowContext

_SCHEMES = ("http", "https", "mailto")
_READABLE = frozenset(
    (
        *(".html", ".htm", ".xhtml", ".mht", ".mhtml", ".maff", ".webarchive", ".xml"),
        *(".pdf", ".txt", ".md", ".rst", ".epub", ".json", ".jsonl"),
    )
)
"""Suffixes that a copy of an original may have: none of them is ever run as a program."""
_UNSAFE = re.compile(r"[^\w .-]+")


class OutsideLinks(QObject):
    """Opens or copies addresses as the person chose, and asks where nothing was chosen."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.window)
        self._context = context
        self._copies: QTemporaryDir | None = None

    def follow(self, address: str) -> None:
        """Do with an address what the person chose, or ask."""
        choice = self._context.preferences.now.links
        if choice in ("open", "copy", "both"):
            self._do(choice, address)
        else:
            self._ask(address)

    def open(self, address: str) -> bool:
        """Open an address in the browser; return False where it leads to no page."""
        url = QUrl(address)
        return url.scheme().lower() in _SCHEMES and QDesktopServices.openUrl(url)

    def open_original(self, original: tuple[str, bytes] | None) -> None:
        """Open a copy of the file a story was made from."""
        if original is None:
            self._context.say("This story has no saved original file.")
            return
        name, data = original
        last = name.replace("\\", "/").rsplit("/", 1)[-1]
        suffix = Path(last).suffix.lower()
        if suffix not in _READABLE:
            self._context.say(f"Files of this type cannot be opened: {suffix or 'no suffix'}")
            return
        if self._copies is None:
            self._copies = QTemporaryDir()
        stem = _UNSAFE.sub("_", Path(last).stem)[:80] or "original"
        copy = Path(self._copies.path()) / f"{stem}{suffix}"
        copy.write_bytes(data)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy))):
            self._context.say("No application can open this file.")

    def _ask(self, address: str) -> None:
        box = QMessageBox(self._context.window)
        box.setObjectName("outside-link")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle("Open Link")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText("This page is not in your library.")
        box.setInformativeText(address)
        remember = QCheckBox("Always do this")
        box.setCheckBox(remember)
        ways: dict[QAbstractButton, str] = {
            box.addButton(words, QMessageBox.ButtonRole.AcceptRole): choice
            for words, choice in (
                ("Open in Browser", "open"), ("Copy Address", "copy"), ("Both", "both")
            )
        }  # fmt: skip
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.finished.connect(
            lambda _: self._take(ways.get(box.clickedButton()), address, remember.isChecked())
        )
        box.open()

    def _take(self, choice: str | None, address: str, remember: bool) -> None:
        if choice is None:
            return
        if remember:
            self._context.preferences.change(links=choice)
        self._do(choice, address)

    def _do(self, choice: str, address: str) -> None:
        done = []
        if choice in ("open", "both") and self.open(address):
            done.append("opened in the browser")
        if choice in ("copy", "both"):
            QGuiApplication.clipboard().setText(address)
            done.append("copied")
        what = " and ".join(done)
        self._context.say(f"Address {what}." if done else "This address could not be opened.")
