"""AsciiDoc: its header as facts, then headings, lists, tables, blocks, emphasis and links."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from html import escape, unescape

from reader.clean.metadata.dates import parse_date
from reader.clean.parse.decode import decode
from reader.formats.fields import facts_by, labels
from reader.formats.held_parts import HeldParts, without_places
from reader.formats.origins import web_address
from reader.formats.protocol import Found, ReadContext
from reader.formats.refusals import looks_binary
from reader.formats.source import FileSource
from reader.model import Draft

SUFFIXES = (".adoc", ".asciidoc", ".asc", ".ad")
_TITLE = re.compile(r"(?:=|#)[ \t]+(\S.*)$")
_ATTRIBUTE = re.compile(r":!?([\w-]{1,60})!?:[ \t]*(.*)$")
_AUTHOR = re.compile(r"(?P<name>[^\W\d_][^<>;|=\[\]]{1,80}?)(?:[ \t]*<[^<>\n]{3,200}>)?$")
_REVISION = re.compile(r"(?:v[\w.]{1,20},?[ \t]*)?(?P<date>[^:]{6,30}?)(?::.*)?$")
_HEADING = re.compile(r"(={2,6}|#{2,6})[ \t]+(\S.*?)(?:[ \t]+\1)?$")
_UNDERLINE = re.compile(r"[-~^+]{3,}$")
_ITEM = re.compile(
    r"[ \t]*(?P<sign>\*{1,5}|-|\.{1,5}|\d{1,4}\.)[ \t]+(?:\[[ x*]\][ \t]+)?(?P<words>\S.*)$"
)
_TERM = re.compile(r"(?P<term>\S.{0,200}?)::{1,3}(?:[ \t]+(?P<words>.*))?$")
_BLOCK = re.compile(r"(?:-{4,}|\.{4,}|={4,}|_{4,}|\*{4,}|\+{4,}|/{4,}|--|```\w*|[|,:!]={3,})$")
_CODE = re.compile(r"(?:-{4,}|\.{4,})$")
_CELL = re.compile(r"(?<!\\)(?:(?:^|(?<=[ \t]))(?:[\d.]+[*+])?[<^>]?(?:\.[<^>])?[adehlmsv]?)?\|")
"""Where a cell begins, with what AsciiDoc writes before it on its span and place."""
_SET = re.compile(r"\[[^\[\]]*\]$|\[\[[^\[\]]*\]\]$")
_CAPTION = re.compile(r"\.([^\s.].*)$")
_IMAGE = re.compile(r"image::?([^\[\]\s]{1,2000})\[([^\[\]]*)\]")
_LINK = re.compile(
    r"(?:link:)?(?P<url>https?://[^\s\[\]<>&]+(?:&amp;[^\s\[\]<>&]+)*)(?:\[(?P<words>[^\[\]]*)\])?"
)
_MAIL = re.compile(r"mailto:([^\s\[\]]+)\[([^\[\]]*)\]")
_REFERENCE = re.compile(
    r"(?:&lt;&lt;([^&,]{1,200})(?:,\s*([^&]{1,300}))?&gt;&gt;)|xref:([^\[\]\s]{1,300})\[([^\[\]]*)\]"
)
_NOTE = re.compile(r"footnote(?:ref)?:(?:[\w-]*)\[([^\[\]]{1,2000})\]")
_MACRO = re.compile(
    r"(?:kbd|btn|menu|pass|stem|latexmath|asciimath):[^\[\]\s]{0,200}\[([^\[\]]*)\]"
)
_EMPHASIS = (
    (re.compile(r"`\+(.{1,500}?)\+`"), "code"),
    (re.compile(r"(?<![\w`])``?(\S(?:.{0,500}?\S)?)`?`(?![\w`])"), "code"),
    (re.compile(r"\*\*(\S(?:.{0,500}?\S)?)\*\*"), "strong"),
    (re.compile(r"(?<![\w*])\*(\S(?:.{0,500}?\S)?)\*(?![\w*])"), "strong"),
    (re.compile(r"__(\S(?:.{0,500}?\S)?)__"), "em"),
    (re.compile(r"(?<![\w_])_(\S(?:.{0,500}?\S)?)_(?![\w_])"), "em"),
    (re.compile(r"(?<![\w#&])#(\S(?:.{0,500}?\S)?)#(?![\w#])"), "mark"),
    (re.compile(r"(?<=\w)\^(\S{1,80}?)\^"), "sup"),
    (re.compile(r"(?<=\w)~(\S{1,80}?)~"), "sub"),
)
_ROLE = re.compile(r"\[\.?[\w.#-]{1,60}\](?=[#*_`])")
_STRUCK = re.compile(r"\[\.?line-through\]([#*_]{1,2})(\S(?:.{0,500}?\S)?)\1")
_CURLED = re.compile(r"(?:``|\"`)(\S[^`\n]{0,500}?)(?:''|`\")")
_ESCAPED = re.compile(r"\\(?=[*_`#^~{\[<])")
_ADMONITION = re.compile(r"(NOTE|TIP|WARNING|IMPORTANT|CAUTION):[ \t]+")
DEEPEST = 12
"""Blocks within blocks that are read as such."""


class AsciidocFile:
    """A file of AsciiDoc, by its ending."""

    name = "asciidoc"

    def recognises(self, source: FileSource) -> bool:
        """By the ending; PGP has keys and messages under one of them."""
        head = source.text_head
        own = source.suffix in SUFFIXES and not looks_binary(source.head)
        return own and not head.startswith("-----BEGIN")

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft; the lines below the title say authors and date."""
        data = source.read(reading.limits)
        lines = decode(data, "utf-8")[0].replace("\r\n", "\n").split("\n")
        title, values, start = _header(lines)
        authors = labels(values.get("author") or values.get("authors"), ";")
        yield Draft(
            source.name,
            self.name,
            facts_by(
                authors,
                title=_words(title) or source.title,
                subtitle=values.get("description") or None,
                published=parse_date(values.get("revdate") or values.get("date") or ""),
                language=values.get("lang") or None,
                url=web_address(values.get("source-url") or values.get("url") or ""),
            ),
            html="\n".join(_blocks(lines[start:], values, 0)),
            original=data,
            original_name=source.file_name,
            base=source.folder,
            tags=labels(values.get("keywords") or values.get("tags") or values.get("page-tags")),
        )


def _header(lines: list[str]) -> tuple[str, dict[str, str], int]:
    """Title, facts, and the line behind them."""
    values: dict[str, str] = {}
    title, place = "", 0
    while place < len(lines):
        line = lines[place].strip()
        attribute = _ATTRIBUTE.match(line)
        if attribute is not None:
            values.setdefault(attribute[1].lower(), attribute[2].strip())
        elif not title and (found := _TITLE.match(line)) is not None:
            title = found[1].strip()
            place = _people(lines, place + 1, values) - 1
        elif not title and place + 1 < len(lines) and _is_underlined(lines, place, "="):
            title = line
            place = _people(lines, place + 2, values) - 1
        elif line and not line.startswith("//"):
            break
        place += 1
    return title, values, place


def _people(lines: list[str], place: int, values: dict[str, str]) -> int:
    """Return the lines of authors and revision that stand right below the title."""
    if place < len(lines) and (line := lines[place].strip()) and not line.startswith((":", "//")):
        people = [_AUTHOR.match(part.strip()) for part in line.split(";")]
        if all(found is not None and len(found["name"].split()) <= 4 for found in people):
            names = (found["name"].replace("_", " ") for found in people if found is not None)
            values["author"] = ";".join(names)
            place += 1
            found = _REVISION.match(lines[place].strip()) if place < len(lines) else None
            if found is not None and parse_date(found["date"]):
                values["revdate"] = found["date"]
                place += 1
    return place


def _is_underlined(lines: list[str], place: int, sign: str = "") -> bool:
    line, below = lines[place].rstrip(), lines[place + 1].rstrip()
    rule = bool(below) and set(below) == {sign} if sign else _UNDERLINE.match(below) is not None
    return rule and len(below) >= 3 and bool(line.strip()) and abs(len(line) - len(below)) <= 2


def _blocks(lines: list[str], values: dict[str, str], depth: int) -> Iterator[str]:
    paragraph: list[str] = []
    place, style = 0, ""

    def flush() -> Iterator[str]:
        if paragraph:
            words = _ADMONITION.sub(lambda found: f"*{found[1].title()}:* ", " ".join(paragraph))
            yield f"<p>{_inline(words, values)}</p>"
            paragraph.clear()

    while place < len(lines):
        line = lines[place].rstrip()
        heading = _HEADING.match(line)
        underlined = place + 1 < len(lines) and not paragraph and _is_underlined(lines, place)
        if not line.strip() or (line.startswith("//") and not line.startswith("////")):
            # What is set before a paragraph holds for that one alone.
            style = "" if paragraph else style
            yield from flush()
        elif _BLOCK.match(line) and not underlined:
            yield from flush()
            end = _end_of_block(lines, place)
            yield from _block(line, lines[place + 1 : end], style, values, depth)
            place, style = end, ""
        elif _SET.match(line):
            yield from flush()
            style = line.strip("[]")
        elif (attribute := _ATTRIBUTE.match(line)) is not None and not paragraph:
            values[attribute[1].lower()] = attribute[2].strip()
        elif heading is not None or underlined:
            yield from flush()
            level = (
                len(heading[1]) if heading is not None else "-~^+".index(lines[place + 1][0]) + 2
            )
            words = heading[2] if heading is not None else line
            yield f"<h{min(level, 6)}>{_inline(words.strip(), values)}</h{min(level, 6)}>"
            place += 0 if heading is not None else 1
        elif line.strip() in ("'''", "---", "***", "<<<", "toc::[]"):
            yield from flush()
            yield "<hr>" if line.strip() in ("'''", "---", "***") else ""
        elif not paragraph and (_ITEM.match(line) or _TERM.match(line)):
            end = _end_of_list(lines, place)
            yield _list(lines[place:end], values)
            place = end - 1
        elif not paragraph and line.startswith((" ", "\t")) and "quote" not in style:
            end = next((k for k in range(place, len(lines)) if not lines[k].strip()), len(lines))
            code = "\n".join(each[1:] for each in lines[place:end])
            yield f"<pre>{escape(code, quote=False)}</pre>"
            place = end - 1
        elif not paragraph and (caption := _CAPTION.match(line)) is not None:
            yield f"<p><em>{_inline(caption[1], values)}</em></p>"
        else:
            paragraph.append(
                line.strip().removesuffix(" +") + ("<br>" if line.endswith(" +") else "")
            )
        place += 1
    yield from flush()


def _end_of_block(lines: list[str], place: int) -> int:
    """Return the line that closes a block, or the end."""
    edge = lines[place].rstrip()
    closing = "```" if edge.startswith("```") else edge
    return next(
        (k for k in range(place + 1, len(lines)) if lines[k].rstrip() == closing), len(lines)
    )


def _block(
    edge: str, content: list[str], style: str, values: dict[str, str], depth: int
) -> Iterator[str]:
    if edge.startswith("////"):
        return
    if edge.startswith(("----", "....", "```")) or (edge == "--" and "source" in style):
        yield f"<pre><code>{escape(chr(10).join(content), quote=False)}</code></pre>"
    elif edge.startswith("++++"):
        raw = "\n".join(content)
        yield raw if "<" in raw else f"<pre>{escape(raw, quote=False)}</pre>"
    elif edge.endswith("===") and edge[0] in "|,:!":
        yield _table(content, _separator(edge, style), values, "header" in style)
    elif edge.startswith("____"):
        words = "".join(_blocks(content, values, depth + 1)) if depth < DEEPEST else ""
        said_by = ", ".join(part.strip(" \"'") for part in style.split(",")[1:] if "=" not in part)
        foot = f"<p>— {_inline(said_by, values)}</p>" if said_by else ""
        yield f"<blockquote>{words}{foot}</blockquote>"
    elif depth < DEEPEST:
        yield from _blocks(content, values, depth + 1)


def _separator(edge: str, style: str) -> str:
    """Return the sign between cells: that of the edge, or what is set above the table."""
    named = re.search(r"\bseparator=[\"']?([^\"',\]]|\\\\t)", style)
    if named is not None:
        return "\t" if named[1] == "\\t" else named[1]
    form = re.search(r"\bformat=[\"']?([ctd]sv)\b", style)
    return {"csv": ",", "tsv": "\t", "dsv": ":"}[form[1]] if form is not None else edge[0]


def _values(content: list[str], sign: str) -> list[list[str]]:
    """Return the rows of a table of values, whose cells may stand in quotation marks."""
    try:
        rows = list(csv.reader(content, delimiter=sign))
    except csv.Error:
        rows = [line.split(sign) for line in content]
    return [[cell.strip() for cell in row] for row in rows if any(cell.strip() for cell in row)]


def _table(content: list[str], sign: str, values: dict[str, str], headed: bool) -> str:
    """Rows by lines; a table with a cell a line has as many columns as its first row."""
    head = headed or (len(content) > 1 and bool(content[0].strip()) and not content[1].strip())
    written_cells = sign in "|!"
    rows = [] if written_cells else _values(content, sign)
    for line in content if written_cells else ():
        if not line.strip():
            continue
        line = line.replace("!", "|") if sign == "!" else line
        if not _CELL.search(line):
            if rows:
                rows[-1][-1] += " " + line.strip()
            else:
                rows.append([line.strip()])
            continue
        cells = _CELL.split(line)[1:]
        rows.append([cell.strip().replace("\\|", "|") for cell in cells])
    wide = len(rows[0]) if rows else 0
    if wide > 1 and len(rows) > 1 and all(len(row) == 1 for row in rows[1:]):
        flat = [row[0] for row in rows[1:]]
        rows = [rows[0], *(flat[k : k + wide] for k in range(0, len(flat), wide))]
    written = []
    for number, row in enumerate(rows):
        name = "th" if head and not number else "td"
        written.append("".join(f"<{name}>{_inline(cell, values)}</{name}>" for cell in row))
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in written)}</table>"


def _end_of_list(lines: list[str], place: int) -> int:
    """Return the first line behind a list: an empty line and no further item."""
    while place < len(lines):
        if place and _CODE.match(lines[place].rstrip()):
            place = _end_of_block(lines, place)
        elif not lines[place].strip():
            following = place + 1
            if following >= len(lines) or not (
                _ITEM.match(lines[following]) or _TERM.match(lines[following])
            ):
                return place
        elif place and _HEADING.match(lines[place]) is not None:
            return place
        place += 1
    return place


def _list(lines: list[str], values: dict[str, str]) -> str:
    """Items as lists within lists, by their signs."""
    written: list[str] = []
    opened: list[tuple[str, str]] = []
    place = -1
    while (place := place + 1) < len(lines):
        line = lines[place]
        item, term = _ITEM.match(line), _TERM.match(line)
        if item is not None or term is not None:
            sign = re.sub(r"\d+", "1", item["sign"]) if item is not None else "::"
            name = "ol" if sign[0] in ".1" else "ul"
            if sign in [each for each, _ in opened]:
                while opened[-1][0] != sign:
                    written.append(f"</li></{opened.pop()[1]}>")
                written.append("</li>")
            else:
                written.append(f"<{name}>")
                opened.append((sign, name))
            if item is not None:
                written.append(f"<li>{_inline(item['words'], values)}")
            elif term is not None:
                said = _inline(term["words"] or "", values)
                written.append(f"<li><strong>{_inline(term['term'], values)}</strong> {said}")
        elif _CODE.match(line.rstrip()):
            end = _end_of_block(lines, place)
            code = "\n".join(lines[place + 1 : end])
            written.append(f"<pre>{escape(code, quote=False)}</pre>")
            place = end
        elif line.strip() not in ("+", "", "--", "====") and not _SET.match(line.strip()):
            written.append(" " + _inline(line.strip(), values))
    written += [f"</li></{name}>" for _, name in reversed(opened)]
    return "".join(written)


def _words(text: str) -> str:
    return unescape(re.sub(r"<[^<>]{1,2000}>", "", _inline(text, {}))).strip()


def _inline(text: str, values: dict[str, str]) -> str:
    text = re.sub(r"\{([\w-]{1,60})\}", lambda found: values.get(found[1].lower(), found[0]), text)
    html = escape(text, quote=False).replace("&lt;br&gt;", "<br>")
    held = HeldParts()
    # Addresses first: what looks like emphasis in them is none.
    html = without_places(html)
    html = _IMAGE.sub(lambda found: held.hold(_image(found)), html)
    html = _LINK.sub(lambda found: _link(found, held), html)
    html = _CURLED.sub(r"“\1”", html)
    html = _STRUCK.sub(r"<s>\2</s>", html)
    for pattern, name in _EMPHASIS:
        html = pattern.sub(rf"<{name}>\1</{name}>", html)
    html = _ROLE.sub("", html)
    html = _NOTE.sub(r" (\1)", _MACRO.sub(r"\1", html))
    html = _MAIL.sub(lambda found: found[2] or found[1], html)
    html = _REFERENCE.sub(lambda found: found[2] or found[1] or found[4] or found[3], html)
    html = _ESCAPED.sub("", html.replace(" -- ", " — "))
    return held.restored(html)


def _image(found: re.Match[str]) -> str:
    words = unescape(found[2].split(",")[0].strip())
    return f'<img src="{escape(unescape(found[1]))}" alt="{escape(words)}">'


def _link(found: re.Match[str], held: HeldParts) -> str:
    url = found["url"] if found["words"] is not None else found["url"].rstrip(".,;:)!?'\"")
    rest = found["url"][len(url) :] if found["words"] is None else ""
    words = (found["words"] or "").split(",window=")[0].removesuffix("^").strip('"')
    opening = f'<a href="{escape(unescape(url))}">'
    return f"{held.hold(opening)}{words or held.hold(url)}</a>{rest}"
