"""The colours of every theme are told apart by everybody: WCAG 2.2, computed."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.edged_fields import (
    EdgedCheckBox,
    EdgedComboBox,
    EdgedDoubleSpinBox,
    EdgedSpinBox,
    EdgedTicks,
)
from reader.ui.page.highlight_lanes import CURRENT, HIT, PaintedMark, grounds
from reader.ui.themes import THEMES, Theme, application_palette, blend, contrast
from reader.ui.window_style import style_sheet

TEXT, EDGE = 4.5, 3.0
"""The least contrast of text, and of the edges of fields and of what has the focus."""
ALL = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)


@ALL
def test_text_is_read_on_every_ground(theme: Theme) -> None:
    hover = blend(theme.panel, theme.text, 0.09)
    chosen = blend(theme.background, theme.link, 0.18)
    pairs: dict[str, tuple[QColor | str, QColor | str]] = {
        "text on page": (theme.text, theme.background),
        "text on panel": (theme.text, theme.panel),
        "text of a chip": (theme.text, hover),
        "text of a chosen row": (theme.text, chosen),
        "muted text of a chosen row": (blend(theme.muted, theme.text, 0.45), chosen),
        "tag of a chosen row": (
            blend(theme.muted, theme.text, 0.45),
            blend(theme.background, theme.text, 0.1),
        ),
        "tag of a row": (theme.muted, blend(theme.background, theme.text, 0.1)),
        "muted on page": (theme.muted, theme.background),
        "muted on panel": (theme.muted, theme.panel),
        "link on page": (theme.link, theme.background),
        "link on panel": (theme.link, theme.panel),
        "notice": (theme.background, theme.text),
    }
    pairs |= {f"on {name}": (theme.marked_text, ground) for name, ground in theme.marks.items()}
    faint = {name: contrast(*pair) for name, pair in pairs.items() if contrast(*pair) < TEXT}
    assert not faint


@ALL
def test_words_are_read_on_hits_and_on_highlights_with_hits(theme: Theme) -> None:
    for kind in (HIT, CURRENT):
        for colour in ("", *theme.marks):
            marks = [PaintedMark(0, 5, kind)]
            marks += [PaintedMark(0, 5, colour)] if colour else []
            (ground,) = grounds(marks, theme)
            ink = theme.marked_text if colour else theme.text
            assert contrast(ink, ground.colour) >= TEXT, (kind, colour)


@ALL
def test_chosen_lines_and_disabled_words_of_the_palette_are_read(theme: Theme) -> None:
    palette, role = application_palette(theme), QPalette.ColorRole
    chosen = palette.color(role.HighlightedText), palette.color(role.Highlight)
    assert contrast(*chosen) >= TEXT
    assert contrast(palette.color(role.PlaceholderText), palette.color(role.Base)) >= TEXT


@ALL
def test_edges_of_fields_buttons_and_the_focus_are_seen(theme: Theme) -> None:
    sheet = style_sheet(theme)
    fields = re.search(r"QLineEdit, QPlainTextEdit.*?border: 1px solid (#\w+)", sheet, re.DOTALL)
    buttons = re.search(r"QPushButton \{.*?border: 1px solid (#\w+)", sheet, re.DOTALL)
    assert fields is not None and buttons is not None
    for edge in (fields.group(1), buttons.group(1)):
        for ground in (theme.background, theme.panel):
            assert contrast(edge, ground) >= EDGE
    for ground in (theme.background, theme.panel):
        assert contrast(QColor(theme.link), ground) >= EDGE


@ALL
@pytest.mark.parametrize("make", [EdgedComboBox, EdgedSpinBox, EdgedDoubleSpinBox])
def test_choices_and_numbers_have_an_edge_that_is_seen(
    qtbot: QtBot, theme: Theme, make: type[QWidget]
) -> None:
    field = make()
    qtbot.addWidget(field)
    field.setPalette(application_palette(theme))
    field.resize(120, 30)
    image = field.grab().toImage()
    palette, role = field.palette(), QPalette.ColorRole
    for place in ((60, 0), (60, 29), (0, 15), (119, 15)):
        edge = image.pixelColor(*place)
        assert contrast(edge, palette.color(role.Window)) >= EDGE, place
        assert contrast(edge, palette.color(role.Base)) >= EDGE, place


@ALL
def test_empty_boxes_for_ticks_are_seen(qtbot: QtBot, theme: Theme) -> None:
    switch, ticks = EdgedCheckBox("Always"), QListWidget()
    ticks.setItemDelegate(EdgedTicks(ticks))
    item = QListWidgetItem("tag", ticks)
    item.setCheckState(Qt.CheckState.Unchecked)
    for widget in (switch, ticks):
        qtbot.addWidget(widget)
        widget.setPalette(application_palette(theme))
        widget.resize(120, 30)
        image = widget.grab().toImage()
        palette, role = widget.palette(), QPalette.ColorRole
        grounds = [palette.color(each) for each in (role.Window, role.Base)]
        line = [image.pixelColor(x, y) for x in range(30) for y in range(30)]
        seen = [edge for edge in line if all(contrast(edge, each) >= EDGE for each in grounds)]
        assert len(seen) >= 4 * 10, widget
