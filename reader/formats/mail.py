"""Newsletters as mail: single messages (`.eml`) and mailboxes (`.mbox`)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.message import Message
from email.utils import parseaddr

from reader.formats.furniture.lines import paragraph_blocks
from reader.formats.limits import Limits
from reader.formats.mimeparts import Leaf, date_of, header, leaves, parse_message
from reader.formats.origins import web_address
from reader.formats.protocol import Found, Reading
from reader.formats.source import Source
from reader.model import Draft, Facts, Refusal, UnreadableInput
from reader.text.characters import decode

HEADER = re.compile(
    r"^(From|To|Subject|Date|Received|Message-ID|MIME-Version|Return-Path|Delivered-To|Reply-To)"
    r"\s*:",
    re.I | re.M,
)
SUFFIXES = frozenset({".eml", ".emlx"})
ENVELOPE = re.compile(rb"From \S*.{0,60}\d{4}")
LIST_NAME = re.compile(r'^\s*"?([^"<]*?)"?\s*<')
PREHEADER = re.compile(
    r"<(td|div|span|p)\b[^<>]{0,900}?\bdisplay\s*:\s*none\b[^<>]{0,900}>"
    r"(?:(?!</?\1\b).){0,2000}</\1\s*>",
    re.IGNORECASE | re.DOTALL,
)
REPLY_MARKS = re.compile(r"^\s*((re|fwd?|aw|wg|tr|rv|ant)\s*:\s*)+", re.IGNORECASE)


class MailMessage:
    """A mail as a file of its own."""

    name = "eml"

    def recognises(self, source: Source) -> bool:
        """It begins with at least three of mail's headers; one is enough under mail's ending."""
        head = source.text_head.lstrip()
        top = re.split(r"\r?\n\r?\n", head[:30_000], maxsplit=1)[0]
        starts_as_header = re.match(r"[!-9;-~]+:", head) is not None
        least = 1 if source.suffix in SUFFIXES else 3
        return starts_as_header and len({h.lower() for h in HEADER.findall(top)}) >= least

    def read(self, source: Source, reading: Reading) -> Found:
        """One draft: the message's page, else its text."""
        yield message_draft(
            source.read(reading.limits), source.name, source.file_name, reading.limits, self.name
        )


class Mailbox:
    """Many mails in one file; a story a message."""

    name = "mbox"

    def recognises(self, source: Source) -> bool:
        """An envelope line and then headers."""
        first, _, rest = source.head.lstrip().partition(b"\n")
        return bool(ENVELOPE.match(first)) and bool(HEADER.search(rest[:20_000].decode("latin-1")))

    def read(self, source: Source, reading: Reading) -> Found:
        """A draft a message; one that cannot be read is refused by its number."""
        for number, data in enumerate(_messages(source, reading.limits), start=1):
            origin = f"{source.name}!{number}"
            try:
                yield message_draft(data, origin, f"message-{number}.eml", reading.limits, "mbox")
            except UnreadableInput as error:
                yield Refusal(origin, str(error))


def message_draft(data: bytes, origin: str, file_name: str, limits: Limits, name: str) -> Draft:
    """The draft of one mail; raises UnreadableInput for one without words."""
    message = parse_message(data, limits)
    parts = list(leaves(message, limits))
    page = _best(parts, "text/html")
    plain = _best(parts, "text/plain")
    if page is None and plain is None:
        raise UnreadableInput("The message holds no text.")
    sender, address = parseaddr(header(message, "From"))
    list_name = LIST_NAME.match(header(message, "List-ID") or header(message, "List-Id"))
    byline = sender or address
    facts = Facts(
        title=REPLY_MARKS.sub("", header(message, "Subject")) or None,
        byline=byline or None,
        authors=(byline,) if byline else (),
        site=(list_name.group(1) if list_name else "") or address.rpartition("@")[2] or None,
        published=date_of(message),
        url=_address(message),
    )
    files = {
        name_of_part: part.data
        for part in parts
        for name_of_part in (f"cid:{part.content_id}" if part.content_id else "", part.location)
        if name_of_part and part.data
    }
    text = decode(plain.data, plain.charset)[0] if plain is not None else ""
    return Draft(
        origin,
        name,
        facts,
        html=_shown(decode(page.data, page.charset)[0]) if page is not None else None,
        text=None
        if page is not None
        else "\n\n".join("\n".join(b) for b in paragraph_blocks(text)),
        original=data,
        original_name=file_name,
        files=files,
    )


def _shown(html: str) -> str:
    """A letter without the hidden line that mail programs preview it by."""
    return PREHEADER.sub("", html)


def _address(message: Message) -> str | None:
    """Where the letter can be read on the web, if its headers tell."""
    return web_address(header(message, "List-URL") or header(message, "X-Original-URL"))


def _best(parts: list[Leaf], media_type: str) -> Leaf | None:
    """The longest part of a type: others are signatures and attachments."""
    fitting = [p for p in parts if p.media_type == media_type and p.data.strip()]
    return max(fitting, key=lambda part: len(part.data), default=None)


def _messages(source: Source, limits: Limits) -> Iterator[bytes]:
    """The messages of a mailbox, one after another; `>From ` lines lose their mark."""
    lines: list[bytes] = []
    size = 0
    empty = True
    with source.open() as handle:
        for line in handle:
            if empty and ENVELOPE.match(line):
                if lines:
                    yield b"".join(lines)
                lines, size = [], 0
                empty = False
                continue
            empty = not line.strip()
            size += len(line)
            if size <= limits.entry:
                lines.append(line[1:] if re.match(rb">+From ", line) else line)
    if lines:
        yield b"".join(lines)
