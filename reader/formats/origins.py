"""What programs that save pages write into them: address, moment of saving, their name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from html import unescape
from urllib.parse import parse_qs, urlsplit

from reader.clean.metadata.dates import parse_date

_TOP = 20_000
"""Characters at the beginning of a page in which HTTrack's comment is looked for."""
_SPAN = 262_144
"""Characters at the beginning and at the end of a page that are looked through."""

_ADDRESSES = (
    # Internet Explorer, Chrome, Edge: the number is the length of the address.
    re.compile(r"<!--\s*saved from url=\(\d+\)\s*(\S+)", re.IGNORECASE),
    # SingleFile: a comment with lines `url:`, `saved date:`, `info:`.
    re.compile(r"(?:Page saved with|Archive processed by) SingleFileZ?\s+url:\s*(\S+)"),
    re.compile(r"<!--\s*Saved from\s+(https?://\S+)\s+at\b", re.IGNORECASE),
    re.compile(r"""<meta\s+name=["']?savepage-url["']?\s+content=["']?([^"'\s>]+)""", re.I),
    re.compile(r"""<meta\s+name=["']?source-url["']?\s+content=["']?([^"'\s>]+)""", re.I),
    re.compile(r"""<meta\s+itemprop=["']?source-url["']?\s+content=["']?([^"'\s>]+)""", re.I),
    re.compile(r"""<html\b[^<>]{0,4000}\sdata-scrapbook-source=["']([^"']+)""", re.IGNORECASE),
    re.compile(r"<!--\s*Source:\s*(https?://\S+)", re.IGNORECASE),
    re.compile(r"<!--\s*(?:URL|Original URL|Page URL)\s*[:=]\s*(https?://\S+)", re.IGNORECASE),
    # archive.today names the page that it archived in its own address.
    re.compile(
        r"""<link\s+rel=["']?(?:canonical|bookmark)["']?\s+"""
        r"""href=["'](https?://archive\.\w+/\d{14}/https?://[^"']+)["']""",
        re.IGNORECASE,
    ),
    re.compile(r"__wm\.wombat\(\s*[\"'](https?://[^\"']+)"),
    re.compile(r"""<text\s+id=["'](https?://[^"']+)["']""", re.IGNORECASE),
)
_HALF_DAY = re.compile(r"\d\s?[ap]\.?m\.?$", re.IGNORECASE)
_HTTRACK = re.compile(
    r"<!--\s{0,9}Mirrored from ([^\n>]{1,2000}?) by HTTrack Website Copier"
    r"[^,>]{0,200},\s{0,9}([^>]{0,100}?)\s{0,9}-->",
    re.IGNORECASE,
)
_MOMENTS = (
    re.compile(r"SingleFileZ?\s+url:[^\n]*\n\s*saved date:\s*([^\n<]{10,60})"),
    re.compile(r"<!--\s*Saved from\s+\S+\s+at\s+(\S+)", re.IGNORECASE),
    re.compile(r"""<meta\s+name=["']?savepage-date["']?\s+content=["']([^"']+)""", re.I),
    re.compile(r"""<html\b[^<>]{0,4000}\sdata-scrapbook-create=["'](\d{14})""", re.IGNORECASE),
    re.compile(
        r"""<meta\s+(?:itemprop|name)=["']?created["']?\s+content=["']?(\d{8}T\d{6}Z)""", re.I
    ),
    re.compile(r"FILE ARCHIVED ON\s+(\d\d:\d\d:\d\d \w{3} \d\d, \d{4})"),
)
_WAYBACK = re.compile(r"^(?:https?:)?//web\.archive\.org/web/(\d{4,14})[a-z_]*/(.+)", re.IGNORECASE)
_ARCHIVED = re.compile(
    r"^https?://[^/?#]+/(?:[^?#]{0,80}/)?(?:\d{8,14}[a-z_]{0,4}|o/\w+)/(https?://.+)", re.IGNORECASE
)
"""Addresses of other archives: archive.today, national libraries, Arquivo.pt."""

_FORWARDED = re.compile(
    r"^https?://(?:getpocket\.com/(?:ext)?redirect|(?:www\.)?google\.[a-z.]{2,6}/url|"
    r"lm?\.facebook\.com/l\.php|l\.(?:instagram|threads)\.(?:com|net)/?|"
    r"(?:www\.)?youtube\.com/redirect|out\.reddit\.com/[^?#]{0,80}|t\.umblr\.com/redirect)"
    r"\?(?P<query>[^#]+)",
    re.IGNORECASE,
)
"""Addresses of services that only lead on to another."""

_WAYBACK_INSIDE = re.compile(
    r"""["'](?:https?:)?//web\.archive\.org/web/(\d{14})/(https?:/+[^"'\s]+)["']"""
)
_JS_DATE = re.compile(
    r"\w{3} (\w{3}) (\d{1,2}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT([+-]\d{4})", re.ASCII
)
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a saved page came from; `saved` is ISO 8601."""

    url: str | None = None
    saved: str | None = None


def origin_of(markup: str) -> Origin:
    """Read what the saving program left in a page; nothing is guessed."""
    span = markup[:_SPAN] + markup[-_SPAN // 8 :] if len(markup) > _SPAN else markup
    url, saved = _mirrored(span)
    for pattern in _ADDRESSES:
        if url is None and (found := pattern.search(span)):
            url = web_address(unescape(found.group(1)))
    for pattern in _MOMENTS:
        if saved is None and (found := pattern.search(span)):
            saved = moment_of(found.group(1))
    if url is None and "web.archive.org" in span and (found := _WAYBACK_INSIDE.search(span)):
        url = web_address(f"https://web.archive.org/web/{found.group(1)}/{found.group(2)}")
    return Origin(url, saved)


def web_address(address: str) -> str | None:
    """Return an http(s) address as it was before any archive or service that leads on to it.

    None for an address of another kind.
    """
    address = address.strip().strip("<>")
    if (forwarded := _FORWARDED.match(address)) is not None:
        values = parse_qs(forwarded["query"])
        targets = [target for name in ("url", "q", "u", "z") for target in values.get(name, ())]
        address = next((each for each in targets if each.startswith("http")), address)
    if (archived := _WAYBACK.match(address)) is not None:
        address = archived.group(2)
        if not address.startswith(("http:", "https:")):
            address = "http://" + address
    elif (archived := _ARCHIVED.match(address)) is not None:
        address = archived.group(1)
    if len(address) > 4000 or any(letter.isspace() or ord(letter) < 32 for letter in address):
        return None
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    return address if parts.scheme.lower() in ("http", "https") and parts.netloc else None


def moment_of(text: str) -> str | None:
    """Return a moment as ISO 8601: RFC 2822, JavaScript's, 14 digits, ISO or in words."""
    text = text.strip()
    if (found := _JS_DATE.search(text)) is not None:
        month, day, year, hour, minute, second, zone = found.groups()
        if month in _MONTHS:
            number = _MONTHS.index(month) + 1
            stamp = f"{year}-{number:02}-{int(day):02}T{hour}:{minute}:{second}{zone}"
            return _checked(stamp, "%Y-%m-%dT%H:%M:%S%z")
    if text.isdecimal() and len(text) == 14:
        return _checked(text + "+0000", "%Y%m%d%H%M%S%z")
    if len(text) == 16 and text.endswith("Z") and text[8] == "T":
        return _checked(text[:-1] + "+0000", "%Y%m%dT%H%M%S%z")
    if _HALF_DAY.search(text) is not None:
        # The reader of mail's dates passes over what stands behind the time.
        return parse_date(text)
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return parse_date(text)
    if not 1970 < moment.year < 2200:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).isoformat()


def flag(value: object) -> bool:
    """Return whether a value says yes: true, 1, "1", "true", "yes"."""
    return str(value).strip().lower() in ("true", "1", "yes", "y")


def _mirrored(span: str) -> tuple[str | None, str | None]:
    found = _HTTRACK.search(span[:_TOP])
    if found is None:
        return None, None
    address = found.group(1)
    if not address.startswith(("http:", "https:")):
        address = "http://" + address
    return web_address(address), moment_of(found.group(2))


def _checked(text: str, form: str) -> str | None:
    try:
        return datetime.strptime(text, form).isoformat()
    except ValueError:
        return None
