"""The outline of a story, notes in a box beside their sign, and pictures enlarged."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model import Bookmark, Highlight
from reader.ui.features.pictures.picture_controller import file_name
from reader.ui.page import PageView
from reader.ui.page.footnotes import note_at
from reader.ui.page.page_pictures import picture_format
from reader.ui.page.picture_viewer import PictureViewer
from reader.ui.sidepanel.contents_list import BOOKMARK, HEADING, HIGHLIGHT, rows_of

from .conftest import ShowStory, png

FILL = "<p>" + "Some words that fill the lines of this page. " * 30 + "</p>"
CHAPTERS = "".join(f"<h2>Chapter {n}</h2>{FILL}<h4>Part {n}</h4>{FILL}" for n in range(12))


def test_the_outline_has_every_heading_in_order(page: PageView, show: ShowStory) -> None:
    show(f"{FILL}{CHAPTERS}")
    headings = page.outline.headings()
    assert [one.text for one in headings[:3]] == ["Chapter 0", "Part 0", "Chapter 1"]
    assert [one.level for one in headings[:3]] == [1, 2, 1]
    assert page.outline.current(headings) == -1
    page.go_to(headings[4].offset)
    assert page.outline.current(headings) == 4


def test_a_story_without_headings_has_no_outline(page: PageView, show: ShowStory) -> None:
    show(FILL)
    assert page.outline.headings() == []
    assert page.outline.chapter_left() == 0


def test_minutes_left_of_a_chapter_are_fewer_than_of_the_story(
    page: PageView, show: ShowStory
) -> None:
    show(CHAPTERS)
    assert 0 < page.outline.chapter_left() < page._position.scroll.minutes_left()
    show(f"<h2>One</h2>{FILL}<h2>Two</h2>{FILL}<h2>Three</h2>{FILL}")
    assert page.outline.chapter_left() == 0


def test_marks_stand_below_the_heading_they_follow(page: PageView, show: ShowStory) -> None:
    show(f"{FILL}{CHAPTERS}")
    headings = page.outline.headings()
    at = headings[1].offset + 20
    text = page._display.shown.body.reading_text if page._display.shown else ""
    mark = Highlight("h", 1, at, at + 5, text[at : at + 5])
    lost = Highlight("x", 1, 0, 4, "lost", state="orphaned")
    rows = rows_of(headings, [mark, lost], [Bookmark("b", 1, 3, "Here")])
    assert [(row.kind, row.depth) for row in rows[:4]] == [
        (BOOKMARK, 0),
        (HEADING, 0),
        (HEADING, 1),
        (HIGHLIGHT, 2),
    ]
    assert not any(row.text == "lost" for row in rows)


NOTES = (
    '<p>A claim.<sup><a href="#n1" id="r1">1</a></sup> Another one '
    '<a href="#n2">[2]</a> and <a href="#part">a part</a>.</p>'
    f"{FILL * 12}<h2 id='part'>A part</h2><p>Words of the part.</p><ol>"
    '<li id="n1">Where the first claim is from. <a href="#r1">↩</a></li>'
    '<li id="n2"><p>The second note.</p><p>It has two paragraphs.</p></li></ol>'
)


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("#n1", "Where the first claim is from."),
        ("#n2", "The second note.\nIt has two paragraphs."),
    ],
)
def test_a_reference_shows_its_note_and_stays(
    page: PageView, show: ShowStory, address: str, words: str
) -> None:
    show(NOTES)
    page.links.follow(QUrl(address))
    assert page.links.note.isVisible()
    assert page.links.note.words.text() == words
    assert page._browser.verticalScrollBar().value() == 0
    QTest.keyClick(page._browser, Qt.Key.Key_Escape)
    assert not page.links.note.isVisible()
    assert not page.links.can_go_back


def test_tab_and_enter_open_a_note_and_enter_goes_there_and_back(
    page: PageView, show: ShowStory
) -> None:
    show(NOTES)
    page.setFocus()
    QTest.keyClick(page._browser, Qt.Key.Key_Tab)
    while page._position.link and page._position.link.href != "#n1":
        QTest.keyClick(page._browser, Qt.Key.Key_Tab)
    QTest.keyClick(page._browser, Qt.Key.Key_Return)
    assert page.links.note.isVisible()
    QTest.keyClick(page._browser, Qt.Key.Key_Return)
    assert not page.links.note.isVisible()
    assert page._browser.verticalScrollBar().value() > 500
    assert page.links.go_back()
    assert page._browser.verticalScrollBar().value() < 100


def test_links_to_other_places_go_there(page: PageView, show: ShowStory) -> None:
    show(NOTES)
    page.links.follow(QUrl("#part"))
    assert not page.links.note.isVisible()
    assert page._browser.verticalScrollBar().value() > 500
    assert page.links.can_go_back


BACK = (
    f"{FILL}<p>{'The first claim goes on. ' * 40}"
    "<a id='r1'></a><sup><a href='#n1'>[1]</a></sup></p>"
    f"<p>What follows.</p><table><tr><td>Cell<sup id='r2'><a href='#n2'>[2]</a></sup></td>"
    f"<td id='r3'>Another</td></tr></table>{FILL * 12}"
    "<p><a href='#r1'>^</a> <a href='#r2'>^</a> <a href='#r3'>^</a></p>"
)


@pytest.mark.parametrize(("name", "words"), [("r1", "[1]"), ("r2", "[2]"), ("r3", "Another")])
def test_a_link_back_leads_to_the_very_words_it_names(
    page: PageView, show: ShowStory, name: str, words: str
) -> None:
    """A place inside a paragraph was the next one's beginning, and one in a table was none."""
    show(BACK)
    page.to_end()
    page.links.hovered.emit(f"#{name}")
    assert page.links.hint.text().startswith("In this story: ")
    page.links.follow(QUrl(f"#{name}"))
    assert page.links.hint.isHidden()
    position = page._display.layout.names[name]
    assert (
        page._display.document.findBlock(position)
        .text()[position - page._display.document.findBlock(position).position() :]
        .startswith(words)
    )
    line = page._position.rect(position, position + 1)
    assert page._browser.shown().top() <= line.top() < page._browser.shown().top() + 60


def test_a_link_inside_the_story_says_where_it_leads(page: PageView, show: ShowStory) -> None:
    show(NOTES)
    page.links.hovered.emit("#part")
    assert page.links.hint.text() == "In this story: A part"
    page.links.hovered.emit("https://example.org/a")
    assert page.links.hint.text() == "https://example.org/a"
    page.links.hovered.emit("")
    assert page.links.hint.isHidden()


PICTURES = (
    '<p>Words</p><figure><img src="asset:wide" alt="A bridge"></figure>'
    '<p>More</p><figure><img src="asset:small" alt="x"><figcaption>A caption</figcaption></figure>'
    '<figure><img src="asset:broken" alt="none"></figure>'
)


def viewer_of(page: PageView) -> PictureViewer:
    return next(one for one in page.window().findChildren(PictureViewer) if one.isVisible())


def test_a_click_enlarges_and_keys_walk(page: PageView, show: ShowStory, qtbot: QtBot) -> None:
    show(PICTURES)
    page._display._fit_images()
    pictures = page.pictures.all()
    assert [one.words for one in pictures] == ["A bridge", "A caption"]
    middle = page.pictures.box(pictures[0]).center()
    assert page.pictures.shape(middle) is Qt.CursorShape.PointingHandCursor
    point = page._browser.to_viewport(middle)
    QTest.mouseClick(page._browser.viewport(), Qt.MouseButton.LeftButton, pos=point)
    viewer = viewer_of(page)
    assert viewer.hasFocus() and viewer.accessibleName() == "A bridge"
    QTest.keyClick(viewer, Qt.Key.Key_Left)
    assert viewer.accessibleName() == "A bridge"
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    assert viewer.accessibleName() == "A caption"
    QGuiApplication.clipboard().clear()
    QTest.keyClick(viewer, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().image().width() == 40
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    assert not viewer.isVisible()
    assert page._browser.hasFocus()


def test_enter_enlarges_the_picture_in_focus(page: PageView, show: ShowStory) -> None:
    show(PICTURES)
    page.setFocus()
    QTest.keyClick(page._browser, Qt.Key.Key_Return)
    page.focus_next_paragraph()
    page.focus_next_paragraph()
    QTest.keyClick(page._browser, Qt.Key.Key_Return)
    assert viewer_of(page).accessibleName() == "A bridge"
    page.clear()
    assert not page.window().findChildren(PictureViewer) or not viewer_is_open(page)


def test_tab_stays_on_an_enlarged_picture(page: PageView, show: ShowStory) -> None:
    show(PICTURES)
    page.pictures.open(page.pictures.all()[0])
    viewer = viewer_of(page)
    reached = []
    for _ in range(6):
        QTest.keyClick(viewer.focusWidget() or viewer, Qt.Key.Key_Tab)
        focus = page.window().focusWidget()
        assert focus is not None
        reached.append(focus.accessibleName())
    assert reached == ["Previous Picture", "Next Picture", "Copy", "Save As…", "Close", "A bridge"]
    QTest.keyClick(viewer, Qt.Key.Key_Backtab)
    close = viewer.focusWidget()
    assert close is not None
    QTest.keyClick(close, Qt.Key.Key_Return)
    assert not viewer.isVisible()


def viewer_is_open(page: PageView) -> bool:
    return any(one.isVisible() for one in page.window().findChildren(PictureViewer))


def test_the_menu_of_a_picture(page: PageView, show: ShowStory, qtbot: QtBot) -> None:
    show(PICTURES)
    point = page._browser.to_viewport(page.pictures.box(page.pictures.all()[0]).center())
    names = [one.text() for one in page._menu.menu(point).actions()]
    assert {"Enlarge Picture", "Copy Picture", "Save Picture As…"} <= set(names)
    assert page.pictures.at(QPointF(2, 2)) is None
    QGuiApplication.clipboard().clear()
    with qtbot.waitSignal(page.pictures.copied):
        page.pictures.copy(page.pictures.all()[0])
    assert QGuiApplication.clipboard().image().width() == 2000


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (png(), "png"),
        (b"\xff\xd8\xff\xe0", "jpg"),
        (b"RIFF\0\0\0\0WEBPVP8", "webp"),
        (b"GIF89a", "gif"),
        (b"<svg/>", ""),
    ],
)
def test_the_format_of_a_picture(data: bytes, kind: str) -> None:
    assert picture_format(data) == kind


@pytest.mark.parametrize("suffix", [".png", ".webp", ""])
def test_names_of_saved_pictures(suffix: str) -> None:
    assert file_name("A bridge: by day/night", "Title", suffix) == f"A bridge by day night{suffix}"
    assert file_name("", "../../etc/passwd", ".png") == "etc passwd.png"
    assert file_name("…", "…", ".png") == "picture.png"


def test_a_link_in_focus_stays_so_when_the_looks_change(
    page: PageView, show: ShowStory, qtbot: QtBot
) -> None:
    words = "<p>Words before the link.</p>" * 12
    show(f"{words}<p>See <a href='https://example.org/a'>a page</a> and more.</p>{words}")
    page.focus_next_paragraph()
    QTest.keyClick(page._browser, Qt.Key.Key_Tab)
    before = page._position.link
    assert before is not None and page.links.hint.isVisible()
    page.set_line_height(2.0)
    page._display.finish()
    assert page._position.link == before and page.links.hint.isVisible()
    page.resize(700, 420)
    qtbot.waitUntil(
        lambda: page.links.hint.geometry().bottom() == page._browser.geometry().bottom()
    )
    QTest.keyClick(page._browser, Qt.Key.Key_Escape)
    assert page._position.link is None and page.links.hint.isHidden()


def test_a_note_in_the_box_ends_without_its_way_back(page: PageView, show: ShowStory) -> None:
    """The way back may be a word, or several letters before the note; other links are its own."""
    show(
        '<p>Ships<sup id="r1"><a href="#n1">1</a></sup> and <span id="r2"><a href="#n2">2</a>'
        '</span>.</p><ol><li id="n1">See the second. <a href="#r1">back</a></li>'
        '<li id="n2"><a href="#r2">a</a> <a href="#r2">b</a> Lloyd, cf. <a href="#n1">note 1</a>'
        "</li></ol>"
    )
    names = page._display.layout.names
    assert note_at(page._display, names["n1"]) == "See the second."
    assert note_at(page._display, names["n2"]) == "Lloyd, cf. note 1"
