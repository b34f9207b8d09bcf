"""Our safe HTML, read into the flat list of paragraphs and tables that the page is built of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html.parser import HTMLParser

from reader.ui.page.list_numbers import List, reversed_sizes, signed_number
from reader.ui.page.page_blocks import Cell, Item, Paragraph, Picture, Run, Style, Table

Attributes = list[tuple[str, str | None]]

_SPACE = re.compile(r"[ \t\n\r\f]+")
_BAD = re.compile("[\ud800-\udfff]")
# Characters that a text document takes for its own structure, and what stands for them.
_STRUCTURE = str.maketrans({"\u2029": "\u2028", "\ufdd0": None, "\ufdd1": None, "\ufffc": None})
_SLICE = 8192
"""Characters of HTML between two looks at the clock."""
_MOST_CELLS = 60
"""Columns that one cell may span."""
_BREAK = "\u2028"


_STYLES = {
    "b": Style.BOLD,
    "strong": Style.BOLD,
    "i": Style.ITALIC,
    "em": Style.ITALIC,
    "cite": Style.ITALIC,
    "var": Style.ITALIC,
    "dfn": Style.ITALIC,
    "u": Style.UNDERLINE,
    "ins": Style.UNDERLINE,
    "s": Style.STRUCK,
    "del": Style.STRUCK,
    "strike": Style.STRUCK,
    "code": Style.CODE,
    "kbd": Style.CODE,
    "samp": Style.CODE,
    "tt": Style.CODE,
    "sub": Style.SUB,
    "sup": Style.SUPER,
    "small": Style.SMALL,
    "mark": Style.MARKED,
}
_PLAIN_BLOCKS = frozenset(
    ("p", "div", "section", "article", "main", "header", "footer", "aside", "nav", "address")
) | frozenset(("details", "summary", "fieldset", "form", "center", "hgroup", "body", "html"))
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_KINDS = {"figcaption": "caption", "caption": "caption", "dt": "dt", "dd": "dd", "pre": "pre"}
_BLOCKS = (
    _PLAIN_BLOCKS
    | _HEADINGS
    | set(_KINDS)
    | {"ul", "ol", "li", "dl", "blockquote", "figure", "table", "tr", "td", "th"}
)


def items(html: str) -> Iterator[Item]:
    """Yield the blocks of a fragment of our safe HTML in order, read as they are asked for."""
    parser = _Parser(reversed_sizes(html))
    for begin in range(0, len(html), _SLICE):
        parser.feed(html[begin : begin + _SLICE])
        yield from parser.take()
    parser.close()
    parser.finish()
    yield from parser.take()


class _Parser(HTMLParser):
    """Collects finished blocks; open elements are kept as small stacks."""

    def __init__(self, sizes: Sequence[int] = ()) -> None:
        super().__init__(convert_charrefs=True)
        self._done: list[Item] = []
        self._current: Paragraph | None = None
        self._styles: list[tuple[str, Style]] = []
        self._links: list[str] = []
        self._kinds: list[tuple[str, str]] = []
        self._lists: list[List] = []
        self._opens: tuple[List, int] | None = None
        self._language = ""
        self._reversed = iter(sizes)
        self._quote = 0
        self._quoted = 0
        self._figures = 0
        self._directions: list[tuple[str, str]] = []
        self._names: list[str] = []
        self._tables = 0
        self._table: Table | None = None
        self._cell: Cell | None = None

    def take(self) -> list[Item]:
        """Return the blocks finished since the last call."""
        done, self._done = self._done, []
        return done

    def finish(self) -> None:
        """End whatever is still open."""
        self._end_paragraph()
        if self._table is not None:
            self._tables = 1
            self._end_table()

    # -- elements ---------------------------------------------------------------------------

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        facts = {name: value or "" for name, value in attrs}
        if tag in _BLOCKS:
            self._end_paragraph()
        if name := facts.get("id"):
            if self._current is not None and self._current.text.strip():
                self._current.inner.setdefault(len(self._current.runs), []).append(name)
            else:
                self._names.append(name)
        if facts.get("dir") in ("rtl", "ltr"):
            self._directions.append((tag, facts["dir"]))
        if tag in _STYLES:
            self._styles.append((tag, _STYLES[tag]))
        elif tag == "a":
            self._links.append(facts.get("href", ""))
        elif tag in _HEADINGS or tag in _KINDS:
            self._kinds.append((tag, _KINDS.get(tag, tag)))
            self._language = facts.get("data-language", "") if tag == "pre" else ""
        else:
            self._start_other(tag, facts)

    def _start_other(self, tag: str, facts: dict[str, str]) -> None:
        if tag == "br":
            self._add(_BREAK, raw=True)
        elif tag == "img":
            self._add_picture(facts)
        elif tag == "hr":
            self._end_paragraph()
            self._emit(Paragraph("rule", quote=self._quote))
        elif tag == "q":
            self._quoted += 1
            self._add_quotation_mark("“" if self._quoted % 2 else "‘")
        elif tag == "blockquote":
            self._quote += 1
        elif tag == "figure":
            self._figures += 1
        elif tag in ("ul", "ol"):
            self._lists.append(self._list(tag, facts))
        elif tag == "li":
            inside = self._lists[-1] if self._lists else None
            self._opens = (inside, inside.count(signed_number(facts, "value"))) if inside else None
        elif tag in ("table", "tr", "td", "th"):
            self._start_table_part(tag, facts)

    def _add_quotation_mark(self, sign: str) -> None:
        self._paragraph().runs.append(Run(sign, self._style(), own=True))

    def _list(self, tag: str, facts: dict[str, str]) -> List:
        backwards = tag == "ol" and "reversed" in facts
        size = next(self._reversed, 1) if backwards else 1
        start = signed_number(facts, "start")
        return List(
            tag == "ol",
            len(self._lists) + 1,
            size if start is None else start,
            -1 if backwards else 1,
            facts.get("type", ""),
        )

    def handle_startendtag(self, tag: str, attrs: Attributes) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in ("br", "img", "hr"):
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._end_paragraph()
        if self._directions and self._directions[-1][0] == tag:
            self._directions.pop()
        if tag in _STYLES:
            _pop(self._styles, tag)
        elif tag == "a" and self._links:
            self._links.pop()
        elif tag in _HEADINGS or tag in _KINDS:
            _pop(self._kinds, tag)
        elif tag == "q":
            self._add_quotation_mark("”" if self._quoted % 2 else "’")
            self._quoted = max(0, self._quoted - 1)
        elif tag == "blockquote":
            self._quote = max(0, self._quote - 1)
        elif tag == "figure":
            self._figures = max(0, self._figures - 1)
        elif tag in ("ul", "ol") and self._lists:
            self._lists.pop()
            self._opens = None
        elif tag == "table":
            self._end_table()
        elif tag in ("td", "th") and self._tables == 1:
            self._cell = None

    def handle_data(self, data: str) -> None:
        if _BAD.search(data):
            data = _BAD.sub("\ufffd", data)
        self._add(data.translate(_STRUCTURE), raw=False)

    # -- paragraphs -------------------------------------------------------------------------

    def _paragraph(self) -> Paragraph:
        if self._current is None:
            kind = self._kinds[-1][1] if self._kinds else "p"
            item, number = self._opens or (None, 0)
            self._current = Paragraph(
                kind,
                quote=self._quote,
                level=len(self._lists),
                item=item,
                number=number,
                language=self._language if kind == "pre" else "",
                names=tuple(self._names),
                direction=self._directions[-1][1] if self._directions else "",
            )
            self._opens = None
            self._names.clear()
        return self._current

    def _style(self) -> Style:
        style = Style.PLAIN
        for _, part in self._styles:
            style |= part
        return style

    def _add(self, text: str, *, raw: bool) -> None:
        preformatted = any(kind == "pre" for _, kind in self._kinds)
        if preformatted and not raw:
            text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", _BREAK)
        elif not raw:
            text = _SPACE.sub(" ", text)
            if self._current is None or _ends_in_space(self._current):
                text = text.lstrip(" ")
        if not text or (raw and self._current is None):
            return
        paragraph = self._paragraph()
        link = self._links[-1] if self._links else ""
        run = Run(text, self._style(), link)
        last = paragraph.runs[-1] if paragraph.runs else None
        # A place that a link leads to begins a run.
        here = len(paragraph.runs) in paragraph.inner
        if (
            not here
            and isinstance(last, Run)
            and (last.style, last.href, last.own) == (run.style, link, False)
        ):
            paragraph.runs[-1] = Run(last.text + text, run.style, link)
        else:
            paragraph.runs.append(run)

    def _add_picture(self, facts: dict[str, str]) -> None:
        source = facts.get("src", "")
        if not source.startswith("asset:"):
            return
        link = self._links[-1] if self._links else ""
        picture = Picture(
            source.removeprefix("asset:"),
            _SPACE.sub(" ", facts.get("alt", "")),
            link,
            max(0, signed_number(facts, "width") or 0),
        )
        self._paragraph().runs.append(picture)

    def _end_paragraph(self) -> None:
        paragraph, self._current = self._current, None
        if paragraph is None:
            return
        _trim(paragraph)
        words = any(isinstance(run, Run) and run.text.strip() for run in paragraph.runs)
        if not words and not paragraph.pictures:
            # An item or a fragment's name waits for the words that follow.
            if paragraph.item is not None:
                self._opens = self._opens or (paragraph.item, paragraph.number)
            self._names[:0] = paragraph.names
            return
        if not words and paragraph.kind == "p":
            paragraph.kind = "figure"
        self._emit(paragraph)

    def _emit(self, item: Item) -> None:
        if self._cell is not None and isinstance(item, Paragraph):
            self._cell.paragraphs.append(item)
        else:
            self._done.append(item)

    # -- tables -----------------------------------------------------------------------------

    def _start_table_part(self, tag: str, facts: dict[str, str]) -> None:
        if tag == "table":
            self._tables += 1
            if self._tables == 1:
                self._table = Table(quote=self._quote)
        elif self._table is None or self._tables > 1:
            # The cells of a table inside a table are distinguished by their paragraphs alone.
            return
        elif tag == "tr":
            self._table.rows.append([])
        else:
            if not self._table.rows:
                self._table.rows.append([])
            self._cell = Cell(
                tag == "th",
                min(_number(facts, "colspan", 1), _MOST_CELLS),
                min(_number(facts, "rowspan", 1), 1000),
            )
            self._table.rows[-1].append(self._cell)

    def _end_table(self) -> None:
        self._tables = max(0, self._tables - 1)
        if self._tables or self._table is None:
            return
        table, self._table, self._cell = self._table, None, None
        table.rows = [row for row in table.rows if row]
        if table.rows:
            self._done.append(table)


def _pop(stack: list[tuple[str, Style]] | list[tuple[str, str]], tag: str) -> None:
    for index in range(len(stack) - 1, -1, -1):
        if stack[index][0] == tag:
            del stack[index]
            return


def _number(facts: dict[str, str], name: str, otherwise: int) -> int:
    value = facts.get(name, "").strip()
    return (
        max(1, int(value)) if value.isascii() and value.isdigit() and len(value) < 7 else otherwise
    )


def _ends_in_space(paragraph: Paragraph) -> bool:
    last = paragraph.runs[-1] if paragraph.runs else None
    if last is None:
        return True
    return isinstance(last, Run) and last.text[-1:] in (" ", _BREAK)


def _trim(paragraph: Paragraph) -> None:
    """Take spaces and line breaks off the end, as HTML shows none there."""
    while paragraph.runs and isinstance(last := paragraph.runs[-1], Run) and not last.own:
        text = last.text.rstrip(f" {_BREAK}\n")
        if text:
            if text != last.text:
                paragraph.runs[-1] = Run(text, last.style, last.href)
            return
        paragraph.runs.pop()
