"""Which bodies of a recording are pages to read, and which are pictures, frames, gates, widgets."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from html import unescape
from urllib.parse import urldefrag, urljoin

from reader.clean.metadata.gates import find_gate
from reader.clean.parse.bare_markup import without_scripts
from reader.clean.parse.decode import decode
from reader.model import GATES

PAGE_TYPES = ("text/html", "application/xhtml+xml")
_PICTURES = (
    (b"\x89PNG\r\n", "image/png"), (b"\xff\xd8\xff", "image/jpeg"), (b"GIF8", "image/gif"),
    (b"\x00\x00\x01\x00", "image/x-icon"), (b"BM", "image/bmp"),
)  # fmt: skip
VAGUE_TYPES = ("", "application/octet-stream", "binary/octet-stream", "text/plain", "x-unknown")
_MARKUP = re.compile(rb"<(?:p|div|body|article|h1|table|section|main)\b", re.IGNORECASE)
_BEGINS_AS_PAGE = re.compile(rb"\s*(?:<!--.{0,2000}?-->\s*)?<(?:!doctype html|html)\b", re.I | re.S)
_FRAME = re.compile(
    r"<i?frame\b[^<>]{0,2000}?\ssrc\s*=\s*[\"']?([^\"'\s<>]{1,2000})", re.IGNORECASE
)
_TITLE = re.compile(r"<title\b[^<>]{0,500}>([^<]{0,500})", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_LEAST_LETTERS = 120
"""Letters of a page that is a story; buttons to share and counters have fewer."""

_SPAN = 400_000
"""Characters of a page whose words are looked at."""

_NO_STORY = frozenset(GATES) - {"paywall"}


@dataclass(frozen=True, slots=True)
class RecordedBody:
    """One body of a recording: where it came from, what it is, when it was fetched (ISO 8601)."""

    address: str
    media_type: str
    body: bytes
    charset: str | None = None
    saved: str | None = None


def media_type_of(body: bytes, declared: str) -> str:
    """Return what a body is: by its first bytes where they are sure, else as its header says."""
    for magic, kind in _PICTURES:
        if body.startswith(magic):
            return kind
    if body[:4] == b"RIFF" and body[8:12] == b"WEBP":
        return "image/webp"
    if body[4:12] in (b"ftypavif", b"ftypheic"):
        return "image/avif"
    if declared in VAGUE_TYPES and _BEGINS_AS_PAGE.match(body[:4_000]):
        return "text/html"
    return declared


def stories_of(pages: Iterable[RecordedBody]) -> list[RecordedBody]:
    """Return the pages to read, without frames of the others, gates and widgets.

    Where nothing else is left, the one with the most words stays: it is what was recorded.
    """
    found = [page for page in pages if _MARKUP.search(page.body)]
    frames = {address for page in found for address in _frames(page)}
    whole = [page for page in found if _bare(page.address) not in frames] or found
    stories = [page for page in whole if _is_story(page)]
    return stories or sorted(whole, key=_letters, reverse=True)[:1]


def _frames(page: RecordedBody) -> Iterable[str]:
    markup = without_scripts(decode(page.body, page.charset)[0])
    for found in _FRAME.finditer(markup):
        try:
            yield _bare(urljoin(page.address, unescape(found.group(1))))
        except ValueError:
            continue


def _bare(address: str) -> str:
    return urldefrag(address)[0]


def _is_story(page: RecordedBody) -> bool:
    markup, words = _words(page)
    if sum(map(str.isalpha, words)) < _LEAST_LETTERS:
        return False
    title = _TITLE.search(markup)
    return find_gate(unescape(title[1]) if title else "", words) not in _NO_STORY


def _letters(page: RecordedBody) -> int:
    return len(_words(page)[1])


def _words(page: RecordedBody) -> tuple[str, str]:
    """Return the page's markup, and its words line by line."""
    markup = decode(page.body, page.charset)[0][:_SPAN]
    lines = unescape(_TAG.sub("\n", without_scripts(markup))).splitlines()
    return markup, "\n".join(line for each in lines if (line := each.strip()))
