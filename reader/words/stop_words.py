"""Words of a language that say nothing by themselves."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from reader.words.fold import fold


@cache
def stop_words(language: str) -> frozenset[str]:
    """Return the folded words of a language that say nothing by themselves."""
    from whoosh.lang.stopwords import stoplists

    return frozenset(fold(word) for word in stoplists.get(language, ()))


def is_stop_word(word: str, languages: Sequence[str]) -> bool:
    """Return whether a folded word says nothing in one of the languages."""
    return any(word in stop_words(language) for language in languages or ("en",))
