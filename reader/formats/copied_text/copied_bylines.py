"""Authors' lines in twelve languages: `By Ann Other`, `Von …`, `文/…`, `… 기자`."""

from __future__ import annotations

import re

from reader.clean.lexicon.word_sets import names
from reader.formats.copied_text.line_shape import ends_sentence

_LONGEST = 120
"""Characters of a byline at most; a longer line is a sentence. Tuned on copied texts."""
_LABELLED = re.compile(
    r"^(?:written by|story by|reported by|reporting by|words by|text by|posted by|published by|"
    r"authors?\s*:|edited by|by:|interview by|analysis by|opinion by|"
    r"autor(?:in|en)?\s*:|text\s*:|ein (?:artikel|beitrag|kommentar|gastbeitrag|interview) von|"
    r"propos recueillis par|écrit par|publié par|rédigé par|auteure?s?\s*:|texte\s*:|"
    r"escrito por|redactado por|publicado por|autora?\s*:|texto\s*:|reportagem de|da redação de|"
    r"scritto da|a cura di|pubblicato da|autore\s*:|autrice\s*:|articolo di|testo di|"
    r"автор(?:ы)?\s*:|автор текста\s*:?|текст\s*:|корреспондент\s|подготовил[аи]?\s*:?|"
    r"بقلم\s*:?|كتب\s*:|كتبت\s*:|كتب\s*/|الكاتب\s*:|إعداد\s*:|تحرير\s*:|كتبه\s*:?|"
    r"लेखक\s*:|लेखिका\s*:|रिपोर्ट\s*:|रिपोर्टर\s*:|संवाददाता\s*:|written by|edited by|by\s*:|"
    r"作者\s*[:：/]|记者\s*[:：/]?\s*|記者\s*[:：/]?\s*|文\s*[:：/／|｜]\s*|撰文\s*[:：/]?|撰稿\s*[:：/]?|"
    r"本报记者\s*|本報記者\s*|编辑\s*[:：/]|編輯\s*[:：/]|采写\s*[:：/]?|"
    r"執筆\s*[:：/＝=]?|著者\s*[:：]|取材・文\s*[:：/＝=]?|文・写真\s*[:：/＝=]?|文＝|筆者\s*[:：]|"
    r"글\s*[:=/·]|글쓴이\s*[:=]|작성자\s*[:=]?|기자\s*[:=])\s*(?P<names>.+)$",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(r"^(?:by|von|par|por|di|da|de|от)\s+(?P<names>.+)$", re.IGNORECASE)
_AFTER = re.compile(
    r"^(?P<names>[^\d.!?]{2,40}?)\s*"
    r"(?:기자|특파원|논설위원|記者|记者|特派員|द्वारा|(?:,\s*)?(?:correspondent|reporter|editor))\s*"
    r"(?:[\w.+-]+@[\w.-]+|\([^)]*\))?$",
    re.IGNORECASE,
)
_JOINTS = re.compile(
    r"\s*(?:,|;|、|，|&|·|\band\b|\bund\b|\bet\b|\by\b|\be\b|\bи\b|\sو|और|ও|与|和|、)\s*",
    re.IGNORECASE,
)
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


def names_of_byline(line: str) -> tuple[str, ...]:
    """Return the authors that a short line names as such, or nothing where it is no byline."""
    line = line.strip()
    if len(line) > _LONGEST or not line:
        return ()
    if (found := _LABELLED.match(line)) is not None:
        return _split_names(found.group("names")) if len(found.group("names")) <= 80 else ()
    if (found := _PREPOSITION.match(line)) is not None:
        names = found.group("names")
        if _are_split_names(names) and not (ends_sentence(line) and len(line) > 40):
            return _split_names(names)
        return ()
    if (found := _AFTER.match(line)) is not None and len(line) <= 60:
        names = found.group("names").strip("[]【】=＝ ")
        if names and (len(names.split()) <= 4):
            return _split_names(names)
    return ()


def looks_like_name(line: str) -> bool:
    """Whether a short line may be a bare name of a person: two to four capitalised words."""
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
    """The name in a short line of Arabic, Hebrew or Devanagari, or None; `Name, place` is one too.

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


def _split_names(names: str) -> tuple[str, ...]:
    names = re.sub(r"\s*[\w.+-]+@[\w.-]+|https?://\S+", "", names)
    names = re.split(r"\s+[|•·–—]\s+|\s*[(（／｜]|(?<=\w)/(?=\w)", names)[0]
    found = []
    for name in _JOINTS.split(names):
        name = re.sub(r"\s*(?:기자|記者|记者|特派員|특파원)$", "", name.strip(" .,:/=＝"))
        if 1 < len(name) <= 60:
            found.append(name)
    # Beside full names a single word is a place or an agency.
    full = any(" " in name for name in found)
    people = [name for name in found if not (full and " " not in name)]
    return tuple(dict.fromkeys(people or found))[:10]
