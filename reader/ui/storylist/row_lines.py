"""Words on a few lines of a row, each as its own script runs, the last one cut where it must be."""

from __future__ import annotations

from collections import OrderedDict
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
_KEPT = 200
"""Texts that stay laid out: two for each row, and for the rows of some screens."""


@dataclass(frozen=True, slots=True)
class Used:
    """How much room some lines took."""

    lines: int
    """How many lines were drawn."""
    height: int
    """Pixels that they took."""


@dataclass(frozen=True, slots=True)
class _Shaped:
    """A text laid out on its lines, as it is after a cut, and the marks where they are then."""

    layout: QTextLayout
    text: str
    marks: Sequence[_Mark]


class RowLines:
    """Draws texts over some lines; those drawn last stay laid out for the next time.

    The same rows are drawn again and again: while one scrolls, walks and changes the theme.
    """

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[object, ...], _Shaped] = OrderedDict()

    def draw(
        self,
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
        marks = tuple(marks) if found else ()
        shaped = self._shaped(text, font, rect.width(), most, marks)
        ranges = _formats(shaped.text, shaped.marks, font, found) if found else []
        shaped.layout.draw(painter, QPointF(rect.topLeft()), ranges)
        lines = shaped.layout.lineCount()
        return Used(lines, lines * QFontMetrics(font).lineSpacing())

    def _shaped(
        self, text: str, font: QFont, width: int, most: int, marks: Sequence[_Mark]
    ) -> _Shaped:
        key = (text, font.key(), width, most, marks)
        shaped = self._kept.pop(key, None) or _shape(text, font, width, most, marks)
        self._kept[key] = shaped
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return shaped


def _shape(text: str, font: QFont, width: int, most: int, marks: Sequence[_Mark]) -> _Shaped:
    """Lay out a text, from its first mark on where that would not be seen, and cut its end."""
    # Far more than fits is never laid out.
    flat = text[: 40 * most + width].replace("\n", " ")
    layout = _laid_out(flat, font, width, most)
    direction = layout.textOption().textDirection()
    lines = layout.lineCount()
    if lines == most and marks:
        last = layout.lineAt(lines - 1)
        room = _points(flat, last.textStart() + last.textLength()) - len(_CUT)
        if marks[0][1] > room:
            flat, marks = _from_first_mark(text, marks, room)
            flat = flat[: 40 * most + width].replace("\n", " ")
            layout = _laid_out(flat, font, width, most, direction)
            lines = layout.lineCount()
    if lines == most:
        last = layout.lineAt(lines - 1)
        rest = flat[_points(flat, last.textStart()) :]
        cut = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
        if cut != rest:
            flat = flat[: len(flat) - len(rest)] + cut
            layout = _laid_out(flat, font, width, most, direction)
    return _Shaped(layout, flat, marks)


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
