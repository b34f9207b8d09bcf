"""The body of an Outlook letter that is kept as packed RTF: unpacked, and read as HTML.

Packing is that of MS-OXRTFCP, HTML inside RTF that of MS-OXRTFEX.
"""

from __future__ import annotations

import re
from html import escape

from reader.formats.office.rtf_document import RtfDocument
from reader.formats.office.rtf_tokens import RtfToken, rtf_tokens

_PACKED, _PLAIN = b"LZFu", b"MELA"
_WINDOW = 4096
"""Bytes of the window that references point into (MS-OXRTFCP, 2.1.3)."""
_BEGINNING = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern "
    b"\\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0"
    b"\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
"""What the window holds at first, of all packed RTF alike (MS-OXRTFCP, 2.1.3.1.5)."""
_LARGEST = 64 * 1024 * 1024
"""Bytes of an unpacked body; references of two bytes make eighteen at most of each pair."""
_SKIPPED = frozenset(("fonttbl", "colortbl", "stylesheet", "info", "pntext", "mhtmltag"))
_SIGNS = {"tab": "\t", "par": "\n", "line": "\n", "lquote": "‘", "rquote": "’", "ldblquote": "“",
          "rdblquote": "”", "bullet": "•", "endash": "–", "emdash": "—"}  # fmt: skip


def unpacked_rtf(data: bytes) -> bytes:
    """Return the RTF of a packed stream; empty for what is none. Never raises."""
    kind = data[8:12]
    size = int.from_bytes(data[4:8], "little")
    if kind == _PLAIN:
        return data[16 : 16 + size]
    return _unpack(data[16:], min(size, _LARGEST)) if kind == _PACKED else b""


def letter_html(rtf: bytes) -> str:
    """Return the body of a letter: its own HTML where RTF only wraps it, else the document's."""
    if not rtf.lstrip().startswith(b"{\\rtf"):
        return ""
    if re.search(rb"\\fromhtml1?\b", rtf[:4000]):
        return _Wrapped(rtf).html
    body = RtfDocument(rtf).body
    return body.html()


def _unpack(data: bytes, size: int) -> bytes:
    window = bytearray(_BEGINNING.ljust(_WINDOW, b"\0"))
    at = len(_BEGINNING)
    written = bytearray()

    def write(letter: int) -> None:
        nonlocal at
        window[at] = letter
        at = (at + 1) % _WINDOW
        written.append(letter)

    place = 0
    while place < len(data) and len(written) < size:
        control = data[place]
        place += 1
        for bit in range(8):
            if place >= len(data) or len(written) >= size:
                break
            if not control >> bit & 1:
                write(data[place])
                place += 1
                continue
            pair = int.from_bytes(data[place : place + 2], "big")
            place += 2
            start, length = pair >> 4, (pair & 15) + 2
            if start == at:
                return bytes(written)
            for step in range(length):
                write(window[(start + step) % _WINDOW])
    return bytes(written)


class _Wrapped:
    """HTML inside RTF: what its tags say and the words between them, without RTF's own."""

    def __init__(self, rtf: bytes) -> None:
        self._parts: list[str] = []
        self._bytes = bytearray()
        self._codec = "cp1252"
        self._groups: list[tuple[str, bool]] = [("text", False)]
        """What the words of the open groups are, and whether they are RTF's alone."""
        self._starred = False
        self._spare = 0
        self._per_sign = 1
        for token in rtf_tokens(rtf):
            self._take(token)
        self._flush()
        self.html = "".join(self._parts)

    def _take(self, token: RtfToken) -> None:
        if token.kind == "open":
            self._flush()
            self._groups.append(self._groups[-1])
            self._spare = 0
        elif token.kind == "close":
            self._flush()
            if len(self._groups) > 1:
                self._groups.pop()
            self._spare = 0
        elif token.kind == "symbol":
            self._symbol(token.word)
        elif token.kind == "word":
            self._word(token.word, token.number)
        elif token.kind == "text":
            spare = min(self._spare, len(token.data))
            self._spare -= spare
            self._bytes += token.data[spare:]

    def _symbol(self, sign: str) -> None:
        if sign == "*":
            self._starred = True
            return
        self._add({"~": "\u00a0", "_": "\u2011", "-": "\u00ad"}.get(sign, sign))

    def _word(self, word: str, number: int | None) -> None:
        starred, self._starred = self._starred, False
        kind, hidden = self._groups[-1]
        if word == "htmlrtf":
            self._flush()
            self._groups[-1] = (kind, number != 0)
        elif word == "htmltag" and starred:
            self._groups[-1] = ("tag", hidden)
        elif word in _SKIPPED or starred:
            self._groups[-1] = ("none", hidden)
        elif word == "ansicpg" and number:
            self._codec = "utf-8" if number == 65001 else f"cp{number}"
        elif word == "uc":
            self._per_sign = max(0, number or 0)
        elif word == "u" and number is not None:
            self._add(chr(number % 0x10000))
            self._spare = self._per_sign
        elif word in _SIGNS:
            self._add(_SIGNS[word])

    def _add(self, text: str) -> None:
        self._flush()
        kind, hidden = self._groups[-1]
        if not hidden and kind != "none":
            self._parts.append(text if kind == "tag" else escape(text, quote=False))

    def _flush(self) -> None:
        if self._bytes:
            data, self._bytes = bytes(self._bytes), bytearray()
            try:
                text = data.decode(self._codec, "replace")
            except LookupError:
                text = data.decode("cp1252", "replace")
            self._add(text)
