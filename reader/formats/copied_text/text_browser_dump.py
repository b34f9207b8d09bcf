"""Dumps of text browsers (lynx, links, elinks, w3m): numbered links and the list of them."""

from __future__ import annotations

import re
from functools import cache

from reader.words.phrase_files import alternatives

_ENTRY = re.compile(
    r"^[ \t]*(?:\[(\d{1,4})\]|(\d{1,4})\.)\s+(?:https?|file|mailto|ftp|javascript)\S*\s*$",
    re.MULTILINE,
)
_MARK = re.compile(r"\[(\d{1,4})\](?=\S)(?!\()")
_CONTROL = re.compile(r"\((?:BUTTON|IMAGE|EMBED|IFRAME|TEXT AREA)\)|\[(?:INLINE|LINK|IMG|EMBED)\]")
_RULE = re.compile(r"^[ \t]*_{10,}[ \t\r]*$", re.MULTILINE)
_INDENT = re.compile(r"^ {3}(?=\S)", re.MULTILINE)


def undumped(text: str) -> str:
    """Return the words of a dump without numbers of links and their list.

    Any other text as it is.
    """
    place = _list_of_links(text)
    if place is None:
        return text
    own, listed = text[:place], text[place:]
    numbers = {int(first or second) for first, second in _ENTRY.findall(listed)}
    own = _MARK.sub(lambda found: "" if int(found.group(1)) in numbers else found.group(), own)
    return _INDENT.sub("", _RULE.sub("", _CONTROL.sub("", own)))


def _list_of_links(text: str) -> int | None:
    """Where the list of links at the end begins, heading included; None without one."""
    for heading in _heading().finditer(text, max(0, len(text) // 8)):
        rest = [line for line in text[heading.end() :].splitlines() if line.strip()]
        entries = sum(bool(_ENTRY.match(line) or _heading().match(line)) for line in rest)
        if rest and entries >= max(1, len(rest) * 0.6):
            return heading.start()
    return None


@cache
def _heading() -> re.Pattern[str]:
    said = alternatives("link_list")
    return re.compile(rf"^[ \t]*(?:{said})[ \t]*:?[ \t\r]*$", re.IGNORECASE | re.MULTILINE)
