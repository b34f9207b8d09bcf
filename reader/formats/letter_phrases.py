"""What programs write around a letter, in the languages of its services: as patterns."""

from __future__ import annotations

import re
from functools import cache

from reader.words.phrase_files import alternatives

_RIGHTS = r"(?:©|\(c\)|copyright\b).{0,40}\d{4}"
_BEFORE = r"^[^\w\n]{0,8}"
"""Signs before the words of a line: those of a quotation or a list."""


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    said = alternatives(f"letter_{kind}")
    match kind:
        case "end":
            said = f"{_RIGHTS}|{said}"
        case "forwarded":
            said = rf"{_BEFORE}(?:-{{2,}}[^\n-]{{3,60}}-{{2,}}|{said})"
        case "sender" | "sent":
            said = rf"{_BEFORE}(?:{said})\s*[:：]\s*(.+)"
        case "subject":
            said = rf"{_BEFORE}(?:{said})\s*[:：]"
        case "action":
            one = alternatives("letter_reaction")
            said = said.replace(r"\*", ".{0,40}").replace(r"\#", r"\d+")
            said = rf"(?:{said}|(?:{one})(?:[\s|·•]+(?:{one}))+)[\s.!»→]*$"
    return re.compile(said, re.IGNORECASE | re.MULTILINE)


def leads_online(words: str) -> bool:
    """Return whether words lead from a letter to its page on the web."""
    return _pattern("online").search(words) is not None


def ends_letter(words: str) -> bool:
    """Return whether words stand below a letter: leaving the list, preferences, rights."""
    return _pattern("end").search(words) is not None


def is_action(words: str) -> bool:
    """Return whether words are a button: subscribe, share, like."""
    return _pattern("action").match(words) is not None


def says_forwarded(words: str) -> bool:
    """Return whether words begin with the line above a letter that somebody passed on."""
    return _pattern("forwarded").match(words) is not None


def names_subject(words: str) -> bool:
    """Return whether a line of the words names the subject of a letter that was passed on."""
    return _pattern("subject").search(words) is not None


def sender_in(head: str) -> str | None:
    """Return what the head of a letter that was passed on gives as its sender."""
    found = _pattern("sender").search(head)
    return found.group(1) if found else None


def sent_in(head: str) -> str | None:
    """Return what the head of a letter that was passed on gives as its date."""
    found = _pattern("sent").search(head)
    return found.group(1) if found else None
