"""Safari's web archives: a property list with the page and its pictures."""

from __future__ import annotations

import plistlib
import re
from typing import Any
from xml.parsers.expat import ExpatError

from reader.clean.parse.decode import decode
from reader.formats.protocol import Found, ReadContext
from reader.formats.saved_page_facts import facts_of_page
from reader.formats.source import FileSource
from reader.model import Draft, UnreadableInput
from reader.translation import tr

SNIPPET = 20_000
"""Bytes; a selection of more is read like a page."""


class SafariArchive:
    """A `.webarchive` file."""

    name = "webarchive"

    def recognises(self, source: FileSource) -> bool:
        """Recognise a property list that speaks of a main resource."""
        is_list = source.head.startswith(b"bplist00") or b"<plist" in source.head[:600]
        return is_list and (source.suffix == ".webarchive" or b"WebMainResource" in source.head)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft: the main resource as page, subresources as pictures."""
        data = source.read(reading.limits)
        try:
            archive = plistlib.loads(data)
        except (plistlib.InvalidFileException, ExpatError, ValueError, KeyError, IndexError,
                OverflowError, TypeError, RecursionError, MemoryError) as error:  # fmt: skip
            raise UnreadableInput(tr("The web archive is damaged.")) from error
        main = archive.get("WebMainResource") if isinstance(archive, dict) else None
        page = main.get("WebResourceData") if isinstance(main, dict) else None
        if not isinstance(main, dict) or not isinstance(page, bytes):
            raise UnreadableInput(tr("No page found in the web archive."))
        charset = str(main.get("WebResourceTextEncodingName") or "") or None
        page_facts = facts_of_page(page, charset, str(main.get("WebResourceURL") or "") or None)
        # A dragged picture or passage is the story already, too little for the cleaner.
        snippet = _is_snippet(page)
        yield Draft(
            source.name,
            self.name,
            page_facts.facts,
            page=None if snippet else page,
            html=decode(page, charset)[0] if snippet else None,
            charset=charset,
            original=data,
            original_name=source.file_name,
            files=_files(archive),
            aliases=page_facts.aliases,
            added=page_facts.added,
        )


def _is_snippet(page: bytes) -> bool:
    return len(page) < SNIPPET and not re.search(rb"<(?:html|head|body|title)\b", page, re.I)


def _files(archive: dict[str, Any]) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    for resource in archive.get("WebSubresources") or ():
        if not isinstance(resource, dict):
            continue
        data, address = resource.get("WebResourceData"), resource.get("WebResourceURL")
        if isinstance(data, bytes) and isinstance(address, str):
            files[address] = data
    return files
