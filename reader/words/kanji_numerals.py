"""Numbers of Chinese and Japanese in their other writing: 2024年, 二〇二四年; 双11, 双十一."""

from __future__ import annotations

import re

_DIGITS = "〇一二三四五六七八九"
_TEN = "十"
_QUARTER = "四半期"
"""*Quarter* of a year, whose four is no numeral: 第三四半期, 第3四半期."""
_RUN = re.compile(rf"{_QUARTER}|[0-9]+|[{_DIGITS}零{_TEN}]+?(?={_QUARTER})|[{_DIGITS}零{_TEN}]+")
_KANJI = re.compile("[\u3400-\u9fff]")
_TENS = re.compile(rf"([{_DIGITS[1:]}]?){_TEN}([{_DIGITS[1:]}]?)")


def other_numerals(text: str) -> list[str]:
    """Return a text with its numbers written in the other way, or nothing where it has none.

    A number below a hundred is written both with a ten in it and digit by digit.
    """
    if _KANJI.search(text) is None:
        return []
    made = dict.fromkeys(_RUN.sub(way, text) for way in (_digit_by_digit, _with_tens))
    return [other for other in made if other != text]


def _digit_by_digit(found: re.Match[str]) -> str:
    run = found[0]
    if run == _QUARTER:
        return run
    if run.isascii():
        return "".join(_DIGITS[int(digit)] for digit in run)
    return _in_figures(run)


def _with_tens(found: re.Match[str]) -> str:
    run = found[0]
    if not run.isascii() or len(run) > 2 or run[0] == "0":
        return _digit_by_digit(found)
    tens, ones = divmod(int(run), 10)
    ten = "" if tens == 0 else _TEN if tens == 1 else _DIGITS[tens] + _TEN
    return ten + (_DIGITS[ones] if ones else "")


def _in_figures(run: str) -> str:
    if tens := _TENS.fullmatch(run):
        first, last = (_DIGITS.index(part) if part else 0 for part in tens.groups())
        return str((first or 1) * 10 + last)
    plain = run.replace("零", "〇")
    return run if _TEN in run else "".join(str(_DIGITS.index(digit)) for digit in plain)
