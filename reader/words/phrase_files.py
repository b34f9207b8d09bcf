"""The phrases of `resources/phrases`, one TOML file a language, each key a kind of phrase."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import cache

from reader.resource_files import resource

_BLANKS = str.maketrans("\n", " ")


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
