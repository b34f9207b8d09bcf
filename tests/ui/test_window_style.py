"""Every pane and dialog has the style sheet of the theme, and none of them holds the window."""

from __future__ import annotations

from itertools import groupby
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.model import Story
from reader.ui.page.page_display import Display
from reader.ui.shell import Shell
from reader.ui.storylist.story_delegate import StoryDelegate
from reader.ui.storylist.story_list import StoryList
from reader.ui.themes import resolve
from reader.ui.window_style import WindowStyle, style_sheet
from tests.ui.page.conftest import body_of


class PaintWatch(QObject):
    """Sees whether a widget was painted."""

    happened = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.happened = self.happened or event.type() == QEvent.Type.Paint
        return False


def test_a_theme_reaches_what_is_hidden_and_what_opens_later(shell: Shell, qtbot: QtBot) -> None:
    window = shell.window
    window.activateWindow()
    waiting = QDialog(window)
    QVBoxLayout(waiting).addWidget(QLineEdit())
    waiting.show()
    waiting.hide()
    window.actions_table["theme-night"].trigger()
    sheet = style_sheet(resolve("night", False))
    assert window.styleSheet() == "", "Qt would go through every widget of the window at once"
    # What is shown before its turn has the sheet all the same.
    window.actions_table["go-notebook"].trigger()
    qtbot.waitUntil(window.notebook.isVisible, timeout=20_000)
    pieces = [piece for piece in window.notebook.pieces() if piece.isVisible()]
    assert pieces and all(piece.styleSheet() == sheet for piece in pieces)
    fresh = QDialog(window)
    for dialog in (waiting, fresh):
        dialog.show()
        assert dialog.styleSheet() == sheet
        dialog.close()
    qtbot.waitUntil(
        lambda: all(pane.styleSheet() == sheet for pane in window.panes_to_dress()), timeout=20_000
    )
    fresh.show()
    window.actions_table["theme-light"].trigger()
    assert fresh.styleSheet() == style_sheet(resolve("light", False))
    fresh.close()


def test_the_window_is_drawn_in_a_theme_chosen_while_it_was_about_to_be_drawn(
    shell: Shell, qtbot: QtBot
) -> None:
    """A drawing asked for before was dropped, and all later ones with it."""
    window, painted = shell.window, PaintWatch()
    # Without a page beside the list nothing draws the window by another way.
    window.resize(600, 500)
    qtbot.waitUntil(lambda: not shell.jobs.busy)
    window.list.viewport().installEventFilter(painted)
    window.update()
    window.actions_table["theme-dark"].trigger()
    qtbot.waitUntil(lambda: not window.updatesEnabled())
    painted.happened = False
    qtbot.waitUntil(window.updatesEnabled)
    qtbot.waitUntil(lambda: painted.happened)


def test_a_theme_is_one_piece_of_work_after_another(
    shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Panes were dressed in the turns that built a long page: 90 to 110 ms, each below its own."""
    window, page = shell.window, shell.window.page
    qtbot.waitUntil(lambda: not shell.jobs.busy and page.at_rest(), timeout=20_000)
    # The start dresses what is hidden a little later, whatever comes meanwhile.
    qtbot.waitUntil(
        lambda: all(pane.styleSheet() for pane in window.panes_to_dress()), timeout=20_000
    )
    long = "".join(f"<p>{n}. {'The council met again. ' * 60}</p>" for n in range(300))
    page.show_story(Story(1, "A long story"), body_of(long))
    qtbot.waitUntil(page.at_rest, timeout=60_000)
    done: list[str] = []
    dress, build = WindowStyle._dress, Display._advance

    def noted_dress(style: WindowStyle, pane: QWidget) -> None:
        done.append("pane")
        dress(style, pane)

    def noted_build(display: Display, seconds: float) -> None:
        done.append("page")
        build(display, seconds)

    monkeypatch.setattr(WindowStyle, "_dress", noted_dress)
    monkeypatch.setattr(Display, "_advance", noted_build)
    window.actions_table["theme-night"].trigger()
    sheet = style_sheet(resolve("night", False))
    qtbot.waitUntil(
        lambda: all(pane.styleSheet() == sheet for pane in window.panes_to_dress()), timeout=60_000
    )
    pieces = [name for name, _ in groupby(done)]
    assert pieces == ["pane", "page", "pane"], "seen panes, then the page whole, then hidden ones"


def test_the_list_is_drawn_anew_only_for_other_pictures(shell: Shell) -> None:
    """Every change of a setting drew all rows anew, 15 ms in the turn that builds the page."""
    drawn: list[bool] = []
    viewport = SimpleNamespace(update=lambda: drawn.append(True))
    delegate = shell.window.list._delegate
    listing: Any = SimpleNamespace(_delegate=delegate, viewport=lambda: viewport)
    pictures = delegate._thumbnails
    shell.window.actions_table["larger"].trigger()
    assert delegate._thumbnails is pictures
    StoryList.set_thumbnails(listing, pictures)
    assert not drawn
    shell.window.actions_table["thumbnails"].trigger()
    assert delegate._thumbnails is not pictures
    StoryList.set_thumbnails(listing, pictures)
    assert drawn


def test_a_change_of_one_story_draws_its_row_alone(
    shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All rows were drawn two or three times for each highlight: half of its longest turn."""
    window = shell.window
    window.list.go_to_row(1)
    qtbot.waitUntil(lambda: shell.reading.opened is not None and not shell.jobs.busy)
    qtbot.wait(0)
    drawn: list[int] = []
    paint = StoryDelegate.paint

    def noted(self: StoryDelegate, painter: Any, option: Any, index: Any) -> None:
        drawn.append(index.row())
        paint(self, painter, option, index)

    monkeypatch.setattr(StoryDelegate, "paint", noted)
    window.actions_table["star"].trigger()
    qtbot.waitUntil(lambda: (story := window.model.story_at(1)) is not None and story.starred)
    shell.loader.refresh()
    qtbot.waitUntil(lambda: bool(drawn) and not shell.jobs.busy)
    assert set(drawn) == {1}


def test_what_follows_a_theme_waits_until_the_window_was_drawn_in_it(
    shell: Shell, qtbot: QtBot
) -> None:
    """The page was built in the turn of the drawing where the machine was busy."""
    window, painted = shell.window, PaintWatch()
    qtbot.waitUntil(lambda: not shell.jobs.busy and window.page.at_rest())
    seen: list[bool] = []
    shell._dresser._style.seen_dressed.connect(lambda: seen.append(painted.happened))
    window.actions_table["theme-dark"].trigger()
    qtbot.waitUntil(lambda: not window.updatesEnabled())
    window.list.viewport().installEventFilter(painted)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [True]
