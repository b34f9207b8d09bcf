"""MIME messages with the faults that real ones have: headers, leaves, characters."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import dataclass
from email import policy
from email.header import decode_header
from email.message import Message
from email.parser import BytesParser
from email.utils import parseaddr, parsedate_to_datetime

from reader.clean.parse.decode import decode
from reader.formats.flowed_text import unflowed
from reader.formats.limits import Limits
from reader.model import UnreadableInput
from reader.translation import tr

_ADDRESSED = re.compile(r"(?P<name>[^<>]{0,500})<(?P<address>[^<>\s]{1,300}@[^<>\s]{1,300})>")
HEADER_LINE = re.compile(rb"[!-9;-~]+:")
DEEPEST = 40
"""Multiparts within multiparts; honest mail has four."""

_MAIL_SIGNS = re.compile(
    r"^(?:Received|Return-Path|Delivered-To|Envelope-To|X-Original-To|DKIM-Signature|List-\w+|"
    r"X-Received|Authentication-Results)\s*:",
    re.IGNORECASE | re.MULTILINE,
)
_SENDER = re.compile(r"^From\s*:((?:.|\n[ \t]){0,500})", re.IGNORECASE | re.MULTILINE)
_PAGE_SIGNS = re.compile(r"^Snapshot-Content-Location\s*:", re.IGNORECASE | re.MULTILINE)
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
PART_EDGE = re.compile(
    rb"^--(?P<name>[^\s-][^\r\n]{0,200}?|-[^\r\n]{0,200}?[^\s-])[ \t]*\r?\n"
    rb"(?=Content-[\w-]{1,40}[ \t]*:)",
    re.MULTILINE | re.IGNORECASE,
)
"""A line that opens a part, whatever the headers above say that such a line looks like."""

NEW_EDGE = b"broadsheet-part"
PART_MARK = re.compile(rb"^--[^\r\n]{1,200}\r?$", re.MULTILINE)
REFUSED_IN_NAMES = re.compile(r"[\\/!:*?\"<>|\s]+")
ENCODED_WORDS = re.compile(r"(=\?[^?\s]+\?[BbQq]\?[^?]*\?=)\s+(?==\?)")
_BASE64_LINE = re.compile(r"[ \t>]*[A-Za-z0-9+/]*={0,2}[ \t]*")
_RUN_OF_BASE64 = re.compile(r"[A-Za-z0-9+/]{40}")
"""Letters in a line that is no word, however long words are: programs write 60 to 76. Chosen."""
_IN_WORDS = re.compile(r"[\s:.-]")
_SHORTEST_BASE64 = 12
"""Letters; less without `=` above plain words is a word of greeting. Chosen."""


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
        raise UnreadableInput(
            tr("It has more than {parts} parts, which no saved page has.", parts=limits.parts)
        )
    try:
        message = _parsed(_mended_headers(data))
        _split_misnamed(message, 0)
        return message
    except RecursionError as error:
        raise UnreadableInput(tr("Its parts are nested too deeply.")) from error


def is_mail(top: str) -> bool:
    """Return whether headers are those of a letter rather than of a page saved as MIME.

    A letter has a sender with an address or the marks of its way; where its parts were on the web
    (`Content-Location`) makes no page of it.
    """
    if _PAGE_SIGNS.search(top):
        return False
    sender = _SENDER.search(top)
    written = sender is not None and "@" in sender.group(1) and "saved by" not in top.lower()
    return written or _MAIL_SIGNS.search(top) is not None


def headers_at_top(head: str) -> str:
    """Return the first block of headers at the beginning of a file."""
    return re.split(r"\r?\n\r?\n", head.lstrip()[:30_000], maxsplit=1)[0]


def leaves(message: Message, limits: Limits) -> Iterator[Leaf]:
    """Yield the parts of a message that hold data, in order.

    Raise UnreadableInput beyond limits.
    """
    stack = [(message, 0)]
    seen = 0
    while stack:
        part, depth = stack.pop()
        if depth > DEEPEST:
            raise UnreadableInput(tr("Its parts are nested too deeply."))
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
            raise UnreadableInput(tr("It has more than {parts} parts.", parts=limits.parts))
        yield _leaf(part)


def header(message: Message, name: str) -> str:
    """Return a header's words, encoded words joined before they are decoded.

    Empty where missing.
    """
    return decoded_words(_as_written(message, name))


def _as_written(message: Message, name: str) -> str:
    """Return a header as it stands there, on however many lines; empty where missing."""
    named = (value for key, value in message.raw_items() if key.lower() == name.lower())
    value = next(named, None)
    return _plainly_written(str(value)) if value is not None else ""


def _plainly_written(value: str) -> str:
    """Read letters that a program wrote without encoding them: half characters until then."""
    if value.isascii():
        return value
    return decode(value.encode("utf-8", "surrogateescape"), None)[0]


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
    """Return the message's date, ISO 8601, or None; without one the day it was sent on."""
    # Each server on the way writes its line above those before.
    passed = [str(line).rpartition(";")[2] for line in message.get_all("Received") or ()]
    for written in (message.get("Date"), *reversed(passed)):
        try:
            return parsedate_to_datetime(str(written).strip()).isoformat()
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
    return None


def sender_of(message: Message) -> tuple[str, str]:
    """Return the name and the address of a message's sender; empty where they are not said.

    A comma in a name may be encoded, and may stand without quotation marks.
    """
    written = " ".join(_as_written(message, "From").split())
    name, address = parseaddr(written)
    if "@" not in address and (found := _ADDRESSED.search(written)) is not None:
        name, address = found["name"], found["address"]
    return decoded_words(name).strip("\"' "), decoded_words(address)


def _leaf(part: Message) -> Leaf:
    try:
        charset = part.get_content_charset()
        file_name = decoded_words(part.get_filename() or "")
    except (ValueError, LookupError, TypeError):
        charset, file_name = None, ""
    try:
        data = part.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError):
        data = str(part.get_payload()).encode("utf-8", "surrogateescape")
    encoding = header(part, "Content-Transfer-Encoding").lower()
    if encoding == "base64" and part.get_content_maintype() == "text":
        data = _encoded_words(str(part.get_payload()), charset) or data
    data = data if isinstance(data, bytes) else b""
    if part.get_content_type() == "text/plain" and _parameter(part, "format") == "flowed":
        data = unflowed(data, delete_blank=_parameter(part, "delsp") == "yes")
    return Leaf(
        part.get_content_type(),
        data,
        charset,
        re.sub(r"\s+", "", header(part, "Content-Location")),
        header(part, "Content-ID").strip("<> \t"),
        file_name,
        part.get_content_disposition() == "attachment",
    )


def _encoded_words(written: str, charset: str | None) -> bytes:
    """Return the bytes of a text said to be base64 where some or all of it is plain words.

    Lists put their footers below what is encoded, and some programs encode nothing. Empty where all
    of it may be base64, if a damaged one.
    """
    lines = written.splitlines()
    end = next((n for n, line in enumerate(lines) if not _BASE64_LINE.fullmatch(line)), len(lines))
    if any(_is_damaged_base64(line) for line in lines[end:]):
        return b""
    encoded = "".join("".join(line.split()).strip(">") for line in lines[:end])
    if end == len(lines) and len(encoded.rstrip("=")) % 4 != 1:
        return b""
    plain = "\n".join(lines[end:])
    if not encoded.endswith("=") and len(encoded) < _SHORTEST_BASE64:
        plain, encoded = written, ""
    try:
        decoded = b64decode(encoded + "=" * (-len(encoded) % 4))
    except ValueError:
        plain, decoded = written, b""
    try:
        words = plain.encode(charset or "utf-8", "surrogateescape")
    except (LookupError, UnicodeError):
        words = plain.encode("utf-8", "surrogateescape")
    return b"\n".join(part for part in (decoded, words) if part)


def _is_damaged_base64(line: str) -> bool:
    return bool(_RUN_OF_BASE64.search(line)) and not _IN_WORDS.search(line.strip(" \t>"))


def _parameter(part: Message, name: str) -> str:
    """Return a value beside the type of a part, in small letters."""
    try:
        return str(part.get_param(name) or "").lower()
    except (ValueError, LookupError, TypeError):
        return ""


def _letter_inside(letter: Message) -> Leaf:
    """Return a letter within a letter, as one part."""
    try:
        data = letter.as_bytes()
    except (ValueError, LookupError, AttributeError, TypeError):
        data = b""
    name = REFUSED_IN_NAMES.sub(" ", header(letter, "Subject")).strip() or "letter"
    return Leaf("message/rfc822", data, None, "", "", f"{name[:80]}.eml", True)


def _parsed(data: bytes) -> Message:
    return BytesParser(policy=policy.compat32).parsebytes(data)


def _split_misnamed(part: Message, depth: int) -> None:
    """Split parts that are bounded otherwise than the header says, or by no header at all."""
    payload = part.get_payload()
    if isinstance(payload, list):
        for inner in payload:
            if isinstance(inner, Message) and depth < DEEPEST:
                _split_misnamed(inner, depth + 1)
        return
    untyped = depth == 0 and part.get("Content-Type") is None
    if not isinstance(payload, str) or not (part.get_content_maintype() == "multipart" or untyped):
        return
    data = payload.encode("utf-8", "surrogateescape")
    edge = PART_EDGE.search(data)
    if edge is None:
        return
    name = re.escape(edge["name"])
    body = re.sub(rb"(?m)^--" + name + rb"(--)?[ \t]*$", rb"--" + NEW_EDGE + rb"\1", data)
    body = re.sub(rb"(?m)^--" + name + rb"(--)?[ \t]*\r$", rb"--" + NEW_EDGE + rb"\1\r", body)
    opening = b'Content-Type: multipart/mixed; boundary="' + NEW_EDGE + b'"\n\n'
    found = _parsed(opening + body).get_payload()
    if isinstance(found, list):
        if part.get_content_maintype() != "multipart":
            part["Content-Type"] = "multipart/mixed"
        part.set_payload(found)
        if depth < DEEPEST:
            _split_misnamed(part, depth + 1)


def _mended_headers(data: bytes) -> bytes:
    """Indent lines of the first headers that go on without the blank that should say so."""
    if data.startswith(_UTF16):
        data = data.decode("utf-16", "replace").encode()
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
