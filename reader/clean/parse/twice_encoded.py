"""Text that was encoded twice before it was saved: `weâ€™ll` is read as `we’ll` again."""

from __future__ import annotations

import re
from functools import cache
from html import unescape

from reader.clean.parse.bare_markup import without_scripts
from reader.words.phrase_files import alternatives

_FOLLOWERS = "\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_SUSPECT = re.compile(
    f"[ÂÃÄÅËÌÎÏÐÑ×ØÙÚÛ][{_FOLLOWERS}]|[à-ï][{_FOLLOWERS}]{{2}}|ð[{_FOLLOWERS}]{{3}}|вЂ[\u0080-\u00bf\u0402-\u045f\u2010-\u2122]"
    "|‚Ä[ôúùìî¶¢ò]|√[©®†°¢£§¶ß±≠≥≤¥µ∂∑∏π∫ªºΩæø¿¡¬ƒ≈∆«»ü¨≥]"
    "|[ĂĹ][©¨ˇ˘±¶§«»°\u00ad·¸™€‚„…†‡‰‹›‘’“”•–—]|Г[©ЁЎ±јґЈЎ§¶®«»]|[ÃÂ]&(?!nbsp)#?\\w{2,8};|â€&#?\\w{2,8};"
    "|(?:[РС][\u0080-\u00bf\u0402-\u040f\u0452-\u045f\u2010-\u2122]){2}"
)
"""What UTF-8 looks like in windows-1252, 1251, 1250 or Mac Roman."""
_ENTITIES = re.compile(
    rf"(?:[ÃÂ](?!&nbsp;)|â€)&#?\w{{2,8}};|&(?:[Aa]circ|[Aa]tilde|Aring|#(?:19[45]|226|x[cC][23]|x[eE]2));(?:&#?\w{{2,8}};|[{_FOLLOWERS}]){{1,2}}"
)
_BEYOND = re.compile("[^\x00-\x7f](?:[^\x00-\x7f]+(?:&#?\\w{2,8};)?|(?<=[ÃÂ])&#?\\w{2,8};)")
"""Begins with one set of letters: a source is searched four times as fast for it."""
_ENTITY = re.compile(r"&(?:[Aa]circ|[Aa]tilde|Aring|#(?:19[45]|226|x[cC][23]|x[eE]2));")
_LEADS = ("Ã&", "Â&", "â€&")
"""Where an entity may follow a first half that is written out."""
_CAPITALS = re.compile("[A-ZÀ-Þ][ÂÃ]\u00a0")
"""A word in capitals that ends in Ã before a hard blank (MANHÃ) is right as it is."""
_FIRST_BYTES = (b"\xc3", b"\xc4", b"\xd0", "‚".encode(), "√".encode())
"""One of these is in the UTF-8 of all that `_SUSPECT` finds; most English pages have none."""
_TAG = re.compile(r"(<[^<>]*>|[\r\n]+)")
_WORDED_TAG = re.compile(r"<meta\b|<[a-z]\w*\s[^>]*\b(?:alt|title)\s*=", re.IGNORECASE)


def mend_twice_encoded(text: str) -> str:
    """Return a text or the source of a page with what was certainly encoded twice put right.

    Addresses stay as they are. A text that speaks of encodings itself is left alone: it may show
    such letters on purpose.
    """
    if not _is_suspect(text):
        return text
    if _about_encodings().search(_TAG.sub(" ", without_scripts(text))):
        return text
    text = _ENTITIES.sub(_mended_entities, text)
    return "".join(_mended(piece) for piece in _TAG.split(text))


def _is_suspect(text: str) -> bool:
    """Return whether anything looks encoded twice: few characters of a page are beyond ASCII."""
    written = b"" if text.isascii() else text.encode("utf-8", "replace")
    may_be = any(lead in written for lead in _FIRST_BYTES)
    if may_be and _SUSPECT.search(" ".join(_BEYOND.findall(text))) is not None:
        return True
    return _ENTITY.search(text) is not None or any(lead in text for lead in _LEADS)


def _mended(piece: str) -> str:
    if _SUSPECT.search(piece) is None or _CAPITALS.search(piece):
        return piece
    if piece.startswith("<") and ("://" in piece or not _WORDED_TAG.match(piece)):
        return piece
    from ftfy import fix_encoding

    return fix_encoding(piece)


def _mended_entities(found: re.Match[str]) -> str:
    run = unescape(found.group())
    mended = _mended(run)
    return found.group() if mended == run or mended in "<>&" else mended


@cache
def _about_encodings() -> re.Pattern[str]:
    """Return the pattern of the words of a text about encodings, and of their names."""
    named = r"utf-?8|latin-?1\b|windows-125\d|iso-8859"
    return re.compile(rf"{alternatives('encoding_word')}|{named}", re.IGNORECASE)
