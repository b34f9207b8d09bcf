"""The first words of a story, which stand in for a subtitle that it lacks."""

from __future__ import annotations

_LENGTH = 240
"""Characters, about two lines of a list."""


def beginning_of(text: str) -> str:
    """Return the first words of a text, cut at a word."""
    words = " ".join(text[: _LENGTH * 3].split())
    if len(words) <= _LENGTH:
        return words
    return words[:_LENGTH].rsplit(" ", 1)[0].rstrip(",;:–- ") + "…"
