"""Textile: the mark-up of Redmine, Textpattern and older wikis."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from html import escape, unescape

from reader.clean.parse.decode import decode
from reader.formats.front_matter import added_of, facts_of, split_front_matter, tags_of
from reader.formats.held_parts import HeldParts, without_places
from reader.formats.protocol import Found, ReadContext
from reader.formats.refusals import looks_binary
from reader.formats.source import FileSource
from reader.model import Draft

_LOOK = r"(?:\([^()\n]{0,80}\)|\{[^{}\n]{0,200}\}|\[[a-zA-Z-]{1,12}\]|[<>=]{1,2}|[()]){0,6}"
"""Class, style, language and alignment of a block."""
_BLOCK = re.compile(
    rf"(?P<kind>h[1-6]|p|bq|bc|pre|notextile|fn(?P<note>\d{{1,4}})|###){_LOOK}(?P<long>\.)?\."
    r"(?::(?P<from>\S{1,2000}))?[ ](?P<rest>.*)",
    re.DOTALL,
)
_ITEM = re.compile(rf"(?P<marks>[*#]{{1,6}}){_LOOK}[ ](?P<words>.*)")
_TERM = re.compile(r"-[ ](?P<term>.{1,300}?)[ ]:=[ ]?(?P<words>.*)")
_ROW = re.compile(r"[ \t]*\|.*\|[ \t]*")
_CELL = re.compile(
    rf"(?:(?P<head>_)?(?:\\(?P<wide>\d{{1,2}}))?(?:/(?P<high>\d{{1,2}}))?[_]?{_LOOK}[~^-]?\.[ ])?"
)
_HEADING = re.compile(rf"^h[1-6]{_LOOK}\.[ ]\S", re.MULTILINE)
_SIGNS = (
    re.compile(r"^bq\.|^bc\.\.?|^fn\d\.|^p(?:[(<>=\[{][^\n]{0,80})?\.[ ]", re.MULTILINE),
    re.compile(r"\"[^\"\n]{1,200}\":(?:https?://|/|mailto:)\S"),
    re.compile(r"^[*#]+[ ]\S", re.MULTILINE),
    re.compile(r"^\|_\.[ ]|^table[^\n]{0,60}\.", re.MULTILINE),
    re.compile(r"(?<!\w)@[^@\n]{1,80}@(?!\w)"),
    re.compile(r"!https?://[^\s!]{3,300}!"),
)
_APART = re.compile(
    r"(?<![\w@])@(?P<code>[^@\n]{1,400})@(?!\w)|==(?P<plain>[^=\n]{1,400})==|<(?P<tag>code|pre|notextile)"
    r"\b[^<>]{0,200}>(?P<inside>.{0,20000}?)</(?P=tag)>",
    re.DOTALL,
)
_PICTURE = re.compile(
    rf"!{_LOOK}(?P<to>[^\s!()]{{1,2000}})(?:\((?P<alt>[^()\n]{{0,300}})\))?!(?::(?P<link>[^\s<]{{1,2000}}))?"
)
_LINK = re.compile(
    r"(?P<open>\[)?\"(?:\([^()\n]{0,80}\))?(?P<words>[^\"\n]{1,500}?)(?:\((?P<title>[^()\n]{0,200})\))?\":"
    r"(?P<to>[^\s<\]\"]{1,2000})(?(open)\]?)"
)
_ALIAS = re.compile(
    r"^\[(?P<name>[^\]\n]{1,80})\](?P<to>(?:https?://|/|mailto:)\S{1,2000})[ \t]*$", re.M
)
_TAG = re.compile(r"</?[a-zA-Z][^<>\n]{0,500}>")
_RAISED = re.compile(r"\[(?P<sign>[\^~])(?P<words>[^\[\]\n]{1,80})(?P=sign)\]")
_NOTE = re.compile(r"(?<=\S)\[(\d{1,4})\]")
_SPANS = (("**", "b"), ("__", "i"), ("??", "cite"), ("*", "strong"), ("_", "em"), ("-", "del"),
          ("+", "ins"), ("^", "sup"), ("~", "sub"), ("%", "span"))  # fmt: skip
_ENDS = ".,;:!?)"
_DEEPEST = 6
"""Pairs of signs within one another that are read; and parts kept apart within others."""


class TextileFile:
    """A text in Textile."""

    name = "textile"

    def recognises(self, source: FileSource) -> bool:
        """By its ending; a plain text by a heading and two more kinds of its marks."""
        if looks_binary(source.head):
            return False
        if source.suffix == ".textile":
            return True
        head = source.text_head.replace("\r\n", "\n")
        return (
            source.suffix in (".txt", "")
            and _HEADING.search(head) is not None
            and sum(sign.search(head) is not None for sign in _SIGNS) > 1
        )

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft, titled by its front matter, its first heading or its file."""
        data = source.read(reading.limits)
        text = without_places(decode(data, "utf-8")[0].replace("\r\n", "\n"))
        values, body = split_front_matter(text)
        facts = facts_of(values)
        html = _Textile(body).html()
        first = re.match(r"<h[1-6]>(.*?)</h[1-6]>\n?", html, re.DOTALL)
        if facts.title is None and first is not None:
            html = html[first.end() :]
            facts = replace(
                facts, title=unescape(re.sub(r"<[^<>]*>", "", first[1])).strip() or None
            )
        yield Draft(
            source.name,
            self.name,
            replace(facts, title=facts.title or source.title),
            html=html,
            tags=tags_of(values),
            added=added_of(values),
            original=data,
            original_name=source.file_name,
            base=source.folder,
        )


class _Textile:
    """A text while it is turned into HTML."""

    def __init__(self, text: str) -> None:
        self._aliases = {found["name"]: found["to"] for found in _ALIAS.finditer(text)}
        self._text = _ALIAS.sub("", text)
        self._held = HeldParts(_DEEPEST)

    def html(self) -> str:
        """Return the text as HTML, block by block."""
        written: list[str] = []
        going_on = ""
        for block in re.split(r"\n[ \t]*\n", self._text.strip("\n")):
            if not block.strip():
                continue
            found = _BLOCK.match(block.lstrip("\n"))
            if found is None and going_on in ("bc", "pre"):
                written[-1] = written[-1].removesuffix("</code></pre>")
                written.append(f"\n{escape(block, quote=False)}</code></pre>")
            elif found is None and going_on == "bq":
                written.append(f"<blockquote><p>{self._lines(block)}</p></blockquote>")
            elif found is None:
                written.append(self._unmarked(block))
            else:
                going_on = found["kind"] if found["long"] else ""
                written.append(self._marked(found))
        return self._held.restored("\n".join(part for part in written if part))

    def _marked(self, found: re.Match[str]) -> str:
        kind, rest = found["kind"], found["rest"]
        if kind in ("bc", "pre"):
            return f"<pre><code>{escape(unescape(rest), quote=False)}</code></pre>"
        if kind == "notextile":
            return rest
        if kind == "###":
            return ""
        if kind == "bq":
            cited = f' cite="{escape(found["from"])}"' if found["from"] else ""
            return f"<blockquote{cited}><p>{self._lines(rest)}</p></blockquote>"
        if found["note"]:
            return f"<p><sup>[{found['note']}]</sup> {self._lines(rest)}</p>"
        line, _, below = rest.partition("\n")
        if kind.startswith("h") and below.strip():
            # A heading is a line of its own in practice, a list often stands right below it.
            return f"<{kind}>{self._inline(line)}</{kind}>\n{self._unmarked(below)}"
        return f"<{kind}>{self._lines(rest)}</{kind}>"

    def _unmarked(self, block: str) -> str:
        """Return a block without a mark: lists, tables, terms and paragraphs, as lines say."""
        written: list[str] = []
        lines: list[str] = []
        kind = ""
        for line in (*block.split("\n"), None):
            now = _kind_of(line) if line is not None else None
            if now == "" and kind in ("list", "terms") and line and line[:1] in " \t":
                now = kind
            if now != kind and lines:
                written.append(self._run(kind, lines))
                lines = []
            kind = now or ""
            if line is not None:
                lines.append(line)
        return "\n".join(written)

    def _run(self, kind: str, lines: list[str]) -> str:
        if kind == "list":
            return self._list(lines)
        if kind == "table":
            rows = "".join(self._row(line) for line in lines)
            return f"<table>{rows}</table>"
        if kind == "terms":
            pairs = (_TERM.match(line) for line in lines)
            inner = "".join(
                f"<dt>{self._inline(p['term'])}</dt><dd>{self._inline(p['words'].removesuffix('=:'))}</dd>"
                for p in pairs
                if p is not None
            )
            return f"<dl>{inner}</dl>"
        said = "\n".join(lines).strip()
        if not said or re.fullmatch(rf"table{_LOOK}\.[ \t]*", said):
            return ""
        return (
            said if said.startswith("<") and said.endswith(">") else f"<p>{self._lines(said)}</p>"
        )

    def _list(self, lines: list[str]) -> str:
        written: list[str] = []
        opened: list[str] = []
        for line in lines:
            found = _ITEM.match(line.strip())
            if found is None:
                written.append(f"<br>{self._inline(line.strip())}")
                continue
            depth = len(found["marks"])
            tag = "ul" if found["marks"][-1] == "*" else "ol"
            while len(opened) > depth or (len(opened) == depth and opened[-1] != tag):
                written.append(f"</li></{opened.pop()}>")
            if len(opened) == depth:
                written.append("</li>")
            while len(opened) < depth:
                opened.append(tag)
                written.append(f"<{tag}>" if len(opened) == depth else f"<{tag}><li>")
            written.append(f"<li>{self._inline(found['words'])}")
        written += [f"</li></{tag}>" for tag in reversed(opened)]
        return "".join(written)

    def _row(self, line: str) -> str:
        cells = []
        inner = re.sub(rf"^[ \t]*{_LOOK}\.?[ ]?(?=\|)", "", line).strip()
        for cell in inner.strip().removeprefix("|").removesuffix("|").split("|"):
            found = _CELL.match(cell)
            assert found is not None, "the pattern may be empty"
            tag = "th" if cell.lstrip().startswith("_") and found.end() else "td"
            spans = "".join(
                f' {name}="{found[key]}"'
                for name, key in (("colspan", "wide"), ("rowspan", "high"))
                if found[key]
            )
            cells.append(f"<{tag}{spans}>{self._inline(cell[found.end() :].strip())}</{tag}>")
        return f"<tr>{''.join(cells)}</tr>"

    def _lines(self, text: str) -> str:
        return "<br>\n".join(self._inline(line) for line in text.strip().split("\n"))

    def _inline(self, text: str) -> str:
        text = _APART.sub(self._apart, text)
        text = _PICTURE.sub(self._picture, text)
        text = _LINK.sub(self._link, text)
        text = _RAISED.sub(self._raised, text)
        text = _NOTE.sub(lambda found: self._held.hold(f"<sup>[{found[1]}]</sup>"), text)
        text = _TAG.sub(self._tag, text)
        return self._spans(escape(unescape(text), quote=False), 0)

    def _spans(self, text: str, depth: int) -> str:
        if depth > _DEEPEST:
            return text
        for sign, tag in _SPANS:
            if text.count(sign) > 1:
                text = _span(sign).sub(partial(self._spanned, tag, depth + 1), text)
        return text

    def _spanned(self, tag: str, depth: int, found: re.Match[str]) -> str:
        return f"<{tag}>{self._spans(found[1], depth)}</{tag}>"

    def _apart(self, found: re.Match[str]) -> str:
        if found["plain"] is not None or found["tag"] == "notextile":
            return self._held.hold(found["plain"] or found["inside"])
        said = escape(unescape(found["code"] or found["inside"]), quote=False)
        return self._held.hold(
            f"<pre><code>{said}</code></pre>" if found["tag"] == "pre" else f"<code>{said}</code>"
        )

    def _tag(self, found: re.Match[str]) -> str:
        return self._held.hold(found.group())

    def _raised(self, found: re.Match[str]) -> str:
        """Hold what stands between signs in brackets: no other sign of the line is its end."""
        tag = "sup" if found["sign"] == "^" else "sub"
        words = self._spans(escape(unescape(found["words"]), quote=False), 1)
        return self._held.hold(f"<{tag}>{words}</{tag}>")

    def _picture(self, found: re.Match[str]) -> str:
        shown = f'<img src="{escape(found["to"])}" alt="{escape(found["alt"] or "")}">'
        link = found["link"]
        return self._held.hold(f'<a href="{escape(link)}">{shown}</a>' if link else shown)

    def _link(self, found: re.Match[str]) -> str:
        to = found["to"]
        behind = ""
        while to and to[-1] in _ENDS and not (to[-1] == ")" and "(" in to):
            to, behind = to[:-1], to[-1] + behind
        to = self._aliases.get(to, to)
        opened = "[" if found["open"] and not found.group().endswith("]") else ""
        words = self._spans(escape(unescape(found["words"]), quote=False), 1)
        return f'{opened}{self._held.hold(f"""<a href="{escape(to)}">{words}</a>""")}{behind}'


def _kind_of(line: str) -> str:
    if _ITEM.match(line):
        return "list"
    if _ROW.fullmatch(line):
        return "table"
    return "terms" if _TERM.match(line) else ""


def _span(sign: str) -> re.Pattern[str]:
    """Return the pattern of words between two signs, which touch the words and no others."""
    mark, first = re.escape(sign), re.escape(sign[0])
    # Raised and lowered signs belong to the word before them.
    before = rf"(?<![{first}\\])" if sign in "^~" else rf"(?<![\w{first}\\])"
    after = rf"(?!{first})" if sign in "^~" else rf"(?![\w{first}])"
    return re.compile(
        rf"{before}{mark}(?:\([^()\n]{{0,60}}\)|\{{[^{{}}\n]{{0,100}}\}})?"
        rf"(?=[^\s{first}])([^\n]{{1,600}}?)(?<=[^\s]){mark}{after}"
    )
