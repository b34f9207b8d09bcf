"""What is copied from the page: well-formed HTML and plain text of a selection."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from itertools import groupby

from PySide6.QtCore import QMimeData, QStringListModel
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from reader.ui.page.list_numbers import BULLETS
from reader.ui.page.page_strings import INNER
from reader.ui.page.page_tables import reading_order
from reader.ui.page.typography import KIND, QUOTE, SIGN

_UNSEEN = str.maketrans(dict.fromkeys("\u00ad\u200b\ufeff\u2060\ufffc"))
"""Characters that only help the layout: soft hyphens, break points, stand-ins of pictures."""
_HEADINGS = {f"h{level}": f"h{level}" for level in range(1, 7)} | {"title": "h1"}
_SUPER = QTextCharFormat.VerticalAlignment.AlignSuperScript
_SUB = QTextCharFormat.VerticalAlignment.AlignSubScript


@dataclass(frozen=True, slots=True)
class CopiedBlock:
    """The selected part of one block; `table` and `cell` (row, column) where it stands in one."""

    kind: str
    plain: str
    html: str
    quote: int = 0
    item: str = ""
    table: int = 0
    cell: tuple[int, int] = (0, 0)


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
            blocks.append(made)
        block = block.next()
    return blocks


def _copied(block: QTextBlock, begin: int, end: int) -> CopiedBlock | None:
    plain, html = [], []
    part = block.begin()
    while not part.atEnd():
        fragment = part.fragment()
        first = max(begin, fragment.position())
        last = min(end, fragment.position() + fragment.length())
        if first < last:
            cursor = QTextCursor(block)
            cursor.setPosition(first)
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            words = cursor.selectedText().translate(_UNSEEN).replace("\u2028", "\n")
            look = fragment.charFormat()
            plain.append(_plain(words, look))
            html.append(_marked_up(words, look))
        part += 1
    text = "".join(plain)
    if not text.strip():
        return None
    table = QTextCursor(block).currentTable()
    look_of_block = block.blockFormat()
    return CopiedBlock(
        kind=str(look_of_block.property(KIND) or "p"),
        plain=text.strip("\n") if look_of_block.property(KIND) == "pre" else text.strip(),
        html="".join(html),
        quote=int(look_of_block.property(QUOTE) or 0),
        item=_sign(block),
        table=table.firstPosition() if table is not None else 0,
        cell=reading_order(table, block.position()) if table is not None else (0, 0),
    )


def _sign(block: QTextBlock) -> str:
    """Return the sign of a list's item, `•` or `3.`; nothing for other blocks."""
    sign = str(block.blockFormat().property(SIGN) or "")
    return BULLETS[0] if sign in BULLETS else sign


def _plain(words: str, look: QTextCharFormat) -> str:
    """Return words in which a power stays one: 10^6, not 106."""
    raised = look.verticalAlignment() == _SUPER and not look.isAnchor()
    return f"^{words}" if raised and words.strip("+-−0123456789nN") == "" and words else words


def _marked_up(words: str, look: QTextCharFormat) -> str:
    html = escape(words, quote=False).replace("\n", "<br>")
    for wanted, tag in (
        (look.verticalAlignment() == _SUPER, "sup"),
        (look.verticalAlignment() == _SUB, "sub"),
        (look.fontStrikeOut(), "s"),
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
            parts.append("\n".join("\t".join(cells) for cells in _rows(group, html=False)))
        elif is_item:
            parts.append("\n".join(f"{one.item} {one.plain}" for one in group))
        else:
            parts += [one.plain for one in group]
    return "\n\n".join(parts)


def as_html(blocks: list[CopiedBlock]) -> str:
    """Return the same as HTML with headings, lists, tables, quotations and code."""
    parts: list[str] = []
    for (table, sign), group in groupby(
        blocks,
        key=lambda one: (one.table, "" if not one.item else "ul" if one.item == "•" else "ol"),
    ):
        if table:
            rows = ("".join(f"<td>{cell}</td>" for cell in row) for row in _rows(group, html=True))
            parts.append(f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>")
        elif sign:
            items = list(group)
            number = items[0].item.rstrip(".")
            start = f' start="{number}"' if number.isdecimal() and number != "1" else ""
            lines = "".join(f"<li>{one.html}</li>" for one in items)
            parts.append(f"<{sign}{start}>{lines}</{sign}>")
        else:
            parts += [_block(one) for one in group]
    return "".join(parts)


def _block(one: CopiedBlock) -> str:
    if one.kind == "pre":
        html = f"<pre><code>{one.html.replace('<br>', chr(10))}</code></pre>"
    else:
        tag = _HEADINGS.get(one.kind, "p")
        html = f"<{tag}>{one.html}</{tag}>"
    return "<blockquote>" * one.quote + html + "</blockquote>" * one.quote


def _rows(group: Iterator[CopiedBlock], *, html: bool) -> Iterator[list[str]]:
    """Give the cells of each row; empty cells keep their place."""
    for _, row in groupby(group, key=lambda one: one.cell[0]):
        cells: dict[int, str] = {}
        for one in row:
            words = one.html if html else " ".join(one.plain.split())
            known = cells.get(one.cell[1])
            joint = "<br>" if html else " "
            cells[one.cell[1]] = words if known is None else f"{known}{joint}{words}"
        first = min(cells)
        yield [cells.get(column, "") for column in range(first, max(cells) + 1)]
