"""Names of months in the languages of the press, for reading dates."""

from __future__ import annotations

import tomllib
import unicodedata
from functools import cache
from typing import Any

from reader.resource_files import resource

_OTHER_WORDS = frozenset(("mar", "may", "mai", "maj", "set", "out", "ago", "mag", "ott"))
"""Names of months that are other words as well: sea, seven, out, ago."""


def _plain(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


@cache
def _file() -> dict[str, Any]:
    """Return `resources/months.toml`: `names`, twelve texts, and `by_language`."""
    return tomllib.loads(resource("months.toml").read_text(encoding="utf-8"))


@cache
def months() -> dict[str, int]:
    """Return name without case and accents -> number of the month, 1 for January."""
    table: dict[str, int] = {}
    for number, names in enumerate(_file()["names"], start=1):
        for name in names.split():
            table.setdefault(_plain(name), number)
    return table


def month_number(name: str, language: str | None = None) -> int | None:
    """Return the number of a month by its name (a dot after it is allowed), or None."""
    plain = _plain(name.strip(". "))
    own: dict[str, int] = _file()["by_language"].get(language, {})
    if (number := own.get(plain)) is not None:
        return number
    if plain == "listopada":
        return 11  # Polish, the larger press; Croatian means October.
    return months().get(plain)


@cache
def other_names(name: str) -> tuple[str, ...]:
    """Return the short names of a month by its whole one, and the whole ones by a short one."""
    number = months().get(name)
    if number is None or name in _OTHER_WORDS:
        return ()
    return tuple(
        other
        for other, of in months().items()
        if of == number
        and other != name
        and other not in _OTHER_WORDS
        and (name.startswith(other) or other.startswith(name))
    )
