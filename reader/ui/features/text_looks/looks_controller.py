"""Opens the small window of text and theme below its button."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint

from reader.ui.actions import VIEW, ActionRow
from reader.ui.window_context import WindowContext

ROWS = (ActionRow("text-looks", "Text and Theme…", VIEW, 35, ("Ctrl+T",)),)
"""The rows of the action table that are answered here."""


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
            popover.open_at(bar.mapToGlobal(QPoint(bar.width(), bar.height() + 2)))
        else:
            # In focus mode there is no bar: the corner of the page stands in for it.
            popover.open_at(window.page.mapToGlobal(QPoint(window.page.width() - 12, 12)))
