"""A real library on a temporary folder, and the window over it without a screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.library import Library, open_library
from reader.model import Article, Draft, Facts
from reader.ui.features.preferences.preference_values import PreferenceKeeper
from reader.ui.jobs import Jobs
from reader.ui.shell import Shell

TEXTS = (
    ("The bridge is closed", "Nordvik Post", "2024-09-13", "Cracks were found in two pylons."),
    ("A ferry replaces the bridge", "Nordvik Post", "2024-09-17", "The ferry is free of charge."),
    ("Two amateurs find a comet", "Daily Meridian", "2024-08-20", "It may outshine the stars."),
    ("The comet breaks in three", "Skywatch", "2024-10-21", "Pictures show three bright pieces."),
)


def add(library: Library, title: str, site: str, published: str, words: str) -> int:
    """Put a story into a library; gives its id."""
    text = f"{words}\n\nThis is what {site} wrote about it."
    html = "".join(f"<p>{part}</p>" for part in text.split("\n\n"))
    address = f"https://example.org/{title.replace(' ', '-').lower()}"
    article = Article(
        title=title,
        site=site,
        published=published,
        language="en",
        url=address,
        text=text,
        html=html,
        reading_text=text,
        word_count=len(text.split()),
    )
    draft = Draft(origin=title, format="html", facts=Facts(title=title), html=html)
    item = library.add_article(draft, article)
    assert item.id is not None
    return item.id


@pytest.fixture(autouse=True)
def no_key_stays_pressed(qapp: QApplication) -> Iterator[None]:
    """Let go of Shift, Ctrl and Alt: QTest leaves them pressed for all tests that follow."""
    yield
    if QGuiApplication.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        nowhere = QWidget()
        QTest.keyClick(nowhere, Qt.Key.Key_F35)
        nowhere.deleteLater()
    assert QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a library with four stories."""
    with open_library(tmp_path / "library") as library:
        for text in TEXTS:
            add(library, *text)
        library.drain()
    return tmp_path / "library"


@pytest.fixture
def jobs(qapp: QApplication, folder: Path) -> Iterator[Jobs]:
    """The lanes over that library."""
    lanes = Jobs(lambda waits_on: open_library(folder, waits_on))
    yield lanes
    lanes.close()


MakeShell = Callable[[Path], Shell]


@pytest.fixture
def make_shell(qtbot: QtBot) -> Iterator[MakeShell]:
    """Makes windows over libraries; they are closed at the end."""
    shells: list[Shell] = []

    def make(folder: Path) -> Shell:
        lanes = Jobs(lambda waits_on: open_library(folder, waits_on))
        shell = Shell(lanes, PreferenceKeeper(lanes))
        shells.append(shell)
        qtbot.addWidget(shell.window)
        shell.start()
        return shell

    yield make
    for shell in shells:
        shell.stop()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setStyleSheet("")


@pytest.fixture
def shell(make_shell: MakeShell, folder: Path, qtbot: QtBot) -> Shell:
    """The window over the library with four stories, when its list is there."""
    made = make_shell(folder)
    qtbot.waitUntil(lambda: made.window.model.rowCount() == len(TEXTS), timeout=30_000)
    return made
