"""Org mode files, turned into Markdown's structures: headings, lists, emphasis, code, links."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from html import escape
from textwrap import dedent

from reader.clean.metadata.dates import parse_date
from reader.clean.parse.decode import decode
from reader.formats.fields import facts_by
from reader.formats.origins import web_address
from reader.formats.protocol import Found, ReadContext
from reader.formats.refusals import looks_binary
from reader.formats.source import FileSource
from reader.model import Draft, UnreadableInput
from reader.translation import tr

KEYWORD = re.compile(r"^#\+(\w+):\s*(.*)$", re.IGNORECASE)
HEADING = re.compile(r"^(\*+)\s+(?:(?:TODO|DONE|NEXT|WAITING|CANCELLED)\s+)?(?:\[#\w\]\s*)?(.*)$")
COMMENTED = re.compile(r"COMMENT(?:\s|\Z)")
HEADING_TAGS = re.compile(r"(?<!\s)\s+:[\w@:]+:\s*$")
DRAWER = re.compile(
    r"^[ \t]*:(?:PROPERTIES|LOGBOOK):[^\n]*\n(?:[^\n]*\n){0,200}?[ \t]*:END:[ \t]*(?:\n|\Z)",
    re.MULTILINE | re.IGNORECASE,
)
"""Lines of facts that Org's own commands write; no drawer of a person's has 200 of them."""
PLANNING = re.compile(r"^[ \t]*(?:CLOSED|SCHEDULED|DEADLINE):.*$", re.M)
BLOCK_EDGE = re.compile(r"^[ \t]*#\+(begin|end)_(\w+)[^\n]*\n?", re.MULTILINE | re.IGNORECASE)
ENTRY = re.compile(
    r"\A\s*\* (?:(?:TODO|DONE|NEXT|WAITING)\s+)?(?P<title>[^\n]+)\n"
    r"(?P<more>\s*:PROPERTIES:.*?^\s*:END:[ \t]*\n)?",
    re.MULTILINE | re.DOTALL | re.IGNORECASE,
)
TOP_HEADING = re.compile(r"^\* ", re.MULTILINE)
PROPERTY = re.compile(r"^[ \t]*:(\w+):[ \t]+(\S[^\n]*)$", re.MULTILINE)
STAMP = re.compile(r"\A\s*[\[<]\d{4}-\d\d-\d\d[^\]>\n]*[\]>][ \t]*(?:\n|\Z)")
LINK = re.compile(r"\[\[([^\[\]]{1,4000})\](?:\[([^\[\]]{1,4000})\])?\]")
RULE = re.compile(r"-{5,}")
COLUMN = re.compile(r"<[lcr]?\d*>|")
DEEPEST_LIST = 20
"""Lists within lists; items further in stand in the last one."""
ITEM = re.compile(r"^(\s*)([-+]|\d+[.)]|(?<=\s)\*)\s+(?:\[[ X-]\]\s+)?(.*)$")
FOOTNOTE = re.compile(r"\[fn:([\w-]{1,40})\]")
RAISED = re.compile(r"(?<=\w)([_^])\{([^{}\n]{1,200})\}")
DASHES = re.compile(r"\[\[[^\[\]]{1,4000}\]|https?://[^\s\[\]]+|([=~])\S[^=~\n]*\1|---")
"""A dash, or what keeps its hyphens: addresses and code."""
BREAK = re.compile(r"\\\\(?=\s|\Z)")
"""The sign at the end of a line that is broken there."""
EMPHASIS = (
    (re.compile(r"(?<![\w*])\*(\S(?:[^*\n]*\S)?)\*(?![\w*])"), "b"),
    (re.compile(r"(?<![\w/:])/(\S(?:[^/\n]*\S)?)/(?![\w/])"), "i"),
    (re.compile(r"(?<![\w=])[=~](\S(?:[^=~\n]*\S)?)[=~](?![\w=])"), "code"),
    (re.compile(r"(?<![\w+])\+(\S(?:[^+\n]*\S)?)\+(?![\w+])"), "s"),
)


class OrgFile:
    """An `.org` file."""

    name = "org"

    def recognises(self, source: FileSource) -> bool:
        """By its ending; a text that begins with org's keywords as well."""
        if looks_binary(source.head):
            return False
        return source.suffix == ".org" or source.text_head.lower().startswith("#+title:")

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft."""
        data = source.read(reading.limits)
        text, commented = _without_comments(decode(data, "utf-8")[0].replace("\r\n", "\n"))
        values = {
            found.group(1).lower(): found.group(2).strip()
            for line in text.splitlines()
            if (found := KEYWORD.match(line))
        }
        heading = _sole_heading(text) if not values.get("title") else None
        if heading is not None:
            title, properties, text = heading
            values = {**properties, **values, "title": title}
        names = re.split(r"\s*;\s*|\s+and\s+", values.get("author", ""))
        people = tuple(dict.fromkeys(name.strip() for name in names if name.strip()))
        address = values.get("source") or values.get("url") or values.get("roam_refs") or ""
        tags = re.split(r"[:\s]+", values.get("filetags", "") + " " + values.get("keywords", ""))
        html = org_html(text)
        if not html.strip():
            raise UnreadableInput(tr("No text found."))
        yield replace(
            Draft(
                source.name,
                self.name,
                facts_by(
                    people,
                    title=values.get("title") or source.title,
                    subtitle=values.get("subtitle") or values.get("description") or None,
                    published=parse_date(values["date"], "en") if values.get("date") else None,
                    language=values.get("language") or None,
                    url=web_address(address.split(" ")[0].strip("[]")),
                ),
                html=html,
            ),
            original=data,
            original_name=source.file_name,
            base=source.folder,
            tags=tuple(tag for tag in tags if tag),
            left_out=tuple(line.strip() for line in commented if line.strip()),
        )


def _sole_heading(text: str) -> tuple[str, dict[str, str], str] | None:
    """Title, properties and text of a clipping that is one entry of an org file, or None."""
    entry = ENTRY.match(text)
    if entry is None or TOP_HEADING.search(text, entry.end()):
        return None
    words = HEADING_TAGS.sub("", entry["title"]).strip()
    link = LINK.search(words)
    properties = {
        name.lower(): value.strip() for name, value in PROPERTY.findall(entry["more"] or "")
    }
    if link is not None:
        properties.setdefault("url", link.group(1))
        words = LINK.sub(lambda found: found.group(2) or found.group(1), words)
    return words, properties, STAMP.sub("", text[entry.end() :], count=1)


def org_html(text: str) -> str:
    """Return the body of an org file as HTML."""
    text = PLANNING.sub("", DRAWER.sub("", text))
    written: list[str] = []
    position = 0
    for start, kind, content, end in _blocks(text):
        written += _lines(text[position:start])
        written.append(_block(kind, content))
        position = end
    return "\n".join([*written, *_lines(text[position:])])


def _without_comments(text: str) -> tuple[str, list[str]]:
    """Return a text without the headings that Org never exports, and the lines of these."""
    kept: list[str] = []
    commented: list[str] = []
    depth = 0
    for line in text.split("\n"):
        if (heading := HEADING.match(line.rstrip())) is not None:
            level = len(heading[1])
            if not depth or level <= depth:
                depth = level if COMMENTED.match(heading[2]) else 0
        (commented if depth else kept).append(line)
    return "\n".join(kept), commented


def _blocks(text: str) -> Iterator[tuple[int, str, str, int]]:
    """Yield start, kind, content and end of every block that has both its lines, in one pass."""
    edges = list(BLOCK_EDGE.finditer(text))
    closing: dict[str, list[int]] = {}
    for number in range(len(edges) - 1, -1, -1):
        if edges[number][1].lower() == "end":
            closing.setdefault(edges[number][2].lower(), []).append(number)
    done = 0
    for number, edge in enumerate(edges):
        kind = edge[2].lower()
        ends = closing.get(kind, [])
        while ends and ends[-1] <= number:
            ends.pop()
        if number < done or edge[1].lower() == "end" or not ends:
            continue
        end = edges[ends[-1]]
        yield edge.start(), kind, text[edge.end() : end.start()], end.end()
        done = ends[-1] + 1


def _block(kind: str, content: str) -> str:
    if kind == "comment":
        return ""
    if kind in ("quote", "verse"):
        return f"<blockquote>{''.join(_lines(content))}</blockquote>"
    if kind in ("src", "example", "export"):
        return f"<pre><code>{escape(dedent(content), quote=False)}</code></pre>"
    return "\n".join(_lines(content))


def _lines(text: str) -> list[str]:
    written: list[str] = []
    paragraph: list[str] = []
    items: list[_OrgItem] = []
    rows: list[str] = []

    def flush() -> None:
        if paragraph:
            written.append(f"<p>{_inline(' '.join(paragraph))}</p>")
            paragraph.clear()
        if items:
            written.append(_list(items))
            items.clear()
        if rows:
            written.append(_table(rows))
            rows.clear()

    for line in text.split("\n"):
        heading = HEADING.match(line.rstrip())
        item = ITEM.match(line)
        if KEYWORD.match(line) or not line.strip() or line.startswith("# "):
            flush()
        elif heading:
            flush()
            level = min(6, len(heading.group(1)) + 1)
            words = _inline(HEADING_TAGS.sub("", heading.group(2)))
            written.append(f"<h{level}>{words}</h{level}>")
        elif line.lstrip().startswith("|"):
            if not rows:
                flush()
            rows.append(line.strip())
        elif RULE.fullmatch(line.strip()):
            flush()
            written.append("<hr>")
        elif item:
            if not items:
                flush()
            indent = len(item[1].expandtabs())
            items.append(_OrgItem(indent, item[2][0].isdigit(), [item[3]]))
        elif items and line.startswith(" "):
            items[-1].words.append(line.strip())
        else:
            if items or rows:
                flush()
            paragraph.append(line.strip())
    flush()
    return written


@dataclass(slots=True)
class _OrgItem:
    """An item of a list: the columns before its sign, whether it is numbered, its lines."""

    indent: int
    numbered: bool
    words: list[str]

    def html(self) -> str:
        """Return its words; a term stands before what is said of it."""
        term, sign, rest = " ".join(self.words).partition(" :: ")
        return f"<b>{_inline(term)}</b> {_inline(rest)}" if sign else _inline(term)


def _list(items: list[_OrgItem]) -> str:
    """Items as lists within lists, by their indents."""
    written: list[str] = []
    open_lists: list[_OrgItem] = []
    for item in items:
        while len(open_lists) > 1 and item.indent < open_lists[-1].indent:
            written.append(f"</li></{_list_name(open_lists.pop())}>")
        if not open_lists or (
            item.indent > open_lists[-1].indent and len(open_lists) < DEEPEST_LIST
        ):
            written.append(f"<{_list_name(item)}>")
            open_lists.append(item)
        else:
            written.append("</li>")
        written.append(f"<li>{item.html()}")
    written += [f"</li></{_list_name(each)}>" for each in reversed(open_lists)]
    return "".join(written)


def _list_name(item: _OrgItem) -> str:
    return "ol" if item.numbered else "ul"


def _table(rows: list[str]) -> str:
    """Return the rows of a table; those above its first rule are its head."""
    rule = next((k for k, row in enumerate(rows) if row.startswith("|-")), 0)
    written = []
    for number, row in enumerate(rows):
        cells = [cell.strip() for cell in row.strip("|").split("|")]
        # Rows of <l> and <r> only say how wide and where the columns stand.
        if row.startswith("|-") or all(COLUMN.fullmatch(cell) for cell in cells):
            continue
        name = "th" if number < rule else "td"
        written.append("".join(f"<{name}>{_inline(cell)}</{name}>" for cell in cells))
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in written)}</table>"


def _raised(found: re.Match[str]) -> str:
    name = "sub" if found[1] == "_" else "sup"
    return f"<{name}>{found[2]}</{name}>"


def _inline(text: str) -> str:
    html = escape(text, quote=False)
    html = FOOTNOTE.sub(r"<sup>[\1]</sup>", html)
    html = RAISED.sub(_raised, html)
    html = DASHES.sub(lambda found: "—" if found.group() == "---" else found.group(), html)
    html = BREAK.sub("<br>", html)
    for pattern, tag in EMPHASIS:
        html = pattern.sub(rf"<{tag}>\1</{tag}>", html)

    def link(found: re.Match[str]) -> str:
        target = found.group(1).replace('"', "%22")
        return f'<a href="{target}">{found.group(2) or found.group(1)}</a>'

    return LINK.sub(link, html)
