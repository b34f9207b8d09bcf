"""Single names out of bylines: without "by", roles, dates, addresses and outlets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from reader.text.months import month_number
from reader.text.names import names
from reader.text.storytext import folded

_BY = re.compile(
    r"^\W*(?:(?:written|posted|story|words|text|article|published|created|posté|publié|"
    r"autor(?:in)?|auteur|redac(?:ción|tion)|texto|escrito|geschrieben|reviewed|updated)\s*"
    r"(?:and\s+\w+\s+)?)?(?:by|von|par|por|di|door|av|af|przez|tekst|text|autor(?:in)?|author|"
    r"authors|autores|auteur|автор|作者|記者|文|yazan|od)\b\s*[:：]?\s+|"
    r"^\W*(?:by|authors?|autor|автор|作者|文|text|redaktion|written by|article by)\s*[:：]\s*|"
    r"^\W*(?:article|story|written|posted|words) by\b\s*",
    re.IGNORECASE,
)
_PARTS = re.compile(
    r"\s*(?:[;|/\n•·、]|\band\b|\bund\b|\bet\b|\by\b|\be\b(?=\s+[A-ZÀ-Þ])|\bog\b|\boch\b|\bja\b|"
    r"\ben\b|\bwith\b|\bmit\b|\bi\b(?=\s+[A-ZŁŚŻĆŹ])|&|\+)\s*"
)
_ROLE = re.compile(
    r"\b(?:staff|reporter|writer|editor|editorial|correspondent|contributor|journalist|columnist|"
    r"redakt\w+|redaktør|news|times|post|press|agency|university|phd|md|inc|llc|ltd|jr|sr|ceo|cto|"
    r"founder|co-founder|director|manager|senior|chief|contributing|certified|expert|special|"
    r"managing|specialist|analyst|officer|head|president|professor|freelance|producer|marketing|"
    r"content|former|last|updated|published|read|min|minutes|views|comments|share|follow|about|"
    r"image|photo|getty|website|blog|more|all|posts|articles|reviewed|medically|fact|checked|"
    r"table|\w*korrespondent\w*|reporterin|journalistin?|rédact\w+|redactor\w*|contents|home|category|tags|subscribe|guest)\b",
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    r"https?:|www\.|@|\d{3}|\.(?:com|net|org|co|html?)\b|^(?:admin|administrator|editor|editors|"
    r"guest|user|webmaster|unknown|anonymous|none|null|n/a|author|authors|press release|about|"
    r"posted|contact|published|share|more|follow|read|view|see|profile|website|home|blog|team|"
    r"staff|by|sat|sun|mon|tue|wed|thu|fri)$",
    re.IGNORECASE,
)
_AFTER = re.compile(r"\s*(?:[(\[–—|]|\s-\s).*$")
_PARTICLES = names(
    "de da di do dos das du la le van von der den ter ten zu af av bin al el y e und"
)
_MOST = 12
_LONGEST = 60


def clean_names(values: Iterable[str]) -> list[str]:
    """Return single names out of bylines, each once, in order."""
    found: dict[str, str] = {}
    for value in values:
        if "://" in value or value.startswith(("www.", "@")):
            continue
        for part in _split(value):
            name = _clean(part)
            if name and folded(name) not in found:
                found[folded(name)] = name
    return list(found.values())[:_MOST]


def like_name(text: str) -> bool:
    """Tell whether a text could be a person's name: few words, all begun by a capital."""
    words = text.split()
    if not 1 <= len(words) <= 5 or any(letter.isdigit() for letter in text):
        return False
    if _ROLE.search(text) or text.endswith(("?", "!", ":")):
        return False
    return all(word[0].isupper() or not word[0].isalpha() or word in _PARTICLES for word in words)


def without_by(text: str) -> str:
    """Take the word "by", in any language of ours, off the front."""
    return _BY.sub("", text)


def _split(value: str) -> Iterator[str]:
    value = _BY.sub("", " ".join(value.split()))
    value = re.sub(r"\([^)]*\)|\[[^\]]*\]|<[^>]*>", " ", value)
    for part in _PARTS.split(value):
        pieces = [piece for piece in part.split(",") if piece.strip()] if part else []
        if len(pieces) > 1 and all(like_name(piece) for piece in pieces):
            yield from pieces
        elif len(pieces) > 1:
            yield from _heads(pieces)
        elif part:
            yield part


def _heads(pieces: list[str]) -> Iterator[str]:
    """Of `Name, Role, Name, Role` the names."""
    for place, piece in enumerate(pieces):
        if place == 0 or (like_name(piece) and len(piece.split()) >= 2):
            yield piece


def _clean(part: str) -> str:
    name = _AFTER.sub("", _BY.sub("", part.strip()))
    name = " ".join(_until_date(name.split()))
    name = name.strip(" ,.;:-–—|*\u200b'\"“”()")
    if len(name) < 2 or len(name) > _LONGEST or _NO_NAME.search(name):
        return ""
    if not any(letter.isalpha() for letter in name) or len(name.split()) > 6:
        return ""
    return name.title() if name.isupper() and len(name) > 5 and " " in name else name


def _until_date(words: list[str]) -> list[str]:
    """The words before a date, a time or a number, if a name stands before it."""
    for place, word in enumerate(words):
        following = words[place + 1] if place + 1 < len(words) else ""
        dated = month_number(word.strip(",.")) is not None and following[:1].isdigit()
        if place and (word[:1].isdigit() or dated):
            return words[:place]
        if not place and dated:
            return []
    return words
