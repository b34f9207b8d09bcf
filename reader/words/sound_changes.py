"""Forms of a word that its stem does not reach, since a sound inside changes: Praha, v Praze.

A small table a language; what it makes is only asked for where the library holds it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

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
_FORMS: dict[str, tuple[tuple[str, str], ...]] = {
    "cs": ((r"ec$", "ce"), (r"ek$", "ku")),
    "es": ((r"z$", "ces"), (r"ces$", "z")),
    "fi": ((r"si$", "den"), (r"si$", "set"), (r"nen$", "sen"), (r"e$", "een")),
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
    "tr": ((r"nk$", "ngi"), (r"t$", "di"), (r"k$", "gi")),
    "uk": ((r"ів$", "ова"), (r"ів$", "єва"), (r"ів$", "ева")),
}  # fmt: skip
"""Other forms of a folded word, as a pattern and what stands in its place."""
_VOWELS = "aeiouyаеиіоуюяєï"
SHORTEST_CHANGED = 3
"""Letters of a word whose sounds are changed; in shorter ones chance finds too much."""


@lru_cache(maxsize=512)
def other_forms(folded: str, language: str) -> tuple[str, ...]:
    """Return forms that a folded word may take in a language; most of them are no words."""
    if len(folded) < SHORTEST_CHANGED:
        return ()
    made = dict.fromkeys((*_changed(folded, language), *_formed(folded, language)))
    made.pop(folded, None)
    return tuple(made)


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
