"""The quiet line at the foot of the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.ui.notice import Notice


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
