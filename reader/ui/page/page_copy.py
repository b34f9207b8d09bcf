"""What is copied from the page: well-formed HTML and plain text of a selection."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from html import escape
from itertools import groupby

from PySide6.QtCore import QMimeData, QStringListModel, Qt
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from reader.ui.page.list_numbers import BULLETS, List
from reader.ui.page.page_strings import INNER
from reader.ui.page.page_tables import reading_order
from reader.ui.page.typography import KIND, MONO, QUOTE, SIGN

_UNSEEN = str.maketrans(dict.fromkeys("\u00ad\u200b\ufeff\u2060\ufffc"))
"""Characters that only help the layout: soft hyphens, break points, stand-ins of pictures."""
_HEADINGS = {f"h{level}": f"h{level}" for level in range(1, 7)} | {"title": "h1"}
_MISSING = "missing"
"""The kind of the line that stands for unsaved pictures, which is none of the story's."""
_STEP = "  "
"""How far in plain text stands for each list that it is in."""
_WAYS_BACK = ("↩", "↩\ufe0e", "↑", "⤴", "⏎")
"""Words of the link from a note back to its place, which say nothing outside the page."""
_LINE_END = re.compile("[^\\S\n]+\n")
_SUM = re.compile(r"(?<=.)[-+−]")
_MOST_COUNTED = 1000
"""Items of a list with letters or Roman numerals whose numbers are known."""
_SUPER = QTextCharFormat.VerticalAlignment.AlignSuperScript
_SUB = QTextCharFormat.VerticalAlignment.AlignSubScript


@dataclass(frozen=True, slots=True)
class CopiedBlock:
    """The selected part of one block.

    `item` is the sign of the list's item that it opens, `level` its depth of lists; `table` and
    `cell` (row, column) say where it stands in a table, `span` (rows, columns) the size of that
    cell; `rtl` that it is read from the right.
    """

    kind: str
    plain: str
    html: str
    quote: int = 0
    item: str = ""
    level: int = 0
    table: int = 0
    cell: tuple[int, int] = (0, 0)
    span: tuple[int, int] = (1, 1)
    rtl: bool = False

    @property
    def direction(self) -> str:
        """The attribute of HTML for what is read from the right."""
        return ' dir="rtl"' if self.rtl else ""


def lasting_data() -> QMimeData:
    """Return data for the clipboard, empty, of an object that Qt made itself.

    The clipboard is asked once more when Python has ended already; the data of an object made
    here would end the process with a segmentation fault then.
    """
    model = QStringListModel([""])
    data = model.mimeData([model.index(0)])
    data.clear()
    return data


def copied_blocks(document: QTextDocument, begin: int, end: int) -> list[CopiedBlock]:
    """Return what stands between two positions, block by block, without empty ones.

    What is left of an item has no sign, nor are words of a single cell a table. An item that begins
    with a picture has its sign before its first words.
    """
    blocks: list[CopiedBlock] = []
    block = document.findBlock(begin)
    waiting = ("", 0)
    while block.isValid() and block.position() < end:
        made = _copied(block, begin, end)
        sign, level = _sign(block), block.blockFormat().indent()
        if sign or level < waiting[1]:
            waiting = (sign, level) if made is None else ("", 0)
        elif made is not None and waiting[0] and level == waiting[1]:
            made, waiting = replace(made, item=waiting[0]), ("", 0)
        if made is not None:
            if block.position() < begin:
                made = replace(made, item="")
            blocks.append(_going_on(made, block, blocks[-1] if blocks else None))
        block = block.next()
    loose = next((at for at, one in enumerate(blocks) if one.item), len(blocks))
    blocks[:loose] = [replace(one, level=0) for one in blocks[:loose]]
    alone = len({(one.table, one.cell) for one in blocks}) == 1
    return [replace(one, table=0) for one in blocks] if alone else blocks


def _going_on(made: CopiedBlock, block: QTextBlock, before: CopiedBlock | None) -> CopiedBlock:
    """Return a cell of a long table that the page lays out in portions as one of the same table."""
    table = QTextCursor(block).currentTable()
    if table is None or before is None or not before.table or before.table == made.table:
        return made
    return made if table.format().topMargin() else replace(made, table=before.table)


def _copied(block: QTextBlock, begin: int, end: int) -> CopiedBlock | None:
    look_of_block = block.blockFormat()
    kind = str(look_of_block.property(KIND) or "p")
    plain, html = [], []
    part = block.begin()
    while not part.atEnd() and kind != _MISSING:
        fragment = part.fragment()
        first = max(begin, fragment.position())
        last = min(end, fragment.position() + fragment.length())
        if first < last:
            cursor = QTextCursor(block)
            cursor.setPosition(first)
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            words = cursor.selectedText().translate(_UNSEEN).replace("\u2028", "\n")
            look = fragment.charFormat()
            if look.isAnchor() and words.strip() in _WAYS_BACK:
                words = ""
            plain.append(_plain(words, look))
            html.append(_marked_up(words, look, code=kind == "pre"))
        part += 1
    text = "".join(plain)
    if not text.strip():
        return None
    table = QTextCursor(block).currentTable()
    made = CopiedBlock(
        kind=kind,
        plain=text.strip("\n") if kind == "pre" else _LINE_END.sub("\n", text).strip(),
        html="".join(html),
        quote=int(look_of_block.property(QUOTE) or 0),
        item=_sign(block),
        level=look_of_block.indent(),
        rtl=block.textDirection() == Qt.LayoutDirection.RightToLeft,
    )
    if table is None:
        return made
    row, column = reading_order(table, block.position())
    cell = table.cellAt(block.position())
    return replace(
        made,
        table=table.firstPosition(),
        # Rows of the portions of a long table have different numbers.
        cell=(table.firstPosition() + row, column),
        span=(cell.rowSpan(), cell.columnSpan()),
    )


def _sign(block: QTextBlock) -> str:
    """Return the sign of a list's item, `•` or `3.`; nothing for other blocks."""
    sign = str(block.blockFormat().property(SIGN) or "")
    return BULLETS[0] if sign in BULLETS else sign


def _plain(words: str, look: QTextCharFormat) -> str:
    """Return words in which a power stays one: 10^6, not 106, and a^(n+1)."""
    raised = look.verticalAlignment() == _SUPER and not look.isAnchor()
    if not raised or not words or words.strip("+-−0123456789nN"):
        return words
    return f"^({words})" if _SUM.search(words) else f"^{words}"


def _marked_up(words: str, look: QTextCharFormat, *, code: bool) -> str:
    html = escape(words, quote=False).replace("\n", "<br>")
    for wanted, tag in (
        (not code and look.font().family() == MONO, "code"),
        (look.verticalAlignment() == _SUPER, "sup"),
        (look.verticalAlignment() == _SUB, "sub"),
        (look.fontStrikeOut(), "s"),
        (look.fontUnderline() and not look.isAnchor(), "u"),
        (look.fontItalic(), "i"),
        (look.fontWeight() >= QFont.Weight.Bold.value, "b"),
    ):
        if wanted:
            html = f"<{tag}>{html}</{tag}>"
    href = look.anchorHref()
    if href and not href.startswith((INNER, "#")):
        html = f'<a href="{escape(href)}">{html}</a>'
    return html


def as_plain_text(blocks: list[CopiedBlock]) -> str:
    """Return paragraphs apart by an empty line, items with their signs, rows with tabs."""
    parts: list[str] = []
    for (table, is_item, _), group in groupby(blocks, key=_together):
        if table:
            parts.append("\n".join("\t".join(cells) for cells in _rows(list(group))))
        elif is_item:
            parts.append("\n".join(_item(one) for one in group))
        else:
            parts += [_indented(one.plain, one) for one in group]
    return "\n\n".join(parts)


def _together(one: CopiedBlock) -> tuple[int, bool, int]:
    """Return what rows of a table and items of a list share, which no empty line parts."""
    return one.table, bool(one.item), one.quote if one.item else 0


def _item(one: CopiedBlock) -> str:
    """Return an item with its sign, the items of inner lists farther in."""
    return f"{_STEP * (one.level - 1)}{one.item} {one.plain}"


def _indented(plain: str, one: CopiedBlock) -> str:
    """Return a further paragraph of an item as far in as its words; code keeps its own spaces."""
    if one.kind == "pre" or not one.level:
        return plain
    return "\n".join(_STEP * one.level + line for line in plain.split("\n"))


def as_html(blocks: list[CopiedBlock]) -> str:
    """Return the same as HTML with headings, lists, tables, quotations and code."""
    parts: list[str] = []
    nesting = Nesting(parts)
    for (table, is_term, _), group in groupby(blocks, key=_grouped):
        held = list(group)
        nesting.enter(held[0])
        if table:
            parts.append(_table(held))
        elif is_term:
            parts.append(f"<dl>{''.join(block_html(one) for one in held)}</dl>")
        else:
            parts.append(held[0].html if held[0].item else block_html(held[0]))
    nesting.close()
    return "".join(parts)


def _grouped(one: CopiedBlock) -> tuple[int, bool, object]:
    """Return what cells of one table and terms of one list share; other blocks stand alone."""
    is_term = one.kind in ("dt", "dd")
    return one.table, is_term, one.quote if one.table or is_term else id(one)


class Nesting:
    """The lists and quotations that stay open from block to block, in one another.

    What goes on below an item stays inside it, a quotation as well.
    """

    def __init__(self, parts: list[str]) -> None:
        self._parts = parts
        self._open: list[NumberedList | None] = []
        """From outside; a quotation is None."""

    def enter(self, one: CopiedBlock) -> None:
        """Close what ends before a block and open what it begins."""
        lists = [place for place, opened in enumerate(self._open) if opened is not None]
        if one.item and len(lists) >= one.level:
            self._begin_item(one, lists[one.level - 1])
            return
        kept = quotes = depth = 0
        for opened in self._open:
            quotes += opened is None
            depth += opened is not None
            if quotes > one.quote or depth > one.level:
                break
            kept += 1
        self.close(kept)
        self._open_for(one)

    def _begin_item(self, one: CopiedBlock, place: int) -> None:
        """Go on with an open list by its next item, or begin another list in its place."""
        around, opened = self._open[:place].count(None), self._open[place]
        if opened is not None and around == one.quote and opened.goes_on(one.item):
            self.close(place + 1)
            self._parts.append(f"</li><li{opened.value(one.item)}>")
            return
        self.close(place)
        while self._open and self._open.count(None) > one.quote:
            self.close(len(self._open) - 1)
        self._open_for(one)

    def _open_for(self, one: CopiedBlock) -> None:
        quotes = self._open.count(None)
        self._open += [None] * (one.quote - quotes)
        self._parts.append("<blockquote>" * (one.quote - quotes))
        depth = len(self._open) - self._open.count(None)
        for level in range(depth + 1, one.level + 1 if one.item else 0):
            opened = NumberedList(one.item if level == one.level else BULLETS[0])
            self._open.append(opened)
            value = opened.value(one.item) if level == one.level else ""
            self._parts.append(f"{opened.beginning(one.direction)}<li{value}>")

    def close(self, kept: int = 0) -> None:
        """Close all but the outermost."""
        while len(self._open) > kept:
            opened = self._open.pop()
            self._parts.append("</blockquote>" if opened is None else f"</li></{opened.tag}>")


def block_html(one: CopiedBlock) -> str:
    """Return a block that is no cell and opens no item."""
    if one.kind == "pre":
        return f"<pre><code>{one.html.replace('<br>', chr(10))}</code></pre>"
    tag = one.kind if one.kind in ("dt", "dd") else _HEADINGS.get(one.kind, "p")
    return f"<{tag}{one.direction}>{one.html}</{tag}>"


class NumberedList:
    """An open list of the copy, which knows the number that its next item has without a word."""

    def __init__(self, first: str) -> None:
        self.tag = "ul" if first == BULLETS[0] else "ol"
        name = first.rstrip(".")
        letters = name.isascii() and name.isalpha()
        roman = letters and (name.lower() == "i" or len(name) > 1)
        self._style = "" if not letters else "i" if roman else "a"
        self._capital = name.isupper()
        self._following = self._first = self._number(first) or 1

    def beginning(self, direction: str) -> str:
        """Return the opening tag."""
        style = self._style.upper() if self._capital else self._style
        kind = f' type="{style}"' if style else ""
        start = f' start="{self._first}"' if self._first != 1 else ""
        return f"<{self.tag}{kind}{start}{direction}>"

    def goes_on(self, sign: str) -> bool:
        """Return whether a sign may be of this list: a number is none of a list with letters."""
        if sign == BULLETS[0]:
            return self.tag == "ul"
        return self.tag == "ol" and self._number(sign) is not None

    def value(self, sign: str) -> str:
        """Return the attribute of an item whose number is not the one after the last."""
        number = self._number(sign) or self._following
        expected, self._following = self._following, number + 1
        return "" if number == expected else f' value="{number}"'

    def _number(self, sign: str) -> int | None:
        name = sign.rstrip(".")
        if not self._style:
            return int(name) if name.isdecimal() else None
        style, wanted = List(ordered=True, level=1, style=self._style), f"{name.lower()}."
        return next((n for n in range(1, _MOST_COUNTED) if style.sign(n) == wanted), None)


def _table(blocks: list[CopiedBlock]) -> str:
    """Return cells as a table with the spans that they have on the page."""
    rows = "".join(f"<tr>{''.join(row)}</tr>" for row in _rows(blocks, html=True))
    return f"<table{blocks[0].direction}>{rows}</table>"


def _rows(blocks: list[CopiedBlock], *, html: bool = False) -> Iterator[list[str]]:
    """Give the cells of each row; empty ones keep their place, as do those of a span in text."""
    first = min(one.cell[1] for one in blocks)
    end = max(one.cell[1] + one.span[1] for one in blocks)
    covered: set[tuple[int, int]] = set()
    for number, row in groupby(blocks, key=lambda one: one.cell[0]):
        cells: dict[int, list[CopiedBlock]] = {}
        for one in row:
            cells.setdefault(one.cell[1], []).append(one)
        made: list[str] = []
        for column in range(first, end if html else max(cells) + 1):
            held = cells.get(column, [])
            if not html:
                made.append(" ".join(word for one in held for word in one.plain.split()))
            elif held:
                rows, columns = held[0].span
                covered |= {(number + r, column + c) for r in range(rows) for c in range(columns)}
                made.append(_cell(held))
            elif (number, column) not in covered:
                made.append("<td></td>")
        yield made


def _cell(blocks: list[CopiedBlock]) -> str:
    """Return a cell of one or several blocks, a head's as such."""
    tag = "th" if blocks[0].kind.endswith("-head") else "td"
    rows, columns = blocks[0].span
    spans = f' rowspan="{rows}"' * (rows > 1) + f' colspan="{columns}"' * (columns > 1)
    return f"<{tag}{spans}>{'<br>'.join(one.html for one in blocks)}</{tag}>"
