"""OpenDocument texts (`.odt`, `.ott`, `.fodt`): their XML as paragraphs."""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from html import escape
from typing import Any

from reader.formats.office.document_body import (
    DocumentBody,
    DocumentParagraph,
    Kind,
    ListPlace,
    TableCell,
    note_reference,
    picture_html,
    table_html,
    written,
)
from reader.formats.office.document_draft import DocumentProperties
from reader.formats.office.inline_text import InlineText, LetterLook
from reader.formats.office.open_styles import OpenListLevel, list_levels, look_with
from reader.formats.office.word_styles import child, value
from reader.formats.xml_tree import child_words, children, descendants, local, words
from reader.model import CarriedMark, UnreadableInput
from reader.translation import tr

_SECTIONS = frozenset({"section", "index-body", "page", "text-box", "numbered-paragraph"})
_PASSED = frozenset({
    "tracked-changes", "table-of-content", "alphabetical-index", "illustration-index",
    "table-index", "object-index", "user-index", "bibliography", "forms", "sequence-decls",
    "variable-decls", "user-field-decls",
})  # fmt: skip
_MOST_REPEATED = 200
"""Times a cell or blank is repeated; programs write thousands for the rest of a sheet."""

_DEEPEST_CHAIN = 12
"""Parents of a style that are followed; styles that name each other end there."""


@dataclass(slots=True)
class _List:
    """A list that is being read: its style, its levels and how far they are counted."""

    name: str
    levels: dict[int, OpenListLevel]
    counted: dict[int, int] = field(default_factory=dict)


class OpenDocument:
    """One document: the parts of its XML, and the paragraphs read out of them."""

    def __init__(self, roots: list[Any], part: Callable[[str], Any | None] | None = None) -> None:
        """`part` gives the XML of a part by its name, for formulas."""
        self._part = part
        self._styles: dict[tuple[str, str], Any] = {}
        self._list_styles: dict[str, dict[int, OpenListLevel]] = {}
        self._meta: Any | None = None
        text = None
        for root in roots:
            for element in root.iter():
                name = local(element)
                if name == "style":
                    key = (value(element, "family"), value(element, "name"))
                    self._styles.setdefault(key, element)
                elif name == "list-style":
                    self._list_styles.setdefault(value(element, "name"), list_levels(element))
                elif name == "meta" and self._meta is None:
                    self._meta = element
                elif name == "text" and local(element.getparent()) == "body":
                    text = element
        if text is None:
            raise UnreadableInput(tr("The document has no text in it; it is damaged."))
        self._text = text
        self._ends = {value(each, "name") for each in descendants(text, "annotation-end")}
        self._lists: dict[str, _List] = {}
        self._last: dict[str, _List] = {}
        self._body = DocumentBody()
        self._remarks: dict[str, tuple[str, str, list[str]]] = {}
        self.pictures: dict[str, bytes] = {}

    def body(self) -> DocumentBody:
        """Read all paragraphs, notes, highlights and comments."""
        self._body.paragraphs = list(self._blocks(self._text))
        for name in list(self._remarks):
            self._end_remark(name)
        return self._body

    def properties(self) -> DocumentProperties:
        """Read what the document says of itself."""
        meta = self._meta
        if meta is None:
            return DocumentProperties()
        template = child(meta, "template")
        keywords = ",".join(words(each) for each in children(meta, "keyword"))
        return DocumentProperties(
            child_words(meta, "title"),
            child_words(meta, "initial-creator") or child_words(meta, "creator"),
            child_words(meta, "creation-date") or child_words(meta, "date"),
            child_words(meta, "language"),
            value(template, "title"),
            keywords,
        )

    def _blocks(self, parent: Any) -> Iterator[DocumentParagraph]:
        for element in parent:
            name = local(element)
            if name in ("p", "h"):
                yield from self._paragraph(element, name)
            elif name in ("list", "ordered-list", "unordered-list"):
                yield from self._list(element, None, 0)
            elif name == "table":
                yield DocumentParagraph(InlineText(), "block", block=self._table(element))
            elif name == "frame":
                text = InlineText()
                boxes: list[DocumentParagraph] = []
                self._frame(element, text, boxes)
                if not text.empty:
                    yield DocumentParagraph(text)
                yield from boxes
            elif name in _SECTIONS:
                yield from self._blocks(element)

    def _paragraph(self, element: Any, name: str) -> Iterator[DocumentParagraph]:
        style = value(element, "style-name")
        kind, level = self._kind(style)
        if name == "h" and kind not in ("title", "subtitle"):
            depth_word = value(element, "outline-level") or value(element, "level")
            kind, level = "heading", int(depth_word) if depth_word.isdecimal() else level or 1
        base = self._look(LetterLook(), "paragraph", style)
        if kind in ("heading", "title", "subtitle", "code"):
            base = LetterLook(size=base.size)
        text = InlineText()
        boxes: list[DocumentParagraph] = []
        self._inline(element, text, base, boxes)
        self._body.marks += text.marks()
        if kind == "text" and text.all_code:
            kind = "code"
        if not text.empty or kind == "code":
            yield DocumentParagraph(text, kind, level)
        yield from boxes
        for _, _, exact in self._remarks.values():
            exact.append("\n\n")

    def _kind(self, style: str) -> tuple[Kind, int]:
        for element in self._chain("paragraph", style):
            name = value(element, "name").replace("_20_", " ").lower()
            shown = value(element, "display-name").lower() or name
            outline = value(element, "default-outline-level")
            if shown == "title":
                return "title", 1
            if shown == "subtitle":
                return "subtitle", 2
            if outline.isdecimal():
                return "heading", int(outline)
            if shown.startswith("heading "):
                return "heading", int(shown[8:]) if shown[8:].isdecimal() else 1
            if shown in ("quotations", "quote", "block text", "intense quote"):
                return "quote", 0
            if shown.startswith(("preformatted", "source code", "code", "html preformatted")):
                return "code", 0
        return "text", 0

    def _chain(self, family: str, style: str) -> Iterator[Any]:
        for _ in range(_DEEPEST_CHAIN):
            element = self._styles.get((family, style))
            if element is None:
                return
            yield element
            style = value(element, "parent-style-name")

    def _look(self, look: LetterLook, family: str, style: str) -> LetterLook:
        for element in reversed(list(self._chain(family, style))):
            properties = child(element, "text-properties")
            if properties is not None:
                look = look_with(look, properties)
            if value(element, "name").replace("_20_", " ") in ("Source Text", "Teletype"):
                look = replace(look, code=True)
        return look

    def _inline(
        self, parent: Any, text: InlineText, look: LetterLook, boxes: list[DocumentParagraph]
    ) -> None:
        self._add(parent.text, text, look)
        for element in parent:
            self._inline_element(element, local(element), text, look, boxes)
            self._add(element.tail, text, look)

    def _inline_element(
        self,
        element: Any,
        name: str,
        text: InlineText,
        look: LetterLook,
        boxes: list[DocumentParagraph],
    ) -> None:
        if name == "span":
            style = value(element, "style-name")
            self._inline(element, text, self._look(look, "text", style), boxes)
        elif name == "a":
            href = value(element, "href")
            linked = replace(look, href="" if href.startswith("#") else href)
            self._inline(element, text, linked, boxes)
        elif name == "s":
            repeat = value(element, "c")
            text.add(" " * min(int(repeat) if repeat.isdecimal() else 1, _MOST_REPEATED), look)
        elif name in ("tab", "tab-stop", "line-break"):
            text.add("\n" if name == "line-break" else "\t", look)
        elif name == "note" or name in ("footnote", "endnote"):
            self._note(element, text)
        elif name == "frame":
            self._frame(element, text, boxes)
        elif name == "annotation":
            self._remark(element)
        elif name == "annotation-end":
            self._end_remark(value(element, "name"))
        elif name == "ruby":
            self._inline(child(element, "ruby-base") or (), text, look, boxes)
            if reading := child_words(element, "ruby-text"):
                text.add(f" ({reading})", look)
        elif name in ("custom-shape", "g", "rect", "ellipse", "line", "polygon"):
            boxes += self._blocks(element)
        elif name not in _PASSED and not name.endswith("-ref-mark") and name != "note-ref":
            self._inline(element, text, look, boxes)
        elif name == "note-ref":
            self._add(words(element), text, look)

    def _add(self, words: str | None, text: InlineText, look: LetterLook) -> None:
        if not words:
            return
        # White space collapses as in HTML, so that a line's indent in the file is nothing.
        begun = text.goes_on
        plain = " ".join(words.split())
        start = " " if words[0].isspace() and begun else ""
        end = " " if plain and words[-1].isspace() else ""
        text.add(f"{start}{plain}{end}", look)
        for _, _, exact in self._remarks.values():
            exact.append(f"{start}{plain}{end}")

    def _note(self, element: Any, text: InlineText) -> None:
        held = child(element, "note-body")
        held = next(iter(children(element, f"{local(element)}-body")), held)
        number = self._body.reserve_note()
        text.add_html(note_reference(number))
        if held is not None:
            self._body.notes[number - 1] = written(self._blocks(held))

    def _remark(self, element: Any) -> None:
        note = "\n\n".join(words(each) for each in children(element, "p") if words(each))
        name = value(element, "name")
        if note and name in self._ends:
            self._remarks[name] = (note, child_words(element, "date"), [])
        elif note:
            created = child_words(element, "date") or None
            self._body.marks.append(CarriedMark("", note=note, created=created))

    def _end_remark(self, name: str) -> None:
        found = self._remarks.pop(name, None)
        if found is not None:
            note, created, exact = found
            quote = "".join(exact).strip()
            self._body.marks.append(CarriedMark(quote, note=note, created=created or None))

    def _frame(self, frame: Any, text: InlineText, boxes: list[DocumentParagraph]) -> None:
        description = child_words(frame, "desc") or child_words(frame, "title")
        for element in frame:
            name = local(element)
            if name == "image":
                held = child(element, "binary-data")
                address = value(element, "href")
                if held is not None:
                    address = self._keep(words(held)) or address
                if address:
                    text.add_html(picture_html(address.removeprefix("./"), description))
                    return
            elif name == "text-box":
                boxes += self._blocks(element)
            elif name == "object" and (formula := self._formula(element)):
                text.add_html(formula)
                return

    def _formula(self, element: Any) -> str:
        """Return the MathML of an embedded formula.

        Empty for any other object, which stays closed.
        """
        within = next(iter(descendants(element, "math")), None)
        name = value(element, "href").removeprefix("./").rstrip("/")
        if within is None and name and self._part is not None:
            root = self._part(f"{name}/content.xml")
            within = root if root is not None and local(root) == "math" else None
        if within is None:
            return ""
        return f"<math>{''.join(_math(each) for each in within)}</math>"

    def _keep(self, packed: str) -> str:
        try:
            data = base64.b64decode(packed)
        except (binascii.Error, ValueError):
            return ""
        name = f"picture:{hashlib.sha256(data).hexdigest()[:16]}"
        self.pictures[name] = data
        return name

    def _list(self, element: Any, around: _List | None, depth: int) -> Iterator[DocumentParagraph]:
        style = value(element, "style-name")
        listed = around
        if around is None or (style and style != around.name):
            listed = self._begin(element, style or (around.name if around else ""), around)
        assert listed is not None, "a list is begun where there is none around it"
        level = listed.levels.get(depth, OpenListLevel())
        if local(element) == "ordered-list" and not level.form:
            level = OpenListLevel("1", 1)
        if depth and listed is around:
            listed.counted.pop(depth, None)
        for item in element:
            start = value(item, "start-value")
            if start.isdecimal() and len(start) < 9:
                listed.counted[depth] = int(start) - 1
            first = local(item) != "list-header"
            for inner in item:
                if local(inner) in ("list", "ordered-list", "unordered-list"):
                    yield from self._list(inner, listed, depth + 1)
                    continue
                for paragraph in self._blocks((inner,)):
                    if paragraph.kind in ("text", "quote") and first:
                        number = listed.counted.get(depth, level.start - 1) + 1
                        listed.counted[depth] = number
                        paragraph.kind = "item"
                        paragraph.place = ListPlace(listed.name, depth, number, level.form)
                        first = False
                    elif paragraph.kind == "text":
                        paragraph.kind = "continued"
                    yield paragraph

    def _begin(self, element: Any, style: str, around: _List | None) -> _List:
        levels = self._list_styles.get(style, around.levels if around else {})
        begun = _List(style, levels)
        continued = self._lists.get(value(element, "continue-list"))
        if continued is None and value(element, "continue-numbering") == "true":
            continued = self._last.get(style)
        if continued is not None:
            begun.counted = dict(continued.counted)
        # LibreOffice names every list; the last one of a style is what a later one continues.
        for name in element.attrib:
            if name.startswith("{http://www.w3.org/XML/1998/namespace}"):
                self._lists[element.attrib[name]] = begun
        self._last[style] = begun
        return begun

    def _table(self, table: Any) -> str:
        rows: list[list[TableCell]] = []
        heads = 0
        for row, is_head in _rows(table, False):
            cells: list[TableCell] = []
            for cell in row:
                if local(cell) != "table-cell":
                    continue
                paragraphs = list(self._blocks(cell))
                for paragraph in paragraphs:
                    if paragraph.kind in ("heading", "title", "subtitle"):
                        paragraph.kind = "text"
                made = TableCell(
                    written(paragraphs),
                    _count(cell, "number-columns-spanned"),
                    _count(cell, "number-rows-spanned"),
                )
                times = _count(cell, "number-columns-repeated")
                cells += [made] * (times if made.html else min(times, 1))
            times = _count(row, "number-rows-repeated") if any(c.html for c in cells) else 1
            heads += is_head and heads == len(rows)
            rows += [cells] * times
        return table_html(rows, heads)


def _math(element: Any) -> str:
    """MathML without its namespace and what TeX or StarMath stands beside it."""
    name = local(element)
    if not name or name.startswith("annotation"):
        return ""
    inside = escape(element.text or "") + "".join(_math(each) for each in element)
    return f"<{name}>{inside}</{name}>"


def _rows(table: Any, is_head: bool) -> Iterator[tuple[Any, bool]]:
    for element in table:
        name = local(element)
        if name == "table-row":
            yield element, is_head
        elif name in ("table-header-rows", "table-rows", "table-row-group"):
            yield from _rows(element, is_head or name == "table-header-rows")


def _count(element: Any, name: str) -> int:
    number = value(element, name)
    return min(int(number), _MOST_REPEATED) if number.isdecimal() and int(number) else 1
