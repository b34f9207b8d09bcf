"""Japanese words in other forms (走った for 走る) and in mixed writing (子ども for 子供)."""

from __future__ import annotations

import re
from functools import cache

from reader.words.fold import fold
from reader.words.phrase_files import phrases

_KANJI = "\u3400-\u4dbf\u4e00-\u9fff"
_ENDINGS = {
    "う": "わいえおっ", "く": "かきけこい", "ぐ": "がぎげごい", "す": "さしせそ",
    "つ": "たちてとっ", "ぬ": "なにねのん", "ぶ": "ばびべぼん", "む": "まみめもん",
    "る": "らりれろっ", "い": "くかけさ",
}  # fmt: skip
"""The kana that stand for the last one of a verb or an adjective in its other forms."""
_VERB = re.compile(rf"([{_KANJI}][{_KANJI}ぁ-ゖ]{{0,5}}?)([うくぐすつぬぶむるい])")
_SURU = re.compile(rf"([{_KANJI}]{{2,4}})する")
_STEM_VOWELS = "いきしちにひみりえけせてねへめれげぜでべぎじびぺぴ"
"""The kana before the *ru* of verbs that only lose it: 食べる."""
_SMALL_KANA = (("か", "が", "け"), ("つ", "っ"))
"""What is written for one another between characters of names: 霞ヶ関, 霞が関; 八ッ場, 八ツ場."""
_SMALL_BETWEEN = re.compile(rf"(?<=[{_KANJI}])[かがけつっ](?=[{_KANJI}])")


def verb_forms(run: str) -> tuple[str, ...]:
    """Return the beginnings of a verb's or adjective's other forms: 走っ, 走り, 食べ, 高く, 勉強し.

    Nothing where a word is none in its plain form.
    """
    if suru := _SURU.fullmatch(run):
        return tuple(suru[1] + kana for kana in "しさせ")
    found = _VERB.fullmatch(run)
    if found is None:
        return ()
    stem = found[1]
    if stem[-1] == "行" and found[2] == "く":
        return tuple(stem + each for each in "かきけこっ")
    if found[2] == "る" and stem[-1] in _STEM_VOWELS and len(stem) > 1:
        return (stem,)
    return tuple(stem + each for each in _ENDINGS[found[2]])


@cache
def _groups() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for _, text in phrases("mixed_writing"):
        group = tuple(map(fold, text.split()))
        for word in group:
            found[word] = (*found.get(word, ()), *(other for other in group if other != word))
    return found


@cache
def _any_of_groups() -> re.Pattern[str]:
    words = sorted(_groups(), key=lambda word: (-len(word), word))
    return re.compile("|".join(map(re.escape, words)) or "(?!)")


def other_writings(run: str) -> list[str]:
    """Return a folded run with one of its words as others write it: 子ども for 子供."""
    if name := _SMALL_BETWEEN.search(run):
        others = (kana for group in _SMALL_KANA if name[0] in group for kana in group)
        return [
            run[: name.start()] + kana + run[name.end() :] for kana in others if kana != name[0]
        ]
    found = _any_of_groups().search(run)
    if found is None:
        return []
    return [run[: found.start()] + other + run[found.end() :] for other in _groups()[found[0]]]
