"""Lines at the beginning of a story that are none of it.

They only say again its title, byline or date, or lead back to the page above it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.clean.metadata.date_labels import without_labels
from reader.clean.metadata.dates import parse_date
from reader.clean.render.reading_text import reading_text
from reader.clean.render.story_text import folded
from reader.words.weekdays import is_calendar_word

_FIGURE = re.compile(r"\s*<figure\b(?:(?!<figcaption|</figure>).){0,2000}</figure>\n*", re.DOTALL)
_FIRST = re.compile(
    r"\s*<(p|h[2-6])\b[^>]*>((?:(?!<(?:img|p|h[2-6])\b).){1,600}?)</\1>\n*", re.DOTALL
)
_WAY_BACK = re.compile(
    r"\s*(?:(?:&lt;|[‹«←⟵⇐◀⬅↩↑])\s*)+"
    r"<a\b[^>]*>(?:(?!</?a\b).){1,120}</a>(?:\s*[|/]\s*<a\b[^>]*>(?:(?!</?a\b).){1,120}</a>)*\s*"
)
"""A sign that points back, and links to the pages above, as wikis and handbooks have them."""
_MOST = 3
"""Lines at the beginning that may repeat the facts."""
_LONGEST = 200
"""Characters of such lines together; longer ones are prose."""
_LABEL = re.compile(r"^\w{1,4} ")
_YEAR = re.compile(r"\d{4}")
_SHORT = 4
"""Letters of words that may stand beside a date ("at", "on")."""
_MOST_OTHERS = 2
"""Other words that may stand beside a date."""
_DATE_ALONE = 80
"""Characters of a text that is nothing but a date; chosen: weekday, date, time and zone."""
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d{2}\b")
_NUMBER = re.compile(r"\d+")
_LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class KnownFacts:
    """What is known of a story: its facts as they are shown above it."""

    title: str
    authors: Sequence[str]
    published: str | None
    language: str | None


def without_known_facts(html: str, known: KnownFacts) -> str:
    """Return a story's safe HTML without first paragraphs that are its byline or its date alone.

    One that is only a way back to the page above goes as well. At most three go, pictures before
    them stay, and so does the whole of a story; a sentence stays, whatever it begins with.
    """
    figure = _FIGURE.match(html)
    before = figure.end() if figure else 0
    start = before
    for _ in range(_MOST):
        found = _FIRST.match(html, start)
        if found is None or found.end() == len(html):
            break
        lines = reading_text(found[2]).split("\n")
        repeats = all(_is_known(line, known) for line in lines)
        if not repeats and _WAY_BACK.fullmatch(found[2]) is None:
            break
        if sum(map(len, lines)) > _LONGEST:
            break
        start = found.end()
    return html[:before] + html[start:]


def is_only_date(text: str) -> bool:
    """Return whether a text is nothing but a date or a time of day, as on an empty page."""
    if len(text) > _DATE_ALONE or not _NUMBER.search(text) or not _is_dateline(text):
        return False
    return _CLOCK.search(text) is not None or parse_date(text) is not None


def _is_dateline(line: str) -> bool:
    """Whether only the words of a date stand in a line: months, weekdays, "on", "UTC"."""
    words = _LETTERS.findall(without_labels(line).casefold())
    others = [word for word in words if len(word) > 1 and not is_calendar_word(word)]
    return len(others) <= _MOST_OTHERS and all(len(word) <= _SHORT for word in others)


def _is_known(line: str, known: KnownFacts) -> bool:
    said = folded(line)
    names = {folded(", ".join(known.authors)), *map(folded, known.authors)} - {""}
    if said in (names | {folded(known.title)}) or _LABEL.sub("", said) in names:
        return True
    if known.published is None or not _YEAR.search(line):
        return False
    if not _is_dateline(line):
        return False
    day = sorted(_NUMBER.findall(known.published[:10]))
    # Numbers alone leave the order of day and month open; the fact was read with more at hand.
    if sorted(number.zfill(2) for number in _NUMBER.findall(line)[:3]) == day:
        return True
    date = parse_date(line, known.language)
    return date is not None and date[:10] == known.published[:10]
