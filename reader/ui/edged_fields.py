"""Fields of Qt's style whose edges are seen: it draws them in a shade of the ground."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QSpinBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QWidget,
)

from reader.ui.themes import seen_edge

_ROUND = 3.0
"""Pixels of the corners, as Qt's style has them."""
_BOX_ROUND = 1.0
"""Pixels of the corners of a box for a tick."""
_ROLE = QPalette.ColorRole


class EdgedComboBox(QComboBox):
    """A choice with an edge; a style sheet would take its arrow away."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the choice, then its edge."""
        super().paintEvent(event)
        _draw_edge(self)


class EdgedSpinBox(QSpinBox):
    """A whole number with an edge."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the number's field, then its edge."""
        super().paintEvent(event)
        _draw_edge(self)


class EdgedDoubleSpinBox(QDoubleSpinBox):
    """A number with an edge."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the number's field, then its edge."""
        super().paintEvent(event)
        _draw_edge(self)


class EdgedCheckBox(QCheckBox):
    """A switch whose box has an edge, also where it is off."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the switch, then the edge of its box."""
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = QStyle.SubElement.SE_CheckBoxIndicator
        painter = QPainter(self)
        _draw_box(painter, self.style().subElementRect(box, option, self), self.palette())


class EdgedTicks(QStyledItemDelegate):
    """Rows with ticks whose boxes have an edge, also where they are empty."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a row, then the edge of its box."""
        super().paint(painter, option, index)
        row = QStyleOptionViewItem(option)
        self.initStyleOption(row, index)
        view: QWidget = row.widget
        box = QStyle.SubElement.SE_ItemViewItemCheckIndicator
        painter.save()
        _draw_box(painter, view.style().subElementRect(box, row, view), view.palette())
        painter.restore()


def _draw_edge(field: QWidget) -> None:
    painter = QPainter(field)
    colours = field.palette()
    painter.setPen(colours.color(_ROLE.Highlight) if field.hasFocus() else _edge_on(colours))
    _draw_frame(painter, field.rect(), _ROUND)


def _draw_box(painter: QPainter, box: QRect, colours: QPalette) -> None:
    painter.setPen(_edge_on(colours))
    _draw_frame(painter, box, _BOX_ROUND)


def _draw_frame(painter: QPainter, place: QRect, round_by: float) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(frame, round_by, round_by)


def _edge_on(colours: QPalette) -> QColor:
    return _edge(*(colours.color(each).rgb() for each in (_ROLE.Window, _ROLE.Base, _ROLE.Text)))


@lru_cache(maxsize=8)
def _edge(around: int, inside: int, text: int) -> QColor:
    grounds = QColor(around), QColor(inside)
    return seen_edge(grounds[0], QColor(text), grounds)
