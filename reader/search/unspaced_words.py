"""Words of scripts without spaces, and of Korean, as a text may write them in another way."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import combinations
from typing import TYPE_CHECKING

from reader.words.analyzer import spaceless_runs
from reader.words.fold import fold
from reader.words.japanese_forms import other_writings, verb_forms
from reader.words.korean_verbs import dictionary_forms
from reader.words.okurigana import other_kana, other_vowels
from reader.words.unspaced_scripts import SOUTH_EAST_ASIAN

if TYPE_CHECKING:
    from reader.segments.index_reader import View

_DROPPED = ("ๆ", "ー")
_NAME = re.compile("(\\d*)([\u3041-\u30ff\u3400-\u9fff]{3,10}|[가-힣]{4,10})")
"""A Japanese name, first and last, in kanji or kana; a Korean compound, which may begin with a
number (4차산업혁명); the lengths are chosen."""
_KOREAN_OF_THREE = re.compile("[가-힣]{6,12}")
_RUN_OF_WORDS = re.compile(f"[{SOUTH_EAST_ASIAN}]{{4,24}}")
"""Korean nouns that may be three, and what may be two words of Thai, Lao, Khmer or Burmese."""
_THAI_INITIALS = re.compile("[ก-ฮ]{2,5}")
_KOREAN = re.compile("[가-힣]")


def japanese(view: View, text: str, name: str) -> Iterator[str]:
    """Yield other ways to write a word of Japanese that the library may hold."""
    runs = spaceless_runs(text)
    if len(runs) != 1 or len(runs[0]) != len(fold(text)):
        return
    run = runs[0]

    def holds(pair: str) -> bool:
        return bool(view.frequency(name, pair))

    others = (*other_kana(run, holds), *other_vowels(run), *other_writings(run))
    for other in dict.fromkeys(others):
        if other != run and all(holds(other[at : at + 2]) for at in range(len(other) - 1)):
            yield other


def spaced(text: str) -> list[str]:
    """Return a word of a script without spaces with a space in it, as names have one: 山崎 太郎.

    Korean writes the nouns of a compound together or apart: 삼성전자, 삼성 전자.
    In Thai the sign that repeats a word may have one before it (เด็ก ๆ); the mark of a long vowel
    at the end, which is dropped from katakana, is dropped from hiragana as well. Thai initials are
    typed without their full stops (พรบ, พ.ร.บ.).
    """
    if text.endswith(_DROPPED):
        return [text[:-1]]
    if _THAI_INITIALS.fullmatch(text):
        return [".".join(text)]
    name = _NAME.fullmatch(fold(text))
    if name is None or name[2] not in spaceless_runs(text):
        return []
    number, run = name[1], name[2]
    least = 2 if is_korean(run) and not number else 1
    return [f"{number}{run[:at]} {run[at:]}" for at in range(least, len(run) - least + 1)]


def last_ways(text: str) -> Iterator[str]:
    """Yield what a word without spaces is looked for as where nothing else is found.

    As a verb in its other forms (走る, 走った; 먹다, 먹었다), in mixed writing (子供, 子ども),
    as three nouns of Korean (세계 보건 기구), as two words of a script that parts none (ສປປ ລາວ).
    """
    run = fold(text)
    yield from other_writings(run)
    yield from verb_forms(unicodedata.normalize("NFC", run))
    yield from dictionary_forms(run)
    if _KOREAN_OF_THREE.fullmatch(run):
        for first, second in combinations(range(2, len(run) - 1), 2):
            if second - first > 1:
                yield f"{run[:first]} {run[first:second]} {run[second:]}"
    if _RUN_OF_WORDS.fullmatch(run):
        yield from (f"{run[:at]} {run[at:]}" for at in range(2, len(run) - 1))


def is_korean(text: str) -> bool:
    """Return whether a text begins with a Korean syllable."""
    return _KOREAN.match(text) is not None
