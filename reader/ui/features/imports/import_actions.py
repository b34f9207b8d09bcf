"""What brings stories in: the actions, the strip that follows an import, and its report."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from reader.library.waiting_changes import WaitingChange
from reader.translation import tr, translatable
from reader.ui.actions import FILE, ActionRow
from reader.ui.features.imports.dropped_items import take
from reader.ui.file_dialogs import ask_for_files, ask_for_folder
from reader.ui.start_folders import start_folder

if TYPE_CHECKING:
    from reader.model import ImportReport, WatchFolder
    from reader.ui.features.imports.import_controller import ImportController
    from reader.ui.window_context import WindowContext

ROWS = (
    ActionRow("import-files", "Import Files…", FILE, 10, ("Ctrl+O",), icon="add"),
    ActionRow("import-folder", "Import Folder…", FILE, 20, ("Ctrl+Shift+O",), icon="folder"),
    ActionRow("import-paste", "Import from Clipboard", FILE, 30, ("Ctrl+V",), icon="paste"),
    ActionRow("import-samples", "Import Sample Stories", FILE, 40),
    ActionRow("import-report", "Last Import Report", FILE, 42),
    ActionRow("watch-folders", "Watched Folders…", FILE, 50),
    ActionRow("look-at-watched", "Check Watched Folders Now", FILE, 60),
)
"""The rows of the action table that are answered here."""

_KINDS = (
    translatable("All files (*)"),
    translatable("Saved pages (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.maff *.gz)"),
    translatable("Documents (*.pdf *.epub *.docx *.odt *.rtf *.txt *.md *.org *.rst)"),
    translatable(
        "Exports and lists (*.json *.jsonl *.csv *.zip *.enex *.xml *.opml *.rdf *.bib *.ris)"
    ),
    translatable("Mail (*.eml *.mbox)"),
)
"""Filters of the dialog; what a file is, is recognised by its content."""


class ImportActions(QObject):
    """Starts imports as the person wishes and shows how they go."""

    def __init__(self, context: WindowContext, importing: ImportController) -> None:
        super().__init__(context.window)
        self._context = context
        self._importing = importing
        self._last: ImportReport | None = None
        self._goes_on = False
        actions = context.actions
        actions.bind("import-files", self.import_files)
        actions.bind("import-folder", self.import_folder)
        actions.bind("import-paste", self._paste)
        actions.bind("import-samples", importing.import_samples)
        actions.bind("import-report", self._show_last)
        actions["import-report"].setEnabled(False)
        actions.bind("watch-folders", self.edit_watched)
        actions.bind("look-at-watched", importing.look_at_watched_folders)
        self._join_strip()
        empty = context.window.empty_library
        empty.files_wanted.connect(self.import_files)
        empty.folder_wanted.connect(self.import_folder)
        empty.watching_wanted.connect(self.edit_watched)
        empty.samples_wanted.connect(importing.import_samples)
        context.window.dropped.connect(importing.take)

    def _join_strip(self) -> None:
        strip, importing = self._context.window.import_strip, self._importing
        importing.started.connect(strip.start)
        importing.progressed.connect(strip.progress)
        importing.finished.connect(self._finish)
        importing.saved.connect(self._report_saved)
        importing.failed.connect(strip.fail)
        strip.cancelled.connect(importing.cancel)
        strip.paused.connect(importing.pause)
        strip.continued.connect(importing.go_on)
        strip.report_wanted.connect(self.show_report)
        strip.closed.connect(self._context.window.list.setFocus)

    def import_files(self) -> None:
        """Let files be chosen and import them."""
        names = ask_for_files(
            self._context.window,
            tr("Import Files"),
            start_folder(),
            ";;".join(tr(kind) for kind in _KINDS),
        )
        if names:
            self._importing.import_paths([Path(name) for name in names])

    def import_folder(self) -> None:
        """Let a folder be chosen and import all that is in it."""
        name = ask_for_folder(self._context.window, tr("Import Folder"), start_folder())
        if name:
            self._importing.import_paths([Path(name)])

    def edit_watched(self) -> None:
        """Show the watched folders."""
        self._context.jobs.read(
            lambda library, ticket: library.watch_folders(), self._ask_for_watched
        )

    def show_report(self, report: ImportReport) -> None:
        """Show the lines of an import."""
        from reader.ui.features.imports.import_report import ReportDialog

        dialog = ReportDialog(report, self._context.window)
        dialog.retry_wanted.connect(partial(self._retry, report))
        dialog.story_wanted.connect(self._context.session.open)
        dialog.show()

    def _show_last(self) -> None:
        if self._last is not None:
            self.show_report(self._last)

    def _finish(self, report: ImportReport) -> None:
        """Show how an import ended, and keep its report for whoever closes the strip.

        Imports that waited for each other have one report: nobody sees the first one's end.
        """
        if self._goes_on and self._last is not None:
            from reader.ui.features.imports.import_report import joined

            report = joined(self._last, report)
        self._goes_on = self._importing.running
        self._last = report
        self._context.actions["import-report"].setEnabled(True)
        self._context.window.import_strip.finish(report)

    def _retry(self, report: ImportReport, paths: Sequence[Path]) -> None:
        """Try files again; what became of them takes the place of their lines in the report."""
        from reader.ui.features.imports.import_report import with_retried

        self._importing.import_paths(
            paths, reported=lambda again: with_retried(report, again, paths)
        )

    def _ask_for_watched(self, folders: Sequence[WatchFolder]) -> None:
        from reader.ui.features.imports.watch_dialog import WatchDialog

        dialog = WatchDialog(folders, self._context.window)
        if not dialog.exec():
            return
        change = WaitingChange.watched(folders, dialog.folders())
        self._context.commands.make(change, lambda _: self._importing.watch())

    def _report_saved(self, report: ImportReport) -> None:
        """Say what was saved, with Undo; where something failed the strip says all of it."""
        counts = report.counts
        if counts.get("failed") or report.cancelled:
            self._finish(report)
            return
        new = [item for item in report.items if item.status == "added"]
        again = [item for item in report.items if item.status == "updated"]
        if len(new) + len(again) > 1:
            count = len(new) + len(again)
            words = tr("Saved: {count} story", "Saved: {count} stories", count=count)
        elif new:
            words = tr("Saved: {title}", title=new[0].title or Path(new[0].path).name)
        elif again:
            words = tr("Saved again: {title}", title=again[0].title or Path(again[0].path).name)
        else:
            return
        self._context.window.notice.say(words, undo=bool(new))

    def _paste(self) -> None:
        self._importing.take(take(QGuiApplication.clipboard().mimeData()))
