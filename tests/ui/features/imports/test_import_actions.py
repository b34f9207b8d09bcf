"""What brings stories in, driven through its actions."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDragLeaveEvent
from PySide6.QtWidgets import QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from reader.library import Library
from reader.model import ImportItem, ImportReport, Progress
from reader.store.import_log import ImportLog
from reader.ui.features.imports import import_actions
from reader.ui.features.imports.import_report import ReportDialog
from reader.ui.features.imports.import_strip import ImportStrip
from reader.ui.jobs import Ticket
from reader.ui.shell import Shell
from reader.ui.storylist.story_model import STORIES_MIME
from tests.ui.conftest import TEXTS

PAGE = """<html><head><title>A quiet quay</title></head><body><article><h1>A quiet quay</h1>
<p>The quay was quiet on Sunday, and the boats lay still until the evening came.</p>
<p>Nobody could say when the ferry would leave again, and nobody asked for it.</p>
</article></body></html>"""


@pytest.mark.parametrize("kind", ["files", "folder"])
def test_what_is_chosen_comes_in(
    shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, kind: str
) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    (pages / "quay.html").write_text(PAGE, encoding="utf-8")
    monkeypatch.setattr(import_actions, "ask_for_files", lambda *_: [str(pages / "quay.html")])
    monkeypatch.setattr(import_actions, "ask_for_folder", lambda *_: str(pages))
    with qtbot.waitSignal(shell.importing.finished, timeout=30_000):
        shell.window.actions_table[f"import-{kind}"].trigger()
    qtbot.waitUntil(lambda: shell.window.model.rowCount() == len(TEXTS) + 1, timeout=30_000)


def test_nothing_chosen_imports_nothing(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_actions, "ask_for_files", lambda *_: [])
    monkeypatch.setattr(import_actions, "ask_for_folder", lambda *_: "")
    shell.window.actions_table["import-files"].trigger()
    shell.window.actions_table["import-folder"].trigger()
    assert not shell.importing.running


def test_the_report_opens_a_story(shell: Shell, qtbot: QtBot) -> None:
    story = shell.window.model.ids[0]
    report = ImportReport((ImportItem("a.html", "added", story, "A"),))
    shell.window.import_strip.report_wanted.emit(report)
    (dialog,) = shell.window.findChildren(ReportDialog)
    dialog.story_wanted.emit(story)
    assert shell.session.story == story
    dialog.close()


def test_a_long_reason_is_read_whole(qtbot: QtBot) -> None:
    reason = "The page could not be read, " + "because it has no end and no beginning, " * 8
    report = ImportReport(
        (ImportItem("/x/a.html", "failed", reason=reason), ImportItem("/x/b.html", "failed"))
    )
    dialog = ReportDialog(report)
    qtbot.addWidget(dialog)
    dialog.show()
    tree = dialog._tree
    top = tree.topLevelItem(0)
    assert top is not None
    first, second = top.child(0), top.child(1)
    assert first is not None and second is not None
    before = tree.visualItemRect(first).height()
    assert before > 2 * tree.visualItemRect(second).height()
    tree.setColumnWidth(0, 650)
    qtbot.waitUntil(lambda: tree.visualItemRect(first).height() > before)


def test_lines_that_failed_are_opened_shown_and_tried_again_by_themselves(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = tmp_path / "there.html"
    there.write_text(PAGE, encoding="utf-8")
    report = ImportReport(
        (
            ImportItem(str(there), "failed", reason="No text found."),
            ImportItem(str(tmp_path / "gone" / "gone.html"), "failed", reason="Missing."),
        )
    )
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    dialog = ReportDialog(report)
    qtbot.addWidget(dialog)
    assert not dialog._open_button.isEnabled() and dialog._retry_button.isEnabled()
    top = dialog._tree.topLevelItem(0)
    assert top is not None
    line, missing = top.child(0), top.child(1)
    assert line is not None and missing is not None
    dialog._tree.setCurrentItem(missing)
    assert not dialog._open_button.isEnabled() and not dialog._folder_button.isEnabled()
    dialog._tree.setCurrentItem(line)
    dialog._open_button.click()
    dialog._folder_button.click()
    assert opened == [str(there), str(tmp_path)]
    with qtbot.waitSignal(dialog.retry_wanted) as again:
        dialog._retry_button.click()
    assert again.args == [[there]]


def test_a_retry_leaves_the_other_lines_in_the_report(
    shell: Shell, tmp_path: Path, qtbot: QtBot
) -> None:
    action = shell.window.actions_table["import-report"]
    assert not action.isEnabled()
    mended = tmp_path / "mended.html"
    mended.write_text(PAGE, encoding="utf-8")
    (tmp_path / "empty.html").write_bytes(b"")
    story = shell.window.model.ids[0]
    report = ImportReport(
        (
            ImportItem("list.csv", "added", story, "A"),
            ImportItem(str(mended), "failed", reason="No text found."),
            ImportItem(str(tmp_path / "empty.html"), "failed", reason="Empty file."),
        )
    )
    strip = shell.window.import_strip
    strip.report_wanted.emit(report)
    (dialog,) = shell.window.findChildren(ReportDialog)
    dialog.retry_wanted.emit([mended])
    dialog.close()
    qtbot.waitUntil(lambda: strip._label.text() == "Imported 2 stories · 1 failed", timeout=30_000)
    strip._close.click()
    action.trigger()
    shown = [one for one in shell.window.findChildren(ReportDialog) if one.isVisible()]
    assert [item.path for item in shown[0]._report.items] == [
        *("list.csv", str(tmp_path / "empty.html"), str(mended))
    ]
    shown[0].close()


def test_an_import_that_waits_for_another_can_be_stopped_and_is_in_its_report(
    shell: Shell, tmp_path: Path, qtbot: QtBot
) -> None:
    strip, importing = shell.window.import_strip, shell.importing
    (tmp_path / "empty.html").write_bytes(b"")
    pages = tmp_path / "pages"
    pages.mkdir()
    for number in range(3):
        (pages / f"{number}.html").write_text(PAGE.replace("quay", f"quay{number}"), "utf-8")
    begun: list[tuple[str, bool]] = []
    importing.started.connect(lambda name: begun.append((name, strip._cancel.isHidden())))
    importing.import_paths([tmp_path / "empty.html"])
    importing.import_paths([pages])
    with qtbot.waitSignal(importing.finished, timeout=30_000):
        pass
    # The second one runs now: it is the one that can be stopped.
    assert begun == [("empty.html", False), ("pages", False)]
    assert importing.running and strip._close.isHidden()
    strip._cancel.click()
    with qtbot.waitSignal(importing.finished, timeout=30_000):
        pass
    assert not importing.running and not strip._close.isHidden()
    assert strip._report is not None and strip._report.cancelled
    assert "failed" in [item.status for item in strip._report.items]


# PySide6 6.12 wants a QPointF here, which 6.11 does not take.
@pytest.mark.filterwarnings("ignore:Function. 'QDragEnterEvent:DeprecationWarning")
def test_a_window_says_that_what_is_dragged_over_it_is_imported(shell: Shell) -> None:
    window, data = shell.window, QMimeData()
    data.setUrls([QUrl.fromLocalFile("/x/a.html")])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    plain = Qt.KeyboardModifier.NoModifier
    window.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), copy, data, left, plain))
    overlay = window.drop_overlay
    assert overlay.isVisible() and overlay.size() == window._central.size()
    window.dragLeaveEvent(QDragLeaveEvent())
    assert not overlay.isVisible()
    rows = QMimeData()
    rows.setData(STORIES_MIME, b"1")
    window.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), copy, rows, left, plain))
    assert not overlay.isVisible()


def test_the_file_at_work_is_named(qtbot: QtBot) -> None:
    strip = ImportStrip()
    qtbot.addWidget(strip)
    strip.start("exports")
    strip.progress(Progress(0, 1, "pocket.jsonl", None, 0, 2_000_000, 5_300))
    assert strip._file.text() == "pocket.jsonl"
    assert strip._label.text() == "Importing 0 of 1 file · 5,300 stories · 0.1 MB of 2.0 MB"
    strip.finish(ImportReport())
    assert not strip._file.text()


class Stopper(QObject):
    """Cancels an import by its button after the first story, while the import waits for it.

    Without waiting, how many stories come in before the button is reached depends on how busy the
    machine is, and so does how many there must be for any to be left. Progress is said ten times a
    second, so there must be more than come in meanwhile.
    """

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._strip = shell.window.import_strip

    @Slot(object, object)
    def follow(self, ticket: object, progress: Progress) -> None:
        if progress.stories and self._strip._cancel.isEnabled():
            self._strip._cancel.click()


def test_a_cancelled_import_goes_on_from_its_strip(
    shell: Shell, qtbot: QtBot, tmp_path: Path
) -> None:
    lines, many = tmp_path / "stories.jsonl", 600
    words = [json.dumps({"title": f"Story {n}", "text": f"Words {n} of it."}) for n in range(many)]
    lines.write_text("\n".join(words), encoding="utf-8")
    strip = shell.window.import_strip
    # The process that reads starts on its own time, which is most of it on a busy machine.
    shell.jobs.long(lambda library, ticket: library.prepare_to_import())
    qtbot.waitUntil(lambda: not shell.jobs.busy, timeout=30_000)
    stopper = Stopper(shell)
    heard = shell.jobs._progressed
    heard.connect(stopper.follow, Qt.ConnectionType.BlockingQueuedConnection)
    with qtbot.waitSignal(shell.importing.finished, timeout=30_000) as ended:
        shell.importing.import_paths([lines])
    heard.disconnect(stopper.follow)
    [first] = ended.args
    assert first.cancelled and first.job is not None and not strip._continue.isHidden()
    # At the next start it rests: it was cancelled, not broken off.
    shell.importing.resume()
    qtbot.waitUntil(lambda: not shell.jobs.busy, timeout=30_000)
    assert not shell.importing.running
    with qtbot.waitSignal(shell.importing.finished, timeout=30_000) as ended:
        strip._continue.click()
    [second] = ended.args
    assert 0 < first.counts["added"] < many
    assert first.counts["added"] + second.counts["added"] == many
    assert second.job is None and strip._continue.isHidden()


@pytest.mark.parametrize(
    ("reason", "wider"), [("", True), ("It is damaged in many ways. " * 20, False)]
)
def test_short_results_leave_their_room_to_the_names(
    qtbot: QtBot, reason: str, wider: bool
) -> None:
    item = ImportItem("a.json", "failed" if reason else "added", reason=reason, no_text=not reason)
    dialog = ReportDialog(ImportReport((item,)))
    qtbot.addWidget(dialog)
    tree = dialog.findChild(QTreeWidget)
    assert isinstance(tree, QTreeWidget)
    dialog.show()
    assert (tree.columnWidth(0) > tree.columnWidth(1)) == wider


def test_closing_the_strip_leaves_the_keys_in_the_list(shell: Shell, qtbot: QtBot) -> None:
    window = shell.window
    with qtbot.waitActive(window):
        window.activateWindow()
    window.import_strip.finish(ImportReport((ImportItem("a.html", "added", 1),)))
    (close,) = (b for b in window.import_strip.findChildren(QPushButton) if b.text() == "Close")
    close.setFocus()
    close.click()
    assert window.import_strip.isHidden()
    assert window.list.hasFocus()


def test_the_next_start_goes_on_with_an_import_that_was_killed(
    shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def leave_unfinished(library: Library, ticket: Ticket) -> int:
        return ImportLog(library._store.db).begin([str(tmp_path)], [])

    left: list[int] = []
    shell.jobs.long(leave_unfinished, left.append)
    qtbot.waitUntil(lambda: bool(left), timeout=30_000)
    begun: list[tuple[int, str]] = []
    monkeypatch.setattr(shell.importing, "go_on", lambda job, name: begun.append((job, name)))
    shell.importing.resume()
    qtbot.waitUntil(lambda: bool(begun), timeout=30_000)
    assert begun == [(left[0], tmp_path.name)]
