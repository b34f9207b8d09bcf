"""Fresh orders of keys: whatever came before, a marking key marks what is meant, where it is."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from .test_every_key import Window, window

__all__ = ["window"]

ORDERS = (
    "End Home Esc Down Space Up Ctrl+Shift+Right Ctrl+Shift+Down",
    "Down Down H . Shift+Tab Space Shift+Space Down",
)


def press(window: Window, keys: str) -> None:
    for key in keys.split():
        QTest.keySequence(window.browser, QKeySequence(key))
        window.wait(lambda: not window.shell.jobs.busy)


@pytest.mark.parametrize("order", ORDERS)
def test_a_marking_key_after_any_order_of_keys(window: Window, order: str) -> None:
    press(window, order)
    before, place = window.highlights(), window.scrolled
    target = window.page._position.target()
    assert target is not None
    press(window, "4")
    after = window.highlights()
    made = [one for one in after if (one.start, one.end) == target]
    assert len(made) == 1 and made[0].colour == "pink"
    assert len(after) - len(before) in (0, 1)
    assert window.scrolled == place
    assert window.browser.hasFocus()
    window.shows_mark(made[0])


def test_keys_after_marking_words_work_on_the_words_just_marked(window: Window) -> None:
    press(window, "Down Down Ctrl+Shift+Right Ctrl+Shift+Right 4")
    [made] = window.highlights()
    press(window, "2")
    [recoloured] = window.highlights()
    assert (recoloured.id, recoloured.colour) == (made.id, "green")
    press(window, "Shift+N")
    note = window.shell.window.focusWidget()
    assert note is not None
    QTest.keyClicks(note, "Read again")
    QTest.keySequence(note, QKeySequence("Ctrl+Return"))
    window.wait(lambda: not window.shell.jobs.busy)
    [noted] = window.highlights()
    assert (noted.id, noted.note) == (made.id, "Read again")
    press(window, "Up H")
    assert len(window.highlights()) == 2
