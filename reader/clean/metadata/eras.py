"""Years that East and South-East Asian pages count from their own beginnings, as common years."""

from __future__ import annotations

import re
from unicodedata import normalize

_ERAS = {
    "令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867,
    "民國": 1911, "民国": 1911, "中華民國": 1911,
}  # fmt: skip
_LETTERS = {"R": "令和", "H": "平成", "S": "昭和", "T": "大正", "M": "明治"}
"""Letters that stand for an era before its year on Japanese pages."""
_SMALL = "([一二三四五六七八九十]{1,3})"
_HAN = "〇一二三四五六七八九"
_NAMES = "|".join(sorted(_ERAS, key=len, reverse=True))
_HAN_ERA = re.compile(rf"({_NAMES})\s*([零{_HAN}十百]{{1,6}})(年){_SMALL}月{_SMALL}[日号號]")
_ERA = re.compile(rf"({_NAMES})\s*(元|\d{{1,3}})\s*(年|[./-](?=\s*\d{{1,2}}\s*[./-]\s*\d))")
_LETTER_ERA = re.compile(
    r"(?<![A-Za-z\d])([RHSTM])\s?(元|\d{1,2})\s*(年|[./-](?=\s*\d{1,2}\s*[./-]\s*\d))"
)
_TAIWANESE = re.compile(r"(?<![\d/.-])(1[01]\d|[5-9]\d)([/.-])(\d{1,2})\2(\d{1,2})(?!\d)")
"""A year of the Republic in digits; they have two only up to 2010."""
_TAIWANESE_YEAR = re.compile(r"(?<!\d)(1[01]\d)\s*年(?=\s*\d{1,2}\s*月)")
_OF_TAIWAN = ("zh-tw", "zh-hant")
_NUMERALS = {letter: str(value) for value, letter in enumerate(_HAN)} | {"零": "0"}
_HAN_YEAR = re.compile(f"([零{_HAN}]{{4}})年{_SMALL}月{_SMALL}[日号號]")
_THAI_MONTHS = (
    ("มกราคม", "ม.ค."), ("กุมภาพันธ์", "ก.พ."), ("มีนาคม", "มี.ค."), ("เมษายน", "เม.ย."),
    ("พฤษภาคม", "พ.ค."), ("มิถุนายน", "มิ.ย."), ("กรกฎาคม", "ก.ค."), ("สิงหาคม", "ส.ค."),
    ("กันยายน", "ก.ย."), ("ตุลาคม", "ต.ค."), ("พฤศจิกายน", "พ.ย."), ("ธันวาคม", "ธ.ค."),
)  # fmt: skip
_THAI_NUMBERS = {name: number for number, pair in enumerate(_THAI_MONTHS, 1) for name in pair}
_THAI_DATE = re.compile(
    rf"(\d{{1,2}})\s*({'|'.join(map(re.escape, _THAI_NUMBERS))})\s*"
    r"(?:พ\.ศ\.\s*)?(\d{4}|\d{2})(?!\d)"
)
_BUDDHA = 543
"""Years between the Buddhist and the common era."""
_BUDDHIST_YEARS = range(2440, 2601)
"""Years that can be nothing else where a day has passed: common ones 1897 to 2057."""
_VIETNAMESE = re.compile(r"(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s*,)?\s+(?:năm\s+)?(\d{4})", re.I)


def common_years(text: str, language: str | None = None) -> str:
    """Return a text whose Japanese, Taiwanese, Thai and Vietnamese dates are common ones in digits.

    Dates in Han numerals are written in digits as well. Eras that are a letter or nothing at all
    are read where `language` says whose they are.
    """
    text = _HAN_ERA.sub(_of_han_era, text)
    text = _ERA.sub(lambda found: _common(found, _ERAS[found[1]]), text)
    text = _TAIWANESE_YEAR.sub(lambda found: f"{int(found[1]) + _ERAS['民國']}年", text)
    if language is not None and language.startswith("ja"):
        text = normalize("NFKC", text)
        text = _LETTER_ERA.sub(lambda found: _common(found, _ERAS[_LETTERS[found[1]]]), text)
    if language is not None and language.startswith(_OF_TAIWAN):
        text = _TAIWANESE.sub(
            lambda found: f"{int(found[1]) + _ERAS['民國']}/{found[3]}/{found[4]}", text
        )
    text = _HAN_YEAR.sub(_digits, text)
    text = _VIETNAMESE.sub(r"\1/\2/\3", text)
    return _THAI_DATE.sub(_of_buddha, text)


def common_year(year: int) -> int:
    """Return a year, which may be counted from the Buddha, as a common one."""
    return year - _BUDDHA if year in _BUDDHIST_YEARS else year


def _of_buddha(found: re.Match[str]) -> str:
    year = int(found[3]) + (2500 if len(found[3]) == 2 else 0)
    if year > 2400:
        year -= _BUDDHA
    return f"{found[1]}.{_THAI_NUMBERS[found[2]]}.{year}"


def _common(found: re.Match[str], before: int) -> str:
    number = 1 if found[2] == "元" else int(found[2])
    return f"{before + number}{'年' if found[3] == '年' else '/'}"


def _of_han_era(found: re.Match[str]) -> str:
    year = _ERAS[found[1]] + _number(found[2])
    return f"{year}年{_small(found[4])}月{_small(found[5])}日"


def _digits(found: re.Match[str]) -> str:
    year = "".join(_NUMERALS[letter] for letter in found[1])
    return f"{year}年{_small(found[2])}月{_small(found[3])}日"


def _number(numerals: str) -> int:
    """Return a year of an era: 一一三 and 一百一十三 are 113."""
    hundreds, hundred, rest = numerals.rpartition("百")
    if not hundred and "十" not in rest:
        return int("".join(_NUMERALS[letter] for letter in rest))
    first = int(_NUMERALS.get(hundreds[-1:], "1")) * 100 if hundred else 0
    return first + (_small(rest.lstrip("零〇")) if rest.strip("零〇") else 0)


def _small(number: str) -> int:
    """Return a number up to 39 in Han numerals: 十五, 二十, 三十一."""
    tens, ten, ones = number.rpartition("十")
    if not ten:
        return int("".join(_NUMERALS[letter] for letter in ones))
    first = int(_NUMERALS[tens[0]]) if tens and tens[0] in _NUMERALS else 1
    return first * 10 + (int(_NUMERALS[ones[0]]) if ones else 0)
