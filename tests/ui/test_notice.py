"""The quiet line at the foot of the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.translation import LANGUAGES, SOURCE_LANGUAGE, use_language
from reader.ui.notice import Notice
from reader.ui.page.picture_viewer import PictureViewer
from reader.ui.shell import Shell


@pytest.mark.parametrize("undo", [False, True])
def test_a_notice_is_one_line_high_from_its_first_word_on(qtbot: QtBot, undo: bool) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    window.show()
    notice = Notice(window)
    notice.say("Undone: Highlight", undo=undo)
    assert notice.isVisible()
    assert notice.height() < 4 * notice.fontMetrics().height()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("words", ["Search saved", "Mit Stern versehen: 1 Artikel", "12"])
def test_words_that_have_room_are_not_wrapped(qtbot: QtBot, language: str, words: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    window.show()
    use_language(language)
    try:
        notice = Notice(window)
    finally:
        use_language(SOURCE_LANGUAGE)
    notice.say(words, undo=True, redo=True)
    label = notice._label
    assert label.width() > label.fontMetrics().horizontalAdvance(words)
    assert notice.width() < 600


def test_what_is_waited_for_is_said_until_it_is_over(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    window.show()
    notice = Notice(window)
    notice.wait("Waiting…")
    notice.say("Starred 1 story", undo=True)
    notice._away.timeout.emit()
    assert notice.isVisible() and notice.text == "Waiting…"
    with qtbot.waitSignal(notice.stop_wanted):
        notice._stop.click()
    notice.wait("Waiting…")
    notice.wait("")
    assert not notice.isVisible()


def test_the_end_of_a_wait_takes_no_other_notice_away(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    notice = Notice(window)
    notice.wait("Waiting…")
    notice.say("Starred 1 story", undo=True)
    notice.wait("")
    assert notice.isVisible() and not notice._stop.isVisible()


def test_a_notice_lies_over_an_enlarged_picture(shell: Shell) -> None:
    window = shell.window
    viewer = PictureViewer(window, [("none", "A bridge")], lambda name: None, lambda *_: None)
    viewer.open(0)
    window.notice.say("Picture copied.")
    seen = window.childAt(window.notice.mapTo(window, window.notice.rect().center()))
    assert seen is not None and (seen is window.notice or window.notice.isAncestorOf(seen))
    viewer.leave()


def test_a_notice_leaves_the_buttons_at_the_foot_free(shell: Shell, qtbot: QtBot) -> None:
    window = shell.window
    window.resize(640, 500)
    window.import_strip.show()
    QApplication.processEvents()
    window.notice.say("Tagged 1 story", undo=True)
    strip = window.import_strip
    assert window.notice.geometry().bottom() < strip.mapTo(window, strip.rect().topLeft()).y()
    window.import_strip.hide()
    above = window.notice.y()
    window.notice.say("Tagged 1 story", undo=True)
    assert window.notice.y() > above


def test_a_notice_leaves_the_bar_of_reading_aloud_free(shell: Shell, qtbot: QtBot) -> None:
    shell.window.list.go_to_row(0)
    qtbot.waitUntil(lambda: shell.reading.opened is not None)
    bar, notice = shell.window.page.aloud_bar, shell.window.notice
    bar.show()
    qtbot.waitUntil(lambda: bar.mapTo(shell.window, QPoint()).y() > 0)
    notice.say("Starred 1 story", undo=True)
    assert notice.geometry().bottom() < bar.mapTo(shell.window, QPoint()).y()
