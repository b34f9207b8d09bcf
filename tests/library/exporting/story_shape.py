"""What a story says, whoever wrote its HTML: blocks, and runs of letters with what they carry."""

from __future__ import annotations

import re
from itertools import takewhile
from urllib.parse import unquote

from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin

from reader.clean.parse.tree import Node
from reader.clean.parse.tree_builder import parse

MARKS = {
    "em": "em", "i": "em", "cite": "em", "strong": "strong", "b": "strong", "s": "s", "del": "s",
    "u": "u", "sub": "sub", "sup": "sup", "mark": "mark", "code": "code",
}  # fmt: skip
HOLDERS = (
    "div",
    "section",
    "figure",
    "dl",
    "body",
    "html",
    "li",
    "td",
    "th",
    "dd",
    "tbody",
    "thead",
)
BLOCKS = (*HOLDERS, "p", "h2", "h3", "blockquote", "pre", "ul", "ol", "table", "hr", "dt", "tr",
          "figcaption", "caption")  # fmt: skip

Run = tuple[tuple[str, frozenset[str]], ...]
Block = tuple[object, ...]


def read_markdown(text: str) -> str:
    """HTML by CommonMark, with GitHub's tables, strike-through and footnotes."""
    reader = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    html: str = reader.use(footnote_plugin).render(text)
    return html


def shape_of(html: str) -> list[Block]:
    """The blocks of a story in a form in which two writings of the same story are equal."""
    return blocks(parse(html))


def blocks(node: Node) -> list[Block]:
    found: list[Block] = []
    run: list[tuple[str, frozenset[str]]] = []

    def end() -> None:
        words = tidy(run)
        run.clear()
        if words:
            found.append(("p", words))

    for child in node.children:
        if isinstance(child, str) or child.tag not in BLOCKS:
            letters(child, frozenset(), run)
            continue
        end()
        found += block(child)
    end()
    return found


def block(node: Node) -> list[Block]:
    tag = node.tag
    if tag == "pre":
        return [("pre", code(node).strip("\n"))]
    if tag == "hr":
        return [("hr",)]
    if tag == "blockquote":
        inside = blocks(node)
        return [("quote", inside)] if inside else []
    if tag in ("ul", "ol"):
        items = [blocks(child) for child in node.children if isinstance(child, Node)]
        # Items without a word are not written; those before the first are counted all the same.
        empty = sum(1 for _ in takewhile(lambda item: not item, items))
        start = node.get("start") or "1"
        if tag == "ol" and empty:
            start = str(int(start) + empty)
        written = [item for item in items if item]
        return [(tag, start, written)] if written else []
    if tag in ("h2", "h3"):
        lines = [words for _, words in blocks(node)]
        return [(tag, *lines)] if lines else []
    if tag == "dt":
        run: list[tuple[str, frozenset[str]]] = []
        for child in node.children:
            letters(child, frozenset(("strong",)), run)
        return [("p", tidy(run))]
    if tag == "table":
        caption = [b for c in node.walk() if c.tag == "caption" for b in blocks(c)]
        rows = [cells(row) for row in node.walk() if row.tag == "tr"]
        width = max(len(row) for row in rows)
        return [*caption, ("table", [row + [()] * (width - len(row)) for row in rows])]
    return blocks(node)


def cells(row: Node) -> list[Run]:
    found: list[Run] = []
    for cell in row.children:
        if isinstance(cell, Node) and cell.tag in ("td", "th"):
            run: list[tuple[str, frozenset[str]]] = []
            in_cell(cell, run)
            found.append(tidy(run))
            found += [()] * (int(cell.get("colspan") or 1) - 1)
    return found


def in_cell(node: Node, run: list[tuple[str, frozenset[str]]]) -> None:
    for child in node.children:
        if isinstance(child, Node) and child.tag in BLOCKS:
            run.append(("\n", frozenset()))
            if child.tag == "li":
                run.append(("• ", frozenset()))
            in_cell(child, run)
            run.append(("\n", frozenset()))
        else:
            letters(child, frozenset(), run)


def code(node: Node) -> str:
    return "".join(c if isinstance(c, str) else code(c) for c in node.children)


def letters(item: Node | str, marks: frozenset[str], run: list[tuple[str, frozenset[str]]]) -> None:
    if isinstance(item, str):
        run.extend((letter, marks) for letter in re.sub(r"[ \t\n\r\f]", " ", item))
        return
    if item.tag == "br":
        run.append(("\n", frozenset()))
    elif item.tag == "img":
        words = " ".join(item.get("alt").split())
        run.append((f"<img {unquote(item.get('src'))} {words}>", marks))
    elif item.tag == "q":
        run.append(("“", marks))
        for child in item.children:
            letters(child, marks, run)
        run.append(("”", marks))
    else:
        more = {MARKS[item.tag]} if item.tag in MARKS else set()
        if item.tag == "a" and item.get("href"):
            more = {f"{unquote(item.get('href'))} {item.get('title')}"}
        for child in item.children:
            letters(child, marks | more, run)


def tidy(run: list[tuple[str, frozenset[str]]]) -> Run:
    """Runs of equal marks, white space collapsed and without marks of its own."""
    kept: list[tuple[str, frozenset[str]]] = []
    for letter, marks in run:
        blank = letter.isspace()
        last = kept[-1][0] if kept else "\n"
        if blank and last.isspace():
            if letter == "\n" and kept:
                kept[-1] = (letter, frozenset())
            continue
        kept.append((letter, frozenset() if blank else marks))
    while kept and kept[-1][0].isspace():
        kept.pop()
    joined: list[tuple[str, frozenset[str]]] = []
    for letter, marks in kept:
        if joined and joined[-1][1] == marks:
            joined[-1] = (joined[-1][0] + letter, marks)
        else:
            joined.append((letter, marks))
    return tuple(joined)
