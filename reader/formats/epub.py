"""EPUB books: the whole book as one story with chapters, or a story a chapter of a long one."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from html import unescape
from typing import Any
from urllib.parse import unquote

from reader.clean.lexicon.line_kinds import folded_line
from reader.clean.metadata.dates import parse_date
from reader.clean.parse.decode import decode
from reader.formats.annotations.calibre_bookmarks import marks_in_book
from reader.formats.exports.reference_dates import reference_date
from reader.formats.fields import facts_by, labels
from reader.formats.origins import web_address
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.xml_tree import child_words, children, descendants, parse_xml, words
from reader.formats.zip_reader import Zip, ZipFiles, is_zip
from reader.model import Draft, Facts, UnreadableInput
from reader.translation import tr

LONGEST_STORY = 3_000_000
"""Characters of markup; a longer book becomes a story a chapter."""

LEAST_CHAPTER = 400
"""Characters of markup; less without words and pictures is an empty page."""

BODY = re.compile(r"<body\b[^>]*>(.*)</body\s*>", re.DOTALL | re.IGNORECASE)
TITLE = re.compile(r"<(?:h[1-3]|title)\b[^>]*>(.*?)</(?:h[1-3]|title)\s*>", re.DOTALL | re.I)
TAG = re.compile(r"<[^<>]+>")
SVG_PICTURE = re.compile(
    r"""<svg\b[^>]*>(?:(?!</svg).)*?<image\b[^>]*?\b(?:xlink:)?href\s*=\s*(["'])(.*?)\1"""
    r"""(?:(?!</svg).)*</svg\s*>""",
    re.DOTALL | re.IGNORECASE,
)
ADDRESSES = re.compile(r"""(\b(?:src|xlink:href)\s*=\s*)(["'])(.*?)\2""", re.IGNORECASE)


_PART_DATE = re.compile(r"[12]\d{3}(?:-\d\d)?")
"""A year, or a month of one."""


@dataclass(frozen=True, slots=True)
class _Chapter:
    name: str
    html: str

    @property
    def title(self) -> str:
        found = TITLE.search(self.html)
        return TAG.sub("", found.group(1)).strip() if found else ""


class Epub:
    """An EPUB file."""

    name = "epub"

    def recognises(self, source: FileSource) -> bool:
        """Recognise a ZIP whose first entry says so, or one of that ending."""
        if b"application/epub+zip" in source.raw_head[:200]:
            return is_zip(source)
        return "META-INF/container.xml" in source.zip_names

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft, or one a chapter."""
        archive = Zip(source, reading.limits)
        if "META-INF/encryption.xml" in archive and "META-INF/rights.xml" in archive:
            raise UnreadableInput(tr("The book is locked by copy protection."))
        package_name = _package_name(archive)
        package = parse_xml(archive.read(package_name))
        facts = _facts(package, source)
        chapters = _without_title_page(list(_chapters(archive, package, package_name)), facts)
        if not chapters:
            raise UnreadableInput(tr("The book has no text."))
        whole = sum(len(chapter.html) for chapter in chapters) <= LONGEST_STORY
        marks = marks_in_book(archive, facts.title or "", [(c.name, len(c.html)) for c in chapters])
        files = ZipFiles(archive, "book")
        tags = labels([words(e) for e in descendants(package, "subject")])
        original = source.read(reading.limits) if whole else None
        if whole:
            html = "\n<hr>\n".join(chapter.html for chapter in chapters)
            yield Draft(
                source.name, self.name, facts, html=html, original=original,
                original_name=source.file_name, files=files,
                marks=tuple(mark for _, mark in marks), tags=tags,
            )  # fmt: skip
            return
        for number, chapter in enumerate(chapters, start=1):
            title = f"{facts.title}: {chapter.title or number}"
            yield Draft(
                f"{source.name}!{chapter.name}",
                self.name,
                Facts(title, byline=facts.byline, authors=facts.authors, site=facts.site,
                      published=facts.published, language=facts.language),
                html=chapter.html,
                original=chapter.html.encode(),
                original_name="chapter.html",
                files=files,
                marks=tuple(replace(m, share=None) for at, m in marks if at == chapter.name),
                tags=tags,
            )  # fmt: skip


def _package_name(archive: Zip) -> str:
    if "META-INF/container.xml" in archive:
        container = parse_xml(archive.read("META-INF/container.xml"))
        for root in descendants(container, "rootfile"):
            if (name := posixpath.normpath(root.get("full-path") or "")) in archive:
                return name
    for name in archive.find(".opf"):
        return name
    raise UnreadableInput(tr("The book has no table of its parts."))


def _facts(package: Any, source: FileSource) -> Facts:
    metadata = next(iter(descendants(package, "metadata")), package)
    creators = descendants(metadata, "creator")
    roles = _roles(metadata)
    written = [e for e in creators if roles.get(e.get("id", ""), _own(e, "role")) in ("", "aut")]
    authors = tuple(name for e in written or creators if (name := words(e)))
    dates = descendants(metadata, "date")
    published = [e for e in dates if _own(e, "event") in ("publication", "original-publication")]
    date = next((said for e in (published or dates) if (said := words(e))), "")
    return facts_by(
        authors,
        title=next((t for e in descendants(metadata, "title") if (t := words(e))), source.title),
        site=child_words(metadata, "publisher") or None,
        published=parse_date(date)
        or (reference_date(date) if _PART_DATE.fullmatch(date) else None),
        language=child_words(metadata, "language") or None,
        url=_address(metadata),
    )


def _roles(metadata: Any) -> dict[str, str]:
    """Return what people did for a book, by the ids of their names, as EPUB 3 notes it apart."""
    return {
        (e.get("refines") or "").lstrip("#"): words(e)
        for e in descendants(metadata, "meta")
        if e.get("property") == "role"
    }


def _own(element: Any, name: str) -> str:
    """Return an attribute of the package's own namespace, or one without any."""
    return next((v for key, v in element.attrib.items() if key.rpartition("}")[2] == name), "")


def _address(metadata: Any) -> str | None:
    """Return the page a book was made of, as programs that send articles to readers name it."""
    named = [*descendants(metadata, "source"), *descendants(metadata, "identifier")]
    addresses = (web_address(re.sub(r"^(?:url|uri):", "", words(e), flags=re.I)) for e in named)
    return next((address for address in addresses if address), None)


def _without_title_page(chapters: list[_Chapter], facts: Facts) -> list[_Chapter]:
    """Leave out a first page that says nothing but what the book's facts say."""
    known = {folded_line(part) for part in (facts.title, facts.subtitle, facts.byline, facts.site,
             facts.published, *facts.authors) if part}  # fmt: skip
    if len(chapters) < 2 or "<im" in chapters[0].html:
        return chapters
    lines = [folded_line(unescape(line)) for line in TAG.sub("\n", chapters[0].html).splitlines()]
    return chapters[1:] if all(line in known for line in lines if line) else chapters


def _chapters(archive: Zip, package: Any, package_name: str) -> Iterator[_Chapter]:
    folder = posixpath.dirname(package_name)
    manifest = {item.get("id"): item for item in descendants(package, "item")}
    spine = next(iter(descendants(package, "spine")), None)
    for reference in children(spine, "itemref") if spine is not None else ():
        item = manifest.get(reference.get("idref"))
        if item is None or "nav" in (item.get("properties") or "").split():
            continue
        name = posixpath.normpath(posixpath.join(folder, unquote(item.get("href") or "")))
        if name not in archive:
            continue
        try:
            text = decode(archive.read(name), None)[0]
        except UnreadableInput:
            continue
        body = BODY.search(text)
        html = SVG_PICTURE.sub(r'<img src="\2"/>', body.group(1) if body else text)
        html = _with_full_names(html, posixpath.dirname(name))
        if len(html) >= LEAST_CHAPTER or "<img" in html or TAG.sub("", html).strip():
            yield _Chapter(name, html)


def _with_full_names(html: str, folder: str) -> str:
    """Name pictures from the top of the archive, since chapters lie in different folders."""

    def full(found: re.Match[str]) -> str:
        address = unquote(found.group(3))
        if ":" in address[:12] or address.startswith("/"):
            return found.group()
        name = posixpath.normpath(posixpath.join(folder, address))
        return f"{found.group(1)}{found.group(2)}{name}{found.group(2)}"

    return ADDRESSES.sub(full, html)
