"""Right-to-left stories, ink on transparent pictures, wide tables, and what is copied."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

import pytest
from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QPoint,
    QPointF,
    QRect,
    Qt,
)
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter, QTextBlock, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model import Highlight, ReadingPlace, Story
from reader.ui.page import PageView
from reader.ui.page.decorations import bookmark_rect, note_rect
from reader.ui.page.highlight_lanes import PaintedMark
from reader.ui.page.page_pictures import on_ground
from reader.ui.page.text_direction import block_direction, story_direction
from reader.ui.themes import THEMES, contrast

from .conftest import ShowStory, body_of

INPUTS = Path(__file__).parent / "inputs"
RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
ARABIC = "عاد النهر إلى مجراه القديم في الربيع، وقال المهندسون إن التدفق انخفض"
HEBREW = "הנהר חזר לאפיקו הישן באביב והמהנדסים אמרו שהזרימה ירדה"
PERSIAN = "رودخانه در بهار به بستر قدیمی خود بازگشت و مهندسان گفتند"


def given(name: str) -> str:
    html = json.loads((INPUTS / name).read_text())["html"]
    assert isinstance(html, str)
    return html


def blocks(page: PageView) -> list[QTextBlock]:
    found = []
    block = page._display.document.begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def direction(page: PageView, words: str) -> Qt.LayoutDirection:
    return next(b for b in blocks(page) if b.text().startswith(words)).textDirection()


@pytest.mark.parametrize("words", [ARABIC, HEBREW, PERSIAN])
def test_the_storys_direction_is_every_blocks(page: PageView, show: ShowStory, words: str) -> None:
    body = f"<p>{words}.</p>" * 4
    show(
        f"{body}<p>HTML {words}</p><p>2024: {words}</p><ul><li>GPU {words}</li></ul>"
        f"<blockquote><p>NASA {words}</p></blockquote><h2>iPhone 15 {words}</h2>"
        "<p>An English paragraph in between.</p><pre>def x(): pass</pre><p>— 1 —</p>"
        f"<table><tr><th>GDP {words}</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>"
    )
    for begin in ("HTML", "2024:", "GPU", "NASA", "iPhone", "GDP", "— 1", "Post"):
        assert direction(page, begin) == RTL, begin
    for begin in ("An English", "def x"):
        assert direction(page, begin) == LTR, begin


def arabic_table(columns: int) -> str:
    rows = [[f"{'سنة' if not row else row * 1000} {column}" for column in range(columns)]
            for row in range(3)]  # fmt: skip
    cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f"<p>{ARABIC * 3}</p><table>{cells}</table><p>{HEBREW}</p>"


def place_of(page: PageView, words: str) -> QPoint:
    found = next(b for b in blocks(page) if b.text() == words)
    rect = page._position.rect(found.position(), found.position() + len(words))
    return page._browser.to_viewport(rect.center())


@pytest.mark.parametrize("columns", [2, 5, 20])
def test_the_first_column_of_a_right_to_left_table_is_the_right_one(
    page: PageView, show: ShowStory, columns: int
) -> None:
    show(arabic_table(columns))
    column = page._display.column()
    first, second = place_of(page, "1000 0"), place_of(page, "1000 1")
    assert second.x() < first.x() < column.right()
    assert column.right() - first.x() < 80
    layout = page._display.document.documentLayout()
    table = QTextCursor(next(b for b in blocks(page) if b.text() == "1000 0")).currentTable()
    corner = table.cellAt(0, 0).firstCursorPosition().block()
    if columns < 20:
        assert layout.blockBoundingRect(corner).left() >= column.left()


def test_cells_of_a_right_to_left_table_are_walked_and_marked_as_they_are_read(
    page: PageView, show: ShowStory, qtbot: QtBot
) -> None:
    show(arabic_table(20))
    reading = page._display.shown.body.reading_text if page._display.shown else ""
    walked = []
    for _ in range(30):
        page.focus_next_paragraph()
        assert page._position.paragraph is not None
        walked.append(page._position.paragraph.text())
    assert walked[1:4] == ["سنة 0", "سنة 1", "سنة 2"]
    assert walked[20:23] == ["سنة 19", "1000 0", "1000 1"]
    focus = place_of(page, walked[-1])
    assert page._browser.viewport().rect().contains(focus)
    for _ in range(8):
        page.focus_previous_paragraph()
    back = page._position.paragraph
    assert back is not None and back.text() == walked[-9]
    start, end = reading.index("1000 3"), reading.index("1000 5") + 6
    page.set_highlights([Highlight("h", 1, start, end, reading[start:end], note="Look")])
    marked = {one.cursor.selectedText() for one in page._browser.extraSelections()}
    assert marked == {"1000 3", "1000 4", "1000 5"}
    assert [mark.note for mark in page._layer._visible()] == ["Look", "", ""]


def test_signs_beside_the_words_stand_where_their_lines_begin_and_end(
    page: PageView, show: ShowStory
) -> None:
    for words, rtl in ((ARABIC * 3, True), ("Plain words of a story. " * 9, False)):
        show(f"<p>{words}</p><p>{words}</p>")
        document, column = page._display.document, page._display.column()
        span = page._display.map.span(0, 5)
        assert span is not None
        mark = PaintedMark(*span, "yellow", note="a thought")
        note = note_rect(document, mark, column)
        ribbon = bookmark_rect(document, span[0], column)
        left, right = (note, ribbon) if rtl else (ribbon, note)
        assert left.right() < column.left() and right.left() > column.right()
        page.focus_next_paragraph()
        picture = page.grab().toImage()
        link = QColor(page._display.theme.link).name()
        y = page._browser.to_viewport(page._position.target_rect().center()).y()
        bar = round(column.right() + 11 if rtl else column.left() - 11)
        x = page._browser.to_viewport(QPointF(bar, 0)).x()
        assert picture.pixelColor(page._browser.viewport().mapTo(page, QPoint(x, y))).name() == link


def test_a_right_to_left_table_is_copied_in_its_own_order(page: PageView, show: ShowStory) -> None:
    show(arabic_table(3))
    page._position.select(page._display.layout.body, page._display.layout.end or 0)
    assert "1000 0\t1000 1\t1000 2" in page._browser.createMimeDataFromSelection().text()


def test_a_left_to_right_story_keeps_its_words_in_arabic(page: PageView, show: ShowStory) -> None:
    show(f"<p>{'An English story it is. ' * 20}</p><p>{ARABIC}</p><p>The word {ARABIC[:8]}</p>")
    assert direction(page, ARABIC[:5]) == RTL
    assert direction(page, "The word") == LTR


def test_directions_of_stories_and_blocks() -> None:
    assert story_direction(ARABIC) == "rtl"
    assert story_direction(f"{ARABIC} {'and so on in English ' * 6}", "ar-EG") == "rtl"
    assert story_direction(f"{ARABIC} {'and so on in English ' * 6}", "en") == "ltr"
    assert story_direction("Only English", "ar") == "ltr"
    assert block_direction("12.5 %", "rtl") == "rtl"
    assert block_direction(f"GPU {ARABIC}", "rtl", "ltr") == "rtl"
    assert block_direction("plain", "ltr", "rtl") == "rtl"


# -- pictures -------------------------------------------------------------------------------------


def ink(colour: str, kind: str = "lines") -> QImage:
    image = QImage(400, 200, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setPen(QColor(colour))
    if kind == "lines":
        for x in range(0, 400, 20):
            painter.drawLine(x, 0, 400 - x, 200)
    elif kind == "logo":
        painter.fillRect(50, 50, 300, 100, QColor(colour))
    painter.end()
    return image


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("colour", ["black", "#222222", "#00204a", "white", "#f0f0f0"])
@pytest.mark.parametrize("kind", ["lines", "logo"])
def test_ink_is_seen_in_every_theme(theme: str, colour: str, kind: str) -> None:
    page = QColor(THEMES[theme].background)
    laid = on_ground(ink(colour, kind), page)
    assert laid is not None
    ground = QColor(laid.pixelColor(3, 190) if kind == "logo" else laid.pixelColor(10, 100))
    behind = ground if ground.alpha() == 255 else page
    assert contrast(QColor(colour), behind) > 3


def test_pictures_with_a_ground_of_their_own_stay_as_they_are() -> None:
    photo = QImage(100, 100, QImage.Format.Format_ARGB32)
    photo.fill(QColor("black"))
    photo.setPixelColor(0, 0, QColor(0, 0, 0, 0))
    assert on_ground(photo, QColor("#121110")) is photo
    assert on_ground(ink("#e04040", "logo"), QColor("#121110")) is not None
    opaque = QImage(10, 10, QImage.Format.Format_RGB32)
    assert on_ground(opaque, QColor("black")) is opaque


def test_a_chart_is_seen_on_the_dark_page(qtbot: QtBot) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(b"png")).write(ink("black"))
    data = bytes(buffer.data().data())
    view = PageView(lambda digest: data)
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.set_theme(THEMES["night"])
    view.show()
    view.show_story(Story(1, "Chart"), body_of('<p>Words</p><p><img src="asset:x"></p>'))
    qtbot.waitUntil(lambda: view.at_rest() and bool(view._layer))
    position = view._display.layout.images["x"][0]
    rect = view._position.rect(position, position + 1)
    corner = view._browser.to_viewport(rect.topLeft())
    picture = view._browser.viewport().grab().toImage()
    assert picture.pixelColor(corner.x() + 12, corner.y() + 90) == QColor("white")


# -- tables ---------------------------------------------------------------------------------------

GERMAN = "<table><tr>" + "".join(
    f"<td>Donaudampfschifffahrt{n}</td>" for n in range(9)
) + "</tr></table>"  # fmt: skip
NUMBERS = (
    "<table>"
    + f"<tr>{''.join(f'<td>1 234 567,{n:02}</td>' for n in range(18))}</tr>" * 3
    + "</table>"
)


def cut_words(page: PageView) -> list[str]:
    """The words of tables that go on in the next line."""
    cut = []
    for block in blocks(page):
        if QTextCursor(block).currentTable() is None:
            continue
        layout, text = block.layout(), block.text()
        for number in range(layout.lineCount() - 1):
            line = layout.lineAt(number)
            end = line.textStart() + line.textLength()
            if not text[end - 1].isspace() and not text[end : end + 1].isspace():
                cut.append(text)
    return cut


@pytest.mark.parametrize("width", [600, 800, 1000, 1600])
@pytest.mark.parametrize(
    "html",
    [given("columns6.json"), given("columns12.json"), given("columns24.json"), GERMAN, NUMBERS],
    ids=["6", "12", "24", "long words", "numbers"],
)
def test_no_word_of_a_wide_table_is_cut(
    page: PageView, show: ShowStory, html: str, width: int
) -> None:
    page.resize(width, 600)
    show(html)
    page._display.finish()
    assert cut_words(page) == []
    cell = next(b for b in blocks(page) if QTextCursor(b).currentTable())
    table = QTextCursor(cell).currentTable()
    layout = page._display.document.documentLayout()
    right = layout.frameBoundingRect(table).right()
    wide = page._layer.wide.holding(cell)
    spare = wide.spare if wide is not None else 0
    assert right <= page._browser.viewport().width() + spare + 1
    assert page._browser.horizontalScrollBar().maximum() == 0
    page.resize(500, 600)
    page.resize(1200, 600)
    assert cut_words(page) == []


def test_a_word_in_the_last_column_is_found_marked_and_shown(
    page: PageView, show: ShowStory
) -> None:
    html = given("columns24.json")
    show(html)
    words = body_of(html).reading_text
    start = words.index("Production 23")
    span = page._display.map.span(start, start + 13)
    assert span is not None
    page._position.reveal(*span)
    rect = page._position.rect(*span)
    seen = page._browser.to_viewport(rect.topLeft()), page._browser.to_viewport(rect.bottomRight())
    room = page._browser.viewport().rect()
    assert room.contains(seen[0]) and room.contains(seen[1])
    page.set_highlights([Highlight("h", 1, start, start + 13, "Production 23")])
    assert [s.cursor.selectedText() for s in page._browser.extraSelections()] == ["Production 23"]
    assert page._browser.text_width() <= page._browser.viewport().width()


def test_a_wide_table_scrolls_and_the_words_around_it_stay(page: PageView, show: ShowStory) -> None:
    show(f"<p>{'Above the table. ' * 8}</p>{given('columns24.json')}<p>Below.</p>")
    browser, wide = page._browser, page._layer.wide
    before = browser.grab().toImage()
    cell = next(b for b in blocks(page) if QTextCursor(b).currentTable())
    table = wide.holding(cell)
    assert table is not None
    assert wide.scroll(cell, 2)
    after = browser.grab().toImage()
    corner = browser.viewport().pos()
    top = round(table.place.top()) + corner.y()
    left, width = corner.x(), browser.viewport().width()
    above = QRect(left, corner.y(), width, top - corner.y() - 2)
    inside = QRect(left, top, width, round(table.place.height()))
    assert before.copy(above) == after.copy(above)
    assert before.copy(inside) != after.copy(inside)


@pytest.mark.parametrize("number", [0, 5, 23])
def test_words_of_a_scrolled_table_are_selected_where_they_are_seen(
    page: PageView, show: ShowStory, number: int
) -> None:
    show(given("columns24.json"))
    begin = page._display.document.toPlainText().index(f"Production {number}")
    page._position.reveal(begin, begin + 12)
    rect = page._position.rect(begin, begin + len("Production"))
    at = page._browser.to_viewport(rect.center())
    QTest.mouseDClick(page._browser.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert page.selected_text() == "Production"
    assert page._browser.textCursor().selectionStart() == begin
    assert page._browser.to_document(at).x() == pytest.approx(rect.center().x(), abs=1)


def test_the_bar_below_a_wide_table_is_dragged(page: PageView, show: ShowStory) -> None:
    show(given("columns24.json"))
    browser, wide = page._browser, page._layer.wide
    cell = next(b for b in blocks(page) if QTextCursor(b).currentTable())
    table = wide.holding(cell)
    assert table is not None
    port = browser.viewport()
    on_bar = browser.to_viewport(table.bar().thumb(0.0).center())
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=on_bar)
    # The pointer goes up into the table, where points are moved, and far to the right.
    QTest.mouseMove(port, QPoint(on_bar.x() + 60, on_bar.y() - 20))
    first = wide.areas(browser.shown())[0].shift
    QTest.mouseMove(port, QPoint(on_bar.x() + 60, on_bar.y() - 21))
    assert wide.areas(browser.shown())[0].shift == first > 0
    QTest.mouseMove(port, QPoint(5000, on_bar.y()))
    assert wide.areas(browser.shown())[0].shift == round(table.spare)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(5000, on_bar.y()))
    assert not page.selected_text()


# -- copies ---------------------------------------------------------------------------------------


def copied(page: PageView, begin: str = "", end: str = "") -> tuple[str, str]:
    text = page._display.document.toPlainText()
    layout = page._display.layout
    first = text.index(begin) if begin else layout.body
    last = text.index(end) + len(end) if end else layout.end
    assert last is not None
    page._position.select(first, last)
    data = page._browser.createMimeDataFromSelection()
    return data.text(), data.html()


def test_a_copy_is_well_formed(page: PageView, show: ShowStory) -> None:
    show(given("copy.json"))
    plain, html = copied(page)
    assert plain == (
        "Before bold and a link.\n\nMonth\tFlow\nMay\t3.1\n\n1. First\n2. Second\n\n"
        "Schifffahrtsweg, 10^6.\n\nEnd."
    )
    assert "<b>bold</b>" in html and '<a href="https://x.example/">a link</a>' in html
    assert "<td>May</td><td>3.1</td>" in html and "<ol><li>First</li>" in html
    assert "10<sup>6</sup>" in html and "\u00ad" not in html


def test_copies_of_other_shapes(page: PageView, show: ShowStory) -> None:
    show(
        "<h2>Head &lt;ing</h2><ul><li>One</li><li>Two</li></ul><pre>a = 1\n  b = 2</pre>"
        "<blockquote><p>Said</p></blockquote><p>x<sup>-2</sup>, H<sub>2</sub>O, 1<sup>st</sup>"
        '<sup><a href="#fn">1</a></sup></p><ol start="4"><li>Four</li></ol>'
        "<table><tr><td>a</td><td></td><td>c</td></tr></table>"
    )
    plain, html = copied(page)
    assert plain == (
        "Head <ing\n\n• One\n• Two\n\na = 1\n  b = 2\n\nSaid\n\n"
        "x^-2, H2O, 1st1\n\n4. Four\n\na\t\tc"
    )
    assert html.startswith("<h2><b>Head &lt;ing</b></h2><ul><li>One</li><li>Two</li></ul>")
    assert "<pre><code>a = 1\n  b = 2</code></pre>" in html
    assert "<blockquote><p>Said</p></blockquote>" in html and '<ol start="4">' in html
    assert "broadsheet:" not in html and "#fn" not in html


def test_a_copy_keeps_lists_in_lists_and_what_goes_on_below_an_item(
    page: PageView, show: ShowStory
) -> None:
    show(
        "<ul><li>One<ul><li>Inner<ol start='3'><li>Deep</li></ol></li></ul></li>"
        "<li><p>Two</p><p>goes on</p></li></ul><ol start='4' type='a'><li>Four</li>"
        "<li>Five<pre>if x:\n    y</pre></li></ol><ol reversed><li>last</li><li>first</li></ol>"
        "<dl><dt>Term</dt><dd>Meaning</dd></dl>"
    )
    plain, html = copied(page)
    assert plain == (
        "• One\n  • Inner\n    3. Deep\n• Two\n\n  goes on\n\nd. Four\ne. Five\n\n"
        "if x:\n    y\n\n2. last\n1. first\n\nTerm\n\nMeaning"
    )
    assert html == (
        '<ul><li>One<ul><li>Inner<ol start="3"><li>Deep</li></ol></li></ul></li>'
        '<li>Two<p>goes on</p></li></ul><ol type="a" start="4"><li>Four</li>'
        "<li>Five<pre><code>if x:\n    y</code></pre></li></ol>"
        '<ol start="2"><li>last</li><li value="1">first</li></ol>'
        "<dl><dt>Term</dt><dd>Meaning</dd></dl>"
    )


def test_a_copy_keeps_cells_below_each_other(page: PageView, show: ShowStory) -> None:
    show(
        "<table><tr><th>Month</th><th colspan='2'>Flow</th></tr><tr><td rowspan='2'>June</td>"
        "<td></td><td>c</td></tr><tr><td>4</td><td>5</td></tr></table>"
    )
    plain, html = copied(page)
    assert plain == "Month\tFlow\nJune\t\tc\n\t4\t5"
    assert html == (
        '<table><tr><th>Month</th><th colspan="2">Flow</th></tr><tr><td rowspan="2">June'
        "</td><td></td><td>c</td></tr><tr><td>4</td><td>5</td></tr></table>"
    )


def test_a_long_table_is_copied_in_one_piece(page: PageView, show: ShowStory) -> None:
    rows = range(400)
    show("<table>" + "".join(f"<tr><td>{n}</td><td>x</td></tr>" for n in rows) + "</table>")
    plain, html = copied(page)
    assert plain == "\n".join(f"{n}\tx" for n in rows)
    assert html.count("<table") == 1


def test_a_copy_keeps_quotations_code_powers_and_direction(page: PageView, show: ShowStory) -> None:
    show(
        "<blockquote><p>A</p><p>B</p><blockquote><p>C</p></blockquote><ul><li>D</li></ul>"
        "</blockquote><p>a<sup>n+1</sup> is <code>x</code></p><p dir='rtl'>שלום</p>"
        "<p>Note. <a href='#at'>↩</a></p><figure><img src='asset:missing-1' alt=''></figure>"
    )
    plain, html = copied(page)
    assert plain == "A\n\nB\n\nC\n\n• D\n\na^(n+1) is x\n\nשלום\n\nNote."
    assert html.startswith(
        "<blockquote><p>A</p><p>B</p><blockquote><p>C</p></blockquote><ul><li>D</li></ul>"
        "</blockquote><p>a<sup>n+1</sup> is <code>x</code></p>"
    )
    assert '<p dir="rtl">שלום</p>' in html and "↩" not in html


def test_a_copy_keeps_quotations_inside_items_and_lists_inside_quotations(
    page: PageView, show: ShowStory
) -> None:
    show(
        "<ol><li>One<blockquote><p>Said</p><ul><li>Inner</li></ul></blockquote></li><li>Two</li>"
        "</ol><blockquote><ol><li>Three</li></ol></blockquote><p>End</p>"
    )
    plain, html = copied(page)
    assert html == (
        "<ol><li>One<blockquote><p>Said</p><ul><li>Inner</li></ul></blockquote></li><li>Two</li>"
        "</ol><blockquote><ol><li>Three</li></ol></blockquote><p>End</p>"
    )
    assert plain == "1. One\n\n  Said\n\n  • Inner\n\n2. Two\n\n1. Three\n\nEnd"


def test_an_item_that_begins_with_a_picture_is_copied_as_one(
    page: PageView, show: ShowStory
) -> None:
    picture = "<figure><img src='asset:missing-1' alt=''></figure>"
    show(f"<ul><li>{picture}<p>One</p><p>on</p></li><li>{picture}</li></ul><p>After</p>")
    plain, html = copied(page)
    assert plain == "• One\n\n  on\n\nAfter"
    assert html == "<ul><li>One<p>on</p></li></ul><p>After</p>"


def test_a_copy_that_begins_inside_an_item_or_a_cell_is_words(
    page: PageView, show: ShowStory
) -> None:
    show(
        "<ul><li>One of two</li><li>Three</li></ul><h2>Head</h2>"
        "<table><tr><td>a cell</td><td>b</td><td></td></tr><tr><td>c</td><td>d</td><td>e</td></tr>"
        "</table><p>End \u00a0<br>of it</p>"
    )
    assert copied(page, "of two", "of two") == ("of two", "<p>of two</p>")
    plain, html = copied(page, "of two", "Head")
    assert plain == "of two\n\n• Three\n\nHead"
    assert html == "<p>of two</p><ul><li>Three</li></ul><h2><b>Head</b></h2>"
    assert copied(page, "cell", "cell") == ("cell", "<p>cell</p>")
    plain, html = copied(page, "a cell", "of it")
    assert plain == "a cell\tb\nc\td\te\n\nEnd\nof it"
    assert html.startswith("<table><tr><td>a cell</td><td>b</td><td></td></tr><tr><td>c</td>")


def test_a_copy_of_a_few_words_is_those_words(page: PageView, show: ShowStory) -> None:
    show("<p>One two three</p>")
    assert copied(page, "two", "two") == ("two", "<p>two</p>")


def flat_blocks(page: PageView) -> list[str]:
    """The paragraphs that have words and no height: they are not seen."""
    layout = page._display.document.documentLayout()
    seen = [b for b in blocks(page) if b.isVisible() and b.text().strip()]
    return [b.text() for b in seen if layout.blockBoundingRect(b).height() < 4]


def test_no_paragraph_is_lost_when_the_width_changes(
    page: PageView, show: ShowStory, qtbot: QtBot
) -> None:
    table = "".join(f"<tr>{'<td>a cell of words</td>' * 9}</tr>" for _ in range(6))
    part = f"<p>{'Words on words. ' * 40}</p><table>{table}</table><p><img src='asset:wide'></p>"
    show(part * 5 + f"<p>{'And on it goes. ' * 60}</p>" * 12)
    qtbot.waitUntil(page.at_rest)
    for width in (520, 430, 800, 380, 700, 360, 640):
        page.resize(width, 600)
        qtbot.waitUntil(page.at_rest)
        assert flat_blocks(page) == [], width


def test_the_cell_in_focus_has_a_frame(page: PageView, show: ShowStory) -> None:
    cells = "".join(f"<tr>{''.join(f'<td>{row}.{n}</td>' for n in 'abc')}</tr>" for row in "12")
    show(f"<table>{cells}</table>")
    plain = page._browser.grab().toImage()
    frames = []
    for name in ("1.a", "1.b", "1.c", "2.a", "2.b", "2.c"):
        page.focus_next_paragraph()
        assert page._position.paragraph is not None and page._position.paragraph.text() == name
        image = page._browser.grab().toImage()
        places = ((x, y) for x in range(image.width()) for y in range(image.height()))
        frames.append(frozenset(at for at in places if image.pixel(*at) != plain.pixel(*at)))
    assert len(set(frames)) == len(frames), "two cells look alike"
    # The bar beside the row is the same for all cells of a row.
    assert all(len(one - other) > 50 for one, other in itertools.pairwise(frames))


def test_a_place_is_gone_to_while_the_text_is_being_laid_out(
    page: PageView, show: ShowStory
) -> None:
    show("".join(f"<p>{n}. {'Words on words. ' * 20}</p>" for n in range(60)))
    wanted = next(b for b in blocks(page) if b.text().startswith("36."))
    document = page._display.document
    document.setLayoutEnabled(False)
    page._browser.setLineWrapColumnOrWidth(420)
    document.setLayoutEnabled(True)
    # Of a long text the bar knows only what has been laid out so far.
    page._browser.verticalScrollBar().setMaximum(1000)
    page._position.go_to(wanted.position())
    assert page._browser.cursorForPosition(QPoint(60, 20)).block() == wanted


@pytest.mark.parametrize("columns", [4, 7])
def test_the_place_is_kept_when_tables_begin_to_fit(
    page: PageView, show: ShowStory, qtbot: QtBot, columns: int
) -> None:
    table = "".join(f"<tr>{'<td>some cells</td>' * columns}</tr>" for _ in range(9))
    show(f"<p>{'Words on words. ' * 40}</p><table>{table}</table>" * 8)
    bar = page._browser.verticalScrollBar()
    bar.setValue(bar.maximum() * 4 // 5)
    place = page.place().offset
    for width in (300, 800):
        page.resize(width, 700)
        qtbot.waitUntil(page.at_rest)
        assert page.place().offset == place, width


def test_a_place_that_comes_late_is_not_given_up(page: PageView, qtbot: QtBot) -> None:
    body = body_of("".join(f"<p>{n}. {'Words on words. ' * 30}</p>" for n in range(900)))
    offset = body.reading_text.index("800. ")
    story, place = Story(1, "A title", word_count=9), ReadingPlace(offset, 0.9)
    bar = page._browser.verticalScrollBar()
    for scrolls in (False, True):
        page.show_story(story, body, place=place)
        assert page._position.scroll.waiting
        # The machine is busy: the time to wait is over before the document reaches the place.
        page._position.scroll._patience.timeout.emit()
        assert page._browser.updatesEnabled()
        if scrolls:
            # A slow machine has nothing to scroll yet.
            qtbot.waitUntil(lambda: bar.maximum() > 40)
            bar.setValue(40)
        else:
            assert page.place().offset == offset
        page._display.finish()
        assert (page.place().offset == offset) is not scrolls
        assert not page._position.scroll.waiting


def _cells_apart(page: PageView) -> None:
    """No picture reaches out of its cell, and the words beside it stand apart from it."""
    layout = page._display.document.documentLayout()
    for asset, positions in page._display.layout.images.items():
        for position in positions:
            picture = page._position.rect(position, position + 1)
            cursor = QTextCursor(page._display.document)
            cursor.setPosition(position)
            table = cursor.currentTable()
            assert table is not None, asset
            cell = table.cellAt(position)
            right = cell.column() + cell.columnSpan()
            if right == table.columns():
                frame = layout.frameBoundingRect(table)
                assert picture.right() <= frame.right() + 1, asset
                continue
            beside = table.cellAt(cell.row(), right).firstCursorPosition().block()
            assert picture.right() <= layout.blockBoundingRect(beside).left(), asset


PICTURE_TABLES = {
    "portraits": "<tr><td>1</td><td><img src='asset:wide' width='165'></td><td>George</td></tr>"
    * 3,
    "large": "<tr><td><img src='asset:wide'></td><td>Words beside the picture</td></tr>" * 2,
    "icons": "<tr><td><img src='asset:small'></td><td>Norway</td><td>12</td></tr>" * 4,
    "gallery": f"<tr>{'<td><img src=asset:wide></td>' * 3}</tr>",
    "one": "<tr><td><img src='asset:wide'></td></tr>",
    "wide": "<tr><td><img src='asset:wide'></td>" + "<td>1,234,567,890</td>" * 12 + "</tr>",
    "spanning": "<tr><td colspan='2'><img src='asset:wide'></td><td>x</td></tr>"
    "<tr><td>one</td><td>two</td><td>three</td></tr>",
}


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("kind", PICTURE_TABLES)
def test_a_picture_in_a_table_stays_in_its_cell(
    page: PageView, show: ShowStory, kind: str, language: str
) -> None:
    """Columns were measured by words alone: a picture was painted over the cells beside it."""
    around = ARABIC if language == "ar" else "Words around it."
    show(f"<p>{around}</p><table>{PICTURE_TABLES[kind]}</table><p>{around}</p>")
    page._display._fit_images()
    _cells_apart(page)
    for width in (500, 1100):
        page.resize(width, 600)
        QCoreApplication.processEvents()
        _cells_apart(page)
    if kind == "icons":
        made = page._display.document.rootFrame().childFrames()[0].frameFormat()
        assert made.width().rawValue() < 300 and made.width().type().name == "FixedLength", (
            "a table of little signs is as narrow as its words"
        )
    if kind == "portraits":
        position = page._display.layout.images["wide"][0]
        assert page._position.rect(position, position + 1).width() == pytest.approx(165, abs=1)
