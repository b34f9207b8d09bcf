"""Small parts of Word's files: relations between parts, letters of a run, links of fields."""

from __future__ import annotations

import re
from typing import Any

from reader.formats.office.word_styles import value
from reader.formats.xml_tree import local, parse_xml
from reader.formats.zip_reader import Zip
from reader.model import UnreadableInput

_LINK = re.compile(r'^\s*HYPERLINK\b\s*(?:"([^"]*)"|(\S+))?(?:.*?\\l\s*"([^"]*)")?', re.DOTALL)


Relations = dict[str, tuple[str, str, bool]]
"""Id -> kind, target, whether that is outside the document."""


def relations_of(archive: Zip, part: str) -> Relations:
    """Return the relations of a part."""
    folder, _, file = part.rpartition("/")
    root = optional_part(archive, f"{folder}/_rels/{file}.rels".lstrip("/"))
    return {
        value(each, "Id"): (
            value(each, "Type").rpartition("/")[2],
            value(each, "Target"),
            value(each, "TargetMode") == "External",
        )
        for each in (root if root is not None else ())
        if local(each) == "Relationship"
    }


def optional_part(archive: Zip, name: str) -> Any | None:
    """Return the XML of a part; None where it is not there or no XML."""
    if name not in archive:
        return None
    try:
        return parse_xml(archive.read(name))
    except UnreadableInput:
        return None


def letters_of(element: Any, name: str) -> str:
    """Return the letters that a piece of a run stands for; empty for what has none."""
    if name == "t":
        return element.text or ""
    if name in ("br", "cr"):
        return "" if value(element, "type") in ("page", "column") else "\n"
    if name == "sym":
        return _symbol(value(element, "char"), value(element, "font"))
    return {"tab": "\t", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}.get(name, "")


def _symbol(code: str, font: str) -> str:
    """Return a letter of a symbol font.

    Boxes and ticks of Wingdings, else what Unicode has there.
    """
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    number = number - 0xF000 if 0xF000 <= number <= 0xF0FF else number
    if "wingdings" in font.lower():
        return {0xFC: "✓", 0xFE: "☑", 0xA8: "☐", 0x6F: "☐", 0xFD: "☒", 0xE0: "→"}.get(number, "•")
    return chr(number) if 0x20 <= number < 0x110000 and not 0xD800 <= number < 0xE000 else ""


def link_of_field(instruction: str) -> str:
    """Return the address that a field links to; empty for other fields and places inside."""
    found = _LINK.match(instruction)
    if found is None:
        return ""
    address = found.group(1) or (found.group(2) or "" if not instruction.count("\\l") else "")
    return address if address and not address.startswith("\\") else ""
