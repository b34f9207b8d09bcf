"""Notes beside the text: each at the line its passage begins on, pushed down where they collide.

What does not fit goes on in the margin of the next page, and what is too long for a margin goes
on at the end.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from reader.translation import tr, translatable
from reader.ui.themes import Theme

CONTINUED = translatable("continued at the end")
LINE = 15.0
"""The height of a line of a note, in pixels of 1/96 inch."""
_TEXT = 11
"""Pixels at 96 to an inch, as all measures of the paper."""
_APART = 9.0
"""Between two notes."""
_BAR = 3.0
"""Thickness of the bar in the highlight's colour."""
_INSET = 10.0
"""Between bar and text."""
_MOST_LINES = 40
"""Lines of one note in the margin; the whole note follows at the end."""
_READ = 4000
"""Characters of a note that are set at all for the margin; more never fit into 40 lines."""
_FEWEST = 2
"""Lines of a note that are worth to begin at the foot of a page."""
_LATE = 1
"""Pages after that of its passage on which a note may still begin."""


@dataclass(frozen=True, slots=True)
class Note:
    """A note and the page (from 0) and height on it where its passage begins."""

    number: int
    colour: str
    text: str
    page: int
    y: float


@dataclass(frozen=True, slots=True)
class MarginPiece:
    """Lines [first, last) of a slip, put at a height of a page's margin.

    `closing` has a line below them that says that the note goes on at the end.
    """

    slip: Slip
    first: int
    last: int
    y: float
    closing: bool = False

    @property
    def bottom(self) -> float:
        """Where the next note may begin."""
        return self.y + (self.last - self.first + self.closing) * LINE + _APART


class Slip:
    """A note set in the width of the margin."""

    def __init__(self, note: Note, width: float, family: str) -> None:
        self.note = note
        self.font = QFont(family)
        self.font.setPixelSize(_TEXT)
        number = f"{note.number}\u2002"
        self._text = number + note.text[:_READ].replace("\n", "\u2028")
        self._skipped = len(number)
        self._layout = QTextLayout(self._text, self.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        bold = QTextLayout.FormatRange()
        bold.start, bold.length = 0, len(number)
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.Bold)
        bold.format = look
        self._layout.setFormats([bold])
        self.lines: list[QTextLine] = []
        self._set(width - _INSET)

    def _set(self, width: float) -> None:
        self._layout.beginLayout()
        while len(self.lines) <= _MOST_LINES:
            line = self._layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            self.lines.append(line)
        self._layout.endLayout()

    @property
    def is_cut(self) -> bool:
        """Whether the note is longer than a margin takes."""
        return len(self.lines) > _MOST_LINES or len(self.note.text) > _READ

    @property
    def height(self) -> int:
        """The lines that stand in the margin."""
        return min(len(self.lines), _MOST_LINES)

    def rest(self, line: int) -> str:
        """Return the words from a line on."""
        if line >= len(self.lines):
            return self.note.text[_READ:]
        units = self._text.encode("utf-16-le", "surrogatepass")[: 2 * self.lines[line].textStart()]
        shown = len(units.decode("utf-16-le", "surrogatepass"))
        return self.note.text[max(0, shown - self._skipped) :]


class Margin:
    """Deals the slips out to the margins of pages of one height."""

    def __init__(self, pages: int, height: float) -> None:
        self.pieces: list[list[MarginPiece]] = [[] for _ in range(pages)]
        self.left: list[tuple[Note, str]] = []
        """Notes with the words that found no room."""
        self._height = height

    def deal(self, slips: Sequence[Slip]) -> Iterator[None]:
        """Place the slips, which come in the order of the text; comes back after each page."""
        coming = list(slips)
        waiting: list[tuple[Slip, int]] = []
        for page in range(len(self.pieces)):
            while coming and coming[0].note.page == page:
                waiting.append((coming.pop(0), 0))
            waiting = self._fill(page, waiting)
            yield
        self.left += [(slip.note, slip.rest(line)) for slip, line in waiting]
        self.left.sort(key=lambda pair: pair[0].number)

    def _fill(self, page: int, waiting: list[tuple[Slip, int]]) -> list[tuple[Slip, int]]:
        """Place what fits on a page; gives what has to wait for the next, from which line on."""
        free = 0.0
        while waiting:
            slip, first = waiting[0]
            late = page - slip.note.page
            if late > _LATE and not first:
                waiting.pop(0)
                self.left.append((slip.note, slip.rest(0)))
                continue
            y = free if late else max(free, slip.note.y)
            room = int((self._height - y) / LINE)
            needed = slip.height - first + slip.is_cut
            at_last = page + 1 == len(self.pieces)
            if needed > room and (room < _FEWEST or (late and not first and not at_last)):
                return waiting
            waiting.pop(0)
            if needed <= room:
                self._put(page, slip, first, slip.height, y, closing=slip.is_cut)
            elif at_last or late:
                self._put(page, slip, first, first + room - 1, y, closing=True)
            else:
                last = min(first + room, slip.height)
                self._put(page, slip, first, last, y)
                return [(slip, last), *waiting]
            free = self.pieces[page][-1].bottom
        return waiting

    def _put(
        self, page: int, slip: Slip, first: int, last: int, y: float, *, closing: bool = False
    ) -> None:
        self.pieces[page].append(MarginPiece(slip, first, last, y, closing))
        if closing:
            self.left.append((slip.note, slip.rest(last)))


def paint_piece(
    painter: QPainter, piece: MarginPiece, column: QRectF, theme: Theme, *, rtl: bool
) -> None:
    """Draw a note's lines with a bar of its colour on the side of the text."""
    note = piece.slip.note
    left = column.left() + (0 if rtl else _INSET)
    painter.setPen(QColor(theme.text))
    for number in range(piece.first, piece.last):
        line = piece.slip.lines[number]
        y = piece.y + (number - piece.first) * LINE
        line.draw(painter, QPointF(left - line.x(), y - line.y()))
    if piece.closing:
        font = QFont(piece.slip.font)
        font.setItalic(True)
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        y = piece.y + (piece.last - piece.first) * LINE
        words = QRectF(left, y, column.width() - _INSET, LINE)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, side, f"… {tr(CONTINUED)}")
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.lines.get(note.colour, theme.muted)))
    x = column.right() - _BAR if rtl else column.left()
    painter.drawRect(QRectF(x, piece.y, _BAR, piece.bottom - _APART - piece.y))
