"""Selections and the paragraph in focus, moved by keys."""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from reader.ui.page.page_display import Display
from reader.ui.page.typography import KIND, MIRRORED, OWN

_SENTENCE = re.compile(r"[^.!?。！？…]+(?:[.!?…]+[\"'”’»)\]]*(?=\s|\Z)|[。！？]+|\Z|[.!?…]+)\s*")
UNITS = ("word", "sentence", "paragraph")


def is_text(block: QTextBlock) -> bool:
    """Return whether a block is a paragraph of the story, with words."""
    return not block.blockFormat().property(OWN) and bool(block.text().strip("\ufffc \u2028"))


def can_be_focused(block: QTextBlock) -> bool:
    """Return whether keys stop at a block: a paragraph with words, or a picture."""
    if block.blockFormat().property(KIND) == "figure":
        return "\ufffc" in block.text()
    return is_text(block)


def next_paragraph(display: Display, start: QTextBlock, *, backwards: bool) -> QTextBlock | None:
    """Return the paragraph of the story after (or before) a block, or None at the end."""
    if (beside := _as_read(display, start, backwards=backwards)) is not None:
        return beside
    block = start.previous() if backwards else start.next()
    while block.isValid():
        if can_be_focused(block) and block.position() >= display.layout.body:
            return block
        block = block.previous() if backwards else block.next()
    return None


def _as_read(display: Display, start: QTextBlock, *, backwards: bool) -> QTextBlock | None:
    """Return what is read next where it stands elsewhere in the document: in mirrored tables."""
    following = start.previous() if backwards else start.next()
    span = display.map.offsets(start.position(), start.position() + max(1, len(start.text())))
    if span is None or not (is_mirrored(start) or is_mirrored(following)):
        return None
    map_ = display.map
    found = map_.position_before(span[0]) if backwards else map_.position(span[1])
    return None if found is None else display.document.findBlock(found)


def is_mirrored(block: QTextBlock) -> bool:
    """Return whether a block stands in a table whose first column is the right one."""
    table = QTextCursor(block).currentTable() if block.isValid() else None
    return table is not None and bool(table.format().property(MIRRORED))


def grown(
    document: QTextDocument, cursor: QTextCursor, unit: str, *, backwards: bool = False
) -> QTextCursor:
    """Return a selection made larger.

    To the word, the sentence, the paragraph, then by one more each.
    """
    begin, end = cursor.selectionStart(), cursor.selectionEnd()
    if backwards:
        begin = _edge(document, begin - 1, unit)[0] if begin > 0 else begin
    else:
        first, last = _edge(document, begin, unit)
        widens = first <= begin and last >= end and (first, last) != (begin, end)
        if begin == end or (widens and unit != "word"):
            begin, end = first, last
        else:
            end = _edge(document, _after(document, end), unit)[1]
    made = QTextCursor(document)
    made.setPosition(begin)
    made.setPosition(max(begin, end), QTextCursor.MoveMode.KeepAnchor)
    return made


def holds_sentence(document: QTextDocument, cursor: QTextCursor) -> bool:
    """Return whether the whole sentence at the beginning of a selection is selected."""
    first, last = _edge(document, cursor.selectionStart(), "sentence")
    return cursor.selectionStart() <= first and cursor.selectionEnd() >= last


def _after(document: QTextDocument, position: int) -> int:
    """Return the next position that holds something to select."""
    last = document.characterCount() - 1
    while position < last and document.characterAt(position) in (" ", "\u2029", "\u2028"):
        position += 1
    return min(position, last)


def _edge(document: QTextDocument, position: int, unit: str) -> tuple[int, int]:
    """Begin and end of the word, sentence or paragraph at a position, without blanks behind it."""
    block = document.findBlock(position)
    base, text = block.position(), block.text()
    inside = position - base
    if unit == "word":
        cursor = QTextCursor(document)
        cursor.setPosition(position)
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        return cursor.selectionStart(), cursor.selectionEnd()
    if unit == "sentence":
        for found in _SENTENCE.finditer(text):
            if found.start() <= inside < found.end() or found.end() == len(text):
                words = found.group().rstrip()
                blanks = len(words) - len(words.lstrip())
                return base + found.start() + blanks, base + found.start() + len(words)
    return base, base + len(text)


def word_start(text: str, at: int) -> int:
    """Return where the word begins that an index cuts in two, else the index itself."""
    return next((m.start() for m in _joined().finditer(text) if m.start() < at < m.end()), at)


def word_end(text: str, at: int) -> int:
    """Return where the word ends that an index cuts in two, else the index itself."""
    return next((m.end() for m in _joined().finditer(text) if m.start() < at < m.end()), at)


@cache
def _joined() -> re.Pattern[str]:
    """Return what counts as one word; compiled when first asked for, which takes a while.

    Letters, digits, marks and what joins them; scripts that set no blanks between words are left
    out.
    """
    return re.compile(
        "(?:(?![\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff])\\w"
        "|(?<=\\w)[\u00ad\u200b'’](?=\\w))+"
    )
