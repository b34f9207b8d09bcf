"""The canonical key of an address, under which two addresses of one story agree.

A key is made for comparing, never for opening: it has no scheme and no `www.`. The rules follow
RFC 3986 section 6 (case, percent-encoding, dot segments, default ports) and go beyond it where
the web does: mobile and AMP variants, index pages, campaign parameters, redirectors, archives.
"""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import unquote_to_bytes

from reader.model.argument_types import checked_call
from reader.related.redirects import lead_on
from reader.related.url_parameters import is_noise

_NOISE_CHARACTERS = re.compile("[\x00-\x20\x7f\u200b-\u200f\u2028-\u202e\u2060\ufeff]+")
_EDGES = re.compile(r"^[\s<\"'(]+|[\s>\"']+$")
_NO_STORY = re.compile(
    r"(?:mailto|javascript|data|tel|sms|about|blob|whatsapp|chrome|moz-extension|cid):", re.I
)
_OTHER_SCHEME = re.compile(r"(?!https?:)[a-z][a-z0-9+.-]*:/", re.IGNORECASE)
_SCHEME = re.compile(r"(?:(?:view-source|feed):)*(?:https?:(?=/|\w))?[/\\]*", re.IGNORECASE)
_PARTS = re.compile(r"([^/\\?#]*)([^?#]*)(?:\?([^#]*))?(?:#(.*))?", re.DOTALL)
_PORT = re.compile(r":(?:80|443)?$")
_FRONT_LABELS = re.compile(r"^(?:www?\d{0,3}|m|mobile|mobil|mobi|touch|wap|amp|print)\.(?=.)")
_SUFFIX_LIKE = re.compile(r"(?:com?|org|net|gov|ac|edu|gob|gouv|or|ne)\.[a-z]{2}$")
_INDEX_PAGE = re.compile(
    r"(?:index|default)(?:\.(?:[a-z]?html?\d?|php\d?|aspx?|jspx?|cfm|cgi))?", re.I
)
_AMP_ENDING = re.compile(
    r"(?:[.-]amp|[._](?:print|printable|mobile))(\.(?:html?|php|aspx?|jsp))$|\.amp$", re.IGNORECASE
)
_AMP_PARTS = frozenset(("amp", "amphtml", "amp.html", "amp.php"))
_PRINT_PARTS = frozenset(
    """
    print print.html print.php printable printversion print-version printerfriendly
    printer-friendly printview print-view drucken druckansicht druckversion imprimer imprimir
    impression imprimer.html stampa afdrukken drukuj skriv-ut skrivut udskriv tulosta yazdir
    m.html mobile.html
    """.split()  # noqa: SIM905
)
"""Last parts of a path that name a paper or mobile edition of the page before them."""
_FRONT_EDITIONS = frozenset(["amp", "amphtml", "m", "touch", "print", "printer"])
"""First parts of a path that name such an edition of all that follows; `mobile` is rather a
section about telephones."""
_SESSION = re.compile(r";(?:jsessionid|phpsessid|sid)=[^/?#;]*", re.IGNORECASE)
_ESCAPES = re.compile(r"(?:%[0-9a-fA-F]{2})+")
_STORY_LIKE = re.compile(r"\d{3}|[a-z\d]-[a-z\d]", re.IGNORECASE)
_ROUTE = re.compile(r"!?/[^/]")
_KEPT_ENCODED = frozenset(b"/?#&=%+;")
_HOPS = 6
"""Redirects inside one another that are followed."""


@checked_call
def url_key(address: str) -> str:
    """Return the canonical key of `address`: equal for two addresses of one story.

    Never raises. Addresses that cannot name a story (`mailto:`, `javascript:`, empty, …) give
    the empty key, which agrees with nothing; other schemes than http(s) stay as they are.
    """
    return _key(address)


@lru_cache(maxsize=256)
def _key(address: str) -> str:
    """Return the key; a story that comes in asks for that of its address five times."""
    for _ in range(_HOPS):
        bare = _NOISE_CHARACTERS.sub("", _EDGES.sub("", address))
        if not bare or _NO_STORY.match(bare):
            return ""
        if re.match("https?%3a", bare, re.IGNORECASE):
            bare = _decode_whole(bare)
        if _OTHER_SCHEME.match(bare) and not re.match("(?:view-source|feed):", bare, re.I):
            return bare
        host, path, query, fragment = _split(bare)
        target = lead_on(host, path, query)
        if target is None:
            break
        address = target
    return _host_key(host) + _path_key(path) + _query_key(query, path) + _fragment_key(fragment)


def site_key(address: str) -> str:
    """Return the host part of the key of `address`: `bbc.co.uk` for `https://www.bbc.co.uk/x`."""
    return re.split(r"[/?#]", url_key(address), maxsplit=1)[0]


def _decode_whole(text: str) -> str:
    return unquote_to_bytes(text).decode("utf-8", "replace")


def _split(bare: str) -> tuple[str, str, str, str]:
    rest = bare[_SCHEME.match(bare).end() :]  # type: ignore[union-attr]  # matches the empty string
    host, path, query, fragment = _PARTS.fullmatch(rest).groups()  # type: ignore[union-attr]
    host = _PORT.sub("", host.rsplit("@", 1)[-1]).lower().rstrip(".")
    return host, path.replace("\\", "/"), query or "", fragment or ""


def _host_key(host: str) -> str:
    """Leave out what names only the device: `www3.`, `m.`, `amp.`, `en.m.…`, `amp-`."""
    if "xn--" in host:
        host = ".".join(_decode_label(label) for label in host.split("."))
    while (shorter := _FRONT_LABELS.sub("", host, count=1)) != host:
        if "." not in shorter or _SUFFIX_LIKE.match(shorter):
            break
        host = shorter
    if host.startswith("amp-") and host.count(".") >= 2:
        host = host[4:]
    labels = host.split(".")
    if len(labels) >= 4 and labels[1] in ("m", "mobile", "amp"):
        del labels[1]
    return ".".join(labels)


def _decode_label(label: str) -> str:
    try:
        return label.encode("ascii").decode("idna")
    except UnicodeError:
        return label


def _path_key(path: str) -> str:
    segments: list[str] = []
    for segment in _SESSION.sub("", path).split("/"):
        if segment == "..":
            del segments[-1:]
        elif segment not in ("", "."):
            segments.append(segment)
    if segments and _INDEX_PAGE.fullmatch(segments[-1]):
        segments.pop()
    segments = _without_edition(segments)
    return "".join("/" + _decode(segment) for segment in segments)


def _without_edition(segments: list[str]) -> list[str]:
    """Leave out what names the AMP, mobile or print edition of a page.

    Beside a single word such a part may be a section of its own (`/print/contact`), so there
    must be more of a path, or a part that looks like a story's.
    """
    last = segments[-1].lower() if len(segments) > 1 else ""
    storied = len(segments) > 2 or (last != "" and _STORY_LIKE.search(segments[0]) is not None)
    # A page of a wiki may be on the name itself.
    named = len(segments) > 1 and segments[-1] == "AMP" and not storied
    if (last in _AMP_PARTS and not named) or (last in _PRINT_PARTS and storied):
        segments = segments[:-1]
    elif segments:
        segments = [*segments[:-1], _AMP_ENDING.sub(r"\1", segments[-1])]
        if segments[-1] == "":
            segments.pop()
    for place, editions in enumerate((_FRONT_EDITIONS, ("amp", "amphtml"))):
        rest = segments[place + 1 :]
        follows = len(rest) > 1 or bool(rest and _STORY_LIKE.search(rest[0]))
        if follows and segments[place].lower() in editions:
            return segments[:place] + rest
    return segments


def _query_key(query: str, path: str) -> str:
    if not query:
        return ""
    pairs = []
    # A bare "&amp;" comes from addresses copied out of a page's source.
    for part in query.replace("&amp;", "&").split("&"):
        name, equals, value = part.partition("=")
        if name:
            pairs.append((_decode(name), equals, _decode(value)))
    video = path.endswith("/watch") or path == "/watch"
    kept = sorted(
        name + equals + value
        for name, equals, value in pairs
        if not is_noise(name, value, video=video)
    )
    return "?" + "&".join(kept) if kept else ""


def _fragment_key(fragment: str) -> str:
    """Return the route that a fragment names in a page built by scripts.

    Empty for a place in a page.
    """
    return "#" + _decode(fragment).rstrip("/") if _ROUTE.match(fragment) else ""


def _decode(text: str) -> str:
    """Undo the percent-encoding of all but delimiters, and of bytes that are no UTF-8."""
    if "%" not in text:
        return text
    decoded = _ESCAPES.sub(lambda found: _decode_run(found.group()), text)
    return _NOISE_CHARACTERS.sub(lambda found: "%20" if " " in found.group() else "", decoded)


def _decode_run(run: str) -> str:
    data = unquote_to_bytes(run)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return run.upper()
    return "".join(
        f"%{ord(letter):02X}" if ord(letter) < 128 and ord(letter) in _KEPT_ENCODED else letter
        for letter in text
    )
