"""Above a story of which only the address is kept: what can be done to get its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from reader.translation import tr
from reader.ui.actions import Actions
from reader.ui.flow_layout import FlowLayout

if TYPE_CHECKING:
    from reader.model import Story

_COMMANDS = ("open-web", "find-page", "trash")


class LinkStrip(QWidget):
    """Says that there is no text yet, and offers the ways to it."""

    wanted = Signal(str)
    """str: the name of an action that is to be done to the story on the page."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("link-strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.setContentsMargins(0, 0, 0, 0)
        self._buttons = {name: self._button(actions[name].text(), name) for name in _COMMANDS}
        for button in self._buttons.values():
            flow.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.addWidget(self._words)
        layout.addWidget(buttons)
        self.hide()

    def offer(self, story: Story) -> None:
        """Say what there is of a story without text, and offer the ways to its text there are."""
        self._buttons["open-web"].setVisible(bool(story.url))
        self._words.setText(_words(story))

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(lambda *_: self.wanted.emit(name))
        return button


def _words(story: Story) -> str:
    if story.url:
        return tr(
            "Only the link is in your library. Open it on the web, save the page with your "
            "browser, then choose the saved file here."
        )
    if story.highlights:
        return tr(
            "Only your highlights are in your library, not the text. If you have it as a file, "
            "choose it here."
        )
    return tr("The text is not in your library. If you have it as a file, choose it here.")
