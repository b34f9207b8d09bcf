"""Which charset of the Latin alphabet bytes without a right label are in.

Latin text has its letters beyond ASCII one by one among many ASCII letters; any other script has
them in runs. Of the readings that are left the one wins whose language fits best: its letters
beyond ASCII are that language's, and its words are. The web's default, windows-1252, wins where
nothing speaks against it.
"""

from __future__ import annotations

import re
from math import log

_WESTERN = ("cp1252", "mac-roman", "cp850")
_CENTRAL = ("cp1250", "iso8859-2", "cp852")
_BALTIC = ("cp1257",)
_TURKISH = ("cp1254",)

_ALPHABETS: dict[str, tuple[tuple[str, ...], str]] = {
    "en": (_WESTERN, "éèêëïôöüçñàâæœ£"),
    "fr": (_WESTERN, "àâçéèêëîïôûùüÿœæ"),
    "de": (_WESTERN, "äöüßéà"),
    "es": (_WESTERN, "áéíñóúü¿¡ªº"),
    "it": (_WESTERN, "àèéìíîòóùú"),
    "pt": (_WESTERN, "áâãàçéêíóôõúüªº"),
    "ca": (_WESTERN, "àçéèíïóòúü·"),
    "gl": (_WESTERN, "áéíñóúü"),
    "nl": (_WESTERN, "éèëêïöüáó"),
    "sv": (_WESTERN, "åäöéàü"),
    "da": (_WESTERN, "æøåé"),
    "no": (_WESTERN, "æøåéòôó"),
    "fi": (_WESTERN, "äöåé"),
    "is": (_WESTERN, "áðéíóúýþæö"),
    "ga": (_WESTERN, "áéíóú"),
    "pl": (_CENTRAL, "ąćęłńóśźż"),
    "cs": (_CENTRAL, "áčďéěíňóřšťúůýž"),
    "sk": (_CENTRAL, "áäčďéíĺľňóôŕšťúýž"),
    "hu": (_CENTRAL, "áéíóöőúüű"),
    "hr": (_CENTRAL, "čćđšž"),
    "sl": (_CENTRAL, "čšž"),
    "ro": (_CENTRAL, "ăâîşţ"),
    "sq": (_CENTRAL, "ëç"),
    "tr": (_TURKISH, "çğıöşüâîûİ"),
    "az": (_TURKISH, "çğıöşüİ"),
    "lt": (_BALTIC, "ąčęėįšųūž"),
    "lv": (_BALTIC, "āčēģīķļņšūž"),
    "et": (_BALTIC, "äõöüšž"),
}
"""Language -> the charsets it was written in, and its letters beyond ASCII in small letters."""

_RELATED = {"bs": "hr", "sr": "hr", "nb": "no", "nn": "no", "mo": "ro"}
_MARKS = frozenset("“”‘’„–—…«»€°§©®\u00a0")
_FOREIGN_RUN = re.compile(rb"[\x80-\xff]+")
_LETTER = re.compile(rb"[A-Za-z]")
_SAMPLE = 20_000
"""Bytes looked at for the letters; a language shows in far fewer."""
_AROUND = 3_000
"""Bytes whose words name the language: py3langid needs about a paragraph."""
_MEAN_RUN = 1.7
"""Mean length of runs beyond ASCII: 1.0 to 1.4 in 28 Latin languages, 2 and more elsewhere."""
_MOST_FOREIGN = 0.35
"""Share of letters beyond ASCII: at most .2 in Latin languages (Vietnamese apart)."""
_FITS, _MARK, _ODD = log(0.95), log(0.94), log(0.02)
"""What a letter of the language, a mark of typography, and anything else count for."""
_UNLIKELY = log(1e-5)
"""The most that words can say against a language: n-grams are too sure of themselves."""
_DEFAULT = 1.5
"""How much better another charset must fit than the web's default."""
_RARE = 2.5
"""How much better still a charset of old systems must fit."""


def latin_charset(sample: bytes) -> str | None:
    """Return the charset of text without markup in a Latin alphabet, or None for other scripts."""
    sample = sample[:_SAMPLE]
    runs = _FOREIGN_RUN.findall(sample)
    if not runs:
        return "cp1252"
    foreign = sum(map(len, runs))
    letters = foreign + len(_LETTER.findall(sample))
    if foreign > _MEAN_RUN * len(runs) or foreign > _MOST_FOREIGN * letters:
        return None
    best, most = "cp1252", float("-inf")
    spoken: dict[str, dict[str, float]] = {}
    for language, (charsets, alphabet) in _ALPHABETS.items():
        for place, charset in enumerate(charsets):
            if charset not in spoken:
                spoken[charset] = _languages(sample[:_AROUND].decode(charset, "replace"))
            score = spoken[charset].get(language, _UNLIKELY)
            score += _fit(b"".join(runs).decode(charset, "replace"), alphabet)
            score += (_DEFAULT if charset == "cp1252" else 0) - (_RARE if place else 0)
            if score > most:
                best, most = charset, score
    return best


def _fit(letters: str, alphabet: str) -> float:
    return sum(
        _FITS if letter.lower() in alphabet or letter in alphabet
        else _MARK if letter in _MARKS
        else _ODD
        for letter in letters
    )  # fmt: skip


def _languages(text: str) -> dict[str, float]:
    """Return the logarithm of how likely a text is in each language."""
    from reader.clean.parse.language import language_likelihoods

    likelihoods: dict[str, float] = {}
    for code, likelihood in language_likelihoods(text):
        language = _RELATED.get(code, code)
        value = max(log(likelihood) if likelihood > 0 else _UNLIKELY, _UNLIKELY)
        likelihoods[language] = max(likelihoods.get(language, _UNLIKELY), value)
    return likelihoods
