"""Korean verbs and adjectives: typed as in a dictionary, 먹다, found in a sentence, 먹었습니다."""

from __future__ import annotations

from collections.abc import Iterator

_DICTIONARY = "다"
_ENDINGS = "었았는은을어아고지습"
"""What follows a stem of one syllable; a longer one is looked for by itself."""
_CONTRACTED = "했한할합해"
"""What *to do* becomes with the endings behind it: 포기하다, 포기했다."""
_FIRST, _LAST = 0xAC00, 0xD7A3
"""Code points between which Korean syllables are."""
_FINALS = 28
"""Consonants, none among them, that may end a Korean syllable; Unicode orders syllables by them."""
_P = 17
"""The place of the consonant that falls out of adjectives: 아름답다, 아름다운."""


def dictionary_forms(run: str) -> Iterator[str]:
    """Yield the beginnings that a verb typed in its dictionary form has in sentences."""
    stem = run.removesuffix(_DICTIONARY)
    if stem == run or not stem or not _FIRST <= ord(stem[-1]) <= _LAST:
        return
    if len(stem) == 1:
        yield from (stem + ending for ending in _ENDINGS)
    else:
        yield stem
    final = (ord(stem[-1]) - _FIRST) % _FINALS
    if final == _P and len(stem) > 1:
        yield stem[:-1] + chr(ord(stem[-1]) - final)
    if stem.endswith("하") and len(stem) > 1:
        yield from (stem[:-1] + ending for ending in _CONTRACTED)
