"""From bytes to characters, in the order that worked on real saved pages.

Byte order mark; strict UTF-8; the charset that was declared (outside, then in the page) through
the web's aliases (WHATWG Encoding Standard, section 4.2); detection last.
"""

from __future__ import annotations

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WEB_ALIASES = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "l1": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "iso-8859-9": "cp1254",
    "iso8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "windows-874": "cp874",
    "gb2312": "gb18030",
    "gb-2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "gb18030": "gb18030",
    "big5": "big5hkscs",
    "big5-hkscs": "big5hkscs",
    "x-x-big5": "big5hkscs",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "sjis": "cp932",
    "windows-31j": "cp932",
    "euc-kr": "cp949",
    "ks-c-5601-1987": "cp949",
    "ksc5601": "cp949",
    "korean": "cp949",
    "x-mac-roman": "mac-roman",
    "macintosh": "mac-roman",
    "x-mac-cyrillic": "mac-cyrillic",
    "unicode": "utf-16-le",
    "utf-16": "utf-16-le",
    "utf8": "utf-8",
    "unicode-1-1-utf-8": "utf-8",
    "x-euc-jp": "euc-jp",
    "x-cp1251": "cp1251",
    "win-1251": "cp1251",
}
_NOT_TEXT_CODECS = {"base64", "hex", "bz2", "zlib", "rot13", "uu", "quopri", "undefined", "idna"}
_NOT_TEXT_CODECS |= {"punycode", "unicode_escape", "raw_unicode_escape", "mbcs", "oem", "utf-7"}
_DECLARATION = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})"""
    rb"""|<\?xml[^>]{0,100}?encoding\s*=\s*["']([A-Za-z0-9_.:-]{2,40})"""
    rb"""|@charset\s+"([A-Za-z0-9_.:-]{2,40})""",
    re.IGNORECASE,
)
_HEAD = 16_384
_SAMPLE = 200_000
_FEWEST_FOREIGN = 12
_MARKUP = re.compile(rb"<(script|style)\b.*?</\1|<[^>]{0,2000}>", re.IGNORECASE | re.DOTALL)


def decode(data: bytes, declared: str | None = None) -> tuple[str, str]:
    """Return the characters of `data` and the name of the charset they were read with.

    `declared` is the charset told from outside (a mail header, an archive). Never raises: bytes
    that fit nothing become U+FFFD. A byte order mark is left out of the characters.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace"), name
    if (wide := _wide(data)) is not None:
        return data.decode(wide, "replace"), wide
    escaped = b"\x1b$" in data[:_SAMPLE] or b"\x1b(" in data[:_SAMPLE]
    if escaped and (text := _strictly(data, "iso2022_jp")) is not None:
        return text, "iso2022_jp"
    if (text := _strictly(data, "utf-8")) is not None:
        return text, "utf-8"
    if _nearly_utf8(data):
        return data.decode("utf-8", "replace"), "utf-8"
    names = _declared_names(data, declared)
    for name in names:
        if (text := _strictly(data, name)) is not None:
            return text, name
    return _detected(data, names)


def codec_name(label: str | None) -> str | None:
    """Return Python's codec for a charset label of the web, or None for one nobody knows."""
    if not label:
        return None
    plain = label.strip().strip("\"'").lower().replace("_", "-")
    name = _WEB_ALIASES.get(plain, plain)
    try:
        known = codecs.lookup(name).name
    except (LookupError, ValueError):
        return None
    return None if known in _NOT_TEXT_CODECS or known.endswith("codec") else name


def _strictly(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except (UnicodeError, LookupError, ValueError):
        return None


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of its markup is NUL."""
    head = data[:200]
    if len(head) < 8 or head.count(0) < len(head) * 0.3:
        return None
    even, odd = head[::2].count(0), head[1::2].count(0)
    if odd > 4 * (even + 1):
        return "utf-16-le"
    return "utf-16-be" if even > 4 * (odd + 1) else None


def _nearly_utf8(data: bytes) -> bool:
    """UTF-8 with a few broken bytes (a cut end, one pasted Latin-1 line) is UTF-8 still."""
    beyond = sum(1 for byte in data[:_SAMPLE] if byte >= 0x80)
    if beyond < 20:
        return False
    bad = data[:_SAMPLE].decode("utf-8", "replace").count("\ufffd")
    return bad * 25 < beyond


def _declared_names(data: bytes, declared: str | None) -> list[str]:
    labels = [declared]
    for found in _DECLARATION.finditer(data[:_HEAD]):
        label = found.group(1) or found.group(2) or found.group(3)
        labels.append(label.decode("ascii"))
    names = [codec_name(label) for label in labels]
    # Two contradicting labels are common; a one-byte charset reads anything, so it comes last.
    known = [name for name in dict.fromkeys(names) if name is not None]
    return sorted(known, key=lambda name: name.startswith(("cp12", "iso-8859", "mac")))


def _detected(data: bytes, names: list[str]) -> tuple[str, str]:
    sample = _MARKUP.sub(b" ", data[:_SAMPLE])
    for name in names:
        # A label that fits all but a few bytes is better evidence than statistics.
        text = data.decode(name, "replace")
        if text.count("\ufffd") * 500 < len(text):
            return text, name
    if sum(1 for byte in sample if byte >= 0x80) < _FEWEST_FOREIGN:
        return data.decode("cp1252", "replace"), "cp1252"
    from charset_normalizer import from_bytes

    best = from_bytes(sample, threshold=0.4).best() if sample.strip() else None
    guessed = codec_name(best.encoding) if best is not None else None
    if guessed is None or guessed.startswith("utf"):
        guessed = "cp1252"
    return data.decode(guessed, "replace"), guessed
