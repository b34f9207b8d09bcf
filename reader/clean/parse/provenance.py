"""What the program that saved a page noted in it: where it came from and when."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.clean.metadata.dates import parse_date
from reader.clean.parse.tree import Node
from reader.clean.parse.urls import absolute

_SAVED_FROM = re.compile(r"saved from url=\(\d{2,5}\)\s*(\S+)", re.IGNORECASE)
_SINGLE_FILE = re.compile(r"(?:saved with|processed by)\s+SingleFile", re.IGNORECASE)
_URL_LINE = re.compile(r"^\s*url:\s*(\S+)", re.MULTILINE)
_DATE_LINE = re.compile(r"^\s*saved date:\s*\w{3}\s+(.+?)(?:\s+GMT|\s*$)", re.MULTILINE)
_MIRRORED = re.compile(
    r"(?:Mirrored from|Added by HTTrack.*?from|saved from)\s+(\S+?)\s+by\s+(?:HTTrack|WebReaper)",
    re.I,
)
_WGET = re.compile(r"(?:wget|pavuk|Teleport|ScrapBook)[^\n]*?(https?://\S+)", re.IGNORECASE)
_WAYBACK = re.compile(r"https?://web\.archive\.org/web/(\d{4,14})[a-z_]*/(\S+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Provenance:
    """Address and time that were noted when the page was saved; None where nothing was."""

    url: str | None = None
    saved: str | None = None


def read_provenance(comments: list[str], root: Node) -> Provenance:
    """Return what the comments of a saved page say of its origin."""
    for comment in comments:
        if found := _SAVED_FROM.search(comment):
            if (address := _sound(found.group(1))) is not None:
                return Provenance(address)
        elif _SINGLE_FILE.search(comment):
            line = _URL_LINE.search(comment)
            date = _DATE_LINE.search(comment)
            return Provenance(
                _sound(line.group(1)) if line else None, parse_date(date.group(1)) if date else None
            )
        elif found := _MIRRORED.search(comment) or _WGET.search(comment):
            address = found.group(1)
            if not address.lower().startswith("http"):
                address = "http://" + address
            if (sound := _sound(address)) is not None:
                return Provenance(sound)
    for attribute in ("data-scrapbook-source", "data-source-url"):
        if (address := _sound(root.get(attribute))) is not None:
            return Provenance(address)
    return Provenance()


def _sound(address: str) -> str | None:
    address = address.strip("\"'<>,;")
    found = absolute(address, None)
    return unwrapped(found) if found else None


def unwrapped(address: str) -> str:
    """Return the address inside a Wayback Machine wrapper, or the address itself."""
    found = _WAYBACK.match(address)
    if found is None:
        return address
    inner = found.group(2)
    return inner if inner.startswith("http") else "http://" + inner


def without_wayback(root: Node) -> None:
    """Take the Wayback Machine's toolbar out of a page and its wrapper off all addresses."""
    for node in list(root.walk()):
        if node.get("id") in ("wm-ipp-base", "wm-ipp", "wm-ipp-print", "donato"):
            node.detach()
            continue
        for name in ("href", "src", "content", "data-src"):
            value = node.attrs.get(name)
            if value and "web.archive.org/web/" in value:
                node.attrs[name] = unwrapped(value)
            elif value and value.startswith("/web/") and (found := _RELATIVE.match(value)):
                node.attrs[name] = found.group(1)


_RELATIVE = re.compile(r"/web/\d{4,14}[a-z_]*/(https?://.+)")
