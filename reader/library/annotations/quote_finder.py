"""Finding a quoted passage in a text by its words and what stands around it."""

from __future__ import annotations

import re
from itertools import takewhile


def find_passage(
    text: str, exact: str, prefix: str = "", suffix: str = ""
) -> tuple[int, int] | None:
    """Return where a quote stands in a text (code points), white space aside; None without one.

    Of several places the one whose surroundings agree best is taken, the first among equals.
    """
    words = exact.split()
    if not words:
        return None
    pattern = re.compile(r"\s+".join(re.escape(word) for word in words))
    best: tuple[int, int] | None = None
    agreed = -1
    for match in pattern.finditer(text):
        agreement = _agreement(text, match.start(), match.end(), prefix, suffix)
        if agreement > agreed:
            best, agreed = match.span(), agreement
    return best


def _agreement(text: str, start: int, end: int, prefix: str, suffix: str) -> int:
    """How many characters before and after a place agree with the surroundings of the quote."""
    wanted_before = " ".join(prefix.split())[::-1]
    wanted_after = " ".join(suffix.split())
    before = " ".join(text[max(0, start - 4 * len(prefix) - 20) : start].split())[::-1]
    after = " ".join(text[end : end + 4 * len(suffix) + 20].split())
    return _shared(before, wanted_before) + _shared(after, wanted_after)


def _shared(one: str, other: str) -> int:
    """Return the number of characters that two texts begin with alike."""
    alike = takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    return sum(1 for _ in alike)
