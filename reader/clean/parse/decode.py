"""From bytes to characters, in the order that worked on real saved pages.

Byte order mark; strict UTF-8; the charset that was declared (outside, then in the page) through
the web's aliases (WHATWG Encoding Standard, section 4.2); detection last.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter

from reader.clean.parse.bare_markup import without_scripts
from reader.clean.parse.latin_charsets import latin_charset

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
"""Bytes in which a page declares its charset; browsers read 1,024, savers add comments before."""
_SAMPLE = 200_000
"""Bytes by which a charset is judged."""
_WIDE_SAMPLE = 4096
"""Bytes in which UTF-16 without a mark must show."""
_STRAY_NULS = 200
"""Bytes for each NUL from which NULs among bytes of text are damage; UTF-16 has one at each
blank."""
_ASCII_SHARE = 0.9
"""Share of ASCII among bytes that no text in UTF-16 with so few NULs reaches: the half of each
ideograph goes beyond it as often as not."""
_MOSTLY = 0.85
"""Share of a reading in UTF-16 that must be ASCII or one other script."""
_ASCII = bytes(range(128))
_WIDE_BEYOND, _WIDE_FITS, _WIDE_STOPS = 0.2, 0.97, 0.02
"""Shares of bytes beyond ASCII, of upper bytes of ideographs, and of stops and kana among them:
Chinese has a stop about every twentieth character; chosen."""
_HALVES = re.compile(rb"\xed[\xa0-\xaf][\x80-\xbf]\xed[\xb0-\xbf][\x80-\xbf]")
"""A character beyond the first plane that was written as two halves of UTF-16."""
_CYRILLIC = ("cp1251", "koi8-r", "koi8-u", "cp866", "iso8859-5", "mac-cyrillic")
"""Charsets of Russian, the web's most common first."""
_RUSSIAN = re.compile("[а-яёіїєґўА-ЯЁІЇЄҐЎ]")
_TURNED = re.compile("[а-яёіїєґў][А-ЯЁІЇЄҐЎ€]")
"""A capital behind a small letter; windows-1251's last letter is a Macintosh's euro."""
_KOREAN = ("cp949", "euc_kr", "johab")
_PARTS_OF_LETTERS = re.compile("[\u3131-\u318e]")
_KANA, _KANA_SHARE = 8, 0.2
"""Different kana, and their share of a text; two fifths of Japanese are kana; chosen."""
_LABELLED, _UNLABELLED = 1, 2
"""Whole UTF-8 sequences for each broken one: labelled as UTF-8, or not. Measured on texts in
twelve other charsets, by chance there is never more than .4 of one."""
_BEYOND_ASCII = re.compile("[^\x00-\x7f]")
_TAG = re.compile(rb"<[^<>]{0,2000}>")


def decode(data: bytes, declared: str | None = None) -> tuple[str, str]:
    """Return the characters of `data` and the name of the charset they were read with.

    `declared` is the charset given from outside (a mail header, an archive). Never raises: bytes
    that fit nothing become U+FFFD. A byte order mark is left out of the characters.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace"), name
    if (wide := wide_charset(data)) is not None:
        return data.decode(wide, "replace"), wide
    escaped = b"\x1b$" in data[:_SAMPLE] or b"\x1b(" in data[:_SAMPLE]
    if escaped and (text := _strictly(data, "iso2022_jp")) is not None:
        return text, "iso2022_jp"
    if (text := _strictly(data, "utf-8")) is not None:
        return text, "utf-8"
    if _HALVES.search(data) is not None:
        data = _HALVES.sub(_whole_character, data)
        if (text := _strictly(data, "utf-8")) is not None:
            return text, "utf-8"
    names = _declared_names(data, declared)
    if _nearly_utf8(data, "utf-8" in names):
        return data.decode("utf-8", "replace"), "utf-8"
    for name in names:
        if (text := _strictly(data, name)) is not None:
            return text, name
    return _detected(data, names)


def _whole_character(found: re.Match[bytes]) -> bytes:
    halves = found.group().decode("utf-8", "surrogatepass").encode("utf-16-le", "surrogatepass")
    return halves.decode("utf-16-le").encode()


def unreadable_charset(data: bytes, declared: str | None = None) -> str | None:
    """Return the label of a charset that bytes are declared to be in and nobody here can read.

    Where the characters are certain all the same (UTF-8, ASCII, a second label that fits), None.
    """
    labels = [label for label in _labels(data, declared) if label]
    if not labels or all(codec_name(label) for label in labels):
        return None
    if _strictly(data, "utf-8") is not None or wide_charset(data) is not None:
        return None
    if any(_strictly(data, name) is not None for name in _declared_names(data, declared)):
        return None
    return next(label for label in labels if codec_name(label) is None)


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


def wide_charset(data: bytes) -> str | None:
    """UTF-16 without a mark: blanks, line ends and markup have a NUL in every other place.

    No other text holds more than a stray NUL, so few of them are enough to look at both readings:
    the right one is words and blanks, the wrong one is letters of a dozen scripts.
    """
    head = data[:_WIDE_SAMPLE]
    if len(head) < 8:
        return None
    if not head.count(0):
        return _wide_ideographs(head)
    if head.count(0) * _STRAY_NULS < len(head):
        plain = sum(0 < byte < 0x80 for byte in head)
        if plain >= _ASCII_SHARE * len(head) or _strictly(head[:-4], "utf-8") is not None:
            return None
    head = head[: len(head) // 2 * 2]
    readings = [
        (_plain_share(head.decode(name, "replace")), name) for name in ("utf-16-le", "utf-16-be")
    ]
    best, name = max(readings)
    return name if best >= _MOSTLY and head[::2].count(0) != head[1::2].count(0) else None


def _wide_ideographs(head: bytes) -> str | None:
    """UTF-16 without a mark and without markup: rows of ideographs, their stops and kana.

    Their upper bytes are 4E to 9F, 30 and FF. No text of two-byte charsets has a first byte of 30.
    """
    beyond = len(head.translate(None, _ASCII))
    if beyond < _WIDE_BEYOND * len(head) or _strictly(head, "utf-8") is not None:
        return None
    for start, name in ((1, "utf-16-le"), (0, "utf-16-be")):
        upper = head[start : len(head) // 2 * 2 : 2]
        fits = sum(0x4E <= byte <= 0x9F or byte in (0x20, 0x30, 0xFF) for byte in upper)
        if fits >= _WIDE_FITS * len(upper) and upper.count(0x30) >= _WIDE_STOPS * len(upper):
            return name
    return None


def _plain_share(text: str) -> float:
    """How much of a text is ASCII, or letters of whichever other script it has most of."""
    scripts = Counter(ord(letter) >> 8 if letter < "\u3000" else 0x4E for letter in text if letter)
    ascii_like = sum(letter in "\t\n\r" or " " <= letter <= "~" for letter in text)
    odd = sum(letter < " " and letter not in "\t\n\r" for letter in text)
    other = max((n for page, n in scripts.items() if page), default=0)
    punctuation = sum("\u2010" <= letter <= "\u206f" for letter in text)
    other += punctuation if other != scripts.get(0x20) else 0
    blank = any(letter in "\n >。、，" for letter in text)
    wrong = text.count("\ufffd") + odd
    return (ascii_like + other - 4 * wrong) / len(text) if blank and text else 0.0


def _nearly_utf8(data: bytes, labelled: bool) -> bool:
    """UTF-8 with a few broken bytes (a cut end, one pasted Latin-1 line) is UTF-8 still.

    Counted in whole sequences, so that it does not depend on how many letters a page has: other
    charsets make a lead byte with its right followers by chance only.
    """
    text = data[:_SAMPLE].decode("utf-8", "replace")
    bad = text.count("\ufffd") - data[:_SAMPLE].count(b"\xef\xbf\xbd")
    if bad > 0 and len(data) > _SAMPLE:
        bad -= text.endswith("\ufffd")
    good = len(_BEYOND_ASCII.findall(text)) - text.count("\ufffd")
    return good >= (_LABELLED if labelled else _UNLABELLED) * bad and good > 0


def _labels(data: bytes, declared: str | None) -> list[str | None]:
    found = _DECLARATION.finditer(data[:_HEAD])
    inner = (one.group(1) or one.group(2) or one.group(3) for one in found)
    return [declared, *(label.decode("ascii") for label in inner)]


def _declared_names(data: bytes, declared: str | None) -> list[str]:
    names = [codec_name(label) for label in _labels(data, declared)]
    # Two contradicting labels are common; a one-byte charset reads anything, so it comes last.
    known = [name for name in dict.fromkeys(names) if name is not None]
    return sorted(known, key=lambda name: name.startswith(("cp12", "iso-8859", "mac")))


def _detected(data: bytes, names: list[str]) -> tuple[str, str]:
    words = without_scripts(data[:_SAMPLE].decode("latin-1")).encode("latin-1")
    sample = _TAG.sub(b" ", words)
    for name in names:
        # A label that fits all but a few bytes is better evidence than statistics.
        text = data.decode(name, "replace")
        if text.count("\ufffd") * 500 < len(text):
            return text, name
    if (latin := latin_charset(sample)) is not None:
        return data.decode(latin, "replace"), latin
    from charset_normalizer import from_bytes

    best = from_bytes(sample, threshold=0.4).best() if sample.strip() else None
    guessed = codec_name(best.encoding) if best is not None else None
    if guessed is None or guessed.startswith("utf"):
        guessed = "cp1252"
    if guessed in _KOREAN and _is_kana(sample.decode(guessed, "replace")):
        guessed = "euc-jp"
    if guessed.replace("_", "-") in _CYRILLIC or _RUSSIAN.search(sample.decode(guessed, "replace")):
        guessed = _cyrillic_charset(sample)
    return data.decode(guessed, "replace"), guessed


def _is_kana(korean: str) -> bool:
    """Is text read as Korean Japanese: EUC-JP has its kana where EUC-KR has parts of letters?

    People laugh and cry in a few of these parts (ㅋㅋㅋ, ㅠㅠ), not in a dozen of them.
    """
    parts = _PARTS_OF_LETTERS.findall(korean)
    return len(set(parts)) >= _KANA and len(parts) >= _KANA_SHARE * len(korean)


def _cyrillic_charset(sample: bytes) -> str:
    """Return the Cyrillic charset in which most letters are Russian's and words keep their case."""

    def fit(name: str) -> int:
        text = sample.decode(name, "replace")
        return len(_RUSSIAN.findall(text)) - 2 * len(_TURNED.findall(text))

    return max(_CYRILLIC, key=fit)
