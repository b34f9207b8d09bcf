"""Crawls: WARC files (through warcio) and WACZ packages of them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import IO, Any

from reader.formats.http_bodies import unpacked
from reader.formats.origins import moment_of
from reader.formats.protocol import Found, ReadContext
from reader.formats.saved_page_facts import facts_of_page
from reader.formats.source import FileSource
from reader.formats.zip_reader import Zip
from reader.model import Draft, Refusal, UnreadableInput

PAGE_TYPES = ("text/html", "application/xhtml+xml")
MOST_PAGES = 500
"""Pages taken out of one crawl."""

PAGES_KEPT = 192 * 1024 * 1024
"""Bytes of pages that are held until their pictures are known."""

PICTURES_KEPT = 128 * 1024 * 1024
"""Bytes of pictures that are held while the pages of a crawl are read."""


MARKUP = re.compile(rb"<(p|div|body|article|h1)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Response:
    address: str
    media_type: str
    status: int
    body: bytes
    charset: str | None
    saved: str | None


class WarcFile:
    """A `.warc` or `.warc.gz` file."""

    name = "warc"

    def recognises(self, source: FileSource) -> bool:
        """By its first bytes, under any name."""
        return source.head.lstrip().startswith(b"WARC/")

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """A draft a page that was fetched with success."""
        with source.open() as handle:
            yield from _pages(handle, source, reading, None)


class WaczFile:
    """A `.wacz` package; its list of pages tells which are stories."""

    name = "wacz"

    def recognises(self, source: FileSource) -> bool:
        """A ZIP with a crawl inside."""
        names = source.zip_names
        return "datapackage.json" in names and any("archive/" in name for name in names)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """A draft a page of the list."""
        archive = Zip(source, reading.limits)
        wanted = _listed_pages(archive)
        found = False
        for name in archive.find(".warc", ".warc.gz"):
            inner = FileSource(source.name, data=archive.read(name), depth=source.depth + 1)
            with inner.open() as handle:
                for draft in _pages(handle, source, reading, wanted or None):
                    found = True
                    yield draft
        if not found:
            raise UnreadableInput("No saved page found in the package.")


def _listed_pages(archive: Zip) -> set[str]:
    """Addresses of the pages that a package names."""
    pages: set[str] = set()
    for name in archive.find("pages.jsonl", "extrapages.jsonl"):
        for line in archive.read(name).split(b"\n"):
            try:
                page = json.loads(line)
            except ValueError:
                continue
            if isinstance(page, dict) and page.get("url"):
                pages.add(str(page["url"]))
    return pages


def _pages(
    handle: IO[bytes], source: FileSource, reading: ReadContext, wanted: set[str] | None
) -> Found:
    """The pages of a crawl, behind them why it ended early; pictures are matched by address."""
    pictures: dict[str, bytes] = {}
    drafts: list[Draft] = []
    problem = ""
    room = PICTURES_KEPT
    pages_room = PAGES_KEPT
    try:
        for response in _responses(handle, reading):
            size = len(response.body)
            if response.media_type.startswith("image/") and size <= room:
                pictures[response.address] = response.body
                room -= size
            elif _is_page(response) and (wanted is None or response.address in wanted):
                pages_room -= size
                if len(drafts) >= MOST_PAGES or pages_room < 0:
                    problem = f"Only the first {len(drafts)} pages of the crawl are taken."
                    break
                drafts.append(_draft(source, response))
    except UnreadableInput as error:
        problem = str(error)
    if not drafts:
        raise UnreadableInput(problem or "No successfully fetched page found in the crawl.")
    for draft in drafts:
        yield replace(draft, files=pictures)
    if problem:
        yield Refusal(source.name, problem)


def _is_page(response: _Response) -> bool:
    fetched = response.media_type in PAGE_TYPES and response.status == 200
    return fetched and len(response.body) > 200 and MARKUP.search(response.body) is not None


def _draft(source: FileSource, response: _Response) -> Draft:
    told = facts_of_page(response.body, response.charset, response.address)
    return Draft(
        f"{source.name}!{response.address}",
        "warc",
        told.facts,
        page=response.body,
        charset=response.charset,
        original=response.body,
        original_name="page.html",
        aliases=told.aliases,
        added=response.saved,
    )


def _responses(handle: IO[bytes], reading: ReadContext) -> Iterator[_Response]:
    """The responses and resources of a crawl, pages and pictures only."""
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    try:
        # warcio writes its doubts to standard error; they are told by the refusal instead.
        records = ArchiveIterator(handle, arc2warc=True)
        records.INC_RECORD = ""
        for record in records:
            if record.rec_type not in ("response", "resource"):
                continue
            address = str(record.rec_headers.get_header("WARC-Target-URI") or "").strip("<>")
            media_type, status, charset = _kind(record)
            if not address.startswith(("http://", "https://")):
                continue
            if media_type in PAGE_TYPES or media_type.startswith("image/"):
                body = _body(record, reading.limits.entry)
                saved = moment_of(str(record.rec_headers.get_header("WARC-Date") or ""))
                yield _Response(address, media_type, status, body, charset, saved)
    except (ArchiveLoadFailed, EOFError, OSError, ValueError, KeyError, AttributeError) as error:
        raise UnreadableInput(
            "The crawl is cut off or damaged; the part before that is imported."
        ) from error


def _body(record: Any, most: int) -> bytes:
    """The body of a record, its transfer and its content unpacked."""
    from warcio.bufferedreaders import ChunkedDataReader

    headers = record.http_headers
    told = {name: str(headers.get_header(name) or "") if headers is not None else ""
            for name in ("Transfer-Encoding", "Content-Encoding")}  # fmt: skip
    stream = record.raw_stream
    if "chunked" in told["Transfer-Encoding"].lower():
        stream = ChunkedDataReader(stream)
    return unpacked(stream.read(most), told["Content-Encoding"], most)


def _kind(record: Any) -> tuple[str, int, str | None]:
    """Media type, status and declared charset of a record."""
    headers = record.http_headers
    status = "200" if headers is None else str(headers.get_statuscode() or "0")
    told = str((headers or record.rec_headers).get_header("Content-Type") or "")
    media_type, _, more = told.partition(";")
    charset = re.search(r"charset\s*=\s*[\"']?([\w.:-]+)", more, re.IGNORECASE)
    number = int(status) if status.isdecimal() else 0
    return media_type.strip().lower(), number, charset.group(1) if charset else None
