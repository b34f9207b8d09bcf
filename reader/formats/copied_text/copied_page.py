"""A copied page as text -> the story's words, its facts and the links of its furniture."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.clean.lexicon.line_kinds import folded_line
from reader.formats.copied_text.copied_body import read_body
from reader.formats.copied_text.copied_head import read_head
from reader.formats.copied_text.copied_lines import TextLine, split_lines
from reader.formats.copied_text.gutenberg import open_book
from reader.formats.copied_text.label_block import take_labels
from reader.formats.copied_text.text_browser_dump import undumped
from reader.model import Link

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class TextPage:
    """What a plain text holds; `text` has its paragraphs apart by an empty line."""

    text: str
    title: str | None = None
    subtitle: str | None = None
    byline: str | None = None
    authors: tuple[str, ...] = ()
    section: str | None = None
    published: str | None = None
    language: str | None = None
    url: str | None = None
    links: tuple[Link, ...] = ()
    left_out: tuple[str, ...] = ()
    """Lines that are in none of the other fields, in their order."""


def read_page(text: str) -> TextPage:
    """Read a plain text: labels and book headers, then head, body and furniture. Never raises."""
    from reader.clean.parse.language import guess_language

    book = open_book(undumped(text))
    labels = take_labels(book.text)
    language = labels.language or book.language or guess_language(_sample(labels.text))
    lines = split_lines(labels.text, language)
    head = read_head(lines, language, titled=bool(labels.title or book.title))
    body = read_body(lines, head, language)
    paragraphs = body.paragraphs
    kept = frozenset(body.kept)
    title = labels.title or book.title or head.title
    if not paragraphs:
        # Nothing but short lines, such as a poem: all of it is the text.
        verses = [line for line in lines if line.text != title] or lines
        paragraphs = _verses(verses)
        kept = frozenset(number for number, line in enumerate(lines) if line in verses)
    authors = labels.authors or book.authors or head.authors
    page = TextPage(
        "\n\n".join(paragraphs),
        title,
        head.subtitle,
        ", ".join(authors) or None,
        authors,
        head.section,
        labels.published or head.published or body.published,
        language,
        labels.url or head.url,
        tuple(body.links),
    )
    dropped = [line.text for number, line in enumerate(lines) if number not in kept]
    return replace(page, left_out=left_out(page, dropped, text))


def left_out(page: TextPage, dropped: Sequence[str], text: str) -> tuple[str, ...]:
    """Return the lines of a text that no other field of the page holds.

    `dropped` are lines that are not part of the page's text; besides them every line of the whole
    `text` counts that has a word which is nowhere else (frames of books, blocks of labels).
    """
    facts = [page.title, page.subtitle, page.section, page.url, page.byline, *page.authors]
    held = [fact for fact in facts if fact]
    for link in page.links:
        held += [link.title, link.teaser, link.place, link.url]
    whole = {folded_line(fact) for fact in held if fact}
    found = [line.strip() for line in dropped if _WORD.search(line)]
    found = [line for line in found if folded_line(line) not in whole]
    said = set(_WORD.findall(" ".join([page.text, *held, *found])))
    for line in text.splitlines():
        if (words := set(_WORD.findall(line))) and not words <= said:
            found.append(line.strip())
            said |= words
    return tuple(found)


def _verses(lines: Sequence[TextLine]) -> list[str]:
    """Lines as they stand, those without an empty line between them as one paragraph."""
    verses: list[str] = []
    for line in lines:
        if line.gap or not verses:
            verses.append(line.text)
        else:
            verses[-1] += "\n" + line.text
    return verses


def _sample(text: str) -> str:
    """Return the longest lines: the furniture may be in another language than the story."""
    lines = sorted((line.strip() for line in text[:200_000].splitlines()), key=len, reverse=True)
    return "\n".join(lines[:12])
