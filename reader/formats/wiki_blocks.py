"""The blocks of MediaWiki's mark-up as HTML: headings, paragraphs, lists, tables, notes."""

from __future__ import annotations

import re

from reader.formats.wiki_inline import WikiWords

HEADING = re.compile(r"(={1,6})(?!=)(.*[^=])\1[ \t]*")
_ITEM = re.compile(r"([*#:;]+)(.*)")
_CELL = re.compile(r"\|\||!!")
_RULE = re.compile(r"-{4,}")
_ATTRIBUTE = r"[\w-]{1,40}\s{0,9}=\s{0,9}(?:\"[^\"]{0,500}\"|'[^']{0,500}'|[\w#%.-]{1,500})"
_ATTRIBUTES = re.compile(rf"\A\s{{0,9}}{_ATTRIBUTE}(?:\s{{1,9}}{_ATTRIBUTE})*\s{{0,9}}\|")
_Cell = tuple[str, list[str]]
DEEPEST_LIST = 20
"""Lists within lists; items further in stand in the last one."""


def wiki_html(text: str, words: WikiWords) -> str:
    """Return the text of a page as HTML; `words` holds what was taken out of it afterwards."""
    lines = words.prepared(text.replace("\r\n", "\n")).split("\n")
    written = _blocks(lines, words)
    if words.notes:
        written.append(f"<ol>{''.join(f'<li>{note}</li>' for note in words.notes)}</ol>")
    return words.restored("\n".join(written))


def _blocks(lines: list[str], words: WikiWords) -> list[str]:
    written: list[str] = []
    paragraph: list[str] = []
    items: list[tuple[str, str]] = []
    rows: list[list[_Cell]] | None = None

    def flush() -> None:
        if paragraph:
            written.append(f"<p>{words.html(' '.join(paragraph))}</p>")
            paragraph.clear()
        if items:
            written.append(_list(items))
            items.clear()

    for line in lines:
        bare = line.strip()
        if bare.startswith("{|"):
            flush()
            rows = rows if rows is not None else []
        elif rows is not None:
            if bare.startswith("|}"):
                written.append(_table(rows))
                rows = None
            else:
                _row(bare, rows, words)
        elif heading := HEADING.fullmatch(bare):
            flush()
            level = max(2, len(heading[1]))
            written.append(f"<h{level}>{words.html(heading[2].strip())}</h{level}>")
        elif item := _ITEM.fullmatch(line):
            if not items:
                flush()
            items.append((item[1][:DEEPEST_LIST], words.html(item[2].strip())))
        elif _RULE.match(bare):
            flush()
            written.append("<hr>")
        elif not bare:
            flush()
        elif words.is_block(bare):
            flush()
            written.append(bare)
        else:
            if items:
                flush()
            paragraph.append(bare)
    flush()
    if rows:
        written.append(_table(rows))
    return written


def _list(items: list[tuple[str, str]]) -> str:
    """Items as lists within lists, by their signs."""
    written: list[str] = []
    signs = ""
    for item, html in items:
        shared = 0
        while shared < min(len(signs), len(item)) and _name(signs[shared]) == _name(item[shared]):
            shared += 1
        written += [f"</li></{_name(sign)}>" for sign in reversed(signs[shared:])]
        if shared == len(item) or (shared and shared < len(signs)):
            written.append("</li><li>")
        written += [f"<{_name(sign)}><li>" for sign in item[shared:]]
        written.append(f"<b>{html}</b>" if item.endswith(";") else html)
        signs = item
    written += [f"</li></{_name(sign)}>" for sign in reversed(signs)]
    return "".join(written)


def _name(sign: str) -> str:
    return "ol" if sign == "#" else "ul"


def _row(line: str, rows: list[list[_Cell]], words: WikiWords) -> None:
    """Add what a line within a table says."""
    if line.startswith("|-"):
        rows.append([])
    elif line.startswith("|+"):
        rows += [[_cell("th", line[2:], words)], []]
    elif line.startswith(("|", "!")):
        name = "th" if line.startswith("!") else "td"
        if not rows:
            rows.append([])
        rows[-1] += [_cell(name, cell, words) for cell in _CELL.split(line[1:])]
    elif line:
        if not rows or not rows[-1]:
            rows.append([("td", [])])
        rows[-1][-1][1].append(words.html(line))


def _cell(name: str, written: str, words: WikiWords) -> _Cell:
    return name, [words.html(_ATTRIBUTES.sub("", written, count=1).strip())]


def _table(rows: list[list[_Cell]]) -> str:
    lines = (
        "".join(f"<{name}>{' '.join(said)}</{name}>" for name, said in row) for row in rows if row
    )
    return f"<table>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"
