"""An EPUB 3 of stories: a chapter a story, pictures inside, highlights and notes with it."""

from __future__ import annotations

import base64
import json
import uuid
import zipfile
from collections.abc import Iterable
from html import escape
from typing import IO

from reader.library.exporting.book_record import chapter_name, record_entry
from reader.library.exporting.export_files import legal
from reader.library.exporting.export_pieces import PICTURE_SUFFIXES, ExportPiece, Gatherer
from reader.library.exporting.html_page import STYLE, aside, facts, note_numbers, passages
from reader.library.exporting.json_stories import StoryRecords
from reader.library.exporting.marked_html import marked_html
from reader.library.exporting.zip_entry import NewArchive, zip_entry
from reader.model import Story
from reader.store.columns import now
from reader.translation import tr

_NOT_IN_EPUB = frozenset(("image/webp", "image/avif", "image/bmp"))
"""Kinds of picture outside EPUB 3; readers that do not know them show an empty picture instead."""
_EMPTY_NAME = "images/empty.png"
_EMPTY_PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAHLCMmQAAAABJRU5ErkJggg=="
)
"""A PNG of one white dot."""

_CONTAINER = """<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/book.opf" media-type="application/oebps-package+xml"/>
</rootfiles></container>
"""


class EbookWriter:
    """Writes stories into an EPUB file, one by one."""

    def __init__(self, file: IO[bytes], gatherer: Gatherer, records: StoryRecords) -> None:
        self._gatherer = gatherer
        self._records = records
        self._archive = NewArchive(file, "w", zipfile.ZIP_DEFLATED)
        self._chapters: list[tuple[str, Story]] = []
        self._pictures: dict[str, str] = {}
        self._needs_empty = False
        # Readers know an e-book by a first entry that is not compressed.
        kind = zipfile.ZipInfo("mimetype", (1980, 1, 1, 0, 0, 0))
        self._archive.writestr(kind, "application/epub+zip")
        self._archive.writestr(zip_entry("META-INF/container.xml"), _CONTAINER)
        self._archive.writestr(zip_entry("EPUB/style.css"), STYLE)

    def write(self, pieces: Iterable[ExportPiece]) -> None:
        """Write all stories and close the book."""
        for piece in pieces:
            name = chapter_name(piece.story.id)
            self._archive.writestr(zip_entry(f"EPUB/{name}"), self._chapter(piece))
            record = json.dumps(self._records.record(piece), ensure_ascii=False)
            entry = zip_entry(record_entry(piece.story.id))
            self._archive.writestr(entry, record.encode("utf-8", "replace"))
            self._chapters.append((name, piece.story))
        self._archive.writestr(zip_entry("EPUB/contents.xhtml"), self._contents())
        self._archive.writestr(zip_entry("EPUB/book.opf"), self._package())
        self._archive.close()

    def _chapter(self, piece: ExportPiece) -> str:
        numbers = note_numbers(piece)
        body = piece.body
        text = marked_html(body.html, body.reading_text, piece.anchored, self._picture, numbers)
        heading = f"<h1>{escape(piece.story.title)}</h1>\n{facts(piece, back=False)}"
        return _xhtml(
            piece.story.title,
            f"<section>{heading}<div>{text}{passages(piece)}</div>\n"
            f"{aside(piece, numbers)}</section>",
            piece.story.language,
        )

    def _picture(self, asset: str) -> str | None:
        if asset in self._pictures:
            return self._pictures[asset]
        found = self._gatherer.picture(asset)
        if found is None or found[0] not in PICTURE_SUFFIXES:
            return None
        kind, data = found
        name = f"images/{asset}{PICTURE_SUFFIXES[kind]}"
        if kind in _NOT_IN_EPUB and not self._needs_empty:
            self._needs_empty = True
            entry = zip_entry(f"EPUB/{_EMPTY_NAME}", zipfile.ZIP_STORED)
            self._archive.writestr(entry, _EMPTY_PICTURE)
        self._archive.writestr(zip_entry(f"EPUB/{name}", zipfile.ZIP_STORED), data)
        self._pictures[asset] = name
        return name

    def _contents(self) -> str:
        lines = "\n".join(
            f'<li><a href="{name}">{escape(story.title)}</a></li>' for name, story in self._chapters
        )
        heading = tr("Contents")
        return _xhtml(
            heading,
            f'<nav epub:type="toc"><h1>{escape(heading)}</h1><ol>\n{lines}\n</ol></nav>',
            None,
        )

    def _package(self) -> str:
        stories = [story for _, story in self._chapters]
        many = tr("{count} story", "{count} stories", count=len(stories))
        title = stories[0].title if len(stories) == 1 else many
        language = next((story.language for story in stories if story.language), "en")
        authors = "".join(
            f"<dc:creator>{escape(author)}</dc:creator>\n"
            for author in dict.fromkeys(
                author for story in stories for author in story.authors or (story.byline or "",)
            )
            if author
        )
        empty = f'<item id="empty" href="{_EMPTY_NAME}" media-type="image/png"/>'
        items = [
            *(
                f'<item id="c{n}" href="{name}" media-type="application/xhtml+xml"/>'
                for n, (name, _) in enumerate(self._chapters)
            ),
            *(_picture_item(n, name) for n, name in enumerate(self._pictures.values())),
            *([empty] if self._needs_empty else []),
        ]
        spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(self._chapters)))
        # A table of contents of one line is no page to begin with.
        first = '<itemref idref="nav"/>' if len(stories) != 1 else ""
        name = uuid.uuid5(uuid.NAMESPACE_URL, " ".join(s.url or s.title for s in stories))
        modified = f"{now()[:19]}Z"
        return legal(
            '<?xml version="1.0" encoding="utf-8"?>\n'
            '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" '
            'unique-identifier="book">\n'
            '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
            f'<dc:identifier id="book">urn:uuid:{name}</dc:identifier>\n'
            f"<dc:title>{escape(title)}</dc:title>\n<dc:language>{escape(language)}</dc:language>\n"
            f'{authors}<meta property="dcterms:modified">{modified}</meta>\n</metadata>\n'
            '<manifest>\n<item id="nav" href="contents.xhtml" properties="nav" '
            'media-type="application/xhtml+xml"/>\n'
            '<item id="css" href="style.css" media-type="text/css"/>\n'
            + "\n".join(items)
            + f"\n</manifest>\n<spine>{first}{spine}</spine>\n"
            "</package>\n"
        )


def _picture_item(number: int, name: str) -> str:
    """Return the line of the manifest for a picture; a newer kind names what stands in for it."""
    kinds = {suffix: kind for kind, suffix in PICTURE_SUFFIXES.items()}
    kind = kinds[name[name.rindex(".") :]]
    fallback = ' fallback="empty"' if kind in _NOT_IN_EPUB else ""
    return f'<item id="i{number}" href="{name}" media-type="{kind}"{fallback}/>'


def _xhtml(title: str, body: str, language: str | None) -> str:
    named = f' xml:lang="{escape(language)}" lang="{escape(language)}"' if language else ""
    return legal(
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n'
        '<html xmlns="http://www.w3.org/1999/xhtml" '
        f'xmlns:epub="http://www.idpf.org/2007/ops"{named}>\n'
        f"<head><title>{escape(title)}</title>"
        '<link rel="stylesheet" type="text/css" href="style.css"/></head>\n'
        f"<body>\n{body}\n</body>\n</html>\n"
    )
