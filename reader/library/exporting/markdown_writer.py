"""Our safe HTML as Markdown that CommonMark reads as the same story."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from reader.clean.parse.tree import Node
from reader.clean.parse.tree_builder import parse
from reader.library.exporting.markdown_escape import code_block, heading_line, table_cell
from reader.library.exporting.markdown_footnotes import is_note, mark_footnotes
from reader.library.exporting.markdown_inline import InlineWriter, PictureAddress

_BLOCKS = frozenset(
    (
        *("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "ul", "ol", "dl", "dt"),
        *("dd", "li", "table", "figure", "figcaption", "hr", "caption", "thead", "tbody", "tfoot"),
        *("tr", "div", "section", "article", "body", "html", "aside", "details", "summary"),
    )
)
_SIGNED = frozenset(
    ("h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "ul", "ol", "dt", "li", "table", "hr")
)
"""Blocks that Markdown has a sign for; all others only stand apart."""
_LANGUAGE_CLASS = re.compile(r"(?:^|\s)(?:language|lang|highlight-source|brush)[-:]\s*([\w+#.-]+)")
_TAB = 4
"""Columns of a tab, as CommonMark counts them."""


def markdown_of(html: str, picture: PictureAddress | None = None) -> str:
    """Return the Markdown of a story's HTML.

    `picture` gives the address of a picture; one without an address keeps its description.
    """
    root = parse(html)
    mark_footnotes(root)
    writer = _BlockWriter(picture or _nowhere)
    lines = writer.container(root.children)
    return "\n".join(_apart(lines, writer.waiting_notes)).strip("\n")


def _nowhere(asset: str) -> None:
    """Leave out a picture that lies nowhere."""


class _BlockWriter:
    """Writes blocks as lines; notes found inside of other blocks wait for the end."""

    def __init__(self, picture: PictureAddress) -> None:
        self._inline = InlineWriter(picture)
        self._deep = 0
        self.waiting_notes: list[str] = []

    def container(self, children: Iterable[Node | str]) -> list[str]:
        """Return the blocks of a container, with empty lines between them."""
        lines: list[str] = []
        before: tuple[str, str] = ("", "")
        for item in _runs_and_blocks(children):
            if isinstance(item, list):
                if words := self._inline.lines(item):
                    lines = _apart(lines, words)
                    before = ("p", "")
                continue
            marker = _other_marker(item, before)
            block = self._block(item, marker)
            if not block:
                continue
            tight = before[0] == "p" and self._deep and _may_follow_at_once(item)
            lines = [*lines, *block] if tight else _apart(lines, block)
            before = (item.tag, marker)
        return lines

    def _block(self, node: Node, marker: str) -> list[str]:
        tag = node.tag
        if is_note(node):
            return self._note(node)
        if tag in ("ul", "ol"):
            return self._list(node, marker)
        if tag == "blockquote":
            return self._quote(node)
        if tag == "pre":
            return self._code(node)
        if tag == "hr":
            return ["___" if self._deep else "---"]
        if tag == "table":
            return self._table(node)
        if tag[0] == "h" and tag[1:].isdigit():
            text = self._inline.text(node.children).replace("\\\n", "<br>")
            return [f"{'#' * int(tag[1])} {heading_line(text)}"] if text else []
        if tag == "dt":
            return self._term(node)
        if tag == "li":
            return self._list(Node("ul", {}, node.parent), marker, [node])
        return self.container(node.children)

    def _term(self, node: Node) -> list[str]:
        bold = any(child.tag in ("strong", "b") for child in node.walk())
        plain = not bold and bool(node.text().strip())
        content = [Node("strong", {}, node)] if plain else node.children
        if plain:
            content[0].children = node.children  # type: ignore[union-attr]
        return self._inline.lines(content)

    def _quote(self, node: Node) -> list[str]:
        lines = self._inside(node.children)
        return [f"> {line}" if line else ">" for line in lines]

    def _inside(self, children: Iterable[Node | str]) -> list[str]:
        self._deep += 1
        lines = self.container(children)
        self._deep -= 1
        return lines

    def _code(self, node: Node) -> list[str]:
        code = _plain_text(node).rstrip("\n")
        if self._deep:
            # In a list or a quotation, a tab would be read as fewer columns than it is wide.
            code = re.sub(r"(?m)^[ \t]+", lambda blank: blank.group().expandtabs(_TAB), code)
        return code_block(code, _language(node))

    def _note(self, node: Node) -> list[str]:
        lines = self._inside(node.children) or [""]
        first = f"[^{node.get('label')}]: {lines[0]}".rstrip()
        written = [first, *(f"    {line}" if line else "" for line in lines[1:])]
        if not self._deep:
            return written
        self._wait(written)
        return []

    def _wait(self, note: list[str]) -> None:
        if note:
            self.waiting_notes += [*([""] if self.waiting_notes else []), *note]

    def _list(self, node: Node, marker: str, items: list[Node] | None = None) -> list[str]:
        start = node.get("start")
        number = int(start) if start.isdigit() else 1
        lines: list[str] = []
        open_item = False
        found = items if items is not None else [c for c in node.children if isinstance(c, Node)]
        for item in found:
            if is_note(item):
                note = self._note(item)
                if open_item:
                    # Between items a note would end their list.
                    self._wait(note)
                else:
                    lines = _apart(lines, note)
                number += 1
                continue
            if item.get("value").isdigit() and int(item.get("value")) != number:
                number = int(item.get("value"))
                if open_item:
                    marker = _turned(marker)
            sign = f"{marker} " if marker in "-*" else f"{number}{marker} "
            number += 1
            content = self._inside(item.children if item.tag == "li" else [item])
            if not content:
                continue
            indent = " " * len(sign)
            block = [sign + content[0], *(indent + line if line else "" for line in content[1:])]
            apart = open_item and lines[-1].lstrip()[:1] in (">", "|", "`")
            lines = _apart(lines, block) if apart else [*lines, *block]
            open_item = True
        return lines

    def _table(self, node: Node) -> list[str]:
        captions = [c for c in node.walk() if c.tag == "caption"]
        caption = [line for c in captions[:1] for line in self._inline.lines(c.children)]
        rows = self._rows(node)
        width = max((len(row) for row in rows), default=0)
        if not width:
            return caption
        lines = []
        for place, row in enumerate(rows):
            cells = [*row, *[""] * (width - len(row))]
            lines.append("| " + " | ".join(cells) + " |")
            if not place:
                # A table of Markdown has a head; the first row is as good as any.
                lines.append("|" + " --- |" * width)
        return _apart(caption, lines)

    def _rows(self, node: Node) -> list[list[str]]:
        """Return the cells of every row; what a cell spans besides its place stays empty."""
        rows: list[list[str]] = []
        reaching: dict[int, int] = {}
        for line in (c for c in node.walk() if c.tag == "tr"):
            row: list[str] = []
            below: dict[int, int] = {}
            for cell in line.children:
                if not isinstance(cell, Node) or cell.tag not in ("td", "th"):
                    continue
                self._skip(row, reaching, below)
                wide, high = _span(cell, "colspan"), _span(cell, "rowspan")
                if high > 1:
                    below |= {len(row) + step: high - 1 for step in range(wide)}
                row += [self._cell(cell), *[""] * (wide - 1)]
            self._skip(row, reaching, below)
            rows.append(row)
            reaching = below
        return rows

    @staticmethod
    def _skip(row: list[str], reaching: dict[int, int], below: dict[int, int]) -> None:
        while reaching.get(len(row), 0):
            if reaching[len(row)] > 1:
                below[len(row)] = reaching[len(row)] - 1
            row.append("")

    def _cell(self, cell: Node) -> str:
        return table_cell("<br>".join(self._cell_lines(cell.children)))

    def _cell_lines(self, children: Iterable[Node | str]) -> list[str]:
        """Return the blocks of a cell, each on one line."""
        found: list[str] = []
        for item in _runs_and_blocks(children):
            if isinstance(item, Node):
                found += self._cell_block(item)
            elif text := self._inline.text(item):
                found.append(text)
        return found

    def _cell_block(self, node: Node) -> list[str]:
        if node.tag == "pre":
            lines = _plain_text(node).strip("\n").split("\n")
            codes = (Node("code", {}, node) for _ in lines)
            written = []
            for code, line in zip(codes, lines, strict=True):
                code.children = [line]
                written.append(self._inline.text([code]))
            return written
        if node.tag in ("ul", "ol"):
            start = node.get("start")
            number = int(start) if start.isdigit() else 1
            written = []
            for item in (c for c in node.children if isinstance(c, Node)):
                sign = "•" if node.tag == "ul" else f"{number}."
                inside = self._cell_lines(item.children)
                written += [f"{sign} {line}" if not at else line for at, line in enumerate(inside)]
                number += 1
            return written
        return self._cell_lines(node.children)


def _runs_and_blocks(children: Iterable[Node | str]) -> Iterator[list[Node | str] | Node]:
    """Yield runs of text as lists and blocks as nodes; containers without a sign are opened."""
    run: list[Node | str] = []
    for child in children:
        if isinstance(child, str) or child.tag not in _BLOCKS:
            run.append(child)
            continue
        if run:
            yield run
            run = []
        if child.tag in _SIGNED or is_note(child):
            yield child
        else:
            yield from _runs_and_blocks(child.children)
    if run:
        yield run


def _apart(lines: list[str], more: list[str]) -> list[str]:
    return [*lines, "", *more] if lines and more else [*lines, *more]


def _other_marker(node: Node, before: tuple[str, str]) -> str:
    """Return the marker of a list: another one right behind a list of the same kind."""
    marker = {"ul": "-", "ol": "."}.get(node.tag, "")
    return _turned(marker) if marker and before == (node.tag, marker) else marker


def _turned(marker: str) -> str:
    return {"-": "*", "*": "-", ".": ")", ")": "."}[marker]


def _may_follow_at_once(node: Node) -> bool:
    """Return whether a list may stand right under a line of text and still be read as one."""
    if node.tag == "ol":
        items = [c for c in node.children if isinstance(c, Node)]
        first = items[0].get("value") if items else ""
        return node.get("start") in ("", "1") and first in ("", "1")
    return node.tag == "ul"


def _span(cell: Node, name: str) -> int:
    value = cell.get(name)
    return min(int(value), 100) if value.isdigit() and int(value) > 0 else 1


def _plain_text(node: Node) -> str:
    parts: list[str] = []
    for child in node.children:
        if isinstance(child, str):
            parts.append(child)
        else:
            parts.append("\n" if child.tag == "br" else _plain_text(child))
    return "".join(parts)


def _language(node: Node) -> str:
    """Return the language that highlighted code is named with, or nothing."""
    inside = (node, *(c for c in node.children if isinstance(c, Node)))
    for element in inside:
        found = _LANGUAGE_CLASS.search(element.get("class"))
        if found:
            return found.group(1)
        if element.get("data-lang") or element.get("data-language"):
            return element.get("data-lang") or element.get("data-language")
    return ""
