"""Themes, type and the column."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QPalette
from pytestqt.qtbot import QtBot

from reader.model import COLOURS
from reader.ui.page import PageView
from reader.ui.page.highlight_lanes import CURRENT, HIT, PaintedMark, grounds
from reader.ui.page.page_blocks import Style
from reader.ui.page.typography import LOOKS, SERIF, Setting, Typesetter, column_width
from reader.ui.themes import THEMES, Theme, application_palette, contrast, resolve

from .conftest import ShowStory

EVERY_THEME = pytest.mark.parametrize("theme", THEMES.values(), ids=lambda t: t.name)


@EVERY_THEME
def test_words_stand_out_from_the_ground(theme: Theme) -> None:
    assert contrast(theme.text, theme.background) >= 10
    assert contrast(theme.link, theme.background) >= 5.6
    assert contrast(theme.muted, theme.background) >= 5.6
    assert contrast(theme.text, theme.panel) >= 7
    assert contrast(theme.muted, theme.panel) >= 4.5


@EVERY_THEME
def test_words_stand_out_from_highlights_and_hits(theme: Theme) -> None:
    for colour in COLOURS:
        assert contrast(theme.marked_text, theme.marks[colour]) >= 4.5
        assert contrast(theme.lines[colour], theme.background) >= 3
    for kind in (HIT, CURRENT):
        for mark in ((), *((PaintedMark(0, 9, colour),) for colour in COLOURS)):
            (ground,) = grounds([*mark, PaintedMark(0, 9, kind)], theme)
            assert contrast(theme.marked_text, ground.colour) >= 4.5, (kind, mark)


@EVERY_THEME
def test_the_window_is_of_the_same_hue(theme: Theme) -> None:
    palette = application_palette(theme)
    role = QPalette.ColorRole
    assert contrast(palette.color(role.WindowText), palette.color(role.Window)) >= 7
    assert contrast(palette.color(role.ButtonText), palette.color(role.Button)) >= 7
    assert contrast(palette.color(role.HighlightedText), palette.color(role.Highlight)) >= 4.5


def test_the_system_chooses_where_nobody_did() -> None:
    assert resolve("system", dark=True).dark
    assert not resolve("system", dark=False).dark
    assert resolve("sepia", dark=True).name == "sepia"


def test_the_shipped_face_has_a_true_italic(page: PageView) -> None:
    styles = QFontDatabase.styles(SERIF)
    assert {"Regular", "Italic", "Bold", "Bold Italic"} <= set(styles)


def test_the_column_is_measured_on_running_text(page: PageView) -> None:
    width = column_width(SERIF, 18, 66)
    assert 29 * 18 <= width <= 34 * 18
    assert Setting().column == width


@pytest.mark.parametrize("window", [500, 800, 1200, 1900])
def test_the_column_stays_in_the_middle(page: PageView, show: ShowStory, window: int) -> None:
    page.resize(window, 600)
    show("<p>" + "Some words in a row. " * 40 + "</p>")
    browser = page._browser
    port = browser.viewport().geometry()
    free = browser.width() - (browser.verticalScrollBar().width() if window < 500 else 0)
    assert abs(port.center().x() - free / 2) <= 14
    assert browser.text_width() == min(Setting().column, port.width() - 80)
    assert browser.text_width() <= window - 64


def test_images_are_never_wider_than_the_column(page: PageView, show: ShowStory) -> None:
    show('<p>Words</p><p><img src="asset:wide"></p><p><img src="asset:small"></p>')
    page._display._fit_images()
    assert page._display._pictures.size("wide").width() == page._browser.text_width()
    assert page._display._pictures.size("small").width() == 40
    page.resize(480, 600)
    assert page._display._pictures.size("wide").width() == page._browser.text_width() < 450


def test_an_image_that_cannot_be_shown_leaves_a_line(page: PageView, show: ShowStory) -> None:
    show('<p>Words</p><p><img src="asset:broken"></p>')
    page._display._fit_images()
    assert page._display._pictures.is_broken("broken")
    assert page._display._pictures.size("broken").height() < 40


def test_changing_looks_keeps_the_story(page: PageView, show: ShowStory, qtbot: QtBot) -> None:
    show("<p>Words</p>")
    sizes: list[int] = []
    page.text_size_changed.connect(sizes.append)
    page.zoom_in()
    page.zoom_in()
    page.zoom_out()
    page.zoom_reset()
    assert sizes == [19, 20, 19, 18]
    page.set_theme(THEMES["night"])
    page.set_column(500)
    page.set_line_height(9)
    page.set_font("DejaVu Sans")
    page.set_font(None)
    assert page._display.setting == Setting(line=2.0, characters=90)
    qtbot.waitUntil(lambda: "Words" in page._display.document.toPlainText())
    ground = page._browser.palette().color(QPalette.ColorRole.Base)
    assert ground == QColor(THEMES["night"].background)


def test_every_kind_of_block_has_a_face(page: PageView) -> None:
    made = Typesetter(Setting(), THEMES["light"])
    for kind, look in LOOKS.items():
        assert made.font(kind).pixelSize() == max(9, round(18 * look.size))
        assert made.block(kind) is made.block(kind)
        assert contrast(made.char(kind).foreground().color(), THEMES["light"].background) >= 5.6


def test_direction_comes_from_the_text(page: PageView, show: ShowStory) -> None:
    show("<p>Left to right.</p><p>הטקסט הזה נקרא מימין לשמאל.</p><p dir='rtl'>Told so.</p>")
    block = page._display.document.findBlock(page._display.layout.body)
    directions = []
    for _ in range(3):
        directions.append(block.textDirection().name)
        block = block.next()
    assert directions == ["LeftToRight", "RightToLeft", "RightToLeft"]


def test_raised_signs_of_small_cells_can_be_read() -> None:
    """Qt draws them in two thirds of the size of the words beside them: 9 pixels in a cell."""
    for size in (12, 18, 30):
        made = Typesetter(Setting(size=size), THEMES["light"])
        for kind in ("p", "cell", "cell-small", "caption"):
            for style in (Style.SUPER, Style.SUB):
                plain = made.char(kind).font().pixelSize()
                raised = made.char(kind, style).font().pixelSize()
                assert raised >= plain and raised * 2 / 3 >= min(11, plain), (size, kind)
    assert made.char("p", Style.SUPER).font().pixelSize() == 30, "large ones stay as they are"
