"""The selectors of the Web Annotation model: what they say that holds in any text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from reader.formats.annotations.mark_hints import text_fragment
from reader.formats.json_text import string_of

_FOREIGN = {
    "XPathSelector": "an XPath",
    "CssSelector": "a CSS selector",
    "RangeSelector": "a range between two elements",
    "FragmentSelector": "a fragment name",
    "TextPositionSelector": "a position in another text",
    "DataPositionSelector": "a position in a file",
    "SvgSelector": "a shape in a picture",
}
_DEEPEST = 8
"""Selectors that refine one another, at most. Chosen."""


@dataclass(frozen=True, slots=True)
class SelectorPlace:
    """A quote with its context and position; or, without a quote, how else the place was given."""

    exact: str = ""
    prefix: str = ""
    suffix: str = ""
    start: int | None = None
    end: int | None = None
    path: str = ""
    path_offset: int | None = None
    foreign: str = ""


def place_of(selector: Any) -> SelectorPlace:
    """Return what the selectors of one target say together; a quote wins over everything else."""
    found = list(_flat(selector, 0))
    quote = next(
        (s for s in found if s.get("type") == "TextQuoteSelector" and string_of(s.get("exact"))),
        None,
    )
    quote = quote or next(filter(None, map(_fragment_quote, found)), None)
    if quote is None:
        return SelectorPlace(foreign=_how(found) if found or selector else "")
    position = next((s for s in found if s.get("type") == "TextPositionSelector"), {})
    path, offset = next(filter(None, map(_path, found)), ("", None))
    return SelectorPlace(
        exact=string_of(quote["exact"]),
        prefix=string_of(quote.get("prefix")),
        suffix=string_of(quote.get("suffix")),
        start=_number(position.get("start")),
        end=_number(position.get("end")),
        path=path,
        path_offset=offset,
    )


def _fragment_quote(selector: dict[str, Any]) -> dict[str, Any] | None:
    """Return the quote in a text fragment (`:~:text=…`).

    Of a range of words, the words it begins with.
    """
    prefix, exact, last, suffix = text_fragment(selector.get("value"))
    if not exact or last:
        return None
    return {"exact": exact, "prefix": prefix, "suffix": suffix}


def _path(selector: dict[str, Any]) -> tuple[str, int | None] | None:
    """Return the element in which a place begins, and how far in it."""
    if selector.get("type") == "RangeSelector":
        inner = selector.get("startSelector")
        path = inner.get("value") if isinstance(inner, dict) else selector.get("startContainer")
        path = string_of(path)
        return (path, _number(selector.get("startOffset"))) if path else None
    if selector.get("type") == "XPathSelector" and string_of(selector.get("value")):
        return selector["value"], None
    return None


def _flat(selector: Any, depth: int) -> Iterator[dict[str, Any]]:
    """Yield a selector with those that refine it, choices and lists opened."""
    if depth > _DEEPEST:
        return
    if isinstance(selector, list):
        for one in selector:
            yield from _flat(one, depth + 1)
    elif isinstance(selector, dict):
        yield selector
        for name in ("refinedBy", "items"):
            if name in selector:
                yield from _flat(selector[name], depth + 1)


def _how(selectors: list[dict[str, Any]]) -> str:
    """How a place without a quote is given, with its value, in words."""
    for selector in selectors:
        kind = str(selector.get("type", ""))
        if kind in _FOREIGN:
            value = selector.get("value")
            if kind.endswith("PositionSelector"):
                value = f"{selector.get('start')} to {selector.get('end')}"
            if kind == "RangeSelector" and value is None:
                value = f"{_end(selector, 'start')} to {_end(selector, 'end')}"
            return f"{_FOREIGN[kind]}: {value}" if value else _FOREIGN[kind]
    return "an unsupported annotation target"


def _end(selector: dict[str, Any], side: str) -> str:
    inner = selector.get(f"{side}Selector")
    container = inner.get("value") if isinstance(inner, dict) else selector.get(f"{side}Container")
    return str(container or "?")


def _number(value: Any) -> int | None:
    whole = isinstance(value, int) and not isinstance(value, bool) and value >= 0
    return value if whole else None
