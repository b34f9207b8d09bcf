"""What can be done to several chosen stories at once, above their list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from reader.translation import format_number, tr
from reader.ui.actions import Actions
from reader.ui.mirrored import margins_from
from reader.ui.tool_bars import Bar

_COMMANDS = ("archive", "later", "read", "tags", "export", "trash", "restore")


class BulkBar(QWidget):
    """Shown while more than one story is chosen: how many, and the commands for all of them."""

    cleared = Signal()
    """The choice is to be given up."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wordings: tuple[str, ...] = ("",)
        self._bar = Bar(actions, "bulk-bar")
        self._bar.row.setContentsMargins(margins_from(12, 0, 6, 0))
        self._bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._count = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._count.setObjectName("panel-title")
        self._count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._count.installEventFilter(self)
        self._bar.row.addWidget(self._count, 1)
        self._bar.add(_COMMANDS)
        self._clear = QToolButton(autoRaise=True)
        self._clear.setText("×")
        self._clear.setToolTip(tr("Clear selection"))
        self._clear.setAccessibleName(tr("Clear selection"))
        self._clear.clicked.connect(self.cleared)
        self._bar.row.addWidget(self._clear)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._bar)

    @property
    def words(self) -> str:
        """What is said of the number of chosen stories."""
        return self._wordings[0]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the words that fit: in a narrow list the number alone, never half a word."""
        if watched is self._count and event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def _fit(self) -> None:
        metrics, room = self._count.fontMetrics(), self._count.width()
        fitting = (one for one in self._wordings if metrics.horizontalAdvance(one) <= room)
        self._count.setText(next(fitting, self._wordings[-1]))

    def show_count(self, number: int, *, trashed: bool = False) -> None:
        """Say how many stories are chosen, and offer what can be done to them."""
        words = tr("{count} selected", "{count} selected", count=number)
        self._wordings = (words, format_number(number))
        self._count.setAccessibleName(words)
        self._fit()
        for name in _COMMANDS:
            in_trash = name in ("restore", "tags", "export", "read")
            self._bar.button(name).setVisible(in_trash if trashed else name != "restore")
