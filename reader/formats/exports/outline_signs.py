"""The signs by which Roam and Tana write emphasis, markers and links into a block."""

from __future__ import annotations

import re
from collections.abc import Iterable

Sign = tuple[re.Pattern[str], str]
"""What a sign encloses, and its HTML."""

_EMPHASIS: tuple[Sign, ...] = (
    (re.compile(r"\*\*([^*\n]{1,2000})\*\*"), r"<b>\1</b>"),
    (re.compile(r"__([^_\n]{1,2000})__"), r"<i>\1</i>"),
    (re.compile(r"\^\^([^^\n]{1,2000})\^\^"), r"<mark>\1</mark>"),
)
_WEB_LINK: Sign = (
    re.compile(r"\[([^\[\]\n]{1,500})\]\((https?://[^\s()\"]{1,2000})\)"),
    r'<a href="\2">\1</a>',
)


def with_signs_as_html(escaped: str, more: Iterable[Sign] = ()) -> str:
    """Return a block's escaped words with its signs as HTML; `more` are those of one program."""
    for pattern, tags in (*_EMPHASIS, *more, _WEB_LINK):
        escaped = pattern.sub(tags, escaped)
    return escaped.replace("\n", "<br>")
