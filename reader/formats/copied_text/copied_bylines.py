"""Authors' lines in many languages: `By Ann Other`, `Von …`, `文/…`, `… 기자`."""

from __future__ import annotations

import re
from functools import cache

from reader.clean.lexicon.word_sets import names
from reader.formats.copied_text.line_shape import ends_sentence
from reader.words.phrase_files import alternatives, phrases
from reader.words.unspaced_scripts import UNSPACED

_LONGEST = 120
"""Characters of a byline at most; a longer line is a sentence. Tuned on copied texts."""
_LABELLED_NAMES = 80
"""Characters of the names behind a label at most. Tuned on copied texts."""
_SIGN = "[:：/／|｜=＝·]"
"""What stands between a label and names."""
_LEAST_JOINED = 2
"""Words on each side of an Arabic "and", which is written as one with the next word: a name of
two words such as محمد وليد may have a second one that begins with that letter."""
_BRACKETS = re.compile(r"\s*[(（][^)）]{0,60}[)）]?")
_SMALL = names(
    """
    and und et y e и de da di del della van von der den la le du dos das bin ibn
    al el für of in the a for with from"""
)
_CASELESS = re.compile(
    "(?P<name>(?:[\u0620-\u065f\u0671-\u06d3]{2,14}|[\u05d0-\u05ea]{2,14}|[\u0900-\u0963]{2,14})"
    "(?: (?:[\u0620-\u065f\u0671-\u06d3]{2,14}|[\u05d0-\u05ea]{2,14}|[\u0900-\u0963]{2,14})){1,2})"
    "(?:\\s?[,،] \\S{2,16})?"
)
_NAME = re.compile(r"^[^\W\d_][\w.'’-]*$")


@cache
def _labelled() -> re.Pattern[str]:
    """Return a label of authors, with a sign where it needs one, and the names behind it."""
    labels = {phrase for _, phrase in phrases("copied_byline")}
    said = "|".join(
        f"{_word(label.removesuffix(':'))}\\s*{_SIGN}{'' if label.endswith(':') else '?'}"
        for label in sorted(labels, key=len, reverse=True)
    )
    return re.compile(rf"^(?:{said})\s*(?P<names>.+)$", re.IGNORECASE)


@cache
def _preceded() -> re.Pattern[str]:
    """Return a word such as "by" and the names behind it."""
    return re.compile(
        rf"^(?:{alternatives('byline_preposition')})\s+(?P<names>.+)$",
        re.IGNORECASE,
    )


@cache
def _followed() -> re.Pattern[str]:
    """Names, a profession, and perhaps an address of mail or something in brackets."""
    return re.compile(
        rf"^(?P<names>[^\d.!?]{{2,40}}?)\s*(?:,\s*)?(?:{alternatives('byline_profession')})\s*"
        r"(?:[\w.+-]+@[\w.-]+|\([^)]*\))?$",
        re.IGNORECASE,
    )


@cache
def _profession() -> re.Pattern[str]:
    """Return a profession at the end of a name."""
    return re.compile(rf"\s*(?:{alternatives('byline_profession')})$", re.IGNORECASE)


@cache
def _joints() -> re.Pattern[str]:
    """Return a sign or a word between two names; 和 is a part of a name too, such as 李和平."""
    words = {word for language, word in phrases("name_joint") if language != "ar"}
    said = "|".join(
        rf"(?<=\w\w){word}(?=\w\w)" if re.match(f"[{UNSPACED}]", word) else _word(word)
        for word in sorted(words)
    )
    return re.compile(rf"\s*(?:,|;|、|，|،|&|·|{said})\s*", re.IGNORECASE)


@cache
def _arabic_joint() -> re.Pattern[str]:
    """Return an "and" that is one with the word behind it, between two whole names."""
    said = alternatives("name_joint", ("ar",))
    words = rf"(?:\s+\S+){{{_LEAST_JOINED - 1},}}"
    return re.compile(rf"^(?P<one>\S+{words}?)\s+(?:{said})\s?(?P<other>\S{{2,}}{words})$")


def _word(phrase: str) -> str:
    """Return a phrase as a pattern: no part of a longer word, in scripts that have spaces."""
    edge = "" if re.search(f"[{UNSPACED}]", phrase) else r"\b"
    return f"{edge}{re.escape(phrase)}{edge}"


def names_of_byline(line: str) -> tuple[str, ...]:
    """Return the authors that a short line names as such, or nothing where it is no byline."""
    line = line.strip()
    if len(line) > _LONGEST or not line:
        return ()
    if (found := _labelled().match(line)) is not None:
        names = found.group("names")
        return _split_names(names) if len(names) <= _LABELLED_NAMES else ()
    if (found := _preceded().match(line)) is not None:
        names = found.group("names")
        if _are_split_names(names) and not (ends_sentence(line) and len(line) > 40):
            return _split_names(names)
        return ()
    if (found := _followed().match(line)) is not None and len(line) <= 60:
        names = found.group("names").strip("[]【】=＝ ")
        if names and (len(names.split()) <= 4):
            return _split_names(names)
    return ()


def looks_like_name(line: str) -> bool:
    """Return whether a short line may be a bare name of a person: two to four capitalised words."""
    words = line.split()
    return (
        2 <= len(words) <= 4
        and len(line) <= 40
        and all(_NAME.match(word) for word in words)
        and all(word[:1].isupper() or word.lower() in _SMALL for word in words)
        and words[0][:1].isupper()
        and not line.isupper()
    )


def caseless_name(line: str) -> str | None:
    """Return the name in a short line of Arabic, Hebrew or Devanagari, or None.

    `Name, place` is one too.

    These scripts have no capitals, so the caller must know that a name is likely to stand there.
    """
    found = _CASELESS.fullmatch(line.strip())
    return found["name"] if found is not None else None


def _are_split_names(names: str) -> bool:
    words = [word.strip(",;&|") for word in _BRACKETS.sub("", names).split()]
    words = [word for word in words if word]
    if not 1 <= len(words) <= 14 or re.search(r"\d", names):
        return False
    capital = sum(word[:1].isupper() for word in words)
    small = sum(word.lower() in _SMALL for word in words)
    return capital >= 1 and capital + small >= len(words) * 0.8 and words[0][:1].isupper()


def _parted(names: str) -> tuple[str, ...]:
    found = _arabic_joint().match(names.strip())
    return (found["one"], *_parted(found["other"])) if found is not None else (names,)


def _split_names(names: str) -> tuple[str, ...]:
    names = re.sub(r"\s*[\w.+-]+@[\w.-]+|https?://\S+", "", names)
    names = re.split(r"\s+[|•·–—]\s+|\s*[(（／｜]|(?<=\w)/(?=\w)", names)[0]
    found = []
    parts = [part for name in _joints().split(names) for part in _parted(name)]
    for name in parts:
        name = _profession().sub("", name.strip(" .,:/=＝"))
        if 1 < len(name) <= 60:
            found.append(name)
    # Beside full names a single word is a place or an agency.
    full = any(" " in name for name in found)
    people = [name for name in found if not (full and " " not in name)]
    return tuple(dict.fromkeys(people or found))[:10]
