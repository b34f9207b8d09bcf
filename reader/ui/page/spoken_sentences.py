"""A reading text cut into what is read aloud in one breath, with the place of each."""

from __future__ import annotations

import re
from collections.abc import Iterator

_END = re.compile(r"(?:[.!?…؟۔।]+[\"'”’»)\]]*(?=\s)|[。！？]+[」』”]*|\n+)")
_SHORT = re.compile(
    r"(?:\b(?:[A-Z]|[Dd]r|[Mm]rs?|[Mm]s|[Ss]t|[Nn]o|vs|etc|e\.g|i\.e|bzw|z\.B|d\.h|Nr|M|Mme)\.)$"
)
"""Words with a full stop that end no sentence."""
_LONGEST = 600
"""Letters that are given to the engine at once, so that a pause takes effect where one hears it."""


def sentences(text: str, begin: int, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Give the offsets of the sentences from `begin` on, without the blanks around them."""
    end = len(text) if end is None else min(end, len(text))
    start = begin
    for found in _END.finditer(text, begin, end):
        if found.group()[0] == "." and _SHORT.search(text[start : found.start() + 1]):
            continue
        yield from _pieces(text, start, found.end())
        start = found.end()
    yield from _pieces(text, start, end)


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give a sentence in pieces that are not too long, cut at blanks."""
    while start < end:
        cut = end
        if end - start > _LONGEST:
            blank = text.rfind(" ", start + 1, start + _LONGEST)
            cut = blank if blank > 0 else start + _LONGEST
        words = text[start:cut]
        first = start + len(words) - len(words.lstrip())
        last = start + len(words.rstrip())
        if any(map(str.isalnum, text[first:last])):
            yield first, last
        start = cut
