"""Where programs say that a mark stands: numbers along a text, patches, text fragments."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote

_PATCH = re.compile(r"@@ -(\d+)(?:,\d+)? ")
_FRAGMENT = re.compile(r":~:text=([^&]+)")
_MOST_NUMBERS = 24
"""Steps of a place that are compared; deeper ones differ inside a paragraph at most."""
_ROOT, _BODY = 2, 4
"""Steps of a CFI to the root element, which calibre writes and others leave out, and the body."""
_LARGEST = 9
"""Digits of a number that is a place."""


def numbers_of(place: Any) -> tuple[int, ...]:
    """Return the numbers of a place in order; a page, a location, the steps of a CFI or path."""
    if isinstance(place, bool):
        return ()
    found = re.findall(r"\d+", str(place)) if isinstance(place, str | int | float) else []
    return tuple(int(number[:_LARGEST]) for number in found[:_MOST_NUMBERS])


def cfi_path(place: Any) -> tuple[str, int | None]:
    """Return the path of the element in which a CFI begins, and the offset in its text.

    The steps of a CFI count elements by even numbers, from the root of the chapter (after `!`).
    """
    if not isinstance(place, str):
        return "", None
    inner = place.removeprefix("epubcfi(").rstrip(")").rpartition("!")[2]
    ends = inner.split(",")
    begin = ends[0] + (ends[1] if len(ends) > 1 else "")
    steps = [int(step[:_LARGEST]) for step in re.findall(r"/(\d+)", begin)[:_MOST_NUMBERS]]
    if steps[:2] == [_ROOT, _BODY]:
        steps = steps[1:]
    if steps[:1] != [_BODY]:
        return "", None
    path = "/body" + "".join(f"/*[{step // 2}]" for step in steps[1:] if step % 2 == 0)
    offset = re.search(r":(\d{1,9})", begin)
    return path, int(offset.group(1)) if offset else None


def patch_start(patch: Any) -> int | None:
    """Return where a patch (diff-match-patch) puts a mark, in characters; None without one.

    A patch that comes percent-encoded or with its context says the same.
    """
    found = _PATCH.search(patch if isinstance(patch, str) else "")
    return max(0, int(found.group(1)[:_LARGEST]) - 1) if found else None


def offsets_of(mark: Mapping[str, Any]) -> tuple[int | None, int | None]:
    """Begin and end of a mark in another text: as offsets, or as a patch gives them."""
    start, end = _whole(mark.get("startOffset")), _whole(mark.get("endOffset"))
    if start is not None and end is not None and start < end:
        return start, end
    start = patch_start(mark.get("patch"))
    return start, None


def page_share(page: Any, pages: Any) -> float | None:
    """Return the middle of a page as a share of all pages, 0 to 1; None for what is none."""
    share = share_of(page, pages)
    return None if share is None else share - 0.5 / pages


def share_of(place: Any, whole: Any = 100) -> float | None:
    """Return a place as a share of the whole (percent unless given), 0 to 1.

    None for what is none.
    """
    numbers = (place, whole)
    if any(isinstance(n, bool) or not isinstance(n, int | float) for n in numbers) or whole <= 0:
        return None
    return float(place / whole) if 0 < place <= whole else None


def text_fragment(value: Any) -> tuple[str, str, str, str]:
    """Prefix, first words, last words and suffix of a text fragment (`#:~:text=…`)."""
    found = _FRAGMENT.search(value) if isinstance(value, str) else None
    parts = found.group(1).split(",") if found else []
    prefix = parts.pop(0)[:-1] if parts and parts[0].endswith("-") else ""
    suffix = parts.pop()[1:] if parts and parts[-1].startswith("-") else ""
    first, last = [*parts, "", ""][:2]
    return unquote(prefix), unquote(first), unquote(last), unquote(suffix)


def _whole(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None
