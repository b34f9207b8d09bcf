"""Signs of lists, code that scrolls by itself, unsaved pictures, short rows of tables."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QTextBlock, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model import Story
from reader.ui.page import PageView, find_in_page, page_pictures
from reader.ui.page.code_blocks import code_text, is_code
from reader.ui.page.find_bar import FindBar
from reader.ui.page.missing_pictures import words_for
from reader.ui.page.page_blocks import Picture
from reader.ui.page.page_foot import lead_picture
from reader.ui.page.page_geometry import framed, line_rects
from reader.ui.page.page_pictures import measured_ahead
from reader.ui.page.paper.manuscript import Manuscript
from reader.ui.page.typography import SIGN

from .conftest import ShowStory, asset, body_of


def blocks(page: PageView) -> list[QTextBlock]:
    made, block = [], page._display.document.begin()
    while block.isValid():
        made.append(block)
        block = block.next()
    return made


def signs(page: PageView) -> list[str]:
    found = (one.blockFormat().property(SIGN) for one in blocks(page))
    return [str(sign) for sign in found if sign]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<ul><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li></ul>", ["•", "◦", "▪"]),
        ("<ol><li>a</li><li>b</li></ol>", ["1.", "2."]),
        ('<ol start="9"><li>a</li><li>b<ol><li>c</li></ol></li></ol>', ["9.", "10.", "1."]),
        ('<ol type="a" start="26"><li>a</li><li>b</li></ol>', ["z.", "aa."]),
        ('<ol type="A"><li>a</li></ol>', ["A."]),
        ('<ol type="I" start="4"><li>a</li><li>b</li></ol>', ["IV.", "V."]),
        ('<ol><li value="10">a</li><li>b</li><li value="20">c</li></ol>', ["10.", "11.", "20."]),
        ('<ol reversed=""><li>a<ol><li>x</li></ol></li><li>b</li></ol>', ["2.", "1.", "1."]),
        ('<ol reversed="" start="7"><li>a</li><li>b</li></ol>', ["7.", "6."]),
        ("<ol><li></li><li>b</li></ol>", ["2."]),
        ('<ol start="0"><li>a</li></ol>', ["0."]),
    ],
)
def test_signs_of_lists_are_those_of_the_page(
    page: PageView, show: ShowStory, html: str, expected: list[str]
) -> None:
    show(f"<p>Before.</p>{html}")
    assert signs(page) == expected


@pytest.mark.parametrize("words", ["An item of a list", "عنصر من القائمة"])
def test_a_bullet_stands_on_the_line_beside_its_words(
    page: PageView, show: ShowStory, words: str
) -> None:
    show(f"<ul><li>{words}</li></ul>")
    item = next(one for one in blocks(page) if one.blockFormat().property(SIGN))
    line = next(line_rects(page._display.document, item.position(), item.position() + 4))
    words_rect = page._position.rect(item.position(), item.position() + len(item.text()))
    picture = page._browser.viewport().grab().toImage()
    corner = page._browser.to_viewport(words_rect.topLeft())
    rtl = item.textDirection() == Qt.LayoutDirection.RightToLeft
    begin = corner.x() + round(words_rect.width()) + 1 if rtl else corner.x() - 24
    ink = [
        (x, y)
        for x in range(begin, begin + 23)
        for y in range(corner.y(), corner.y() + round(line.height()))
        if picture.pixelColor(x, y).lightness() < 120
    ]
    assert ink
    xs, ys = {x for x, _ in ink}, {y for _, y in ink}
    gap = min(xs) - (begin - 1) if rtl else corner.x() - max(xs)
    assert 5 <= gap <= 14
    assert 3 <= len(xs) <= 8 and 3 <= len(ys) <= 8
    text = item.layout().lineAt(0)
    baseline = corner.y() + text.ascent() - (line.top() - words_rect.top())
    assert baseline - 10 <= min(ys) and max(ys) < baseline


LONG = "x = " + " + ".join(f"value_{n}" for n in range(40))


def code(page: PageView) -> QTextBlock:
    return next(one for one in blocks(page) if is_code(one))


def test_lines_of_code_are_kept_and_scroll_in_their_frame(page: PageView, show: ShowStory) -> None:
    show(f'<p>Before</p><pre data-language="python">{LONG}\ny = 2</pre><p>After</p>')
    block, shown = code(page), page._layer.code
    assert block.layout().lineCount() == 2
    assert page._browser.horizontalScrollBar().maximum() == 0
    frame = shown.frame(block)
    assert frame.right() <= page._display.column().right() + 1
    page.grab()
    end = block.position() + len(LONG)
    page._position.reveal(end - 3, end)
    page.grab()
    words = page._position.rect(end - 3, end)
    assert frame.left() <= words.left() and words.right() <= frame.right()
    point = words.center()
    hit = page._display.document.documentLayout().hitTest(point, Qt.HitTestAccuracy.ExactHit)
    assert end - 3 <= hit <= end
    picture = page._browser.viewport().grab().toImage()
    beside = page._browser.to_viewport(QPointF(frame.left() - 8, words.center().y()))
    assert picture.pixelColor(beside) == QColor(page._display.theme.background)


def test_code_keeps_its_place_when_marks_and_sizes_change(page: PageView, show: ShowStory) -> None:
    show(f"<pre>{LONG}</pre>")
    block = code(page)
    page._layer.code.scroll(block, 200)
    left = block.layout().lineAt(0).x()
    page._layer.set_hits([(0, 4)], 0)
    page.grab()
    assert block.layout().lineAt(0).x() == left < -100
    page.resize(560, 500)
    page.grab()
    assert block.layout().lineAt(0).x() == left


def test_wheel_keys_and_bar_scroll_code(page: PageView, show: ShowStory, qtbot: QtBot) -> None:
    show(f"<p>Before</p><pre>{LONG}</pre>")
    block, shown = code(page), page._layer.code

    def left() -> float:
        page.grab()
        return block.layout().lineAt(0).x()

    first = left()
    assert shown.roll(shown.frame(block).center(), 50)
    assert left() == first - 50
    assert not shown.roll(QPointF(5, 5), 50)
    page.setFocus()
    page.focus_next_paragraph()
    page.focus_next_paragraph()
    QTest.keyClick(page._browser, Qt.Key.Key_Left)
    assert left() == first
    frame = shown.frame(block)
    bar = page._browser.to_viewport(QPointF(frame.left() + 30, frame.bottom() - 5))
    port = page._browser.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=bar)
    QTest.mouseMove(port, bar + QPoint(60, 0))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=bar + QPoint(60, 0))
    assert left() < first - 60
    assert page.selection() is None


def test_copy_button_key_and_menu_copy_all_of_the_code(page: PageView, show: ShowStory) -> None:
    show("<p>Before</p><pre>if x:\n    y = 1\n\nz = 2</pre>")
    block, shown = code(page), page._layer.code
    frame = shown.frame(block)
    button = page._browser.to_viewport(shown._button(frame).center())
    QGuiApplication.clipboard().clear()
    QTest.mouseClick(page._browser.viewport(), Qt.MouseButton.LeftButton, pos=button)
    assert QGuiApplication.clipboard().text() == "if x:\n    y = 1\n\nz = 2" == code_text(block)
    QGuiApplication.clipboard().clear()
    assert page.copy_code()
    assert QGuiApplication.clipboard().text().startswith("if x:")
    middle = page._browser.to_viewport(frame.center())
    assert "Copy Code" in [one.text() for one in page._menu.menu(middle).actions()]
    show("<p>No code here.</p>")
    assert not page.copy_code()


def test_a_run_of_unsaved_pictures_is_one_line(page: PageView, show: ShowStory) -> None:
    show(
        '<p>Before</p><figure><img src="asset:missing-1" alt="A bridge"></figure>'
        '<figure><img src="asset:missing-2" alt=""></figure>'
        '<figure><img src="asset:missing-3" alt="A ferry"></figure><p>Between</p>'
        '<figure><img src="asset:missing-4" alt=""></figure><p>After</p>'
    )
    lines = [one.text() for one in blocks(page) if "saved" in one.text()]
    assert lines == ["3 pictures not saved: A bridge; A ferry", "Picture not saved"]
    page.focus_next_paragraph()
    page.focus_next_paragraph()
    assert page._position.paragraph is not None
    # Nothing can be marked in the line about pictures, so that no key stops there.
    assert "not saved" not in page._position.paragraph.text()
    assert page._display.map.complete


@pytest.mark.parametrize(
    ("alt", "shown"),
    [
        ("32551 B", ""),
        ("IMG_2041", ""),
        ("harbour-final(2).JPG", ""),
        ("640x480", ""),
        ("image 3", ""),
        ("Photo: Ann Other", "Photo: Ann Other"),
        ("2024 election map", "2024 election map"),
        ("Bild der Woche", "Bild der Woche"),
        ("写真", "写真"),
    ],
)
def test_what_a_program_wrote_about_a_picture_is_no_description(alt: str, shown: str) -> None:
    line = words_for([Picture("missing-1", alt)])
    assert line == (f"Picture not saved: {shown}" if shown else "Picture not saved")


def test_rows_shorter_than_others_reach_the_edge(page: PageView, show: ShowStory) -> None:
    show(
        "<p>x</p><table><tr><th>Name</th><th>Age</th></tr>"
        "<tr><td>Anna</td><td>23</td><td>Oslo</td></tr></table>"
    )
    table = next(t for one in blocks(page) if (t := QTextCursor(one).currentTable()))
    ground = table.cellAt(0, 0).format().background().color()
    assert table.cellAt(0, 2).format().background().color() == ground
    assert table.cellAt(1, 2).format().background().color() != ground


def test_paper_has_the_lead_picture_of_the_page() -> None:
    story = Story(1, "A title", lead_asset="wide")
    body = body_of("<p>Words</p>")
    assert lead_picture(story, body.html) == "wide"
    assert Manuscript(story, body).assets == ["wide"]
    inside = body_of('<p>Words</p><p><img src="asset:wide"></p>')
    assert Manuscript(story, inside).assets == ["wide"]
    assert lead_picture(Story(1, "A title", lead_asset="missing-1"), body.html) is None


def test_a_frame_is_as_wide_as_its_column(page: PageView, show: ShowStory) -> None:
    show(f"<blockquote><pre>{LONG}</pre></blockquote><ul><li><pre>{LONG}</pre></li></ul>")
    column = page._display.column()
    for block in filter(is_code, blocks(page)):
        frame = framed(block, column)
        assert column.left() < frame.left() and frame.right() <= column.right() + 1


def test_a_small_picture_of_a_large_file_stays_small(page: PageView, show: ShowStory) -> None:
    show('<p>Emblem <img src="asset:wide" alt="" width="60"></p><p><img src="asset:small"></p>')
    page._display._fit_images()
    assert page._display._pictures.size("wide").width() == 60
    assert page._display._pictures.size("small").width() == 40
    show('<p><img src="asset:wide" width="60"></p><p><img src="asset:wide"></p>')
    assert page._display._pictures.size("wide").width() == page._browser.text_width()


def test_a_picture_is_never_drawn_in_the_shape_of_a_guess(qtbot: QtBot) -> None:
    """On a busy machine it came before its size was known, and was squashed meanwhile."""
    waiting: list[tuple[Callable[[], object], Callable[[object], None]]] = []
    view = PageView(asset, lambda work, done: waiting.append((work, done)))
    qtbot.addWidget(view)
    view.resize(800, 600)
    body = body_of('<p>Words</p><p><img src="asset:wide"></p>')
    view.show_story(Story(1, "A title"), body)
    pictures = view._display._pictures
    view._display.want_images(0, 100)
    work, done = waiting[-1]
    done(work())
    assert (
        pictures.has("wide") and pictures.size("wide").width() == 2 * pictures.size("wide").height()
    )
    later = PageView(asset, lambda work, done: waiting.append((work, done)))
    qtbot.addWidget(later)
    later.pictures.take_sizes(measured_ahead(body.html, None, asset))
    waiting.clear()
    later.show_story(Story(1, "A title"), body)
    assert waiting == [], "measured with the story, it is not measured again"
    assert later._display._pictures.size("wide").height() > 0


def test_pictures_are_measured_with_the_story(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_pictures, "_AHEAD_SECONDS", 60.0)
    html = '<p><img src="asset:small"><img src="asset:missing-1"><img src="asset:broken"></p>'
    found = measured_ahead(html, "wide", asset)
    assert list(found) == ["wide", "small", "broken"] and found["broken"] is None
    assert measured_ahead(html, None, lambda digest: None)["small"] is None


@pytest.mark.parametrize("width", [230, 300, 340, 600])
def test_the_words_that_are_looked_for_have_room(qtbot: QtBot, width: int) -> None:
    bar = FindBar()
    qtbot.addWidget(bar)
    bar.resize(width, 40)
    bar.open("harbour bridge")
    bar.show_count(1, 24)
    qtbot.waitUntil(lambda: bar._field.width() >= 100)
    assert bar.width() == width


def test_what_is_not_found_leaves_the_page_where_finding_began(
    page: PageView, show: ShowStory
) -> None:
    filling = "".join(f"<p>Paragraph {n} of the long walk.</p>" for n in range(120))
    show(f"<p>First words.</p>{filling}<p>An infamous end.</p>")
    bar = page._browser.verticalScrollBar()
    for begin in (0, bar.maximum() // 3):
        bar.setValue(begin)
        place = page.place().offset
        page.find()
        for typed in ("mo", "mous"):
            page._findbar._field.setText(typed)
        assert bar.value() > bar.maximum() * 2 // 3
        page._findbar._field.setText("mouse")
        assert page._findbar._count.text() == "Not found"
        assert page.place().offset == place
        QTest.keyClick(page._findbar._field, Qt.Key.Key_Escape)
        assert page.place().offset == place


def test_finding_at_the_top_begins_with_the_headline(page: PageView, qtbot: QtBot) -> None:
    page.show_story(Story(1, "The ferry left"), body_of("<p>It went. The ferry too.</p>"))
    qtbot.waitUntil(page.at_rest)
    page.find()
    page._findbar._field.setText("ferry")
    assert page._findbar._count.text() == "1 of 2"


def test_words_of_a_long_text_are_found_beside_the_window(
    page: PageView, show: ShowStory, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting: list[tuple[Callable[[], object], Callable[[object], None]]] = []
    monkeypatch.setattr(find_in_page, "_LONG_TEXT", 10)
    page._searching._background = lambda work, take: waiting.append((work, take))
    show("<p>One ferry, two ferries, a ferry and a fern.</p>")
    page.find()
    field, count = page._findbar._field, page._findbar._count
    for typed in ("fer", "ferry"):
        field.setText(typed)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert len(waiting) == 2 and not page._searching._found.spans
    for work, take in waiting:
        take(work())
    # The letters typed last count, and Enter was meant for what they find.
    assert count.text() == "2 of 2"
    field.setText("fern")
    work, take = waiting[-1]
    found = work()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    take(found)
    assert not page._searching._found.spans and not page._findbar.isVisible()


def test_a_note_begun_stays_with_its_words_where_a_hit_is_gone_to(
    page: PageView, show: ShowStory, qtbot: QtBot
) -> None:
    show("<p>Take care of these words.</p><p>The opioid crisis.</p>")
    words = page._display.map.span(10, 18)
    assert words is not None
    page._position.select(*words)
    page.note()
    page._popover.type_into("Mine")
    with qtbot.waitSignal(page.highlight_requested) as asked:
        page.mark_hits([(31, 37)])
    assert asked.args is not None and asked.args[:2] == [10, 18]
    assert asked.args[3] == "Mine"
    assert not page._popover.isVisible()
