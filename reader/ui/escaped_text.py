"""Text from outside as it stands, in places where Qt would read HTML.

A tooltip that begins like HTML is shown as HTML, and Qt opens the pictures it names: a title could
read local files. So every tooltip with words of a page, a file or a person goes through here.
"""

from __future__ import annotations

from html import escape

from PySide6.QtWidgets import QWidget


def as_tooltip(text: str) -> str:
    """Return markup that Qt shows as exactly this text, lines kept; "" stays empty."""
    return "<qt>" + escape(text).replace("\n", "<br/>") + "</qt>" if text else ""


def give_tooltip(widget: QWidget, text: str) -> None:
    """Give a widget a tooltip, and a screen reader its words: else that would read the markup."""
    widget.setToolTip(as_tooltip(text))
    widget.setAccessibleDescription(text)
