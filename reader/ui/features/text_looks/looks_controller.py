"""Opens the small window of text and theme below its button."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, QSize

from reader.ui.actions import VIEW, ActionRow
from reader.ui.window_context import WindowContext

ROWS = (ActionRow("text-looks", "Text and Theme…", VIEW, 35, ("Ctrl+T",)),)
"""The rows of the action table that are answered here."""
_EDGE = 12
"""Chosen: space to the edges of the page in focus mode, in pixels."""


class LooksController(QObject):
    """Answers the button `Aa` and its key."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.window)
        self._context = context
        context.actions.bind("text-looks", self._open)

    def _open(self) -> None:
        from reader.ui.features.text_looks.looks_popover import LooksPopover

        window = self._context.window
        bar = window.page_bar.look_button
        popover = LooksPopover(self._context.preferences, window)
        if bar.isVisible():
            popover.open_below(QRect(bar.mapToGlobal(QPoint(0, 0)), bar.size()))
        else:
            # In focus mode and beside the notebook there is no bar: a corner stands in for it.
            page = window.page if window.page.isVisible() else window
            edge = QSize(page.width() - 2 * _EDGE, 0)
            popover.open_below(QRect(page.mapToGlobal(QPoint(_EDGE, _EDGE)), edge))
