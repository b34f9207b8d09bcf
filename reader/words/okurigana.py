"""Japanese words as others write them: 受付 for 受け付け, らーめん for らあめん."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from itertools import islice, pairwise, product

ENDINGS = "いえきぎけげしせちってにねびべみめりれわ"
"""The kana that verbs end with inside and behind a compound, folded."""
_LOOSE_ENDING = "(?:[いえきけしせちってにねひへみめりれわ]\u3099?)?[ ・-]?"
"""The same where a letter and its voice mark stand apart, and a space or dash, as in names."""
_KANJI = "\u3400-\u4dbf\u4e00-\u9fff"
_COMPOUND = re.compile(
    f"[{_KANJI}](?:[{ENDINGS}]?[{_KANJI}])+(?:[{ENDINGS}]{{0,2}}|[うくぐすつぬぶむる])"
)
_POLITE = ("お", "ご")
"""What is put before a word to be polite: お問い合わせ."""
_NOUNS = "物者人方手所"
"""Second parts that are nouns: 生き物 (living thing) is not 生物 (biology)."""
LONGEST_COMPOUND = 4
"""Kanji of a compound whose kana are varied; longer ones are several words."""
SHORTEST_BEFORE_MARK = 3
"""Kana before a long mark that may be left out: コンピュータ, but not ビル for ビール."""
MOST_FORMS = 12
"""Forms of one word that are asked for."""
_ROWS = (
    ("あ", "かがさざただなはばぱまやらわゃ"), ("う", "くぐすずつづぬふぶぷむゆるゅ"),
    ("い", "えけげせぜてでねへべぺめれ"), ("お", "こごそぞとどのほぼぽもよろょ"),
)  # fmt: skip
"""A vowel and the kana behind which it only makes them longer, as ー does."""
_LENGTHENED = re.compile(
    "(" + "|".join(["(?<=[ぁ-ゖ])ー", *(f"(?<=[{row}]){vowel}" for vowel, row in _ROWS)]) + ")"
)
_VOWEL_BEHIND = {kana: vowel for vowel, row in _ROWS for kana in row}
_GLIDE = {"いあ": "いや", "いや": "いあ"}
"""ダイヤモンド and ダイアモンド."""
_GLIDES = re.compile("|".join(_GLIDE))


def other_kana(run: str, stands: Callable[[str], bool]) -> list[str]:
    """Return other ways to write a folded run of one compound; `stands` knows pairs of signs.

    The kana of its verbs are left out, or put in where the library has them there.
    """
    if run[:1] in _POLITE and run[1:2] not in _POLITE:
        return [run[0] + form for form in other_kana(run[1:], stands)]
    if _COMPOUND.fullmatch(run) is None:
        return []
    kanji = re.sub(f"[{ENDINGS}]", "", run)
    if len(kanji) > LONGEST_COMPOUND or any(sign in _NOUNS for sign in kanji[1:]):
        return []
    between = [
        ["", *(kana for kana in ENDINGS if stands(left + kana) and stands(kana + right))]
        for left, right in pairwise(kanji)
    ]
    forms = (
        kanji[0] + "".join(kana + sign for kana, sign in zip(gaps, kanji[1:], strict=True))
        for gaps in product(*between)
    )
    return [form for form in islice(forms, MOST_FORMS) if form != run]


def other_vowels(run: str) -> list[str]:
    """Return a folded run of kana with its long vowels and glides written in other ways."""
    parts = _LENGTHENED.split(run)
    if len(parts) == 1 and _GLIDES.search(run) is None:
        return []
    ways = [[part, *_ways(part, "".join(parts[:number]))] for number, part in enumerate(parts)]
    made = ("".join(chosen) for chosen in islice(product(*ways), MOST_FORMS))
    glided = _GLIDES.sub(lambda glide: _GLIDE[glide[0]], run)
    return [other for other in dict.fromkeys((*made, glided)) if other != run]


def _ways(part: str, before: str) -> tuple[str, ...]:
    """Return the other ways to write what makes the kana before it longer."""
    if part == "ー" and before[-1:] in _VOWEL_BEHIND:
        left_out = ("",) if len(before) >= SHORTEST_BEFORE_MARK else ()
        return (_VOWEL_BEHIND[before[-1]], *left_out)
    return ("ー",) if before and part == _VOWEL_BEHIND.get(before[-1]) else ()


def loose_compound(piece: str) -> str:
    """Return a pattern of a folded compound with any kana of verbs between its kanji, or ""."""
    piece = unicodedata.normalize("NFC", piece)
    if piece[:1] in _POLITE and piece[1:2] not in _POLITE:
        compound = loose_compound(piece[1:])
        return compound and unicodedata.normalize("NFD", piece[0]) + compound
    if _COMPOUND.fullmatch(piece) is None or any(sign in _NOUNS for sign in piece[1:]):
        return ""
    return _LOOSE_ENDING.join(re.sub(f"[{ENDINGS}]", "", piece))
