"""What can be done to several chosen stories at once, above their list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from reader.translation import tr
from reader.ui.actions import Actions
from reader.ui.tool_bars import Bar

_COMMANDS = ("archive", "later", "read", "tags", "export", "trash", "restore")


class BulkBar(QWidget):
    """Shown while more than one story is chosen: how many, and the commands for all of them."""

    cleared = Signal()
    """The choice is to be given up."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._bar = Bar(actions, "bulk-bar")
        self._bar.row.setContentsMargins(12, 0, 6, 0)
        self._bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._count = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._count.setObjectName("panel-title")
        self._count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
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
        return self._count.text()

    def show_count(self, number: int, *, trashed: bool = False) -> None:
        """Say how many stories are chosen, and offer what can be done to them."""
        self._count.setText(tr("{count} selected", "{count} selected", count=number))
        for name in _COMMANDS:
            in_trash = name in ("restore", "tags", "export", "read")
            self._bar.button(name).setVisible(in_trash if trashed else name != "restore")
