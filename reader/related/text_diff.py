"""What differs between two copies of a story, for a view of both side by side."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.model import Difference

_WORD = re.compile(r"\S+")
_PARAGRAPH = re.compile(r"[^\n]+")
_MOST_UNITS = 20_000
"""Words compared; longer texts are compared by sentences."""
_FEWEST_SAME = 3
"""Words in a row that stand as unchanged; fewer are chance."""

_Span = tuple[int, int]
_Block = tuple[int, int, int, int]


def differences(text: str, other: str) -> list[Difference]:
    """Return the stretches in which two texts are the same and in which they are not, in order.

    Compared by words (by paragraphs where the texts are very long) along a longest common
    subsequence; fewer than three same words between two changes belong to the change.
    """
    pattern = _WORD
    if max(len(text), len(other)) > _MOST_UNITS * 6:
        pattern = _PARAGRAPH
    here = [found.span() for found in pattern.finditer(text)]
    there = [found.span() for found in pattern.finditer(other)]
    fewest = _FEWEST_SAME if pattern is _WORD else 1
    same = _long_enough(
        list(_same_blocks(_units(text, here), _units(other, there))), len(here), len(there), fewest
    )
    return _stretches(same, here, there, len(text), len(other))


def _units(text: str, spans: Sequence[_Span]) -> list[str]:
    return [text[start:end] for start, end in spans]


def _same_blocks(here: Sequence[str], there: Sequence[str]) -> Iterator[_Block]:
    from rapidfuzz.distance import Indel

    for code in Indel.opcodes(here, there):
        if code.tag == "equal":
            yield code.src_start, code.src_end, code.dest_start, code.dest_end


def _long_enough(blocks: Sequence[_Block], here: int, there: int, fewest: int) -> list[_Block]:
    """Keep runs of some length, and those at which both texts begin or end."""
    return [
        block
        for block in blocks
        if block[1] - block[0] >= fewest
        or (block[0] == block[2] == 0)
        or (block[1] == here and block[3] == there)
    ]


def _stretches(
    same: Sequence[_Block],
    here: Sequence[_Span],
    there: Sequence[_Span],
    length: int,
    other_length: int,
) -> list[Difference]:
    found: list[Difference] = []
    at, other_at = 0, 0
    for start, end, other_start, other_end in same:
        first, other_first = here[start][0], there[other_start][0]
        _add(found, at, first, other_at, other_first)
        last, other_last = here[end - 1][1], there[other_end - 1][1]
        found.append(Difference("same", first, last, other_first, other_last))
        at, other_at = last, other_last
    _add(found, at, length, other_at, other_length)
    return found


def _add(found: list[Difference], start: int, end: int, other_start: int, other_end: int) -> None:
    if start == end and other_start == other_end:
        return
    mine, theirs = end > start, other_end > other_start
    kind = "changed" if mine and theirs else "only-here" if mine else "only-there"
    found.append(Difference(kind, start, end, other_start, other_end))
