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
    """Return what stands between two positions, block by block, without empty ones."""
    blocks: list[CopiedBlock] = []
    block = document.findBlock(begin)
    while block.isValid() and block.position() < end:
        made = _copied(block, begin, end)
        if made is not None:
            blocks.append(_going_on(made, block, blocks[-1] if blocks else None))
        block = block.next()
    return blocks


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
        plain=text.strip("\n") if kind == "pre" else text.strip(),
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
    for (table, is_item), group in groupby(blocks, key=lambda one: (one.table, bool(one.item))):
        if table:
            parts.append("\n".join("\t".join(cells) for cells in _rows(list(group))))
        elif is_item:
            parts.append("\n".join(_item(one) for one in group))
        else:
            parts += [_indented(one.plain, one) for one in group]
    return "\n\n".join(parts)


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
    quote = 0
    for (depth, table, kind), group in groupby(blocks, key=_grouped):
        parts.append("<blockquote>" * (depth - quote) + "</blockquote>" * (quote - depth))
        quote = depth
        if table:
            parts.append(_table(list(group)))
        elif kind == "list":
            parts.append(nested_lists(list(group)))
        elif kind == "dl":
            parts.append(f"<dl>{''.join(block_html(one) for one in group)}</dl>")
        else:
            parts += [block_html(one) for one in group]
    return "".join(parts) + "</blockquote>" * quote


def _grouped(one: CopiedBlock) -> tuple[int, int, str]:
    kind = "list" if one.level else "dl" if one.kind in ("dt", "dd") else ""
    return one.quote, one.table, kind


def block_html(one: CopiedBlock) -> str:
    """Return a block that is no cell and opens no item."""
    if one.kind == "pre":
        return f"<pre><code>{one.html.replace('<br>', chr(10))}</code></pre>"
    tag = one.kind if one.kind in ("dt", "dd") else _HEADINGS.get(one.kind, "p")
    return f"<{tag}{one.direction}>{one.html}</{tag}>"


def nested_lists(blocks: list[CopiedBlock]) -> str:
    """Return items as lists in lists; what goes on below an item stays inside it."""
    parts: list[str] = []
    opened: list[NumberedList] = []

    def close(depth: int) -> None:
        while len(opened) > depth:
            parts.append(f"</li></{opened.pop().tag}>")

    for one in blocks:
        close(one.level)
        if not one.item:
            parts.append(block_html(one))
            continue
        tag = "ul" if one.item == BULLETS[0] else "ol"
        if len(opened) == one.level and opened[-1].tag == tag and opened[-1].counts(one.item):
            parts.append("</li>")
        else:
            close(one.level - 1)
            while len(opened) < one.level:
                between = len(opened) + 1 < one.level
                opened.append(NumberedList("ul" if between else tag, "" if between else one.item))
                parts.append(opened[-1].beginning(one.direction) + "<li>" * between)
        parts.append(f"<li{opened[-1].value(one.item)}>{one.html}")
    close(0)
    return "".join(parts)


class NumberedList:
    """An open list of the copy, which knows the number that its next item has without a word."""

    def __init__(self, tag: str, first: str) -> None:
        self.tag = tag
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

    def counts(self, sign: str) -> bool:
        """Return whether a sign may be of this list: a number is none of a list with letters."""
        return self.tag == "ul" or self._number(sign) is not None

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
    covered: set[tuple[int, int]] = set()
    for number, row in groupby(blocks, key=lambda one: one.cell[0]):
        cells: dict[int, list[CopiedBlock]] = {}
        for one in row:
            cells.setdefault(one.cell[1], []).append(one)
        made: list[str] = []
        for column in range(first, max(cells) + 1):
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
