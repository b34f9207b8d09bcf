"""Words of a text and the terms they are found by.

A word is folded (case, accents, width) and brought to its stem by the Snowball stemmer of the
story's language; scripts that are written without spaces become overlapping pairs of characters,
so that a word inside a run is found. Query and index go through the same functions.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from threading import get_ident
from typing import Protocol

# Marks and vowel signs are no word characters for `re`, yet part of words in many scripts.
_MARKS = "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u0670"
_INDIC = (
    "\u0900-\u0963\u0966-\u0df3\u0e00-\u0e4e\u0e50-\u0f03\u0f20-\u0fbc\u1000-\u1049\u1780-\u17d3"
)
_SPACELESS = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
)
TOKEN = re.compile(
    r"\d+(?:[.,]\d+)+(?!\w)"
    r"|(?:[^\W\d_]\.){2,}"
    rf"|[\w{_MARKS}{_INDIC}]+(?:['’](?:s|t|re|ll|ve|d|m)(?!\w))?",
    re.IGNORECASE,
)
_RUN = re.compile(f"[{_SPACELESS}]+")
_SPACELESS_CHARACTER = re.compile(f"[{_SPACELESS}]")
_DROPPED_MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]"
)
_OWN_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
)
_SNOWBALL = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german",
    "el": "greek", "en": "english", "eo": "esperanto", "es": "spanish", "et": "estonian",
    "eu": "basque", "fa": "persian", "fi": "finnish", "fr": "french", "ga": "irish",
    "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian",
    "lt": "lithuanian", "nb": "norwegian", "ne": "nepali", "nl": "dutch", "nn": "norwegian",
    "no": "norwegian", "pl": "polish", "pt": "portuguese", "ro": "romanian", "ru": "russian",
    "sr": "serbian", "sv": "swedish", "ta": "tamil", "tr": "turkish", "yi": "yiddish",
}  # fmt: skip
LONGEST_WORD = 60


class _QueryStemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802 - the name PyStemmer gives it


def base_language(tag: str) -> str:
    """Return the part of a BCP 47 tag that chooses a stemmer; an unknown language reads as "en"."""
    base = tag.replace("_", "-").partition("-")[0].lower()
    return base or "en"


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


def fold(word: str) -> str:
    """Return `word` without case, accents and width: what two spellings of a word share."""
    if word.isascii():
        return word.lower()
    bare = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", word).casefold())
    bare = _DROPPED_MARKS.sub("", bare)
    return unicodedata.normalize("NFC", bare).translate(_OWN_LETTERS)


def surface(raw: str) -> str:
    """Return the word of a token as a person would type it: lower case, accents kept."""
    word = unicodedata.normalize("NFC", raw).lower().replace("’", "'")
    if word.endswith("'s"):
        word = word[:-2]
    if word.endswith("."):
        word = word.replace(".", "")
    return word


def positions(raw: str, language: str = "") -> tuple[tuple[str, ...], ...]:
    """Return the terms of one token, position by position (`language` "": no stems).

    Most tokens have one position with one term. A run of a script without spaces has a pair of
    characters at each position; an accented word has the stem of both its spellings.
    """
    if raw.isascii():
        word = _plain(raw)
        return ((_stem(word, language),),) if word else ()
    found: list[tuple[str, ...]] = []
    at = 0
    for run in _RUN.finditer(raw):
        found += _spaced(raw[at : run.start()], language)
        found += _pairs(fold(run[0]))
        at = run.end()
    return tuple(found) + tuple(_spaced(raw[at:], language))


def _plain(raw: str) -> str:
    """Return the folded word of a token without apostrophes, separators and dots of initials."""
    word = surface(raw).replace("'", "").strip("_")
    if word[:1].isdigit():
        word = word.replace(",", "")
    return fold(word)[:LONGEST_WORD]


def _stem(word: str, language: str) -> str:
    stemmer = _stemmer(language, get_ident()) if language else None
    return word if stemmer is None else stemmer.stemWord(word) or word


def _spaced(part: str, language: str) -> list[tuple[str, ...]]:
    word = _plain(part)
    if not word:
        return []
    accented = surface(part).replace("'", "")[:LONGEST_WORD]
    stems = (_stem(word, language), fold(_stem(accented, language)))
    return [tuple(dict.fromkeys(stems))]


def _pairs(run: str) -> list[tuple[str, ...]]:
    """Return the pairs of neighbouring characters, and the last character alone."""
    return [(run[at : at + 2],) for at in range(len(run))]


def word_of(raw: str) -> str:
    """Return what the list of real words keeps of a token, or "" where it is no whole word.

    An accented word is kept as its folded form, a zero byte, and the word as it is written.
    """
    if not raw.isascii() and _SPACELESS_CHARACTER.search(raw):
        return ""
    word = _plain(raw)
    if len(word) < 2 or len(word) > 40:
        return ""
    if raw.isascii():
        return word
    written = surface(raw).strip("_")
    return word if written == word else f"{word}\0{written}"


def spaceless_runs(raw: str) -> list[str]:
    """Return the folded runs of a token in scripts that are written without spaces."""
    return [] if raw.isascii() else [fold(run) for run in _RUN.findall(raw)]


def tokens(text: str) -> list[str]:
    """Return the tokens of a text in their order."""
    found: list[str] = TOKEN.findall(text)
    return found
