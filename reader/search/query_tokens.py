"""A query cut into words, phrases, names of conditions and signs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "＂": '"'})
_TOKEN = re.compile(
    r"""
    (?P<space>[\s\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+)
    | (?P<open>\() | (?P<close>\)) | (?P<bar>\|+)
    | (?P<minus>(?!\A-\d)(?:-+|!)(?=[^\s\-!)|])) | (?P<plus>\+(?=\S))
    | (?P<field>[A-Za-z]+(?:_than)?):(?!//)
    | "(?P<phrase>[^"]*)(?P<closed>"?)(?:(?<=")\s?~(?P<slop>\d{0,4}))?
    | (?P<word>(?:[^\s()"|:]|:(?=\S))+)
    | (?P<other>.)
    """,
    re.VERBOSE,
)
"""A query that begins with -5 asks for the number: all that is without it is no answer."""


@dataclass(frozen=True, slots=True)
class QueryToken:
    """A part of a query with its place; `slop` is -1 where a phrase has none."""

    kind: str
    text: str
    end: int
    closed: bool = True
    slop: int = 0
    spaced: bool = False
    start: int = 0


def with_straight_quotes(text: str) -> str:
    """Return a query with quotation marks of all kinds as straight ones."""
    return text.translate(_QUOTES)


def query_tokens(text: str) -> Iterator[QueryToken]:
    """Yield the parts of a query from left to right."""
    spaced = True
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or "other"
        if match["phrase"] is not None:
            yield QueryToken(
                "phrase",
                match["phrase"],
                match.end(),
                bool(match["closed"]),
                -1 if match["slop"] is None else int(match["slop"] or 0),
                spaced,
                match.start(),
            )
        elif kind not in ("space", "other"):
            yield QueryToken(kind, match[kind], match.end(), spaced=spaced, start=match.start())
        spaced = kind in ("space", "open", "bar")


def searchable(text: str) -> bool:
    """Return whether a text holds a word or sign that the index knows."""
    from reader.words.analyzer import positions, tokens

    return any(positions(raw) for raw in tokens(text))
