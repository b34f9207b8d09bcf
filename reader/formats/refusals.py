"""What is said of files that are no articles."""

from __future__ import annotations

from reader.formats.source import FileSource
from reader.model import Refusal

SIGNATURES = (
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"RIFF", "a picture or sound"),
    (b"\x00\x00\x01\x00", "a picture"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"ID3", "a sound"),
    (b"OggS", "a sound"),
    (b"\x1aE\xdf\xa3", "a film"),
    (b"SQLite format 3", "a database"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive, which must be unpacked first"),
    (b"Rar!", "a RAR archive, which must be unpacked first"),
    (b"\xd0\xcf\x11\xe0", "an old Office document; save it as HTML"),
    (b"mozLz40\0", "a packed backup of Firefox; save the bookmarks as HTML or JSON there"),
    (b"wOF", "a font"),
    (b"\x00\x01\x00\x00", "a font"),
    (b"{\\rtf", "an RTF document; save it as HTML"),
    (b"%!PS", "a PostScript document; print it to PDF"),
)


def refusal_of_unknown(source: FileSource) -> Refusal:
    """The line of the report for a file that no format knows."""
    for signature, kind in SIGNATURES:
        if source.head.startswith(signature):
            return Refusal(source.name, f"This is {kind}, not an article.", failed=False)
    if source.head[4:8] == b"ftyp":
        return Refusal(source.name, "This is a video, not an article.", failed=False)
    if looks_binary(source.head):
        return Refusal(source.name, "Unknown binary file without text.")
    return Refusal(source.name, "This type of file has no articles.", failed=False)


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
