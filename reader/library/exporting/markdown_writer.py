"""Our safe HTML as Markdown."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_BLOCKS = frozenset(
    (
        *("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "ul", "ol", "dl", "dt"),
        *("dd", "li", "table", "figure", "figcaption", "hr", "caption", "thead", "tbody", "tfoot"),
        "tr",
    )
)
_AROUND = {"em": "*", "i": "*", "cite": "*", "strong": "**", "b": "**", "s": "~~", "mark": "=="}
_SPECIAL = re.compile(r"([\\`*_\[\]<>])")
_LINE_START = re.compile(r"^(#{1,6}|[-+>]|\d+[.)])(?=\s|$)")

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")


def markdown_of(html: str) -> str:
    """The Markdown of a story's HTML; pictures become their descriptions."""
    writer = _Writer()
    writer.feed(html)
    writer.close()
    return writer.finished()


class _Writer(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._blocks: list[str] = []
        self._line: list[str] = []
        self._prefixes: list[str] = []
        self._lists: list[int | None] = []
        self._first = ""
        self._open: list[tuple[str, str]] = []
        self._cells: list[str] | None = None
        self._rows = 0
        self._in_pre = False
        self._in_code = False
        self._tight = False
        self._heading = False

    def finished(self) -> str:
        self._end_block()
        return "\n".join(self._blocks).strip("\n")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in ("td", "th"):
            self._cell()
        elif tag in _BLOCKS:
            self._end_block()
            self._start_block(tag, given)
        elif tag == "br":
            self._line.append("\n" if self._in_pre else "\\\n" if self._cells is None else " ")
        elif tag == "img":
            if given.get("alt"):
                self._line.append(f"[{_plain(given['alt'])}]")
        elif tag == "a":
            self._open.append((tag, given.get("href", "")))
            if self._open[-1][1]:
                self._line.append("[")
        elif tag == "code" and not self._in_pre:
            self._line.append("`")
            self._in_code = True
        elif tag in _AROUND and not self._in_pre:
            self._line.append(_AROUND[tag])

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._end_block()
            self._finish(tag)
        elif tag == "a" and self._open:
            _, address = self._open.pop()
            if address:
                self._line.append(f"]({address.replace(' ', '%20').replace(')', '%29')})")
        elif tag == "code" and not self._in_pre:
            self._line.append("`")
            self._in_code = False
        elif tag in _AROUND and not self._in_pre:
            self._close(_AROUND[tag])

    def handle_data(self, data: str) -> None:
        if self._in_pre:
            self._line.append(data)
        else:
            words = re.sub(r"\s+", " ", data)
            self._line.append(words if self._in_code else _plain(words))

    def _start_block(self, tag: str, given: dict[str, str]) -> None:
        if tag == "blockquote":
            self._gap()
            self._prefixes.append("> ")
        elif tag in ("ul", "ol"):
            if not self._lists:
                self._gap()
            start = given.get("start", "1")
            self._lists.append(int(start) if tag == "ol" and start.isdigit() else None)
        elif tag == "li":
            number = self._lists[-1] if self._lists else None
            self._first = "- " if number is None else f"{number}. "
            if number is not None:
                self._lists[-1] = number + 1
            self._prefixes.append(" " * len(self._first))
            self._tight = True
        elif tag == "pre":
            self._gap()
            self._in_pre = True
        elif tag == "tr":
            self._cells = []
        elif tag == "table":
            self._gap()
            self._rows = 0
        elif tag == "hr":
            self._gap()
            self._put("---")
        elif tag[0] == "h" and tag[1:].isdigit():
            self._gap()
            self._line.append("#" * int(tag[1]) + " ")
            self._heading = True
        elif tag != "dd":
            self._gap()

    def _finish(self, tag: str) -> None:
        if tag in ("blockquote", "li") and self._prefixes:
            self._prefixes.pop()
            self._first = ""
        elif tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        elif tag == "pre":
            self._in_pre = False
        elif tag == "tr":
            self._row()

    def _close(self, sign: str) -> None:
        """End an emphasis before the white space at its end, as Markdown wants it."""
        text = "".join(self._line)
        bare = text.rstrip(" ")
        if bare.endswith(sign):
            self._line = [bare.removesuffix(sign), text[len(bare) :]]
        else:
            self._line = [bare, sign, text[len(bare) :]]

    def _cell(self) -> None:
        self._end_block()
        if self._cells is not None:
            self._cells.append("")

    def _row(self) -> None:
        cells, self._cells = self._cells, None
        if cells:
            self._put("| " + " | ".join(cells) + " |")
            if not self._rows:
                # A table of Markdown has a head; the first row is as good as any.
                self._put("|" + " --- |" * len(cells))
            self._rows += 1

    def _end_block(self) -> None:
        text, self._line = "".join(self._line), []
        heading, self._heading = self._heading, False
        if self._in_pre:
            self._put("```\n" + text.strip("\n") + "\n```")
        elif self._cells is not None:
            if self._cells:
                self._cells[-1] += " ".join(text.split()).replace("|", "\\|")
        elif text.strip():
            lines = [" ".join(line.split(" ")).strip() for line in text.split("\n")]
            joined = "\n".join(lines)
            if not heading:
                joined = _LINE_START.sub(_harmless, joined)
            self._put(joined)

    def _gap(self) -> None:
        if self._tight:
            self._tight = False
        elif self._blocks and self._blocks[-1]:
            self._blocks.append("".join(self._prefixes).rstrip())
            if self._blocks[-1]:
                return

    def _put(self, text: str) -> None:
        for number, line in enumerate(text.split("\n")):
            prefix = "".join(self._prefixes)
            if self._first and not number:
                prefix = "".join(self._prefixes[:-1]) + self._first
                self._first = ""
            self._blocks.append((prefix + line).rstrip())
        self._tight = False


def escaped(text: str) -> str:
    """Text in which no sign of Markdown stands for more than itself."""
    lines = (_LINE_START.sub(_harmless, line) for line in _plain(text).split("\n"))
    return "\n".join(lines)


def closed(markdown: str) -> str:
    """Markdown whose last block of code has an end, so that what follows is none."""
    open_with = ""
    for line in markdown.split("\n"):
        fence = _FENCE.match(line)
        if fence and not open_with:
            open_with = fence[1]
        elif fence and fence[1].startswith(open_with) and not line[fence.end() :].strip():
            open_with = ""
    return f"{markdown}\n{open_with}" if open_with else markdown


def _plain(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)


def _harmless(match: re.Match[str]) -> str:
    """What would begin a heading or a list, with its sign escaped."""
    sign = match.group(1)
    return f"{sign[:-1]}\\{sign[-1]}" if sign[0].isdigit() else f"\\{sign}"
