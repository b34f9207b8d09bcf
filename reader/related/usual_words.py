"""Words too usual to be what relates two stories: years, people, numbers, to make, new.

Each list (`usual_word` in `resources/phrases`) is written in a few forms of each word; the others
are known by their stem. In English the words of news are also counted (`background_frequencies`):
here are those of guides and of business, which no count of news knows.
"""

from __future__ import annotations

from functools import cache

from reader.related.function_words import WRITTEN_ALIKE
from reader.related.terms import stem_hash
from reader.words.phrase_files import phrases


def is_usual_word(form: str, language: str) -> bool:
    """Return whether a single word is a usual one of a language.

    `language` is a primary language subtag; English is taken where it is empty.
    """
    language = WRITTEN_ALIKE.get(language, language) or "en"
    return stem_hash(form.casefold(), language) in _usual_words(language)


@cache
def _usual_words(language: str) -> frozenset[int]:
    """Return the hashes of the stems of the usual words of a language."""
    return frozenset(
        stem_hash(word, written) for written, word in phrases("usual_word") if written == language
    )
