"""Markdown that helper programs make of the highlights in Apple Books, Kindle and Readwise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from html import unescape

from reader.clean.parse.decode import decode
from reader.formats.annotations.mark_hints import cfi_path, numbers_of
from reader.formats.annotations.targets import Targets, colour_of, with_chapter
from reader.formats.fields import labels, moment
from reader.formats.front_matter import WIKILINK, facts_of, split_front_matter, tags_of
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.model import CarriedMark

_SUFFIXES = (".md", ".markdown", ".txt")
_SIGNS = re.compile(
    r"ibooks://assetid/|\bibooks_notes_dont_delete\b|\]\(kindle://book\?action=open|^kindle-sync:"
    r"|\]\(https://(?:readwise\.io/(?:to_kindle|open/)|read\.readwise\.io/read/)"
    r"|^\*\*[^*\n]{1,60}\bReadest\*\*:",
    re.MULTILINE,
)
"""Addresses and marks that only such programs write."""
_SECTION = re.compile(
    r"^#{1,6}[ \t]+(?:[^\w\s#]{1,4}[ \t]+)?(?:new[ \t]+)?"
    r"(?:(?:(?:ibooks|apple books|kindle)[ \t]+)?(?:highlights?|annotations?)\b"
    r"|(?:(?:ibooks|apple books|kindle)[ \t]+)notes\b|notes[ \t]+<a )[^\n]{0,120}$",
    re.IGNORECASE | re.MULTILINE,
)
"""The heading above the quotations; those programs write it in English only."""
_OWN_SECTION = re.compile(r"^#{1,6}[ \t]+my notes\b[^\n]{0,80}$", re.IGNORECASE | re.MULTILINE)
_FIELD = re.compile(
    r"^[ \t]*(?:[-*+][ \t]+)?(?:<small>)?[^\w\s]{0,6}[ \t]?\**"
    r"(?P<name>[^\W\d_][\w /-]{1,30}?)\**::?\**[ \t]+(?P<value>\S[^\n]*)$"
)
_DOUBLE = re.compile(
    r"^[ \t]*(?:[-*+][ \t]+)?(?:<small>)?[^\w\s]{0,6}[ \t]?[^\W\d_][\w /-]{1,30}::[ \t]"
)
_HEADING = re.compile(r"^(#{1,6})[ \t]+(.*)$")
_RULE = re.compile(r"^[ \t]*(?:-{3,}|\*{3,}|_{3,})[ \t]*$")
_ITEM = re.compile(r"^(?P<indent>[ \t]*)[-*+][ \t]+(?P<words>.*)$")
_BY = re.compile(r"^[*_]*by[ \t]+(?P<author>[^\n]{1,200}?)[*_]*$", re.IGNORECASE)
_ADDRESS = r"[^()\s]{0,600}+(?:\([^()\s]{0,600}+\)[^()\s]{0,600}+){0,3}+"
_PLACE = re.compile(
    r"[ \t]{0,9}(?:\(\[|[—–-][ \t]{1,3}(?:location|page):[ \t]{1,3}\[|(?<!!)\[)"
    rf"(?P<label>[^\[\]\n]{{1,80}}+)\]\((?P<to>{_ADDRESS})\)\)?"
)
_LINK = re.compile(rf"!?\[([^\[\]\n]{{0,300}}+)\]\({_ADDRESS}\)")
_PLACED = re.compile(r"[—–-][ \t]{1,3}(?:location|page):[ \t]|[ \t]\^ref-\d")
"""What stands behind each quotation where notes are paragraphs below it."""
_BETWEEN = re.compile(r"\n(?=[ \t]*\n|[ \t]*[-*+][ \t]|#{1,6}[ \t])")
_BLOCK = re.compile(r"[ \t]+\^[\w-]{1,60}[ \t]*$", re.MULTILINE)
_CALLOUT = re.compile(r"^([ \t]*(?:>[ \t]*)+)\[!\w+\][+-]?[ \t]*", re.MULTILINE)
"""How Obsidian shows a quotation in a box, which a person's template may ask for."""
_INNER = re.compile(r"^[ \t]*>[ \t]*>")
_NOTE_BEHIND = re.compile(r"(?<![^\s_*])NOTE:")
_COLOUR = re.compile(
    r"background(?:-color)?:[ \t]*(?P<colour>#[0-9A-Fa-f]{3,8}|rgb\([^)]{1,40}\)|\w+)"
)
_MADE = re.compile(r"\*[^*\n]{0,60}?(?P<when>\d{4}-\d\d-\d\d \d\d:\d\d)\*$")
_UNDER = re.compile(r"\*\*[^*\n]{1,30}:\*\*[ \t]|\*[^*\n]{0,60}\d{4}-\d\d-\d\d \d\d:\d\d\*$")
"""A note or the moment below an item, as Readest's own template has them."""
_DRAWN = {"❗": "pink", "✅": "green", "💡": "blue", "✨": "purple"}
"""The signs that stand for colours there."""
_TAG = re.compile(r"<[^<>\n]{1,300}>")
_IN_MARKS = re.compile(r"\"[^\"]+\"")
"""Words in quotation marks as Readest puts them around a quotation."""
_NOTHING = "N/A"
_HIGHLIGHT, _NOTE, _TAGS, _CHAPTER, _CONTEXT = "highlight", "note", "tags", "chapter", "context"


@dataclass(slots=True)
class _Quotation:
    """One highlight while its lines are read."""

    exact: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()
    chapter: str = ""
    context: str = ""
    created: str | None = None
    colour: str = ""
    place: str = ""

    def mark(self, title: str) -> CarriedMark | None:
        """Return the mark; None where there are neither words nor a note."""
        exact, behind = _note_behind(self.exact)
        note = "\n\n".join(each for each in (self.note, behind) if each)
        found = _PLACE.search(exact)
        place = self.place or (found["to"] if found else "")
        label = found["label"] if found else ""
        exact = _plain(_BLOCK.sub("", _PLACE.sub("", exact)))
        if not exact and not note:
            return None
        path, offset = cfi_path(place[place.find("epubcfi(") :] if "epubcfi(" in place else "")
        mark = CarriedMark(
            exact,
            prefix=_before(exact, self.context),
            colour=colour_of(self.colour or (exact and "yellow")),
            note=_plain(note),
            tags=self.tags,
            created=self.created,
            path=path,
            path_offset=offset,
            order=numbers_of(place if path else label if re.search(r"\d", label) else ""),
        )
        return with_chapter(mark, _plain(self.chapter), title)


class BookMarkdown:
    """A book's (or an article's) highlights as a note in Markdown."""

    name = "book-notes"

    def recognises(self, source: FileSource) -> bool:
        """By an address of the reading program, and a heading or a field of highlights."""
        head = source.text_head.replace("\r\n", "\n")
        if source.suffix not in _SUFFIXES or _SIGNS.search(head) is None:
            return False
        return _SECTION.search(head) is not None or "Highlight:: " in head

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft: the marked story, with its highlights and what was noted on it."""
        text = decode(source.read(reading.limits), "utf-8")[0].replace("\r\n", "\n")
        values, body = split_front_matter(text)
        own = values.get("kindle-sync")
        facts = facts_of({**values, **(own if isinstance(own, dict) else {})})
        opening = _SECTION.search(body)
        fielded = "Highlight:: " in body
        head = body if opening is None else body[: opening.start()]
        said = _facts_above(head)
        title = said.get("full title") or said.get("title") or facts.title or said.get("heading")
        title = (title or source.title).strip("“” ")
        author = said.get("author") or facts.byline or ""
        address = said.get("url") or facts.url or ""
        targets = Targets()
        target = targets.of(address, title, author)
        tags = (*tags_of(values), *labels(said.get("document tags", "").replace("#", " "), " ,"))
        target.tags = tuple(dict.fromkeys(tags))
        for note in (said.get("document note", ""), said.get("summary", ""), _own_words(body)):
            if note:
                target.marks.append(CarriedMark("", note=note))
        rest = body if opening is None else body[opening.end() :]
        for found in _fields(rest) if fielded else _quotations(rest):
            if (mark := found.mark(target.title)) is not None:
                target.marks.append(mark)
        if target.marks:
            yield from targets.drafts(source.name, self.name)


def _facts_above(head: str) -> dict[str, str]:
    """Return what stands above the highlights, by its name in small letters."""
    found: dict[str, str] = {}
    for line in head.split("\n"):
        if (heading := _HEADING.match(line)) is not None:
            if len(heading[1]) == 1 or not found:
                found.setdefault("heading", _plain(re.sub(r"^\W+", "", heading[2])))
        elif (by := _BY.match(line)) is not None:
            found.setdefault("author", _plain(by["author"]))
        elif (field := _FIELD.match(line)) is not None:
            value = field["value"]
            name = field["name"].strip().lower()
            found.setdefault(name, _address(value) if name == "url" else _plain(value))
    title = re.sub(r"^[^\w“\"(\[]+", "", found.get("title", ""))
    return {**found, "title": title}


def _address(value: str) -> str:
    found = re.search(r"https?://[^\s)>\]]+", value)
    return found.group() if found else ""


def _own_words(body: str) -> str:
    """Return what a person wrote below the heading that the program leaves alone."""
    opening = _OWN_SECTION.search(body)
    if opening is None:
        return ""
    rest = body[opening.end() :]
    end = _SECTION.search(rest)
    return rest[: end.start() if end else len(rest)].strip()


def _fields(text: str) -> Iterator[_Quotation]:
    """Yield what is written as fields (`Highlight:: words`), each of as many lines as it has."""
    quotation, chapter = _Quotation(), ""
    for name, value in _named_values(text):
        if name == _CHAPTER:
            chapter = "" if value == _NOTHING else value
        if name in (_CHAPTER, _HIGHLIGHT, _CONTEXT) and quotation.exact:
            yield quotation
            quotation = _Quotation()
        quotation.chapter = chapter
        if value == _NOTHING:
            continue
        if name == _HIGHLIGHT:
            colour = _COLOUR.search(value)
            quotation = replace(
                quotation, exact=value, colour=_hexadecimal(colour["colour"]) if colour else ""
            )
        elif name == _NOTE:
            quotation.note = value
        elif name == _CONTEXT:
            quotation.context = value
        elif name == _TAGS:
            quotation.tags = labels(_plain(value).replace("#", " "), " ,")
        elif name.endswith("link"):
            quotation.place = value
        elif "taken" in name or "created" in name:
            quotation.created = moment(_plain(value))
    yield quotation


def _named_values(text: str) -> Iterator[tuple[str, str]]:
    name, lines = "", [""]
    for line in (*text.split("\n"), "---"):
        field = _FIELD.match(line) if _DOUBLE.match(line) else None
        ends = _RULE.match(line) is not None or _HEADING.match(line) is not None
        if field is None and not ends:
            lines.append(line.strip())
            continue
        if name:
            yield name, "\n".join(lines).strip()
        name, lines = (field["name"].strip().lower(), [field["value"]]) if field else ("", [])


def _quotations(text: str) -> Iterator[_Quotation]:
    """Yield what stands in items with items below, in quotations with notes, or in paragraphs."""
    chapter = ""
    quotation: _Quotation | None = None
    quoted = re.search(r"^[ \t]*>", text, re.MULTILINE) is not None
    placed = _PLACED.search(text) is not None
    for block in _BETWEEN.split(text.replace("\t", "    ")):
        lines = [line for line in block.split("\n") if line.strip()]
        while lines and (_RULE.match(lines[0]) or _HEADING.match(lines[0])):
            if quotation is not None:
                yield quotation
                quotation = None
            if (heading := _HEADING.match(lines[0])) is not None:
                chapter = "" if _SECTION.match(lines[0]) else heading[2]
            lines = lines[1:]
        if not lines:
            continue
        said, lines = _inner_note(lines)
        lines, under = _quoted_lines(lines)
        item = _ITEM.match(lines[0])
        more = [re.sub(r"^[ \t]*>?[ \t]?", "", line) for line in lines[1:]]
        first = item["words"] if item else re.sub(r"^[ \t]*>?[ \t]?", "", lines[0])
        words = "\n".join((first, *more)).strip()
        below = lines[0].startswith("  ") or (quoted and not lines[0].lstrip().startswith(">"))
        below = below or (item is None and _UNDER.match(first) is not None)
        if quotation is not None and (below or (placed and not _PLACED.search(words))):
            _add_below(quotation, first, more)
            continue
        if quotation is not None:
            yield quotation
        drawn = _DRAWN.get(words[:1], "")
        words = words[1:].lstrip() if drawn else words
        quotation = _Quotation(exact=words, note=said, chapter=chapter, colour=drawn)
        if under:
            _add_below(quotation, under[0], under[1:])
    if quotation is not None:
        yield quotation


def _quoted_lines(lines: list[str]) -> tuple[list[str], list[str]]:
    """Return the lines of a quotation and what is written right below it without its sign."""
    if not lines[0].lstrip().startswith(">"):
        return lines, []
    end = next((n for n, line in enumerate(lines) if _FIELD.match(line)), len(lines))
    return (lines[:end], lines[end:]) if end else (lines, [])


def _inner_note(lines: list[str]) -> tuple[str, list[str]]:
    """Return what a quotation within a quotation says, without its label, and the lines above."""
    start = next((n for n, line in enumerate(lines) if n and _INNER.match(line)), len(lines))
    inner = [re.sub(r"^[ \t>]+", "", _CALLOUT.sub(r"\1", line)) for line in lines[start:]]
    labelled = len(inner) > 1 and _CALLOUT.match(lines[start]) is not None
    return "\n".join(inner[1:] if labelled else inner), [
        _CALLOUT.sub(r"\1", line) for line in lines[:start]
    ]


def _add_below(quotation: _Quotation, words: str, more: list[str]) -> None:
    """Add an item below a highlight: its tags, a note, or when it was made."""
    made = [found for line in (words, *more) if (found := _MADE.match(line.strip()))]
    if made:
        quotation.created = moment(made[0]["when"])
        lines = [line for line in (words, *more) if not _MADE.match(line.strip())]
        if not lines:
            return
        words, *more = lines
    field = _FIELD.match(words)
    name = field["name"].strip().lower() if field else ""
    if field is not None and name == _TAGS:
        quotation.tags = labels(_plain(field["value"]).replace("#", " "), " ,")
        return
    said = field["value"] if field is not None and name == _NOTE else words
    said = "\n".join((said, *(line.strip() for line in more)))
    if _PLACE.fullmatch(said.strip()):
        quotation.place = said.strip()
    else:
        quotation.note = "\n\n".join(each for each in (quotation.note, said) if each)


def _note_behind(words: str) -> tuple[str, str]:
    """Return a quotation and the note behind it, which is in italics and begins with its label."""
    if not words.endswith(("_", "*")):
        return words, ""
    quote, *note = _NOTE_BEHIND.split(words, maxsplit=1)
    return (quote.rstrip(" _*"), note[0].strip(" _*")) if note else (words, "")


def _before(exact: str, context: str) -> str:
    around = _plain(context)
    place = around.find(exact) if exact else -1
    return around[max(0, place - 32) : place] if place > 0 else ""


def _plain(markdown: str) -> str:
    """Return words without tags, links' addresses and the signs of emphasis around them."""
    text = WIKILINK.sub(r"\1", _TAG.sub("", markdown.replace("<br>\n", "\n")))
    text = _LINK.sub(r"\1", text)
    text = unescape(text).strip().strip("*").strip()
    return text[1:-1] if _IN_MARKS.fullmatch(text) else text


def _hexadecimal(colour: str) -> str:
    """Return `rgb(1,2,3)` as `#010203`; another way of naming a colour as it is."""
    numbers = re.findall(r"\d{1,3}", colour) if colour.startswith("rgb") else []
    return "#" + "".join(f"{min(255, int(n)):02x}" for n in numbers[:3]) if numbers else colour
