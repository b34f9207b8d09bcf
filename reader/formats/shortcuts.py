"""Shortcuts to pages (`.url`, `.webloc`, `.desktop`) and plain lists of addresses: stubs."""

from __future__ import annotations

import plistlib
import re
from pathlib import PurePosixPath
from xml.parsers.expat import ExpatError

from lxml import etree

from reader.clean.parse.decode import decode
from reader.formats.exports.story_records import numbered, saved_story
from reader.formats.fallback_titles import title_of_address
from reader.formats.origins import web_address
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.xml_tree import parse_xml
from reader.model import Facts, UnreadableInput
from reader.translation import tr

LARGEST = 262_144
"""Bytes; a shortcut is a few hundred, its icon included."""

_WINDOWS = re.compile(r"^[ \t]*\[InternetShortcut\]", re.IGNORECASE | re.MULTILINE)
_DESKTOP = re.compile(r"\s*\[Desktop Entry\]")
_ENTRY = re.compile(r"^[ \t]*(URL(?:\[\w+\])?|Name|Type)[ \t]*=[ \t]*(.+?)[ \t]*$", re.M | re.I)
_LINE = re.compile(
    r"<?(https?://[^\s>|]+)>?(?:[ ]\|[ ](?P<bar>[^\n]{1,2000})|\t(?P<tab>[^\n]{1,2000}))?\s*\Z",
    re.IGNORECASE,
)
"""An address, with its title as OneTab writes it, or behind a tab."""


class Shortcut:
    """A file that only leads to a page; it becomes a stub under the file's name."""

    name = "shortcut"

    def recognises(self, source: FileSource) -> bool:
        """By its section or its property list."""
        if source.suffix == ".webloc":
            return source.head.startswith(b"bplist00") or b"<plist" in source.head[:600]
        head = source.text_head[:4000]
        return bool(_WINDOWS.search(head) or _DESKTOP.match(head))

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub of the address."""
        if source.size > LARGEST:
            raise UnreadableInput(tr("Too large for a shortcut."))
        data = source.read(reading.limits)
        address, title = _property_list(data) if source.suffix == ".webloc" else _entries(data)
        if not address:
            raise UnreadableInput(tr("The shortcut has no web address."))
        named = title or PurePosixPath(source.file_name).stem
        facts = Facts(title=named, url=address)
        yield saved_story(source.name, self.name, facts)


class AddressList:
    """A text of nothing but addresses, one a line."""

    name = "addresses"

    def recognises(self, source: FileSource) -> bool:
        """Recognise it by its lines: every one at the top is an address."""
        if source.suffix not in (".txt", ".text", ".list", ".urls", ""):
            return False
        lines = [line for line in source.text_head[:8000].splitlines()[:40] if line.strip()]
        whole = lines[:-1] if len(source.text_head) > 8000 else lines
        return bool(whole) and all(_LINE.match(line.strip()) for line in whole)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each address; other lines are passed over."""
        text = decode(source.read(reading.limits), "utf-8")[0]
        found = (_LINE.match(line.strip()) for line in text.splitlines())
        titles: dict[str, str] = {}
        for match in found:
            if match is not None:
                titles.setdefault(match[1], (match["bar"] or match["tab"] or "").strip())
        listed = list(titles.items())[: reading.limits.entries]
        for origin, (address, title) in numbered(source.name, listed):
            facts = Facts(title=title or title_of_address(address), url=address)
            yield saved_story(origin, self.name, facts)


def _property_list(data: bytes) -> tuple[str | None, str | None]:
    try:
        whole = data if data.startswith(b"bplist00") else etree.tostring(parse_xml(data))
        found = plistlib.loads(whole)
    except (plistlib.InvalidFileException, ExpatError, ValueError, KeyError, IndexError,
            OverflowError, TypeError, RecursionError, MemoryError) as error:  # fmt: skip
        raise UnreadableInput(tr("The shortcut is damaged.")) from error
    target = found.get("URL") if isinstance(found, dict) else None
    return (web_address(target) if isinstance(target, str) else None), None


def _entries(data: bytes) -> tuple[str | None, str | None]:
    text = decode(data)[0]
    values: dict[str, str] = {}
    for name, value in _ENTRY.findall(text):
        values.setdefault(name.lower().partition("[")[0], value)
    if values.get("type", "link").lower() != "link":
        return None, None
    return web_address(values.get("url", "")), values.get("name")
