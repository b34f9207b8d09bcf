"""Why two stories belong together, in words a person reads: names first, then plain words."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from reader.related.cache.document_vectors import Forms, Record
from reader.words.weekdays import is_calendar_word

if TYPE_CHECKING:
    from numpy.typing import NDArray

_SHOWN = 4
_LONGEST_INITIALS = 5
_SHORT = 3
_Rarity = Callable[["NDArray[np.uint32]"], "NDArray[np.float64]"]


def shared_terms(
    own: Record, other: Record, rarity: _Rarity, own_forms: Forms | None = None
) -> str:
    """Return "shares: …" with what two stories have in common, as `own` writes it; "" if nothing.

    `own_forms` saves unpacking them again where one story is compared with many.

    Proper names of several words come first, then single names, then other words; among each
    those that weigh most in the comparison.
    """
    hashes, here, there = np.intersect1d(
        own.hashes, other.hashes, assume_unique=True, return_indices=True
    )
    if not len(hashes):
        return ""
    products = own.weights[here].astype(np.float64) * other.weights[there] * rarity(hashes)
    weight = {int(key): float(value) for key, value in zip(hashes, products, strict=True)}
    shown = _chosen(own_forms or own.forms(), other.forms(), weight)
    return "shares: " + ", ".join(shown) if shown else ""


def _chosen(own: Forms, other: Forms, weight: dict[int, float]) -> list[str]:
    shown: list[str] = []
    told: set[int] = set()
    theirs = {keys for _, keys in other.names}
    names = [(form, keys) for form, keys in own.names if keys in theirs and not tells_nothing(form)]
    names.sort(key=lambda name: -sum(weight.get(key, 0.0) for key in name[1]) / len(name[1]))
    for form, keys in names:
        if len(shown) < _SHOWN - 1 and not told.intersection(keys):
            shown.append(" ".join(form.split()))
            told.update(keys)
    heaviest = sorted(weight, key=lambda key: -weight[key])
    for proper in (True, False):
        for key in heaviest:
            form, is_proper = own.surfaces.get(key, ("", False))
            is_proper = is_proper and other.surfaces.get(key, ("", False))[1]
            if form and is_proper is proper and key not in told and weight[key] > 0:
                if tells_nothing(form):
                    continue
                if len(shown) >= _SHOWN:
                    return shown
                shown.append(_as_read(form))
                told.add(key)
    return shown


def tells_nothing(form: str) -> bool:
    """Return whether a word or name is no reason to a person: a number, a month, a weekday."""
    return all(_is_calendar(word.casefold().strip(".")) for word in form.split())


def _is_calendar(word: str) -> bool:
    if not any(letter.isalpha() for letter in word):
        return True
    # The short names of days and months are words of their own: sun, sat, mar, may.
    whole = len(word) > _SHORT or not word.isascii()
    return whole and is_calendar_word(word)


def _as_read(form: str) -> str:
    """Return a word as it reads inside a sentence: a dateline's "CHICAGO" is Chicago."""
    return form.capitalize() if form.isupper() and len(form) > _LONGEST_INITIALS else form


def days_apart(day: float, other: float) -> str:
    """Return how far apart two stories are in time ("3 days later"), "" where one is undated."""
    if math.isnan(day) or math.isnan(other):
        return ""
    apart = math.floor(other) - math.floor(day)
    if apart == 0:
        return "same day"
    word = "later" if apart > 0 else "earlier"
    amount, unit = abs(apart), "day"
    if amount >= 730:
        amount, unit = round(amount / 365.25), "year"
    elif amount >= 60:
        amount, unit = round(amount / 30.44), "month"
    return f"{amount} {unit}{'' if amount == 1 else 's'} {word}"
