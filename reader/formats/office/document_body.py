"""The paragraphs of an office document in their order, written as HTML with lists and notes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from html import escape
from typing import Literal

from reader.formats.office.inline_text import InlineText
from reader.model import CarriedMark

Kind = Literal[
    "text", "heading", "title", "subtitle", "author", "date",
    "quote", "code", "item", "continued", "block",
]  # fmt: skip

LONGEST_HEADING = 150
"""Characters; a longer paragraph in bold is a paragraph in bold."""

LARGER = 1.12
"""How many times the size of the text a heading is at least: 12 over 11 points is no heading, 14
over 12 is one."""

DEEPEST_LIST = 9
"""Levels of lists that office programs have."""


@dataclass(slots=True)
class ListPlace:
    """Where an item stands: the list's name, its depth from 0, its number and the number's form.

    `form` is the `type` of an HTML list (`1`, `a`, `A`, `i`, `I`), empty for a bullet.
    """

    name: str = ""
    depth: int = 0
    number: int = 1
    form: str = ""


@dataclass(slots=True)
class DocumentParagraph:
    """A paragraph: its words, what it is, and for headings the level from 1.

    A `block` is HTML already (a table, a rule); a `continued` one belongs to the item before.
    """

    words: InlineText
    kind: Kind = "text"
    level: int = 1
    place: ListPlace | None = None
    block: str = ""

    @property
    def plain(self) -> str:
        """Its words, white space collapsed."""
        return " ".join(self.words.plain.split())


@dataclass(slots=True)
class DocumentBody:
    """Paragraphs, and beside them the notes and the highlights of a document."""

    paragraphs: list[DocumentParagraph] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    marks: list[CarriedMark] = field(default_factory=list)

    def reserve_note(self) -> int:
        """Return the number of a new note, to be given its HTML later."""
        self.notes.append("")
        return len(self.notes)

    def html(self) -> str:
        """Write the paragraphs and, behind them, the notes."""
        html = written(self.paragraphs)
        if not any(self.notes):
            return html
        items = "".join(_note(number, note) for number, note in enumerate(self.notes, start=1))
        return f'{html}<section class="footnotes"><ol class="footnotes-list">{items}</ol></section>'


def note_reference(number: int) -> str:
    """Write the raised number of a note in the text."""
    return (
        f'<sup class="footnote-ref"><a href="#fn{number}" id="fnref{number}">[{number}]</a></sup>'
    )


def _note(number: int, note: str) -> str:
    """Return a note with the way back to its place, on the last line of its words."""
    back = f' <a href="#fnref{number}" class="footnote-backref">↩︎</a>'
    note = f"{note[:-4]}{back}</p>" if note.endswith("</p>") else note + back
    return f'<li id="fn{number}" class="footnote-item">{note}</li>'


def infer_headings(paragraphs: list[DocumentParagraph]) -> None:
    """Make headings of short paragraphs that stand out, where the document names none."""
    if any(paragraph.kind == "heading" for paragraph in paragraphs):
        return
    sizes: Counter[float] = Counter()
    for paragraph in paragraphs:
        if paragraph.kind == "text":
            sizes[paragraph.words.size] += len(paragraph.plain)
    if not sizes:
        return
    usual = sizes.most_common(1)[0][0]
    bold = sum(len(p.plain) for p in paragraphs if p.kind == "text" and p.words.all_bold)
    mostly_bold = bold * 3 > sum(sizes.values())
    standing_out = [
        paragraph
        for paragraph, following in zip(paragraphs, [*paragraphs[1:], None], strict=True)
        if _stands_out(paragraph, following, usual, mostly_bold)
    ]
    larger = sorted({p.words.size for p in standing_out if p.words.size > usual}, reverse=True)
    for paragraph in standing_out:
        paragraph.kind = "heading"
        size = paragraph.words.size
        paragraph.level = larger.index(size) + 1 if size in larger else len(larger) + 1


def written(paragraphs: Iterable[DocumentParagraph]) -> str:
    """Write paragraphs as HTML: items as nested lists, lines of code and quotes as one block."""
    parts: list[str] = []
    lists = _Lists(parts)
    waiting: list[DocumentParagraph] = []

    def flush() -> None:
        if waiting:
            parts.append(_joined(waiting))
            waiting.clear()

    for paragraph in paragraphs:
        if waiting and waiting[0].kind != paragraph.kind:
            flush()
        if paragraph.kind == "item" and paragraph.place is not None:
            lists.item(paragraph, paragraph.place)
        elif paragraph.kind == "continued" and lists.open:
            parts.append(f"<p>{paragraph.words.html()}</p>")
        elif paragraph.kind in ("code", "quote"):
            lists.close()
            waiting.append(paragraph)
        else:
            lists.close()
            parts.append(_single(paragraph))
    flush()
    lists.close()
    return "".join(parts)


class _Lists:
    """The lists that are open while items are written."""

    def __init__(self, parts: list[str]) -> None:
        self._parts = parts
        self._open: list[ListPlace] = []

    @property
    def open(self) -> bool:
        """Whether an item is still open."""
        return bool(self._open)

    def item(self, paragraph: DocumentParagraph, place: ListPlace) -> None:
        """Write an item where it belongs, with its number where that is not the next one."""
        depth = min(place.depth, DEEPEST_LIST)
        while len(self._open) > depth + 1:
            self._end()
        last = self._open[-1] if self._open else None
        if last is not None and len(self._open) == depth + 1:
            if last.name == place.name and last.form == place.form:
                value = "" if place.number == last.number + 1 else f' value="{place.number}"'
                self._parts.append(f"</li><li{value if place.form else ''}>")
                self._open[-1] = place
            else:
                self._end()
                self._start(place)
        else:
            # An item that is deeper than its list has parents lies in the one list there is.
            self._start(place)
        self._parts.append(f"<p>{paragraph.words.html()}</p>")

    def close(self) -> None:
        """End all lists."""
        while self._open:
            self._end()

    def _start(self, place: ListPlace) -> None:
        start = f' start="{place.number}"' if place.number != 1 else ""
        form = f' type="{place.form}"' if place.form != "1" else ""
        self._parts.append(f"<ol{form}{start}><li>" if place.form else "<ul><li>")
        self._open.append(place)

    def _end(self) -> None:
        place = self._open.pop()
        self._parts.append("</li></ol>" if place.form else "</li></ul>")


def _single(paragraph: DocumentParagraph) -> str:
    if paragraph.kind == "block":
        return paragraph.block
    if paragraph.kind in ("heading", "title", "subtitle"):
        level = {"title": 1, "subtitle": 2}.get(paragraph.kind, min(6, max(1, paragraph.level)))
        return f"<h{level}>{paragraph.words.html(bare=True)}</h{level}>"
    return f"<p>{paragraph.words.html()}</p>"


def _joined(paragraphs: list[DocumentParagraph]) -> str:
    if paragraphs[0].kind == "code":
        lines = "\n".join(paragraph.words.html(code=True) for paragraph in paragraphs)
        return f"<pre><code>{lines}</code></pre>"
    return "".join(
        ["<blockquote>", *(f"<p>{p.words.html()}</p>" for p in paragraphs), "</blockquote>"]
    )


def _stands_out(
    paragraph: DocumentParagraph,
    following: DocumentParagraph | None,
    usual: float,
    mostly_bold: bool,
) -> bool:
    plain = paragraph.plain
    if paragraph.kind != "text" or not plain or len(plain) > LONGEST_HEADING or following is None:
        return False
    if plain[-1] in ".,;…。" or not any(letter.isalpha() for letter in plain):
        return False
    if usual and paragraph.words.size >= usual * LARGER:
        return True
    return paragraph.words.all_bold and not mostly_bold and paragraph.words.size >= usual


def table_html(rows: list[list[TableCell]], heads: int = 0) -> str:
    """Write a table; its first `heads` rows are the head."""
    lines = []
    for number, row in enumerate(rows):
        tag = "th" if number < heads else "td"
        cells = "".join(
            f"<{tag}{_span('colspan', cell.columns)}{_span('rowspan', cell.rows)}>"
            f"{cell.html}</{tag}>"
            for cell in row
        )
        lines.append(f"<tr>{cells}</tr>")
    return f"<table>{''.join(lines)}</table>" if lines else ""


@dataclass(slots=True)
class TableCell:
    """A cell: its HTML, and how many columns and rows it fills."""

    html: str
    columns: int = 1
    rows: int = 1


def picture_html(address: str, description: str) -> str:
    """Write a picture of a document."""
    return f'<img src="{escape(address)}" alt="{escape(" ".join(description.split()))}">'


def _span(name: str, count: int) -> str:
    return f' {name}="{count}"' if count > 1 else ""
