"""RTF cut into groups, control words and bytes of text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})?[ ]?"
    rb"|\\'([0-9a-fA-F]{2})"
    rb"|\\([^a-zA-Z'])"
    rb"|([{}])"
    rb"|[\r\n]+"
    rb"|([^\\{}\r\n]+)"
)

TokenKind = Literal["open", "close", "word", "symbol", "text", "binary"]


@dataclass(frozen=True, slots=True)
class RtfToken:
    """A brace, a control word with its number, a sign, bytes of text, or raw bytes."""

    kind: TokenKind
    word: str = ""
    number: int | None = None
    data: bytes = b""


def rtf_tokens(data: bytes) -> Iterator[RtfToken]:
    """Yield the pieces of RTF in their order; what fits no rule is passed over."""
    place = 0
    while place < len(data):
        found = _TOKEN.match(data, place)
        if found is None:
            place += 1
            continue
        place = found.end()
        word, number, code, sign, brace, text = found.groups()
        if word is not None:
            value = int(number) if number is not None else None
            yield RtfToken("word", word.decode("ascii"), value)
            if word == b"bin" and value:
                yield RtfToken("binary", data=data[place : place + max(0, value)])
                place += max(0, value)
        elif code is not None:
            yield RtfToken("text", data=bytes([int(code, 16)]))
        elif sign is not None:
            yield RtfToken("symbol", sign.decode("latin-1"))
        elif brace is not None:
            yield RtfToken("open" if brace == b"{" else "close")
        elif text is not None:
            yield RtfToken("text", data=text)
