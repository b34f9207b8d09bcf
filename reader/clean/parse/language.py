"""The language of a text, by the text itself; what the page claims decides only close calls."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from reader.words.ascii_text import number_of_letters

_TAG = re.compile(r"([a-zA-Z]{2,3})(?:[-_]([A-Za-z]{2,4}))?")
_SAMPLE = 1500
"""Characters by which a language is judged; chosen."""
_LEAST = 40
"""Letters; a shorter text keeps the language that its page claims."""
_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("ka", re.compile("[\u10a0-\u10ff]")),
    ("hy", re.compile("[\u0530-\u058f]")),
)
_OLD_NAMES = {"iw": "he", "in": "id", "nb": "no", "nn": "no", "jp": "ja", "cn": "zh", "ua": "uk"}


def guess_language(text: str, hint: str | None = None) -> str | None:
    """Return the language of a text as a two-letter code, or None where it is unclear.

    `hint` is what the page claims (a BCP 47 tag); it decides for short texts only. The method
    is py3langid's naive Bayes over byte n-grams; scripts of one language decide alone.
    """
    claimed = primary_language(hint)
    sample = text[:_SAMPLE]
    letters = number_of_letters(sample) if sample.isascii() else sum(map(str.isalpha, sample))
    if letters < _LEAST:
        return claimed or _by_script(sample, letters, 0.5)
    if (script := _by_script(sample, letters, 0.15)) is not None:
        return script
    code, sure = _identifier().classify(sample)
    code = _OLD_NAMES.get(code, code)
    if claimed and claimed != code and (sure < 0.98 or letters < 45):
        return claimed
    return str(code)


def language_likelihoods(text: str) -> list[tuple[str, float]]:
    """Return two-letter codes and how likely (0 to 1) a text is in that language, best first."""
    return [(str(code), float(value)) for code, value in _identifier().rank(text)]


def primary_language(tag: str | None) -> str | None:
    """Return the language of a tag like `en-GB` or `pt_BR`, or None for no tag."""
    found = _TAG.match(tag.strip()) if tag else None
    if found is None:
        return None
    code = found.group(1).lower()
    return _OLD_NAMES.get(code, code)


def _by_script(sample: str, letters: int, least: float) -> str | None:
    if sample.isascii():
        return None
    for code, script in _SCRIPTS:
        share = 0.05 if code == "ja" and least < 0.5 else least
        if letters and len(script.findall(sample)) > share * letters:
            return code
    return None


@lru_cache(maxsize=1)
def _identifier() -> Any:
    from reader.clean.parse.language_model import language_identifier

    return language_identifier()
