"""A copied page as text -> the story's words, its facts and the links of its furniture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.formats.copied_text.copied_body import read_body
from reader.formats.copied_text.copied_head import read_head
from reader.formats.copied_text.copied_lines import TextLine, split_lines
from reader.formats.copied_text.gutenberg import open_book
from reader.formats.copied_text.label_block import take_labels
from reader.formats.copied_text.text_browser_dump import undumped
from reader.model import Link


@dataclass(frozen=True, slots=True)
class TextPage:
    """What a plain text told; `text` has its paragraphs apart by an empty line."""

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
    title = labels.title or book.title or head.title
    if not paragraphs:
        # Nothing but short lines, such as a poem: all of it is the text.
        paragraphs = _verses([line for line in lines if line.text != title] or lines)
    authors = labels.authors or book.authors or head.authors
    return TextPage(
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
    """The longest lines: the furniture may be in another language than the story."""
    lines = sorted((line.strip() for line in text[:200_000].splitlines()), key=len, reverse=True)
    return "\n".join(lines[:12])
