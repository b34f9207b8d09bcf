"""After every key that concerns the page: words in sight, scrolling, records, focus, in pixels.

Four kinds of story are driven through the whole window with real keys over a real library.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.clean.render.reading_text import reading_text
from reader.library import Library, open_library
from reader.model import COLOURS, Article, Draft, Facts, Highlight
from reader.ui.panes import SINGLE
from reader.ui.shell import Shell
from reader.ui.themes import THEMES
from tests.ui.conftest import MakeShell

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
LINK = '<a href="https://example.org/{0}">link {0}</a>'


def _long() -> str:
    return "".join(
        f"<p>Paragraph {n} says something. It goes on with {LINK.format(n)} and then some more "
        "words, so that every one of them takes up two lines or three on the page.</p>"
        for n in range(80)
    )


def _right_to_left() -> str:
    words = "أعلنت الوكالة اليوم عن نتائج الدراسة الجديدة التي استمرت عدة سنوات في المنطقة"
    return "".join(f"<p>NASA {n} {words}. {LINK.format(n)} {words}.</p>" for n in range(60))


def _tables() -> str:
    row = "".join(f"<td>cell {n}</td>" for n in range(4))
    table = (
        f"<table><tr><th>a</th><th>b</th><th>c</th><th>d</th></tr>{f'<tr>{row}</tr>' * 12}</table>"
    )
    return "".join(f"<p>Before table {n}, {LINK.format(n)}.</p>{table}" for n in range(12))


STORIES = {
    "short": f"<p>One short paragraph with {LINK.format(1)}.</p><p>And a second one.</p>",
    "long": _long(),
    "right-to-left": _right_to_left(),
    "tables": _tables(),
}


def put(library: Library, title: str, html: str) -> int:
    words = reading_text(html)
    article = Article(
        title=title,
        site="Post",
        language="ar" if title == "right-to-left" else "en",
        url=f"https://example.org/{title}",
        text=words,
        html=html,
        reading_text=words,
        word_count=len(words.split()),
    )
    draft = Draft(origin=title, format="html", facts=Facts(title=title), html=html)
    item = library.add_article(draft, article)
    assert item.id is not None
    return item.id


class Window:
    """The window with one story open, worked by keys and looked at in pixels."""

    def __init__(
        self, shell: Shell, story: int, qtbot: QtBot, size: tuple[int, int] = (1280, 800)
    ) -> None:
        self.shell, self.story, self._qtbot = shell, story, qtbot
        self.page = shell.window.page
        self.browser = self.page._browser
        # A window that was never open fills a screen that it would not fit on.
        shell.window.showNormal()
        shell.window.resize(*size)
        shell.window.activateWindow()
        shell.session.open(story)
        shell.window.panes.show_content()
        self.wait(lambda: shell.reading.opened and shell.reading.opened.story.id == story)
        self.wait(self.page.at_rest)
        self.page.setFocus()
        self.wait(self.browser.hasFocus)

    def wait(self, holds: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(holds()), timeout=20_000)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None, "the focus is nowhere"
        QTest.keyClick(focused, key, held)

    @property
    def scrolled(self) -> int:
        return self.browser.verticalScrollBar().value()

    def highlights(self) -> list[Highlight]:
        return self.shell.jobs.library().highlights(self.story)

    def in_sight(self, begin: int, end: int) -> QRectF:
        """The part of the first line of some positions that is in the viewport."""
        rect = self.page._position.rect(begin, end)
        seen = rect.intersected(self.browser.shown())
        assert seen.height() > 8 and seen.width() > 2, f"out of sight: {rect}"
        return seen

    def shows_mark(self, highlight: Highlight) -> None:
        """A highlight is painted in its colour where its words are."""
        span = self.page._layer.span_of(highlight.id)
        assert span is not None
        seen = self.in_sight(*span)
        ground = QColor(self.page._display.theme.marks[highlight.colour])
        corner, port = self.browser.to_viewport(seen.topLeft()), self.browser.viewport()
        colour_at = self.colours()
        found = sum(
            colour_at(x, y) == ground
            for x in range(max(0, corner.x()), min(port.width(), corner.x() + 200), 3)
            for y in range(max(0, corner.y()), min(port.height(), corner.y() + 40), 3)
        )
        assert found > 5, f"{highlight.colour} is not seen"

    def colours(self) -> Callable[[float, float], QColor]:
        """The colour at each place of the page, which has more pixels than places at a scale."""
        picture = self.browser.viewport().grab().toImage()
        ratio = picture.devicePixelRatio()
        return lambda x, y: picture.pixelColor(round(x * ratio), round(y * ratio))

    def is_laid(self, mark: Highlight) -> bool:
        return mark in self.page._layer.highlights

    def paragraph_in_sight(self) -> None:
        focus = self.page._position.paragraph
        assert focus is not None
        self.in_sight(focus.position(), focus.position() + len(focus.text()))


@pytest.fixture(params=STORIES)
def window(
    request: pytest.FixtureRequest, tmp_path: Path, make_shell: MakeShell, qtbot: QtBot
) -> Window:
    with open_library(tmp_path / "library") as library:
        story = put(library, request.param, STORIES[request.param])
        library.drain()
    return Window(make_shell(tmp_path / "library"), story, qtbot)


@pytest.mark.parametrize("size", [(600, 500), (2560, 1440)], ids=str)
def test_marking_keys_in_small_and_large_windows(
    size: tuple[int, int], tmp_path: Path, make_shell: MakeShell, qtbot: QtBot
) -> None:
    with open_library(tmp_path / "library") as library:
        story = put(library, "tables", STORIES["tables"])
        library.drain()
    window = Window(make_shell(tmp_path / "library"), story, qtbot, size)
    assert (window.shell.window.width(), window.shell.window.height()) == size
    test_marking_keys_leave_the_words_in_sight(window)


def test_the_keys_hold_at_a_scale_and_on_a_screen_of_many_pixels(tmp_path: Path) -> None:
    """Words in sight, nothing scrolled, one record, in pixels: at a scale of 1.5."""
    screen = {"name": "wide", "x": 0, "y": 0, "width": 3840, "height": 2160, "dpr": 1}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96}
    config = tmp_path / "screen.json"
    config.write_text(json.dumps({"screens": [screen]}))
    held = [
        f"tests/ui/page/test_every_key.py::{name}[right-to-left]"
        for name in (
            "test_marking_keys_leave_the_words_in_sight",
            "test_tab_goes_on_to_the_next_link_from_here",
        )
    ]
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *held],
        capture_output=True, text=True, timeout=300, check=False,
        cwd=Path(__file__).resolve().parents[3],
        env={
            **os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}",
            "QT_SCALE_FACTOR": "1.5", "HOME": str(tmp_path),
        },
    )  # fmt: skip
    assert ran.returncode == 0, ran.stdout[-3000:]


def test_marking_keys_leave_the_words_in_sight(window: Window) -> None:
    """Each marks once, where the focus is, and scrolls nothing; the caret is far away at first."""
    keys = [(Qt.Key.Key_H, COLOURS[0]), *zip(
        (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5), COLOURS, strict=True
    )]  # fmt: skip
    window.browser.rest_cursor(0)
    known: set[str] = set()
    for key, colour in keys:
        for _ in range(7):
            window.key(Qt.Key.Key_Down)
        window.paragraph_in_sight()
        before, focus = window.scrolled, window.page._position.paragraph
        target = window.page._position.target()
        marked_already = target in {(h.start, h.end) for h in window.highlights()}
        window.key(key)
        window.key(key)
        window.wait(lambda: not window.shell.jobs.busy)
        fresh = [h for h in window.highlights() if h.id not in known]
        assert len(fresh) == (0 if marked_already else 1)
        mark = next(h for h in window.highlights() if (h.start, h.end) == target)
        window.wait(partial(window.page._layer.span_of, mark.id))
        assert mark.colour == colour
        assert window.scrolled == before
        assert window.page._position.paragraph == focus
        assert window.browser.hasFocus()
        window.wait(partial(window.is_laid, mark))
        window.shows_mark(mark)
        known.add(mark.id)


@pytest.mark.parametrize("ends", ["ctrl-enter", "escape", "button"])
def test_a_note_by_key_is_one_highlight(window: Window, ends: str) -> None:
    window.key(Qt.Key.Key_Down)
    window.key(Qt.Key.Key_Down)
    before = window.scrolled
    window.key(Qt.Key.Key_N, SHIFT)
    note = window.page._popover._note
    assert note.hasFocus()
    QTest.keyClicks(note, "a thought")
    if ends == "ctrl-enter":
        window.key(Qt.Key.Key_Return, CONTROL)
    elif ends == "escape":
        window.key(Qt.Key.Key_Escape)
    else:
        window.page._popover._save.click()
    window.wait(lambda: not window.shell.jobs.busy and window.page._layer.highlights)
    assert [h.note for h in window.highlights()] == ["a thought"]
    assert window.scrolled == before
    assert window.browser.hasFocus()
    window.shows_mark(window.page._layer.highlights[0])


def test_only_keys_that_scroll_do(window: Window) -> None:
    bar = window.browser.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    middle = window.scrolled
    first = window.page._display.document.findBlock(window.page._display.layout.body)
    leftwards = first.textDirection() == Qt.LayoutDirection.RightToLeft
    onwards = Qt.Key.Key_Left if leftwards else Qt.Key.Key_Right
    for key, held in (
        (Qt.Key.Key_Left, NONE),
        (Qt.Key.Key_Right, NONE),
        (Qt.Key.Key_B, NONE),
        (Qt.Key.Key_Right, CONTROL | SHIFT),
        (onwards, SHIFT),
        (Qt.Key.Key_Escape, NONE),
        (Qt.Key.Key_F3, NONE),
        (Qt.Key.Key_H, NONE),
        (Qt.Key.Key_Backspace, CONTROL),
    ):
        window.key(key, held)
        window.wait(lambda: not window.shell.jobs.busy)
        assert abs(window.scrolled - middle) <= 0, (key, held)
        if window.page._popover.isVisible():
            window.key(Qt.Key.Key_Escape)
    window.page.to_start()
    if bar.maximum() > 100:
        window.key(Qt.Key.Key_Space)
        assert window.scrolled > 0
        window.key(Qt.Key.Key_Space, SHIFT)
        assert window.scrolled == 0
        window.key(Qt.Key.Key_PageDown)
        assert window.scrolled > 0
        window.key(Qt.Key.Key_End)
        assert window.scrolled == bar.maximum()
        window.key(Qt.Key.Key_Home)
        assert window.scrolled == 0


def test_a_selection_by_key_begins_where_one_is(window: Window) -> None:
    bar = window.browser.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    middle = window.scrolled
    window.key(Qt.Key.Key_Right, CONTROL | SHIFT)
    cursor = window.browser.textCursor()
    if window.page.selection() is not None:
        window.in_sight(cursor.selectionStart(), cursor.selectionEnd())
    assert window.scrolled == middle


def test_tab_goes_on_to_the_next_link_from_here(window: Window) -> None:
    for _ in range(5):
        window.key(Qt.Key.Key_Down)
    focus = window.page._position.paragraph
    assert focus is not None
    here = focus.position()
    window.key(Qt.Key.Key_Tab)
    link = window.page._position.link
    if link is None:  # there is none further on: the focus goes on out of the page
        assert not window.browser.hasFocus()
        return
    assert link.begin >= here
    window.in_sight(link.begin, link.end)
    colour_at = window.colours()
    frame = window.page._position.rect(link.begin, link.end)
    corner = window.browser.to_viewport(frame.topLeft())
    ring = QColor(window.page._display.theme.link)
    columns = range(max(0, corner.x() - 6), corner.x())
    middle = corner.y() + round(frame.height() / 2)
    # A scaled line of two places begins between two of them.
    assert any(colour_at(x + part / 4, middle) == ring for x in columns for part in range(4))
    window.key(Qt.Key.Key_Tab)
    further = window.page._position.link
    assert further is None or further.begin >= link.end
    window.key(Qt.Key.Key_Escape)
    assert window.page._position.link is None


def test_the_keys_of_highlights_go_from_one_to_the_next(window: Window) -> None:
    """Each is in sight, selected and worked on by the keys that follow; the ends say so."""
    for _ in range(2):
        for _ in range(30):
            window.key(Qt.Key.Key_Down)
        window.key(Qt.Key.Key_H)
        window.wait(lambda: not window.shell.jobs.busy)
    marks = sorted(window.highlights(), key=lambda one: one.start)
    window.wait(lambda: all(map(window.is_laid, marks)))
    window.key(Qt.Key.Key_Home)
    window.page.clear_focus()
    window.browser.rest_cursor(0)
    for mark in marks:
        window.key(Qt.Key.Key_Period)
        assert window.page.selection() == (mark.start, mark.end)
        window.in_sight(*window.page._layer.span_of(mark.id) or (0, 0))
    here = window.scrolled
    window.key(Qt.Key.Key_Period)
    assert window.shell.window.notice.text == "No more highlights."
    assert window.scrolled == here and window.browser.hasFocus()
    for mark in marks[-2::-1]:
        window.key(Qt.Key.Key_Comma)
        assert window.page.selection() == (mark.start, mark.end)
    window.key(Qt.Key.Key_Comma)
    assert window.shell.window.notice.text == "No earlier highlights."
    window.key(Qt.Key.Key_3)
    window.wait(lambda: not window.shell.jobs.busy)
    assert [one.colour for one in window.highlights() if one.id == marks[0].id] == [COLOURS[2]]
    assert len(window.highlights()) == len(marks)
    window.key(Qt.Key.Key_Escape)
    assert window.page.selection() is None and window.page._position.paragraph is None


def test_words_that_were_found_are_where_one_is(window: Window) -> None:
    """After Escape the words found last are selected; H marks them, Tab goes on from them."""
    window.key(Qt.Key.Key_Down)
    window.key(Qt.Key.Key_F, CONTROL)
    field = window.page._findbar._field
    window.wait(field.hasFocus)
    QTest.keyClicks(field, "link")
    window.key(Qt.Key.Key_Return)
    window.key(Qt.Key.Key_Return)
    spans, current = window.page._searching._found.spans, window.page._searching._found.current
    window.key(Qt.Key.Key_Escape)
    assert window.browser.hasFocus()
    assert window.page.selection() == spans[current]
    before = window.scrolled
    found = window.page._display.map.span(*spans[current])
    assert found is not None
    window.in_sight(*found)
    window.key(Qt.Key.Key_H)
    window.wait(lambda: not window.shell.jobs.busy)
    assert [(one.start, one.end) for one in window.highlights()] == [spans[current]]
    assert window.scrolled == before
    window.key(Qt.Key.Key_Escape)
    window.key(Qt.Key.Key_Tab)
    link = window.page._position.link
    if len(spans) > 2:
        assert link is not None and found[0] - 8 <= link.begin < found[1] + 400


def test_what_is_chosen_outlives_size_and_theme(window: Window) -> None:
    window.key(Qt.Key.Key_Down)
    window.key(Qt.Key.Key_Down)
    target = window.page._position.target()
    window.key(Qt.Key.Key_Plus)
    window.wait(window.page.at_rest)
    assert window.page._position.target() == target
    window.paragraph_in_sight()
    window.page.set_theme(THEMES["night"])
    window.wait(window.page.at_rest)
    assert window.page._position.target() == target


def test_from_the_list_to_the_page_in_few_tabs(window: Window) -> None:
    window.shell.window.list.setFocus()
    tabs = 0
    while not window.browser.hasFocus() and tabs < 20:
        window.key(Qt.Key.Key_Tab)
        tabs += 1
    assert tabs <= 3


@pytest.mark.parametrize(
    "size", [(600, 500), (800, 600), (1280, 800), (1920, 1080), (2560, 1440)], ids=str
)
def test_quit_and_start_in_every_size(
    size: tuple[int, int], tmp_path: Path, make_shell: MakeShell, qtbot: QtBot
) -> None:
    with open_library(tmp_path / "library") as library:
        for number in range(3):
            story = put(library, f"story {number}", STORIES["short"])
    shell = make_shell(tmp_path / "library")
    shell.window.resize(*size)
    qtbot.waitUntil(lambda: shell.window.panes._outer.width() > size[0] - 40)
    shell.window.close()
    shell.stop()
    again = make_shell(tmp_path / "library")
    window = again.window
    window.activateWindow()
    again.session.open(story)
    qtbot.waitUntil(lambda: again.reading.opened is not None, timeout=20_000)
    if window.panes.mode == SINGLE:
        window.list.setFocus()
        window.actions_table["toggle-panel"].trigger()
        qtbot.waitUntil(window.panel.isVisible)
        assert window.panel.width() > 150
        window.actions_table["toggle-panel"].trigger()
        qtbot.waitUntil(lambda: not window.panel.isVisible())
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: window.inner.sizes()[0] == 340 and window.inner.sizes()[1] > 500)
    assert window.outer.sizes()[0] == 220
