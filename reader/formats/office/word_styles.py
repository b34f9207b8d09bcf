"""Word's styles and lists: what a paragraph's style makes of it, and the numbers of its items."""

from __future__ import annotations

import colorsys
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from reader.formats.annotations.targets import GREY
from reader.formats.office.document_body import Kind, ListPlace
from reader.formats.xml_tree import children, local

FORMS = {
    "decimal": "1",
    "decimalzero": "1",
    "lowerletter": "a",
    "upperletter": "A",
    "lowerroman": "i",
    "upperroman": "I",
}
"""Word's number formats as types of an HTML list; those of other scripts are counted as 1, 2, 3."""

_BULLETS = frozenset({"bullet", "none"})
_QUOTES = re.compile(r"^(?:intense ?)?quote$|^block ?(?:text|quote)|^quotations?$", re.IGNORECASE)
_CODE = re.compile(r"html ?pre|preformatted|source ?code|^code|plain ?text|macro", re.IGNORECASE)
_CONTINUED = re.compile(r"^list ?continue", re.IGNORECASE)
_FACTS = re.compile(r"(?:authors?|byline|date|affiliation)", re.IGNORECASE)
"""Styles of the lines below a title."""
_KINDS_OF_FACTS: dict[str, Kind] = {
    "author": "author",
    "authors": "author",
    "byline": "author",
    "date": "date",
}
_CONTENTS = re.compile(r"^(?:toc|table ?of ?figures|index)\s*(?:\d|heading|$)", re.IGNORECASE)
_HEADING = re.compile(r"^heading\s*([1-9])$", re.IGNORECASE)
_DEEPEST_CHAIN = 12
"""Parents of a style that are followed; styles that name each other end there."""


_DARKEST = 0.6
"""Brightness (0 to 1) from which letters are marked and not set on a dark ground."""


def value(element: Any | None, name: str = "val") -> str:
    """Return an attribute of an element, whatever its namespace; empty without one."""
    if element is None:
        return ""
    return next(
        (str(v) for key, v in element.attrib.items() if str(key).rpartition("}")[2] == name), ""
    )


def child(element: Any | None, *path: str) -> Any | None:
    """Return the first element below by the names of a path, or None."""
    for name in path:
        if element is None:
            return None
        element = next(iter(children(element, name)), None)
    return element


def is_on(element: Any | None) -> bool:
    """Return whether a property that can be on or off is on."""
    return element is not None and value(element).lower() not in ("0", "false", "off", "none")


def marker_colour(fill: str) -> str:
    """Return the shade behind letters as `#rrggbb` where it is a text marker's; else empty.

    Google Docs has no other markers, Word paints whole passages so.
    """
    try:
        red, green, blue = (part / 255 for part in bytes.fromhex(fill))
    except ValueError:
        return ""
    _, saturation, brightness = colorsys.rgb_to_hsv(red, green, blue)
    return f"#{fill.lower()}" if saturation >= GREY and brightness >= _DARKEST else ""


@dataclass(frozen=True, slots=True)
class _Style:
    name: str
    based_on: str
    element: Any


@dataclass(frozen=True, slots=True)
class _ListLevel:
    start: int = 1
    form: str = ""


@dataclass(slots=True)
class _Numbers:
    """An abstract list, and how far each of its levels has been counted."""

    levels: dict[int, _ListLevel] = field(default_factory=dict)
    counted: dict[int, int] = field(default_factory=dict)


class WordStyles:
    """The paragraph and character styles of a document."""

    def __init__(self, root: Any | None) -> None:
        self._styles: dict[str, _Style] = {}
        self.default = ""
        for element in children(root, "style") if root is not None else ():
            name = value(element, "styleId")
            based_on = value(child(element, "basedOn"))
            called = value(child(element, "name")) or name
            self._styles[name] = _Style(called, based_on, element)
            if value(element, "type") == "paragraph" and value(element, "default") in ("1", "true"):
                self.default = name
        defaults = child(root, "docDefaults", "rPrDefault", "rPr")
        self.size = _points(child(defaults, "sz"))
        self.language = value(child(defaults, "lang"))

    def kind(self, style: str, paragraph: Any | None) -> tuple[Kind, int]:
        """Return what a paragraph of this style is, and the level of a heading."""
        own = value(child(paragraph, "outlineLvl"))
        names = [each.name for each in self._chain(style)]
        name = names[0] if names else style
        if any(_CONTENTS.match(each) for each in (name, style)):
            return "block", 0
        if own.isdigit() and int(own) < 9:
            return "heading", int(own) + 1
        if _FACTS.fullmatch(name):
            # Templates make it of the title's style.
            return _KINDS_OF_FACTS.get(name.lower(), "text"), 0
        if any(each.lower() == "title" for each in names[:2]):
            return "title", 1
        if any(each.lower() == "subtitle" for each in names[:2]):
            return "subtitle", 2
        for each in self._chain(style):
            if found := _HEADING.match(each.name):
                return "heading", int(found.group(1))
            level = value(child(each.element, "pPr", "outlineLvl"))
            if level.isdigit():
                return ("heading", int(level) + 1) if int(level) < 9 else ("text", 0)
        for pattern, kind in ((_QUOTES, "quote"), (_CODE, "code"), (_CONTINUED, "continued")):
            if any(pattern.search(each) for each in names[:2]):
                return kind, 0  # type: ignore[return-value]
        return "text", 0

    def list_of(self, style: str) -> Any | None:
        """Return the list properties that a style gives its paragraphs, or None."""
        found = (child(each.element, "pPr", "numPr") for each in self._chain(style))
        return next((each for each in found if each is not None), None)

    def properties(self, style: str) -> list[Any]:
        """Return the run properties of a style, its own before those it is based on."""
        found = (child(each.element, "rPr") for each in self._chain(style))
        return [each for each in found if each is not None]

    def name(self, style: str) -> str:
        """Return a style's name, its id where it is not described."""
        found = self._styles.get(style)
        return found.name if found is not None else style

    def _chain(self, style: str) -> Iterator[_Style]:
        """Yield a style and those it is based on; one that is not described goes by its id."""
        for depth in range(_DEEPEST_CHAIN):
            found = self._styles.get(style)
            if found is None:
                if style and not depth:
                    yield _Style(style, "", None)
                return
            yield found
            style = found.based_on


class WordLists:
    """The numbered and bulleted lists of a document, counted while its items are read."""

    def __init__(self, root: Any | None) -> None:
        self._abstract: dict[str, _Numbers] = {}
        self._lists: dict[str, tuple[str, dict[int, _ListLevel], dict[int, int]]] = {}
        self._begun: set[tuple[str, int]] = set()
        linked: dict[str, str] = {}
        links: dict[str, str] = {}
        for element in children(root, "abstractNum") if root is not None else ():
            name = value(element, "abstractNumId")
            self._abstract[name] = _Numbers(dict(_levels(element)))
            if style := value(child(element, "styleLink")):
                linked[style] = name
            if style := value(child(element, "numStyleLink")):
                links[name] = style
        for name, style in links.items():
            if style in linked:
                self._abstract[name] = self._abstract[linked[style]]
        for element in children(root, "num") if root is not None else ():
            overrides = list(children(element, "lvlOverride"))
            starts = {
                _number(value(o, "ilvl"), 0): _number(value(child(o, "startOverride")), 1)
                for o in overrides
                if child(o, "startOverride") is not None
            }
            own = {n: level for o in overrides for n, level in _levels(o)}
            abstract = value(child(element, "abstractNumId"))
            self._lists[value(element, "numId")] = (abstract, own, starts)

    def place(self, properties: Any) -> ListPlace | None:
        """Return the place of the next item with these properties; None where it is no item."""
        name = value(child(properties, "numId"))
        depth = _number(value(child(properties, "ilvl")), 0)
        if name not in self._lists:
            return None
        abstract, own, starts = self._lists[name]
        numbers = self._abstract.setdefault(abstract, _Numbers())
        level = own.get(depth) or numbers.levels.get(depth) or _ListLevel()
        if depth in starts and (name, depth) not in self._begun:
            self._begun.add((name, depth))
            numbers.counted[depth] = starts[depth] - 1
        number = numbers.counted.get(depth, level.start - 1) + 1
        numbers.counted[depth] = number
        for deeper in [each for each in numbers.counted if each > depth]:
            del numbers.counted[deeper]
        return ListPlace(abstract, depth, number, level.form)


def _levels(element: Any) -> Iterator[tuple[int, _ListLevel]]:
    for level in children(element, "lvl"):
        format_name = value(child(level, "numFmt")).lower() or "decimal"
        form = "" if format_name in _BULLETS else FORMS.get(format_name, "1")
        start = _number(value(child(level, "start")), 1 if form else 0)
        yield _number(value(level, "ilvl"), 0), _ListLevel(start, form)


def _number(text: str, otherwise: int) -> int:
    return int(text) if text.isdecimal() and len(text) < 9 else otherwise


def _points(element: Any | None) -> float:
    """Return a size in points; Word writes half points."""
    text = value(element)
    return int(text) / 2 if text.isdecimal() and len(text) < 6 else 0.0


def run_size(element: Any | None) -> float:
    """Return the size in points that run properties give, or 0."""
    return _points(child(element, "sz"))


def is_contents(element: Any) -> bool:
    """Return whether a content control holds a table of contents made by the program."""
    gallery = child(element, "sdtPr", "docPartObj", "docPartGallery")
    return local(element) == "sdt" and "table of contents" in value(gallery).lower()
