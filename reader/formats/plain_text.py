"""Plain text: copies of pages with their furniture, hard-wrapped texts, books."""

from __future__ import annotations

import re

from reader.formats.copied_text.copied_page import read_page
from reader.formats.protocol import Found, ReadContext
from reader.formats.refusals import looks_binary
from reader.formats.source import FileSource
from reader.model import Draft, Facts, UnreadableInput
from reader.translation import tr

SUFFIXES = frozenset(("", ".txt", ".text", ".asc", ".log"))

_HEADING = re.compile(r"#{1,6}\s+(?=\S)")
"""The sign of a heading in Markdown, whose notes come under any name."""


class PlainText:
    """Anything readable that no other format knows."""

    name = "text"

    def recognises(self, source: FileSource) -> bool:
        """Recognise text by its name, or by holding words and no binary data."""
        return source.suffix in SUFFIXES and not looks_binary(source.head)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Return one story; raise UnknownStory without it."""
        from reader.clean.parse.decode import decode
        from reader.clean.parse.twice_encoded import mend_twice_encoded

        data = source.read(reading.limits)
        if looks_binary(data):
            raise UnreadableInput(tr("Named like a text file, but contains binary data."))
        yield text_draft(mend_twice_encoded(decode(data)[0]), source.name, source.file_name, data)


def text_draft(text: str, origin: str, file_name: str, data: bytes) -> Draft:
    """Return the draft of a plain text, its furniture read out of it."""
    page = read_page(text)
    if not page.text.strip():
        raise UnreadableInput(tr("No text found."))
    facts = Facts(
        title=_HEADING.sub("", page.title) if page.title else None,
        subtitle=page.subtitle,
        byline=page.byline,
        authors=page.authors,
        section=page.section,
        published=page.published,
        language=page.language,
        url=page.url,
    )
    return Draft(
        origin,
        PlainText.name,
        facts,
        text=page.text,
        original=data,
        original_name=file_name,
        links=page.links,
        left_out=page.left_out,
    )
