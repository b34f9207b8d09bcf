"""Plain text -> our safe HTML and an article."""

from __future__ import annotations

import re
from html import escape, unescape

from reader.clean.parse.language import guess_language
from reader.clean.render.inline import LONGEST_PARAGRAPH, break_words
from reader.clean.render.reading_text import reading_text
from reader.clean.render.story_text import count_words
from reader.model import Article, Facts

_EMPTY_LINES = re.compile(r"\n[ \t\r\f\v\u00a0]*\n\s*")
_BLANKS = re.compile(r"[ \t\f\v]+")
_BLOCK_TAG = re.compile(
    r"</?(?:p|div|br|li|tr|table|h[1-6]|section|article|blockquote|pre|ul|ol|dd|dt|hr)\b[^>]*>",
    re.IGNORECASE,
)
_TAG = re.compile(r"<[a-zA-Z/!?][^<>]*>")
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f]+|[\ud800-\udfff]")


def article_from_text(text: str, facts: Facts) -> Article:
    """Return the article for plain text whose paragraphs are apart by an empty line.

    A single line end inside a paragraph is a line break of its own.
    """
    html = paragraphs_html(text)
    reading = reading_text(html)
    return Article(
        title=facts.title or _first_line(reading),
        subtitle=facts.subtitle,
        byline=facts.byline or (", ".join(facts.authors) or None),
        authors=facts.authors,
        site=facts.site,
        section=facts.section,
        published=facts.published,
        language=facts.language or guess_language(reading),
        url=facts.url,
        lead_image=facts.lead_image,
        text=reading,
        html=html,
        reading_text=reading,
        word_count=count_words(reading),
    )


def paragraphs_html(text: str) -> str:
    """Return plain text as paragraphs of safe HTML."""
    text = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0c", "\n\n"))
    written: list[str] = []
    for paragraph in _EMPTY_LINES.split(text):
        for part in _bounded(paragraph.strip()):
            lines = [_BLANKS.sub(" ", line).strip() for line in part.split("\n")]
            lines = [escape(break_words(line), quote=False) for line in lines if line]
            if lines:
                written.append("<p>" + "<br>".join(lines) + "</p>")
    return "\n".join(written)


def words_of_markup(markup: str) -> str:
    """Return the bare words of markup, blocks apart by an empty line, in linear time."""
    return unescape(_TAG.sub("", _BLOCK_TAG.sub("\n\n", markup)))


def _bounded(paragraph: str) -> list[str]:
    parts: list[str] = []
    start = 0
    while len(paragraph) - start > LONGEST_PARAGRAPH:
        stop = start + LONGEST_PARAGRAPH
        end = max(paragraph.rfind(mark, start, stop) for mark in ("\n", ". ", " "))
        end = stop if end <= start else end + 1
        parts.append(paragraph[start:end])
        start = end
    return [*parts, paragraph[start:]]


def _first_line(text: str) -> str:
    line = text.lstrip().split("\n", 1)[0]
    if len(line) <= 120:
        return line
    return line[:120].rsplit(" ", 1)[0].rstrip(",;:") + "…"
