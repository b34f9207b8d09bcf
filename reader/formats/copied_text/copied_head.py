"""The head of a copied page: menus, section, date, title, standfirst, authors."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from reader.clean.lexicon.line_kinds import folded_line, kind_of_line
from reader.formats.copied_text.copied_bylines import (
    caseless_name,
    looks_like_name,
    names_of_byline,
)
from reader.formats.copied_text.copied_lines import FACTS, TextLine
from reader.formats.copied_text.line_shape import (
    cut_off,
    date_of,
    ends_sentence,
    is_update,
    stops,
    weight,
)
from reader.words.phrase_files import phrase_pattern, phrases

_NOTE_MARKS = re.compile(r"(?:\s?\[\d{1,3}\])+\s*$")
_SENTENCES = re.compile(r"\w{2}[.!?](?:\[\d{1,3}\])*\s+[^\W\d_]\w*\s|[。！？].")
_BREADCRUMB = re.compile(r"\s[>›»→]\s|\s/\s.*\s/\s")
_SIGNED = ("byline", "date", "meta", "reading")
_OWN_KINDS = ("", "date", "byline", "mark", "caption")
_STRANGE = 1
"""Lines of a whole text that may look like furniture by chance."""
_LIST_ITEM = re.compile(r"\s*(?:[-*•‣◦▪·–—]|\(?\d{1,3}[.)])\s+")
_LONGEST_TITLE = 130
"""Weight of the longest title; a longer first line is a paragraph."""
_LEAST_PROSE = 75
"""Weight of prose under which a text of several lines is a list. Tuned on copied texts."""
_STANDFIRST = (45, 520)
"""Weights between which a line after the title is a standfirst."""


@dataclass(frozen=True, slots=True)
class Head:
    """What the head says; the body begins at line `body`."""

    body: int
    title: str | None = None
    subtitle: str | None = None
    authors: tuple[str, ...] = ()
    section: str | None = None
    published: str | None = None
    url: str | None = None
    kept: tuple[int, ...] = ()
    """Lines between title and body that are the story's own."""
    plain: bool = False
    """Whether no furniture of a page stands above the body."""


def read_head(lines: Sequence[TextLine], language: str | None, *, titled: bool = False) -> Head:
    """Return the head of a page apart from its body; `titled`: its title is known already."""
    first = _first_prose(lines)
    if is_plain_top(lines, first):
        return _plain_head(lines, language, titled=titled)
    title = None if titled else _title(lines, first)
    standfirst, body = _standfirst(lines, title, first)
    facts = [
        part
        for line in lines[:body]
        for part in (line.parts or ((line.text, line.kind),))
        if not (title is not None and line is lines[title])
    ]
    subtitle = lines[standfirst].text if standfirst is not None else None
    between = _between(lines, title, standfirst, body)
    authors = _authors(facts) or _bare_names(lines, title, body)
    return Head(
        body,
        lines[title].text if title is not None else None,
        subtitle,
        authors,
        _section(lines[:body], facts, title),
        _published(facts, language),
        next((text for text, kind in facts if kind == "url"), None),
        between,
    )


def is_plain_top(lines: Sequence[TextLine], first: int) -> bool:
    """Return whether a text begins as its author wrote it, and not with the furniture of a page.

    `first` is the first line of prose. A title and the facts below it are no furniture.
    """
    if not lines or _BREADCRUMB.search(lines[0].text):
        return False
    above = lines[: first + 1]
    strange = [number for number, line in enumerate(above) if line.kind not in _OWN_KINDS]
    if strange:
        # One short line such as `Search` or `Tags` above a text is its title, or a word of it.
        alone = sum(line.kind not in _OWN_KINDS for line in lines) <= _STRANGE
        parted = not strange[0] and len(lines) > 1 and lines[1].gap and not lines[1].kind
        parted = parted and (ends_sentence(lines[1].text) or lines[1].prose or first == len(lines))
        return len(strange) == 1 and (parted or (alone and strange[0] > 0))
    facts = any(line.kind in ("date", "byline") for line in above)
    if lines[0].shaped or lines[0].prose or not facts:
        return not lines[0].kind
    # With a byline or a date: the first line is the title where they follow it at once.
    titled = _is_titled(lines) and lines[1].kind in _SIGNED
    return not lines[0].kind and (titled or _has_subtitle(lines))


def _has_subtitle(lines: Sequence[TextLine]) -> bool:
    """Do title, a line below it and the byline or date stand together above a first gap?

    A first line that is much shorter than the second is the kicker of a page and no title.
    """
    if len(lines) < 4 or lines[3].kind in _SIGNED:
        return False
    title, below, signed, after = lines[:4]
    plain = not (title.kind or below.kind or title.shaped or below.shaped or below.prose)
    together = not below.gap and not signed.gap and after.gap and signed.kind in _SIGNED
    sizes = weight(title.text), weight(below.text)
    return plain and together and sizes[0] <= _LONGEST_TITLE and sizes[1] <= 2 * sizes[0]


def _is_titled(lines: Sequence[TextLine]) -> bool:
    """Is the first line a title: short, of one line, and set off from what follows?"""
    line = lines[0]
    if line.shaped or len(lines) < 2 or weight(line.text) > _LONGEST_TITLE:
        return False
    set_off = lines[1].gap or lines[1].kind != "" or lines[1].prose
    said = _NOTE_MARKS.sub("", line.text)
    if stops(said) and (said != line.text or _SENTENCES.search(said)):
        # Two sentences, or one with the numbers of notes, are a first paragraph.
        return False
    if line.prose:
        return set_off and lines[1].gap and not stops(line.text)
    return set_off and not _LIST_ITEM.match(line.text)


def _plain_head(lines: Sequence[TextLine], language: str | None, *, titled: bool) -> Head:
    """Return the head of a text whose first line is the title where it is set off.

    All but facts is the text.
    """
    with_subtitle = not titled and _has_subtitle(lines)
    has_title = not titled and (with_subtitle or _is_titled(lines))
    body = int(has_title) + with_subtitle
    if has_title and len(lines) > 1 and lines[1].kind == "mark" and not lines[1].gap:
        body += 1
    start = body
    while has_title and body < len(lines) and lines[body].kind in _SIGNED:
        body += 1
    facts = [
        part for line in lines[start:body] for part in (line.parts or ((line.text, line.kind),))
    ]
    return Head(
        body,
        lines[0].text if has_title else None,
        lines[1].text if with_subtitle else None,
        authors=_authors(facts),
        published=_published(facts, language),
        plain=True,
    )


def _first_prose(lines: Sequence[TextLine]) -> int:
    """Return the first line of prose that is no notice of the page.

    The end of a text without any.
    """
    prose = [weight(line.text) for line in lines if line.prose]
    if sum(prose) < _LEAST_PROSE and len(lines) > 4:
        return len(lines)
    for number, line in enumerate(lines):
        if line.prose and not line.kind and not _is_notice(lines, number):
            return number
    return len(lines)


def _is_notice(lines: Sequence[TextLine], number: int) -> bool:
    """Return whether a paragraph above the title is about cookies."""
    text = lines[number].text
    if weight(text) > 700 or not phrase_pattern("consent_word").search(text):
        return False
    near = lines[number + 1 : number + 6]
    return any(line.kind == "consent" for line in near) or any(
        line.prose for line in lines[number + 1 :]
    )


def _title(lines: Sequence[TextLine], first: int) -> int | None:
    best, most = None, -99.0
    limit = min(first + 1, len(lines))
    if first == len(lines):
        # No prose at all, such as a poem: what stands first is the title.
        return next((n for n, line in enumerate(lines) if not line.kind), None)
    seen = [folded_line(line.text) for line in lines[: limit + 40]]
    opening = next((n for n, line in enumerate(lines[:limit]) if not line.kind), None)
    for number in range(limit):
        line = lines[number]
        if (
            line.kind
            or line.shaped
            or (line.prose and number == first and not _headline(lines, number))
        ):
            continue
        score = _score(lines, number, first) + (1.5 if number == opening else 0)
        score += 1 if seen.count(seen[number]) > 1 and weight(line.text) > 25 else 0
        if score > most:
            best, most = number, score
    if best is None or (most < 0 and weight(lines[best].text) > 200):
        return None
    return best


def _headline(lines: Sequence[TextLine], number: int) -> bool:
    """Whether a line that could be prose is a headline: short and set off, or, without a full
    stop, not far above authors or the date."""
    line = lines[number]
    size = weight(line.text)
    following = lines[number + 1 : number + 5]
    if not following:
        return False
    if size <= 130 and following[0].gap and not stops(line.text):
        return True
    near = next((n for n, other in enumerate(following) if other.kind in _SIGNED), len(following))
    between = sum(other.prose for other in following[:near])
    return size <= 220 and near < len(following) and between <= 1 and not stops(line.text)


def _score(lines: Sequence[TextLine], number: int, first: int) -> float:
    line = lines[number]
    size = weight(line.text)
    score = 0.0
    if size < 12:
        score -= 2.5
    elif size < 25:
        score -= 0.5
    elif size <= 130:
        score += 2
    elif size > 200:
        score -= 3
    if cut_off(line.text):
        score -= 1
    if line.prose or ((ends_sentence(line.text) and line.text[-1:] in ".。।:") and size > 60):
        score -= 2
    if _BREADCRUMB.search(line.text):
        score -= 2
    following = lines[number + 1] if number + 1 < len(lines) else None
    if following is not None:
        if following.kind in ("date", "byline", "meta", "ago", "reading"):
            score += 1.5
        elif not following.kind and _STANDFIRST[0] <= weight(following.text):
            score += 1
        elif not following.kind and weight(following.text) < 30 and not following.gap:
            score -= 1
    before = lines[number - 1] if number else None
    if before is not None and not before.kind and not before.gap and not line.gap:
        score -= 0.5 if size < 30 else 0
    # Of two equal candidates the one nearer to the story wins.
    return score + 0.4 * (number + 1) / (first + 1)


def _standfirst(lines: Sequence[TextLine], title: int | None, first: int) -> tuple[int | None, int]:
    """Return the line of the standfirst, or None; and where the body begins."""
    if title is None:
        return None, first
    if title >= first:
        first = next(
            (n for n in range(title + 1, len(lines)) if lines[n].prose and not lines[n].kind),
            len(lines),
        )
    repeated = folded_line(lines[title].text)
    for number in range(title + 1, first):
        line = lines[number]
        if line.kind or folded_line(line.text) == repeated or looks_like_name(line.text):
            continue
        if _STANDFIRST[0] <= weight(line.text) <= _STANDFIRST[1]:
            return number, first
    # A paragraph with authors or date behind it, before the story proper, is one too.
    if first < len(lines) and weight(lines[first].text) <= _STANDFIRST[1]:
        end = first + 1
        facts = 0
        while end < len(lines) and not lines[end].prose:
            facts += lines[end].kind in ("byline", "date", "meta", "reading", "ago")
            if not lines[end].kind and not looks_like_name(lines[end].text):
                break
            end += 1
        facts_before = any(
            line.kind in ("byline", "date", "meta") for line in lines[title + 1 : first]
        )
        if facts and not facts_before and end < len(lines) and lines[end].prose:
            return first, end
    return None, first


def _between(
    lines: Sequence[TextLine], title: int | None, standfirst: int | None, body: int
) -> tuple[int, ...]:
    """Short lines right before the body that belong to it: no facts stand around them."""
    if title is None:
        return tuple(
            number for number in range(body) if not lines[number].kind and body == len(lines)
        )
    start = (standfirst if standfirst is not None else title) + 1
    if any(
        line.kind in FACTS or line.kind in ("meta", "share", "menu") for line in lines[start:body]
    ):
        return ()
    repeated = folded_line(lines[title].text)
    return tuple(
        number
        for number in range(start, body)
        if not lines[number].kind and folded_line(lines[number].text) != repeated
    )


def _authors(facts: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    for text, kind in facts:
        if kind == "byline" and (names := names_of_byline(text)):
            return names
    return ()


def _bare_names(lines: Sequence[TextLine], title: int | None, body: int) -> tuple[str, ...]:
    """Return a bare name between title and body beside a date or another fact."""
    if title is None:
        return ()
    for number in range(title + 1, body):
        line = lines[number]
        beside = [*lines[max(title + 1, number - 2) : number], *lines[number + 1 : number + 3]]
        if line.kind == "meta":
            for text, kind in line.parts:
                if not kind and looks_like_name(text):
                    return (text,)
        if not line.kind and number + 1 < body and lines[number + 1].kind in ("date", "meta"):
            set_off = number == title + 1 or ends_sentence(lines[number - 1].text) or line.gap
            if set_off and (name := caseless_name(line.text)) is not None:
                return (name,)
        if line.kind or not looks_like_name(line.text):
            continue
        if any(other.kind in ("date", "ago", "meta", "reading", "share") for other in beside):
            return (line.text,)
    return ()


def _is_generic(step: str) -> bool:
    return folded_line(step) in _generic_titles()


@cache
def _generic_titles() -> frozenset[str]:
    return frozenset(folded_line(title) for _, title in phrases("generic_title"))


def _section(
    lines: Sequence[TextLine], facts: Sequence[tuple[str, str]], title: int | None
) -> str | None:
    for line in lines:
        furniture = line.kind in ("footer", "caption", "share")
        if not furniture and _BREADCRUMB.search(line.text) and weight(line.text) < 120:
            steps = [step.strip() for step in re.split(r"\s[>›»/→]\s", line.text)]
            named = [step for step in steps if 1 < len(step) <= 30 and not _is_generic(step)]
            known = [step for step in named if kind_of_line(step) == "section"]
            if len(steps) >= 2 and (known or named):
                return (known or named)[-1]
    sections = [text for text, kind in facts if kind == "section"]
    if not sections:
        return None
    # Many of them in a row are a menu; one that stands apart right before the title is not.
    if len(sections) > 3 and title is not None:
        before = lines[title - 1] if title else None
        again = before is not None and sections.count(before.text) > 1
        apart = before is not None and before.kind == "section" and (before.gap or again)
        return before.text if apart and before is not None else None
    return sections[-1]


def _published(facts: Sequence[tuple[str, str]], language: str | None) -> str | None:
    updated = None
    for text, kind in facts:
        if kind != "date":
            continue
        date = date_of(text, language)
        if date is not None and not is_update(text):
            return date
        updated = updated or date
    return updated
