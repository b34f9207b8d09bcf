"""Anki's notes and cards as text, and the file of cards that Broadsheet writes for it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import unescape

from reader.clean.parse.decode import decode
from reader.formats.exports.story_records import csv_cells
from reader.formats.fields import facts_by
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.model import COLOURS, CarriedMark, Draft

_HEAD = re.compile(
    r"#(separator|html|columns|(?:guid|notetype|deck|tags) column|notetype|deck|tags)"
    r"[ \t]*:[ \t]*([^\n]*)\n",
    re.IGNORECASE,
)
_SEPARATORS = {"tab": "\t", "comma": ",", "semicolon": ";", "pipe": "|", "colon": ":", "space": " "}
_APART = ("guid column", "notetype column", "deck column", "tags column")
"""Columns that are no field of a note, by their numbers from one."""
_ANSWER = re.compile(r"<hr[^>]{0,100}\bid=[\"']?answer[\"']?[^>]{0,100}>", re.IGNORECASE)
_SOUND = re.compile(r"\[(?:sound|anki):[^\]\n]{0,500}\]", re.IGNORECASE)
_CLOZE = re.compile(r"\{\{c\d{1,3}::([^{}]{0,2000}?)(?:::[^{}]{0,500})?\}\}")
_BREAK = re.compile(r"<br\s*/?>|</(?:div|p|li|tr|h\d|pre)\s*>", re.IGNORECASE)
_TAG = re.compile(r"<[A-Za-z/!][^<>]*>")
_SOURCE = re.compile(
    r"<small(?: class=\"(?P<colour>\w+)\")?>(?P<source>(?:(?!</?small).)*)</small>\s*\Z", re.DOTALL
)
_LINK = re.compile(r"<a href=\"(?P<url>[^\"]{1,4000})\"[^>]*>(?P<title>.*?)</a>", re.DOTALL)
_FACT = re.compile(r"<span class=\"(author|site|published)\">([^<]*)</span>")
_DIVIDER = " · "


@dataclass(frozen=True, slots=True)
class _Origin:
    """The story that a card's passage is from, or the deck in which it lies."""

    title: str
    url: str = ""
    author: str = ""
    site: str = ""
    published: str = ""


class AnkiCards:
    """A text with Anki's lines at its head: what a note holds first is the passage."""

    name = "anki"

    def recognises(self, source: FileSource) -> bool:
        """By the lines that say how the columns are parted."""
        head = source.text_head[:1_000].replace("\r\n", "\n")
        return head.startswith("#") and len(_HEAD.findall(head)) > 1 and bool(_HEAD.match(head))

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each story that cards name as their source; else for each deck."""
        whole = decode(source.read(reading.limits), "utf-8")[0].lstrip("\ufeff")
        whole = whole.replace("\r\n", "\n")
        known: dict[str, str] = {}
        place = 0
        while (line := _HEAD.match(whole, place)) is not None:
            known[line[1].lower()] = line[2].strip("\r\n")
            place = line.end()
        stories: dict[_Origin, list[CarriedMark]] = {}
        for row in csv_cells(whole[place:].splitlines(keepends=True), _separator(known)):
            if any(cell.strip() for cell in row):
                origin, mark = _mark(row, known, source.title)
                stories.setdefault(origin, []).append(mark)
        for origin, marks in stories.items():
            found = [mark for mark in marks if mark.exact or mark.note]
            if found:
                yield Draft(
                    source.name if len(stories) == 1 else f"{source.name}!{origin.title}",
                    self.name,
                    facts_by(
                        origin.author.split(", "),
                        title=origin.title or None,
                        url=origin.url or None,
                        site=origin.site or None,
                        published=origin.published or None,
                    ),
                    marks=tuple(found),
                )


def _separator(known: Mapping[str, str]) -> str:
    said = known.get("separator", "tab")
    return _SEPARATORS.get(said.strip().lower(), said[:1] or "\t")


def _cell(row: list[str], number: str) -> str:
    """Return the cell of a column that is given by its number from one; empty without one."""
    place = int(number) - 1 if number.isdecimal() and len(number) < 4 else -1
    return row[place] if 0 <= place < len(row) else ""


def _mark(row: list[str], known: Mapping[str, str], file: str) -> tuple[_Origin, CarriedMark]:
    """Return the passage of a row with what is said of it, and where it is from."""
    apart = {known[name] for name in _APART if name in known}
    fields = [cell for number, cell in enumerate(row, start=1) if str(number) not in apart]
    marked_up = known.get("html", "true").lower() != "false"
    source = _SOURCE.search(fields[1]) if marked_up and len(fields) > 1 else None
    if source is not None:
        fields[1] = fields[1][: source.start()]
    if len(fields) > 1:
        # A card's other side shows its front once more.
        fields[1] = _ANSWER.split(fields[1], maxsplit=1)[-1]
    front, *others = (_words(field) if marked_up else field.strip() for field in fields or [""])
    deck = _cell(row, known.get("deck column", "")) or known.get("deck", "")
    colour = source["colour"] if source is not None else ""
    origin = _origin(source["source"], own=bool(colour)) if source is not None else None
    tags = _cell(row, known.get("tags column", "")) or known.get("tags", "")
    return (
        origin or _Origin(deck.rpartition("::")[2].strip() or file),
        CarriedMark(
            front,
            colour=colour if colour in COLOURS else COLOURS[0],
            note="\n\n".join(filter(None, others)),
            tags=tuple(unescape(tags).split()),
            foreign_id=_cell(row, known.get("guid column", "")),
        ),
    )


def _origin(said: str, *, own: bool) -> _Origin | None:
    """Return the story that our own cards name below the note; None for other small print."""
    link = _LINK.match(said)
    facts = {name: _words(fact) for name, fact in _FACT.findall(said)}
    if link is None and not own:
        return None
    title = _words(link["title"] if link is not None else said.partition(_DIVIDER)[0])
    return _Origin(title, unescape(link["url"]) if link is not None else "", **facts)


def _words(field: str) -> str:
    """Return a field's words without its mark-up; where it broke a line, a line ends."""
    field = _CLOZE.sub(r"\1", _SOUND.sub("", _without(field, "style")))
    lines = unescape(_TAG.sub("", _BREAK.sub("\n", field))).replace("\xa0", " ").split("\n")
    return re.sub(r"\n{3,}", "\n\n", "\n".join(line.rstrip() for line in lines)).strip()


def _without(field: str, name: str) -> str:
    """Return a field without the elements of a name, and what they hold."""
    first, *others = field.split(f"<{name}")
    return first + "".join(part.partition(f"</{name}>")[2] for part in others)
