"""Words of Serbian and its neighbours, which are written in two scripts: Ђоковић, Đoković."""

from __future__ import annotations

import re

_LATIN = dict(zip("абвгдеијклмнопрстуфхцчћђжзш", "abvgdeijklmnoprstufhcccdzzs", strict=True))
_LATIN |= {"љ": "lj", "њ": "nj", "џ": "dz"}
"""Letters of Serbian Cyrillic and the Latin ones without their signs, as folding leaves them."""
_DIGRAPHS = {"lj": "љ", "nj": "њ", "dz": "џ", "dj": "ђ"}
_UNITS = re.compile("lj|nj|dz|dj|.", re.DOTALL)


def other_script(word: str) -> str:
    """Return a pattern of a folded word in the other of the two scripts, or nothing."""
    if word.isascii() and word.isalpha():
        return "".join(map(_in_cyrillic, _UNITS.findall(word)))
    if word and all(letter in _LATIN for letter in word):
        return "".join("dj?" if letter == "ђ" else _LATIN[letter] for letter in word)
    return ""


def _in_cyrillic(letters: str) -> str:
    parts = "".join(map(_one, letters))
    return f"(?:{_DIGRAPHS[letters]}|{parts})" if letters in _DIGRAPHS else parts


def _one(letter: str) -> str:
    choice = "".join(cyrillic for cyrillic, latin in _LATIN.items() if latin == letter)
    return f"[{choice}]" if choice else "(?!)"
