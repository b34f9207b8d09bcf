"""The phrases of `resources/phrases`, one TOML file a language, each key a kind of phrase."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterator
from functools import cache

from reader.resource_files import resource

_BLANKS = str.maketrans("\n", " ")
_NOTHING = "(?!)"
"""A pattern that matches nothing, where there are no phrases; an empty one matches everything."""
_GAP = " … "
_WORDS_BETWEEN = r"\s(?:.{0,40}\s)?"
"""What ` … ` in a phrase stands for: up to 40 characters, chosen as five or six words."""


@cache
def _files() -> dict[str, dict[str, str]]:
    """Language -> kind -> phrases, read once, at the first question."""
    return {
        path.stem: tomllib.loads(path.read_text(encoding="utf-8"))
        for path in sorted(resource("phrases").glob("*.toml"))
    }


def languages() -> tuple[str, ...]:
    """Return the two-letter codes of the languages there are phrases of."""
    return tuple(_files())


def phrases(kind: str) -> Iterator[tuple[str, str]]:
    """Yield the language and the text of each phrase of a kind, in the order of the files."""
    for language, kinds in _files().items():
        for phrase in kinds.get(kind, "").translate(_BLANKS).split(";"):
            if text := " ".join(phrase.split()):
                yield language, text


def alternatives(kind: str, within: Collection[str] | None = None) -> str:
    """Return the phrases of a kind as alternatives of a pattern, the longest first.

    With `within` only those of these languages. A phrase with ` … ` stands for one with some words
    there, and is bounded by ends of words.
    """
    said = {text for language, text in phrases(kind) if within is None or language in within}
    return "|".join(map(_pattern, sorted(said, key=lambda text: (-len(text), text)))) or _NOTHING


@cache
def phrase_pattern(kind: str) -> re.Pattern[str]:
    """Return the phrases of a kind as one pattern, made once; case does not count."""
    return re.compile(alternatives(kind), re.IGNORECASE)


def _pattern(phrase: str) -> str:
    parts = [re.escape(part) for part in phrase.split(_GAP)]
    return parts[0] if len(parts) == 1 else rf"\b{_WORDS_BETWEEN.join(parts)}\b"
