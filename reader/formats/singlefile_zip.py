"""SingleFileZ: a page that carries itself and its pictures as a ZIP archive inside."""

from __future__ import annotations

import re
from dataclasses import replace

from reader.formats.html import page_draft
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.zip_reader import Zip, ZipFiles
from reader.model import UnreadableInput
from reader.translation import tr

MARK = re.compile(
    rb"<html\b[^>]{0,200}\bdata-sfz\b|(?:Page saved with|Archive processed by) SingleFileZ\b",
    re.IGNORECASE,
)


class SelfExtractingPage:
    """A page saved by SingleFile with its content compressed, which unpacks itself in a browser."""

    name = "html"

    def recognises(self, source: FileSource) -> bool:
        """By SingleFile's own mark at the top."""
        return MARK.search(source.head[:4_000]) is not None

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one story: the page inside, its pictures out of the archive."""
        archive = Zip(source, reading.limits)
        pages = sorted(archive.find("index.html"), key=lambda name: name.count("/"))
        if not pages:
            raise UnreadableInput(tr("The page inside it is missing."))
        inner = FileSource(source.name, data=archive.read(pages[0]), depth=source.depth)
        outer = source.read(reading.limits)
        yield replace(
            page_draft(inner, archive.read(pages[0])),
            original=outer,
            original_name=source.file_name,
            files=ZipFiles(archive, pages[0]),
        )
