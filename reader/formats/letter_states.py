"""What mail programs note in the headers of a letter: labels, read, starred, thrown away."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from email.message import Message
from functools import cache

from reader.formats.fields import labels
from reader.formats.mime_parts import header
from reader.model import Draft
from reader.words.phrase_files import alternatives, phrases

_READ, _STARRED, _THROWN_AWAY = 0x0001, 0x0004, 0x0008
"""Bits of Mozilla's status."""
_APPLE_READ, _APPLE_DELETED, _APPLE_FLAGGED = 1 << 0, 1 << 1, 1 << 4
"""Bits of the flags that Apple Mail writes behind a letter."""
_APPLE_FLAGS = re.compile(rb"<key>flags</key>\s*<integer>(\d{1,20})</integer>")


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
    # Thunderbird's five tags of its own are numbers, whatever a person called them.
    thunderbird = labels(header(message, "X-Mozilla-Keys"), " ")
    keys = (key for key in thunderbird if not key.startswith("$"))
    own = (
        name
        for name in (*found, *labels(header(message, "X-Keywords"), ", "), *keys)
        if name.casefold() not in _named("label") and not _category().fullmatch(name)
    )
    bits = _mozilla(message)
    opened, starred, thrown = (bool(gmail & _named(k)) for k in ("opened", "starred", "trash"))
    unix = header(message, "Status") + header(message, "X-Status")
    return LetterStates(
        tags=tuple(dict.fromkeys(own)),
        read=bool(bits & _READ) or ("R" in unix and len(unix) <= 8) or opened,
        starred=bool(bits & _STARRED) or starred,
        trashed=bool(bits & _THROWN_AWAY) or thrown,
    )


def with_apple_flags(draft: Draft, behind: bytes) -> Draft:
    """Return a letter with the states that Apple Mail wrote in what stands behind it."""
    found = _APPLE_FLAGS.search(behind)
    if found is None:
        return draft
    flags = int(found[1])
    return replace(
        draft,
        read=draft.read or bool(flags & _APPLE_READ),
        starred=draft.starred or bool(flags & _APPLE_FLAGGED),
        trashed=draft.trashed or bool(flags & _APPLE_DELETED),
    )


def is_entry_of_program(message: Message) -> bool:
    """Return whether a letter is one that a mail server keeps for itself in a mailbox."""
    return "FOLDER INTERNAL DATA" in header(message, "Subject") and bool(header(message, "X-IMAP"))


def _mozilla(message: Message) -> int:
    status = header(message, "X-Mozilla-Status").strip()
    return int(status, 16) if re.fullmatch(r"[0-9a-fA-F]{1,8}", status) else 0


@cache
def _named(kind: str) -> frozenset[str]:
    """Return the labels that mail programs give by themselves, or those of one state."""
    return frozenset(phrase.casefold() for _, phrase in phrases(f"mailbox_{kind}"))


@cache
def _category() -> re.Pattern[str]:
    """Return the pattern of the names of the tabs that Gmail sorts letters into by itself."""
    return re.compile(alternatives("mail_category"), re.IGNORECASE)
