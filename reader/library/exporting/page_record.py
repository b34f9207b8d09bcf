"""The record of a story inside our own HTML, by which an import gives it back as it was.

It stands at the end of a story as data that no browser shows or runs; its pictures are those that
the page shows.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import re
from collections.abc import Iterator
from typing import Any

_GENERATOR = b'<meta name="generator" content="Broadsheet"'
_OPENING = '<script type="application/json" class="broadsheet-story">'
_RECORD = re.compile(re.escape(_OPENING.encode()) + rb"(.*?)</script>", re.DOTALL)
_PICTURE = re.compile(rb'src="data:[\w/+.-]+;base64,([A-Za-z0-9+/=]+)"')


def record_element(record: dict[str, Any]) -> str:
    """Return the element that holds a record."""
    data = json.dumps(record, ensure_ascii=False)
    # No sign of markup may stand in it: the page is XHTML as well.
    for sign in "<>&":
        data = data.replace(sign, f"\\u{ord(sign):04x}")
    return f"{_OPENING}{data}</script>"


def is_page_of_ours(head: bytes) -> bool:
    """Return whether a file that begins with these bytes (some hundred) is HTML of ours."""
    return _GENERATOR in head


def has_records(page: bytes) -> bool:
    """Return whether a page holds records; those of earlier versions do not."""
    return _RECORD.search(page) is not None


def page_records(page: bytes) -> Iterator[Any]:
    """Yield the records of a page; None for one that is damaged."""
    for found in _RECORD.finditer(page):
        try:
            yield json.loads(found.group(1))
        except (ValueError, RecursionError):
            yield None


def page_pictures(page: bytes) -> dict[str, bytes]:
    """Return the pictures that a page shows, by the SHA-256 of their bytes in hexadecimal."""
    pictures: dict[str, bytes] = {}
    for found in _PICTURE.finditer(page):
        try:
            data = base64.b64decode(found.group(1), validate=True)
        except binascii.Error:
            continue
        pictures[hashlib.sha256(data).hexdigest()] = data
    return pictures
