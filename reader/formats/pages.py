"""What a saved page tells of itself before it is cleaned: address, aliases, moment, title."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from reader.formats.origins import origin_of, web_address
from reader.model import Facts
from reader.text.characters import decode
from reader.text.dates import parse_date

_CANONICAL = re.compile(
    r"""<link\b(?=[^>]*\brel\s*=\s*["']?canonical\b)[^>]*\bhref\s*=\s*["']?([^"'\s>]+)""",
    re.IGNORECASE,
)
_TRACKING = re.compile(
    r"(?:utm_\w+|fbclid|gclid|dclid|yclid|msclkid|mc_cid|mc_eid|igshid|_hsenc|_hsmi|ref_src|"
    r"guccounter|guce_referr\w*)$"
)
_ONENOTE = re.compile(r"<meta\s+name=[\"']?ProgId[\"']?\s+content=[\"']?OneNote", re.IGNORECASE)
_PARAGRAPH = re.compile(r"<p\b[^>]*>(.*?)</p>", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_SPAN = 200_000


@dataclass(frozen=True, slots=True)
class PageFacts:
    """Facts of a page that its file tells; `added` is when it was saved, ISO 8601."""

    facts: Facts
    aliases: tuple[str, ...] = ()
    added: str | None = None


def facts_of_page(page: bytes, charset: str | None = None, address: str | None = None) -> PageFacts:
    """Read what the saving program wrote into a page; `address` is what its container told."""
    markup = decode(page, charset)[0]
    origin = origin_of(markup)
    told = web_address(address) if address else None
    raw = told or origin.url
    title, published = _onenote(markup)
    url = settled_address(raw, markup) if raw else None
    others = dict.fromkeys(each for each in (raw, address, origin.url) if each and each != url)
    aliases = tuple(each for each in others if each.startswith(("http://", "https://")))
    facts = Facts(title=title, published=published, url=url)
    return PageFacts(facts, aliases, origin.saved)


def settled_address(address: str, markup: str) -> str:
    """The page's own name for its address where it differs only in the query; trackers cut."""
    try:
        if not urlsplit(address).query:
            return address
        found = _CANONICAL.search(markup[:_SPAN])
        if found is not None:
            own = web_address(urljoin(address, unescape(found.group(1))))
            if own is not None and _same_page(own, address):
                address = own
        return _without_trackers(address)
    except ValueError:
        return address


def _without_trackers(address: str) -> str:
    parts = urlsplit(address)
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    kept = [(name, value) for name, value in pairs if not _TRACKING.match(name)]
    if len(kept) == len(pairs):
        return address
    return urlunsplit(parts._replace(query=urlencode(kept)))


def _same_page(one: str, other: str) -> bool:
    first, second = urlsplit(one), urlsplit(other)
    hosts = ((first.hostname or "").removeprefix("www."), (second.hostname or ""))
    same_host = hosts[0] == hosts[1].removeprefix("www.")
    return same_host and first.path.rstrip("/") == second.path.rstrip("/") != ""


def _onenote(markup: str) -> tuple[str | None, str | None]:
    """OneNote has no title element: title, date and time are a page's first paragraphs."""
    if not _ONENOTE.search(markup[:5000]):
        return None, None
    first: list[str] = []
    for found in _PARAGRAPH.finditer(markup[:_SPAN]):
        words = " ".join(unescape(_TAG.sub("", found.group(1))).split())
        if words:
            first.append(words)
        if len(first) == 3:
            break
    if len(first) < 2:
        return None, None
    date = parse_date(" ".join(first[1:3])) or parse_date(first[1])
    return (first[0], date) if date else (None, None)
