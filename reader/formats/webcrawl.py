"""Crawls: WARC files (through warcio) and WACZ packages of them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import IO, Any

from reader.formats.protocol import Found, Reading
from reader.formats.source import Source
from reader.formats.zipped import Zip, is_zip
from reader.model import Draft, Facts, Refusal, UnreadableInput

PAGE_TYPES = ("text/html", "application/xhtml+xml")
MOST_PAGES = 500
"""Pages taken out of one crawl."""

PICTURES_KEPT = 128 * 1024 * 1024
"""Bytes of pictures that are held while the pages of a crawl are read."""


class WarcFile:
    """A `.warc` or `.warc.gz` file."""

    name = "warc"

    def recognises(self, source: Source) -> bool:
        """By its first bytes, under any name."""
        return source.head.lstrip().startswith(b"WARC/")

    def read(self, source: Source, reading: Reading) -> Found:
        """A draft a page that was fetched with success."""
        with source.open() as handle:
            yield from _pages(handle, source, reading, None)


class WaczFile:
    """A `.wacz` package; its list of pages tells which are stories."""

    name = "wacz"

    def recognises(self, source: Source) -> bool:
        """A ZIP with a crawl inside."""
        return is_zip(source) and (
            source.suffix == ".wacz" or b"datapackage.json" in source.raw_head[:4096]
        )

    def read(self, source: Source, reading: Reading) -> Found:
        """A draft a page of the list."""
        archive = Zip(source, reading.limits)
        wanted = _listed_pages(archive)
        found = False
        for name in archive.find(".warc", ".warc.gz"):
            inner = Source(source.name, data=archive.read(name), depth=source.depth + 1)
            with inner.open() as handle:
                for draft in _pages(handle, source, reading, wanted or None):
                    found = True
                    yield draft
        if not found:
            raise UnreadableInput("The package holds no page that was saved.")


def _listed_pages(archive: Zip) -> set[str]:
    """Addresses of the pages that a package names."""
    pages: set[str] = set()
    for name in archive.find("pages.jsonl", "extrapages.jsonl"):
        for line in archive.read(name).splitlines():
            try:
                page = json.loads(line)
            except ValueError:
                continue
            if isinstance(page, dict) and page.get("url"):
                pages.add(str(page["url"]))
    return pages


def _pages(handle: IO[bytes], source: Source, reading: Reading, wanted: set[str] | None) -> Found:
    """The pages of a crawl, behind them why it ended early; pictures are matched by address."""
    pictures: dict[str, bytes] = {}
    drafts: list[Draft] = []
    problem = ""
    room = PICTURES_KEPT
    try:
        for address, media_type, status, body in _responses(handle, reading):
            if media_type.startswith("image/") and len(body) <= room:
                pictures[address] = body
                room -= len(body)
            elif (
                media_type in PAGE_TYPES
                and status == 200
                and len(drafts) < MOST_PAGES
                and (wanted is None or address in wanted)
                and _is_page(body)
            ):
                drafts.append(_draft(source, address, body))
    except UnreadableInput as error:
        problem = str(error)
    if not drafts:
        raise UnreadableInput(problem or "The crawl holds no page that was fetched with success.")
    for draft in drafts:
        yield replace(draft, files=pictures)
    if problem:
        yield Refusal(source.name, problem)


def _is_page(body: bytes) -> bool:
    return len(body) > 200 and re.search(rb"<(p|div|body|article|h1)\b", body, re.I) is not None


def _draft(source: Source, address: str, body: bytes) -> Draft:
    return Draft(
        f"{source.name}!{address}",
        "warc",
        Facts(url=address),
        page=body,
        original=body,
        original_name="page.html",
    )


def _responses(handle: IO[bytes], reading: Reading) -> Iterator[tuple[str, str, int, bytes]]:
    """Address, media type, status and decoded body of the responses and resources of a crawl."""
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    try:
        for record in ArchiveIterator(handle, arc2warc=True):
            if record.rec_type not in ("response", "resource"):
                continue
            address = str(record.rec_headers.get_header("WARC-Target-URI") or "").strip("<>")
            media_type, status = _kind(record)
            if not address.startswith(("http://", "https://")):
                continue
            if media_type in PAGE_TYPES or media_type.startswith("image/"):
                yield (
                    address,
                    media_type,
                    status,
                    record.content_stream().read(reading.limits.entry),
                )
    except (ArchiveLoadFailed, EOFError, OSError, ValueError, KeyError, AttributeError) as error:
        raise UnreadableInput(
            "The crawl is cut off or damaged; what came before is taken."
        ) from error


def _kind(record: Any) -> tuple[str, int]:
    headers = record.http_headers
    if headers is None:
        return str(record.rec_headers.get_header("Content-Type") or "").split(";")[0].strip(), 200
    status = str(headers.get_statuscode() or "0")
    media_type = str(headers.get_header("Content-Type") or "").split(";")[0].strip().lower()
    return media_type, int(status) if status.isdigit() else 0
