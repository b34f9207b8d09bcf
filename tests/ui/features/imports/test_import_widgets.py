"""The strip, the report and the dialog of watched folders: each by itself."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.model import (
    ImportItem,
    ImportReport,
    Progress,
    WatchFolder,
)
from reader.ui.features.imports.import_report import ReportDialog
from reader.ui.features.imports.import_strip import ImportStrip
from reader.ui.features.imports.watch_dialog import WatchDialog


def test_import_strip_shows_progress_and_end(qtbot: QtBot) -> None:
    strip = ImportStrip()
    qtbot.addWidget(strip)
    strip.start("pages")
    strip.progress(Progress(1_204, None, "Looking for files", size=56_400_000))
    assert strip._label.text() == "Scanning: 1,204 files · 56 MB"
    strip.progress(Progress(5, 20, "a.html", 61, 300_000, 1_250_000_000))
    assert strip._label.text() == "Importing 5 of 20 files · 0.3 MB of 1.2 GB · 1 minute left"
    assert (strip._bar.value(), strip._bar.maximum()) == (5, 20)
    with qtbot.waitSignal(strip.paused) as paused:
        strip._pause.click()
    assert paused.args == [True]
    assert strip._label.text() == "Importing 5 of 20 files · 0.3 MB of 1.2 GB · paused"
    strip._pause.click()
    assert strip._label.text().endswith("1 minute left")
    strip.progress(Progress(20, 20, "z.html", 0, 1_250_000_000, 1_250_000_000))
    assert strip._label.text().startswith("20 files read · Updating search")
    with qtbot.waitSignal(strip.cancelled):
        strip._cancel.click()
    strip.progress(Progress(20, 20, "z.html", 0, 1_250_000_000, 1_250_000_000))
    assert strip._label.text() == "Cancelling…"
    report = ImportReport((ImportItem("/a.html", "failed", reason="Empty file."),))
    strip.finish(report)
    with qtbot.waitSignal(strip.report_wanted) as wanted:
        strip._show.click()
    assert wanted.args == [report]
    strip.fail("The disk is full.")
    assert strip._label.text() == "The disk is full." and strip._show.isHidden()


def test_stories_of_a_whole_library_are_counted_as_they_come(qtbot: QtBot) -> None:
    strip = ImportStrip()
    qtbot.addWidget(strip)
    strip.start("library.zip")
    strip.progress(Progress(1, None, "The bridge is closed"))
    assert strip._label.text() == "Importing: 1 story so far"


def test_report_offers_to_try_again(qtbot: QtBot) -> None:
    report = ImportReport(
        (
            ImportItem("/x/a.zip!b.html", "failed", reason="Empty file."),
            ImportItem("/x/c.html", "added", 7, "C"),
        )
    )
    dialog = ReportDialog(report)
    qtbot.addWidget(dialog)
    assert dialog._tree.topLevelItemCount() == 2
    with qtbot.waitSignal(dialog.story_wanted) as wanted:
        dialog._tree.expandAll()
        top = dialog._tree.model().index(1, 0)
        dialog._tree.setCurrentIndex(dialog._tree.model().index(0, 0, top))
        dialog._open()
    assert wanted.args == [7]
    with qtbot.waitSignal(dialog.retry_wanted) as again:
        dialog._retry()
    assert again.args is not None and [str(path) for path in again.args[0]] == ["/x/a.zip"]


def test_a_report_that_cannot_be_saved_says_why(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ReportDialog(ImportReport((ImportItem("/x/\udce9.html", "failed", reason="Empty."),)))
    qtbot.addWidget(dialog)
    dialog.save_to(tmp_path / "nowhere" / "report.txt")
    assert "Could not save" in dialog._summary.text()
    dialog.save_to(tmp_path / "report.txt")
    assert "Empty." in (tmp_path / "report.txt").read_text(encoding="utf-8")


def test_watched_folders_are_edited(qtbot: QtBot) -> None:
    folders = [WatchFolder("/a", "trash", ("x",)), WatchFolder("/b")]
    dialog = WatchDialog(folders)
    qtbot.addWidget(dialog)
    assert dialog.folders() == folders
    table = dialog._table.model()
    table.setData(table.index(1, 3), "one,  two words ,")
    dialog._table.selectRow(0)
    dialog._remove()
    assert dialog.folders() == [WatchFolder("/b", "leave", ("one", "two words"))]
