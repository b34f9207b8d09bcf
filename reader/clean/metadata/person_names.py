"""Single names out of bylines: without "by", roles, dates, addresses and outlets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from reader.clean.lexicon.line_kinds import kind_of_line
from reader.clean.lexicon.word_sets import names
from reader.clean.metadata.byline_words import is_nobody, says_role, without_by
from reader.clean.metadata.east_asian_names import east_asian, without_roles
from reader.clean.render.story_text import folded
from reader.words.months import month_number
from reader.words.phrase_files import alternatives
from reader.words.weekdays import weekdays

_PARTS = re.compile(
    r"\s*(?:[;|/\n•、，；／]|(?<![\u4e00-\u9fff])·|·(?![\u4e00-\u9fff])|\band\b|\bund\b|\bet\b|\by\b|\be\b(?=\s+[A-ZÀ-Þ])|\bog\b|\boch\b|\bja\b|"
    r"\ben\b|\bwith\b|\bmit\b|\bi\b(?=\s+[A-ZŁŚŻĆŹ])|&|(?<=\s)\+(?=\s))\s*"
)
_CO_WORKERS = re.compile(
    r"\W*\b(?:(?:medically|clinically|legally|expert|fact[- ]?|last)\s*)?"
    r"(?:reviewed|checked|edited|photograph(?:s|ed|y)?|photos?|pictures?|illustrat(?:ed|ions?)|"
    r"translated|video|graphics?|produced|modell?ed|styled|additional reporting|recommended|"
    r"approved|verified)\s+(?:and \w+ )?by\b.*$|"
    r"\W*\b(?:created|made|built|designed|powered)\s+(?:with|on)\b.*$",
    re.IGNORECASE | re.DOTALL,
)
_LABEL = re.compile(
    r"\s*\b(?:updated|published|posted|modified|last updated|first published|aktualisiert|"
    r"veröffentlicht|publié|publicado|actualizado)(?:\s|:|$).*$"
    r"|(?<=\S)\s+(?:in|on|at|for|from|via)\s.*$"
)
_GLUED_DATE = re.compile(r"(?:19|20)\d{2}[-/.年].*$")
_DEGREE = re.compile(
    r"(?:[A-Z]{1,2}[A-Za-z]?[A-Z.]{1,4}|Ph\.? ?D\.?|D\.? ?Phil\.?|M\.? ?D\.?|[BM]\.? ?Sc\.?|"
    r"Dr\.? ?(?:med|phil|jur|rer\. ?nat|Ing)\.?|Esq\.?|[JS]r\.?)[®™]?"
)
_CLEAR_DEGREE = re.compile(
    r"(?:Ph|Psy|Ed|Th)\.? ?D\.?|D\.? ?Phil\.?|M\.D\.|MBBS|[BM]\.? ?Sc\.?|"
    r"M\.A\.|MBA|MPH|MFA|RNP?|RDN?|JD|LL\.?[BM]\.?|DVM|DDS|CPA|Esq\.?|"
    r"Dr\.? ?(?:med|phil|jur|rer\. ?nat|Ing)\.?"
)
"""Degrees that are no state behind its town (`Silver Spring, MD`)."""
_ABBREVIATED = re.compile(r",\s?(?:(?:[A-Z][a-z]?\.)+|Dr\. ?[a-z]+\.)(?=[\W_]*$)")
"""A degree with full stops of its own at a name's end."""
_TEMPLATE = re.compile(r"[{}<>%$\[\]=]")
"""Signs of a template that nobody filled in."""
_SAYS_MORE = re.compile(
    r"[^\s:：]+\s*[:：]\s*\S|\s(?:by|for|with|from|at|to|in)\s",
    re.IGNORECASE,
)
"""What stands in no name: a label with its value, what an agency gave, words between names."""
_OF_CONTROL = re.compile(r"[+×▾▼▸►→↓↑⌄…]")
"""Signs with which the words of a control begin ("+ Bio"), and no name."""
_BODY = re.compile(
    r"\s*(?:[A-Z][\w.]+ ){0,2}(?:Cent(?:er|re)|Institute|Department|Ministry|Office|Council|"
    r"Committee|Board|Bureau|Association|Society|Federation|University|School|Faculty|Division|"
    r"Agency|Foundation|Academy) (?:for|of|on)\b(?!.*[,;|/])"
)
"""The beginning of a body's name, which is one name whatever small words are in it."""
_WORDS_OF_TITLES = names(
    "and or to for with from at in on our your this that us by into under about it is are be who "
    "what when where how why not no und oder für mit et ou pour avec con para per ed"
)
"""Words that headings have and names do not."""
_GIVEN = "Per "
"""A given name in the north that is a small word elsewhere; with one more word it is a name."""
_PLACED = names("de da do dos en in aus à from")
"""Small words before the place where a story was written."""
_BEFORE_DATES = names("on at am um le el il em op den kl")
"""Small words between a name and a date."""
_AFTER = re.compile(r"\s*(?:[(\[–—|]|\s-\s).*$")
_PARTICLES = names(
    "de da di do dos das du la le van von der den ter ten zu af av bin al el y e und"
)
_MOST = 12
"""Names of one text."""
_LONGEST = 60
"""Characters of a name."""
_LONGEST_LINE = 1000
"""Characters of a field that names are read from."""


def clean_names(values: Iterable[str]) -> list[str]:
    """Return single names out of bylines, each once, in order."""
    found: dict[str, str] = {}
    for value in values:
        if "://" in value or value.startswith(("www.", "@")):
            continue
        body = _BODY.match(value) is not None and len(value) <= _LONGEST
        for part in [value] if body else _split(value):
            name = " ".join(part.split()) if body else _clean(part)
            if name and folded(name) not in found:
                found[folded(name)] = name
    return list(found.values())[:_MOST]


def like_name(text: str) -> bool:
    """Return whether a text could be a person's name: few words, all begun by a capital."""
    words = text.split()
    if not 1 <= len(words) <= 5 or any(letter.isdigit() for letter in text):
        return False
    if says_role(text) or text.endswith(("?", "!", ":")) or says_more(text):
        return False
    if len(words) == 1 and text.lower() in weekdays():
        return False
    return all(not word[0].islower() or word in _PARTICLES for word in words)


def has_degree(text: str) -> bool:
    """Return whether a line ends with a degree behind a comma (`Ida Holm, PhD`)."""
    name, comma, last = text.rpartition(",")
    return bool(comma) and bool(name) and _CLEAR_DEGREE.fullmatch(last.strip()) is not None


def says_more(text: str) -> bool:
    """Return whether words say more than a name: `Section: Home`, `Music by Holm`, `Join Us`."""
    words = text.casefold().split()
    if len(words) == 2 and text.startswith(_GIVEN):
        words = words[1:]
    return _says_more(text) or not _WORDS_OF_TITLES.isdisjoint(words)


def is_particle(word: str) -> bool:
    """Return whether a word stands small within names (`de`, `van`)."""
    return word in _PARTICLES


def co_workers_off(text: str) -> str:
    """Cut a byline before those who reviewed, translated or took pictures."""
    return _source().sub("", _CO_WORKERS.sub("", text))


def _split(value: str) -> Iterator[str]:
    value = " ".join(value[:_LONGEST_LINE].split())
    written = without_by(value)
    placed = written != value
    value = co_workers_off(written)
    value = value.strip("[]［］【】") if value.startswith(("[", "［", "【")) else value
    value = re.sub(r"\([^)]*\)|\[[^\]]*\]|<[^>]*>", " ", value)
    for part in _PARTS.split(value):
        pieces = [piece for piece in part.split(",") if piece.strip()] if part else []
        pieces = _with_degrees(pieces)
        pieces = _without_place(pieces) if placed else pieces
        if len(pieces) == 1:
            yield pieces[0]
            continue
        if len(pieces) > 1 and all(like_name(piece) for piece in pieces):
            yield from pieces
        elif len(pieces) > 1:
            yield from _heads(pieces)
        elif part:
            yield part


def _with_degrees(pieces: list[str]) -> list[str]:
    """`Ida Holm, PhD, RN` is one name, as its bearer writes it."""
    joined: list[str] = []
    for piece in pieces:
        if joined and _DEGREE.fullmatch(piece.strip()):
            joined[-1] += "," + piece
        else:
            joined.append(piece)
    return joined


def _without_place(pieces: list[str]) -> list[str]:
    """`Ida Holm, Hamburg`: a single word behind a whole name is where it was written."""
    if len(pieces) != 2 or len(pieces[0].split()) < 2:
        return pieces
    small, _, place = pieces[1].strip().partition(" ")
    second = place if place and small in _PLACED else pieces[1]
    alone = len(second.split()) == 1 and like_name(second) and not east_asian(second)
    return pieces[:1] if alone else pieces


def _heads(pieces: list[str]) -> Iterator[str]:
    """Of `Name, Role, Name, Role` the names."""
    for place, piece in enumerate(pieces):
        if place == 0 or (like_name(piece) and len(piece.split()) >= 2):
            yield piece


def _clean(part: str) -> str:
    name = _AFTER.sub("", without_by(part))
    name = without_roles(_GLUED_DATE.sub("", _LABEL.sub("", name)))
    name = " ".join(_once(_until_date(name.split())))
    degree = _ABBREVIATED.search(name)
    name = name.strip(" ,.;:-–—|*・\u200b'\"“”()") + ("." if degree else "")
    if len(name) < 2 or len(name) > _LONGEST or is_nobody(name):
        return ""
    if _is_row_of_labels(name) or _TEMPLATE.search(name) or _OF_CONTROL.match(name):
        return ""
    if not any(letter.isalpha() for letter in name) or len(name.split()) > 6:
        return ""
    return name.title() if name.isupper() and len(name) > 5 and " " in name else name


def _is_row_of_labels(name: str) -> bool:
    """Is every word in a script without spaces what a button says, as 点赞 收藏?"""
    words = name.split()
    return len(words) > 1 and all(
        east_asian(word) and (is_nobody(word) or kind_of_line(word) is not None) for word in words
    )


def _once(words: list[str]) -> list[str]:
    """Words that a page says twice (one time for those who do not see it), once."""
    half = len(words) // 2
    return words[:half] if half and len(words) % 2 == 0 and words[:half] == words[half:] else words


def _until_date(words: list[str]) -> list[str]:
    """Return the words before a date, a time or a number, if a name stands before it."""
    words = _before_date(words)
    for place, word in enumerate(words):
        following = words[place + 1] if place + 1 < len(words) else ""
        dated = month_number(word.strip(",.")) is not None and following[:1].isdigit()
        if place and (word[:1].isdigit() or dated):
            return _before_date(words[:place])
        if not place and dated:
            return []
    return words


def _before_date(words: list[str]) -> list[str]:
    """Return a name without the small word that parts it from a date."""
    return words[:-1] if len(words) > 2 and words[-1] in _BEFORE_DATES else words


def _says_more(text: str) -> bool:
    return _SAYS_MORE.search(text) is not None or _source_before().match(text) is not None


@cache
def _source() -> re.Pattern[str]:
    """Return the pattern of a text that only says where something is from."""
    return re.compile(
        rf"^\W*(?:{alternatives('source_label')})\s*[/／:：].*$", re.IGNORECASE | re.DOTALL
    )


@cache
def _source_before() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives('source_label')}|image|bild)[\s/／]", re.IGNORECASE)
