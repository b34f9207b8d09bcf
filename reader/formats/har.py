"""HAR files: what a browser's network panel recorded, where it recorded the bodies."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from reader.formats.http_bodies import unpacked
from reader.formats.json_text import json_keys, load_json
from reader.formats.origins import moment_of
from reader.formats.protocol import Found, ReadContext
from reader.formats.recorded_pages import PAGE_TYPES, RecordedBody, media_type_of, stories_of
from reader.formats.saved_page_facts import facts_of_page
from reader.formats.source import FileSource
from reader.model import Draft, UnreadableInput
from reader.translation import tr

_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_GZIP = b"\x1f\x8b\x08"
_FRAMES = ("iframe", "frame", "embed", "object", "fencedframe")


@dataclass(frozen=True, slots=True)
class _Entry:
    """One answer of a recording: its body, the page load it belongs to, its status.

    `frame` says that the browser asked for it to fill a frame, `main` that it is the page itself,
    `was_packed` that its body was recorded as the server packed it.
    """

    recorded: RecordedBody
    page: str
    status: int
    frame: bool
    main: bool
    was_packed: bool = False

    @property
    def rank(self) -> int:
        """Which answers are read first: what came, or was there already; redirects; failures."""
        if self.status in (0, 304) or 200 <= self.status < 300:
            return 0
        return 1 if self.status < 400 else 2


class HarFile:
    """A `.har` file."""

    name = "har"

    def recognises(self, source: FileSource) -> bool:
        """JSON with a log at the top."""
        keys = json_keys(source)
        return "log" in keys and bool({"creator", "entries", "pages"} & keys)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each page of the log by its bodies, whatever their status was."""
        loaded = load_json(source, reading)
        log = loaded.get("log") if isinstance(loaded, dict) else None
        entries = log.get("entries") if isinstance(log, dict) else None
        if not isinstance(log, dict) or not isinstance(entries, list):
            raise UnreadableInput(tr("Incomplete HAR file."))
        found = list(_known(entries[: reading.limits.entries], reading.limits.entry))
        pictures = {
            each.recorded.address: each.recorded.body
            for each in found
            if each.recorded.media_type.startswith("image/")
        }
        pages = _pages(found)
        if not pages:
            raise UnreadableInput(
                tr("No page found: the HAR file was saved without response bodies.")
            )
        began = _moments(log)
        for page in pages:
            read = facts_of_page(page.body, page.charset, page.address)
            yield Draft(
                f"{source.name}!{page.address}",
                self.name,
                read.facts,
                page=page.body,
                charset=page.charset,
                aliases=read.aliases,
                added=page.saved or began,
                original=page.body,
                original_name="page.html",
                files=pictures,
            )


def _pages(entries: list[_Entry]) -> list[RecordedBody]:
    """Return the pages to read.

    One a page load, or each that the browser itself asked for as a page.
    """
    documents = [entry for entry in entries if entry.recorded.media_type in PAGE_TYPES]
    whole = [entry for entry in documents if not entry.frame] or documents
    marked = {entry.page for entry in whole if entry.main}
    loads: dict[str, list[_Entry]] = {}
    for entry in whole:
        if entry.main:
            loads.setdefault(f"{entry.page} {entry.recorded.address}", []).append(entry)
        elif entry.page not in marked:
            loads.setdefault(entry.page, []).append(entry)
    fetched = [
        [entry.recorded for entry in load if entry.rank == min(each.rank for each in load)]
        for load in loads.values()
    ]
    stories = {id(page) for page in stories_of(page for load in fetched for page in load)}
    chosen = (next((page for page in load if id(page) in stories), None) for load in fetched)
    return list({page.address: page for page in chosen if page is not None}.values())


def _moments(log: Mapping[str, Any]) -> str | None:
    """When the recording began, ISO 8601."""
    for name in ("pages", "entries"):
        for part in log.get(name) or ():
            if isinstance(part, dict) and isinstance(part.get("startedDateTime"), str):
                return moment_of(part["startedDateTime"])
    return None


def _known(entries: list[Any], most: int) -> Iterator[_Entry]:
    """Yield the answers with bodies; those that are packed still may fill `most` bytes together."""
    for each in entries:
        known = _entry(each, most)
        if known is not None:
            yield known
            most -= len(known.recorded.body) if known.was_packed else 0


def _entry(entry: Any, most: int) -> _Entry | None:
    """Return an answer with a body, or None for one without; what is damaged is none."""
    try:
        response, request = entry["response"], entry["request"]
        content = response["content"]
        text, content_type = content.get("text"), str(content.get("mimeType") or "")
        if not isinstance(text, str) or not text:
            return None
        body, charset = text.encode("utf-8", "replace"), "utf-8"
        if content.get("encoding") == "base64":
            body = base64.b64decode(text)
            found = _CHARSET.search(content_type)
            charset = found.group(1) if found else ""
        # Some recorders keep a body as the server packed it, with its header or without.
        packed = body.startswith(_GZIP)
        body = unpacked(body, "gzip", most) if packed else body
        started = entry.get("startedDateTime")
        asked = _header(request, "sec-fetch-dest")
        recorded = RecordedBody(
            str(request["url"]),
            media_type_of(body, content_type.split(";")[0].strip().lower()),
            body,
            charset or None,
            moment_of(started) if isinstance(started, str) else None,
        )
        main = asked == "document" or (not asked and entry.get("_resourceType") == "document")
        page = str(entry.get("pageref") or "")
        return _Entry(recorded, page, int(response["status"]), asked in _FRAMES, main, packed)
    except (KeyError, TypeError, ValueError, AttributeError, binascii.Error):
        return None


def _header(request: Mapping[str, Any], name: str) -> str:
    for header in request.get("headers") or ():
        if isinstance(header, dict) and str(header.get("name", "")).lower() == name:
            return str(header.get("value", "")).lower()
    return ""
