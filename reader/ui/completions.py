"""The line of a list of completions that the person chose."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView


def chosen_completion(popup: QAbstractItemView) -> str | None:
    """Return the line chosen with the arrow keys, or None where there is none.

    The first line is current as soon as the list has the focus, but nobody chose it.
    """
    chosen = popup.selectionModel().selectedIndexes() if popup.isVisible() else []
    return str(chosen[0].data()) if chosen else None
