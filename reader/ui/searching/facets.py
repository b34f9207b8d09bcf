"""Counts of a search by site, tag and year, each to be clicked as a further condition."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QLayout, QLayoutItem, QSizePolicy, QToolButton, QWidget

from reader.model import Facets, SearchResult
from reader.ui.dates import counted
from reader.ui.sources import quoted

_MOST = 3


class ResultStrip(QWidget):
    """Between the field and the results: how many, did you mean, and facets to click."""

    narrowed = Signal(str)
    """str: a condition to add to the query."""
    meant = Signal(str)
    """str: the query that was probably meant."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("results-strip")
        self._flow = FlowLayout(self)
        self._summary = QLabel(wordWrap=True)
        self._summary.setTextFormat(Qt.TextFormat.PlainText)
        self._facets: list[QToolButton] = []
        self._suggestion = QToolButton(autoRaise=True)
        self._suggestion.setObjectName("did-you-mean")
        self._suggestion.clicked.connect(
            lambda: self.meant.emit(self._suggestion.property("query"))
        )
        self._flow.addWidget(self._summary)
        self._flow.addWidget(self._suggestion)
        self.clear()

    def clear(self) -> None:
        """Show nothing."""
        self.setVisible(False)
        self._drop_facets()

    def show_result(self, result: SearchResult) -> None:
        """Say what a search found."""
        words = counted(result.total, "story", "stories") + " found"
        if result.widened and not result.notice:
            words += " with any of the words"
        self._summary.setText(". ".join(part for part in (words, result.notice) if part))
        self._suggestion.setVisible(result.did_you_mean is not None)
        self._suggestion.setText(f"Did you mean “{result.did_you_mean}”?")
        self._suggestion.setProperty("query", result.did_you_mean)
        self.setVisible(True)
        self.updateGeometry()

    def show_facets(self, facets: Facets, query: str) -> None:
        """Offer conditions that are not yet part of the query."""
        self._drop_facets()
        for field, counts in (("site", facets.sites), ("tag", facets.tags), ("date", facets.years)):
            for condition, text in _offered(field, counts, query):
                self._add(condition, text)
        self.updateGeometry()

    def _add(self, condition: str, text: str) -> None:
        button = QToolButton(self)
        button.setText(text.replace("&", "&&"))
        button.setObjectName("facet")
        button.setToolTip(f"Only stories with {condition}")
        button.setAccessibleName(f"Only stories with {condition}")
        button.clicked.connect(lambda checked=False: self.narrowed.emit(condition))
        self._facets.append(button)
        self._flow.addWidget(button)
        button.show()

    def _drop_facets(self) -> None:
        for button in self._facets:
            self._flow.removeWidget(button)
            button.deleteLater()
        self._facets = []


def _offered(field: str, counts: Sequence[tuple[str, int]], query: str) -> list[tuple[str, str]]:
    """Conditions with their words; a single value narrows nothing down."""
    if len(counts) < 2 or f"{field}:" in query:
        return []
    return [(f"{field}:{quoted(name)}", f"{name}  {count:,}") for name, count in counts[:_MOST]]


class FlowLayout(QLayout):
    """Puts widgets into lines like words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(12, 4, 12, 6)
        self.setSpacing(5)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        parent.setSizePolicy(policy)

    def addItem(self, item: QLayoutItem) -> None:
        """Put a widget to the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many widgets there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The widget of a place, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the widget of a place out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """Narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at a width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put the widgets where they belong."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """As much as one widget needs."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Room for the largest widget's height; the width can shrink."""
        margins = self.contentsMargins()
        height = max((item.minimumSize().height() for item in self._items), default=0)
        return QSize(60, height + margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, move: bool) -> int:
        margins = self.contentsMargins()
        inner = rect.marginsRemoved(margins)
        x, y, line = inner.x(), inner.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            width = min(size.width(), inner.width())
            if item.hasHeightForWidth() and width < size.width():
                size.setHeight(item.heightForWidth(width))
            if x > inner.x() and x + width > inner.right() + 1:
                x, y, line = inner.x(), y + line + self.spacing(), 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), QSize(width, size.height())))
            x += width + self.spacing()
            line = max(line, size.height())
        return y + line - rect.y() + margins.bottom()
