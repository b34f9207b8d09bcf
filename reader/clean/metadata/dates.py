"""Dates as pages write them -> ISO 8601; unknown rather than guessed."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from reader.clean.metadata.eras import common_year, common_years
from reader.clean.metadata.solar_hijri import with_common_dates
from reader.words.months import month_number

_EARLIEST = 1700
"""Year before which a date is taken for a slip; scans of old papers are younger."""
_ISO = re.compile(
    r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})"
    r"(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?)?",
    re.IGNORECASE,
)
_COMPACT = re.compile(r"(?<!\d)(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(?!\d)")
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})\s*[./]\s*(\d{1,2})\s*[./]\s*(\d{1,2})(?!\d)")
_CJK = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?")
_DAY_FIRST = re.compile(r"(?<![\d.])(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})(?!\d)")
_WORD = r"((?:[^\W\d_]|(?!\w)[\u0900-\u0dff]){2,14})"
"""A word; Indian vowels are signs that no class of letters holds."""
_DAY_MONTH = re.compile(
    rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th|er|º|ª|\.)?[\s,./-]*(?:de\s+|of\s+|d['’])?{_WORD}"
    r"\.?[,،]?[\s./-]*(?:de[l]?\s+)?['’]?(\d{4})(?!\d)",
    re.IGNORECASE,
)
_MONTH_DAY = re.compile(
    rf"{_WORD}\.?\s*(\d{{1,2}})(?:st|nd|rd|th)?\s*,?\s*(?:at\s+)?(\d{{4}})(?!\d)", re.IGNORECASE
)
_MONTH_DAY_LAST_YEAR = re.compile(
    rf"{_WORD}\.?\s+(\d{{1,2}})\s+\d{{1,2}}:\d{{2}}(?::\d{{2}})?\s+(?:[A-Z]{{2,5}}\s+|[+-]\d{{4}}\s+)?(\d{{4}})(?!\d)"
)
_YEAR_MONTH_DAY = re.compile(rf"(?<!\d)(\d{{4}})(?:\s+m)?[\s.,-]+{_WORD}\.?\s*(\d{{1,2}})(?!\d)")
_YEAR_DAY_MONTH = re.compile(rf"(?<!\d)(\d{{4}})\.?\s+gada\s+(\d{{1,2}})\.?\s+{_WORD}")
_SHORT_YEAR = re.compile(
    rf"(\d{{1,2}})[\s-]{_WORD}\.?[\s,-]+['’]?(\d{{2}})(?:\s*[,|]?\s*\d{{1,2}}:.*)?"
)
_TIME = re.compile(
    r"(?<!\d)(\d{1,2})(?:[:h]|[時时시点]\s?)(\d{2})(?::(\d{2}))?\s*(a\.?m\.?|p\.?m\.?)?\s*"
    r"(Z\b|UTC|GMT|[+-]\d{2}:?\d{2})?",
    re.IGNORECASE,
)
_DOTTED_TIME = re.compile(
    r"(?<![^\W\d_])(?:klo?|kell|ore|alle|godz|pukul|ob)\.?\s*(\d{1,2})\.(\d{2})(?![.\d])",
    re.IGNORECASE,
)
"""A time of day with a dot, behind the word that says it is one."""
_ROMAN_MONTHS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_ROMAN = re.compile(rf"(?<!\d)(\d{{1,2}})[.\s]+({'|'.join(_ROMAN_MONTHS)})[.\s]+(\d{{4}})(?!\d)")
_ARABIC_PAIRS = {
    "كانون الثاني": "يناير", "كانون الأول": "ديسمبر", "كانون الاول": "ديسمبر",
    "تشرين الأول": "أكتوبر", "تشرين الاول": "أكتوبر", "تشرين الثاني": "نوفمبر",
}  # fmt: skip
"""Months with a name of two words, by their other name."""
_ARABIC_TWICE = re.compile(r"([ء-ي]{2,}(?: [ء-ي]{3,})?)\s*/\s*(?=[ء-ي]{3,}\s*[،,]?\s*\d{4})")
"""The first of a month's two names, "آذار/مارس"."""
_AFTERNOON = re.compile("오후|午後|下午|晚上|傍晚")
_CLAUSES = re.compile("[，。；！？、]|[\u3040-\u30ff\u3400-\u9fff]{8}")
"""What a Chinese or Japanese sentence has and no date of a kind that the patterns do not read: the
library would be loaded for it, which takes seconds."""
_ALONE = re.compile(r"(?<![a-z\d])(?:(\d{4})|\d{1,2})(?!\d)", re.IGNORECASE)
"""A number as long as a year's or a day's; a date that needs a library has one of each."""
_DIGIT = re.compile(r"\d")
_STAMP = re.compile(r"\s*(\d{10}|\d{13})(?:\.\d+)?\s*")
_MONTH_FIRST_LANGUAGES = {"en", "en-us", "fil"}
_YEAR_FIRST_LANGUAGES = {"ja", "ja-jp", "ko", "ko-kr", "zh", "zh-cn", "zh-tw", "zh-hk"}
_OWN_CALENDARS = {"ja", "zh", "fa", "ps", "prs"}
"""Languages in which a date of digits and letters of English may count from another beginning."""
_FAR_AHEAD = timedelta(days=3)


def parse_date(text: str, language: str | None = None) -> str | None:
    """Return the first date in `text` as ISO 8601 (with time and zone if given), or None.

    `language` (a BCP 47 tag) decides the order of day and month in `3/4/2024`; without it such
    a date is read only where the day cannot be the month. Dates before 1700, more
    than three days ahead or that no calendar has give None.
    """
    text = text.strip()[:300]
    if not text:
        return None
    lower = language.lower().replace("_", "-") if language else None
    text = _in_common_terms(text, lower)
    if _DIGIT.search(text) is None:
        return None
    if (stamp := _STAMP.fullmatch(text)) is not None:
        return _from_stamp(stamp.group(1))
    for found in (_ISO.search(text),):
        if found is not None and (iso := _from_iso(found)) is not None:
            return iso
    for year, month, day, end in _readings(text, lower):
        if (date := _checked(year, month, day)) is not None:
            return _with_time(date, text, end)
    return _by_library(text, lower)


def _in_common_terms(text: str, language: str | None) -> str:
    """Return a text with common years, and with one name of a month where there are two."""
    if text.isascii() and (language or "").partition("-")[0] not in _OWN_CALENDARS:
        return text
    text = with_common_dates(common_years(text, language), language)
    if text.isascii():
        return text
    for pair, name in _ARABIC_PAIRS.items():
        text = text.replace(pair, name)
    return _ARABIC_TWICE.sub("", text)


def _readings(text: str, language: str | None) -> list[tuple[int, int, int, int]]:
    """Every way to read a date out of the text: year, month, day, where it ends."""
    found: list[tuple[int, int, int, int]] = []
    for pattern in (_CJK, _YEAR_FIRST):
        for match in pattern.finditer(text):
            year, month, day = (int(part) for part in match.groups())
            found.append((year, month, day, match.end()))
    for match in _DAY_MONTH.finditer(text):
        if (month_of := month_number(match.group(2), language)) is not None:
            found.append((int(match.group(3)), month_of, int(match.group(1)), match.end()))
    for match in (*_MONTH_DAY.finditer(text), *_MONTH_DAY_LAST_YEAR.finditer(text)):
        if (month_of := month_number(match.group(1), language)) is not None:
            found.append((int(match.group(3)), month_of, int(match.group(2)), match.end()))
    for match in _YEAR_MONTH_DAY.finditer(text):
        if (month_of := month_number(match.group(2), language)) is not None:
            found.append((int(match.group(1)), month_of, int(match.group(3)), match.end()))
    for match in _YEAR_DAY_MONTH.finditer(text):
        if (month_of := month_number(match.group(3), language)) is not None:
            found.append((int(match.group(1)), month_of, int(match.group(2)), match.end()))
    if language is not None and not language.startswith("en"):
        for match in _ROMAN.finditer(text):
            month_of = _ROMAN_MONTHS.index(match.group(2)) + 1
            found.append((int(match.group(3)), month_of, int(match.group(1)), match.end()))
    short = _SHORT_YEAR.fullmatch(text)
    if short is not None and (month_of := month_number(short.group(2), language)) is not None:
        found.append((_century(short.group(3)), month_of, int(short.group(1)), short.end(3)))
    for match in _DAY_FIRST.finditer(text):
        found += _numeric(match, language)
    for match in _COMPACT.finditer(text):
        year, month, day = (int(part) for part in match.groups()[:3])
        found.append((year, month, day, match.end()))
    return found


def _century(year: str) -> int:
    return int(year) + (2000 if int(year) < 70 else 1900)


def _numeric(match: re.Match[str], language: str | None) -> list[tuple[int, int, int, int]]:
    first, mark, second, year_text = match.groups()
    one, two, year = int(first), int(second), int(year_text)
    if len(first) == len(year_text) == 2 and two <= 12 and language in _YEAR_FIRST_LANGUAGES:
        return [(_century(first), two, year, match.end())]
    if len(year_text) == 2:
        year = _century(year_text)
    if one > 12:
        return [(year, two, one, match.end())]
    if two > 12:
        return [(year, one, two, match.end())]
    if common_year(year) != year:
        return [(year, two, one, match.end())]
    if (language is None and mark == "/") or (language == "en" and mark == "-"):
        return []
    american = language in _MONTH_FIRST_LANGUAGES and mark in "/-"
    day, month = (two, one) if american else (one, two)
    return [(year, month, day, match.end())]


def _checked(year: int, month: int, day: int) -> datetime | None:
    year = common_year(year)
    try:
        date = datetime(year, month, day)
    except ValueError:
        return None
    if year < _EARLIEST or date > datetime.now() + _FAR_AHEAD:
        return None
    return date


def _from_iso(found: re.Match[str]) -> str | None:
    year, month, day, hour, minute, second, zone = found.groups()
    date = _checked(int(year), int(month), int(day))
    if date is None:
        return None
    if hour is None:
        return date.date().isoformat()
    return _timed(date, int(hour), int(minute), int(second or 0), zone)


def _timed(date: datetime, hour: int, minute: int, second: int, zone: str | None) -> str:
    try:
        moment = date.replace(hour=hour, minute=minute, second=min(second, 59))
    except ValueError:
        return date.date().isoformat()
    if not zone:
        return moment.isoformat()
    if zone.upper() in ("Z", "UTC", "GMT"):
        return moment.isoformat() + "+00:00"
    digits = zone[1:].replace(":", "").ljust(4, "0")
    return f"{moment.isoformat()}{zone[0]}{digits[:2]}:{digits[2:4]}"


def _with_time(date: datetime, text: str, end: int) -> str:
    found = _TIME.search(text[end : end + 40]) or _TIME.search(text[:end])
    if found is None:
        dotted = _DOTTED_TIME.search(text[end : end + 40])
        if dotted is None:
            return date.date().isoformat()
        return _timed(date, int(dotted.group(1)), int(dotted.group(2)), 0, None)
    hour, minute, second, half, zone = found.groups()
    number = int(hour)
    afternoon = half[0] in "pP" if half else _AFTERNOON.search(text) is not None
    if half or (afternoon and number < 12):
        number = number % 12 + (12 if afternoon else 0)
    if number > 23 or int(minute) > 59:
        return date.date().isoformat()
    return _timed(date, number, int(minute), int(second or 0), zone)


def _from_stamp(digits: str) -> str | None:
    seconds = int(digits) / (1000 if len(digits) == 13 else 1)
    moment = datetime.fromtimestamp(seconds, UTC)
    if moment > datetime.now(UTC) + _FAR_AHEAD or moment.year < 1990:
        return None
    return moment.isoformat(timespec="seconds")


def _by_library(text: str, language: str | None) -> str | None:
    """Ask dateparser, for scripts and calendars that the patterns above do not read."""
    if len(text) > 60 or text.isascii() or _CLAUSES.search(text):
        return None
    years = [found[1] is not None for found in _ALONE.finditer(text)]
    if all(years) or not any(years):
        return None
    import dateparser

    languages = [language.split("-")[0]] if language else None
    settings = {"STRICT_PARSING": True, "RETURN_AS_TIMEZONE_AWARE": False}
    try:
        moment = dateparser.parse(text, languages=languages, settings=settings)
    except (ValueError, OverflowError, TypeError):
        return None
    if moment is None or _checked(moment.year, moment.month, moment.day) is None:
        return None
    return str(moment.date().isoformat())
