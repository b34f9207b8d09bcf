"""Places in a window that may run from right to left."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyle


def mirrored(row: QRect, part: QRect) -> QRect:
    """Return where a part of a row is, given where it is when read from left to right."""
    return QStyle.visualRect(QGuiApplication.layoutDirection(), row, part)


def margins_from(begin: int, top: int, end: int, bottom: int) -> QMargins:
    """Return the margins of a layout, given those at its two ends: Qt does not mirror them."""
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        begin, end = end, begin
    return QMargins(begin, top, end, bottom)
