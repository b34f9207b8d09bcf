"""Comparing titles: the words of a link against the title of a story.

Case, quotes, dashes, accents of encoding, an outlet's suffix, a cut end and one slip of the
keyboard are forgiven; another number, or a title too short to name a story, is not.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from reader.words.plain_spellings import in_one_spelling

_OUTLET = re.compile(r"\s+(?:[|–—»·•/]|::|-|\\|<)\s+|\s*\|\s*|\s*»\s*")
_LABEL = re.compile(
    r"^(?:read(?: more| also| next)?|see also|related(?: story)?|more|also|watch|video|live|opinion"
    r"|analysis|exclusive|breaking|listen|photos|gallery|podcast)\s*[:|]\s+",
    re.IGNORECASE,
)
_CUT = re.compile(r"\s*(?:…|\.\.\.+|\[…\]|\[\.\.\.\])\s*$")
_LETTERS = re.compile(r"[^\W_]+")
_NUMBERS = re.compile(r"\d+")
_FEWEST_WORDS = 3
"""Words of a title that names one story."""
_FEWEST_LETTERS = 14
"""Letters of a title that names one story."""
_FEWEST_CUT = 20
"""Letters of a cut title."""
_FORGIVING = 20
"""Letters from which titles may differ in one letter."""
_EDGE = 14
"""Letters at either end by which candidates are looked up."""
_EDGE_SHORT = 8
"""The same for short titles and scripts without spaces."""
_SHORT = 2 * _EDGE + 4


def plain_title(title: str) -> str:
    """Return the title's words in lower case without marks, one space apart."""
    flat = (
        unicodedata.normalize("NFKC", in_one_spelling(title))
        .casefold()
        .replace("’", "")
        .replace("'", "")
    )
    return " ".join(_LETTERS.findall(flat))


def readings(title: str) -> tuple[str, ...]:
    """Return the plain forms a title may be compared by: whole ones first, then without outlet."""
    return tuple(dict.fromkeys((*_whole(title), *_without_outlet(title))))


def _whole(title: str) -> list[str]:
    bare = _CUT.sub("", title.strip())
    return _distinctive((bare, _LABEL.sub("", bare)))


def _without_outlet(title: str) -> list[str]:
    bare = _LABEL.sub("", _CUT.sub("", title.strip()))
    cuts = [match.span() for match in _OUTLET.finditer(bare)]
    if not cuts:
        return []
    pieces = _distinctive((bare[: cuts[-1][0]], bare[: cuts[0][0]], bare[cuts[0][1] :]))
    return [piece for piece in pieces if len(piece) * 2 >= len(plain_title(bare))]


def _distinctive(forms: Iterable[str]) -> list[str]:
    plain = dict.fromkeys(plain_title(form) for form in forms)
    return [form for form in plain if names_a_story(form)]


def names_a_story(plain: str) -> bool:
    """Return whether a plain title is long enough to name one story ("Home" and "Live" do not)."""
    letters = len(plain) - plain.count(" ")
    words = plain.count(" ") + 1
    unspaced = not plain.isascii() and words < _FEWEST_WORDS
    return letters >= (_EDGE_SHORT if unspaced else _FEWEST_LETTERS) and (
        words >= _FEWEST_WORDS or unspaced
    )


def is_cut(title: str) -> bool:
    """Return whether a title ends in dots that stand for its rest."""
    return bool(_CUT.search(title.strip()))


def titles_agree(one: str, other: str) -> bool:
    """Return whether two titles name the same story.

    An outlet is taken off one of them only: two that share what stands before a dash, as the
    daily columns of one outlet do, are different stories.
    """
    whole, other_whole = _whole(one), _whole(other)
    pairs = [(a, b) for a in whole for b in (*other_whole, *_without_outlet(other))]
    pairs += [(a, b) for a in _without_outlet(one) for b in other_whole]
    if any(_same(a, b) for a, b in pairs):
        return True
    return (is_cut(one) and _begins(other_whole, whole)) or (
        is_cut(other) and _begins(whole, other_whole)
    )


def _same(one: str, other: str) -> bool:
    if one == other:
        return True
    first, second = one.replace(" ", ""), other.replace(" ", "")
    if first == second:
        return True
    if min(len(first), len(second)) < _FORGIVING or abs(len(first) - len(second)) > 1:
        return False
    if _NUMBERS.findall(one) != _NUMBERS.findall(other):
        return False
    from rapidfuzz.distance import OSA

    return OSA.distance(first, second, score_cutoff=1) <= 1


def _begins(whole: Sequence[str], cut: Sequence[str]) -> bool:
    return any(
        len(start) >= _FEWEST_CUT and len(start) < len(full) and full.startswith(start)
        for full in whole
        for start in cut
    )


def title_keys(title: str) -> tuple[str, ...]:
    """Return look-up keys: two titles that agree have at least one of them in common.

    A key is the first or the last letters of a reading, so that one slip or a cut end leaves
    one of them whole; agreeing must still be checked.
    """
    keys: dict[str, None] = {}
    for form in readings(title):
        letters = form.replace(" ", "")
        edges = [_EDGE] if len(letters) >= _SHORT else [_EDGE_SHORT]
        if _SHORT - 2 <= len(letters) < _SHORT + 2:
            edges = [_EDGE, _EDGE_SHORT]
        for edge in edges:
            keys[f"t<{letters[:edge]}"] = None
            keys[f"t>{letters[-edge:]}"] = None
        if is_cut(title) or len(letters) > _SHORT:
            keys[f"t<{letters[:_EDGE]}"] = None
    return tuple(keys)
