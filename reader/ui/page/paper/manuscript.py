"""A story set for paper: dark ink on white, its highlights coloured, its notes numbered."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor, QTextDocument

from reader.model import Body, Highlight, Story
from reader.translation import tr
from reader.ui.page.document_builder import Builder
from reader.ui.page.highlight_lanes import PaintedMark, grounds, in_lanes, in_parts
from reader.ui.page.offset_map import OffsetMap
from reader.ui.page.page_foot import lead_picture, write_header
from reader.ui.page.page_geometry import in_blocks
from reader.ui.page.page_pictures import Pictures
from reader.ui.page.paper.margin import Note
from reader.ui.page.text_direction import story_direction
from reader.ui.page.typography import Setting, Typesetter
from reader.ui.themes import THEMES

INK = THEMES["light"]
TEXT = 15
"""The size of the text, in pixels of 1/96 inch: about 11 points."""
_PIECE = 3000
"""Characters of a note that make one block; lines are broken within a block only."""
_QUOTED = 300
"""Characters of a passage that is quoted in the notes."""
_ASSET = re.compile(r'src="asset:([^"]+)"')


@dataclass(frozen=True, slots=True)
class Manuscript:
    """What is to be printed; `map` may be one of the same reading text that is there already."""

    story: Story
    body: Body
    highlights: Sequence[Highlight] = ()
    note: str = ""
    setting: Setting = field(default_factory=Setting)
    notes: bool = True
    map: OffsetMap | None = None

    @property
    def has_notes_beside(self) -> bool:
        """Whether a margin for notes is needed."""
        placed = (one for one in self.highlights if one.state == "anchored")
        return self.notes and any(map(remark, placed))

    @property
    def assets(self) -> list[str]:
        """The images of the story, each once."""
        lead = lead_picture(self.story, self.body.html)
        inside = _ASSET.findall(self.body.html)
        return list(dict.fromkeys([*([lead] if lead else []), *inside]))


@dataclass(frozen=True, slots=True)
class Proof:
    """A document set for paper, in pixels of 1/96 inch, with what is drawn on it by position."""

    document: QTextDocument
    marks: tuple[PaintedMark, ...] = ()
    images: dict[str, list[int]] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)

    @property
    def reads_right_to_left(self) -> bool:
        """Whether most of its words are of a script that does."""
        sizes = {True: 0, False: 0}
        block = self.document.begin()
        while block.isValid():
            rtl = block.textDirection() is Qt.LayoutDirection.RightToLeft
            sizes[rtl] += block.length()
            block = block.next()
        return sizes[True] > sizes[False]


def remark(highlight: Highlight) -> str:
    """Return what stands beside a highlight: its note and its tags; may be empty."""
    tags = " ".join(f"#{tag}" for tag in highlight.tags)
    return "\n".join(words for words in (highlight.note.strip(), tags) if words)


def set_story(
    manuscript: Manuscript, pictures: Pictures, width: float, parent: QObject | None
) -> Generator[None, None, Proof]:
    """Set the story in a column of a width, slice by slice; gives the proof."""
    document = _empty(manuscript.setting, parent)
    reading = manuscript.map.afresh() if manuscript.map else None
    map_ = reading or OffsetMap(manuscript.body.reading_text)
    type_setter = Typesetter(replace(manuscript.setting, size=TEXT), INK)
    direction = story_direction(manuscript.body.reading_text, manuscript.story.language)
    builder = Builder(document, type_setter, pictures, map_, direction=direction)
    write_header(builder, manuscript.story, manuscript.body, manuscript.note)
    yield from builder.body(manuscript.body.html)
    placed: list[PaintedMark] = []
    for one in manuscript.highlights:
        spans = builder.spans(one.start, one.end) if one.state == "anchored" else []
        mark = PaintedMark(one.start, one.end, one.colour, one.id, remark(one))
        placed += in_parts(mark, spans)
        yield
    marks = in_lanes(placed)
    yield from _colour(document, marks)
    noted = [mark.id for mark in marks if mark.note] if manuscript.notes else []
    numbers = {name: number for number, name in enumerate(noted, start=1)}
    document.setTextWidth(width)
    return Proof(document, tuple(marks), builder.layout.images, numbers)


def set_notes(
    manuscript: Manuscript,
    left: Sequence[tuple[Note, str]],
    proof: Proof,
    width: float,
    parent: QObject | None,
) -> Generator[None, None, Proof]:
    """Set what found no room beside the text: the rests of notes, and those without a place."""
    document = _empty(manuscript.setting, parent)
    type_setter = Typesetter(replace(manuscript.setting, size=TEXT).smaller, INK)
    builder = Builder(document, type_setter, Pictures(lambda asset: None), OffsetMap(""))
    quotes = {proof.numbers.get(one.id): one.exact for one in manuscript.highlights}
    if left:
        builder.own_block("h2", (tr("Notes, continued"), ""))
    for note, rest in left:
        quote = _shortened(quotes.get(note.number, ""))
        builder.own_block("foot-fact", (f"{note.number}\u2002“{quote}”", ""))
        yield from _paragraphs(builder, rest)
    placed = {mark.id for mark in proof.marks}
    lost = [one for one in manuscript.highlights if one.id not in placed]
    if lost:
        builder.own_block("h2", (tr("Highlights whose text is no longer found"), ""))
    for one in sorted(lost, key=lambda h: h.start):
        yield from _paragraphs(builder, f"“{' '.join(one.exact.split())}”", "foot-fact")
        yield from _paragraphs(builder, remark(one))
    document.setTextWidth(width)
    return Proof(document)


def _empty(setting: Setting, parent: QObject | None) -> QTextDocument:
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    font = QFont(setting.family)
    font.setPixelSize(TEXT)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    return document


def _colour(document: QTextDocument, marks: Sequence[PaintedMark]) -> Iterator[None]:
    cursor = QTextCursor(document)
    for ground in grounds(marks, INK):
        look = QTextCharFormat()
        look.setBackground(ground.colour)
        for begin, end in in_blocks(document, ground.begin, ground.end):
            cursor.setPosition(begin)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)
        yield


def _shortened(words: str) -> str:
    words = " ".join(words[: 4 * _QUOTED].split())
    return words if len(words) <= _QUOTED else f"{words[:_QUOTED].rstrip()}…"


def _paragraphs(builder: Builder, words: str, kind: str = "p") -> Iterator[None]:
    """Write words line by line; a line of many pages becomes several blocks."""
    for line in words.strip("\n").split("\n"):
        while True:
            end = len(line)
            if end > _PIECE:
                blank = line.rfind(" ", 1, _PIECE)
                end = blank if blank > 0 else _PIECE
            builder.own_block(kind, (line[:end], ""))
            yield
            line = line[end:].lstrip(" ")
            if not line:
                break
