"""The story on paper: set anew in dark ink on white, with its highlights and notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from reader.model import Highlight
from reader.ui.page.builder import Builder
from reader.ui.page.decorations import paint_behind, paint_strokes
from reader.ui.page.display import Display, Shown
from reader.ui.page.foot import write_header
from reader.ui.page.geometry import in_blocks, visible_blocks
from reader.ui.page.marks import Mark, grounds, in_lanes
from reader.ui.page.typography import Typesetter
from reader.ui.themes import THEMES

_MARGIN_MM = 18.0
_FOOTER = 34.0
_TEXT = 15
"""The size of the text, in pixels of 1/96 inch: about 11 points."""
_DOTS = 96.0
_INK = THEMES["light"]


@dataclass(frozen=True, slots=True)
class Paper:
    """A story set for paper, in pixels of 1/96 inch, and the highlights on it by position."""

    document: QTextDocument
    marks: tuple[Mark, ...]
    title: str


def printable(
    display: Display, highlights: Sequence[Highlight], *, notes: bool, size: QSizeF | None = None
) -> Paper:
    """The shown story on pages of a size, its highlights coloured, its notes at its end.

    The document belongs to `display`, so that it lives no longer than that.
    """
    shown = display.shown
    document = QTextDocument(display)
    document.setUndoRedoEnabled(False)
    page = size or QSizeF(658, 960)
    setting = replace(display.setting, size=_TEXT)
    font = QFont(setting.family)
    font.setPixelSize(setting.size)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    marks: list[Mark] = []
    if shown is not None:
        sizes = display.pictures_for(round(page.width()))
        builder = Builder(document, Typesetter(setting, _INK), sizes, display.map.afresh())
        write_header(builder, shown.story, shown.body, shown.note, None)
        for _ in builder.body(shown.body.html):
            pass
        marks = _marks(builder, highlights)
        _colour(document, marks)
        if notes:
            _write_notes(builder, [h for h in highlights if h.note])
        for asset in builder.layout.images:
            kind = QTextDocument.ResourceType.ImageResource.value
            document.addResource(kind, QUrl(f"asset:{asset}"), sizes.load(asset))
    document.setPageSize(page)
    _keep_headings(document)
    return Paper(document, tuple(marks), _title(shown))


def _title(shown: Shown | None) -> str:
    return shown.story.title if shown is not None else ""


def _keep_headings(document: QTextDocument) -> None:
    """Begin a new page before a heading whose text would begin one."""
    layout, height = document.documentLayout(), document.pageSize().height()
    block = document.begin()
    while block.isValid():
        following = block.next()
        if block.blockFormat().headingLevel() and following.isValid():
            tops = [layout.blockBoundingRect(one).top() // height for one in (block, following)]
            if tops[0] < tops[1]:
                look = block.blockFormat()
                look.setPageBreakPolicy(look.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(block).setBlockFormat(look)
        block = following


def _marks(builder: Builder, highlights: Sequence[Highlight]) -> list[Mark]:
    placed = []
    for one in highlights:
        span = builder.span(one.start, one.end) if one.state == "anchored" else None
        if span is not None:
            placed.append(Mark(*span, one.colour, one.id, one.note))
    return in_lanes(placed)


def _colour(document: QTextDocument, marks: Sequence[Mark]) -> None:
    cursor = QTextCursor(document)
    for ground in grounds(marks, _INK):
        look = QTextCharFormat()
        look.setBackground(ground.colour)
        for begin, end in in_blocks(document, ground.begin, ground.end):
            cursor.setPosition(begin)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)


def _write_notes(builder: Builder, highlights: Sequence[Highlight]) -> None:
    if not highlights:
        return
    builder.own_block("h2", ("Notes", ""))
    for highlight in sorted(highlights, key=lambda h: (h.state == "orphaned", h.start)):
        builder.own_block("foot-fact", (f"“{' '.join(highlight.exact.split())}”", ""))
        builder.own_block("p", (highlight.note.replace("\n", "\u2028"), ""))


def paint(paper: Paper, device: QPagedPaintDevice) -> int:
    """Paint all pages onto a device of the size the paper was set for; gives their number."""
    painter = QPainter(device)
    scale = device.logicalDpiX() / _DOTS
    height, width = paper.document.pageSize().height(), paper.document.pageSize().width()
    count = paper.document.pageCount()
    for number in range(count):
        if number:
            device.newPage()
        painter.save()
        painter.scale(scale, scale)
        painter.save()
        painter.translate(0, -number * height)
        _paint_page(painter, paper, QRectF(0, number * height, width, height))
        painter.restore()
        painter.setPen(QColor(_INK.muted))
        foot = QRectF(0, height + 6, width, _FOOTER - 6)
        painter.setFont(paper.document.defaultFont())
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, f"{number + 1} / {count}")
        painter.restore()
    painter.end()
    return count


def _paint_page(painter: QPainter, paper: Paper, page: QRectF) -> None:
    document = paper.document
    painter.setClipRect(page)
    blocks = visible_blocks(document, page)
    paint_behind(painter, document, blocks, _INK, QRectF(0, 0, page.width(), 0))
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = page
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor(_INK.text))
    context.palette = palette
    document.documentLayout().draw(painter, context)
    paint_strokes(painter, document, paper.marks, _INK)


def _set_for(
    device: QPagedPaintDevice, display: Display, highlights: Sequence[Highlight], *, notes: bool
) -> Paper:
    scale = device.logicalDpiX() / _DOTS
    size = QSizeF(device.width() / scale, device.height() / scale - _FOOTER)
    return printable(display, highlights, notes=notes, size=size)


def save_pdf(display: Display, highlights: Sequence[Highlight], path: Path, *, notes: bool) -> None:
    """Write the story as a PDF; raises OSError where the file cannot be written."""
    with path.open("wb"):
        pass
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(
        QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM), QPageLayout.Unit.Millimeter
    )
    paper = _set_for(writer, display, highlights, notes=notes)
    writer.setTitle(paper.title)
    paint(paper, writer)
    paper.document.deleteLater()


def print_story(display: Display, highlights: Sequence[Highlight], parent: QWidget) -> None:
    """Ask for a printer and print the story."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return
    paper = _set_for(printer, display, highlights, notes=True)
    paint(paper, printer)
    paper.document.deleteLater()
