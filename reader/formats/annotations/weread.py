"""The text that WeRead (微信读书) copies of a book's highlights and thoughts, of both its makes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from reader.clean.parse.decode import decode
from reader.formats.annotations.targets import Targets, with_chapter
from reader.formats.headed_parts import parts_below
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.timestamps import moment
from reader.model import CarriedMark

_HEAD = re.compile(
    r"^《(?P<title>[^\n]{1,300})》[ \t]*\n\s*+(?:(?P<author>[^\s\d◆>《][^\n]{0,300})\n\s*+)?"
    r"\d{1,6}[ \t]*个笔记[ \t]*$",
    re.MULTILINE,
)
_THOUGHT = re.compile(r"(?:◆\s*)?(\d{4}/\d{1,2}/\d{1,2})\s*发表想法[:：]?")
_OPINION = re.compile(r"(?:◆\s*)?(?:点评|(\d{4}/\d{1,2}/\d{1,2})\s+(认为.*))")
"""What a person thinks of the whole book, with a grade."""
_QUOTED = re.compile(r"原文[:：]\s*(.*)")
_SIGNATURE = re.compile(r"-{1,3}\s*来自微信读书")
_BLANKS_ABOVE_CHAPTER = 2
"""Empty lines above the name of a chapter, in the newer make; one stands between paragraphs."""


@dataclass(slots=True)
class _CopiedNote:
    """A highlight or a thought while its lines are read."""

    chapter: str
    when: str = ""
    quote: list[str] = field(default_factory=list)
    thought: list[str] = field(default_factory=list)

    def mark(self) -> CarriedMark:
        return CarriedMark(
            "\n".join(self.quote).strip(),
            note="\n".join(self.thought).strip(),
            created=moment(self.when),
        )


class WereadNotes:
    """Notes of one book or of several, one below the other."""

    name = "weread"

    def recognises(self, source: FileSource) -> bool:
        """By the title in its brackets and the number of notes below it."""
        head = source.text_head[:4000].replace("\r\n", "\n").lstrip("\ufeff \t\n")
        return _HEAD.match(head) is not None

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each book, with its highlights and thoughts."""
        whole = decode(source.read(reading.limits), "utf-8")[0].replace("\r\n", "\n")
        targets = Targets()
        heads = list(_HEAD.finditer(whole))
        for head, notes in zip(heads, parts_below(heads, whole), strict=True):
            target = targets.of("", head["title"].strip(), (head["author"] or "").strip())
            lines = [line.strip() for line in notes.split("\n")]
            older = any(line.startswith(">>") for line in lines)
            entries = _older(lines) if older else _newer(lines)
            target.marks += _joined(entries, target.title)
        yield from targets.marked_drafts(source.name, self.name)


def _older(lines: list[str]) -> Iterator[_CopiedNote]:
    """Yield the entries where `◆` begins a chapter and `>>` a highlight, below its thought."""
    chapter = ""
    entry = _CopiedNote("")
    for line in lines:
        thought = _THOUGHT.fullmatch(line)
        if opinion := _OPINION.fullmatch(line):
            yield entry
            entry = _opinion(opinion)
        elif thought is not None or line.startswith("◆"):
            yield entry
            chapter = chapter if thought is not None else line[1:].strip()
            entry = _CopiedNote(chapter, thought[1] if thought is not None else "")
        elif line.startswith(">>"):
            if entry.quote:
                yield entry
                entry = _CopiedNote(chapter)
            entry.quote.append(line[2:].strip())
        elif line and not _SIGNATURE.fullmatch(line):
            (entry.quote if entry.quote else entry.thought).append(line)
    yield entry


def _newer(lines: list[str]) -> Iterator[_CopiedNote]:
    """Yield the entries where `◆` begins a highlight or a thought, and chapters have no sign."""
    chapter, blanks = "", _BLANKS_ABOVE_CHAPTER
    entry = _CopiedNote("")
    for line in lines:
        if not line:
            blanks += 1
            continue
        above, blanks = blanks, 0
        thought, quoted = _THOUGHT.fullmatch(line), _QUOTED.fullmatch(line)
        if opinion := _OPINION.fullmatch(line):
            yield entry
            entry = _opinion(opinion)
        elif thought is not None or line.startswith("◆"):
            yield entry
            entry = _CopiedNote(chapter, thought[1] if thought is not None else "")
            entry.quote += [] if thought is not None else [line[1:].strip()]
        elif quoted is not None and entry.when:
            entry.quote.append(quoted[1])
        elif above >= _BLANKS_ABOVE_CHAPTER and not _SIGNATURE.fullmatch(line):
            yield entry
            chapter = line
            entry = _CopiedNote(chapter)
        elif not _SIGNATURE.fullmatch(line):
            is_thought = bool(entry.when) and not entry.quote
            (entry.thought if is_thought else entry.quote).append(line)
    yield entry


def _opinion(found: re.Match[str]) -> _CopiedNote:
    return _CopiedNote("", found[1] or "", thought=[found[2]] if found[2] else [])


def _joined(entries: Iterator[_CopiedNote], title: str) -> list[CarriedMark]:
    """Return the marks; the same words with a thought and without are one."""
    found: dict[str, tuple[CarriedMark, str]] = {}
    for entry in entries:
        mark = entry.mark()
        if not (mark.exact or mark.note):
            continue
        key = "".join(mark.exact.split()) or mark.note
        known, chapter = found.get(key, (mark, entry.chapter))
        notes = dict.fromkeys(note for note in (known.note, mark.note) if note)
        created = known.created or mark.created
        found[key] = (replace(known, note="\n\n".join(notes), created=created), chapter)
    return [with_chapter(mark, chapter, title) for mark, chapter in found.values()]
