"""What mail programs note in the headers of a letter: labels, read, starred, thrown away."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.message import Message
from functools import cache

from reader.formats.fields import labels
from reader.formats.mime_parts import header
from reader.words.phrase_files import alternatives, phrases

_READ, _STARRED, _THROWN_AWAY = 0x0001, 0x0004, 0x0008
"""Bits of Mozilla's status."""


@dataclass(frozen=True, slots=True)
class LetterStates:
    """The person's labels, and the states of a letter."""

    tags: tuple[str, ...] = ()
    read: bool = False
    starred: bool = False
    trashed: bool = False


def letter_states(message: Message) -> LetterStates:
    """Return what the headers of Gmail's export, Thunderbird and Unix mail programs say."""
    found = labels(header(message, "X-Gmail-Labels"))
    gmail = {label.casefold() for label in found}
    own = (
        name
        for name in (*found, *labels(header(message, "X-Keywords"), ", "))
        if name.casefold() not in _programs_own() and not _category().fullmatch(name)
    )
    bits = _mozilla(message)
    unix = header(message, "Status") + header(message, "X-Status")
    return LetterStates(
        tags=tuple(dict.fromkeys(own)),
        read=bool(bits & _READ) or ("R" in unix and len(unix) <= 8) or "opened" in gmail,
        starred=bool(bits & _STARRED) or "starred" in gmail,
        trashed=bool(bits & _THROWN_AWAY) or "trash" in gmail,
    )


def is_entry_of_program(message: Message) -> bool:
    """Return whether a letter is one that a mail server keeps for itself in a mailbox."""
    return "FOLDER INTERNAL DATA" in header(message, "Subject") and bool(header(message, "X-IMAP"))


def _mozilla(message: Message) -> int:
    status = header(message, "X-Mozilla-Status").strip()
    return int(status, 16) if re.fullmatch(r"[0-9a-fA-F]{1,8}", status) else 0


@cache
def _programs_own() -> frozenset[str]:
    return frozenset(phrase.casefold() for _, phrase in phrases("mailbox_label"))


@cache
def _category() -> re.Pattern[str]:
    """Return the pattern of the names of the tabs that Gmail sorts letters into by itself."""
    return re.compile(alternatives("mail_category"), re.IGNORECASE)
