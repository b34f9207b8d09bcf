"""MIME messages with the faults that real ones have: headers, leaves, characters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import policy
from email.header import decode_header
from email.message import Message
from email.parser import BytesParser
from email.utils import parsedate_to_datetime

from reader.clean.parse.decode import decode
from reader.formats.limits import Limits
from reader.model import UnreadableInput

HEADER_LINE = re.compile(rb"[!-9;-~]+:")
DEEPEST = 40
"""Multiparts within multiparts; honest mail has four."""

PART_MARK = re.compile(rb"^--[^\r\n]{1,200}\r?$", re.MULTILINE)
REFUSED_IN_NAMES = re.compile(r"[\\/!:*?\"<>|\s]+")
ENCODED_WORDS = re.compile(r"(=\?[^?\s]+\?[BbQq]\?[^?]*\?=)\s+(?==\?)")


@dataclass(frozen=True, slots=True)
class Leaf:
    """A part that holds no parts: its type, decoded bytes, charset, address and content id.

    A letter within a letter counts as one part of the type `message/rfc822`.
    """

    media_type: str
    data: bytes
    charset: str | None
    location: str
    content_id: str
    file_name: str
    attached: bool = False


def parse_message(data: bytes, limits: Limits) -> Message:
    """Parse a message; raises UnreadableInput for one that is built to be slow."""
    if len(PART_MARK.findall(data)) > limits.parts * 2:
        raise UnreadableInput(f"It has more than {limits.parts} parts, which no saved page has.")
    try:
        return BytesParser(policy=policy.compat32).parsebytes(_mended_headers(data))
    except RecursionError as error:
        raise UnreadableInput("Its parts are nested too deeply.") from error


def leaves(message: Message, limits: Limits) -> Iterator[Leaf]:
    """The parts of a message that hold data, in order; raises UnreadableInput beyond limits."""
    stack = [(message, 0)]
    seen = 0
    while stack:
        part, depth = stack.pop()
        if depth > DEEPEST:
            raise UnreadableInput("Its parts are nested too deeply.")
        payload = part.get_payload()
        if part.get_content_type() == "message/rfc822" and isinstance(payload, list) and payload:
            seen += 1
            if isinstance(payload[0], Message):
                yield _letter_inside(payload[0])
            continue
        if isinstance(payload, list):
            inner = [each for each in payload if isinstance(each, Message)]
            stack.extend((each, depth + 1) for each in reversed(inner))
            continue
        seen += 1
        if seen > limits.parts:
            raise UnreadableInput(f"It has more than {limits.parts} parts.")
        yield _leaf(part)


def header(message: Message, name: str) -> str:
    """A header's words, encoded words joined before they are decoded; empty where missing."""
    value = message.get(name)
    return decoded_words(str(value)) if value is not None else ""


def decoded_words(value: str) -> str:
    """Undo RFC 2047: adjacent words of one charset are joined as bytes, since real programs
    cut them inside characters."""
    value = re.sub(r"\r?\n[ \t]*", " ", ENCODED_WORDS.sub(r"\1", value)).strip()
    try:
        words = decode_header(value)
    except (ValueError, LookupError, TypeError):
        return value
    joined: list[tuple[bytes, str | None]] = []
    for word, charset in words:
        data = word if isinstance(word, bytes) else word.encode("utf-8", "surrogateescape")
        if joined and joined[-1][1] == charset:
            joined[-1] = (joined[-1][0] + data, charset)
        else:
            joined.append((data, charset))
    return "".join(decode(data, charset)[0] for data, charset in joined).strip()


def date_of(message: Message) -> str | None:
    """The message's date, ISO 8601, or None."""
    try:
        return parsedate_to_datetime(str(message.get("Date"))).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _leaf(part: Message) -> Leaf:
    try:
        data = part.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError):
        data = str(part.get_payload()).encode("utf-8", "surrogateescape")
    try:
        charset = part.get_content_charset()
        file_name = decoded_words(part.get_filename() or "")
    except (ValueError, LookupError, TypeError):
        charset, file_name = None, ""
    return Leaf(
        part.get_content_type(),
        data if isinstance(data, bytes) else b"",
        charset,
        re.sub(r"\s+", "", header(part, "Content-Location")),
        header(part, "Content-ID").strip("<> \t"),
        file_name,
        part.get_content_disposition() == "attachment",
    )


def _letter_inside(letter: Message) -> Leaf:
    """A letter within a letter, as one part."""
    try:
        data = letter.as_bytes()
    except (ValueError, LookupError, AttributeError, TypeError):
        data = b""
    name = REFUSED_IN_NAMES.sub(" ", header(letter, "Subject")).strip() or "letter"
    return Leaf("message/rfc822", data, None, "", "", f"{name[:80]}.eml", True)


def _mended_headers(data: bytes) -> bytes:
    """Indent lines of the first headers that go on without the blank that should say so."""
    data = data.lstrip(b"\xef\xbb\xbf\r\n")
    end = re.search(rb"\r?\n\r?\n", data)
    if end is None or end.start() > 65_536:
        return data
    lines = data[: end.start()].split(b"\n")
    mended = [
        line if HEADER_LINE.match(line) or line[:1] in b" \t" or not number else b" " + line
        for number, line in enumerate(lines)
    ]
    return b"\n".join(mended) + data[end.start() :]
