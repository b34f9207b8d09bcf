"""Word's documents (`.docx`, `.dotx`, `.docm`): WordprocessingML as paragraphs."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import unquote

from reader.formats.office.document_body import (
    DocumentBody,
    DocumentParagraph,
    TableCell,
    note_reference,
    picture_html,
    table_html,
    written,
)
from reader.formats.office.document_draft import DocumentProperties
from reader.formats.office.inline_text import InlineText, LetterLook, is_monospaced
from reader.formats.office.word_math import formula_html
from reader.formats.office.word_parts import (
    Relations,
    letters_of,
    link_of_field,
    optional_part,
    relations_of,
)
from reader.formats.office.word_styles import (
    WordLists,
    WordStyles,
    child,
    is_contents,
    is_on,
    marker_colour,
    run_size,
    value,
)
from reader.formats.xml_tree import child_words, children, descendants, local, parse_xml, words
from reader.formats.zip_reader import Zip
from reader.model import CarriedMark, UnreadableInput
from reader.translation import tr

_FURTHER = re.compile(r"list ?(?:number|bullet) ?([2-9])$", re.IGNORECASE)
_PASSED = frozenset({"del", "moveFrom", "pPr", "rPr", "sectPr", "instrText", "delText"})
_WRAPPERS = frozenset({"sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "dir", "bdo"})
_MOST_COLUMNS = 200
"""Columns that one cell may span; Word allows 63."""


@dataclass(slots=True)
class _Field:
    """A field: its instruction while that is read, then where its result links to."""

    instruction: str = ""
    shown: bool = False
    href: str = ""


@dataclass(slots=True)
class _Comment:
    note: str
    author: str
    created: str
    exact: list[str] = field(default_factory=list)
    open: bool = False


class WordDocument:
    """One document: its parts, and the paragraphs read out of them."""

    def __init__(self, archive: Zip, main: str) -> None:
        self._archive = archive
        self._folder = posixpath.dirname(main)
        self._relations = relations_of(archive, main)
        self._styles = WordStyles(self._part("styles"))
        self._lists = WordLists(self._part("numbering"))
        self._notes = {
            kind: {value(note, "id"): note for note in children(root, kind)}
            for kind in ("footnote", "endnote")
            if (root := self._part(f"{kind}s")) is not None
        }
        self._links = self._relations
        self._note_links: dict[str, Relations] = {}
        self._comments = self._read_comments()
        self._fields: list[_Field] = []
        self._body = DocumentBody()
        root = parse_xml(archive.read(main))
        body = child(root, "body")
        if body is None:
            raise UnreadableInput(tr("The Word document has no body; it is damaged."))
        self._root = body

    def body(self) -> DocumentBody:
        """Read all paragraphs, notes, highlights and comments."""
        self._body.paragraphs = list(self._blocks(self._root))
        self._body.marks += self._commented()
        return self._body

    def properties(self) -> DocumentProperties:
        """Read the properties of the document and of the program that wrote it."""
        core = optional_part(self._archive, "docProps/core.xml")
        app = optional_part(self._archive, "docProps/app.xml")
        properties = {
            name: child_words(core, name) if core is not None else ""
            for name in ("title", "creator", "created", "language", "keywords")
        }
        template = child_words(app, "Template") if app is not None else ""
        return DocumentProperties(
            properties["title"],
            properties["creator"],
            properties["created"],
            properties["language"] or self._styles.language,
            template,
            properties["keywords"],
        )

    def _part(self, kind: str) -> Any | None:
        target = next((t for k, t, _ in self._relations.values() if k == kind), f"{kind}.xml")
        return optional_part(self._archive, self._name(target))

    def _name(self, target: str) -> str:
        if target.startswith("/"):
            return posixpath.normpath(target.lstrip("/"))
        return posixpath.normpath(posixpath.join(self._folder, unquote(target)))

    def _blocks(self, parent: Any) -> Iterator[DocumentParagraph]:
        for element in parent:
            name = local(element)
            if name == "p":
                yield from self._paragraph(element)
            elif name == "tbl":
                yield DocumentParagraph(InlineText(), "block", block=self._table(element))
            elif name in _WRAPPERS and not is_contents(element):
                yield from self._blocks(element)
            elif name == "AlternateContent":
                yield from self._blocks(_alternative(element))

    def _paragraph(self, element: Any) -> Iterator[DocumentParagraph]:
        properties = child(element, "pPr")
        style = value(child(properties, "pStyle")) or self._styles.default
        kind, level = self._styles.kind(style, properties)
        if kind == "block":
            return
        listed = child(properties, "numPr")
        if listed is None or value(child(listed, "numId")) == "":
            listed = self._styles.list_of(style)
        place = self._lists.place(listed) if listed is not None else None
        if place is not None and (further := _FURTHER.match(self._styles.name(style))):
            # These styles have a list of their own each, set further in.
            place.depth = max(place.depth, int(further.group(1)) - 1)
        base = self._look(LetterLook(size=self._styles.size), self._styles.properties(style))
        if kind in ("heading", "title", "subtitle", "code"):
            base = LetterLook(size=base.size)
        text = InlineText()
        boxes: list[DocumentParagraph] = []
        self._inline(element, text, base, boxes)
        self._body.marks += text.marks()
        if place is not None and kind in ("text", "continued", "quote") and not text.empty:
            yield DocumentParagraph(text, "item", place=place)
        elif not text.empty:
            if kind == "text" and text.all_code:
                kind = "code"
            yield DocumentParagraph(text, kind, level)
        elif kind == "code":
            yield DocumentParagraph(text, kind)
        yield from boxes
        for comment in self._comments.values():
            if comment.open:
                comment.exact.append("\n\n")

    def _inline(
        self, parent: Any, text: InlineText, look: LetterLook, boxes: list[DocumentParagraph]
    ) -> None:
        for element in parent:
            name = local(element)
            if name == "r":
                self._run(element, text, look, boxes)
            elif name == "hyperlink":
                self._inline(element, text, replace(look, href=self._href(element)), boxes)
            elif name == "fldSimple":
                href = link_of_field(value(element, "instr"))
                self._inline(element, text, replace(look, href=href or look.href), boxes)
            elif name in ("oMath", "oMathPara"):
                text.add_html(formula_html(element))
            elif name == "commentRangeStart" and value(element, "id") in self._comments:
                self._comments[value(element, "id")].open = True
            elif name == "commentRangeEnd" and value(element, "id") in self._comments:
                self._comments[value(element, "id")].open = False
            elif name == "AlternateContent":
                self._inline(_alternative(element), text, look, boxes)
            elif name in _WRAPPERS and name not in _PASSED:
                self._inline(element, text, look, boxes)

    def _run(
        self, run: Any, text: InlineText, base: LetterLook, boxes: list[DocumentParagraph]
    ) -> None:
        properties = child(run, "rPr")
        style = value(child(properties, "rStyle"))
        look = self._look(base, self._styles.properties(style) if style else [])
        if re.search(r"code|verbatim|teletype", self._styles.name(style), re.IGNORECASE):
            look = replace(look, code=True)
        if properties is not None:
            look = self._look(look, [properties])
        for element in run:
            name = local(element)
            if name == "fldChar":
                self._field(value(element, "fldCharType"))
            elif name == "instrText" and self._fields:
                self._fields[-1].instruction += words(element)
            elif not self._fields or all(each.shown for each in self._fields):
                href = next((each.href for each in reversed(self._fields) if each.href), look.href)
                self._piece(element, name, text, replace(look, href=href), boxes)

    def _piece(
        self,
        element: Any,
        name: str,
        text: InlineText,
        look: LetterLook,
        boxes: list[DocumentParagraph],
    ) -> None:
        letters = letters_of(element, name)
        if letters:
            text.add(letters, look)
            for comment in self._comments.values():
                if comment.open and not look.hidden:
                    comment.exact.append(letters)
        elif name in ("drawing", "pict", "object"):
            self._drawing(element, text, boxes)
        elif name in ("footnoteReference", "endnoteReference"):
            self._note(name.removesuffix("Reference"), value(element, "id"), text)
        elif name == "AlternateContent":
            for inner in _alternative(element):
                self._piece(inner, local(inner), text, look, boxes)
        elif name == "ruby":
            for part, tag in (("rubyBase", "rb"), ("rt", "rt")):
                inner = InlineText()
                self._inline(child(element, part) or (), inner, look, boxes)
                if tag == "rb":
                    text.runs += inner.runs
                elif inner.plain:
                    text.add(f" ({inner.plain})", look)

    def _field(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append(_Field())
        elif kind == "separate" and self._fields:
            self._fields[-1].shown = True
            self._fields[-1].href = link_of_field(self._fields[-1].instruction)
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _look(self, look: LetterLook, properties: list[Any]) -> LetterLook:
        """Return the look after the properties of a style's chain, the nearest first."""
        for each in reversed(properties):
            raised = value(child(each, "vertAlign"))
            changes: dict[str, Any] = {
                name: is_on(found)
                for name, tag in (("bold", "b"), ("italic", "i"), ("struck", "strike"),
                                  ("hidden", "vanish"), ("underlined", "u"))
                if (found := child(each, tag)) is not None
            }  # fmt: skip
            if raised:
                changes["raised"] = {"superscript": "sup", "subscript": "sub"}.get(raised, "")
            if size := run_size(each):
                changes["size"] = size
            if (font := value(child(each, "rFonts"), "ascii")) != "":
                changes["code"] = is_monospaced(font)
            if (marker := value(child(each, "highlight"))) != "":
                changes["marked"] = "" if marker == "none" else marker
            elif (fill := value(child(each, "shd"), "fill")) != "":
                changes["marked"] = marker_colour(fill)
            look = replace(look, **changes)
        return look

    def _href(self, element: Any) -> str:
        relation = self._links.get(value(element, "id"))
        address = relation[1] if relation is not None and relation[2] else ""
        anchor = value(element, "anchor")
        if not address:
            return ""
        return f"{address}#{anchor}" if anchor and "#" not in address else address

    def _drawing(self, element: Any, text: InlineText, boxes: list[DocumentParagraph]) -> None:
        described = [*descendants(element, "docPr"), *descendants(element, "shape")]
        descriptions = (value(each, "descr") or value(each, "alt") for each in described)
        description = next((each for each in descriptions if each), "")
        for picture in [*descendants(element, "blip"), *descendants(element, "imagedata")]:
            name = value(picture, "embed") or value(picture, "link") or value(picture, "id")
            relation = self._links.get(name)
            if relation is not None:
                target = relation[1] if relation[2] else self._name(relation[1])
                text.add_html(picture_html(target, description))
        for box in descendants(element, "txbxContent"):
            boxes += self._blocks(box)

    def _note(self, kind: str, name: str, text: InlineText) -> None:
        note = self._notes.get(kind, {}).get(name)
        if note is None:
            return
        number = self._body.reserve_note()
        text.add_html(note_reference(number))
        if kind not in self._note_links:
            self._note_links[kind] = relations_of(self._archive, self._name(f"{kind}s.xml"))
        outer, self._links = self._links, self._note_links[kind]
        fields, self._fields = self._fields, []
        self._body.notes[number - 1] = written(self._blocks(note))
        self._links, self._fields = outer, fields

    def _table(self, table: Any) -> str:
        rows: list[list[TableCell]] = []
        heads = 0
        above: dict[int, TableCell] = {}
        for row in _rows(table):
            if is_on(child(row, "trPr", "del")):
                continue
            column, cells = 0, []
            for cell in _cells(row):
                properties = child(cell, "tcPr")
                columns = value(child(properties, "gridSpan"))
                span = min(int(columns), _MOST_COLUMNS) if columns.isdecimal() else 1
                merge = child(properties, "vMerge")
                if merge is not None and value(merge) != "restart" and column in above:
                    above[column].rows += 1
                else:
                    paragraphs = list(self._blocks(cell))
                    for paragraph in paragraphs:
                        if paragraph.kind in ("heading", "title", "subtitle"):
                            paragraph.kind = "text"
                    made = TableCell(written(paragraphs), span)
                    cells.append(made)
                    above[column] = made
                column += span
            head = child(row, "trPr", "tblHeader")
            if heads == len(rows) and head is not None and value(head) not in ("0", "false"):
                heads += 1
            rows.append(cells)
        return table_html(rows, heads)

    def _read_comments(self) -> dict[str, _Comment]:
        root = self._part("comments")
        found: dict[str, _Comment] = {}
        for comment in children(root, "comment") if root is not None else ():
            note = "\n\n".join(t for p in descendants(comment, "p") if (t := _plain(p)))
            author, created = value(comment, "author"), value(comment, "date")
            found[value(comment, "id")] = _Comment(note, author, created)
        return found

    def _commented(self) -> Iterator[CarriedMark]:
        """Comments as highlights of what they stand at; whose they are, where there are several."""
        several = len({comment.author for comment in self._comments.values()}) > 1
        for comment in self._comments.values():
            named = several and comment.author
            note = f"{comment.note} ({comment.author})" if named else comment.note
            if note.strip():
                exact = "".join(comment.exact).strip()
                yield CarriedMark(exact, note=note, created=comment.created or None)


def _alternative(element: Any) -> Any:
    """Return the first of the ways in which the same thing is written."""
    ways = [*children(element, "Choice"), *children(element, "Fallback")]
    return ways[0] if ways else ()


def _rows(table: Any) -> Iterator[Any]:
    for element in table:
        if local(element) == "tr":
            yield element
        elif local(element) in _WRAPPERS:
            yield from _rows(element)


def _cells(row: Any) -> Iterator[Any]:
    for element in row:
        if local(element) == "tc":
            yield element
        elif local(element) in _WRAPPERS:
            yield from _cells(element)


def _plain(paragraph: Any) -> str:
    return "".join(element.text or "" for element in descendants(paragraph, "t")).strip()
