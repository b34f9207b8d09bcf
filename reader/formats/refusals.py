"""What is said of files that are no articles."""

from __future__ import annotations

import re

from reader.formats.containers import ole_kind
from reader.formats.source import FileSource
from reader.model import Refusal

SIGNATURES = (
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"8BPS", "a Photoshop picture"),
    (b"II*\0", "a picture"),
    (b"MM\0*", "a picture"),
    (b"RIFF", "a picture or sound"),
    (b"\x00\x00\x01\x00", "a picture"),
    (b"AT&TFORM", "a DjVu document; convert it to PDF"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"\xca\xfe\xba\xbe", "a program"),
    (b"\xcf\xfa\xed\xfe", "a program"),
    (b"\0asm", "a program"),
    (b"dex\n", "a part of an Android app"),
    (b"Cr24", "an extension of Chrome"),
    (b"ID3", "a sound"),
    (b"OggS", "a sound"),
    (b"fLaC", "a sound"),
    (b"MThd", "a sheet of music"),
    (b"\x1aE\xdf\xa3", "a video"),
    (b"SQLite format 3", "a database"),
    (b"!BDN", "a mailbox of Outlook; export its messages as EML or MBOX"),
    (b"\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d", "a OneNote section; export it as PDF or MHT"),
    (b"\xa1\x2f\xff\x43\xd9\xef\x76\x4c", "a OneNote notebook; export it as PDF or MHT"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive, which must be unpacked first"),
    (b"Rar!", "a RAR archive, which must be unpacked first"),
    (b"BZh", "a bzip2 archive, which must be unpacked first"),
    (b"\xfd7zXZ\0", "an XZ archive, which must be unpacked first"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive, which must be unpacked first"),
    (b"MSCF", "a cabinet archive, which must be unpacked first"),
    (b"xar!", "an installer of macOS"),
    (b"!<arch>\ndebian", "a Debian package"),
    (b"\xed\xab\xee\xdb", "an RPM package"),
    (b"ITSF", "a Windows help file (CHM)"),
    (b"L\0\0\0\x01\x14\x02\0", "a Windows shortcut to a file or program"),
    (b"TPZ", "a Kindle book; convert it to EPUB first"),
    (b"\xeaDRMION", "a Kindle book with copy protection"),
    (b"CONT\x02\0", "a Kindle book; convert it to EPUB first"),
    (b"PAR1", "a table of data"),
    (b"mozLz40\0", "a packed backup of Firefox; save the bookmarks as HTML or JSON there"),
    (b"wOF", "a font"),
    (b"OTTO", "a font"),
    (b"\x00\x01\x00\x00", "a font"),
    (b"\xd7\xcd\xc6\x9a", "a picture"),
    (b"%!PS", "a PostScript document; print it to PDF"),
)
"""The first bytes of files that are no articles, and what they are."""

LATER_SIGNATURES = (
    (60, b"BOOKMOBI", "a Kindle book; convert it to EPUB first"),
    (60, b"TEXtREAd", "a Palm book; convert it to EPUB first"),
    (257, b"ustar", "a TAR archive, which must be unpacked first"),
    (32_769, b"CD001", "a disc image"),
)
"""The same for bytes that stand further in: their place in the file, the bytes, the kind."""

DISC_IMAGE = b"koly"
"""How the last 512 bytes of a disc image of macOS begin."""

FTYP_PICTURES = (b"heic", b"heix", b"mif1", b"msf1", b"avif", b"avis")


def refusal_of_unknown(source: FileSource) -> Refusal:
    """Return the line of the report for a file that no format knows."""
    if kind := ole_kind(source) or _kind(source):
        return Refusal(source.name, f"This is {kind}, not an article.", failed=False)
    if looks_binary(source.head):
        return Refusal(source.name, "Unknown binary file without text.")
    return Refusal(source.name, "This type of file has no articles.", failed=False)


def _kind(source: FileSource) -> str:
    head = source.head
    found = next((kind for signature, kind in SIGNATURES if head.startswith(signature)), "")
    if found:
        return found
    for place, signature, kind in LATER_SIGNATURES:
        if head[place : place + len(signature)] == signature:
            return kind
    if head[4:8] == b"ftyp":
        return "a picture" if head[8:12] in FTYP_PICTURES else "a video"
    if re.match(rb"\xff[\xe2\xe3\xf2\xf3\xfa\xfb]", head) and looks_binary(head):
        return "a sound"
    if head.startswith(b"BM") and looks_binary(head):
        return "a picture"
    return "a disc image of macOS" if _is_disc_image(source) else ""


def _is_disc_image(source: FileSource) -> bool:
    if source.size < 512:
        return False
    with source.open() as handle:
        handle.seek(source.size - 512)
        return handle.read(4) == DISC_IMAGE


def looks_binary(head: bytes) -> bool:
    """Whether bytes are no text in any charset: NULs or many control characters."""
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
    return nulls > len(sample) * 0.001 + 3 or controls > len(sample) * 0.02
