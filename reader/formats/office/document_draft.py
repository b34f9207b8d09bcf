"""An office document as a draft: its title, author and date out of what the document says."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from reader.clean.lexicon.line_kinds import folded_line
from reader.clean.metadata.dates import parse_date
from reader.clean.parse.language import guess_language
from reader.formats.copied_text.copied_bylines import names_of_byline
from reader.formats.fallback_titles import title_of_name
from reader.formats.fields import labels
from reader.formats.given_names import is_given_name
from reader.formats.office.document_body import DocumentBody, DocumentParagraph, infer_headings
from reader.formats.source import FileSource
from reader.model import Draft, Facts, UnreadableInput
from reader.translation import tr

_FILE_NAME = re.compile(
    r"\.(?:do[ct][xm]?|odt|ott|fodt|stw|sxw|rtf|txt|pdf|html?|wpd|pages)$", re.I
)
_MADE_BY_PROGRAM = re.compile(r"^(?:microsoft word|openoffice|libreoffice)\b.*", re.IGNORECASE)
_DATE_LINE = re.compile(r"^(?=.{0,40}$)(?=.*\d{4})(?=.*\d.*\D.*\d)")
"""A short line with a year and a day in it."""

_TEMPLATE_DATES = ("2013-12-23T23:15:00",)
"""Moments at which templates of programs were made that never write the document's own."""

FIRST_BLOCKS = 12
"""Paragraphs among which a title stands, below a letter's head or a picture."""

LONGEST_TITLE = 120
"""Characters; a longer first line is a first paragraph."""


@dataclass(frozen=True, slots=True)
class DocumentProperties:
    """What a document says of itself; `template` is the name of what it was made from."""

    title: str = ""
    author: str = ""
    created: str = ""
    language: str = ""
    template: str = ""
    keywords: str = ""


def document_draft(
    source: FileSource,
    data: bytes,
    name: str,
    body: DocumentBody,
    properties: DocumentProperties,
    files: Mapping[str, bytes | Path],
) -> Draft:
    """Return the draft of a document; raises UnreadableInput where nothing stands in it."""
    paragraphs = [p for p in body.paragraphs if p.kind == "block" or not p.words.empty]
    if not paragraphs:
        raise UnreadableInput(tr("No text found in the document."))
    infer_headings(paragraphs)
    whole = paragraphs
    title, paragraphs = _title(paragraphs, properties)
    subtitle, paragraphs = _subtitle(paragraphs)
    author = "" if is_given_name("nameless_author", properties.author) else properties.author
    author = " ".join(author.split())
    if not (subtitle or author):
        subtitle, paragraphs = _line_above_byline(paragraphs)
    dated, shown, paragraphs = _shown_facts(paragraphs, author)
    named = tuple(dict.fromkeys(re.split(r"\s*;\s*", author))) if author else ()
    authors = shown or named
    # A title and nothing else is the document's text.
    paragraphs = paragraphs or whole
    words = " ".join(p.plain for p in paragraphs[:60])
    body.paragraphs = paragraphs
    return Draft(
        source.name,
        name,
        Facts(
            title=title or title_of_name(source.stem),
            subtitle=subtitle or None,
            byline=", ".join(authors) or None,
            authors=authors,
            published=dated or _created(properties.created),
            language=guess_language(words) or properties.language or None,
        ),
        html=body.html(),
        original=data,
        original_name=source.file_name,
        files=files,
        marks=tuple(body.marks),
        tags=labels(properties.keywords, ",;"),
    )


def _title(
    paragraphs: list[DocumentParagraph], properties: DocumentProperties
) -> tuple[str, list[DocumentParagraph]]:
    """Return the title, and the paragraphs without it where it stands at their top."""
    for place, paragraph in enumerate(paragraphs[:FIRST_BLOCKS]):
        if paragraph.kind == "title" and paragraph.plain:
            return _with_further_lines(paragraphs, place)
    title = " ".join(properties.title.split())
    if title and not _is_no_title(title, properties.template):
        known = folded_line(title)
        for place, paragraph in enumerate(paragraphs[:2]):
            if paragraph.kind != "block" and folded_line(paragraph.plain) == known:
                return title, [*paragraphs[:place], *paragraphs[place + 1 :]]
        return title, paragraphs
    if _is_largest(paragraphs):
        return paragraphs[0].plain, paragraphs[1:]
    for place, paragraph in enumerate(paragraphs):
        if paragraph.kind == "heading":
            rest = paragraphs[:place] + paragraphs[place + 1 :] if place == 0 else paragraphs
            return paragraph.plain, rest
    first = paragraphs[0]
    if _opens_as_title(paragraphs):
        return first.plain, paragraphs[1:]
    return "", paragraphs


def _with_further_lines(
    paragraphs: list[DocumentParagraph], place: int
) -> tuple[str, list[DocumentParagraph]]:
    """Return a title that goes over several paragraphs as one, and what follows."""
    end = place + 1
    while end < len(paragraphs) and paragraphs[end].kind == "title" and end < place + 3:
        end += 1
    title = " ".join(paragraph.plain for paragraph in paragraphs[place:end])
    return title, [*paragraphs[:place], *paragraphs[end:]]


def _subtitle(paragraphs: list[DocumentParagraph]) -> tuple[str, list[DocumentParagraph]]:
    if paragraphs and paragraphs[0].kind == "subtitle":
        return paragraphs[0].plain, paragraphs[1:]
    return "", paragraphs


def _line_above_byline(
    paragraphs: list[DocumentParagraph],
) -> tuple[str, list[DocumentParagraph]]:
    """Return the one line between a title and the authors, which is the title's second."""
    first, following = (*(p.plain for p in paragraphs[:2]), "", "")[:2]
    is_line = 0 < len(first) <= LONGEST_TITLE and paragraphs[0].kind in ("text", "heading")
    if not is_line or names_of_byline(first) or not names_of_byline(following):
        return "", paragraphs
    return ("", paragraphs) if _DATE_LINE.match(first) else (first, paragraphs[1:])


def _shown_facts(
    paragraphs: list[DocumentParagraph], author: str
) -> tuple[str | None, tuple[str, ...], list[DocumentParagraph]]:
    """Return the date and the authors in lines below the title, and the rest without them.

    Authors are read there where the document names none itself.
    """
    dated = None
    shown: tuple[str, ...] = ()
    names = {folded_line(name) for name in (author, *re.split(r"[;,&]", author)) if name.strip()}
    styled: list[str] = []
    while len(paragraphs) > 1 and paragraphs[0].kind in ("text", "author", "date"):
        line = paragraphs[0].plain
        if paragraphs[0].kind == "author":
            styled += names_of_byline(line) or (line,)
            paragraphs = paragraphs[1:]
        elif folded_line(line) in names:
            paragraphs = paragraphs[1:]
        elif dated is None and _DATE_LINE.match(line) and (found := parse_date(line)):
            dated, paragraphs = found, paragraphs[1:]
        elif not author and not shown and (shown := names_of_byline(line)):
            paragraphs = paragraphs[1:]
        else:
            break
    return dated, tuple(styled) or shown, paragraphs


def _is_largest(paragraphs: list[DocumentParagraph]) -> bool:
    """Whether a short first line is in larger letters than everything behind it."""
    first = paragraphs[0]
    if first.kind not in ("text", "heading") or not 0 < len(first.plain) <= LONGEST_TITLE:
        return False
    others = [p.words.size for p in paragraphs[1:] if p.kind != "block"]
    if not others or first.words.size < max(others):
        return False
    as_headings = first.kind == "text" and min(others) < first.words.size
    return as_headings or first.words.size > max(others)


def _opens_as_title(paragraphs: list[DocumentParagraph]) -> bool:
    """Whether a first paragraph is a short line before longer ones."""
    first = paragraphs[0]
    if first.kind != "text" or len(paragraphs) < 2 or not 0 < len(first.plain) <= LONGEST_TITLE:
        return False
    following = next((p.plain for p in paragraphs[1:] if p.kind in ("text", "block")), "")
    return first.plain[-1] not in ".,;:…。、" and len(following) > len(first.plain)


def _is_no_title(title: str, template: str) -> bool:
    """Whether a document's title is that of its template, its file or its program."""
    plain = _FILE_NAME.sub("", title)
    of_template = template and folded_line(plain) == folded_line(_FILE_NAME.sub("", template))
    is_file = plain != title or _MADE_BY_PROGRAM.match(title) is not None
    return bool(of_template) or is_file or is_given_name("nameless_document", title)


def _created(moment: str) -> str | None:
    if not moment or moment.startswith(_TEMPLATE_DATES):
        return None
    found = parse_date(moment)
    return found if found and not found.startswith(("1601", "1899", "1900", "1970-01-01")) else None
