"""Walks through the tree of a query: which words it asks for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.model.query import All, Not, Phrase, Query, Word
from reader.model.query import Any as Either

_JOINTS = "-‐‑–./\\"
"""What joins words so that each may be looked for alone."""

_SENTENCE = 6
"""Words of a quotation without its end that is taken for a piece of a text; chosen."""


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


def as_cut_off(phrase: Phrase) -> Query:
    """Return a quotation without its end; the last word of a cut sentence may be another one."""
    if len(phrase.words) < _SENTENCE:
        return phrase
    return Either((phrase, All(tuple(Word(word, phrase.field) for word in phrase.words[:-1]))))


def power_as_typed(text: str) -> Query:
    """Return a formula with ^ as texts write it: with a raised number, or as it was typed."""
    from reader.words.analyzer import tokens

    apart = tuple(tokens(text.replace("^", " ")))
    return Either((Word(text.replace("^", "")), Phrase(apart)))


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


def pieces(word: Word) -> tuple[str, ...]:
    """Return the words that a hyphen or dot joins in one that was typed, or the word itself."""
    from reader.words.analyzer import parts_of, tokens

    if word.field != "text" or word.prefix or not any(sign in word.text for sign in _JOINTS):
        return (word.text,)
    return tuple(part for raw in tokens(word.text) for part in parts_of(raw) if part.isalnum())


def parted_words(words: list[Query]) -> list[Query]:
    """Return the words with those apart that a hyphen or dot joins, or nothing."""
    made: list[Query] = []
    for word in words:
        match word:
            case Either((Word() as named, *_, Word(_, "url"))):
                parts = pieces(named)
            case Word():
                parts = pieces(word)
            case _:
                parts = ()
        if len(parts) > 1:
            made += [Word(part) for part in parts]
        else:
            made.append(word)
    return made if len(made) > len(words) else []


def corrected(text: str, changes: dict[str, str]) -> str | None:
    """Return the query as typed with words replaced, or None where nothing changes."""
    for wrong, right in changes.items():
        text = re.sub(rf"(?<!\w){re.escape(wrong)}(?!\w)", right.replace("\\", r"\\"), text)
    return text if changes else None
