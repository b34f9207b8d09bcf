"""Newsletters as mail: single messages (`.eml`) and mailboxes (`.mbox`)."""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Iterator
from dataclasses import replace
from email.message import Message
from urllib.parse import urlsplit

from reader.clean.parse.bare_markup import without_scripts
from reader.clean.parse.decode import decode
from reader.formats.copied_text.copied_lines import paragraph_blocks
from reader.formats.fields import facts_by
from reader.formats.invitations import words_of_invitation
from reader.formats.letter_states import is_entry_of_program, letter_states, with_apple_flags
from reader.formats.letters import story_of_letter, story_of_plain_letter
from reader.formats.limits import Limits
from reader.formats.mime_parts import (
    Leaf,
    date_of,
    header,
    headers_at_top,
    leaves,
    parse_message,
    sender_of,
)
from reader.formats.origins import web_address
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.unread_words import pieces_of_markup
from reader.formats.winmail import TNEF, packed_letter
from reader.model import Draft, Refusal, UnreadableInput
from reader.translation import tr

HEADER = re.compile(
    r"^(From|To|Subject|Date|Received|Message-ID|MIME-Version|Return-Path|Delivered-To|Reply-To)"
    r"\s*:",
    re.I | re.M,
)
SUFFIXES = frozenset({".eml", ".emlx"})
ENVELOPE = re.compile(
    rb"From (?:\S.{0,200}?\s|)(?:\w{3},? \w{3} {1,2}\d{1,2}|\w{3}, \d{1,2} \w{3} \d{4}|"
    rb"\d{4}-\d\d-\d\d)[ T]\d{1,2}:\d\d|From \S{1,200}(?:\s{1,5}.{0,60}\d{4}.{0,20})?$"
)
"""Sender and moment, as programs write the line above a letter; the moment may be missing."""

_DATED = re.compile(rb"\d{1,2}:\d\d")
HEADER_BYTES = re.compile(rb"(?:>From |[!-9;-~]{1,80}:(?: |\t|\r?\n))")
_PATCH = re.compile(rb"From [0-9a-f]{40} Mon Sep 17 00:00:00 2001")
"""The line above a patch, with the same moment in each of them."""
QUOTED_ENVELOPE = re.compile(rb">+From ")
UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
LIST_NAME = re.compile(r'^\s*"?([^"<]*?)"?\s*<')
LIST_NUMBER = re.compile(r"(?=[a-z]*\d)[\da-z]{16,}")
"""What services for newsletters write for the name of a list."""
BODY_PIECE = re.compile(r"att\d{5,}\.html?$", re.IGNORECASE)
"""How Exchange calls the words of a letter that stand below a file in it."""
APPLE_COUNT = re.compile(rb"\s{0,8}(\d{1,12})[ \t]*\r?\n(?=[!-9;-~]+:)")
"""Apple's Mail writes the length of a letter above it, and its own facts below."""

STORY_TYPES = frozenset(
    {"text/html", "application/xhtml+xml", "application/pdf", "message/rfc822",
     "application/epub+zip", "multipart/related"}
)  # fmt: skip
STORY_NAME = re.compile(r"\.(?:x?html?|mht|mhtml|pdf|eml|epub|md|webarchive)$", re.IGNORECASE)
_WORDS = ("text/plain", "text/html")
_SEALED = ("application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted")
COVER_NOTE = 280
"""Characters; less above attached stories is a note on them."""

TAG = re.compile(r"<[^<>]*>")
REPLY_MARKS = re.compile(r"^\s*((re|fwd?|aw|wg|tr|rv|ant)\s*:\s*)+", re.IGNORECASE)


class MailMessage:
    """A mail as a file of its own."""

    name = "eml"

    def recognises(self, source: FileSource) -> bool:
        """Recognise at least three of mail's headers; one is enough under mail's ending."""
        head = source.text_head.lstrip()
        if source.suffix == ".emlx":
            head = re.sub(r"\A\d+[ \t]*\r?\n", "", head)
        top = headers_at_top(head)
        starts_as_header = re.match(r"[!-9;-~]+:", head) is not None
        least = 1 if source.suffix in SUFFIXES else 3
        return starts_as_header and len({h.lower() for h in HEADER.findall(top)}) >= least

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield the message's page, else its text.

        Behind it the stories that are attached to it.
        """
        data, behind = source.read(reading.limits), b""
        if (counted := APPLE_COUNT.match(data)) is not None:
            end = counted.end() + int(counted.group(1))
            data, behind = data[counted.end() : end], data[end:]
        stories = letter_stories(data, source, source.file_name, reading, self.name)
        for place, found in enumerate(stories):
            # The flags are the letter's, not those of what is attached to it.
            if place == 0 and isinstance(found, Draft):
                found = with_apple_flags(found, behind)
            yield found


class Mailbox:
    """Many mails in one file; a story a message."""

    name = "mbox"

    def recognises(self, source: FileSource) -> bool:
        """Recognise an envelope line and then headers."""
        first, _, rest = source.text_head.lstrip().partition("\n")
        opened = ENVELOPE.match(first.strip().encode("utf-8", "replace"))
        return opened is not None and HEADER.search(rest[:20_000]) is not None

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each message; one that cannot be read is refused by its number."""
        for number, data in enumerate(_messages(source, reading.limits), start=1):
            origin = f"{source.name}!{number}"
            letter = FileSource(origin, data=data, depth=source.depth)
            try:
                yield from letter_stories(data, letter, f"message-{number}.eml", reading, "mbox")
            except UnreadableInput as error:
                yield Refusal(origin, str(error))


def letter_stories(
    data: bytes, source: FileSource, file_name: str, reading: ReadContext, name: str
) -> Found:
    """Yield the stories of one mail; raise UnreadableInput for one without words.

    A few words above attached stories are a note on the first of them, not a story.
    """
    parts_read = _Letter(data, reading.limits)
    if parts_read.of_program:
        reason = tr("It is an entry of the mail program, not a letter.")
        yield Refusal(source.name, reason, failed=False)
        return
    attached = [
        found
        for part in parts_read.attached
        for found in reading.inner(
            FileSource(f"{source.name}!{part.file_name}", data=part.data, depth=source.depth + 1)
        )
    ]
    stories = [found for found in attached if isinstance(found, Draft)]
    words = parts_read.words
    if stories and len(words) < COVER_NOTE:
        noted = stories[0]
        yield replace(noted, note="\n\n".join(part for part in (words, noted.note) if part))
        yield from (found for found in attached if found is not noted)
        return
    yield parts_read.draft(source.name, file_name, name)
    yield from attached


class _Letter:
    """One mail taken apart."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        self._data = data
        self._message = parse_message(data, limits)
        self._parts = list(leaves(self._message, limits))
        if not any(part.media_type in _WORDS and part.data.strip() for part in self._parts):
            self._parts += [inner for part in self._parts for inner in _unpacked(part)]
        pages = _pages(self._parts)
        self._page = _joined(pages)
        self._plain = _longest_plain(self._parts) or _invitation(self._parts)
        self.attached = [
            part
            for part in self._parts
            if part.attached
            and part.data
            and part is not self._plain
            and part not in pages
            and (part.media_type in STORY_TYPES or STORY_NAME.search(part.file_name))
        ]
        if self._page is None and self._plain is None and not self.attached:
            if any(part.media_type in _SEALED for part in self._parts):
                raise UnreadableInput(tr("The message is encrypted or sealed by a signature."))
            raise UnreadableInput(tr("The message has no text."))

    @property
    def of_program(self) -> bool:
        """Whether a mail server keeps it for itself."""
        return is_entry_of_program(self._message)

    @property
    def words(self) -> str:
        """The words of the letter, as far as they are needed to distinguish a note from a story."""
        if self._plain is not None or self._page is None:
            return _text(self._plain).strip()
        return " ".join(TAG.sub(" ", without_scripts(_text(self._page))).split())

    def draft(self, origin: str, file_name: str, name: str) -> Draft:
        """Return the letter as a story."""
        message = self._message
        sender, address = sender_of(message)
        title = REPLY_MARKS.sub("", header(message, "Subject")) or None
        plain = "\n\n".join("\n".join(b) for b in paragraph_blocks(_text(self._plain)))
        plain_story = story_of_plain_letter(plain)
        shown = None
        if self._page is not None:
            shown = story_of_letter(_text(self._page), title, (sender, address))
        states = letter_states(message)
        byline = (shown or plain_story).sender or sender or address
        facts = facts_by(
            [byline],
            title=title,
            subtitle=shown.subtitle if shown else None,
            site=_list_name(message) or address.rpartition("@")[2] or None,
            published=(shown or plain_story).sent or date_of(message),
            url=_address(message) or plain_story.url or (shown.url if shown else None),
        )
        files = {
            named: part.data
            for part in self._parts
            for named in (f"cid:{part.content_id}" if part.content_id else "", part.location)
            if named and part.data
        }
        return Draft(
            origin,
            name,
            facts,
            html=shown.html if shown else None,
            text=None if shown else plain_story.html,
            original=self._data,
            original_name=file_name,
            files=files,
            note=(shown or plain_story).note,
            tags=states.tags,
            read=states.read,
            starred=states.starred,
            trashed=states.trashed,
            left_out=(shown or plain_story).left_out,
            pieces=tuple(self._pieces()),
        )

    def _pieces(self) -> Iterator[tuple[str, str]]:
        """All that the letter's parts say, and what else is attached to it."""
        for part in self._parts:
            if part.media_type == "text/plain" and not part.attached:
                yield from (("", line) for line in _text(part).splitlines() if line.strip())
            elif part.media_type == "text/html" and not part.attached:
                yield from pieces_of_markup(_text(part))
            elif part.file_name and part not in self.attached and not part.content_id:
                yield "Attachment", part.file_name


def _invitation(parts: list[Leaf]) -> Leaf | None:
    """Return the words of an invitation as a part, where there are neither page nor text."""
    if any(part.media_type == "text/html" and part.data.strip() for part in parts):
        return None
    calendars = [part for part in parts if part.media_type == "text/calendar"]
    words = next((said for part in calendars if (said := words_of_invitation(_text(part)))), "")
    data = words.encode("utf-8", "replace")
    return Leaf("text/plain", data, "utf-8", "", "", "") if words else None


def _unpacked(part: Leaf) -> Iterator[Leaf]:
    """Yield what Outlook packed into a part (`winmail.dat`), as parts of their own."""
    if not part.data.startswith(TNEF):
        return
    letter = packed_letter(part.data)
    for media_type, words in (("text/html", letter.html), ("text/plain", letter.text)):
        if words:
            yield Leaf(media_type, words.encode("utf-8", "replace"), "utf-8", "", "", "")
    for name, data in letter.files:
        yield Leaf("application/octet-stream", data, None, "", "", name, attached=True)


def _text(part: Leaf | None) -> str:
    return decode(part.data, part.charset)[0] if part is not None else ""


def _address(message: Message) -> str | None:
    """Where the letter can be read on the web, if its headers say so: not the list's front page."""
    for name in ("Archived-At", "X-Original-URL", "List-Post", "List-URL", "Content-Location"):
        address = web_address(header(message, name))
        if address and urlsplit(address).path.strip("/"):
            return address
    return None


def _list_name(message: Message) -> str:
    """Return what a letter's list is called; empty where that is only a number."""
    found = LIST_NAME.match(header(message, "List-ID"))
    return found[1] if found is not None and not LIST_NUMBER.search(found[1]) else ""


def _pages(parts: list[Leaf]) -> list[Leaf]:
    """Return the pages of a letter, each once: programs begin another below a file shown in it."""
    pages = {
        part.data: part
        for part in parts
        if part.media_type == "text/html"
        and part.data.strip()
        and (not part.attached or BODY_PIECE.match(part.file_name))
    }
    return list(pages.values()) if any(not page.attached for page in pages.values()) else []


def _joined(pages: list[Leaf]) -> Leaf | None:
    if len(pages) < 2:
        return pages[0] if pages else None
    whole = "\n".join(map(_text, pages))
    return replace(pages[0], data=whole.encode("utf-8", "replace"), charset="utf-8")


def _longest_plain(parts: list[Leaf]) -> Leaf | None:
    """Return the longest plain part that is no attachment: others are signatures."""
    fitting = [
        part
        for part in parts
        if part.media_type == "text/plain" and part.data.strip() and not part.attached
    ]
    return max(fitting, key=lambda part: len(part.data), default=None)


def _messages(source: FileSource, limits: Limits) -> Iterator[bytes]:
    """Yield the messages of a mailbox, one after another; `>From ` lines lose their mark."""
    lines: list[bytes] = []
    size = 0
    waiting = b""
    after_gap = True
    of_patches: bool | None = None
    for line in _mailbox_lines(source):
        if waiting:
            is_patch = _PATCH.match(waiting) is not None
            of_patches = is_patch if of_patches is None else of_patches
            # Git's patches, attached to a letter, stand there as they are.
            if is_patch <= of_patches and _opens_letter(waiting, line, after_gap):
                if any(kept.strip() for kept in lines):
                    yield b"".join(lines)
                lines, size = [], 0
            else:
                lines.append(waiting)
            after_gap, waiting = False, b""
        if line.startswith(b"From ") and ENVELOPE.match(line.rstrip()):
            waiting = line
            continue
        after_gap = not line.strip()
        size += len(line)
        if size <= limits.entry:
            lines.append(line[1:] if QUOTED_ENVELOPE.match(line) else line)
    if any(kept.strip() for kept in lines):
        yield b"".join(lines)


def _opens_letter(line: bytes, following: bytes, after_gap: bool) -> bool:
    """Whether a line that begins with `From ` stands above the headers of a letter.

    A sentence may begin so too: no header follows it. Without an empty line before it, it must
    carry its moment.
    """
    if HEADER_BYTES.match(following) is None:
        return False
    return after_gap or _DATED.search(line) is not None


def _mailbox_lines(source: FileSource) -> Iterator[bytes]:
    """Yield the lines of a mailbox without a mark of its charset; UTF-16 becomes UTF-8."""
    with source.open() as handle:
        mark = handle.read(3)
        if mark[:2] in UTF16_MARKS:
            handle.seek(0)
            for text in io.TextIOWrapper(handle, "utf-16", "replace", newline=""):
                yield text.encode("utf-8", "replace")
            return
        if mark != codecs.BOM_UTF8:
            handle.seek(0)
        yield from handle
