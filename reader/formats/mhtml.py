"""Web pages in one MIME file, `.mht` and `.mhtml`: Chrome's, Edge's, IE's, Word's, OneNote's."""

from __future__ import annotations

import posixpath
import re
from dataclasses import replace
from email.message import Message

from reader.formats.mime_parts import (
    Leaf,
    date_of,
    header,
    headers_at_top,
    is_mail,
    leaves,
    parse_message,
)
from reader.formats.protocol import Found, ReadContext
from reader.formats.saved_page_facts import facts_of_page
from reader.formats.source import FileSource
from reader.model import Draft, UnreadableInput
from reader.translation import tr

SUFFIXES = frozenset({".mht", ".mhtml"})
HEADERS = re.compile(r"^(MIME-Version|Content-Type|Snapshot-Content-Location)\s*:", re.I | re.M)
FIRST_HEADER = re.compile(r"\s*(?!https?:)[!-9;-~]+:")
PAGE_TYPES = frozenset({"text/html", "application/xhtml+xml"})
TITLE = re.compile(rb"<(title|h1)\b[^>]*>\s*[^<\s]", re.IGNORECASE)
UNREAD_COUNTER = re.compile(r"^\(\d{1,4}\+?\)\s+")


class WebArchiveMime:
    """MHTML files; the pictures inside come along."""

    name = "mhtml"

    def recognises(self, source: FileSource) -> bool:
        """MIME headers at the top, and a sign that it is a page rather than a mail."""
        head = source.text_head[:20_000]
        top = headers_at_top(head)
        if is_mail(top):
            return False
        if source.suffix in SUFFIXES and FIRST_HEADER.match(head):
            return True
        if not FIRST_HEADER.match(head) or not HEADERS.search(top):
            return False
        page_signs = ("Snapshot-Content-Location", "<Saved by ", "\nContent-Location:")
        return source.suffix in SUFFIXES or any(sign in head for sign in page_signs)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft: the page with the pictures of the other parts."""
        data = source.read(reading.limits)
        message = parse_message(data, reading.limits)
        parts = list(leaves(message, reading.limits))
        snapshot = re.sub(r"\s+", "", _header_of(message, "Snapshot-Content-Location"))
        page = _main_page(parts, snapshot)
        if page is None:
            raise UnreadableInput(tr("No web page found inside."))
        subject = header(message, "Subject") or _header_of(message, "Snapshot-Title")
        subject = UNREAD_COUNTER.sub("", subject)
        address = next((a for a in (snapshot, page.location) if a.startswith("http")), None)
        page_facts = facts_of_page(page.data, page.charset, address)
        title = page_facts.facts.title or (None if TITLE.search(page.data) else subject or None)
        yield Draft(
            source.name,
            self.name,
            replace(page_facts.facts, title=title),
            page=None if page_facts.article else page.data,
            html=page_facts.article,
            charset=page.charset,
            original=data,
            original_name=source.file_name,
            files=_files(parts, page),
            aliases=page_facts.aliases,
            left_out=page_facts.left_out,
            added=date_of(message) or page_facts.added,
        )


def _header_of(message: Message, name: str) -> str:
    """Return what a browser writes of the page; some mark their own headers with an `X-`."""
    return header(message, name) or header(message, f"X-{name}")


def _main_page(parts: list[Leaf], snapshot: str) -> Leaf | None:
    pages = [part for part in parts if part.media_type in PAGE_TYPES and part.data.strip()]
    if not pages:
        # A single part that declares nothing may still be the page.
        pages = [part for part in parts if re.search(rb"<(html|body|p)\b", part.data[:5000], re.I)]
    same = [page for page in pages if snapshot and page.location == snapshot]
    return next(iter(same or pages), None)


def _files(parts: list[Leaf], page: Leaf) -> dict[str, bytes]:
    """Pictures and frames by address, by content id, and as the page's relative names call them."""
    base = posixpath.dirname(page.location.replace("\\", "/")) + "/"
    files: dict[str, bytes] = {}
    for part in parts:
        if part is page or not part.data:
            continue
        location = part.location.replace("\\", "/")
        names = [part.location, location]
        if part.content_id:
            names += [f"cid:{part.content_id}", f"cid:{part.content_id.split('@')[0]}"]
        if len(base) > 1 and location.startswith(base):
            names.append(location.removeprefix(base))
        for name in names:
            if name:
                files.setdefault(name, part.data)
    return files
