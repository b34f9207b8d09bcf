"""What regular expressions say of the words of a text, for texts in ASCII, in a tenth of the time.

Python takes such a text through a table in one pass; most stories in English have no other letters.
"""

from __future__ import annotations

_LETTERS = [chr(number) for number in range(128)]
_SMALL_WORDS = "".join(each.lower() if each.isalnum() else " " for each in _LETTERS)
_WORDS = "".join(each if each.isalnum() or each == "_" else " " for each in _LETTERS)
_NO_LETTERS = dict.fromkeys(number for number in range(128) if not chr(number).isalpha())


def small_words(text: str) -> list[str]:
    r"""Return the words of an ASCII text casefolded, in order: what `[^\W_]+` finds."""
    return text.translate(_SMALL_WORDS).split()


def number_of_words(text: str) -> int:
    r"""Return how many words an ASCII text has: of what `\w+` finds."""
    return len(text.translate(_WORDS).split())


def number_of_letters(text: str) -> int:
    """Return how many letters an ASCII text has."""
    return len(text.translate(_NO_LETTERS))
