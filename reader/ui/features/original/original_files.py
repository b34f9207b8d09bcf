"""Originals in other programs: a copy opened, the file in its folder, the page on the web."""

from __future__ import annotations

import re
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMessageBox

from reader.translation import tr, translatable
from reader.ui.actions import GO, ActionRow
from reader.ui.outside_links import OutsideLinks
from reader.ui.plain_dialogs import add_cancel, open_box

if TYPE_CHECKING:
    from reader.model import OriginalCopy
    from reader.ui.window_context import WindowContext

ROWS = (
    ActionRow("open-web", "Open on the Web…", GO, 130, ("V",)),
    ActionRow("open-original", "Open Original File", GO, 140, ("Shift+O",)),
    ActionRow("open-unchanged", "Open Original Unchanged…", GO, 150),
    ActionRow("show-in-folder", "Show in Folder", GO, 160),
)
"""The rows of the action table that are answered here."""

_READABLE = frozenset(
    (
        *(".html", ".htm", ".xhtml", ".mht", ".mhtml", ".maff", ".webarchive", ".xml"),
        *(".pdf", ".txt", ".md", ".markdown", ".org", ".rst", ".epub", ".json", ".jsonl"),
        *(".eml", ".docx", ".odt", ".rtf"),
    )
)
"""Suffixes that a copy of an original may have: none of them is ever run as a program."""
_UNSAFE = re.compile(r"[^\w .-]+")
_WARNING = translatable(
    "The file is opened as it was saved. Its scripts may run, and your browser "
    "may load pictures and other things from the network."
)
_MANAGER = "org.freedesktop.FileManager1"


class OriginalFiles(QObject):
    """Answers the actions that hand an original to another program."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.window)
        self._context = context
        self._links = OutsideLinks(context)
        self._copies: QTemporaryDir | None = None
        actions = context.actions
        actions.bind("open-web", self.visit)
        actions.bind("open-original", partial(self._fetch, unchanged=False))
        actions.bind("open-unchanged", self._ask_unchanged)
        actions.bind("show-in-folder", self._find_folder)

    def visit(self) -> None:
        """Offer to open the story's page on the web, with its address shown before."""
        opened = self._context.reading.opened
        address = opened.story.url if opened else None
        if not address:
            self._context.say(tr("This story has no web address."))
            return
        box = open_box(
            self._context.window,
            "visit-web",
            tr("Open on the Web"),
            tr("Open this page in your browser?"),
            address,
        )
        go = box.addButton(
            tr("Open in Browser", context="action"), QMessageBox.ButtonRole.AcceptRole
        )
        copy = box.addButton(
            tr("Copy Address", context="action"), QMessageBox.ButtonRole.ActionRole
        )
        add_cancel(box)
        box.setDefaultButton(go)

        def take() -> None:
            if box.clickedButton() is go:
                opens = self._links.open(address)
                done = (
                    tr("Opened in the browser.")
                    if opens
                    else tr("This address could not be opened.")
                )
                self._context.say(done)
            elif box.clickedButton() is copy:
                QGuiApplication.clipboard().setText(address)
                self._context.say(tr("Address copied."))

        box.finished.connect(lambda _: take())
        box.open()

    def open(self, original: OriginalCopy) -> None:
        """Open a copy in a private folder, which is deleted when the window closes."""
        last = original.name.replace("\\", "/").rsplit("/", 1)[-1]
        suffix = Path(last).suffix.lower()
        if suffix not in _READABLE:
            self._context.say(
                tr("Originals of this kind are not opened: {suffix}", suffix=suffix or "no suffix")
            )
            return
        if self._copies is None:
            self._copies = QTemporaryDir()
        stem = _UNSAFE.sub("_", Path(last).stem)[:80] or "original"
        copy = Path(self._copies.path()) / f"{stem}{suffix}"
        copy.write_bytes(original.data)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy))):
            self._context.say(tr("No program was found that opens this file."))
        elif original.changed:
            self._context.say(tr("Opened without scripts and without loading anything."))

    def _fetch(self, *, unchanged: bool) -> None:
        opened = self._context.reading.opened
        if opened is None:
            self._context.say(tr("Open a story first."))
            return
        story = opened.story.id
        self._context.jobs.read(
            lambda library, ticket: library.originals.file(
                story, unchanged=unchanged, cancelled=ticket.cancelled
            ),
            self.open,
            failed=self._context.say,
            key="original-file",
        )

    def _ask_unchanged(self) -> None:
        box = open_box(
            self._context.window,
            "open-unchanged",
            tr("Open Original"),
            tr("Open the original unchanged?"),
            tr(_WARNING),
        )
        box.setIcon(QMessageBox.Icon.Warning)
        go = box.addButton(
            tr("Open Unchanged", context="action"), QMessageBox.ButtonRole.AcceptRole
        )
        box.setDefaultButton(add_cancel(box))
        box.finished.connect(
            lambda _: self._fetch(unchanged=True) if box.clickedButton() is go else None
        )
        box.open()

    def _find_folder(self) -> None:
        opened = self._context.reading.opened
        if opened is None:
            self._context.say(tr("Open a story first."))
            return
        story = opened.story.id
        self._context.jobs.read(
            lambda library, ticket: library.originals.path(story), self.show_in_folder
        )

    def show_in_folder(self, path: Path | None) -> None:
        """Let the file manager select a file; open its folder where none can do that."""
        if path is None:
            self._context.say(tr("No original file is kept of this story."))
        elif sys.platform == "darwin":
            QProcess.startDetached("open", ["-R", str(path)])
        elif sys.platform == "win32":
            QProcess.startDetached("explorer", [f"/select,{path}"])
        else:
            self._ask_file_manager(path)

    def _ask_file_manager(self, path: Path) -> None:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            self._open_folder(path)
            return
        call = QDBusMessage.createMethodCall(
            _MANAGER, "/org/freedesktop/FileManager1", _MANAGER, "ShowItems"
        )
        call.setArguments([[QUrl.fromLocalFile(str(path)).toString()], ""])
        watcher = QDBusPendingCallWatcher(bus.asyncCall(call), self)

        def take() -> None:
            if watcher.isError():
                self._open_folder(path)
            watcher.deleteLater()

        watcher.finished.connect(take)

    def _open_folder(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))):
            self._context.say(tr("The file is kept in {parent}", parent=path.parent))
