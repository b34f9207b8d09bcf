"""Words on a few lines of a row, each as its own script runs, the last one cut where it must be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

_Mark = tuple[int, int]

_CUT = "… "
"""What says that words before a passage are left out, as snippets do."""


@dataclass(frozen=True, slots=True)
class Used:
    """How much room some lines took."""

    lines: int
    """How many lines were drawn."""
    height: int
    """Pixels that they took."""


def draw_lines(
    painter: QPainter,
    rect: QRect,
    text: str,
    font: QFont,
    most: int,
    marks: Sequence[_Mark] = (),
    found: QColor | None = None,
) -> Used:
    """Draw text over at most so many lines, the last one cut with an ellipsis."""
    if most < 1 or not text:
        return Used(0, 0)
    metrics = QFontMetrics(font)
    height = metrics.lineSpacing()
    # Far more than fits is never laid out.
    flat = text[: 40 * most + rect.width()].replace("\n", " ")
    layout = _laid_out(flat, font, rect.width(), most)
    direction = layout.textOption().textDirection()
    lines = layout.lineCount()
    if lines == most and found and marks:
        last = layout.lineAt(lines - 1)
        room = _points(flat, last.textStart() + last.textLength()) - len(_CUT)
        if marks[0][1] > room:
            flat, marks = _from_first_mark(text, marks, room)
            flat = flat[: 40 * most + rect.width()].replace("\n", " ")
            layout = _laid_out(flat, font, rect.width(), most, direction)
            lines = layout.lineCount()
    if lines == most:
        last = layout.lineAt(lines - 1)
        rest = flat[_points(flat, last.textStart()) :]
        cut = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, rect.width())
        if cut != rest:
            flat = flat[: len(flat) - len(rest)] + cut
            layout = _laid_out(flat, font, rect.width(), most, direction)
    ranges = _formats(flat, marks, font, found) if found else []
    layout.draw(painter, QPointF(rect.topLeft()), ranges)
    return Used(layout.lineCount(), layout.lineCount() * height)


def _from_first_mark(text: str, marks: Sequence[_Mark], room: int) -> tuple[str, Sequence[_Mark]]:
    """Return a text that begins near its first mark, which room for so many letters leaves out."""
    start = marks[0][0]
    begin = max(start - room // 2, 0)
    begin = text.find(" ", begin, start) + 1 or begin
    moved = begin - len(_CUT)
    return _CUT + text[begin:], [(first - moved, end - moved) for first, end in marks]


def _laid_out(
    text: str,
    font: QFont,
    width: int,
    most: int,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LayoutDirectionAuto,
) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(direction)
    layout.setTextOption(option)
    height = QFontMetrics(font).lineSpacing()
    layout.beginLayout()
    for number in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * height))
    layout.endLayout()
    return layout


def _formats(
    text: str, marks: Sequence[_Mark], font: QFont, found: QColor
) -> list[QTextLayout.FormatRange]:
    ranges = []
    for start, end in marks:
        if start >= len(text):
            break
        shape = QTextCharFormat()
        shape.setBackground(found)
        shape.setFontWeight(QFont.Weight.DemiBold)
        made = QTextLayout.FormatRange()
        made.start = _units(text, start)
        made.length = _units(text, min(end, len(text))) - made.start
        made.format = shape
        ranges.append(made)
    return ranges


def _units(text: str, points: int) -> int:
    """UTF-16 units of the first code points of a text, which is what Qt counts in."""
    return points + sum(1 for char in text[:points] if char > "\uffff")


def _points(text: str, units: int) -> int:
    """Code points of the first UTF-16 units of a text."""
    return len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))


def smaller(font: QFont) -> QFont:
    """Return a font of nine tenths of the size, for facts below a title."""
    small = QFont(font)
    if font.pointSizeF() > 0:
        small.setPointSizeF(font.pointSizeF() * 0.9)
    else:
        small.setPixelSize(max(round(font.pixelSize() * 0.9), 9))
    return small
