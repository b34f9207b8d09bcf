"""Pages saved by any browser or program as HTML, with the folder of pictures beside them."""

from __future__ import annotations

import re

from reader.formats.protocol import Found, Reading
from reader.formats.source import Source
from reader.formats.unknown import looks_binary
from reader.model import Draft, UnreadableInput

SUFFIXES = frozenset({".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx", ".jsp", ".cgi"})
PAGE_START = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*|<!--.{0,4000}?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta)\b",
    re.IGNORECASE | re.DOTALL,
)
MARKUP = re.compile(
    r"<(?:html|head|body|div|p|h[1-6]|article|span|table|meta|br|a\s+href)\b", re.IGNORECASE
)
OTHER_XML = re.compile(r"<(?:rss|feed|opml|rdf:RDF|svg|en-export|urlset|plist)\b", re.IGNORECASE)


class SavedPage:
    """A saved page; the cleaner makes the story of it."""

    name = "html"

    def recognises(self, source: Source) -> bool:
        """By how it begins; a fragment by its ending and some markup."""
        head = source.text_head
        if PAGE_START.match(head):
            return True
        if looks_binary(source.head) or OTHER_XML.search(head[:2000]):
            return False
        if source.suffix in SUFFIXES:
            return bool(MARKUP.search(head)) or "<" not in head
        # A text file that is a page all the same begins with markup and is full of it.
        return head.lstrip().startswith("<") and len(MARKUP.findall(head[:8000])) >= 5

    def read(self, source: Source, reading: Reading) -> Found:
        """One draft: the page, and where its pictures lie."""
        page = source.read(reading.limits)
        if looks_binary(page[:65_536]):
            raise UnreadableInput("It holds binary data of an unknown kind, no page.")
        yield Draft(
            source.name,
            self.name,
            page=page,
            original=page,
            original_name=source.file_name.removesuffix(".gz"),
            base=source.folder,
        )
