"""The body of a copied page: its paragraphs, and the links of the blocks in and after it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.clean.lexicon.line_kinds import folded_line, introduced_title
from reader.formats.copied_text.copied_head import Head
from reader.formats.copied_text.copied_lines import TextLine
from reader.formats.copied_text.line_shape import date_of, ends_sentence, is_prose, weight
from reader.formats.copied_text.related_block import read_block
from reader.model import Link

_ENDS = ("comments", "footer", "signup", "tags", "share", "related", "consent")
_FURNITURE = frozenset(
    ("comments", "footer", "signup", "tags", "share", "related", "consent", "menu", "introduced")
)
_BULLET = re.compile(r"\s*[-*+•‣◦▪·►▶]\s+\S")
_FEW = 2
"""Paragraphs (or clock times) from which on a text counts as begun; tuned on copied texts."""
_CLOCK = re.compile(
    r"(?:[01]?\d|2[0-3])\s?[:.h時시]\s?[0-5]\d\s?(?:분|分|uhr|h|[ap]\.?m\.?)?", re.I
)


@dataclass(slots=True)
class CopiedBody:
    """The story's own paragraphs, and what its furniture links to."""

    paragraphs: list[str] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    kept: list[int] = field(default_factory=list)
    """The numbers of the lines that the paragraphs are made of."""
    published: str | None = None


@dataclass(slots=True)
class _Reader:
    lines: Sequence[TextLine]
    language: str | None
    known: frozenset[str]
    plain: bool = False
    """Whether it is a text without a page's furniture: then nothing of it is left out."""
    body: CopiedBody = field(default_factory=CopiedBody)
    taken: list[tuple[int, TextLine]] = field(default_factory=list)
    dropped: list[int] = field(default_factory=list)
    prose: int = 0
    ticking: bool = False
    """Whether it is a live report, whose paragraphs stand under the time of day."""

    def run(self, start: int) -> None:
        number = start
        clocks = sum(self._is_clock(each) for each in range(start, len(self.lines)))
        self.ticking = clocks >= _FEW
        while number < len(self.lines):
            number = self._step(number)
        self._finish()

    def _step(self, number: int) -> int:
        line = self.lines[number]
        if self.plain or line.shaped:
            self._keep(number, line)
            return number + 1
        if self._is_signup(number):
            self.dropped.append(number)
            return number + 1
        if self.ticking and self._is_clock(number):
            self._keep(number, line)
            return number + 1
        if not line.kind:
            if self._doubled(number):
                return self._block(number, "")
            if folded_line(line.text) not in self.known or line.prose:
                self._keep(number, line)
            return number + 1
        if line.kind == "section" and self._inside(number):
            self._keep(number, line)
            return number + 1
        if line.kind == "date" and self._inside(number) and not self._furniture_near(number):
            self._keep(number, line)
            return number + 1
        self.dropped.append(number)
        if line.kind == "related":
            return self._block(number + 1, line.text.strip(" :："))
        if line.kind == "introduced":
            return self._introduced(number)
        if line.kind == "comments" and self.prose >= _FEW:
            return self._after_comments(number + 1)
        if line.kind == "tags":
            return self._after_tags(number + 1)
        if line.kind in ("date", "meta") and self.body.published is None:
            self._late_date(line)
        return number + 1

    def _block(self, start: int, place: str) -> int:
        links, end = read_block(self.lines, start, place, self.language, self.known)
        # A bare word such as "Latest" in a bar of buttons leads to nothing.
        self.body.links += [link for link in links if weight(link.title) >= 12]
        self.dropped.extend(range(start, end))
        return end

    def _introduced(self, number: int) -> int:
        found = introduced_title(self.lines[number].text)
        if found is not None:
            self.body.links.append(Link(found[1], place=found[0]))
        return number + 1

    def _after_comments(self, number: int) -> int:
        """Leave out what readers wrote, up to the next block of links or the end."""
        while number < len(self.lines) and self.lines[number].kind not in ("related", "footer"):
            self.dropped.append(number)
            number += 1
        return number

    def _after_tags(self, number: int) -> int:
        while number < len(self.lines):
            line = self.lines[number]
            if line.kind not in ("", "section") or line.prose or weight(line.text) > 40 or line.gap:
                break
            self.dropped.append(number)
            number += 1
        return number

    def _doubled(self, number: int) -> bool:
        """Return whether a title comes twice, the second time over a list of others."""
        line = self.lines[number]
        if line.prose or self.prose < _FEW or number + 1 >= len(self.lines):
            return False
        following = self.lines[number + 1]
        return weight(line.text) >= 20 and folded_line(line.text) == folded_line(following.text)

    def _is_clock(self, number: int) -> bool:
        """Whether a line is a time of day above a paragraph of its own."""
        line = self.lines[number]
        following = self.lines[number + 1] if number + 1 < len(self.lines) else None
        clock = line.kind in ("mark", "date") and _CLOCK.fullmatch(line.text) is not None
        return clock and following is not None and following.prose and not following.kind

    def _is_signup(self, number: int) -> bool:
        """Whether a line says what a newsletter brings: it stands between two that ask for it."""
        line = self.lines[number]
        if line.kind or line.gap or weight(line.text) > 160 or not 0 < number < len(self.lines) - 1:
            return False
        return {self.lines[number - 1].kind, self.lines[number + 1].kind} == {"signup"}

    def _inside(self, number: int) -> bool:
        """Whether prose stands before and right after a line."""
        following = self.lines[number + 1] if number + 1 < len(self.lines) else None
        return bool(self.taken) and following is not None and following.prose

    def _furniture_near(self, number: int) -> bool:
        return bool(self.dropped) and number - self.dropped[-1] <= 1

    def _keep(self, number: int, line: TextLine) -> None:
        self.taken.append((number, line))
        self.prose += line.prose

    def _late_date(self, line: TextLine) -> None:
        for text, kind in line.parts or ((line.text, line.kind),):
            if kind == "date":
                self.body.published = self.body.published or date_of(text, self.language)

    def _finish(self) -> None:
        """Leave out short lines behind the last paragraph once furniture has begun."""
        prose = [number for number, line in self.taken if line.prose]
        last = prose[-1] if prose else -1
        after = [
            number
            for number in self.dropped
            if number > last and self.lines[number].kind not in ("mark", "ad", "caption")
        ]
        end = after[0] if after and prose and not self.plain else len(self.lines)
        before = -9
        for number, line in self.taken:
            if number > end and not line.prose and not line.shaped:
                continue
            if number > last and prose and self._is_leftover(number, line):
                continue
            self.body.kept.append(number)
            verse = not line.gap and number == before + 1 and self._are_short(before, number)
            if verse and self.body.paragraphs:
                self.body.paragraphs[-1] += "\n" + line.text
            else:
                self.body.paragraphs.append(line.text.rstrip("\n"))
            before = number

    def _are_short(self, *numbers: int) -> bool:
        """Whether lines are those of a verse or a list, set one below the other."""
        lines = [self.lines[number] for number in numbers]
        if any(line.shaped for line in lines):
            return False
        if all(_BULLET.match(line.text) for line in lines):
            return True
        return not lines[0].prose and all(weight(line.text) < 60 for line in lines)

    def _is_leftover(self, number: int, line: TextLine) -> bool:
        """Return whether a label is between the story's end and the furniture behind it."""
        if self.plain:
            return False
        following = self.lines[number + 1] if number + 1 < len(self.lines) else None
        short = weight(line.text) < 40 and not ends_sentence(line.text)
        return short and line.gap and following is not None and following.kind in _ENDS


def _is_plain(lines: Sequence[TextLine], head: Head) -> bool:
    """Has a text so little that could be a page's furniture that all of it is the text?"""
    likely = sum(line.kind in _FURNITURE for line in lines[head.body :])
    return head.plain and likely < _FEW


def read_body(lines: Sequence[TextLine], head: Head, language: str | None) -> CopiedBody:
    """Read the body that begins where the head ends."""
    known = frozenset(folded_line(heading) for heading in (head.title, head.subtitle) if heading)
    reader = _Reader(lines, language, known, plain=_is_plain(lines, head))
    reader.taken.extend((number, lines[number]) for number in head.kept)
    reader.run(head.body)
    own = {folded_line(head.title or "")}
    seen: set[str] = set()
    links = []
    for link in reader.body.links:
        title = folded_line(link.title)
        if title and title not in own and title not in seen and not is_prose(link.title):
            seen.add(title)
            links.append(link)
    reader.body.links = links
    return reader.body
