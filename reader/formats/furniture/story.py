"""A copied news page as text -> title, standfirst, facts, the story's own paragraphs, links."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.formats.furniture.lines import (
    SENTENCE_END,
    TEASER_END,
    Kind,
    Line,
    classify,
    width,
)
from reader.formats.furniture.wording import fold
from reader.model import Facts, Link

HEAD_LINES = 60
"""Lines at the beginning in which title, date and author are looked for."""

LONGEST_TITLE = 220
BREADCRUMB = re.compile(r"\s[>›»/|]\s")


@dataclass(frozen=True, slots=True)
class TextStory:
    """What was read out of a text; `paragraphs` are the body."""

    facts: Facts
    paragraphs: tuple[str, ...]
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class _Head:
    facts: Facts
    body_from: int


def read_story(blocks: Sequence[Sequence[str]], language: str | None) -> TextStory:
    """Read the furniture out of a text; `blocks` are its lines between the empty lines."""
    lines = [
        classify(text, language, gap=number == 0)
        for block in blocks
        for number, text in enumerate(block)
        if text.strip()
    ]
    head = _read_head(lines)
    body, links, late = _read_body(lines[head.body_from :], head.facts)
    facts = head.facts
    if facts.byline is None and late.byline:
        facts = replace(facts, byline=late.byline, authors=late.authors)
    if facts.published is None and late.published:
        facts = replace(facts, published=late.published)
    return TextStory(replace(facts, language=language), tuple(body), tuple(links))


def _read_head(lines: Sequence[Line]) -> _Head:
    """Find the first paragraph of the body and read what stands before it."""
    first = _first_paragraph(lines)
    before = lines[:first]
    candidates = [
        (place, line)
        for place, line in enumerate(before)
        if line.kind in (Kind.SHORT, Kind.PARAGRAPH)
        and width(line.text) <= LONGEST_TITLE * 2
        and not BREADCRUMB.search(line.text)
    ]
    if not candidates:
        return _Head(_head_facts(before, None, None, None), first)
    title_place, title = _choose_title(candidates)
    standfirst = next(
        (line.text for place, line in candidates if place > title_place and _is_standfirst(line)),
        None,
    )
    same = [line for _, line in candidates if fold(line.text) == fold(title.text)]
    section = _section(before[:title_place], same)
    return _Head(_head_facts(before, title.text, standfirst, section), first)


def _first_paragraph(lines: Sequence[Line]) -> int:
    """The place of the first paragraph of the body: the standfirst stands before it.

    A lone paragraph that other head lines (date, author, share) follow is the standfirst.
    """
    upper = min(len(lines), HEAD_LINES)
    places = [place for place in range(upper) if lines[place].kind is Kind.PARAGRAPH]
    for number, place in enumerate(places):
        if place == 0 and not _is_title_like(lines[0]):
            return place
        following = lines[place + 1] if place + 1 < len(lines) else None
        if following is None:
            return place
        head_follows = any(
            line.kind in (Kind.DATE, Kind.AUTHOR) for line in lines[place + 1 : place + 5]
        )
        if head_follows and number + 1 < len(places) and width(lines[place].text) < 420:
            continue
        if _is_title_like(lines[place]) and number + 1 < len(places):
            continue
        if _could_be_standfirst(lines, place) and number + 1 < len(places):
            continue
        return place
    return next((p for p in range(upper) if lines[p].kind is Kind.PARAGRAPH), min(1, len(lines)))


def _is_title_like(line: Line) -> bool:
    return width(line.text) <= LONGEST_TITLE and not re.search(r"[.。।]\s*$", line.text)


def _could_be_standfirst(lines: Sequence[Line], place: int) -> bool:
    """Whether a paragraph without a full stop stands alone between a title and longer ones."""
    text = lines[place].text
    if re.search(r"[.!?。！？।؟…”\"]\s*$", text) or width(text) > 360:
        return False
    return place > 0 and lines[place - 1].kind in (Kind.SHORT, Kind.PARAGRAPH, Kind.DATE)


def _choose_title(candidates: Sequence[tuple[int, Line]]) -> tuple[int, Line]:
    """The title: the first head line that says enough, or that stands twice."""
    counts: dict[str, int] = {}
    for _, line in candidates:
        counts[fold(line.text)] = counts.get(fold(line.text), 0) + 1
    twice = [c for c in candidates if counts[fold(c[1].text)] > 1 and width(c[1].text) > 18]
    if twice:
        return twice[0]
    for place, line in candidates:
        words = len(line.text.split())
        if (words >= 4 or width(line.text) >= 30) and not _in_menu(candidates, place):
            return place, line
    return max(candidates, key=lambda candidate: min(width(candidate[1].text), 150))


def _in_menu(candidates: Sequence[tuple[int, Line]], place: int) -> bool:
    """Whether a line stands in a run of short lines without gaps, as menus do."""
    run = [line for other, line in candidates if abs(other - place) <= 3]
    short = [line for line in run if width(line.text) < 24 and not line.gap]
    return len(short) >= 4


def _is_standfirst(line: Line) -> bool:
    return width(line.text) >= 40


def _section(before: Sequence[Line], titles: Sequence[Line]) -> str | None:
    """The section that stands above the title: one short line, or the end of a breadcrumb."""
    seen = {fold(line.text) for line in titles}
    short = [
        line
        for line in before
        if line.kind in (Kind.SHORT, Kind.RELATED) and fold(line.text) not in seen
    ]
    for line in reversed(short):
        parts = [part.strip() for part in BREADCRUMB.split(line.text)]
        if len(parts) > 1:
            named = [part for part in parts if fold(part) not in seen and width(part) < 40]
            return named[-1] if named else None
    if (
        short
        and len(short) <= 2
        and width(short[-1].text) <= 40
        and len(short[-1].text.split()) <= 4
    ):
        return short[-1].text
    return None


def _head_facts(
    before: Sequence[Line], title: str | None, standfirst: str | None, section: str | None
) -> Facts:
    dates = [line.value for line in before if line.kind is Kind.DATE]
    authors = tuple(line.value for line in before if line.kind is Kind.AUTHOR)
    # The earliest date is the story's; the others are today's and the update's.
    url = next((line.value for line in before if line.kind is Kind.ADDRESS), None)
    return Facts(
        title=title,
        subtitle=standfirst,
        byline=", ".join(authors) or None,
        authors=_names(authors),
        section=section,
        published=min(dates, key=lambda date: (date[:10], "T" not in date), default=None),
        url=url,
    )


def _names(bylines: Sequence[str]) -> tuple[str, ...]:
    return tuple(
        name.strip()
        for byline in bylines
        for name in re.split(r"\s*,\s*|\s+(?:and|und|et|y|e|и|&)\s+", byline)
        if name.strip()
    )


def _read_body(lines: Sequence[Line], facts: Facts) -> tuple[list[str], list[Link], Facts]:
    """The body's paragraphs, the links of inline lines and of the block behind the body."""
    end, blocks_from = _end_of_body(lines)
    body: list[str] = []
    links: list[Link] = []
    late = Facts()
    for place, line in enumerate(lines[:end]):
        if line.kind is Kind.READ_MORE:
            links.append(Link(line.value, kind="related", place=fold(line.text.split(":")[0])))
        elif line.kind in (Kind.PARAGRAPH, Kind.SHORT, Kind.RELATED, Kind.ADDRESS):
            if place < 2 and facts.title and fold(line.text) == fold(facts.title):
                continue
            body.append(line.text)
        elif line.kind is Kind.DATE and place < 3:
            late = replace(late, published=late.published or line.value)
        elif line.kind is Kind.AUTHOR and (place < 3 or place >= end - 3):
            late = replace(late, byline=line.value, authors=_names([line.value]))
        elif line.kind in (Kind.DATE, Kind.AUTHOR):
            body.append(line.text)
    links.extend(_block_links(lines[blocks_from:]))
    return body, links, late


def _end_of_body(lines: Sequence[Line]) -> tuple[int, int]:
    """Where the body ends and where the blocks of links behind it begin."""
    end = len(lines)
    for place, line in enumerate(lines):
        if line.kind is Kind.COMMENTS and place > 0:
            end = min(end, place)
            break
    for place, line in enumerate(lines[:end]):
        if line.kind is Kind.RELATED and place > 0 and _only_links(lines[place + 1 : end]):
            return _trimmed(lines, place), place
    return _trimmed(lines, end), end


def _only_links(lines: Sequence[Line]) -> bool:
    """Whether lines are titles, teasers and dates: no run of whole paragraphs among them."""
    paragraphs = [
        line
        for line in lines
        if line.kind is Kind.PARAGRAPH
        and width(line.text) > 180
        and not TEASER_END.search(line.text)
    ]
    short = [line for line in lines if line.kind in (Kind.SHORT, Kind.PARAGRAPH)]
    return bool(short) and len(paragraphs) <= max(1, len(short) // 5)


def _trimmed(lines: Sequence[Line], end: int) -> int:
    """Move the end before the services, shares and footers that stand there."""
    while end > 0 and lines[end - 1].kind in (Kind.SERVICE, Kind.FOOTER, Kind.RELATED):
        end -= 1
    return end


def _block_links(lines: Sequence[Line]) -> list[Link]:
    """The links of the blocks behind the body: title (often twice), teaser, date."""
    links: list[Link] = []
    place = ""
    for line in lines:
        if line.kind is Kind.COMMENTS:
            break
        if line.kind is Kind.RELATED:
            place = line.text.strip(" :")
        elif line.kind is Kind.DATE and links:
            if links[-1].published is None:
                links[-1] = replace(links[-1], published=line.value)
        elif line.kind is Kind.ADDRESS and links:
            links[-1] = replace(links[-1], url=line.value)
        elif line.kind in (Kind.SHORT, Kind.PARAGRAPH):
            _add_title_or_teaser(links, line, place)
    return links


def _add_title_or_teaser(links: list[Link], line: Line, place: str) -> None:
    last = links[-1] if links else None
    if last is not None and fold(last.title) == fold(line.text):
        return
    is_teaser = bool(TEASER_END.search(line.text)) or (
        line.kind is Kind.PARAGRAPH
        and bool(SENTENCE_END.search(line.text))
        and width(line.text) > 90
    )
    if last is not None and is_teaser and not last.teaser and last.published is None:
        links[-1] = replace(last, teaser=line.text)
    elif width(line.text) <= 300:
        links.append(Link(re.sub(r"^\s*(?:[-•*–]|\d{1,2}[.)])\s+", "", line.text), place=place))
