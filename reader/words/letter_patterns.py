"""Patterns of a word's letters, with what others write between them or leave out."""

from __future__ import annotations

import re

from reader.words.okurigana import SHORTEST_BEFORE_MARK
from reader.words.readings import BEHIND_CHARACTER, INSIDE_READINGS
from reader.words.unspaced_scripts import SOUTH_EAST_ASIAN

JOINTS = r"\-'`.:*·・_/&\""
"""What joins the parts of a word, or is left out between them."""
APART = rf"[\s{JOINTS}®™℠!#(),;<=>?@\[\]{{}}|~§°–—…†‡→॰।،؛、]{{0,4}}"
_PIECE = re.compile(
    r"[ao]e|ue|aa|dj|[.,:·](?<=\d.)(?=\d)|[x×](?<=\d.)(?=\d)|[€$£¥%]|[^\W_]|[^\x00-\x7f]"
)
"""Letters, and two that stand for one; joints of the query itself are left out."""
_KANJI = re.compile("[\u3041-\u30ff\u3400-\u9fff가-힣]")
_CHARACTER, _KANA = re.compile("[\u3400-\u9fff]"), re.compile("[\u3041-\u30ff]")
_WITHOUT_SPACES = re.compile(f"[{SOUTH_EAST_ASIAN}]")
_EAST_ASIAN_BRACKETS = "「」『』《》〈〉【】"
TELEPHONE, GROUPED = 7, r"[-/ ().]{0,3}"
"""Digits from which brackets and dots may be between them, and these."""
_WITH_AREA = 10
"""Digits from which a telephone's number begins with its area's; chosen."""
_SIGNS_OF_NAMES = ("++", "#")
"""Signs that are part of a name: C++17."""


def letter_pattern(word: str) -> str:
    """Return a pattern of one word's letters with joints allowed, asked or not, between them."""
    pieces: list[str] = []
    before, end = "", 0
    for found in _PIECE.finditer(word):
        piece = found[0]
        if before:
            between = word[end : found.start()]
            signs = re.escape(between) if between in _SIGNS_OF_NAMES else ""
            joined = APART if between and not signs else _between(before[-1], piece[0])
            pieces.append(signs or joined)
        if piece in ("aa", "ae", "oe", "ue", "dj"):
            pieces.append(f"{piece[0]}(?:[{JOINTS}]?{piece[1]})?")
        elif piece in ".,:·":
            pieces.append("[.,:·]")
        elif piece == "°":
            # A raised o is typed for it: 20º C.
            pieces.append("[°o]")
        elif piece in "%٪":
            pieces.append("[%٪]")
        elif piece == "ๆ":
            pieces.append(" ?ๆ")
        elif piece in "x×" and found.start() and word[found.start() - 1].isdigit():
            pieces.append(r"\s?[x×]\s?")
        else:
            pieces.append(
                re.escape(piece)
                + ("?" if piece == "ー" and found.start() >= SHORTEST_BEFORE_MARK else "")
            )
        before, end = piece, found.end()
    if word[end:] in _SIGNS_OF_NAMES:
        pieces.append(re.escape(word[end:]))
    digits = re.sub(r"[-+()./]", "", word)
    if digits.isdigit() and len(digits) >= TELEPHONE:
        return telephone_pattern(digits)
    return "".join(pieces)


def _between(left: str, right: str) -> str:
    if left.isdigit() and right.isdigit():
        return "[-/ ]?"
    if left in ".,:·×" or right in ".,:·×":
        return ""
    if "°" in (left, right):
        return r"\s?"
    if left.isdigit() != right.isdigit():
        degrees = "o ?(?=[cf]\\b)|" if right in "cf" else ""
        return rf"(?:{degrees}[\s(°®™{_brackets(left, right)}{JOINTS}]{{0,2}})"
    if _KANJI.match(left) and _KANJI.match(right):
        reading = BEHIND_CHARACTER if _CHARACTER.match(left) else ""
        if _KANA.match(left) and _KANA.match(right):
            reading = INSIDE_READINGS
        # A name may have a space in it (山崎 太郎), or the long vowel before its dot.
        return rf"{reading}(?:ー?(?: |[{_EAST_ASIAN_BRACKETS}{JOINTS}]{{1,2}}))?"
    if _WITHOUT_SPACES.match(left) and _WITHOUT_SPACES.match(right):
        return rf"(?:\s|[{JOINTS}]{{1,2}})?"
    # Initials may stand apart as well: J. K. for JK. A hyphen may stand at a line's end.
    return rf"(?:(?<=\b\w)\.\s|-\n|[()®™℠{_brackets(left, right)}{JOINTS}]{{1,2}})?"


def _brackets(left: str, right: str) -> str:
    """Return the brackets that may stand between Latin letters and East Asian ones: 「AI」展."""
    return _EAST_ASIAN_BRACKETS if _KANJI.match(left) or _KANJI.match(right) else ""


def telephone_pattern(digits: str) -> str:
    """Return a pattern of a telephone's digits in groups, with its country's number or without.

    Behind that the first nought, or the Russian eight, is left out; (0) may stand for it.
    """
    ways = [GROUPED.join(digits)]
    if digits[0] in "08" and digits[1] != "0" and len(digits) >= _WITH_AREA:
        ways.append(rf"\+\d{{1,3}}{GROUPED}(?:0\))?{GROUPED}{GROUPED.join(digits[1:])}")
    return f"(?:{'|'.join(ways)})" if len(ways) > 1 else ways[0]


def international_pattern(digits: str) -> str:
    """Return a pattern of a telephone's digits, with the country's number before them or not."""
    digits = digits.removeprefix("00")
    ways = [GROUPED.join(digits)]
    for size in range(1, 4):
        if len(digits) - size >= _WITH_AREA - 2:
            ways.append(rf"(?<!\d)\(?[08]{GROUPED}{GROUPED.join(digits[size:])}")
    return f"(?:{'|'.join(ways)})"
