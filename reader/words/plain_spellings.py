"""Whole texts with their words in one spelling, for whoever compares words of two stories."""

from __future__ import annotations

import re
import unicodedata

from reader.words.fold import INVISIBLE

_INSIDE = re.compile(
    rf"(?!\u200c[\u0600-\u06ff])[{INVISIBLE}]|[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]|"
    '[\u0640\u064b-\u065f\u0670]|(?<=[\u05d0-\u05ea])["\u05f3\u05f4](?=[\u05d0-\u05ea])'
)
"""What stands in a word and cuts none: soft hyphens and their like, vowel signs of Hebrew and
Arabic, the sign of a Hebrew abbreviation. What parts a Persian word from its ending stays."""
_RARE = re.compile(
    f"[{INVISIBLE}\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u05d0-\u05ea\u0640\u064b-\u065f\u0670]"
)
"""Letters without which a text has nothing of that: most texts are looked through only once."""
_OTHER_WIDTH = re.compile("[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uff9f\ufb00-\ufb06]+")
"""Letters of another width, and those that a ligature joins."""


def in_one_spelling(text: str) -> str:
    """Return a text with accents joined to letters, one width, and nothing unseen in its words."""
    if text.isascii():
        return text
    text = unicodedata.normalize("NFC", text)
    if _RARE.search(text):
        text = _INSIDE.sub("", text)
    return _OTHER_WIDTH.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
