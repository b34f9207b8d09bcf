"""The care of the library, driven through its actions."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from reader.library import open_library
from reader.ui.features.library_care import library_care_controller
from reader.ui.help_pages import HelpDialog
from reader.ui.shell import Shell
from reader.ui.window_context import WindowContext
from tests.ui.conftest import TEXTS, MakeShell


def says(shell: Shell, qtbot: QtBot, words: str) -> None:
    """Wait until the notice says this."""
    qtbot.waitUntil(lambda: words in shell.window.notice.text, timeout=30_000)


def trigger(shell: Shell, name: str) -> None:
    shell.window.actions_table[name].trigger()


def answer(monkeypatch: pytest.MonkeyPatch, yes: bool) -> None:
    monkeypatch.setattr(WindowContext, "agreed", lambda *_: yes)


def test_a_backup_is_made_and_brought_back(
    shell: Shell, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "kept.zip"
    monkeypatch.setattr(library_care_controller, "ask_where_to_save", lambda *_: str(path))
    monkeypatch.setattr(library_care_controller, "ask_for_file", lambda *_: str(path))
    trigger(shell, "backup")
    says(shell, qtbot, f"{len(TEXTS)} stories")
    assert path.exists()
    with open_library(folder) as library:
        library.trash(library.story_ids()[0])
    answer(monkeypatch, yes=False)
    trigger(shell, "restore-backup")
    with open_library(folder) as library:
        assert library.count() == len(TEXTS) - 1
    answer(monkeypatch, yes=True)
    trigger(shell, "restore-backup")
    says(shell, qtbot, "Restored")
    with open_library(folder) as library:
        assert library.count() == len(TEXTS)


def test_the_check_shows_its_lines(shell: Shell, qtbot: QtBot) -> None:
    trigger(shell, "check")
    qtbot.waitUntil(lambda: bool(shell.window.findChildren(HelpDialog)), timeout=30_000)
    shell.window.findChildren(HelpDialog)[0].close()


def test_the_index_is_built_anew(shell: Shell, qtbot: QtBot) -> None:
    trigger(shell, "reindex")
    says(shell, qtbot, f"{len(TEXTS)} stories")


def test_the_trash_is_emptied_when_the_person_agrees(
    shell: Shell, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    trigger(shell, "empty-trash")
    says(shell, qtbot, "trash is empty")
    with open_library(folder) as library:
        library.trash(library.story_ids()[0])
    answer(monkeypatch, yes=False)
    trigger(shell, "empty-trash")
    qtbot.waitUntil(lambda: not shell.jobs.busy, timeout=30_000)
    with open_library(folder) as library:
        assert library.count("is:trash") == 1
    answer(monkeypatch, yes=True)
    trigger(shell, "empty-trash")

    def gone() -> bool:
        with open_library(folder) as library:
            return library.count("is:trash") == 0

    qtbot.waitUntil(gone, timeout=30_000)


def test_a_vault_is_written_and_its_folder_remembered(
    shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    vault = tmp_path / "vault"
    vault.mkdir()
    begun: list[str] = []

    def choose(_: object, title: str, begin: str) -> str:
        begun.append(begin)
        return str(vault)

    monkeypatch.setattr(library_care_controller, "ask_for_folder", choose)
    trigger(shell, "export-vault")
    says(shell, qtbot, f"Exported {len(TEXTS)} stories")
    notes = sorted(path for path in vault.glob("*.md") if "template" not in path.name)
    assert len(notes) == len(TEXTS)
    assert not shell.window.findChildren(HelpDialog)
    text = notes[0].read_text(encoding="utf-8")
    notes[0].write_text(text.replace("[Open in Broadsheet]", "[Mine]"), encoding="utf-8")
    trigger(shell, "export-vault")
    qtbot.waitUntil(lambda: bool(shell.window.findChildren(HelpDialog)), timeout=30_000)
    (report,) = shell.window.findChildren(HelpDialog)
    report.close()
    assert begun[1] == str(vault)
    assert "[Mine]" in notes[0].read_text(encoding="utf-8")


def test_a_cancelled_choice_of_a_vault_writes_nothing(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_care_controller, "ask_for_folder", lambda *_: "")
    before = shell.window.notice.text
    trigger(shell, "export-vault")
    assert shell.window.notice.text == before


def test_a_synced_folder_is_explained_once(
    make_shell: MakeShell, folder: Path, qtbot: QtBot
) -> None:
    (folder.parent / ".stfolder").mkdir()
    first = make_shell(folder)

    def boxes(shell: Shell) -> list[QMessageBox]:
        return shell.window.findChildren(QMessageBox, "library-location")

    qtbot.waitUntil(lambda: bool(boxes(first)), timeout=30_000)
    [box] = boxes(first)
    assert box.textFormat() == Qt.TextFormat.PlainText
    assert "Syncthing" in box.text() and "conflicted copy" in box.informativeText()
    box.accept()

    def explained() -> bool:
        with open_library(folder) as library:
            return bool(library.setting("place_explained") == str(folder.parent))

    qtbot.waitUntil(explained, timeout=30_000)
    qtbot.waitUntil(lambda: not boxes(first), timeout=30_000)
    read: list[bool] = []
    first._care.explain_place()
    first.jobs.read(lambda library, ticket: True, read.append)
    qtbot.waitUntil(lambda: bool(read), timeout=30_000)
    assert not boxes(first)
