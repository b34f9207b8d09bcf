"""The dialogs for files: what is chosen, their size, and buttons without pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.ui import file_dialogs
from reader.ui.file_dialogs import (
    ask_for_file,
    ask_for_files,
    ask_for_folder,
    ask_where_to_save,
)

TALLEST = 560
"""Pixels of a dialog's height, which no dialog of the window exceeds."""


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(1200, 760)
    qtbot.addWidget(window)
    return window


def answer(parent: QWidget, act: Callable[[QFileDialog], None]) -> None:
    """Let the next dialog of a parent be answered once it is open."""

    def look() -> None:
        dialog = parent.findChild(QFileDialog)
        if dialog is None or not dialog.isVisible():
            QTimer.singleShot(10, look)
            return
        act(dialog)

    QTimer.singleShot(0, look)


def typed(name: str) -> Callable[[QFileDialog], None]:
    def act(dialog: QFileDialog) -> None:
        field = dialog.findChild(QLineEdit)
        assert isinstance(field, QLineEdit)
        field.setText(name)
        dialog.accept()

    return act


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("one.html", "two.html", "notes.txt"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    (tmp_path / "pages").mkdir()
    return tmp_path


def test_files_are_chosen(parent: QWidget, folder: Path) -> None:
    answer(parent, typed('"one.html" "two.html"'))
    names = ask_for_files(parent, "Import", str(folder), "Pages (*.html);;All files (*)")
    assert [Path(name).name for name in names] == ["one.html", "two.html"]
    answer(parent, typed("one.html"))
    assert Path(ask_for_file(parent, "Open", str(folder), "All files (*)")) == folder / "one.html"


def test_a_folder_is_chosen(parent: QWidget, folder: Path) -> None:
    answer(parent, typed("pages"))
    assert Path(ask_for_folder(parent, "Import", str(folder))) == folder / "pages"


@pytest.mark.parametrize(
    ("name", "written"),
    [("mine", "mine.zip"), ("mine.zip", "mine.zip"), ("my.own", "my.own")],
)
def test_a_name_without_an_ending_gets_the_proposed_one(
    parent: QWidget, folder: Path, name: str, written: str
) -> None:
    answer(parent, typed(name))
    start = str(folder / "backup.zip")
    assert Path(ask_where_to_save(parent, "Back Up", start, "Backups (*.zip)")) == folder / written


def test_a_proposed_name_is_shown(parent: QWidget, folder: Path) -> None:
    answer(parent, lambda dialog: dialog.accept())
    start = str(folder / "backup.zip")
    assert Path(ask_where_to_save(parent, "Back Up", start, "Backups (*.zip)")) == Path(start)


def test_nothing_is_chosen_by_cancelling(parent: QWidget, folder: Path) -> None:
    for ask in (ask_for_files, ask_for_file, ask_where_to_save):
        answer(parent, lambda dialog: dialog.reject())
        assert not ask(parent, "Open", str(folder / "one.html"), "All files (*)")
    answer(parent, lambda dialog: dialog.reject())
    assert ask_for_folder(parent, "Open", str(folder)) == ""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not parent.findChildren(QFileDialog)


def test_the_dialog_is_no_higher_than_others_and_has_plain_buttons(
    parent: QWidget, folder: Path
) -> None:
    seen: list[tuple[int, bool]] = []

    def look(dialog: QFileDialog) -> None:
        buttons = [b for box in dialog.findChildren(QDialogButtonBox) for b in box.buttons()]
        assert buttons
        seen.append((dialog.height(), all(button.icon().isNull() for button in buttons)))
        dialog.reject()

    answer(parent, look)
    ask_for_folder(parent, "Import", str(folder))
    ((height, plain),) = seen
    assert height <= TALLEST
    assert plain


@pytest.fixture
def dark() -> Iterator[None]:
    """Let the program be dark, as its windows are."""
    before = QApplication.palette()
    palette = QPalette(before)
    palette.setColor(QPalette.ColorRole.Window, QColor("#1e1e22"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#dcdce0"))
    QApplication.setPalette(palette)
    yield
    QApplication.setPalette(before)


@pytest.mark.usefixtures("dark")
def test_arrows_are_seen_on_dark_grounds(parent: QWidget, folder: Path) -> None:
    seen: list[set[str]] = []

    def look(dialog: QFileDialog) -> None:
        for name in ("backButton", "forwardButton", "toParentButton"):
            button = dialog.findChild(QToolButton, name)
            assert isinstance(button, QToolButton)
            image = button.icon().pixmap(16).toImage()
            places = [(x, y) for x in range(image.width()) for y in range(image.height())]
            colours = [image.pixelColor(*place) for place in places]
            seen.append({colour.name() for colour in colours if colour.alpha() == 255})
        dialog.reject()

    answer(parent, look)
    ask_for_folder(parent, "Import", str(folder))
    assert len(seen) == 3
    assert all(colours == {"#dcdce0"} for colours in seen)


def test_a_dialog_is_no_larger_than_the_screen(
    parent: QWidget, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_dialogs, "_WIDTH", 9000)
    monkeypatch.setattr(file_dialogs, "_HEIGHT", 9000)
    sizes = []

    def act(dialog: QFileDialog) -> None:
        sizes.append(dialog.size())
        dialog.reject()

    answer(parent, act)
    assert ask_for_folder(parent, "Folder", str(folder)) == ""
    room = parent.screen().availableSize()
    assert sizes and sizes[0].boundedTo(room) == sizes[0]
