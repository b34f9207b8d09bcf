"""What is said of files that are no articles."""

from __future__ import annotations

import re

from reader.clean.parse.decode import wide_charset
from reader.formats.containers import ole_kind
from reader.formats.source import FileSource
from reader.model import Refusal
from reader.translation import tr, translatable

OUR_MISTAKE = translatable("An error in Broadsheet prevented reading this file.")
"""Of what no format foresaw; the log has what went wrong."""

SIGNATURES = (
    (b"\x89PNG", translatable("a picture")),
    (b"\xff\xd8\xff", translatable("a picture")),
    (b"GIF8", translatable("a picture")),
    (b"8BPS", translatable("a Photoshop picture")),
    (b"II*\0", translatable("a picture")),
    (b"MM\0*", translatable("a picture")),
    (b"RIFF", translatable("a picture or sound")),
    (b"\x00\x00\x01\x00", translatable("a picture")),
    (b"AT&TFORM", translatable("a DjVu document; convert it to PDF")),
    (b"\x7fELF", translatable("a program")),
    (b"MZ", translatable("a program")),
    (b"\xca\xfe\xba\xbe", translatable("a program")),
    (b"\xcf\xfa\xed\xfe", translatable("a program")),
    (b"\0asm", translatable("a program")),
    (b"dex\n", translatable("a part of an Android app")),
    (b"Cr24", translatable("a Chrome extension")),
    (b"ID3", translatable("a sound")),
    (b"OggS", translatable("a sound")),
    (b"fLaC", translatable("a sound")),
    (b"MThd", translatable("a sheet of music")),
    (b"\x1aE\xdf\xa3", translatable("a video")),
    (b"SQLite format 3", translatable("a database")),
    (b"!BDN", translatable("an Outlook mailbox; export its messages as EML or MBOX")),
    (
        b"\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d",
        translatable("a OneNote section; export it as PDF or MHT"),
    ),
    (
        b"\xa1\x2f\xff\x43\xd9\xef\x76\x4c",
        translatable("a OneNote notebook; export it as PDF or MHT"),
    ),
    (b"7z\xbc\xaf\x27\x1c", translatable("a 7-Zip archive, which must be unpacked first")),
    (b"Rar!", translatable("a RAR archive, which must be unpacked first")),
    (b"BZh", translatable("a bzip2 archive, which must be unpacked first")),
    (b"\xfd7zXZ\0", translatable("an XZ archive, which must be unpacked first")),
    (b"\x28\xb5\x2f\xfd", translatable("a Zstandard archive, which must be unpacked first")),
    (b"MSCF", translatable("a cabinet archive, which must be unpacked first")),
    (b"xar!", translatable("a macOS installer")),
    (b"!<arch>\ndebian", translatable("a Debian package")),
    (b"\xed\xab\xee\xdb", translatable("an RPM package")),
    (b"ITSF", translatable("a Windows help file (CHM)")),
    (b"L\0\0\0\x01\x14\x02\0", translatable("a Windows shortcut to a file or program")),
    (b"TPZ", translatable("a Kindle book; convert it to EPUB first")),
    (b"\xeaDRMION", translatable("a Kindle book with copy protection")),
    (b"CONT\x02\0", translatable("a Kindle book; convert it to EPUB first")),
    (b"BEGIN:VCALENDAR", translatable("a calendar")),
    (b"BEGIN:VCARD", translatable("an address book")),
    (b"PAR1", translatable("a table of data")),
    (
        b"mozLz40\0",
        translatable("a packed Firefox backup; save the bookmarks as HTML or JSON in Firefox"),
    ),
    (b"wOF", translatable("a font")),
    (b"OTTO", translatable("a font")),
    (b"\x00\x01\x00\x00", translatable("a font")),
    (b"\xd7\xcd\xc6\x9a", translatable("a picture")),
    (b"%!PS", translatable("a PostScript document; print it to PDF")),
)
"""The first bytes of files that are no articles, and what they are."""

LATER_SIGNATURES = (
    (1, b"\xa2eroots", translatable("a Bluesky archive (CAR); save its posts as JSON first")),
    (60, b"BOOKMOBI", translatable("a Kindle book; convert it to EPUB first")),
    (60, b"TEXtREAd", translatable("a Palm book; convert it to EPUB first")),
    (257, b"ustar", translatable("a TAR archive, which must be unpacked first")),
    (32_769, b"CD001", translatable("a disc image")),
)
"""The same for bytes that stand further in: their place in the file, the bytes, the kind."""

DISC_IMAGE = b"koly"
"""How the last 512 bytes of a disc image of macOS begin."""

FTYP_PICTURES = (b"heic", b"heix", b"mif1", b"msf1", b"avif", b"avis")


def refusal_of_unknown(source: FileSource) -> Refusal:
    """Return the line of the report for a file that no format knows."""
    if kind := ole_kind(source) or _kind(source):
        return Refusal(
            source.name, tr("This is {kind}, not an article.", kind=tr(kind)), failed=False
        )
    if looks_binary(source.head):
        return Refusal(source.name, tr("Unknown binary file without text."))
    return Refusal(source.name, tr("This type of file has no articles."), failed=False)


def refusal_of_empty(origin: str) -> Refusal:
    """Return the line of the report for an entry that holds neither a text nor a link."""
    return Refusal(origin, tr("No text or link."), failed=False)


def _kind(source: FileSource) -> str:
    head = source.head
    found = next((kind for signature, kind in SIGNATURES if head.startswith(signature)), "")
    if found:
        return found
    for place, signature, kind in LATER_SIGNATURES:
        if head[place : place + len(signature)] == signature:
            return kind
    if head[4:8] == b"ftyp":
        picture = head[8:12] in FTYP_PICTURES
        return translatable("a picture") if picture else translatable("a video")
    if re.match(rb"\xff[\xe2\xe3\xf2\xf3\xfa\xfb]", head) and looks_binary(head):
        return translatable("a sound")
    if head.startswith(b"BM") and looks_binary(head):
        return translatable("a picture")
    return translatable("a macOS disc image") if _is_disc_image(source) else ""


def _is_disc_image(source: FileSource) -> bool:
    if source.size < 512:
        return False
    with source.open() as handle:
        handle.seek(source.size - 512)
        return handle.read(4) == DISC_IMAGE


def looks_binary(head: bytes) -> bool:
    """Return whether bytes are no text in any charset: NULs or many control characters."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    sample = head[:8192]
    if not sample:
        return False
    controls = sum(byte < 9 or 13 < byte < 27 or 27 < byte < 32 or byte == 127 for byte in sample)
    nulls = sample.count(0)
    # UTF-16 without a mark has NULs in every second place.
    if nulls > len(sample) * 0.2 and (not any(sample[::2]) or not any(sample[1::2])):
        return False
    odd = nulls > len(sample) * 0.001 + 3 or controls > len(sample) * 0.02
    # With dashes or ideographs both places hold something; how it reads decides.
    return odd and wide_charset(sample) is None
