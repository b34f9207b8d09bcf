"""What a title says about another story: that it answers, updates, corrects or continues it.

The words for that are those of `resources/phrases`; they stand before or behind the rest of the
title, set off by a colon, a dash or brackets, and the rest must name the other story.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from reader.related.title_match import plain_title, titles_agree
from reader.translation import tr
from reader.words.phrase_files import alternatives, phrases

_LONGEST = 400
"""Characters of a title that are looked at."""
_FEWEST_SHARED, _SHARED = 2, 0.5
"""Words that the rest of a title shares with the other one, and their share of the shorter one,
from which it is about the same; chosen, since what is listed is related already."""
_QUOTED_LETTERS = 4
"""Letters of a title that name a story where another title holds all of it."""
_HAN = "一二三四五六七八九十上中下"
"""Numbers of parts in Chinese and Japanese; the last three are the first, the middle, the last."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a series: how its number is written, and what stands around it in the title."""

    number: str
    before: str
    after: str


def title_relation(own: str, other: str) -> str:
    """Return what the story called `other` is to that called `own`, "" where no title says so."""
    own, other = own[:_LONGEST], other[:_LONGEST]
    if not (_may_speak(own) or _may_speak(other)):
        return ""
    if _are_parts_of_same(own, other):
        return tr("another part of the same series")
    for kind, (theirs, ours) in _sentences().items():
        if any(_speaks_of(rest, own) for rest in _rests(kind, other)):
            return theirs()
        if any(_speaks_of(rest, other) for rest in _rests(kind, own)):
            return ours()
    return _later_update(own, other)


def _speaks_of(rest: str, title: str) -> bool:
    """Return whether the rest of a title names the very story of another title.

    “Update: X” and “A reply to X” both speak of a third story; “A reply to Update: X” does not.
    """
    return _is_about(rest, title) and (_is_plain(title) or not _is_plain(rest))


def _is_plain(title: str) -> bool:
    """Return whether a title speaks of no other story."""
    return not (_may_speak(title) and any(_rests(kind, title) for kind in _sentences()))


def _later_update(own: str, other: str) -> str:
    """Return what two numbered updates of one story are to each other, "" where they are none."""
    for ours in _updates(own):
        for theirs in _updates(other):
            if ours.number != theirs.number and _is_about(theirs.after, ours.after):
                later, earlier = _sentences()["title_update"]
                return later() if int(theirs.number) > int(ours.number) else earlier()
    return ""


def _updates(title: str) -> list[_Part]:
    """Return which update of what a title is; one without a number is the first."""
    found = []
    for rest in _rests("title_update", title):
        number = re.search(r"\d{1,2}(?!\d)", title.replace(rest, "", 1))
        found.append(_Part(number.group() if number else "1", "", rest))
    return found


def _may_speak(title: str) -> bool:
    """Return whether a title may say something of another one; quick to answer."""
    # In scripts without spaces words are not parted, so each title is looked at closely.
    if "(" in title or "[" in title or not title.isascii():
        return True
    return not _first_words().isdisjoint(plain_title(title).split())


@cache
def _first_words() -> frozenset[str]:
    return frozenset(
        plain_title(text).split()[0]
        for kind in (*_sentences(), "title_part")
        for _, text in phrases(kind)
    )


def _sentences() -> dict[str, tuple[Callable[[], str], Callable[[], str]]]:
    """Return what is said where the other story's title has the words, and where one's own has."""
    return {
        "title_answer": (
            lambda: tr("an answer to this story"),
            lambda: tr("this story answers it"),
        ),
        "title_correction": (
            lambda: tr("a correction of this story"),
            lambda: tr("this story corrects it"),
        ),
        "title_update": (
            lambda: tr("an update of this story"),
            lambda: tr("this story updates it"),
        ),
        "title_follow": (
            lambda: tr("a follow-up to this story"),
            lambda: tr("this story follows it up"),
        ),
    }


def _rests(kind: str, title: str) -> list[str]:
    """Return what is left of a title without the words that say how it belongs to another."""
    return [
        rest
        for pattern in _patterns(kind)
        if (match := pattern.search(title)) and (rest := match["rest"].strip())
    ]


@cache
def _patterns(kind: str) -> tuple[re.Pattern[str], ...]:
    words = alternatives(kind)
    mark = r"\s*[:：|–—]\s*|\s+-\s+"
    openers, closers = r"[(\[（【［]", r"[)\]）】］]"
    before = [
        # "Update: …", "UPDATE 2-…", "[Correction] …", "Re: …"
        rf"^\W{{0,3}}(?:{words})(?:\s*\d{{1,2}}\s*-\s*|\s*#?\d{{0,2}}{closers}\s*|\s*\d{{0,2}}(?:{mark}))",
        rf"^{openers}\s*(?:{words})[^)\]）】］]{{0,24}}{closers}",
    ]
    if kind in ("title_answer", "title_follow", "title_correction"):
        # "A reply to …": only phrases of two words can go on without a colon.
        several = "|".join(
            re.escape(text) for _, text in phrases(kind) if " " in text and not text.endswith(" on")
        )
        before.append(rf"^\W{{0,3}}(?:{several})\s+")
    behind = [
        rf"\s*{openers}[^()\[\]（）【】［］]{{0,12}}\b(?:{words})\b[^()\[\]（）【】［］]{{0,16}}{closers}\W*$",
        rf"(?:{mark}|,\s+)(?:{words})\W*$",
    ]
    if kind == "title_follow":
        behind.append(rf"\s+(?:{words})\W*$")
    elif kind == "title_answer":
        # Japanese and Korean put it behind, without a sign between: 「…」への反論.
        behind.append(rf"(?:{alternatives(kind, ('ja', 'ko'))})\W*$")
    return tuple(
        [re.compile(rf"{one}(?P<rest>.+)$", re.IGNORECASE) for one in before]
        + [re.compile(rf"^(?P<rest>.+?){one}", re.IGNORECASE) for one in behind]
    )


def _is_about(rest: str, title: str) -> bool:
    """Return whether the rest of a title names the story of another title."""
    if titles_agree(rest, title):
        return True
    said, named = plain_title(rest), plain_title(title)
    shorter, longer = sorted((said, named), key=len)
    if len(shorter) >= _QUOTED_LETTERS and f" {shorter} " in f" {longer} ":
        return True
    if len(shorter) >= _QUOTED_LETTERS and not shorter.isascii() and shorter in longer:
        return True
    words, others = set(said.split()), set(named.split())
    shared = sum(len(word) > 2 for word in words & others)
    return shared >= max(_FEWEST_SHARED, _SHARED * min(len(words), len(others)))


def _are_parts_of_same(own: str, other: str) -> bool:
    """Return whether two titles are those of two parts, or of a story and its further part."""
    ours, theirs = _parts(own), _parts(other)
    if any(
        here.number != there.number and here.before == there.before and here.before
        for here in ours
        for there in theirs
    ):
        return True
    return any(
        _is_whole_title(part, title)
        for parts, title in ((theirs, own), (ours, other))
        for part in parts
    )


def _is_whole_title(part: _Part, title: str) -> bool:
    """Return whether a part without its number is called as another story is."""
    plain = plain_title(title)
    return " " in plain and plain in (part.before, f"{part.before} {part.after}".strip())


def _parts(title: str) -> list[_Part]:
    return [
        _Part(
            plain_title(match["number"]),
            plain_title(title[: match.start()]),
            plain_title(title[match.end() :]),
        )
        for pattern in _part_patterns()
        for match in pattern.finditer(title)
    ]


@cache
def _part_patterns() -> tuple[re.Pattern[str], ...]:
    numbers = rf"\d{{1,3}}|[ivx]{{1,4}}|{alternatives('part_number')}"
    words = alternatives("title_part")
    return tuple(
        re.compile(pattern, re.IGNORECASE)
        for pattern in (
            rf"\b(?:{words})\.?\s*(?P<number>{numbers})\b(?:\s*(?:of|von|de|di|van|av|/|из)\s*\d{{1,3}})?",
            rf"\b(?P<number>\d{{1,3}})\.\s*(?:{words})\b",
            r"[(\[（【]\s*(?P<number>\d{1,2})\s*(?:(?:/|of|von|de|di)\s*\d{1,2}\s*)?[)\]）】]",
            rf"第\s*(?P<number>\d{{1,3}}|[{_HAN}])\s*[部回章集篇話话期分]",
            rf"[（(【之]\s*(?P<number>[{_HAN}])\s*[）)】]?\s*$",
        )
    )
