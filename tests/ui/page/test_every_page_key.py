"""Every key that belongs to the page alone: what scrolls, what is written, where the focus is."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from reader.ui.action_table import TABLE
from reader.ui.actions import LIST, PAGE

from .test_every_key import Window, window

__all__ = ["window"]

SCROLL = {"start", "end"}
"""Actions that are there to scroll."""
WRITE = {f"colour-{number}" for number in range(1, 6)}
"""Actions that write one record where a paragraph is in focus."""
ASIDE = {"original", "compare-original"}


def test_no_key_means_two_things() -> None:
    owners: dict[str, list[str]] = {}
    for row in TABLE:
        for key in row.keys:
            owners.setdefault(key, []).append(row.where)
    apart = {frozenset((LIST, PAGE))}
    twice = {key: found for key, found in owners.items() if len(found) > 1}
    assert {key for key, found in twice.items() if frozenset(found) not in apart} == set()


def test_every_key_of_the_page(window: Window) -> None:
    rows = [row for row in TABLE if row.where == PAGE and row.keys and row.name not in ASIDE]
    assert len(rows) > 15
    bar = window.browser.verticalScrollBar()
    for row in rows:
        bar.setValue(bar.maximum() // 2)
        window.page.clear_focus()
        window.page._position.unselect()
        window.page.focus_next_paragraph()
        focus = window.page._position.target()
        before, middle = window.highlights(), window.scrolled
        keys = QKeySequence(row.keys[0])
        QTest.keySequence(window.browser, keys)
        window.wait(lambda: not window.shell.jobs.busy)
        if row.name not in SCROLL:
            jump = abs(window.scrolled - middle)
            assert jump <= window.browser.viewport().height(), row.name
        if row.name not in SCROLL and "paragraph" not in row.name:
            assert window.scrolled == middle, row.name
        after = window.highlights()
        if row.name in WRITE and focus is not None:
            assert sum((h.start, h.end) == focus for h in after) == 1, row.name
            assert len(after) - len(before) in (0, 1), row.name
        elif row.name != "unmark":
            assert after == before, row.name
        assert window.browser.hasFocus(), row.name
        window.page.close_popover()
