"""Where the braces of LaTeX close."""

from __future__ import annotations

import re

_LONGEST = 60_000
"""Characters of what stands in the braces of one command."""


def braced(text: str, place: int) -> int:
    """Return the place behind the brace that closes the one at a place; that place without one."""
    depth = 0
    for number in range(place, min(len(text), place + _LONGEST)):
        letter = text[number]
        if letter in "{}" and (number == 0 or text[number - 1] != "\\"):
            depth += 1 if letter == "{" else -1
            if depth == 0:
                return number + 1
    return place


def closings_of(text: str) -> dict[int, int]:
    """Return the place behind the closing brace, by the place of the opening one."""
    found: dict[int, int] = {}
    waiting: list[int] = []
    for brace in re.finditer(r"[{}]", text):
        if brace.group() == "{":
            waiting.append(brace.start())
        elif waiting:
            found[waiting.pop()] = brace.end()
    return found
