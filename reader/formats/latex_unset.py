"""What a LaTeX document holds but never sets: passages switched off, and measures."""

from __future__ import annotations

import re

_SWITCH = re.compile(r"\\(?:(if[A-Za-z@]*)|(else)|(fi))(?![A-Za-z@])")
_COMMENTED = re.compile(r"\\(begin|end)\s*\{comment\}")
_UNITS = r"(?:pt|pc|in|bp|cm|mm|dd|cc|sp|em|ex|mu|fil{1,3})(?![a-z])|\\[A-Za-z@]{1,60}"
_LENGTH = (
    rf"[+-]?[ \t]?(?:\d{{1,9}}(?:[.,]\d{{0,9}})?|[.,]\d{{1,9}})?[ \t]?(?:true[ \t]?)?(?:{_UNITS})"
)
_MEASURE = re.compile(
    r"\\(?:[vh]skip|m?kern|par(?:skip|indent)|baselineskip|topskip|[hv]size|(?:left|right)skip)"
    rf"[ \t]?=?[ \t]?{_LENGTH}(?:[ \t]?plus[ \t]?{_LENGTH})?(?:[ \t]?minus[ \t]?{_LENGTH})?"
)
"""Plain TeX's distances, whose measure has no braces."""


def without_unset(text: str) -> str:
    """Return a text without what `\\iffalse` and the environment `comment` switch off.

    What is switched off and never on again stays: the document would be lost.
    """
    return _MEASURE.sub(" ", _without_comments(_without_false(text)))


def _without_false(text: str) -> str:
    written: list[str] = []
    place, depth, start = 0, 0, -1
    for found in _SWITCH.finditer(text):
        if start < 0:
            if found[1] == "iffalse":
                start, depth = found.start(), 1
            continue
        depth += bool(found[1]) - bool(found[3])
        if depth == 0 or (found[2] and depth == 1):
            written.append(text[place:start])
            place, start = found.end(), -1
    return "".join([*written, text[place:]])


def _without_comments(text: str) -> str:
    written: list[str] = []
    place, start = 0, -1
    for found in _COMMENTED.finditer(text):
        if found[1] == "begin":
            start = found.start() if start < 0 else start
        elif start >= 0:
            written.append(text[place:start])
            place, start = found.end(), -1
    return "".join([*written, text[place:]])
