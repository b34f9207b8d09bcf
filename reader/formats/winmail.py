"""Letters that Outlook packs into `winmail.dat` (TNEF): their words and their files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from reader.formats.outlook_rtf import letter_html, unpacked_rtf

TNEF = b"\x78\x9f\x3e\x22"
"""The first bytes of such a file."""

_BODY, _PROPERTIES, _CODE_PAGE = 0x800C, 0x9003, 0x9007
"""Names of attributes of a letter, the lower halves of their numbers."""
_NEW_FILE, _FILE_NAME, _FILE_DATA, _FILE_PROPERTIES = 0x9002, 0x8010, 0x800F, 0x9005
"""Names of attributes of a file in it."""
_PLAIN, _HTML, _RTF, _LONG_NAME = 0x1000, 0x1013, 0x1009, 0x3707
"""Names of Outlook's properties."""
_STRINGS = (0x1E, 0x1F, 0x0D, 0x102)
"""Types of properties whose length stands before them: 8 bits, 16 bits, objects, bytes."""
_SIZES = {0x02: 4, 0x03: 4, 0x04: 4, 0x0A: 4, 0x0B: 4, 0x05: 8, 0x06: 8, 0x07: 8, 0x14: 8,
          0x40: 8, 0x48: 16}  # fmt: skip
"""Bytes of the other types; two-byte ones are filled up to four."""
_MANY = 0x1000
"""The bit of a type that says that it has several values."""
_MOST = 100_000
"""Attributes and properties that are read; a letter has a few hundred."""


@dataclass(slots=True)
class PackedLetter:
    """What is in such a file: the words in one or two ways, and the files with their names."""

    text: str = ""
    html: str = ""
    files: list[tuple[str, bytes]] = field(default_factory=list)


def packed_letter(data: bytes) -> PackedLetter:
    """Return what a file holds as far as it is sound; never raises."""
    letter = PackedLetter()
    codec = "cp1252"
    name, held = "", b""
    for attribute, value in _attributes(data):
        if attribute == _CODE_PAGE and len(value) >= 4:
            codec = f"cp{int.from_bytes(value[:4], 'little')}"
        elif attribute == _BODY:
            letter.text = letter.text or _decoded(value, codec)
        elif attribute == _PROPERTIES:
            found = dict(_properties(value))
            letter.text = letter.text or _words(found.get(_PLAIN), codec)
            letter.html = _words(found.get(_HTML), codec)
            if not letter.html and _RTF in found:
                letter.html = letter_html(unpacked_rtf(found[_RTF][1]))
        elif attribute == _NEW_FILE:
            if held:
                letter.files.append((name, held))
            name, held = "", b""
        elif attribute == _FILE_NAME:
            name = name or _decoded(value, codec)
        elif attribute == _FILE_DATA:
            held = value
        elif attribute == _FILE_PROPERTIES:
            name = _words(dict(_properties(value)).get(_LONG_NAME), codec) or name
    if held:
        letter.files.append((name, held))
    return letter


def _attributes(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Each attribute's name and value: level, number, length, value, sum."""
    place = 6
    for _ in range(_MOST):
        if place + 9 > len(data) or not data.startswith(TNEF):
            return
        number = int.from_bytes(data[place + 1 : place + 3], "little")
        length = int.from_bytes(data[place + 5 : place + 9], "little")
        yield number, data[place + 9 : place + 9 + length]
        place += 9 + length + 2


def _properties(data: bytes) -> Iterator[tuple[int, tuple[int, bytes]]]:
    """Each property's name with its type and first value; what follows a damaged one is left."""
    count, place = _number(data, 0), 4
    for _ in range(min(count, _MOST)):
        if place + 4 > len(data):
            return
        kind = int.from_bytes(data[place : place + 2], "little")
        name = int.from_bytes(data[place + 2 : place + 4], "little")
        place += 4
        if name >= 0x8000:
            # A property of a program's own: its family, and a number or a name in UTF-16.
            by_name = _number(data, place + 16) == 1
            place += 20
            place += 4 + _filled(_number(data, place)) if by_name else 4
        plain = kind & ~_MANY
        values = 1
        if kind & _MANY or plain in _STRINGS:
            values, place = _number(data, place), place + 4
        first = b""
        for number in range(min(values, _MOST)):
            if plain in _STRINGS:
                size, place = _number(data, place), place + 4
                room = _filled(size)
            elif plain in _SIZES:
                size = room = _SIZES[plain]
            else:
                return
            if place > len(data):
                return
            first = data[place : place + size] if number == 0 else first
            place += room
        yield name, (plain, first)


def _number(data: bytes, place: int) -> int:
    return int.from_bytes(data[place : place + 4], "little")


def _filled(size: int) -> int:
    return -(-size // 4) * 4


def _words(value: tuple[int, bytes] | None, codec: str) -> str:
    if value is None:
        return ""
    kind, data = value
    return _decoded(data, "utf-16-le" if kind == 0x1F else codec)


def _decoded(data: bytes, codec: str) -> str:
    try:
        text = data.decode(codec, "replace")
    except LookupError:
        text = data.decode("cp1252", "replace")
    return text.replace("\0", "").strip()
