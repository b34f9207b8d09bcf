"""Crawls: WARC files (through warcio) and WACZ packages of them."""

from __future__ import annotations

import gzip
import json
import re
import zlib
from collections.abc import Iterator
from dataclasses import replace
from typing import IO, Any

from reader.formats.http_bodies import unpacked
from reader.formats.origins import moment_of
from reader.formats.protocol import Found, ReadContext
from reader.formats.recorded_pages import (
    PAGE_TYPES,
    VAGUE_TYPES,
    RecordedBody,
    media_type_of,
    stories_of,
)
from reader.formats.saved_page_facts import facts_of_page
from reader.formats.source import GZIP, FileSource
from reader.formats.zip_reader import Zip
from reader.model import Draft, Refusal, UnreadableInput
from reader.translation import tr

_FIRST_MEMBER = 65_536
"""Bytes in which the first record of a crawl ends, which says how the crawl was made; chosen."""

MOST_PAGES = 500
"""Pages taken out of one crawl."""

PAGES_KEPT = 192 * 1024 * 1024
"""Bytes of pages that are held until their pictures are known."""

PICTURES_KEPT = 128 * 1024 * 1024
"""Bytes of pictures that are held while the pages of a crawl are read."""


class WarcFile:
    """A `.warc` or `.arc` file, packed by gzip or not."""

    name = "warc"

    def recognises(self, source: FileSource) -> bool:
        """By its first bytes, under any name; older crawls are ARC files."""
        return source.head.lstrip().startswith((b"WARC/", b"filedesc://"))

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each page that was fetched with success."""
        with source.open() as handle:
            yield from _pages(handle, source, reading, None)


class WaczFile:
    """A `.wacz` package; its list of pages says which are stories."""

    name = "wacz"

    def recognises(self, source: FileSource) -> bool:
        """Recognise a ZIP with a crawl inside."""
        names = source.zip_names
        return "datapackage.json" in names and any("archive/" in name for name in names)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each page of the list."""
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
            raise UnreadableInput(tr("No saved page found in the package."))


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
    """Yield the pages of a crawl, behind them why it ended early.

    Pictures are matched by address.
    """
    pictures: dict[str, bytes] = {}
    pages: dict[str, RecordedBody] = {}
    problem = ""
    room = PICTURES_KEPT
    pages_room = PAGES_KEPT
    try:
        for body in _bodies(handle, reading):
            size = len(body.body)
            if body.media_type.startswith("image/") and size <= room:
                pictures[body.address] = body.body
                room -= size
            elif body.media_type in PAGE_TYPES and (wanted is None or body.address in wanted):
                pages_room -= size
                if len(pages) >= MOST_PAGES or pages_room < 0:
                    problem = tr(
                        "Only the first {pages} pages of the crawl were imported.", pages=len(pages)
                    )
                    break
                pages.setdefault(body.address, body)
    except UnreadableInput as error:
        problem = str(error)
    stories = stories_of(pages.values())
    if not stories:
        raise UnreadableInput(problem or tr("No successfully fetched page found in the crawl."))
    for page in stories:
        yield replace(_draft(source, page), files=pictures)
    if problem:
        yield Refusal(source.name, problem)


def _draft(source: FileSource, response: RecordedBody) -> Draft:
    read = facts_of_page(response.body, response.charset, response.address)
    return Draft(
        f"{source.name}!{response.address}",
        "warc",
        read.facts,
        page=response.body,
        charset=response.charset,
        original=response.body,
        original_name="page.html",
        aliases=read.aliases,
        added=response.saved,
    )


def _bodies(handle: IO[bytes], reading: ReadContext) -> Iterator[RecordedBody]:
    """Yield the pages and pictures of a crawl that were fetched with success."""
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    try:
        # warcio refuses a crawl that was packed as a whole, not record by record.
        whole = _is_packed_whole(handle)
        stream: Any = gzip.GzipFile(fileobj=handle, mode="rb") if whole else handle
        # warcio writes its doubts to standard error; the refusal names them instead.
        records = ArchiveIterator(stream, arc2warc=True)
        records.INC_RECORD = ""
        for record in records:
            if record.rec_type not in ("response", "resource"):
                continue
            address = str(record.rec_headers.get_header("WARC-Target-URI") or "").strip("<> ")
            declared, status, charset = _kind(record)
            if not address.startswith(("http://", "https://")) or not _may_be_read(
                declared, status
            ):
                continue
            body = _body(record, reading.limits.entry)
            saved = moment_of(str(record.rec_headers.get_header("WARC-Date") or ""))
            kind = media_type_of(body, declared)
            if body and (kind in PAGE_TYPES or kind.startswith("image/")):
                yield RecordedBody(address, kind, body, charset, saved)
    except (
        ArchiveLoadFailed, EOFError, OSError, ValueError, KeyError, AttributeError, zlib.error
    ) as error:  # fmt: skip
        raise UnreadableInput(
            tr("The crawl is cut off or damaged; the part before that is imported.")
        ) from error


def _is_packed_whole(handle: IO[bytes]) -> bool:
    """Return whether the first member of a gzip file is more than the first record of a crawl.

    Record by record is read where it can be: of a file that is cut off more is there then.
    """
    head = handle.read(_FIRST_MEMBER)
    handle.seek(0)
    if not head.startswith(GZIP):
        return False
    member = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    member.decompress(head, _FIRST_MEMBER)
    return not member.eof or not member.unused_data


def _may_be_read(declared: str, status: int) -> bool:
    """Whether an answer may be a page or a picture, by its header; some headers say nothing."""
    known = declared in PAGE_TYPES or declared.startswith("image/") or declared in VAGUE_TYPES
    return known and (200 <= status < 300 or status == 304)


def _body(record: Any, most: int) -> bytes:
    """Return the body of a record, its transfer and its content unpacked."""
    from warcio.bufferedreaders import ChunkedDataReader

    headers = record.http_headers
    coding = {name: str(headers.get_header(name) or "") if headers is not None else ""
            for name in ("Transfer-Encoding", "Content-Encoding")}  # fmt: skip
    stream = record.raw_stream
    if "chunked" in coding["Transfer-Encoding"].lower():
        stream = ChunkedDataReader(stream)
    return unpacked(stream.read(most), coding["Content-Encoding"], most)


def _kind(record: Any) -> tuple[str, int, str | None]:
    """Media type, status and declared charset of a record."""
    headers = record.http_headers
    status = "200" if headers is None else str(headers.get_statuscode() or "0")
    content_type = str((headers or record.rec_headers).get_header("Content-Type") or "")
    media_type, _, more = content_type.partition(";")
    charset = re.search(r"charset\s*=\s*[\"']?([\w.:-]+)", more, re.IGNORECASE)
    number = int(status) if status.isdecimal() else 0
    return media_type.strip().lower(), number, charset.group(1) if charset else None
