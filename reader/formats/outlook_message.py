"""Single letters as Outlook keeps them, `.msg`: read as the mail that they are, through olefile.

A message is a compound file (MS-CFB) of properties (MS-OXMSG): texts in a stream each, moments and
numbers in one stream of sixteen bytes each.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.parser import HeaderParser
from email.utils import format_datetime, formataddr
from typing import Any

from reader.clean.render.text_article import words_of_markup
from reader.formats.mail import letter_stories
from reader.formats.outlook_rtf import letter_html, unpacked_rtf
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.model import Draft, UnreadableInput
from reader.translation import tr

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
PROPERTIES = "__properties_version1.0"
_IN_DIRECTORY = PROPERTIES.encode("utf-16-le")
_SUBJECT, _SENDER, _ADDRESS, _SMTP = "0037", "0C1A", "0C1F", "5D01"
_BODY, _HTML, _RTF = "1000", "1013", "1009"
_TRANSPORT, _CLASS = "007D", "001A"
_FILE_NAME, _SHORT_NAME, _DATA, _MIME, _CONTENT_ID = "3707", "3704", "3701", "370E", "3712"
_SENT = (0x00390040, 0x0E060040)
"""When a message was submitted, and when it was delivered."""

_CODE_PAGES = (0x3FDE0003, 0x3FFD0003)
"""Of the HTML body, and of the texts that are not in Unicode."""

_ATTACHMENT = re.compile(r"__attach_version1\.0_#[0-9A-Fa-f]{8}")
_MOST_ATTACHMENTS = 500
"""Files of one message that are looked through; chosen, no real message has as many."""
_NO_HEADER = re.compile(r"[\r\n\0]+")


class OutlookMessage:
    """A letter in a file of Outlook's own."""

    name = "msg"

    def recognises(self, source: FileSource) -> bool:
        """Recognise a compound file with a message's properties, or under a message's ending."""
        if not source.head.startswith(MAGIC):
            return False
        return source.suffix in (".msg", ".oft") or _IN_DIRECTORY in source.head

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield the letter, behind it the stories that are attached."""
        import olefile

        data = source.read(reading.limits)
        try:
            with olefile.OleFileIO(data) as archive:
                if not archive.exists(PROPERTIES):
                    raise UnreadableInput(tr("This Outlook file contains no message."))
                letter = _as_mail(_Storage(archive, ""))
        except UnreadableInput:
            raise
        except Exception as error:  # damaged compound files break it in many ways
            raise UnreadableInput(tr("The message is damaged.")) from error
        for found in letter_stories(letter, source, source.file_name, reading, self.name):
            mine = isinstance(found, Draft) and found.origin == source.name
            yield replace(found, original=data) if mine and isinstance(found, Draft) else found


class _Storage:
    """The properties of a message, or of one attachment of it."""

    def __init__(self, archive: Any, prefix: str) -> None:
        self._archive = archive
        self._prefix = prefix
        self._numbers = self._fixed(32 if not prefix else 8)
        pages = (self._numbers.get(tag, 0) & 0xFFFFFFFF for tag in _CODE_PAGES)
        self.charset = next((_codec(page) for page in pages if page), "cp1252")

    def text(self, *properties: str) -> str:
        """Return the first of these texts that is there, without NULs at its end."""
        for name in properties:
            if (wide := self._stream(name + "001F")) is not None:
                return wide.decode("utf-16-le", "replace").rstrip("\0")
            if (narrow := self._stream(name + "001E")) is not None:
                return narrow.decode(self.charset, "replace").rstrip("\0")
        return ""

    def data(self, name: str) -> bytes:
        """Return the bytes of a property, empty where it is missing."""
        return self._stream(name + "0102") or b""

    def moment(self) -> datetime | None:
        """When the message was sent."""
        for tag in _SENT:
            if ticks := self._numbers.get(tag):
                try:
                    return datetime(1601, 1, 1, tzinfo=UTC) + timedelta(microseconds=ticks // 10)
                except OverflowError:
                    return None
        return None

    def attachments(self) -> list[_Storage]:
        """Return the attached files, as far as their bytes lie in this file."""
        names = sorted(
            {path[0] for path in self._archive.listdir() if _ATTACHMENT.fullmatch(path[0])}
        )
        return [_Storage(self._archive, f"{name}/") for name in names[:_MOST_ATTACHMENTS]]

    def _stream(self, name: str) -> bytes | None:
        path = f"{self._prefix}__substg1.0_{name}"
        if not self._archive.exists(path) or self._archive.get_type(path) != 2:
            return None
        read: bytes = self._archive.openstream(path).read()
        return read

    def _fixed(self, start: int) -> dict[int, int]:
        path = self._prefix + PROPERTIES
        if not self._archive.exists(path):
            return {}
        data: bytes = self._archive.openstream(path).read()
        entries = (data[place : place + 16] for place in range(start, len(data) - 15, 16))
        return {int.from_bytes(e[:4], "little"): int.from_bytes(e[8:], "little") for e in entries}


def _codec(page: int) -> str:
    return {65001: "utf-8", 20127: "ascii", 28591: "iso-8859-1", 936: "gb18030"}.get(
        page, f"iso8859_{page - 28590}" if 28591 < page < 28606 else f"cp{page}"
    )


def _as_mail(message: _Storage) -> bytes:
    """Return the message as mail; raise UnreadableInput for what is no letter."""
    kind = message.text(_CLASS)
    if kind and not kind.upper().startswith(("IPM.NOTE", "IPM.POST", "REPORT", "IPM.DOCUMENT")):
        raise UnreadableInput(
            tr("This is another kind of Outlook item ({kind}), not a message.", kind=kind[:60])
        )
    mail = EmailMessage()
    transport = HeaderParser().parsestr(message.text(_TRANSPORT))
    sent = message.moment()
    address = message.text(_SMTP) or message.text(_ADDRESS)
    headers = {
        "From": str(transport.get("From") or "")
        or formataddr((message.text(_SENDER), address if "@" in address else "")),
        "Subject": message.text(_SUBJECT),
        "Date": format_datetime(sent) if sent else str(transport.get("Date") or ""),
        **{
            name: str(transport.get(name) or "") for name in ("List-ID", "List-Post", "Archived-At")
        },
    }
    for name, value in headers.items():
        if value:
            mail[name] = _NO_HEADER.sub(" ", value)
    plain = message.text(_BODY)
    html = message.data(_HTML).decode(_html_charset(message), "replace") or message.text(_HTML)
    if not html and (packed := message.data(_RTF)):
        formatted = letter_html(unpacked_rtf(packed))
        html = formatted if _says(formatted, plain) else ""
    if html:
        mail.set_content(html, subtype="html")
    elif plain:
        mail.set_content(plain)
    for attached in message.attachments():
        _attach(mail, attached)
    return mail.as_bytes()


def _says(html: str, plain: str) -> bool:
    """Whether a formatted body has words, and most of those of the plain one: it may be damaged."""
    words = set(re.findall(r"\w+", words_of_markup(html)))
    known = set(re.findall(r"\w+", plain))
    return bool(words) and len(known & words) * 2 >= len(known)


def _html_charset(message: _Storage) -> str:
    try:
        b"".decode(message.charset)
    except LookupError:
        return "cp1252"
    return message.charset


def _attach(mail: EmailMessage, attached: _Storage) -> None:
    data = attached.data(_DATA)
    if not data:
        return
    kind, _, subtype = (attached.text(_MIME) or "application/octet-stream").partition("/")
    content_id = _NO_HEADER.sub("", attached.text(_CONTENT_ID)).strip("<> ")
    name = _NO_HEADER.sub(" ", attached.text(_FILE_NAME, _SHORT_NAME))
    shown = bool(content_id) and kind == "image"
    mail.add_attachment(
        data,
        maintype=kind if subtype and kind not in ("message", "multipart") else "application",
        subtype=subtype or "octet-stream",
        disposition="inline" if shown else "attachment",
        filename=name or None,
        cid=f"<{content_id}>" if content_id else None,
    )
