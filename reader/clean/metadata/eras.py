"""Years that East and South-East Asian pages count from their own beginnings, as common years."""

from __future__ import annotations

import re

_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911, "中華民國": 1911}
_ERA = re.compile(rf"({'|'.join(sorted(_ERAS, key=len, reverse=True))})\s*(元|\d{{1,3}})\s*年")
_HAN = "〇一二三四五六七八九"
_NUMERALS = {letter: str(value) for value, letter in enumerate(_HAN)} | {"零": "0"}
_SMALL = "([一二三四五六七八九十]{1,3})"
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
_VIETNAMESE = re.compile(r"(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s*,)?\s+(?:năm\s+)?(\d{4})", re.I)


def common_years(text: str) -> str:
    """Return a text whose Japanese, Taiwanese, Thai and Vietnamese dates are common ones in digits.

    Dates in Han numerals are written in digits as well.
    """
    text = _ERA.sub(_common, text)
    text = _HAN_YEAR.sub(_digits, text)
    text = _VIETNAMESE.sub(r"\1/\2/\3", text)
    return _THAI_DATE.sub(_of_buddha, text)


def _of_buddha(found: re.Match[str]) -> str:
    year = int(found[3]) + (2500 if len(found[3]) == 2 else 0)
    if year > 2400:
        year -= _BUDDHA
    return f"{found[1]}.{_THAI_NUMBERS[found[2]]}.{year}"


def _common(found: re.Match[str]) -> str:
    number = 1 if found[2] == "元" else int(found[2])
    return f"{_ERAS[found[1]] + number}年"


def _digits(found: re.Match[str]) -> str:
    year = "".join(_NUMERALS[letter] for letter in found[1])
    return f"{year}年{_small(found[2])}月{_small(found[3])}日"


def _small(number: str) -> int:
    """Return a number up to 39 in Han numerals: 十五, 二十, 三十一."""
    tens, ten, ones = number.rpartition("十")
    if not ten:
        return int("".join(_NUMERALS[letter] for letter in ones))
    first = int(_NUMERALS[tens[0]]) if tens and tens[0] in _NUMERALS else 1
    return first * 10 + (int(_NUMERALS[ones[0]]) if ones else 0)
