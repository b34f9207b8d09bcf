"""How a line looks: its weight, whether it is prose, a title, a date, an author's line."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from reader.clean.metadata.dates import parse_date
from reader.words.months import month_number
from reader.words.phrase_files import alternatives, phrase_pattern, phrases
from reader.words.weekdays import weekdays

_WIDE = re.compile("[\u1100-\u11ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]")
_SENTENCE_END = re.compile(r"[.!?:。！？：।؟۔][\"'”’»›」』)\]）]*$|[\"”»」』]$")
_FULL_STOP = re.compile(r"[^.\s][.。।۔][\"'”’»)]*$")
_CUT_OFF = re.compile(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\])[\"'”’»]?$")
_STOP_INSIDE = re.compile(r"[.!?।؟][\"'”’»)]*\s+\S|[。！？]")

_LABEL = re.compile(r"^[^\d:：]{2,40}[:：]\s*")
_WORDS = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*", re.UNICODE)
_DIGIT = re.compile(r"\d")
_CJK_DATE = re.compile(
    r"\d{4}\s*[年년./-]\s*\d{1,2}\s*[月월./-]\s*\d{1,2}\s*[日일.]?"
    r"|[年月日时時分秒년월일시분초오전후午前后後]"
)
_MOST_LEFT_OVER = 16
"""Letters and digits beside a date in a line of a date. Tuned on copied texts."""


@cache
def _stamps() -> frozenset[str]:
    """Return the words that stand beside the date in a line of a date."""
    return frozenset(word for _, word in phrases("copied_stamp"))


@cache
def _today() -> re.Pattern[str]:
    words = alternatives("copied_today")
    return re.compile(rf"\s*(?:{words})(?!\w)\s*(?:is|ist|:|,|：|-|–)?", re.IGNORECASE)


@cache
def _ago() -> re.Pattern[str]:
    """Return the pattern of a time before now: `3 hours ago`, or a line that is `yesterday`."""
    ago = alternatives("time_ago").replace(r"\#", r"\d+\s*").replace(r"\*", r"\w*")
    days = alternatives("day_word")
    return re.compile(rf"(?<![a-zа-я])(?:{ago})(?![a-zа-я])|^(?:{days})$", re.IGNORECASE)


def weight(text: str) -> int:
    """Return the length of a text in Latin letters; a letter of a wide script counts for more."""
    return len(text) + len(_WIDE.findall(text)) * 3 // 2


def ends_sentence(text: str) -> bool:
    """Return whether a line ends as sentences do (a cut-off teaser does not)."""
    return not cut_off(text) and _SENTENCE_END.search(text) is not None


def cut_off(text: str) -> bool:
    """Return whether a line is cut by three dots."""
    return _CUT_OFF.search(text.rstrip()) is not None


def is_prose(text: str) -> bool:
    """Return whether a line reads as a paragraph of a story, not as a title, label or teaser."""
    size = weight(text)
    if size >= 420:
        return True
    if not ends_sentence(text):
        return size >= 200 and _STOP_INSIDE.search(text) is not None
    words = len(text.split())
    return size >= 75 or (size >= 45 and words >= 7) or (size >= 28 and words >= 5 and stops(text))


def stops(text: str) -> bool:
    """Return whether a line ends with a full stop, which titles hardly ever do."""
    return _FULL_STOP.search(text) is not None


def is_ago(text: str) -> bool:
    """Return whether a short line names a time from now, like `2 hours ago`."""
    return len(text) <= 40 and _ago().search(text.strip()) is not None


def is_today(text: str) -> bool:
    """Return whether a line shows the day on which the page was looked at."""
    return len(text) <= 60 and _today().match(text) is not None and _DIGIT.search(text) is not None


def is_update(text: str) -> bool:
    """Return whether a line with a date is about a change, not the first printing."""
    return phrase_pattern("copied_update").search(text) is not None


@lru_cache(maxsize=4096)
def date_of(text: str, language: str | None) -> str | None:
    """Return the date (ISO 8601) of a line that holds hardly more than one, or None."""
    if len(text) > 110 or not _DIGIT.search(text):
        return None
    date = parse_date(text, language) or parse_date(_LABEL.sub("", text), language)
    if date is None:
        return None
    rest = _CJK_DATE.sub(" ", text)
    left = 0
    for word in _WORDS.findall(rest):
        plain = word.casefold()
        known = plain in _stamps() or plain in weekdays()
        if not known and month_number(plain, language) is None and month_number(plain) is None:
            left += weight(word)
    return date if left <= _MOST_LEFT_OVER else None
