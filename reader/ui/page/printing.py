"""The story on paper: a copy of the document with its highlights and notes merged in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import (
    QColor,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from reader.model import Highlight
from reader.ui.page.display import Display
from reader.ui.themes import THEMES

_MARGIN_MM = 18.0


def printable(display: Display, highlights: Sequence[Highlight], *, notes: bool) -> QTextDocument:
    """A copy of the shown story in dark ink on white, its highlights coloured, notes at its end.

    The copy belongs to the document's widget, so that it lives as long as that does.
    """
    display.finish()
    copy = display.document.clone(display)
    paper = THEMES["light"]
    ink = QTextCharFormat()
    ink.setForeground(QColor(paper.text))
    cursor = QTextCursor(copy)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeCharFormat(ink)
    marked = [h for h in highlights if h.state == "anchored"]
    for highlight in marked:
        if (span := display.map.span(highlight.start, highlight.end)) is None:
            continue
        ground = QTextCharFormat()
        ground.setBackground(QColor(paper.marks.get(highlight.colour, paper.marks["yellow"])))
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(ground)
    if notes:
        _write_notes(cursor, [h for h in highlights if h.note])
    cursor.endEditBlock()
    return copy


def _write_notes(cursor: QTextCursor, highlights: Sequence[Highlight]) -> None:
    if not highlights:
        return
    cursor.movePosition(QTextCursor.MoveOperation.End)
    bold, plain = QTextCharFormat(), QTextCharFormat()
    bold.setFontWeight(700)
    cursor.insertBlock()
    cursor.insertText("Notes", bold)
    for highlight in highlights:
        cursor.insertBlock()
        cursor.insertText(f"“{highlight.exact.strip()}” ", plain)
        cursor.insertText(highlight.note, bold)


def save_pdf(display: Display, highlights: Sequence[Highlight], path: Path, *, notes: bool) -> None:
    """Write the story as a PDF; raises OSError where the file cannot be written."""
    with path.open("wb"):
        pass
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(
        QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM), QPageLayout.Unit.Millimeter
    )
    if display.shown is not None:
        writer.setTitle(display.shown.story.title)
    document = printable(display, highlights, notes=notes)
    document.print_(writer)
    document.deleteLater()


def print_story(display: Display, highlights: Sequence[Highlight], parent: QWidget) -> None:
    """Ask for a printer and print the story."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return
    document = printable(display, highlights, notes=True)
    document.print_(printer)
    document.deleteLater()
