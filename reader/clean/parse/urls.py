"""Addresses on a page: made absolute, and let through only where they are safe."""

from __future__ import annotations

import re
from urllib.parse import quote, urljoin, urlsplit

_BLANKS = re.compile("[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202e\u2060\ufeff]+")
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_UNSAFE = re.compile(r"[\x00-\x20\"<>\\^`{|}\x7f-\x9f]")
_LONGEST = 4000
"""Characters of an address; longer ones hold data."""
_HOST = re.compile(r"[\w.:@%~\[\]-]+", re.UNICODE)


def absolute(address: str, base: str | None) -> str | None:
    """Return an absolute http(s) address, or None where `address` is none. Never raises."""
    cleaned = _BLANKS.sub(lambda m: "" if "\n" in m.group() else " ", address).strip()
    cleaned = cleaned.replace("\\", "/")
    if not cleaned or len(cleaned) > _LONGEST:
        return None
    scheme = _SCHEME.match(cleaned)
    try:
        if scheme is None:
            if base is None and not cleaned.startswith("//"):
                return None
            cleaned = "https:" + cleaned if base is None else urljoin(base, cleaned)
        elif scheme.group(1).lower() not in ("http", "https"):
            return None
        parts = urlsplit(cleaned)
        if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
            return None
        if not _HOST.fullmatch(parts.netloc):
            return None
    except ValueError:
        return None
    rest = cleaned[len(parts.scheme) :]
    return parts.scheme.lower() + _UNSAFE.sub(lambda m: quote(m.group()), rest)


def safe_link(address: str, base: str | None) -> str | None:
    """Return what a link may lead to: http, https, mailto; None for all else."""
    trimmed = _BLANKS.sub("", address)
    if trimmed[:7].lower() == "mailto:":
        rest = trimmed[7:]
        if "@" in rest and len(rest) < 500:
            return "mailto:" + _UNSAFE.sub(lambda m: quote(m.group()), rest)
        return None
    return absolute(address, base)


def host(address: str | None) -> str:
    """Return the host of an address without `www.`, or the empty string."""
    if not address:
        return ""
    try:
        name = (urlsplit(address).hostname or "").lower()
    except ValueError:
        return ""
    return name.removeprefix("www.")
