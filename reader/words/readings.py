"""Readings in brackets behind characters, as a page has them above: 東京(とうきょう)タワー."""

from __future__ import annotations

import re

from reader.words.unspaced_scripts import UNSPACED

_CHARACTER = "\u3005\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_SOUNDS = "ぁ-ゖァ-ヺー・ゝヽㄅ-ㄯˊˇˋ˙a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ\u0300-\u036f가-힣 "
"""Kana, Bopomofo, Pinyin, Korean."""
_READING = rf"(?<=[{_CHARACTER}])[(（][{_SOUNDS}]{{1,20}}[)）]"
_RUN = re.compile(rf"(?:[{UNSPACED}]|{_READING})+")
_READ_CHARACTERS = re.compile(rf"[{_CHARACTER}]{{1,8}}[(（]([{_SOUNDS}]{{1,20}})[)）]")
_ONLY_READING = re.compile(_READING)
_MARK = "[\u3099\u309a]?"
BEHIND_CHARACTER = rf"(?:\((?:[ぁ-ゖー・ ]{_MARK}){{1,12}}\))?"
"""A reading that may stand behind a character, for a pattern of a folded text."""
INSIDE_READINGS = r"(?:\)?[\u3400-\u9fff]{1,8}\(|\))?"
"""What may part the kana of readings, for such a pattern: 振(ふ)り仮名(がな) for *ふりがな*."""


def runs_with_readings(text: str) -> list[str]:
    """Return the runs of a text that have readings, without these and with nothing but these.

    A word that is cut by its readings is in none of the text's own runs.
    """
    if text.isascii() or ("(" not in text and "（" not in text):
        return []
    found = dict.fromkeys(run for run in _RUN.findall(text) if "(" in run or "（" in run)
    bare = dict.fromkeys(_ONLY_READING.sub("", run) for run in found)
    spoken = dict.fromkeys(_READ_CHARACTERS.sub(r"\1", run) for run in found)
    return [*bare, *spoken]
