"""Letters packed by Outlook or sealed, and what mail programs note on letters."""

from __future__ import annotations

import base64
import struct
from email import message_from_string
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.formats.winmail import TNEF, packed_letter
from reader.model import Draft
from tests.examples import examples
from tests.formats.reading import draft, drafts, read_all, refusal

HEAD = (
    "From: Ann Other <ann@post.example>\nSubject: The weir\nDate: Fri, 3 May 2024 10:15:20 +0200\n"
)
WORDS = "The weir was built before the mill, and nobody remembers by whom."


def _attribute(name: int, value: bytes) -> bytes:
    return b"\x01" + struct.pack("<HHI", name, 6, len(value)) + value + b"\0\0"


def _property(name: int, kind: int, value: bytes, own: str = "") -> bytes:
    head = struct.pack("<HH", kind, name)
    if own:
        written = own.encode("utf-16-le")
        head += bytes(16) + struct.pack("<II", 1, len(written)) + written + bytes(-len(written) % 4)
    if kind == 3:
        return head + value
    return head + struct.pack("<II", 1, len(value)) + value + bytes(-len(value) % 4)


PROPERTIES = b"".join(
    (
        struct.pack("<I", 3),
        _property(0x8001, 0x1F, "x".encode("utf-16-le"), own="Keywords"),
        _property(0x0E07, 3, b"\1\0\0\0"),
        _property(0x1013, 0x102, f"<p>{WORDS * 6}</p>".encode()),
    )
)
PACKED = b"".join(
    (
        TNEF,
        b"\0\0",
        _attribute(0x9003, PROPERTIES),
        _attribute(0x9002, b""),
        _attribute(0x8010, b"more.html\0"),
        _attribute(0x800F, b"<html><body><p>Attached words of a page</p></body></html>"),
    )
)


def _letter(packed: bytes) -> str:
    return (
        f"{HEAD}MIME-Version: 1.0\nContent-Type: application/ms-tnef; name=winmail.dat\n"
        f"Content-Transfer-Encoding: base64\n\n{base64.encodebytes(packed).decode()}"
    )


def test_a_letter_in_winmail_is_read() -> None:
    letter, attached = read_all(_letter(PACKED), "a.eml")
    assert isinstance(letter, Draft)
    assert letter.facts.title == "The weir"
    assert WORDS in (letter.html or "")
    assert isinstance(attached, Draft)
    plain = TNEF + b"\0\0" + _attribute(0x800C, WORDS.encode() + b"\0")
    assert draft(_letter(plain), "a.eml").text == WORDS


@settings(deadline=None, max_examples=examples(60))
@given(st.binary(max_size=200), st.integers(0, len(PACKED)))
def test_damaged_packing_never_raises(noise: bytes, place: int) -> None:
    packed_letter(PACKED[:place] + noise + PACKED[place + len(noise) :])
    packed_letter(PACKED[:place])


@pytest.mark.parametrize(
    "kind",
    [
        'multipart/encrypted; protocol="application/pgp-encrypted"; boundary=A\n\n--A\n'
        "Content-Type: application/pgp-encrypted\n\nVersion: 1\n--A--",
        "application/pkcs7-mime; smime-type=enveloped-data\n\nMIIB",
    ],
)
def test_a_sealed_letter_is_named_as_such(kind: str) -> None:
    assert "encrypted" in refusal(f"{HEAD}MIME-Version: 1.0\nContent-Type: {kind}\n", "a.eml")


@pytest.mark.parametrize(
    ("noted", "tags", "read", "starred", "trashed"),
    [
        ("X-Gmail-Labels: Inbox,Important,Opened,Starred,Rivers", ("Rivers",), True, True, False),
        ("X-Gmail-Labels: =?UTF-8?Q?Posteingang,Ge=C3=B6ffnet,Flu=C3=9F?=", ("Fluß",), True, False,
         False),
        ("X-Gmail-Labels: Categories of plants,Kategorie Werbung", ("Categories of plants",),
         False, False, False),
        ("X-Gmail-Labels: Kategorie A,Category theory,Kategorie Foren",
         ("Kategorie A", "Category theory"), False, False, False),
        ("X-Gmail-Labels: Trash,Category Promotions", (), False, False, True),
        ("X-Mozilla-Status: 0005\nX-Keywords: rivers  NonJunk", ("rivers",), True, True, False),
        ("X-Mozilla-Status: 0009", (), True, False, True),
        ("Status: RO", (), True, False, False),
        ("X-Mozilla-Status: 0000", (), False, False, False),
    ],
)  # fmt: skip
def test_labels_and_states(
    noted: str, tags: tuple[str, ...], read: bool, starred: bool, trashed: bool
) -> None:
    found = draft(f"{HEAD}{noted}\n\n{WORDS}\n", "a.eml")
    assert found.tags == tags
    assert (found.read, found.starred, found.trashed) == (read, starred, trashed)


def test_the_entry_of_a_mail_server_is_no_letter() -> None:
    own = "From: X\nSubject: DON'T DELETE THIS MESSAGE -- FOLDER INTERNAL DATA\nX-IMAP: 1 1\n\nX.\n"
    box = (
        f"From a@b.c Fri May  3 10:15:20 2024\n{own}\nFrom a@b.c Fri May  3 10:15:20 2024\n{HEAD}\n"
    )
    entry, letter = read_all(f"{box}{WORDS}\n", "Inbox.mbox")
    assert "mail program" in getattr(entry, "reason", "")
    assert isinstance(letter, Draft)


@pytest.mark.parametrize(
    ("labels", "read", "starred", "trashed"),
    [
        ("Posteingang,Geöffnet,Boote", True, False, False),
        ("Recibidos,Destacados,Boote", False, True, False),
        ("受信トレイ,開封済み,スター付き,Boote", True, True, False),
        ("Corbeille,Boote", False, False, True),
    ],
)
def test_labels_of_gmail_in_other_languages_are_states(
    labels: str, *, read: bool, starred: bool, trashed: bool
) -> None:
    found = draft(f"X-Gmail-Labels: {labels}\n{HEAD}\n{WORDS}\n", "a.eml")
    assert found.tags == ("Boote",)
    assert (found.read, found.starred, found.trashed) == (read, starred, trashed)


def test_tags_of_thunderbird_and_flags_of_apple_mail() -> None:
    found = draft(f"X-Mozilla-Keys: boats $label1 nonjunk\n{HEAD}\n{WORDS}\n", "a.eml")
    assert found.tags == ("boats",)
    letter = f"{HEAD}\n{WORDS}\n".encode()
    flags = "<plist><dict><key>flags</key>\n<integer>8590195729</integer></dict></plist>"
    found = draft(f"{len(letter)}\n".encode() + letter + flags.encode(), "1.emlx")
    assert (found.read, found.starred, found.trashed) == (True, True, False)


def test_flags_of_apple_mail_are_not_those_of_an_attached_story() -> None:
    parts = MIMEMultipart()
    parts["From"], parts["Subject"] = "Ann <a@x.example>", "Boats"
    parts.attach(MIMEText(f"{WORDS} " * 20))
    parts.attach(MIMEMessage(message_from_string(f"{HEAD}\n{WORDS}\n")))
    letter = parts.as_bytes()
    flags = b"<plist><dict><key>flags</key><integer>17</integer></dict></plist>"
    first, attached = drafts(str(len(letter)).encode() + b"\n" + letter + flags, "1.emlx")
    assert (first.read, first.starred) == (True, True)
    assert (attached.read, attached.starred) == (False, False)
