"""Originals handed to other programs: asked first where something may be loaded."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from reader.ui.shell import Shell
from tests.ui.features.original.test_page_as_saved_beside import eventually, shell

__all__ = ["shell"]


@pytest.fixture
def asked_for(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    urls: list[QUrl] = []

    def take(url: QUrl) -> bool:
        urls.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    return urls


def press(shell: Shell, name: str, words: str) -> QMessageBox:
    box = shell.window.findChild(QMessageBox, name)
    assert isinstance(box, QMessageBox)
    next(one for one in box.buttons() if one.text().replace("&", "") == words).click()
    return box


def test_a_copy_is_opened_without_scripts(
    shell: Shell, asked_for: list[QUrl], qtbot: QtBot
) -> None:
    shell.window.actions_table["open-original"].trigger()
    eventually(qtbot, lambda: asked_for)
    copy = Path(asked_for[0].toLocalFile())
    assert copy.suffix == ".html"
    assert "Content-Security-Policy" in copy.read_text(encoding="utf-8")


def test_the_file_unchanged_is_opened_after_a_warning(
    shell: Shell, asked_for: list[QUrl], qtbot: QtBot
) -> None:
    shell.window.actions_table["open-unchanged"].trigger()
    assert not asked_for
    box = press(shell, "open-unchanged", "Open Unchanged")
    assert "network" in box.informativeText()
    eventually(qtbot, lambda: asked_for)
    text = Path(asked_for[0].toLocalFile()).read_text(encoding="utf-8")
    assert "Content-Security-Policy" not in text


def test_the_address_is_shown_before_the_web_is_opened(shell: Shell, asked_for: list[QUrl]) -> None:
    shell.window.actions_table["open-web"].trigger()
    assert not asked_for
    box = press(shell, "visit-web", "Open in Browser")
    assert "https://www.post.example/ferry" in box.informativeText()
    assert [url.toString() for url in asked_for] == ["https://www.post.example/ferry"]


def test_a_folder_is_opened_where_no_file_manager_answers(
    shell: Shell, asked_for: list[QUrl], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    shell.window.actions_table["show-in-folder"].trigger()
    eventually(qtbot, lambda: asked_for)
    assert Path(asked_for[0].toLocalFile()).is_dir()
