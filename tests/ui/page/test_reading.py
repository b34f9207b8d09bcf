"""Where reading stands, what is found, what stands at the foot, and paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.model import Highlight, ReadingPlace, Related, Story
from reader.ui.page import PageView
from reader.ui.page.find_in_page import Hits
from reader.ui.page.highlight_lanes import PaintedMark, grounds, in_lanes, within
from reader.ui.page.page_blocks import Cell, Table
from reader.ui.page.page_foot import begins_with
from reader.ui.page.page_pictures import Pictures
from reader.ui.page.page_strings import (
    day,
    inner,
    listed,
    quiet_line,
    reading_time,
    short_address,
    split_inner,
)
from reader.ui.page.page_tables import parts
from reader.ui.page.page_tables import place as place_cells
from reader.ui.page.read_aloud import Speaker
from reader.ui.themes import THEMES

from .conftest import ShowStory, asset, body_of, png

LONG = "".join(f"<p>Paragraph {n} has some words, and then more of them.</p>" for n in range(400))
RELATED = (
    Related(2, "A saved story", "https://example.org/2", 1.0, "linked"),
    Related(None, "Not here yet", "https://example.org/3", 1.0, "linked"),
    Related(None, "A title alone", None, 1.0, "linked"),
    Related(4, "Like it", None, 0.7, "similar", ("shares: Storm Corps",), "2024-10-22", "Post"),
    Related(5, "The same again", None, 0.9, "same-story"),
    Related(2, "A saved story", None, 0.5, "similar"),
)


def foot(page: PageView) -> str:
    start = page._display.layout.foot
    assert start is not None
    return page._display.document.toPlainText()[start:]


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_the_place_comes_back_exactly(page: PageView, show: ShowStory, share: float) -> None:
    words = body_of(LONG).reading_text
    offset = words.index("Paragraph", int(len(words) * share)) + len("Paragraph 123 has ")
    show(LONG, place=ReadingPlace(offset, share))
    assert page.place().offset == offset
    for change in (
        page.zoom_in,
        lambda: page.resize(560, 500),
        lambda: page.set_column(50),
        lambda: page.set_theme(THEMES["night"]),
        lambda: page.set_related(RELATED),
        lambda: page.set_note("A note on it all"),
        lambda: page.resize(800, 600),
        page.zoom_reset,
    ):
        change()
        page._display.finish()
        assert page.place().offset == offset


def test_no_change_of_looks_moves_what_is_read(page: PageView, show: ShowStory) -> None:
    """Of the header, a picture, a table or code too, and wherever between two lines one stands."""
    words = "<p>A paragraph has some words that go on for a while and wrap around the line.</p>"
    row = "<tr><td>cell words go on</td><td>other words</td></tr>"
    code = "<pre><code>x = 1\ny = 2</code></pre>"
    show(
        f"{words * 3}<p><img src='asset:wide' width=2000 height=1000></p><p>Below it.</p>"
        f"{words * 3}<table>{row * 9}</table>{words * 3}<ul><li>one</li></ul>{code}{words * 9}"
    )
    size, bar = page.text_size(), page._browser.verticalScrollBar()

    def look(theme: str, pixels: int) -> int:
        page.set_theme(THEMES[theme])
        page.set_text_size(pixels)
        page._display.finish()
        QApplication.processEvents()
        return bar.value()

    look("light", size)
    off: list[tuple[int, int, int]] = []
    for start in range(7, bar.maximum(), 149):
        bar.setValue(start)
        night = look("night", size)
        look("night", size + 3)
        back = look("light", size)
        off += [(start, night, back)] * (max(abs(night - start), abs(back - start)) > 1)
    assert not off


def test_a_width_at_which_all_fits_gives_the_headline_back(page: PageView, show: ShowStory) -> None:
    """The place is kept where it is in the headline too, which is before all words of a story."""
    page.resize(400, 600)
    show("<p>Some words of a paragraph that is read here.</p>" * 7)
    bar = page._browser.verticalScrollBar()
    assert bar.maximum() > 20
    bar.setValue(20)
    for width in (800, 400):
        page.resize(width, 600)
        QApplication.processEvents()
    assert bar.value() == 20


def test_the_place_is_told_when_another_story_comes(
    page: PageView, show: ShowStory, qtbot: QtBot
) -> None:
    show(LONG)
    offset = body_of(LONG).reading_text.index("Paragraph 99")
    page.go_to(offset)
    with qtbot.waitSignal(page.place_changed) as blocker:
        page.show_story(Story(7, "Other"), body_of("<p>Other</p>", 7))
    assert blocker.args is not None
    assert blocker.args[0] == 1
    assert blocker.args[1].offset == offset
    assert page.place().offset == 0


def test_a_long_story_comes_in_slices(page: PageView, qtbot: QtBot) -> None:
    html = LONG * 8
    with qtbot.waitSignal(page.ready, timeout=30_000):
        page.show_story(Story(1, "Long"), body_of(html))
    assert page._display.map.complete


def test_pages_turn_to_the_end(page: PageView, show: ShowStory) -> None:
    show(LONG)
    shares, minutes_left = [], []
    page.progress_changed.connect(lambda share, _: shares.append(share))
    page.progress_changed.connect(lambda _, minutes: minutes_left.append(minutes))
    turns = 0
    while page.page_down():
        turns += 1
    assert turns > 5
    assert shares == sorted(shares)
    assert page.place().progress == 1.0
    assert minutes_left == sorted(minutes_left, reverse=True)
    assert minutes_left[-1] == 0
    assert page.page_up()
    page.to_start()
    assert not page.page_up()
    assert minutes_left[-1] > 5
    page.to_end()
    assert not page.page_down()


def test_links_inside_the_story_lead_to_their_place(page: PageView, show: ShowStory) -> None:
    show(f'<p><a href="#far">Down</a></p>{LONG}<p id="far">Here</p>')
    page._browser.anchorClicked.emit(QUrl("#far"))
    assert page._browser.verticalScrollBar().value() > 1000


def test_the_foot_tells_what_belongs_together(page: PageView, show: ShowStory) -> None:
    thread = (
        Story(9, "Later", published="2024-11-01"),
        Story(1, "A title", published="2024-10-01"),
    )
    show("<p>Words</p>", related=RELATED, thread=thread, thread_name="The bridge")
    lines = foot(page).splitlines()
    for heading in ("Links in this story", "Similar in your library", "Other copies"):
        assert heading in lines
    assert "Linked from" not in lines
    assert lines.count("1\u2002A saved story") == 1
    assert "Post  ·  22 October 2024  ·  shares: Storm Corps  ·  Hide this suggestion" in [
        line.replace("\u00a0", " ") for line in lines
    ]
    assert lines.index("A title") < lines.index("Later")
    page.set_related(())
    assert "Links in this story" not in foot(page)
    page.set_related(RELATED)
    assert foot(page).count("Links in this story") == 1


@pytest.mark.parametrize(
    ("address", "signal", "args"),
    [
        (inner("story", 2), "story_requested", [2]),
        ("https://example.org/2", "story_requested", [2]),
        ("https://example.org/9", "link_activated", ["web", "https://example.org/9"]),
        (inner("copy-address", "https://e.org/?a=1&b=/"), "link_activated", None),
        (inner("not-related", 4), "link_activated", ["not-related", "4"]),
    ],
)
def test_links_come_out_as_signals(
    page: PageView,
    show: ShowStory,
    qtbot: QtBot,
    address: str,
    signal: str,
    args: list[object] | None,
) -> None:
    show("<p>Words</p>", related=RELATED)
    with qtbot.waitSignal(getattr(page, signal)) as blocker:
        page._browser.anchorClicked.emit(QUrl(address))
    assert blocker.args == (args or ["copy-address", "https://e.org/?a=1&b=/"])


@given(st.text(st.characters(codec="utf-8"), max_size=50))
def test_inner_addresses_carry_anything(target: str) -> None:
    assert split_inner(inner("copy-address", target)) == ("copy-address", target)


def test_header_facts(page: PageView, show: ShowStory) -> None:
    story = Story(1, "T", byline="By A", url="https://www.example.org/x", published="2024-10-22")
    assert "".join(words for words, _ in quiet_line(story)).replace("\u00a0", " ") == (
        "By A  ·  example.org  ·  22 October 2024"
    )
    itself = Story(1, "T", byline="The Weekly Post", site="The weekly post")
    assert [words for words, _ in quiet_line(itself)] == ["The weekly post"]
    mixed = Story(1, "T", site="הארץ", published="2024-10-22", word_count=230)
    assert [words for words, _ in quiet_line(mixed)][::2] == [
        "הארץ", "\u206822 October 2024\u2069", "\u20681 min\u2069",
    ]  # fmt: skip
    assert listed(["shares: ים", "2 days earlier"]) == (
        "\u2068shares: ים\u2069; \u20682 days earlier\u2069"
    )
    assert listed(["shares: sea", "2 days earlier"]) == "shares: sea; 2 days earlier"
    assert [day(None), day("2024"), day("2024-05"), day("soon")] == ["", "2024", "May 2024", "soon"]
    assert begins_with("A few words\n\nand more", "A few  words")
    assert not begins_with("Others", "A few words")


def test_the_lead_picture_is_shown_once(page: PageView, qtbot: QtBot) -> None:
    story = Story(1, "T", lead_asset="wide")
    page.show_story(story, body_of("<p>Words</p>"))
    qtbot.waitUntil(lambda: list(page._display.layout.images) == ["wide"])
    page.show_story(story, body_of('<p>Words</p><p><img src="asset:wide"></p>'))
    qtbot.waitUntil(page.at_rest)
    assert len(page._display.layout.images["wide"]) == 1


def test_find_steps_through_all_places(page: PageView, show: ShowStory) -> None:
    show(LONG)
    page.find()
    page._findbar._field.setText("paragraph 39")
    assert page._findbar._count.text() == "1 of 11"
    page.find_next()
    page.find_next()
    page.find_previous()
    assert page._findbar._count.text() == "2 of 11"
    assert len(page._browser.extraSelections()) >= 1
    page._findbar._field.setText("nowhere")
    assert page._findbar._count.text() == "Not found"
    QTest.keyClick(page._findbar._field, Qt.Key.Key_Escape)
    assert not page._findbar.isVisible()
    assert page._browser.extraSelections() == []


def test_words_of_the_title_are_found(page: PageView, qtbot: QtBot) -> None:
    story = Story(1, "The ferry 🎉 left", subtitle="Nobody knew")
    page.show_story(story, body_of("<p>It went. The ferry too.</p>"))
    qtbot.waitUntil(page.at_rest)
    page.find()
    for words, count, marked in (
        ("left", "1 of 1", ["left"]),
        ("ferry", "1 of 2", ["ferry", "ferry"]),
        ("know", "1 of 1", ["knew"]),
        ("go", "1 of 1", ["went"]),
    ):
        page._findbar._field.setText(words)
        assert page._findbar._count.text().endswith(count[2:]), words
        found = [one.cursor.selectedText() for one in page._browser.extraSelections()]
        assert found == marked


def test_hits_of_a_search_are_marked_and_gone_to(page: PageView, show: ShowStory) -> None:
    show(LONG)
    page.mark_words(["paragraph 200", "paragraph 300"])
    here = page._browser.verticalScrollBar().value()
    assert here > 1000
    page.find_next()
    assert page._browser.verticalScrollBar().value() > here
    page.clear_hits()
    assert page._browser.extraSelections() == []


def test_hits_go_round() -> None:
    hits = Hits([(5, 6), (1, 2)])
    assert [hits.step(1), hits.step(1), hits.step(1)] == [(1, 2), (5, 6), (1, 2)]
    assert hits.go_near(3) == (5, 6)
    assert hits.go_near(9) == (1, 2)
    assert Hits().step(1) is None


MARKS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 20), st.sampled_from(["yellow", "blue", "hit"])),
    max_size=12,
).map(lambda spans: in_lanes(PaintedMark(b, b + n, c, str(i)) for i, (b, n, c) in enumerate(spans)))


@settings(deadline=None)
@given(marks=MARKS, begin=st.integers(0, 70), size=st.integers(1, 30))
def test_grounds_cover_each_marked_place_once(
    marks: list[PaintedMark], begin: int, size: int
) -> None:
    made = grounds(marks, THEMES["light"])
    covered = [at for ground in made for at in range(ground.begin, ground.end)]
    assert len(covered) == len(set(covered))
    assert set(covered) == {at for mark in marks for at in range(mark.begin, mark.end)}
    near = within(marks, begin, begin + size)
    assert near == [m for m in marks if m.begin < begin + size and m.end > begin]
    for one in marks:
        for other in marks:
            if one is not other and one.lane == other.lane:
                assert one.end <= other.begin or other.end <= one.begin


def test_speech_does_nothing_where_there_is_none(page: PageView, show: ShowStory) -> None:
    show("<p>Words</p>")
    page._speaker = Speaker(None)
    assert not page.can_speak()
    page.speak()
    page.stop_speaking()


def test_an_empty_page_says_so(page: PageView, show: ShowStory) -> None:
    show("<p>Words</p>")
    page.clear("Nothing is chosen")
    assert page._message.isVisible()
    assert page._message.text() == "Nothing is chosen"
    assert page.selection() is None
    page.zoom_in()
    page.find_next()
    page.bookmark_here()
    assert not page.page_down()


def test_names_for_screen_readers(page: PageView, show: ShowStory) -> None:
    show("<p>Words</p>")
    assert page._browser.accessibleName() == "A title"
    assert page._findbar._field.accessibleName()
    assert all(b.accessibleName() for b in page._popover._buttons.values())


def test_changed_facts_are_shown_where_reading_stands(page: PageView, show: ShowStory) -> None:
    story = show(LONG)
    offset = body_of(LONG).reading_text.index("Paragraph 77")
    page.go_to(offset)
    page.set_story(replace(story, starred=True))
    page.set_story(replace(story, title="A better title"))
    page.set_story(replace(story, id=8, title="Another story"))
    page._display.finish()
    assert page._display.document.toPlainText().startswith("A better title")
    assert page.place().offset == offset


def test_pictures_come_when_they_are_ready(qtbot: QtBot) -> None:
    waiting: list[Callable[[], None]] = []
    page = PageView(asset, lambda work, done: waiting.append(lambda: done(work())))
    qtbot.addWidget(page)
    page.show()
    body = body_of('<p>Words</p><p><img src="asset:small"></p>')
    page.show_story(Story(1, "T"), body)
    page._display.finish()
    before = page._display._pictures.size("small").width()
    late = list(waiting)
    while waiting:
        waiting.pop(0)()
    page._display._fit_images()
    assert page._display._pictures.size("small").width() == 40 < before
    page.show_story(Story(2, "Other"), body_of("<p>No pictures</p>", 2))
    for one in late:
        one()
    assert not page._display.layout.images


def test_only_so_many_pictures_are_kept(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.ui.page.page_pictures._KEPT_PIXELS", 1500)
    pictures = Pictures(lambda name: png(40, 20))
    dropped: list[str] = []
    pictures.dropped.connect(dropped.append)
    for name in ("a", "b", "c"):
        pictures.want(name)
    assert dropped == ["a", "b"]
    pictures.want("a")
    assert pictures.image("a").width() == 40
    assert pictures.image("b") is pictures.blank


class _Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (a name of Qt's)
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_the_line_of_progress_waits_with_painting_until_the_layout_is_done(
    page: PageView, show: ShowStory, qtbot: QtBot
) -> None:
    show(LONG)
    with qtbot.waitExposed(page):
        page.show()
    paints = _Paints(page._progress)
    page._announce_progress(0.5, 3)
    assert paints.count == 0
    qtbot.waitUntil(lambda: paints.count > 0)
    assert page._progress.share == 0.5


def test_the_focus_mode_shows_nothing_but_the_page(page: PageView, show: ShowStory) -> None:
    show("<p>Words</p>")
    page.set_focus_mode(True)
    assert not page._progress.isVisible()
    page.set_focus_mode(False)
    assert page._progress.isVisible()


def test_long_tables_are_shown_in_portions(page: PageView, show: ShowStory) -> None:
    rows = "".join(f"<tr><td>Row {n}</td><td>{n * n}</td></tr>" for n in range(130))
    show(f"<table><tr><th>Name</th><th>Square</th></tr>{rows}</table><p>After</p>")
    frames = page._display.document.rootFrame().childFrames()
    assert len(frames) == 4
    assert page._display.map.complete


def test_cells_that_reach_across_rows_are_kept_together() -> None:
    rows = [[Cell(rows=50)], *([Cell()] for _ in range(60))]
    sizes = [len(part) for part in parts(Table(rows))]
    assert sum(sizes) == 61
    assert sizes[0] >= 50
    placed, width = place_cells([[Cell(rows=2), Cell(columns=2)], [Cell(columns=9), Cell()]])
    assert [(row, column) for row, column, _ in placed] == [(0, 0), (0, 1), (1, 1), (1, 10)]
    assert width == 11


def test_many_unsaved_links_are_shown_when_asked_for(page: PageView, show: ShowStory) -> None:
    links = [Related(None, f"Story {n}", f"https://e.org/a/b/{n}", 1, "linked") for n in range(9)]
    show("<p>Words</p>", related=links)
    assert "Story 4" in foot(page) and "Story 5" not in foot(page)
    assert "and 4 more" in foot(page)
    page._browser.anchorClicked.emit(QUrl(inner("show-all", "links")))
    assert "Story 8" in foot(page) and "more" not in foot(page)


def test_addresses_are_shown_short() -> None:
    long = "https://www.example.org/2024/10/22/" + "a-very-long-name-" * 5
    assert short_address(long) == f"example.org/…/{('a-very-long-name-' * 5)[:28]}…"
    assert short_address("https://example.org/story/") == "example.org/story"
    assert short_address("https://example.org/") == "example.org"
    assert short_address("http://[bad") == ""


def test_a_highlight_at_the_end_does_not_grow_over_the_foot(
    page: PageView, show: ShowStory
) -> None:
    show("<p>The last words</p>", highlights=(Highlight("h", 1, 4, 14, "last words"),))
    for related in (RELATED, (), RELATED):
        page.set_related(related)
        (painted,) = page._browser.extraSelections()
        assert painted.cursor.selectedText() == "last words"


def test_nothing_is_selected_in_a_story_that_just_came(page: PageView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.ready, timeout=30_000):
        page.show_story(Story(1, "Long"), body_of(LONG * 4))
    assert page.selected_text() == ""
    page.set_related(RELATED)
    assert not page._browser.textCursor().hasSelection()


def test_the_paper_changes_under_a_style_sheet(
    page: PageView, show: ShowStory, qapp: QApplication
) -> None:
    qapp.setStyleSheet("QWidget { font-size: 13px; } QToolButton { border: 0; }")
    show("<p>Words</p>")
    try:
        for name in ("light", "dark", "sepia"):
            page.set_theme(THEMES[name])
            ground = page._browser.viewport().palette().base().color()
            assert ground == QColor(THEMES[name].background)
            shot = page._browser.viewport().grab().toImage()
            assert shot.pixelColor(3, 300) == QColor(THEMES[name].background)
    finally:
        qapp.setStyleSheet("")


def test_the_paper_stays_when_the_sheet_of_the_window_comes_later(
    page: PageView, show: ShowStory
) -> None:
    """On a busy machine the page had its colours before its sheet, and was white in the dark."""
    sheet = "QWidget#nothing {{ color: {}; }} QScrollBar {{ border: none; }}"
    page.setStyleSheet(sheet.format("#111111"))
    show("<p>Words</p>")
    page.grab()
    for number, name in enumerate(("dark", "sepia", "night", "light")):
        page.set_theme(THEMES[name])
        page.setStyleSheet(sheet.format(f"#22222{number}"))
        shot = page._browser.viewport().grab().toImage()
        assert shot.pixelColor(3, 300) == QColor(THEMES[name].background), name
        shot = page.grab().toImage()
        assert shot.pixelColor(3, 300) == QColor(THEMES[name].background), name


def test_long_readings_are_said_in_hours() -> None:
    assert [reading_time(minutes) for minutes in (1, 59, 60, 187, 1500)] == [
        "1 min",
        "59 min",
        "1 h",
        "3 h 7 min",
        "25 h",
    ]


def test_keys_pressed_before_the_place_is_there_are_meant_at_it(
    page: PageView, qtbot: QtBot
) -> None:
    """They turned the unseen top of the story, and the place then took no notice of them."""
    html = LONG * 4
    words = body_of(html).reading_text
    offset = words.index("Paragraph 300", len(words) // 2)
    page.show_story(Story(1, "Long"), body_of(html), place=ReadingPlace(offset, 0.6))
    assert page._position.scroll.waiting
    browser = page._browser
    QTest.keyClick(browser, Qt.Key.Key_PageDown)
    held: list[Callable[[], object]] = [page.focus_next_paragraph, page.highlight]
    assert all(page.postpone(work) for work in held)
    with qtbot.waitSignal(page.highlight_requested, timeout=30_000) as marked:
        pass
    qtbot.waitUntil(
        lambda: page.at_rest() or page._position.scroll.place().offset > offset, timeout=20_000
    )
    first, *_ = marked.args or [0]
    assert (
        offset < first < offset + 40 * len("Paragraph 300 has some words, and then more of them.")
    )
    assert not page.postpone(page.highlight), "what is pressed now is meant now"


def test_keys_for_a_place_do_not_reach_the_next_story(page: PageView, qtbot: QtBot) -> None:
    html = LONG * 4
    place = ReadingPlace(len(body_of(html).reading_text) // 2, 0.5)
    page.show_story(Story(1, "Long"), body_of(html), place=place)
    done: list[str] = []
    assert page.postpone(lambda: done.append("late"))
    page.show_story(Story(2, "Other"), body_of(LONG, 2))
    # On a quick machine the whole of it is there at once.
    qtbot.waitUntil(page.at_rest, timeout=10_000)
    QApplication.processEvents()
    assert done == []


@pytest.mark.parametrize(
    ("words", "side"), [("The council met. ", "left"), ("اجتمع المجلس. ", "right")]
)
def test_the_line_of_progress_begins_where_lines_begin(
    page: PageView, show: ShowStory, words: str, side: str
) -> None:
    page.set_theme(THEMES["sepia"])
    show(f"<p>{words * 40}</p>" * 12)
    page.page_down()
    line = page._progress
    assert 0 < line.share < 0.8
    image = line.grab().toImage()
    colours = [image.pixelColor(x, 1).name() for x in (2, image.width() - 3)]
    muted = QColor(page._display.theme.muted).name()
    assert [colour == muted for colour in colours] == [side == "left", side == "right"]


def test_a_bar_that_comes_has_nothing_laid_out_twice(page: PageView, show: ShowStory) -> None:
    """The room for it was taken from the text when the story turned out to be long."""
    page.resize(420, 600)
    show("<p>Short.</p>")
    widths: list[int] = []
    page._browser.width_changed.connect(lambda: widths.append(page._browser.text_width()))
    show(LONG)
    assert page._browser.verticalScrollBar().isVisible() and widths == []


def test_a_slice_waits_where_others_had_the_turn(page: PageView, qtbot: QtBot) -> None:
    """A window drawn anew, a story begun and its next slice came together to 70 milliseconds."""
    page.show_story(Story(1, "Long"), body_of(LONG * 4))
    display = page._display
    begun = display.map.reached
    display._slices.stop()
    display._slice()
    assert display.map.reached == begun and display._slices.isActive(), "the turn of its beginning"
    display._slice()
    assert display.map.reached > begun, "once only: others may have every turn"
