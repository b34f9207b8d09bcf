"""What was read, kept and marked, month by month, as a picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.translation import format_number, tr
from reader.ui.local_dates import counted, short_month
from reader.ui.plain_dialogs import button_box

if TYPE_CHECKING:
    from reader.model import MonthFigures
    from reader.ui.theme_service import ThemeService

_SIZE = QSize(640, 540)
"""Pixels: the lowest screens have 600."""
_CHART_HEIGHT = 112
"""Pixels of one picture: four of them are seen in the dialog at once."""
_BAR_SHARE = 0.6
"""The share of a month's width that its bar has."""
_THOUSAND = 1000
"""Numbers from here on are written in thousands above a bar."""


class MonthChart(QWidget):
    """A bar for each month, with its number above and its name below."""

    def __init__(self, title: str, bars: Sequence[tuple[str, int]], themes: ThemeService) -> None:
        super().__init__()
        self._bars = bars
        self._themes = themes
        self.setMinimumHeight(_CHART_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(title)
        self.setAccessibleDescription(
            ", ".join(f"{month}: {format_number(number)}" for month, number in bars)
        )

    def sizeHint(self) -> QSize:
        """Return one picture of the usual height."""
        return QSize(_SIZE.width(), _CHART_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars from the common foot upwards."""
        painter = QPainter(self)
        theme, line = self._themes.now, self.fontMetrics().height()
        most = max((number for _, number in self._bars), default=0)
        room = self.height() - 2 * line
        width = self.width() / max(1, len(self._bars))
        widest = max(
            (self.fontMetrics().horizontalAdvance(name) for name, _ in self._bars), default=0
        )
        # Large letters leave room for the name of every second month, or of fewer.
        every = max(1, ceil(widest / max(1.0, width)))
        for place, (month, number) in enumerate(self._bars):
            cell = QRect(round(place * width), 0, round(width), self.height())
            high = round(room * number / most) if most else 0
            bar = QRect(0, 0, round(width * _BAR_SHARE), high)
            bar.moveCenter(cell.center())
            bar.moveBottom(self.height() - line - 1)
            painter.fillRect(bar, QColor(theme.link))
            painter.setPen(QColor(theme.text))
            if number:
                words = _short(number)
                wide = max(cell.width(), self.fontMetrics().horizontalAdvance(words))
                above = QRect(0, bar.top() - line, wide, line)
                above.moveCenter(QPoint(cell.center().x(), above.center().y()))
                above.moveRight(min(above.right(), self.width() - 1))
                painter.drawText(above, Qt.AlignmentFlag.AlignCenter, words)
            painter.setPen(QColor(theme.muted))
            below = QRect(cell.left(), self.height() - line, cell.width() * every, line)
            below.moveCenter(QPoint(cell.center().x(), below.center().y()))
            if (len(self._bars) - 1 - place) % every == 0:
                painter.drawText(below, Qt.AlignmentFlag.AlignCenter, month)
        painter.setPen(QColor(theme.rule))
        painter.drawLine(0, self.height() - line - 1, self.width(), self.height() - line - 1)


class StatisticsDialog(QDialog):
    """The figures of the whole library, and pictures of the last months."""

    def __init__(
        self,
        figures: Mapping[str, int],
        months: Sequence[MonthFigures],
        themes: ThemeService,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Statistics"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.addWidget(_words(summary(figures)))
        names = [short_month(one.month) for one in months]
        charts = [
            (tr("Stories finished"), [one.read for one in months]),
            (tr("Words read"), [one.words for one in months]),
            (tr("Highlights made"), [one.highlights for one in months]),
            (tr("Stories added"), [one.added for one in months]),
        ]
        # What there is something to see of comes first.
        charts.sort(key=lambda chart: not any(chart[1]))
        for title, numbers in charts:
            heading = _words(title)
            heading.setObjectName("panel-title")
            column.addWidget(heading)
            column.addWidget(MonthChart(title, list(zip(names, numbers, strict=True)), themes))
        column.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(tr("Statistics"))
        area.setWidget(inner)
        buttons = button_box(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(area)
        layout.addWidget(buttons)
        self.resize(_SIZE)


def summary(figures: Mapping[str, int]) -> str:
    """Return the figures of the library in one line; they agree with the numbers of the sidebar."""
    bare, waiting = figures["stubs"], figures["inbox"]
    return " · ".join(
        (
            counted(figures["stories"], "story", "stories"),
            *([tr("{count} without text", "{count} without text", count=bare)] if bare else []),
            counted(figures["words"], "word"),
            counted(figures["highlights"], "highlight"),
            tr("{count} in the inbox", "{count} in the inbox", count=waiting),
        )
    )


def _short(number: int) -> str:
    """Return a number that fits above its bar: thousands from one thousand on."""
    if number < _THOUSAND:
        return str(number)
    return tr("{number}k", context="thousands", number=format_number(round(number / _THOUSAND)))


def _words(text: str) -> QLabel:
    return QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
