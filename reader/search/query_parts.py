"""Walks through the tree of a query: which words it asks for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.model.query import All, Not, Phrase, Query, Word
from reader.model.query import Any as Either


def is_for_words(part: Query) -> bool:
    """Return whether a part may be missing when any word is enough."""
    match part:
        case Word() | Phrase():
            return True
        case Either(parts) | All(parts):
            return any(is_for_words(p) for p in parts)
    return False


def typed_words(query: Query) -> Iterator[Word]:
    """Yield the words of a query, those of phrases as well, that are not excluded."""
    match query:
        case Word():
            yield query
        case Phrase(words, field):
            yield from (Word(word, field) for word in words)
        case All(parts) | Either(parts):
            for part in parts:
                yield from typed_words(part)


def asked_words(query: Query) -> Iterator[Word | Phrase]:
    """Yield the words and phrases that hits are marked with."""
    match query:
        case Word() | Phrase():
            yield query
        case Not():
            return
        case All(parts) | Either(parts):
            for part in parts:
                yield from asked_words(part)


def corrected(text: str, changes: dict[str, str]) -> str | None:
    """Return the query as typed with words replaced, or None where nothing changes."""
    for wrong, right in changes.items():
        text = re.sub(rf"(?<!\w){re.escape(wrong)}(?!\w)", right.replace("\\", r"\\"), text)
    return text if changes else None
