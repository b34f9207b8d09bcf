"""Words that tie sentences together and say nothing of what a story is about.

English ones (`function_word` in `resources/phrases/en.toml`) were weighed with the ranking; those
of some fifty other languages come from the stopwords-iso collection.  In the rest they are found by
how many of the stories hold them, as soon as there are enough stories to judge by.
"""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

from reader.words.phrase_files import phrases

WRITTEN_ALIKE = {"nb": "no", "nn": "no", "bs": "hr", "fil": "tl"}
"""Languages whose words are listed under another one."""
_ADVERB_ENDINGS = {
    "en": ("ly",),
    "fr": ("ment",),
    "es": ("mente",),
    "it": ("mente",),
    "pt": ("mente",),
    "de": ("weise",),
}
"""Language -> endings that make adverbs of adjectives."""
_UNACCENTED = frozenset(("el",))
"""Languages whose list of function words leaves the accents out."""
_WRITTEN_IN = ("de", "fr", "es", "it", "pt", "nl", "pl", "ru", "sv", "da", "tr", "cs", "hu", "ro")
"""Languages that a story of an unknown one may be in, beside English; by speakers in the press."""
_SHORTEST_ADVERB = 6
"""Letters; chosen so that "fly", "ment" and the like are not taken for adverbs."""


@cache
def _english_words() -> frozenset[str]:
    return frozenset(word for _, word in phrases("function_word"))


@cache
def _site_words() -> frozenset[str]:
    """Return parts of addresses, mark-up and the furniture of sites."""
    return frozenset(word for _, word in phrases("site_word"))


def is_empty_word(form: str, language: str) -> bool:
    """Return whether a single word says nothing of a story's subject, and so cannot be a reason.

    `language` is a primary language subtag, "" where unknown.
    """
    word = form.casefold()
    if language in _UNACCENTED:
        letters = unicodedata.normalize("NFD", word)
        word = "".join(letter for letter in letters if not unicodedata.combining(letter))
    if word in _site_words() or word in function_words(language):
        return True
    # A story that names no language may be in any: "nicht" relates no two of German.
    if not language and form.islower() and any(word in function_words(c) for c in _WRITTEN_IN):
        return True
    endings = _ADVERB_ENDINGS.get(language or "en", ())
    return len(word) >= _SHORTEST_ADVERB and word.endswith(endings) and form.islower()


@lru_cache(maxsize=32)
def function_words(language: str) -> frozenset[str]:
    """Return the function words of a language, in small letters; English ones where none are known.

    `language` is a BCP 47 tag.  English ones are no function words elsewhere: a Polish `most` is
    a bridge.
    """
    code = language.lower().partition("-")[0]
    if code in ("", "en"):
        return _english_words()
    import stopwordsiso

    code = WRITTEN_ALIKE.get(code, code)
    if not stopwordsiso.has_lang(code):
        return _english_words()
    return frozenset(word.lower() for word in stopwordsiso.stopwords(code))
