"""Stems of words: Snowball's where there are any, else a table of endings."""

from __future__ import annotations

from functools import lru_cache
from threading import get_ident
from typing import Protocol

from reader.words.english_spellings import in_one_english
from reader.words.fold import fold

_SNOWBALL = {
    "ar": "arabic", "bs": "serbian", "ca": "catalan", "cs": "czech", "da": "danish",
    "de": "german", "el": "greek", "en": "english", "eo": "esperanto", "es": "spanish",
    "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish", "fr": "french",
    "ga": "irish", "hi": "hindi", "hr": "serbian", "hu": "hungarian", "hy": "armenian",
    "id": "indonesian", "it": "italian", "lt": "lithuanian", "nb": "norwegian", "ne": "nepali",
    "nl": "dutch", "nn": "norwegian", "no": "norwegian", "pl": "polish", "pt": "portuguese",
    "ro": "romanian", "ru": "russian", "sk": "czech", "sr": "serbian", "sv": "swedish",
    "ta": "tamil", "tr": "turkish", "yi": "yiddish",
}  # fmt: skip
"""Snowball's stemmers; Croatian, Bosnian and Slovak take those of their nearest kin."""
_SHORTEST_STEM = 3
"""Letters that stay of a word whose ending is taken off; shorter ones are other words too often."""


class _QueryStemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802 - the name PyStemmer gives it


@lru_cache(maxsize=256)
def _stemmer(language: str, thread: int) -> _QueryStemmer | None:
    """Return the stemmer of a language for one thread, since a stemmer has a buffer of its own."""
    import Stemmer

    del thread

    name = _SNOWBALL.get(language)
    if name is None or name not in Stemmer.algorithms():
        return None
    made: _QueryStemmer = Stemmer.Stemmer(name)
    return made


def has_stemmer(language: str) -> bool:
    """Return whether words of a language are brought to a stem."""
    return language in _SNOWBALL or bool(endings(language))


@lru_cache(maxsize=64)
def endings(language: str) -> tuple[str, ...]:
    """Return what is taken off words of a language without a stemmer, folded, longest first."""
    from reader.words.phrase_files import phrases

    found = {fold(text) for each, text in phrases("ending") if each == language}
    return tuple(sorted(found, key=lambda ending: (-len(ending), ending)))


def _without_ending(word: str, language: str) -> str:
    for ending in endings(language):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word.removesuffix(ending)
    return word


def stem(word: str, language: str) -> str:
    """Return the stem of a folded word in a language ("": the word itself)."""
    stemmer = _stemmer(language, get_ident()) if language else None
    if stemmer is not None:
        return stemmer.stemWord(in_one_english(word) if language == "en" else word) or word
    return _without_ending(word, language) if language not in _SNOWBALL else word
