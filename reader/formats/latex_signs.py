"""Letters and signs as LaTeX and BibTeX write them: `{\\"o}` is ö, `\\ss` is ß, `---` a dash."""

from __future__ import annotations

import re
import unicodedata

_ACCENTS = {
    '"': "\u0308", "'": "\u0301", "`": "\u0300", "^": "\u0302", "~": "\u0303", "=": "\u0304",
    ".": "\u0307", "c": "\u0327", "v": "\u030c", "u": "\u0306", "H": "\u030b", "k": "\u0328",
    "r": "\u030a", "d": "\u0323", "b": "\u0331",
}  # fmt: skip
"""The commands of accents, and the combining sign of each."""

_SIGNS = {
    "ss": "ß", "o": "ø", "O": "Ø", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "aa": "å",
    "AA": "Å", "l": "ł", "L": "Ł", "i": "ı", "j": "ȷ", "th": "þ", "TH": "Þ", "dh": "ð", "DH": "Ð",
    "textendash": "–", "textemdash": "—", "textquoteleft": "‘", "textquoteright": "’",
    "textquotedblleft": "“", "textquotedblright": "”", "ldots": "…", "dots": "…", "textellipsis":
    "…", "textasciitilde": "~", "textasciicircum": "^", "textbackslash": "\\", "textbar": "|",
    "textless": "<", "textgreater": ">", "euro": "€", "texteuro": "€", "pounds": "£", "S": "§",
    "P": "¶", "copyright": "©", "textregistered": "®", "texttrademark": "™", "textdegree": "°",
    "guillemotleft": "«", "guillemotright": "»", "glqq": "„", "grqq": "“", "flqq": "«", "frqq":
    "»", "LaTeX": "LaTeX", "TeX": "TeX", "LaTeXe": "LaTeX2e", "BibTeX": "BibTeX",
    "textperiodcentered": "·", "dag": "†", "ddag": "‡", "slash": "/", "textunderscore": "_",
    "today": "",
}  # fmt: skip

BABEL = {
    "english": "en", "american": "en", "british": "en", "usenglish": "en", "ukenglish": "en",
    "german": "de", "ngerman": "de", "austrian": "de", "naustrian": "de", "french": "fr",
    "spanish": "es", "italian": "it", "portuguese": "pt", "brazilian": "pt", "dutch": "nl",
    "swedish": "sv", "danish": "da", "norwegian": "no", "finnish": "fi", "polish": "pl",
    "czech": "cs", "russian": "ru", "ukrainian": "uk", "greek": "el", "turkish": "tr",
    "hungarian": "hu", "romanian": "ro", "arabic": "ar", "hebrew": "he", "japanese": "ja",
    "korean": "ko", "chinese": "zh", "catalan": "ca", "latin": "la",
}  # fmt: skip
"""Names of languages of BibLaTeX (those of its package babel)."""

_ACCENT = re.compile(
    r"""\\(?:(["'`^~=.])\s?|([cvuHkrdb])(?:\s+|(?=[{\\])))(?:\{\s*\\?([^\W\d_])\s*\}|\\?([^\W\d_]))"""
)
_SIGN = re.compile(r"\\([A-Za-z]{1,20})(?![A-Za-z])(?:\{\}|[ \t])?")
_PLAIN = re.compile(r"\\([%&$#_{} ])")


def without_signs(text: str) -> str:
    """Return text with accents and named signs as the characters that they stand for.

    Braces around them stay, as they may belong to a command.
    """
    if "\\" not in text:
        return text
    return _PLAIN.sub(r"\1", _SIGN.sub(_sign, accented(text)))


def accented(text: str) -> str:
    """Return text with accented letters as one character each; other commands stay."""
    return _ACCENT.sub(_letter, text) if "\\" in text else text


def _letter(found: re.Match[str]) -> str:
    letter = found[3] or found[4]
    return unicodedata.normalize("NFC", letter + _ACCENTS[found[1] or found[2]])


def _sign(found: re.Match[str]) -> str:
    known = _SIGNS.get(found[1])
    return found.group() if known is None else known
