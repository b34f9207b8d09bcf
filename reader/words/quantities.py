"""Large numbers that others write with a word for thousands, or with Korean and Chinese units.

15000 is *15 tys.*, *15 bin*, *15 тыс.*; 1만5천 is 1만 5000 and 15,000.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache

from reader.words.fold import fold
from reader.words.phrase_files import phrases

_THOUSANDS = re.compile(r"([1-9]\d{0,2})000")
_ABOVE_A_THOUSAND = re.compile(r"([1-9]\d{0,2})(\d{3})")
_ROUND = re.compile(r"(\d{1,3})(?:[.,](\d{1,2}))?")
_HUNDREDS = re.compile(r"([1-9]\d{0,2})([1-9])00")
_COUNTED_ON = ("az", "tr")
"""Languages that write 11037 as 11 bin 37."""
_UNITS = {
    "천": 10**3, "만": 10**4, "억": 10**8, "조": 10**12,
    "千": 10**3, "万": 10**4, "萬": 10**4, "億": 10**8, "亿": 10**8, "兆": 10**12,
}  # fmt: skip
_KOREAN = ("조", "억", "만", "천")
_CHINESE = ("兆", "億", "万", "千")
_LARGE = 10**4
"""The unit from which numbers are counted in sections of four digits."""
_STEP = re.compile(rf"(\d[\d,]*(?:\.\d+)?)?\s?([{''.join(_UNITS)}])?")
_QUANTITY = re.compile(rf"(?<!\d)(?:\d[\d,.]*\s?[{''.join(_UNITS)}]?\s?)*\d*[{''.join(_UNITS)}]?")
_HANGUL, _HAN = re.compile("[가-힣]"), re.compile("[\u3041-\u30ff\u4e00-\u9fff]")


@cache
def thousands() -> dict[str, frozenset[str]]:
    """Return the folded words for a thousand, short ones too, with their languages."""
    found: dict[str, set[str]] = {}
    for language, word in phrases("thousand"):
        found.setdefault(fold(word).rstrip("."), set()).add(language)
    return {word: frozenset(languages) for word, languages in found.items()}


def in_figures(number: str, word: str) -> str:
    """Return the digits of a number and a folded word for a thousand, "" where they are none."""
    found = _ROUND.fullmatch(number)
    if found is None or word.rstrip(".") not in thousands():
        return ""
    return found[1] + (found[2] or "").ljust(3, "0")


def with_thousands(digits: str, languages: Collection[str]) -> Iterator[str]:
    """Yield a number of so many thousand with the word for them in each of the languages."""
    amounts = _amounts(digits)
    above = _ABOVE_A_THOUSAND.fullmatch(digits)
    for word, held in thousands().items() if amounts or above else ():
        if not held.isdisjoint(languages):
            yield from (f"{amount} {word}" for amount in amounts[:1])
        if above is not None and any(one in held and one in languages for one in _COUNTED_ON):
            yield f"{above[1]} {word} {int(above[2])}"


def thousands_pattern(digits: str) -> str:
    """Return a pattern of a number of so many thousand with a word for them, or ""."""
    words = "|".join(sorted(map(re.escape, thousands()), key=len, reverse=True))
    ways = [rf"{re.escape(amount)}\s?(?:{words})" for amount in _amounts(digits)]
    if (above := _ABOVE_A_THOUSAND.fullmatch(digits)) and int(above[2]):
        ways.append(rf"{above[1]} (?:{words}) {int(above[2])}")
    return rf"(?:{'|'.join(ways)})(?!\w)" if ways else ""


def _amounts(digits: str) -> tuple[str, ...]:
    """Return the thousands of a number, with one decimal where it needs it, or nothing."""
    if whole := _THOUSANDS.fullmatch(digits):
        return (whole[1],)
    if tenths := _HUNDREDS.fullmatch(digits):
        return (f"{tenths[1]},{tenths[2]}", f"{tenths[1]}.{tenths[2]}")
    return ()


def east_asian_ways(text: str) -> list[str]:
    """Return the other ways to write the large number of a Korean, Chinese or Japanese word.

    1만5천명 is 1만5000명, 1만 5천 명 and 15000명; 1.5万人 is 1万5000人.
    """
    found = next((one for one in _QUANTITY.finditer(text) if any(map(str.isdigit, one[0]))), None)
    if found is None:
        return []
    quantity = found[0].rstrip()
    before, behind = text[: found.start()], text[found.start() + len(quantity) :].lstrip()
    korean = bool(_HANGUL.search(text))
    if not korean and not _HAN.search(text):
        return []
    value = _value(quantity)
    if value < _LARGE:
        return []
    ways = dict.fromkeys(_written(value, _KOREAN if korean else _CHINESE))
    gaps = ("", " ") if korean and behind else ("",)
    made = (f"{before}{way}{gap}{behind}" for way in ways for gap in gaps)
    return [way for way in made if way != text]


def _value(quantity: str) -> int:
    total, section = 0, 0.0
    for number, unit in _STEP.findall(quantity):
        amount = float(number.replace(",", "")) if number else float(bool(unit) and not section)
        size = _UNITS.get(unit, 1)
        if size >= _LARGE:
            total += round((section + (amount if number else float(not section))) * size)
            section = 0.0
        elif number or unit:
            section += amount * size
    return total + round(section)


def _written(value: int, units: tuple[str, ...]) -> Iterator[str]:
    """Yield the ways to write a number in sections of four digits."""
    yield str(value)
    thousand = units[-1]
    sections: list[tuple[int, str]] = []
    rest = value
    for unit in units[:-1]:
        amount, rest = divmod(rest, _UNITS[unit])
        if amount:
            sections.append((amount, unit))
            if rest and value % (_UNITS[unit] // 10) == 0 and len(sections) == 1:
                yield f"{value / _UNITS[unit]:g}{unit}"
    sections += [(rest, "")] if rest else []
    plain = [f"{amount}{unit}" for amount, unit in sections]
    short = [
        f"{amount // 1000}{thousand}{unit}" if amount % 1000 == 0 else f"{amount}{unit}"
        for amount, unit in sections
    ]
    for parts in (plain, short):
        yield "".join(parts)
        yield " ".join(parts)
