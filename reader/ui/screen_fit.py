"""Keeps dialogs on the screen: with large text or at a high scale the screen is a small one."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QDialog

_FRAME = QSize(8, 60)
"""Room for a window manager's borders and title bar, which are known only once it is shown."""


def fit_to_screen(child: QObject) -> None:
    """Let a dialog that is about to be shown be no larger than its screen.

    One that has no size of its own yet is as large as what is in it, which Qt bounds itself.
    """
    if isinstance(child, QDialog) and child.testAttribute(Qt.WidgetAttribute.WA_Resized):
        bounded = child.size().boundedTo(child.screen().availableSize() - _FRAME)
        if bounded != child.size():
            child.resize(bounded)
