"""Widgets in lines, like the words of a paragraph."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from reader.ui.mirrored import mirrored


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
        """Return how many widgets there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return the widget of a place, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the widget of a place out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """Narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at a width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put the widgets where they belong."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the space that one widget needs."""
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
                place = QRect(QPoint(x, y), QSize(width, size.height()))
                item.setGeometry(mirrored(inner, place))
            x += width + self.spacing()
            line = max(line, size.height())
        return y + line - rect.y() + margins.bottom()
