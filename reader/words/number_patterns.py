"""Patterns of numbers that others write otherwise: dates, times, prices, shares, telephones."""

from __future__ import annotations

import re
from functools import cache

from reader.words.fold import fold
from reader.words.letter_patterns import letter_pattern
from reader.words.phrase_files import phrases
from reader.words.quantities import in_figures, thousands_pattern

_LARGE = re.compile(r"(\d{4,12})[.,](\d{1,2})")
"""A large number with decimals, which is no telephone: 12 345,67."""
GROUP_ENDS = re.compile(r"(?<=\d)(?=(?:\d{3})+$)")
"""Where the groups of three digits of a number end."""
_DATE = re.compile(r"0?(\d{1,2})([./-])0?(\d{1,2})([./-])(\d{2,4})")
_YEAR_FIRST = re.compile(r"(\d{4})[./-]0?(\d{1,2})[./-]0?(\d{1,2})")
_DAY = re.compile(r"0?(\d{1,2})/0?(\d{1,2})")
_PER_CENT = re.compile(r"[%٪]?(\d+(?:[.,]\d+)?)[%٪]?")
"""Per cent, whose sign Turkish writes before the number."""
DAY_AND_MONTH = re.compile(r"0?(\d{1,2})\.0?(\d{1,2})\.")
"""A date without a year, by its last full stop, which Czech writes with a space: 5. 9."""
_SMALL_NUMBER = re.compile(
    r"(\d{1,2})(?:[.°]|[-.:']{0,2}(st|nd|rd|th|er|re|i?eme|e|de|ste|[oa]|oσ|[йяео]|го|ои|ыи))?"
)
"""A number that others write as an ordinal (1º maggio), or as another one: 2ème, 2e."""
_ROMAN_TENS = ("", "x", "xx", "xxx")
_ROMAN_ONES = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
ROMAN = {
    numeral: 10 * tens + ones
    for tens, beginning in enumerate(_ROMAN_TENS)
    for ones, end in enumerate(_ROMAN_ONES)
    if len(numeral := beginning + end) > 1
}
"""Roman numerals of more than one letter, folded: of kings, centuries, chapters, wars."""
_FIGURES_IN_ROMAN = {number: numeral for numeral, number in ROMAN.items()}
_ORDINAL = r"(?:\.?[oa°](?![^\W_]))?"
_ORDINAL_BESIDE = r"(?:\.?°|[-'.:]{0,2}(?:[^\W\d_]|[\u0900-\u0dff]){1,4}(?![^\W_]))?"
"""What makes a number an ordinal, alone and beside other words: 25-го декабря, 2’nci dönem."""
_LONGEST_ENDING, _SHORTEST_ORDINAL = 3, 3
"""Letters of the ending of an ordinal, and of what is before it."""
_MONEY = {
    "€": "euros? eur €", "$": "dollars? usd (?:us)?\\$", "£": "pounds? gbp £",
    "¥": "yen yuan jpy ¥",
    "₹": "rupees? inr rs\\.? रु\\.? ₹", "₽": "руб(?:л\\w+)? rub ₽",
    "₪": "nis ils שח ש\"ח ₪", "₴": "грн uah ₴",
    "₺": "tl ₺", "₩": "won krw ₩",
}  # fmt: skip
"""Signs of money and what is written for each, as patterns."""
_SIGN_OF = {
    "euro": "€", "euros": "€", "eur": "€", "dollar": "$", "dollars": "$", "usd": "$", "us$": "$",
    "pound": "£", "pounds": "£", "gbp": "£", "yen": "¥", "rupees": "₹", "rs": "₹", "inr": "₹",
    "руб": "₽",
    "рублеи": "₽", "рубля": "₽", "грн": "₴", "שח": "₪", 'ש"ח': "₪", "रु": "₹", "रु.": "₹", "tl": "₺",
    "yuzde": "%", "yuezde": "%", "%": "%",
} | dict.fromkeys(
    (
        *("percent", "prozent", "procent", "persen", "процента", "процентов", "pct", "posto"),
        *("prosenttia", "prosent", "אחוז", fold("प्रतिशत")),
    ),
    "%",
)  # fmt: skip
_SHARE = (
    r"(?:[%٪]|per ?cent|pct|prozent|procent\w*|proc\b\.?|persen|процент\w*|por ?cien\w*|pour ?cent"
    r"|per ?cento|por cento|posto|prosent\w*|אחוז\w*|प्रतिशत)"
)
"""The sign of per cent and what is written for it."""
_PRICE = re.compile(r"(?:([€$£¥₹₽₪₴₺₩])([\d.,]*\d)|([\d.,]*\d)([€$£¥₹₽₪₴₺₩]))")
"""A price, whose sign others write on the other side of the number."""
_FIGURE = re.compile(r"[\d.,]*\d")
_NUMBER_SIGNS = frozenset(
    (
        *("no", "no.", "nr", "nr.", "n°", "n", "n.", "n.o", "num", "num.", "#", "number", "nummer"),
        *("numer", "numero", "номер", "бр", "бр.", "br", "br.", "c.", "cislo", "αρ.", "αριθμοσ"),
    )
)
"""What stands for *number* before one, folded: № is no."""
_NUMBER_SIGN = (
    r"(?:n(?:[o°r]|um|\.o|umber|ummer|umero?)?\.?|#|номер|[бb][рr]\.?|c(?:islo|\.)|αρ(?:ιθμοσ|\.))"
)
_CLOCK = re.compile(r"0?(\d{1,2})[:.h](\d{2})")
"""Figures that others write with a nought before them, or without it."""


@cache
def _ordinal_words() -> dict[str, int]:
    """Return the folded beginnings of *first* to *tenth* in several languages, each its number."""
    found: dict[str, int] = {}
    place: dict[str, int] = {}
    for language, word in phrases("ordinal"):
        place[language] = place.get(language, 0) + 1
        found.setdefault(fold(word), place[language])
    return found


def _ordinal_of(word: str) -> int:
    """Return the number of an ordinal with an ending (zweiten, второй), or 0."""
    word = re.sub("([aou])e", r"\1", word)  # Umlauts may be typed as two letters.
    cuts = range(len(word), max(len(word) - _LONGEST_ENDING, _SHORTEST_ORDINAL) - 1, -1)
    return next((number for cut in cuts if (number := _ordinal_words().get(word[:cut], 0))), 0)


def number_pattern(word: str, beside: bool = False) -> str:
    """Return a pattern of a folded word that is a number with signs, or "" where it is none.

    `beside` other words a small number may be an ordinal.
    """
    if date := _DATE.fullmatch(word):
        return rf"0?{date[1]}[./-]\s?0?{date[3]}[./-]\s?{date[5]}(?!\d)"
    if date := _YEAR_FIRST.fullmatch(word):
        return rf"{date[1]}[./-]0?{date[2]}[./-]0?{date[3]}(?!\d)"
    if date := _DAY.fullmatch(word):
        return rf"0?{date[1]}/0?{date[2]}(?!\d)"
    if date := DAY_AND_MONTH.fullmatch(word):
        return rf"0?{date[1]}\.\s?0?{date[2]}\."
    if large := _LARGE.fullmatch(word):
        return rf"{GROUP_ENDS.sub('[ .,]?', large[1])}[.,]{large[2]}(?!\d)"
    if _SIGN_OF.get(word) == "%":
        return rf"(?:{re.escape(word)}|{_SHARE})"
    if ("%" in word or "٪" in word) and (share := _PER_CENT.fullmatch(word)):
        return rf"(?:%\s?{letter_pattern(share[1])}|{letter_pattern(share[1])}\s?{_SHARE})"
    small = _SMALL_NUMBER.fullmatch(word)
    # A letter behind a number alone may be anything: 5o.
    if small and (beside or len(small[2] or "st") > 1):
        ordinal = _ORDINAL_BESIDE if beside or not word.isdigit() else _ORDINAL
        roman = _FIGURES_IN_ROMAN.get(int(small[1]), "") if beside else ""
        return rf"(?:{small[1]}{f'|{roman}(?![ivx])' if roman else ''}){ordinal}"
    if beside and (ordinal_number := _ordinal_of(word)):
        return rf"(?:{letter_pattern(word)}|{ordinal_number}{_ORDINAL_BESIDE})"
    if beside and word in ROMAN:
        return rf"(?:{word}|{ROMAN[word]}{_ORDINAL_BESIDE})"
    if price := _PRICE.fullmatch(word):
        sign = f"(?:{_MONEY[price[1] or price[4]].replace(' ', '|')})"
        number = price[2] or price[3]
        in_words = thousands_pattern(number)
        figures = f"(?:{letter_pattern(number)}{f'|{in_words}' if in_words else ''})"
        return rf"(?:{sign}\s?{figures}(?!\d)|{figures}\s?{sign})"
    if clock := _CLOCK.fullmatch(word):
        return rf"0?{clock[1]}(?:[.,:·]|\s?h\s?){clock[2]}(?!\d)"
    if in_words := thousands_pattern(word):
        return rf"(?:{letter_pattern(word)}(?!\d)|{in_words})"
    return ""


def with_signs_joined(words: list[str]) -> list[str]:
    """Return folded words with the signs of money and shares joined to the number beside them.

    So are words for a thousand: 15 tys. is "15000". € 5, 5 euros and 5 € are "5€", whichever side
    the sign is on.
    """
    made: list[str] = []
    for word in words:
        before = made[-1] if made else ""
        sign = _SIGN_OF.get(word, word if word in _MONEY else "")
        if figures := in_figures(before, word):
            made[-1] = figures
        elif sign and _FIGURE.fullmatch(before):
            made[-1] = before + sign
        elif _FIGURE.fullmatch(word) and (before in _MONEY or before in _SIGN_OF):
            made[-1] = word + _SIGN_OF.get(before, before)
        else:
            made.append(word)
    return made


def is_number_sign(word: str, behind: str) -> bool:
    """Return whether a folded word stands for *number* before the one behind it: nr 7, № 7."""
    return word in _NUMBER_SIGNS and behind[:1].isdigit()


def number_sign_pattern() -> str:
    """Return a pattern of all that stands for *number* before one."""
    return _NUMBER_SIGN
