"""Patterns of words as they may be written, joined or parted, with other signs or letters."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import zip_longest

from reader.words.fold import FoldedText
from reader.words.letter_patterns import (
    APART,
    TELEPHONE,
    international_pattern,
    letter_pattern,
    telephone_pattern,
)
from reader.words.number_patterns import (
    is_number_sign,
    number_pattern,
    number_sign_pattern,
    with_signs_joined,
)
from reader.words.okurigana import loose_compound, other_vowels
from reader.words.particles import without_article, without_particle
from reader.words.spoken_signs import other_name
from reader.words.unspaced_scripts import UNSPACED

REMEMBERED_WORDS = 64
"""Words whose patterns are remembered: a search looks for the same few in each of its texts."""
WHOLE_LETTER = "(?![\u3099\u309a])"
"""The voice marks of kana belong to the letter before them."""
UNSPACED_LETTER = re.compile(f"[{UNSPACED}\uac00-\ud7a3]")
PREFIXED = re.compile("[\u05d0-\u05ea\u0621-\u064a]")
"""Letters of Hebrew and Arabic, which write *and*, *the*, *in* before a word and joined to it."""
_DOUBLED = re.compile(r"([a-z])\1([a-z])\2(?:([a-z])\3)?")
"""Initials of plurals in Spanish: EE. UU. for EEUU."""
_HAMZA = re.compile("(?<=[\u0621-\u064a\u067e-\u06cc])[أؤئء]")
"""A hamza inside a word or at its end, with its seat."""
_SHORTEST_ARTICLE = 5
"""Letters of a Hebrew or Arabic word whose article may be missing."""
_AND = ("und", "et", "en", "og", "och", "ja", "y", "e", "i", "и", "та", "ve")
"""*And* for which & may stand, folded."""
_BRACKETS = str.maketrans("", "", "「」『』《》〈〉【】（）")
"""Brackets and quotation marks of East Asia, which a passage is copied with."""
_SERVANT = "عبدال"
"""Beginning of Arabic names that are written as one word or as two."""
_LETTER_FOR_TWO = re.compile("[ao]e|ue|aa|dj")
"""Letters of which the second may be missing."""
_TYPED_OUT = {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"}


@lru_cache(maxsize=REMEMBERED_WORDS)
def is_plain(words: str, wanted: tuple[str, ...]) -> bool:
    """Return whether one word is always written with its own letters, none of them left out."""
    word = wanted[0]
    return (
        words.isascii()
        and words.strip().isalpha()
        and not _LETTER_FOR_TWO.search(word)
        and _parts(with_signs_joined([word])) == [f"(?:{letter_pattern(word)})"]
    )


@lru_cache(maxsize=REMEMBERED_WORDS)
def loose_pattern(words: str, typed: tuple[str, ...]) -> re.Pattern[str]:
    """Return a pattern that finds other ways to write the same words."""
    wanted = list(typed)
    typed_in = "".join(map(_TYPED_OUT.get, words.lower(), words.lower()))
    if typed_in != words.lower():
        wanted = FoldedText(typed_in).text.split()
    plain = words.translate(_BRACKETS).strip()
    bare = without_particle(plain) or without_article(plain)
    wanted = FoldedText(bare or plain).text.split() if bare or plain != words.strip() else wanted
    if _HAMZA.search(words):
        parts = [_with_any_seat(word) for word in words.split()]
    else:
        parts = _parts(with_signs_joined(wanted))
    if not parts:
        return re.compile("(?!)")
    digits = re.sub(r"[-+()./\s]", "", words)
    grouped = len(words.split()) > 1 or words.strip().startswith(("+", "("))
    if grouped and digits.isdigit() and len(digits) >= TELEPHONE:
        abroad = words.strip().startswith(("+", "00"))
        parts = [international_pattern(digits) if abroad else telephone_pattern(digits)]
    unspaced = UNSPACED_LETTER.pattern
    begins = rf"(?<![^\W_])|(?<={unspaced})|(?={unspaced}|{PREFIXED.pattern})"
    return re.compile(f"(?:{begins})" + APART.join(parts) + WHOLE_LETTER)


def _parts(wanted: list[str]) -> list[str]:
    """Return a pattern of each word; what stands for *and* or for *number* has several."""
    parts = []
    for word, behind in zip_longest(wanted, wanted[1:], fillvalue=""):
        if is_number_sign(word, behind):
            parts.append(number_sign_pattern())
        elif word in _AND and len(wanted) > 1:
            parts.append(rf"(?:{re.escape(word)}|&|\+)")
        elif letters := word_pattern(word, beside=len(wanted) > 1):
            # A version has a v before it, or none.
            parts.append(f"v?{letters}" if parts and word[:1].isdigit() else letters)
    return parts


def _with_any_seat(word: str) -> str:
    """Return a pattern of an Arabic word with its hamza on any seat: مسؤول, مسئول."""
    pieces = (FoldedText(piece).text for piece in _HAMZA.split(word))
    return "[اوي]?".join(map(re.escape, pieces))


def word_pattern(word: str, beside: bool = False) -> str:
    """Return a pattern of one word, or of what is said or written for it: csharp, C#."""
    if word in ("&", "and", "+"):
        return rf"(?:and|&|\+|'?n'?|(?:{'|'.join(_AND)})\b)"
    if word in ("x", "×"):
        return "[x×]"
    if word[:2] == "ال" and len(word) >= _SHORTEST_ARTICLE:
        return f"(?:ال)?{word_pattern(word[2:])}"
    if word.startswith(_SERVANT):
        return f"عبد ?{letter_pattern(word[3:])}"
    if number := number_pattern(word, beside):
        return number
    if compound := loose_compound(word):
        return f"(?:{compound}|{letter_pattern(word)})"
    if _DOUBLED.fullmatch(word):
        return r"\.?\s?".join(word[at : at + 2] for at in range(0, len(word), 2))
    if "א" <= word[:1] <= "ת":
        bare = word.removeprefix("ה") if len(word) >= _SHORTEST_ARTICLE else word
        return f"ה?{letter_pattern(bare)}"
    said = "-".join(other_name(part) or part for part in word.split("-"))
    letters = "|".join(
        filter(None, (letter_pattern(word), *map(letter_pattern, _with_vowels(word))))
    )
    return (
        f"(?:{letters}|{re.escape(said)})" if said != word else f"(?:{letters})" if letters else ""
    )


def _with_vowels(word: str) -> list[str]:
    """Return kana with their long vowels in other ways."""
    return other_vowels(word) if "ぁ" <= word[:1] <= "ヿ" else []
