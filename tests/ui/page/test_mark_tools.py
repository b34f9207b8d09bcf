"""Handles of highlights, tags in the popover, merging, copying with the source; undone each."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.library import Library, open_library
from reader.model import Highlight, ReaderError, Story
from reader.ui.features.annotate.mark_tools_controller import with_source
from reader.ui.page import PageView

from ..conftest import MakeShell
from .conftest import ShowStory
from .test_every_key import STORIES, Window, put

WORDS = "<p>Alpha beta gamma delta epsilon zeta eta theta iota kappa.</p>"


def mark(start: int, end: int, text: str, **more: object) -> Highlight:
    return Highlight("h", 1, start, end, text[start:end], **more)  # type: ignore[arg-type]


def text_of(page: PageView) -> str:
    assert page._display.shown is not None
    return page._display.shown.body.reading_text


def select(page: PageView, start: int, end: int) -> None:
    span = page._display.map.span(start, max(end, start + 1))
    assert span is not None
    page._position.select(span[0], span[1] if end > start else span[0])


def drag(page: PageView, begin: QPointF, end: QPointF) -> None:
    port, browser = page._browser.viewport(), page._browser
    first, last = browser.to_viewport(begin), browser.to_viewport(end)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(port, (first + last) / 2)
    QTest.mouseMove(port, last)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=last)


@pytest.mark.parametrize(
    ("grip", "to", "words"),
    [
        (1, "zeta", "beta gamma delta epsilon zeta"),
        (0, "Alpha", "Alpha beta gamma"),
        (1, "beta", "beta"),
    ],
)
def test_a_handle_dragged_changes_the_end(
    page: PageView, show: ShowStory, qtbot: QtBot, grip: int, to: str, words: str
) -> None:
    show(WORDS)
    text = text_of(page)
    page.set_highlights([mark(6, 16, text)])
    page._marking.open_highlight("h")
    ends = page.handles.ends()
    assert ends is not None
    at = page._display.map.span(text.index(to), text.index(to) + len(to))
    assert at is not None
    middle = page._position.rect(*at).center()
    with qtbot.waitSignal(page.highlight_moved) as moved:
        drag(page, ends[grip], middle)
    name, start, end = moved.args
    assert name == "h" and text[start:end] == words
    assert page.selection() is None


def test_a_highlight_whose_words_grew_by_keys_has_its_end_there(
    page: PageView, show: ShowStory, qtbot: QtBot
) -> None:
    show(WORDS)
    text = text_of(page)
    made: list[object] = []
    page.highlight_requested.connect(lambda *asked: made.append(asked))
    page.set_highlights([mark(0, 5, text)])
    page.focus_highlight(backwards=False)
    page.grow_selection("word")
    grown = page.selection()
    assert grown is not None and grown[1] > 5
    with qtbot.waitSignal(page.highlight_moved) as moved:
        page.highlight()
    assert moved.args == ["h", *grown] and page.selection() is None
    # A colour is given along; words that were selected by themselves are a highlight of their own.
    page.focus_highlight(backwards=False)
    page.grow_selection("word")
    with qtbot.waitSignals([page.highlight_moved, page.highlight_changed]):
        page.highlight("blue")
    assert not made
    span = page._display.map.span(0, 11)
    assert span is not None
    page._position.select(*span)
    page._marking.offer()
    page.highlight()
    assert len(made) == 1


def test_no_handles_without_an_open_highlight(page: PageView, show: ShowStory) -> None:
    show(WORDS)
    page.set_highlights([mark(6, 16, text_of(page))])
    assert page.handles.ends() is None
    page._marking.open_highlight("h")
    assert page.handles.ends() is not None
    page.close_popover()
    assert page.handles.ends() is None
    assert not page.handles.press(QPointF(QPoint(100, 100)))


def test_tags_are_written_in_the_popover(page: PageView, show: ShowStory, qtbot: QtBot) -> None:
    show(WORDS)
    page.set_highlights([mark(6, 16, text_of(page), note="n", tags=("old",))])
    page._marking.open_highlight("h")
    popover = page._popover
    assert popover._tags.text() == "old" and popover._tags.isVisible()
    popover._tags.setText("old, #new,  new ,, two words")
    with qtbot.waitSignal(page.highlight_tagged) as tagged:
        popover.save_note()
    assert tagged.args == ["h", ("old", "new", "two words"), ("old",)]


def test_tags_alone_make_a_highlight_of_a_selection(
    page: PageView, show: ShowStory, qtbot: QtBot
) -> None:
    show(WORDS)
    page.grow_selection("word")
    page._popover.open_note()
    page._popover._tags.setText("idea")
    with qtbot.waitSignal(page.tagged_highlight_requested) as asked:
        page._popover.save_note()
    assert asked.args == [0, 5, "yellow", "", ("idea",)]


def test_words_with_their_source() -> None:
    story = Story(
        1, "A title", byline="Jane Doe", site="Post", published="2024-03-02", url="https://x.org/a"
    )
    assert with_source(" some words ", story) == (
        "“some words”\n— Jane Doe, A title, Post, 2 March 2024\nhttps://x.org/a"
    )
    itself = Story(1, "A title", byline="the POST", site="The Post")
    assert with_source("a", itself) == "“a”\n— A title, The Post"
    assert with_source("a", Story(1, "Bare")) == "“a”\n— Bare"


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return open_library(tmp_path / "library")


def test_a_second_identical_highlight_is_the_first(library: Library) -> None:
    with library:
        story = put(library, "short", STORIES["short"])
        first = library.add_highlight(story, 0, 9, "green", "a thought", ["x"])
        again = library.add_highlight(story, 0, 9, "green", "a thought")
        assert again.id == first.id and len(library.highlights(story)) == 1
        other = library.add_highlight(story, 0, 9, "blue", "another", ["y"])
        assert (other.id, other.colour) == (first.id, "blue")
        assert other.note == "a thought\n\nanother" and set(other.tags) == {"x", "y"}
        library.remove_highlight(first.id)
        assert library.add_highlight(story, 0, 9).id != first.id


def test_merging_keeps_every_word_and_is_undone_in_one_step(library: Library) -> None:
    with library:
        story = put(library, "short", STORIES["short"])
        text = library.body(story).reading_text
        marks = [
            library.add_highlight(story, 0, 9, "green", "one", ["x"]),
            library.add_highlight(story, 4, 19, "blue", "two", ["y"]),
            library.add_highlight(story, 15, 24, "pink", "one"),
        ]
        whole = library.annotations.merge_highlights(*(one.id for one in marks)).value
        assert (whole.id, whole.start, whole.end) == (marks[0].id, 0, 24)
        assert whole.exact == text[:24] and whole.colour == "green"
        assert whole.note == "one\n\ntwo" and whole.tags == ("x", "y")
        assert len(library.highlights(story)) == 1
        library.undo()
        assert {(h.start, h.end, h.note) for h in library.highlights(story)} == {
            (0, 9, "one"),
            (4, 19, "two"),
            (15, 24, "one"),
        }
        with pytest.raises(ReaderError):
            library.annotations.merge_highlights(marks[0].id)


def test_merge_and_handles_in_the_window_are_one_record_each(
    tmp_path: Path, make_shell: MakeShell, qtbot: QtBot
) -> None:
    with open_library(tmp_path / "library") as library:
        story = put(library, "short", STORIES["short"])
        library.add_highlight(story, 0, 9)
        library.add_highlight(story, 4, 19)
    window = Window(make_shell(tmp_path / "library"), story, qtbot)
    window.key(Qt.Key.Key_Down)
    window.key(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    window.wait(lambda: len(window.highlights()) == 1)
    made = window.highlights()[0]
    assert (made.start, made.end) == (0, 19)
    window.page.highlight_moved.emit(made.id, 0, 3)
    window.wait(lambda: window.highlights()[0].end == 3)
    window.shell.window.actions_table["undo"].trigger()
    window.wait(lambda: window.highlights()[0].end == 19)
    window.shell.window.actions_table["undo"].trigger()
    window.wait(lambda: len(window.highlights()) == 2)


def test_highlights_of_the_story_are_one_key_away(
    tmp_path: Path, make_shell: MakeShell, qtbot: QtBot
) -> None:
    with open_library(tmp_path / "library") as library:
        story = put(library, "short", STORIES["short"])
        library.add_highlight(story, 0, 9)
    window = Window(make_shell(tmp_path / "library"), story, qtbot)
    window.key(Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    panel = window.shell.window.panel
    window.wait(panel.isVisible)
    assert panel.currentWidget() is panel._marks and panel._marks.count() == 1
    # In a window as narrow as this one the panel has all the room.
    window.shell.window.leave_panel()
    window.page.setFocus()
    window.wait(window.browser.hasFocus)
    window.key(Qt.Key.Key_Down)
    control_alt = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    window.key(Qt.Key.Key_C, control_alt)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("“One short paragraph") and copied.endswith(
        "https://example.org/short"
    )


def test_a_rectangle_of_cells_is_marked_and_copied_row_by_row(
    page: PageView, show: ShowStory, qtbot: QtBot
) -> None:
    cells = "".join(
        f"<tr>{''.join(f'<td>cell {row}{column}</td>' for column in range(4))}</tr>"
        for row in range(3)
    )
    show(f"<p>Words above.</p><table>{cells}</table><p>Words below.</p>")
    text = page._display.document.toPlainText()
    page._position.select(text.index("cell 01"), text.index("cell 12") + 7)
    assert (
        page._browser.createMimeDataFromSelection().text() == "cell 01\tcell 02\ncell 11\tcell 12"
    )
    asked: list[tuple[int, int]] = []
    page.highlight_requested.connect(lambda start, end, *_: asked.append((start, end)))
    assert page.highlight("yellow")
    reading = page._display.shown.body.reading_text if page._display.shown else ""
    assert [reading[slice(*one)] for one in asked] == ["cell 01\tcell 02", "cell 11\tcell 12"]


def test_a_focused_picture_is_marked_by_its_caption(page: PageView, show: ShowStory) -> None:
    show(
        '<p>Words</p><figure><img src="asset:wide"><figcaption>A bridge at night</figcaption>'
        "</figure><p>More words</p>"
    )
    page.focus_next_paragraph()
    page.focus_next_paragraph()
    asked: list[tuple[int, int]] = []
    page.highlight_requested.connect(lambda start, end, *_: asked.append((start, end)))
    assert page.highlight("yellow")
    reading = page._display.shown.body.reading_text if page._display.shown else ""
    assert [reading[slice(*one)] for one in asked] == ["A bridge at night"]


def test_a_picture_without_a_caption_is_bookmarked_by_its_description(
    page: PageView, show: ShowStory
) -> None:
    """The bookmark was put at the first line in view, and called by whatever came after it."""
    show(
        f"{'<p>Words before it.</p>' * 4}<figure><img src='asset:wide' alt='A bridge at night'>"
        "</figure><p>More words</p>"
    )
    for _ in range(5):
        page.focus_next_paragraph()
    picture = page.picture_in_focus()
    assert picture is not None and picture.words == "A bridge at night"
    assert not page.highlight("yellow") and not page.note()
    kept: list[tuple[int, str]] = []
    page.bookmark_requested.connect(lambda offset, label: kept.append((offset, label)))
    page.bookmark_here()
    reading = page._display.shown.body.reading_text if page._display.shown else ""
    assert [label for _, label in kept] == ["A bridge at night"]
    assert reading[kept[0][0] :].strip() == "More words"


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (10, 19, ["One short", "paragraph", "of words"]),
        (4, 9, ["One", "short", "paragraph of words"]),
        (0, 9, ["One short", "paragraph of words"]),
        (10, 10, ["One short", "paragraph of words"]),
        (20, 90, ["One short paragraph", "of words"]),
    ],
)
def test_splitting_keeps_every_word_and_is_undone_in_one_step(
    library: Library, start: int, end: int, words: list[str]
) -> None:
    with library:
        story = put(library, "plain", "<p>One short paragraph of words to be parted here.</p>")
        whole = library.add_highlight(story, 0, 28, "green", "a thought", ["x"])
        assert whole.exact == "One short paragraph of words"
        made = library.annotations.split_highlight(whole.id, start, end).value
        there = library.highlights(story)
        assert [one.exact for one in there] == [one.exact for one in made] == words
        assert there[0].id == whole.id and [one.note for one in there] == [
            "a thought",
            *[""] * (len(there) - 1),
        ]
        assert {(one.colour, one.tags) for one in there} == {("green", ("x",))}
        library.undo()
        assert library.highlights(story) == [whole]
        library.redo()
        assert [one.exact for one in library.highlights(story)] == words


def test_what_is_no_part_of_a_highlight_splits_nothing(library: Library) -> None:
    with library:
        story = put(library, "plain", "<p>One short paragraph of words to be parted here.</p>")
        whole = library.add_highlight(story, 0, 28)
        for start, end in ((0, 28), (0, 0), (28, 40), (30, 34)):
            with pytest.raises(ReaderError):
                library.annotations.split_highlight(whole.id, start, end)
        library.remove_highlight(whole.id)
        with pytest.raises(ReaderError):
            library.annotations.split_highlight(whole.id, 4, 9)
        assert library.highlights(story) == []


def test_a_key_splits_around_the_selection_and_at_the_caret(
    tmp_path: Path, make_shell: MakeShell, qtbot: QtBot
) -> None:
    with open_library(tmp_path / "library") as library:
        story = put(library, "short", STORIES["short"])
        library.add_highlight(story, 0, 19)
    window = Window(make_shell(tmp_path / "library"), story, qtbot)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    text = window.highlights()[0].exact
    window.wait(lambda: len(window.page._layer.highlights) == 1)
    select(window.page, 4, 9)
    window.key(Qt.Key.Key_X, keys)
    window.wait(lambda: len(window.page._layer.highlights) == 3)
    assert [one.exact for one in window.highlights()] == [text[:3], text[4:9], text[10:]]
    window.shell.window.actions_table["undo"].trigger()
    window.wait(lambda: len(window.page._layer.highlights) == 1)
    # A click into a word of the highlight that is open, and the same key.
    select(window.page, 6, 6)
    window.key(Qt.Key.Key_X, keys)
    window.wait(lambda: len(window.highlights()) == 2)
    assert [one.exact for one in window.highlights()] == [text[:3], text[4:]]


def test_the_caret_says_which_highlights_are_merged(page: PageView, show: ShowStory) -> None:
    """Just after words were marked over another highlight, nothing was selected to merge them."""
    show("<p>The council met on Tuesday to hear what fourteen witnesses had seen.</p>")
    marks = [Highlight("a", 1, 0, 26, "The council met on Tuesday"), Highlight("b", 1, 12, 40, "")]
    page.set_highlights(marks)
    page._position.stand_at((page._display.map.position(14) or 0) + 1)
    assert [one.id for one in page.touched_highlights()] == ["a", "b"]
    page._position.stand_at(page._display.map.position(50) or 0)
    assert page.touched_highlights() == []
