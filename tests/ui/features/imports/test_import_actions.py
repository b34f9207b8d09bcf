"""What brings stories in, driven through its actions."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.model import ImportItem, ImportReport
from reader.ui.features.imports.import_report import ReportDialog
from reader.ui.shell import Shell
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
    monkeypatch.setattr(
        QFileDialog, "getOpenFileNames", lambda *_: ([str(pages / "quay.html")], "")
    )
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(pages))
    with qtbot.waitSignal(shell.importing.finished, timeout=30_000):
        shell.window.actions_table[f"import-{kind}"].trigger()
    qtbot.waitUntil(lambda: shell.window.model.rowCount() == len(TEXTS) + 1, timeout=30_000)


def test_nothing_chosen_imports_nothing(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
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
