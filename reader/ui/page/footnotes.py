"""Notes of a story, shown in a small box beside the sign that refers to them."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.translation import tr
from reader.ui.page.page_display import Display
from reader.ui.page.page_links import LinkSpan
from reader.ui.page.typography import KIND, OWN, SIGN
from reader.ui.themes import Theme

_SIGN = re.compile(
    r"[\s\[\](){}]*(?:note\s*)?(?:\d{1,4}|[a-z]{1,2}|[ivxlc]{1,5}|[*†‡§¶#※]{1,3})[\s\[\](){}.,]*",
    re.IGNORECASE,
)
"""What a reference to a note looks like: `[12]`, `a`, `*`, `note 3`."""
_BACK = re.compile(r"(?:\s*[↩↑⏎^⤴][\ufe0e\ufe0f]?)+\s*$|^(?:\s*[↩↑^⤴][\ufe0e\ufe0f]?)+\s*")
"""Arrows that lead back from a note; in the box they lead nowhere."""
_MOST_LETTERS: Final = 1500
"""Letters of a note that the box shows; the rest is read at its place."""
_MOST_BLOCKS = 4
"""Paragraphs of one note in the box."""
_WIDEST = 460
"""Pixels."""


def is_reference(display: Display, link: LinkSpan) -> bool:
    """Return whether the words of a link are a sign that refers to a note."""
    cursor = QTextCursor(display.document)
    cursor.setPosition(link.begin)
    cursor.setPosition(link.end, QTextCursor.MoveMode.KeepAnchor)
    words = cursor.selectedText()
    if len(words) > 12:
        return False
    raised = cursor.charFormat().verticalAlignment()
    is_raised = raised == QTextCharFormat.VerticalAlignment.AlignSuperScript
    return is_raised or _SIGN.fullmatch(words) is not None


def note_at(display: Display, position: int) -> str:
    """Return the words of the note at a position; nothing where a heading stands there."""
    block = display.document.findBlock(position)
    if str(block.blockFormat().property(KIND) or "").startswith("h"):
        return ""
    named = set(display.layout.names.values())
    parts = [_without_way_back(display, block)]
    indent = block.blockFormat().indent()
    block = block.next()
    while len(parts) < _MOST_BLOCKS and _goes_on(block, indent) and block.position() not in named:
        parts.append(_without_way_back(display, block))
        block = block.next()
    words = "\n".join(_BACK.sub("", part.replace("\u2028", " ").strip()) for part in parts)
    words = words.replace("\ufffc", "").strip()
    return f"{words[:_MOST_LETTERS].rstrip()}…" if len(words) > _MOST_LETTERS else words


def _without_way_back(display: Display, block: QTextBlock) -> str:
    """Return the words of a note without the links at its ends that lead back to its sign."""
    runs = [(words, _leads_back(display, href, block)) for words, href in _runs(block)]
    while runs and (runs[-1][1] or not runs[-1][0].strip()):
        runs.pop()
    while runs and (runs[0][1] or not runs[0][0].strip()):
        runs.pop(0)
    return "".join(words for words, _ in runs)


def _runs(block: QTextBlock) -> list[tuple[str, str]]:
    """Return the words of a block in pieces of one format, with the address each leads to."""
    found, at = [], block.begin()
    while not at.atEnd():
        piece = at.fragment()
        found.append((piece.text(), str(piece.charFormat().anchorHref())))
        at += 1
    return found


def _leads_back(display: Display, href: str, note: QTextBlock) -> bool:
    """Return whether an address leads to where a link to the note stands."""
    names = display.layout.names
    target = names.get(href[1:]) if href.startswith("#") else None
    if target is None or note.contains(target):
        return False
    there = _runs(display.document.findBlock(target))
    return any(note.contains(names.get(back[1:], -1)) for _, back in there if back[:1] == "#")


def _goes_on(block: QTextBlock, indent: int) -> bool:
    """Whether a block is a further paragraph of the item of a list before it."""
    look = block.blockFormat()
    return bool(
        block.isValid()
        and indent
        and look.indent() == indent
        and not look.property(SIGN)
        and not look.property(OWN)
    )


class FootnotePopup(QFrame):
    """A box with a note; Escape closes it, Enter goes to the note's place."""

    whole_wanted = Signal(int)
    """int: the position of the note that is to be gone to."""
    closed = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._position = 0
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setAccessibleName(tr("Note"))
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        go = QPushButton(tr("Go to Note", context="action"))
        go.setToolTip(tr("Go to Note (Enter)"))
        go.clicked.connect(self._go)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(go)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 12, 14, 10)
        whole.addWidget(self.words)
        whole.addLayout(row)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take over the colours of a theme."""
        self.setStyleSheet(
            f"FootnotePopup {{ background: {theme.panel}; border: 1px solid {theme.rule};"
            f" border-radius: 8px; }} FootnotePopup QLabel {{ color: {theme.text};"
            " font-size: 14px; background: transparent; }"
        )

    def open(self, words: str, position: int, top: QPoint, bottom: QPoint) -> None:
        """Show a note below (or above) the sign between two corners of the page."""
        self._position = position
        self.words.setText(words)
        width = min(_WIDEST, self._page.width() - 24)
        self.words.setFixedWidth(width - 28)
        self.words.setFixedHeight(self.words.heightForWidth(width - 28))
        self.adjustSize()
        left = max(12, min(top.x() - width // 3, self._page.width() - width - 12))
        y = bottom.y() + 6
        if y + self.height() > self._page.height() - 8:
            y = max(8, top.y() - self.height() - 6)
        self.move(left, y)
        self.show()
        self.raise_()

    def take_key(self, event: QKeyEvent) -> bool:
        """Work on a key while the box is open; return whether it was used."""
        if not self.isVisible():
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.close_quietly()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go()
        else:
            return False
        return True

    def close_quietly(self) -> None:
        """Close the box."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def _go(self) -> None:
        self.close_quietly()
        self.whole_wanted.emit(self._position)
