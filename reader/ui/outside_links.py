"""Links that lead out of the library: asked about once, never followed or copied unasked."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QMessageBox

from reader.translation import tr
from reader.ui.edged_fields import EdgedCheckBox
from reader.ui.plain_dialogs import add_cancel, open_box
from reader.ui.window_context import WindowContext

_SCHEMES = ("http", "https", "mailto")


class OutsideLinks(QObject):
    """Opens or copies addresses as the person chose, and asks where nothing was chosen."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.window)
        self._context = context

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

    def _ask(self, address: str) -> None:
        words = tr("This page is not in your library.")
        box = open_box(self._context.window, "outside-link", tr("Open Link"), words, address)
        remember = EdgedCheckBox(tr("Always do this"))
        box.setCheckBox(remember)
        ways: dict[QAbstractButton, str] = {
            box.addButton(words, QMessageBox.ButtonRole.AcceptRole): choice
            for words, choice in (
                (tr("Open in Browser", context="action"), "open"),
                (tr("Copy Address", context="action"), "copy"),
                (tr("Both", context="action"), "both"),
            )
        }  # fmt: skip
        add_cancel(box)
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
        opened = choice in ("open", "both") and self.open(address)
        copied = choice in ("copy", "both")
        if copied:
            QGuiApplication.clipboard().setText(address)
        if opened and copied:
            said = tr("Address opened in the browser and copied.")
        elif opened:
            said = tr("Address opened in the browser.")
        else:
            said = tr("Address copied.") if copied else tr("This address could not be opened.")
        self._context.say(said)
