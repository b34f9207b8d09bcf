"""Words of a file that are in no part of its story: listed, so that none vanishes unseen."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import fields
from html import unescape
from typing import Any
from urllib.parse import unquote

from reader.clean.parse.bare_markup import without_scripts
from reader.model import Article, Draft, Facts
from reader.words.ascii_text import small_words

_WORD = re.compile(r"[^\W_]+")
_TAG = re.compile(r"<[^<>]*>")

Piece = tuple[str, str]
"""The name of a value (empty for a line of text) and its words."""


def unread_pieces(draft: Draft, article: Article) -> tuple[str, ...]:
    """Return the pieces of a draft's file that hold a word which is nowhere in the article.

    A story's words are those of title and facts, text, links, captions, addresses, tags, notes,
    marks, readers' comments and of what was left out already.
    """
    if not draft.pieces:
        return ()
    shown = {line.strip() for line in article.reading_text.splitlines()}
    pieces = [(*piece, _words(_lines_beyond(shown, piece[1]))) for piece in draft.pieces]
    missing = set[str]().union(*(words for _, _, words in pieces))
    read: set[str] = set()
    for text in _said(draft, article):
        if not missing:
            return ()
        missing -= _words(_lines_beyond(read, text))
        read.update(map(str.strip, text.splitlines()))
    unread: dict[str, None] = {}
    for name, said, words in pieces:
        if not missing.isdisjoint(words):
            line = " ".join(said.split())
            unread[f"{name}: {line}" if name else line] = None
    return tuple(unread)


def pieces_of_json(value: Any, known: frozenset[str]) -> Iterator[Piece]:
    """Yield the strings of a JSON or YAML value with their names; `known` names are passed over.

    A container that occurs again (YAML has aliases) is looked at once.
    """
    waiting: list[tuple[str, Any]] = [("", value)]
    seen: set[int] = set()
    while waiting:
        name, each = waiting.pop()
        if isinstance(each, Mapping | list):
            if id(each) not in seen:
                seen.add(id(each))
                inner = each.items() if isinstance(each, Mapping) else ((name, e) for e in each)
                waiting += reversed([(str(k), v) for k, v in inner if str(k) not in known])
        elif isinstance(each, str) and (said := unescape(_TAG.sub(" ", each)).strip()):
            yield name, said


def pieces_of_markup(markup: str) -> Iterator[Piece]:
    """Yield the lines of words that markup shows or hides, scripts and styles left out."""
    for line in unescape(_TAG.sub("\n", without_scripts(markup))).splitlines():
        if line.strip():
            yield "", line.strip()


def _said(draft: Draft, article: Article) -> Iterator[str]:
    for facts in (draft.facts, article):
        for field in fields(Facts):
            value = getattr(facts, field.name)
            yield from (value,) if isinstance(value, str) else value or ()
    yield article.reading_text
    yield article.text
    yield unescape(article.html)
    yield unescape(article.comments_html)
    yield draft.note
    yield from draft.tags
    yield from (*draft.left_out, *article.left_out, *article.aliases, *draft.aliases)
    for link in (*article.links, *draft.links):
        yield f"{link.title} {link.url}"
    for mark in (*draft.marks, *article.marks):
        yield f"{mark.exact} {mark.note} {' '.join(mark.tags)}"
    for image in article.images:
        yield f"{image.address} {image.alt}"


def _words(text: str) -> set[str]:
    """Return the words of a text, those of an address decoded as well."""
    found = _plain_words(text)
    if "%" in text:
        found |= _plain_words(unquote(text))
    return found


def _plain_words(text: str) -> set[str]:
    if text.isascii():
        return set(small_words(text))
    return set(map(str.casefold, set(_WORD.findall(text))))


def _lines_beyond(known: Container[str], text: str) -> str:
    """Return the lines of a text that are not known: most of it stands in several places.

    Of a known line that is a paragraph the name of its element is left, which is a word too.
    """
    beyond = []
    for line in map(str.strip, text.splitlines()):
        if line not in known:
            whole = line.removeprefix("<p>").removesuffix("</p>")
            beyond.append("p" if whole is not line and whole in known else line)
    return "\n".join(beyond)
