"""Where one page ends and the next begins: never within a line, seldom where it hurts to read.

A document is laid out as one long column and cut afterwards, so that a page break never has the
rest of the story laid out again.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextDocument

from reader.ui.page.typography import KIND

_TOGETHER = 3
"""Lines up to which a paragraph is not divided."""
_TOUCH = 0.5
"""Pixels that lines may overlap and still be apart: heights are rounded."""


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A line of the document: where it stands, and the positions of its characters."""

    top: float
    bottom: float
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """What one page shows of a document: from `top` to `bottom`, all positions in between."""

    top: float
    bottom: float
    begin: int
    end: int


class Lines:
    """The lines of a document, collected block by block, and which of them stay together."""

    def __init__(self) -> None:
        self.all: list[PaperLine] = []
        self.joined: list[tuple[float, float]] = []
        self._before: list[PaperLine] = []
        self._clings = False
        self._figure = False

    def collect(self, document: QTextDocument) -> Iterator[None]:
        """Take in all blocks; comes back after each so that others have their turn."""
        layout = document.documentLayout()
        block = document.begin()
        while block.isValid():
            corner = layout.blockBoundingRect(block).top()
            self._take(block, _lines(block, corner))
            yield
            block = block.next()

    def _take(self, block: QTextBlock, lines: list[PaperLine]) -> None:
        if not lines:
            return
        look = block.blockFormat()
        kind = look.property(KIND)
        if self._clings or (self._figure and kind == "caption"):
            self._join(self._before[-1 if self._figure else 0], lines[min(1, len(lines) - 1)])
        if len(lines) <= _TOGETHER:
            self._join(lines[0], lines[-1])
        else:
            self._join(lines[0], lines[1])
            self._join(lines[-2], lines[-1])
        self.all += lines
        self._before = lines
        self._clings = bool(look.headingLevel()) or kind == "dt"
        self._figure = kind == "figure"

    def _join(self, first: PaperLine, last: PaperLine) -> None:
        self.joined.append((first.top, last.bottom))


def _lines(block: QTextBlock, corner: float) -> list[PaperLine]:
    layout, base = block.layout(), block.position()
    found = []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        top, begin = corner + line.y(), base + line.textStart()
        found.append(PaperLine(top, top + line.height(), begin, begin + line.textLength() + 1))
    return found


def cut(lines: Lines, height: float) -> list[Sheet]:
    """Return the pages of a height.

    What must stay together is divided only where it fills a page.
    """
    fine = _merged((line.top, line.bottom) for line in lines.all)
    whole = _merged([*fine, *lines.joined])
    pages: list[tuple[float, float]] = []
    top = bottom = whole[0][0] if whole else 0.0
    for first, last in whole:
        if last - top > height and bottom > top:
            pages.append((top, bottom))
            top = first
        while last - top > height:
            bottom, following = _divide(fine, top, height)
            pages.append((top, bottom))
            top = following
        bottom = last
    if bottom > top or not pages:
        pages.append((top, bottom))
    return _filled(pages, lines.all)


def sheet_at(sheets: Sequence[Sheet], y: float) -> int:
    """Return the number (from 0) of the page that shows what stands at `y` of the document."""
    return max(0, bisect_right(sheets, y + _TOUCH, key=lambda sheet: sheet.top) - 1)


def _merged(stretches: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return the stretches in order, those that overlap as one."""
    made: list[tuple[float, float]] = []
    for top, bottom in sorted(stretches):
        if made and top < made[-1][1] - _TOUCH:
            made[-1] = (made[-1][0], max(made[-1][1], bottom))
        else:
            made.append((top, bottom))
    return made


def _divide(fine: Sequence[tuple[float, float]], top: float, height: float) -> tuple[float, float]:
    """Where a page that begins within a whole ends, and where the next one goes on."""
    past = bisect_right(fine, top + height, key=lambda line: line[1])
    if past and fine[past - 1][1] > top + _TOUCH:
        bottom = fine[past - 1][1]
        return bottom, fine[past][0] if past < len(fine) else bottom
    return top + height, top + height


def _filled(pages: Sequence[tuple[float, float]], lines: Iterable[PaperLine]) -> list[Sheet]:
    """Return the pages with the positions they show."""
    tops = [top for top, _ in pages]
    shown: list[list[PaperLine]] = [[] for _ in pages]
    for line in lines:
        page = max(0, bisect_right(tops, line.top + _TOUCH) - 1)
        while page < len(pages) and tops[page] < line.bottom:
            shown[page].append(line)
            page += 1
    # Cells of a table stand side by side, so lines are nearly in order only.
    return [
        Sheet(
            top,
            bottom,
            begin=min((line.begin for line in found), default=0),
            end=max((line.end for line in found), default=0),
        )
        for (top, bottom), found in zip(pages, shown, strict=True)
    ]
