"""A flat button with a word or a sign, and a name that says what it does."""

from __future__ import annotations

from PySide6.QtWidgets import QToolButton, QWidget

from reader.ui.escaped_text import give_tooltip


def word_button(words: str, name: str, parent: QWidget | None = None) -> QToolButton:
    """Return a button that shows `words`; `name` is its tooltip, and what a screen reader says."""
    button = QToolButton(parent)
    button.setText(words)
    give_tooltip(button, name)
    button.setAccessibleName(name)
    button.setAutoRaise(True)
    return button
