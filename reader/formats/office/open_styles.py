"""Styles of OpenDocument: the looks of letters and the levels of lists."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from reader.formats.office.inline_text import LetterLook, is_monospaced
from reader.formats.office.word_styles import value
from reader.formats.xml_tree import local


@dataclass(slots=True)
class OpenListLevel:
    """A level of a list: the form of its numbers (empty for bullets) and the first of them."""

    form: str = ""
    start: int = 1


def list_levels(style: Any) -> dict[int, OpenListLevel]:
    """Return the levels that a list style describes, by their depth from 0."""
    found = {}
    for element in style:
        level_word = value(element, "level")
        if not level_word.isdecimal():
            continue
        form = value(element, "num-format") if "number" in local(element) else ""
        start = value(element, "start-value")
        known = form if form in ("1", "a", "A", "i", "I") else "1" if form else ""
        found[int(level_word) - 1] = OpenListLevel(known, int(start) if start.isdecimal() else 1)
    return found


def look_with(look: LetterLook, properties: Any) -> LetterLook:
    """Return a look after the text properties of a style."""
    settings = {str(key).rpartition("}")[2]: str(v) for key, v in properties.attrib.items()}
    if (weight := settings.get("font-weight")) is not None:
        look = replace(look, bold=weight in ("bold", "600", "700", "800", "900"))
    if (style := settings.get("font-style")) is not None:
        look = replace(look, italic=style in ("italic", "oblique"))
    if (line := settings.get("text-underline-style")) is not None:
        look = replace(look, underlined=line != "none")
    if (line := settings.get("text-line-through-style")) is not None:
        look = replace(look, struck=line != "none")
    if (place := settings.get("text-position")) is not None:
        raised = "sup" if place.startswith("super") else "sub" if place.startswith("sub") else ""
        number = place.split("%")[0]
        if not raised and number.lstrip("-").isdecimal() and int(number):
            raised = "sup" if int(number) > 0 else "sub"
        look = replace(look, raised=raised)
    if (font := settings.get("font-name") or settings.get("font-family")) is not None:
        look = replace(look, code=is_monospaced(font))
    if settings.get("display") == "none":
        look = replace(look, hidden=True)
    if (colour := settings.get("background-color")) is not None:
        marked = colour if colour.startswith("#") and colour.lower() != "#ffffff" else ""
        look = replace(look, marked=marked)
    if (size := settings.get("font-size", "")).endswith("pt"):
        with suppress(ValueError):
            look = replace(look, size=float(size[:-2]))
    return look
