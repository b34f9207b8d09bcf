"""Forms of a word that its stem does not reach: a sound inside changes (Praha, v Praze), or no
rule makes one of the other (foot, feet).

A small table a language; what it makes is only asked for where the library holds it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from reader.words.fold import fold
from reader.words.months import other_names
from reader.words.phrase_files import phrases

_SLAVONIC = (("k", "c"), ("h", "z"), ("ch", "s"), ("g", "z"))
_CHANGES: dict[str, tuple[tuple[str, str], ...]] = {
    "cs": _SLAVONIC, "sk": _SLAVONIC, "hr": _SLAVONIC, "bs": _SLAVONIC, "sr": _SLAVONIC,
    "sl": _SLAVONIC,
    "pl": (("k", "c"), ("g", "dz"), ("ch", "sz"), ("r", "rz"), ("d", "dz"), ("t", "ci")),
    "uk": (("к", "ц"), ("г", "з"), ("х", "с")),
    "fi": (
        ("nk", "ng"), ("kk", "k"), ("pp", "p"), ("tt", "t"), ("p", "v"), ("t", "d"), ("nt", "nn"),
        ("lt", "ll"), ("rt", "rr"), ("mp", "mm"), ("k", ""), ("k", "v"),
    ),
}  # fmt: skip
"""The last consonant of a stem, folded, in two of its forms."""
_HEBREW_POSSESSIVES = (
    *((r"$", ending) for ending in ("ו", "יו", "יה", "יהמ", "יהנ", "ינו", "יכמ", "יי", "יכ", "נו")),
    *((r"ימ$", ending) for ending in ("יו", "יה", "יהמ", "יהנ", "ינו", "יכמ", "יי", "יכ")),
    *((r"ות$", f"ותי{ending}") for ending in ("ו", "המ", "הנ", "נו", "כמ", "")),
    *((r"ה$", f"ת{ending}") for ending in ("ו", "י", "נו", "מ")),
)
"""*My, his, their* behind a Hebrew noun, folded: of one thing and of several."""
_FORMS: dict[str, tuple[tuple[str, str], ...]] = {
    "ar": ((r"ه$", "ات"), (r"ي$", "يات"), (r"ات$", "ه")),
    "cs": ((r"ec$", "ce"), (r"ek$", "ku")),
    "de": ((r"strasse$", "str"), (r"(.{2})str$", r"\1strasse"),
           (r"^(.{3,})en$", r"ge\1t"), (r"^ge(.{3,})t$", r"\1en"), (r"^(.{3,})en$", r"\1te"),
           (r"^(.{3,})en$", r"\1t")),
    "es": ((r"z$", "ces"), (r"ces$", "z")),
    "fr": ((r"f$", "ve"), (r"ve$", "f")),
    **dict.fromkeys(
        ("da", "nb", "nn", "no", "sv"), ((r"([ei])um$", r"\1et"), (r"([ei])et$", r"\1um"))
    ),
    "he": ((r"ית$", "יות"), (r"יות$", "ית"),
           (r"$", "ים"), (r"ימ$", ""), (r"ה$", "ות"), (r"ות$", "ה"), (r"$", "ות"), (r"ות$", ""),
           (r"ימ$", "ות"), (r"ימ$", "יות"), *_HEBREW_POSSESSIVES),
    "nl": ((r"^(.{3,})en$", r"ge\1t"), (r"^(.{3,})en$", r"ge\1d"), (r"^ge(.{3,})[td]$", r"\1en")),
    "fi": ((r"si$", "den"), (r"si$", "set"), (r"nen$", "sen"), (r"e$", "een"),
           (r"s$", "kse"), (r"s$", "ksi"), (r"kse[tn]$", "s")),
    "hu": ((r"([^aeiou])[aeou]([^aeiou])$", r"\1\2ok"), (r"([^aeiou])[aeou]([^aeiou])$", r"\1\2ek"),
           (r"o$", "ovak")),
    "hr": ((r"[ae]c$", "ca"), (r"ak$", "ka")),
    "pl": ((r"iec$", "ca"), (r"ek$", "ku")),
    "pt": ((r"ao$", "oes"), (r"ao$", "aes"), (r"(?:oes|aes)$", "ao"), (r"l$", "is")),
    "ro": ((r"oa([^aeiou]+)[ae]$", r"o\1i"), (r"o([^aeiou]+)i$", r"oa\1a"), (r"l$", "i"),
           (r"ii$", "il"), (r"d(a?)$", "zi"), (r"zi$", "da"), (r"zi$", "d")),
    "sk": ((r"ec$", "ca"), (r"ok$", "ku")),
    "sl": ((r"ec$", "ca"), (r"ek$", "ka")),
    "sr": ((r"[ae]c$", "ca"), (r"ak$", "ka")),
    "tr": ((r"nk$", "ngi"), (r"t$", "di"), (r"k$", "gi"),
           (r"([^aeiou])[iu]([^aeiou])$", r"\1\2i"), (r"([^aeiou])[iu]([^aeiou])$", r"\1\2u")),
    "uk": ((r"ів$", "ова"), (r"ів$", "єва"), (r"ів$", "ева")),
}  # fmt: skip
"""Other forms of a folded word, as a pattern and what stands in its place."""
_WRITTEN_AS = {"nb": "no", "nn": "no", "bs": "hr"}
"""Languages that take the irregular forms of their nearest kin."""
_VOWELS = "aeiouyаеиіоуюяєï"
SHORTEST_CHANGED = 3
"""Letters of a word whose sounds are changed; in shorter ones chance finds too much."""


@lru_cache(maxsize=512)
def other_forms(folded: str, language: str) -> tuple[str, ...]:
    """Return forms that a folded word may take in a language; most of them are no words."""
    made = dict.fromkeys((*irregular_forms(language).get(folded, ()), *other_names(folded)))
    if len(folded) >= SHORTEST_CHANGED:
        made |= dict.fromkeys((*_changed(folded, language), *_formed(folded, language)))
    made.pop(folded, None)
    return tuple(made)


@cache
def irregular_forms(language: str) -> dict[str, tuple[str, ...]]:
    """Return the folded forms of a language that no rule makes of each other, by each of them."""
    found: dict[str, tuple[str, ...]] = {}
    written = _WRITTEN_AS.get(language, language)
    for each, text in phrases("irregular_form"):
        if each == written:
            group = tuple(map(fold, text.split()))
            for form in group:
                found[form] = (*found.get(form, ()), *group)
    return found


def _changed(folded: str, language: str) -> Iterator[str]:
    for one, other in _CHANGES.get(language, ()):
        for sound, changed in ((one, other), (other, one)):
            if not sound:
                continue
            found = re.search(rf"(?<=.){sound}([{_VOWELS}]?)$", folded)
            if found is not None:
                yield folded[: found.start()] + changed + found[1]
                # A bare stem may need an ending to be read as one.
                yield folded[: found.start()] + changed + found[1] + "n"


def _formed(folded: str, language: str) -> Iterator[str]:
    for pattern, form in _FORMS.get(language, ()):
        made = re.sub(pattern, form, folded)
        if made != folded:
            yield made
