"""Prints a manuscript on a paged device, in small steps between which others have their turn."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TypeVar

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPagedPaintDevice,
    QPainter,
    QPalette,
    QTextDocument,
)

from reader.ui.page.decorations import paint_behind, paint_strokes
from reader.ui.page.highlight_lanes import PaintedMark, within
from reader.ui.page.page_geometry import line_rects, position_top, visible_blocks
from reader.ui.page.page_pictures import Pictures
from reader.ui.page.paper.manuscript import INK, Manuscript, Proof, set_notes, set_story
from reader.ui.page.paper.margin import Margin, MarginPiece, Note, Slip, paint_piece
from reader.ui.page.paper.paper_sheets import Lines, Sheet, cut, sheet_at

T = TypeVar("T")
Steps = Generator[float | None, None, T]
"""Work in small steps; each may give the seconds that pass before the next one makes sense."""

_DOTS = 96.0
"""Pixels to an inch that the measures are given in."""
_FOOTER = 34.0
"""Height of the footer."""
_BESIDE = 0.69
"""The part of the page's width that the text gets where notes stand beside it."""
_GAP = 22.0
"""Between text and margin notes."""
_NUMBER = 8
"""Text size of a note's number in the text."""
_BELOW = 3.0
"""Pixels below the last line of a page that the strokes of its highlights reach into."""
_SHARPNESS = 2.0
"""Pixels of an image for each of the paper's."""
_LOOK_AGAIN = 0.02
"""Seconds between two looks whether a picture is ready."""
_IMAGE = QTextDocument.ResourceType.ImageResource.value


@dataclass(frozen=True, slots=True)
class _Leaf:
    """A page to paint: what of which document, where it stands, and the notes beside it."""

    proof: Proof
    sheet: Sheet
    left: float
    width: float
    notes: Sequence[MarginPiece] = ()


class Press:
    """One manuscript on its way to one device; `progressed` hears of pages painted, and of all."""

    def __init__(
        self,
        manuscript: Manuscript,
        pictures: Pictures,
        device: QPagedPaintDevice,
        progressed: Callable[[int, int], None],
    ) -> None:
        self._manuscript = manuscript
        self._pictures = pictures
        self._device = device
        self._progressed = progressed
        self._scale = device.logicalDpiX() / _DOTS
        self._size = QSizeF(device.width() / self._scale, device.height() / self._scale - _FOOTER)
        self._documents = QObject()
        self._rtl = False

    def steps(self) -> Steps[int]:
        """Set and paint everything; gives the number of pages."""
        leaves = yield from self._leaves()
        painter = QPainter(self._device)
        try:
            for number, leaf in enumerate(leaves, start=1):
                assets = _shown(leaf)
                yield from self._fetched(leaf, assets)
                if number > 1:
                    self._device.newPage()
                self._paint(painter, leaf, f"{number} / {len(leaves)}")
                for asset in assets:
                    leaf.proof.document.addResource(_IMAGE, _name(asset), self._pictures.blank)
                self._progressed(number, len(leaves))
                yield None
        finally:
            painter.end()
        return len(leaves)

    # -- setting ----------------------------------------------------------------------------

    def _leaves(self) -> Steps[list[_Leaf]]:
        manuscript, whole = self._manuscript, self._size.width()
        width = whole * _BESIDE if manuscript.has_notes_beside else whole
        yield from self._measured(width)
        proof = yield from set_story(manuscript, self._pictures, width, self._documents)
        self._rtl = proof.reads_right_to_left
        sheets = yield from self._cut(proof)
        margin = Margin(len(sheets), self._size.height())
        slips = yield from self._slips(proof, sheets, whole - width - _GAP)
        yield from margin.deal(slips)
        left = whole - width if self._rtl else 0.0
        leaves = [
            _Leaf(proof, sheet, left, width, margin.pieces[number])
            for number, sheet in enumerate(sheets)
        ]
        if manuscript.notes:
            rest = yield from set_notes(manuscript, margin.left, proof, whole, self._documents)
            if not rest.document.isEmpty():
                further = yield from self._cut(rest)
                leaves += [_Leaf(rest, sheet, 0.0, whole) for sheet in further]
        return leaves

    def _measured(self, width: float) -> Steps[None]:
        """Learn the sizes of all images, which decide where everything stands."""
        assets = self._manuscript.assets
        self._pictures.begin(round(width), _SHARPNESS, round(self._size.height()))
        self._pictures.measure(assets)
        while not all(map(self._pictures.knows, assets)):
            yield _LOOK_AGAIN

    def _cut(self, proof: Proof) -> Steps[list[Sheet]]:
        lines = Lines()
        yield from lines.collect(proof.document)
        return cut(lines, self._size.height())

    def _slips(self, proof: Proof, sheets: Sequence[Sheet], width: float) -> Steps[list[Slip]]:
        slips = []
        for mark in proof.marks:
            if mark.id in proof.numbers:
                top = position_top(proof.document, mark.begin).top()
                page = sheet_at(sheets, top)
                place = (page, max(0.0, top - sheets[page].top))
                note = Note(proof.numbers[mark.id], mark.colour, mark.note, *place)
                slips.append(Slip(note, width, QFont().family()))
                yield None
        return slips

    def _fetched(self, leaf: _Leaf, assets: Iterable[str]) -> Steps[None]:
        """Have the images of a page made."""
        for asset in assets:
            self._pictures.want(asset)
            while not (self._pictures.has(asset) or self._pictures.is_broken(asset)):
                yield _LOOK_AGAIN
            leaf.proof.document.addResource(_IMAGE, _name(asset), self._pictures.image(asset))

    # -- painting ---------------------------------------------------------------------------

    def _paint(self, painter: QPainter, leaf: _Leaf, number: str) -> None:
        whole, height = self._size.width(), self._size.height()
        painter.save()
        painter.scale(self._scale, self._scale)
        painter.save()
        painter.translate(leaf.left, -leaf.sheet.top)
        _paint_text(painter, leaf)
        painter.restore()
        width = whole - leaf.width - _GAP
        column = QRectF(0.0 if self._rtl else whole - width, 0, width, height)
        for piece in leaf.notes:
            paint_piece(painter, piece, column, INK, rtl=self._rtl)
        painter.setPen(QColor(INK.muted))
        painter.setFont(leaf.proof.document.defaultFont())
        foot = QRectF(0, height + 6, whole, _FOOTER - 6)
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, number)
        painter.restore()


def _shown(leaf: _Leaf) -> list[str]:
    """Return the images on a page."""
    begin, end = leaf.sheet.begin, leaf.sheet.end
    return [
        asset
        for asset, places in leaf.proof.images.items()
        if any(begin <= place < end for place in places)
    ]


def _name(asset: str) -> QUrl:
    return QUrl(f"asset:{asset}")


def _paint_text(painter: QPainter, leaf: _Leaf) -> None:
    document, sheet = leaf.proof.document, leaf.sheet
    shown = QRectF(0, sheet.top, leaf.width, sheet.bottom - sheet.top)
    painter.setClipRect(shown.adjusted(-_GAP, 0, _GAP, _BELOW))
    paint_behind(painter, document, visible_blocks(document, shown), INK, shown)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = shown
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor(INK.text))
    context.palette = palette
    painter.save()
    painter.setClipRect(shown, Qt.ClipOperation.IntersectClip)
    document.documentLayout().draw(painter, context)
    painter.restore()
    marks = within(leaf.proof.marks, sheet.begin, sheet.end)
    paint_strokes(painter, document, marks, INK)
    _paint_numbers(painter, leaf, [mark for mark in marks if mark.id in leaf.proof.numbers])


def _paint_numbers(painter: QPainter, leaf: _Leaf, marks: Sequence[PaintedMark]) -> None:
    """Put the number of each note before the first word of its passage, raised, in its colour."""
    font = QFont()
    font.setPixelSize(_NUMBER)
    font.setBold(True)
    painter.setFont(font)
    for begin, group in groupby(marks, key=lambda mark: mark.begin):
        together = list(group)
        first = next(iter(line_rects(leaf.proof.document, begin, together[0].end)), None)
        if first is None or not leaf.sheet.top <= first.center().y() <= leaf.sheet.bottom:
            continue
        painter.setPen(QColor(INK.lines.get(together[0].colour, INK.muted)))
        words = ",".join(str(leaf.proof.numbers[mark.id]) for mark in together)
        block = leaf.proof.document.findBlock(begin)
        rtl = block.textDirection() is Qt.LayoutDirection.RightToLeft
        width = painter.fontMetrics().horizontalAdvance(words) + 2
        left = first.right() - 1 if rtl else first.left() - width + 1
        box = QRectF(left, first.top() - 2, width, _NUMBER + 3)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
