"""Labels of pages: words of buttons, dates, counters and menus, which are nobody's name."""

from __future__ import annotations

import re
from functools import cache

from reader.clean.lexicon.line_kinds import folded_line, kind_of_line
from reader.clean.lexicon.word_sets import names
from reader.words.phrase_files import phrases
from reader.words.weekdays import is_calendar_word

_NUMBERS = re.compile(r"[\d\s.,:/+-]+")
_LONGEST = 60
"""Characters of a label with its date; a longer line is a sentence or a name with its titles."""
_JOINTS = names("am um uhr on at the le la el de del a em il alle ore op om den kl h saat den")
"""Small words between a label, a date and a time."""


@cache
def _labels() -> frozenset[str]:
    return frozenset(folded_line(phrase) for _, phrase in phrases("label"))


def is_label(text: str) -> bool:
    """Return whether a short text is a label in one of two dozen languages, dates aside."""
    if len(text) > _LONGEST:
        return False
    bare = folded_line(_NUMBERS.sub(" ", text))
    if not bare or bare in _labels() or kind_of_line(text) is not None:
        return True
    words = bare.split()
    dated = [word for word in words if not is_calendar_word(word)]
    while dated and dated[-1] in _JOINTS:
        dated.pop()
    return len(dated) < len(words) and (not dated or " ".join(dated) in _labels())
