"""What a saved page says of itself before it is cleaned: address, aliases, moment, title."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from reader.clean.parse.decode import decode
from reader.formats.fields import facts_by
from reader.formats.newsletter_pages import newsletter_of_page
from reader.formats.origins import origin_of, web_address
from reader.formats.pandoc_pages import pandoc_page
from reader.formats.written_documents import written_document
from reader.model import Facts

_CANONICAL = re.compile(
    r"""<link\b(?=[^<>]{0,4000}\brel\s*=\s*["']?canonical\b)"""
    r"""[^<>]{0,4000}\bhref\s*=\s*["']?([^"'\s>]+)""",
    re.IGNORECASE,
)
_TRACKING = re.compile(
    r"(?:utm_\w+|fbclid|gclid|dclid|yclid|msclkid|mc_cid|mc_eid|igshid|_hsenc|_hsmi|ref_src|"
    r"guccounter|guce_referr\w*)$"
)
_COMPANIONS = re.compile(
    r"(?:r|ref|referrer|cmpid|ncid|smid|sh|isFreemail|publication_id|post_id|triedRedirect)$"
)
"""Names of parameters that say who passed an address on, where trackers stand beside them."""

_POSTED = re.compile(
    r"""<a\b(?=[^<>]{0,2000}\bclass\s*=\s*["'][^"'<>]{0,200}\bp-canonical\b)"""
    r"""[^<>]{0,2000}\bhref\s*=\s*["']([^"'\s<>]+)""",
    re.IGNORECASE,
)
"""The link by which a blog's export says where the post stands, in its foot."""
_FOOT = 20_000
"""Characters at the end of a page in which that link is looked for."""

_SPAN = 200_000
"""Characters at the beginning of a page in which its head is looked for."""


@dataclass(frozen=True, slots=True)
class SavedPageFacts:
    """Facts of a page that its file holds; `added` is when it was saved, ISO 8601.

    `article` is the page's HTML where it is a written document or a newsletter, which needs no
    cleaning; `left_out` is what a newsletter's frame said, `letter` says that it is one, and
    `tags` are a document's own.
    """

    facts: Facts
    aliases: tuple[str, ...] = ()
    added: str | None = None
    article: str | None = None
    left_out: tuple[str, ...] = ()
    letter: bool = False
    tags: tuple[str, ...] = ()


def facts_of_page(
    page: bytes, charset: str | None = None, address: str | None = None
) -> SavedPageFacts:
    """Read what the saving program wrote into a page; `address` is what its container names."""
    markup = decode(page, charset)[0]
    origin = origin_of(markup)
    container_url = web_address(address) if address else None
    letter = newsletter_of_page(markup)
    written = letter or written_document(markup) or pandoc_page(markup)
    raw = (
        container_url
        or origin.url
        or (web_address(written.url) if written and written.url else None)
        or _posted_at(markup)
    )
    url = settled_address(raw, markup) if raw else None
    others = dict.fromkeys(each for each in (raw, address, origin.url) if each and each != url)
    aliases = tuple(each for each in others if each.startswith(("http://", "https://")))
    if written is None:
        return SavedPageFacts(Facts(url=url), aliases, origin.saved)
    facts = facts_by(written.authors, title=written.title, published=written.published, url=url)
    return SavedPageFacts(
        facts,
        aliases,
        origin.saved or written.made,
        written.html,
        written.left_out,
        letter is not None,
        written.tags,
    )


def _posted_at(markup: str) -> str | None:
    found = _POSTED.search(markup[-_FOOT:])
    return web_address(unescape(found[1])) if found is not None else None


def settled_address(address: str, markup: str) -> str:
    """Return the page's own name for its address where it differs only in the query.

    Trackers cut.
    """
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
    kept = [(name, value) for name, value in kept if not _COMPANIONS.match(name)]
    return urlunsplit(parts._replace(query=urlencode(kept)))


def _same_page(one: str, other: str) -> bool:
    first, second = urlsplit(one), urlsplit(other)
    hosts = ((first.hostname or "").removeprefix("www."), (second.hostname or ""))
    same_host = hosts[0] == hosts[1].removeprefix("www.")
    return same_host and first.path.rstrip("/") == second.path.rstrip("/") != ""
