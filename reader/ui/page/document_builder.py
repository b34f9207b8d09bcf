"""Builds the document of a story: its header, its body slice by slice, and its foot."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
    QTextTable,
)

from reader.ui.escaped_text import as_tooltip
from reader.ui.page import page_tables
from reader.ui.page.missing_pictures import MISSING, is_missing, joined, words_for
from reader.ui.page.offset_map import OffsetMap
from reader.ui.page.page_blocks import Paragraph, Picture, Run, Style, Table
from reader.ui.page.page_markup import items
from reader.ui.page.page_pictures import Pictures
from reader.ui.page.text_direction import LTR, RTL, block_direction
from reader.ui.page.typography import OWN, SIGN, Typesetter

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_GAP = "\u2002"
_MIRRORED = frozenset(("byline", "byline-above", "notice", "missing", "rule", "foot-rule"))
"""Kinds of lines that stand on the side where the story begins, whatever their words; those of
the foot as well."""
_ISOLATE = "\u2068{}\u2069"
_WEB = ("http://", "https://", "mailto:", "#")


@dataclass(slots=True)
class DocumentLayout:
    """Where things stand in the document; positions count UTF-16 units.

    `end` (of the story's words) and `foot` (the related stories) are None until the body is
    whole; `headings` holds position, level and words; `images` the positions of each asset's
    stand-in; `tables` the first position of each table whose columns are measured.
    """

    body: int = 0
    end: int | None = None
    foot: int | None = None
    names: dict[str, int] = field(default_factory=dict)
    images: dict[str, list[int]] = field(default_factory=dict)
    headings: list[tuple[int, int, str]] = field(default_factory=list)
    tables: list[tuple[int, page_tables.TableColumns]] = field(default_factory=list)


class Builder:
    """Appends to one document; header, body and foot are written in this order.

    Without an offset map it goes on at the end of a document that is begun: with words beside
    the story, which cannot be marked, have no names to go to and no pictures.

    `direction` is the story's, the default of every block; `room` is the width in pixels beyond
    which a table scrolls, None where nothing can scroll and every table must fit.
    """

    def __init__(
        self,
        document: QTextDocument,
        type_setter: Typesetter,
        pictures: Pictures,
        map_: OffsetMap | None,
        *,
        direction: str = LTR,
        room: int | None = None,
    ) -> None:
        self.direction = direction
        self._room = room
        self.layout = DocumentLayout()
        self._document = document
        self._type = type_setter
        self._pictures = pictures
        self._map = map_
        self._cursor = QTextCursor(document)
        self._fresh = map_ is not None
        self._cells: list[tuple[int, str]] = []
        """Words of the table that is written, each with its position."""
        self._tables = page_tables.PageTableWriter(
            type_setter, self._write_cell, rtl=direction == RTL
        )
        if map_ is None:
            self._cursor.movePosition(QTextCursor.MoveOperation.End)
        else:
            document.setIndentWidth(type_setter.step)

    # -- the body ---------------------------------------------------------------------------

    def body(self, html: str) -> Iterator[None]:
        """Write the story; comes back after every few lines so that others have their turn."""
        self.layout.body = self._cursor.position() + (0 if self._fresh else 1)
        for item in joined(items(html)):
            if isinstance(item, Table):
                yield from self._table(item)
            elif self._map is not None or item.kind == "rule" or item.text.strip():
                self._paragraph(item)
            yield

    def _paragraph(self, paragraph: Paragraph) -> None:
        kind = self._kind(paragraph)
        block = self._type.block(
            kind,
            quote=paragraph.quote,
            indent=paragraph.level,
            direction=self._direction(paragraph, kind),
            natural=bool(paragraph.pictures),
        )
        if kind == "pre" and self._room is not None:
            block = self._type.code(block, paragraph, self._room)
        if paragraph.item is not None:
            block = QTextBlockFormat(block)
            block.setProperty(SIGN, paragraph.item.sign(paragraph.number))
        # The line that stands for unsaved pictures is none of the story's.
        self.open_block(block, self._type.char(kind), own=kind == "missing")
        words = " ".join(paragraph.text.split()) if kind in _HEADINGS else ""
        if self._map is not None and words:
            self.layout.headings.append((self._cursor.position(), int(kind[1]), words))
        self._runs(self._cursor, paragraph, kind)

    def _direction(self, paragraph: Paragraph, kind: str) -> str:
        code = kind == "pre"
        return block_direction(paragraph.text, self.direction, paragraph.direction, code=code)

    def _kind(self, paragraph: Paragraph) -> str:
        if paragraph.kind == "p" and paragraph.level:
            return "item"
        return "missing" if is_missing(paragraph) else paragraph.kind

    def open_block(
        self, block: QTextBlockFormat, char: QTextCharFormat, *, own: bool = False
    ) -> None:
        """Begin a block at the end of the document."""
        block = self._owned(block, own)
        if self._fresh:
            self._cursor.setBlockFormat(block)
            self._cursor.setBlockCharFormat(char)
            self._fresh = False
        else:
            self._cursor.insertBlock(block, char)

    def _owned(self, block: QTextBlockFormat, own: bool = False) -> QTextBlockFormat:
        """Return the format of a block, which marks words that are not the story's."""
        if own or self._map is None:
            block = QTextBlockFormat(block)
            block.setProperty(OWN, True)
        return block

    def _runs(
        self, cursor: QTextCursor, paragraph: Paragraph, kind: str, *, in_cell: bool = False
    ) -> None:
        if kind == "missing" and self._map is not None:
            self._name(cursor, paragraph.names)
            cursor.insertText(words_for(paragraph.pictures), self._type.char(kind, Style.ITALIC))
            return
        self._name(cursor, paragraph.names)
        for number, run in enumerate(paragraph.runs):
            self._name(cursor, paragraph.inner.get(number, ()))
            if isinstance(run, Picture):
                self._picture(cursor, run, kind)
            else:
                self._words(cursor, run, kind, in_cell=in_cell)
        for number, names in paragraph.inner.items():
            if number >= len(paragraph.runs):
                self._name(cursor, names)

    def _name(self, cursor: QTextCursor, names: Iterable[str]) -> None:
        """Note where links with these names lead."""
        if self._map is not None:
            for name in names:
                self.layout.names.setdefault(name, cursor.position())

    def _words(self, cursor: QTextCursor, run: Run, kind: str, *, in_cell: bool) -> None:
        if run.href.startswith(_WEB):
            look = self._type.link(kind, run.style, run.href)
        else:
            look = self._type.char(kind, run.style)
        if not run.own and self._map is not None:
            if in_cell:
                self._cells.append((cursor.position(), run.text))
            else:
                self._map.add(cursor.position(), run.text)
        cursor.insertText(run.text, look)

    # -- images -----------------------------------------------------------------------------

    def _picture(self, cursor: QTextCursor, picture: Picture, kind: str) -> None:
        if self._map is None:
            return
        if picture.asset.startswith(MISSING):
            self._absent(cursor, picture, kind)
            return
        self._pictures.keep_small(picture.asset, picture.width)
        self.layout.images.setdefault(picture.asset, []).append(cursor.position())
        cursor.insertImage(self._image_format(cursor, picture))

    def _absent(self, cursor: QTextCursor, picture: Picture, kind: str) -> None:
        if alt := picture.alt.strip():
            cursor.insertText(f"[{alt}]", self._type.char(kind, Style.SMALL, "muted"))

    def _image_format(self, cursor: QTextCursor, picture: Picture) -> QTextImageFormat:
        """Return the stand-in of an image in its size, or in the size it is thought to have."""
        asset, alt = picture.asset, picture.alt
        size = page_tables.fitting(self._pictures.size(asset), cursor, self._pictures.column)
        made = QTextImageFormat()
        made.setName(f"asset:{asset}")
        made.setWidth(size.width())
        made.setHeight(size.height())
        if alt:
            made.setProperty(made.Property.ImageAltText.value, alt)
            made.setToolTip(as_tooltip(alt))
        return made

    def lead(self, asset: str) -> None:
        """Write the image at the head of the story."""
        block = self._type.block("figure", natural=True, direction=self.direction)
        self.open_block(block, self._type.char("figure"), own=True)
        self._picture(self._cursor, Picture(asset), "figure")

    # -- tables -----------------------------------------------------------------------------

    def _table(self, table: Table) -> Iterator[None]:
        rtl = self.direction == RTL
        fits = page_tables.fits(table, self._type.setting.characters)
        columns = None
        if rtl or not fits or page_tables.has_pictures(table):
            columns = page_tables.measure(table, self._type, rtl=rtl, snug=fits)
        if columns is not None and self._map is not None:
            columns = columns.with_pictures(self._pictures)
        if self._fresh:
            self._cursor.setBlockFormat(self._gap())
        for number, rows in enumerate(page_tables.parts(table)):
            made = self._tables.portion(
                self._cursor, rows, table.quote, columns, self._room, first=not number,
            )  # fmt: skip
            self._note_cells(made)
            if columns is not None:
                self.layout.tables.append((made.firstPosition(), columns))
            self._cursor.setBlockFormat(self._gap())
            yield
        # The empty block that Qt keeps below a table becomes the next one's.
        space = self._type.block("p")
        gap = self._gap()
        gap.setBottomMargin(space.bottomMargin())
        self._cursor.setBlockFormat(gap)

    def _note_cells(self, table: QTextTable) -> None:
        """Put the words of a table's cells on the map in the order they are read."""
        words, self._cells = self._cells, []
        if self._map is None:
            return
        for position, text in sorted(
            words, key=lambda one: (page_tables.reading_order(table, one[0]), one[0])
        ):
            self._map.add(position, text)

    def _gap(self) -> QTextBlockFormat:
        made = QTextBlockFormat()
        made.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        return made

    def _write_cell(self, cursor: QTextCursor, paragraphs: list[Paragraph], kind: str) -> None:
        for number, paragraph in enumerate(paragraphs):
            block = self._type.block(
                kind,
                direction=self._direction(paragraph, kind),
                natural=bool(paragraph.pictures),
            )
            if number:
                cursor.insertBlock(self._owned(block), self._type.char(kind))
            else:
                # The block's own character format is the cell's: borders, padding, span.
                cursor.setBlockFormat(self._owned(block))
            if paragraph.item is not None:
                sign = f"{paragraph.item.sign(paragraph.number)}{_GAP}"
                cursor.insertText(sign, self._type.char(kind, colour="muted"))
            self._runs(cursor, paragraph, kind, in_cell=True)

    # -- header and foot --------------------------------------------------------------------

    def own_block(self, kind: str, *parts: tuple[str, str], number: int | None = None) -> None:
        """Write a block of the page's own: pairs of words and the address they lead to.

        A number stands in the space beside the column, before the block's first line.
        """
        words = "".join(part[0] for part in parts)
        mirrored = kind in _MIRRORED or kind.startswith("foot")
        direction = self.direction if mirrored else block_direction(words, self.direction)
        block = QTextBlockFormat(self._type.block(kind, direction=direction))
        if number is not None:
            block.setTextIndent(-self._type.width("foot-number", f"{number}{_GAP}"))
        self.open_block(block, self._type.char(kind), own=True)
        if number is not None:
            self._cursor.insertText(f"{number}{_GAP}", self._type.char("foot-number"))
        for words, href in parts:
            if direction == RTL and words.isascii() and words[:1].isdigit():
                # A fact such as "2 min" keeps its own order among others.
                words = _ISOLATE.format(words)
            if href:
                colour = "muted" if self._type.look(kind).colour == "muted" else "link"
                look = self._type.link(kind, Style.PLAIN, href, colour)
            else:
                look = self._type.char(kind)
            self._cursor.insertText(words, look)

    def aside(self, html: str) -> None:
        """Write words that are not the story's, in smaller type and outside the offset map."""
        smaller = Typesetter(self._type.setting.smaller, self._type.theme)
        beside = Builder(
            self._document, smaller, self._pictures, None, direction=self.direction, room=self._room
        )
        for _ in beside.body(html):
            pass
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def end_body(self) -> None:
        """Note where the story's words end."""
        self.layout.end = self._cursor.position()

    def begin_foot(self) -> None:
        """Note where the foot begins."""
        self.layout.foot = self._cursor.position()

    def drop_foot(self) -> None:
        """Take away the foot."""
        self._cut(self.layout.foot)

    def drop_end(self) -> None:
        """Take away all that was written after the body."""
        self._cut(self.layout.end)

    def _cut(self, position: int | None) -> None:
        if position is None:
            return
        self._cursor.setPosition(position)
        # An empty block takes over the format of the one that is joined to it.
        kept = self._cursor.blockFormat()
        self._cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        self._cursor.removeSelectedText()
        self._cursor.setBlockFormat(kept)

    def spans(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return where a stretch of the reading text stands in the document; more than one part
        only in tables whose columns are mirrored."""
        return [] if self._map is None else self._map.spans(start, end)

    def edit(self) -> QTextCursor:
        """Return the cursor that writes, so that several writings are one change."""
        return self._cursor
