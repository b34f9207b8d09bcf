"""HAR files: what a browser's network panel recorded, where it recorded the bodies."""

from __future__ import annotations

import base64
import binascii
from typing import Any

from reader.formats.exports.story_records import json_names, load_json
from reader.formats.origins import moment_of
from reader.formats.protocol import Found, ReadContext
from reader.formats.saved_page_facts import facts_of_page
from reader.formats.source import FileSource
from reader.model import Draft, UnreadableInput

PAGE_TYPES = ("text/html", "application/xhtml+xml")


class HarFile:
    """A `.har` file."""

    name = "har"

    def recognises(self, source: FileSource) -> bool:
        """JSON with a log at the top."""
        keys = json_names(source)
        return "log" in keys and bool({"creator", "entries", "pages"} & keys)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """A draft a page of the log: the first successful document of each."""
        loaded = load_json(source, reading)
        log = loaded.get("log") if isinstance(loaded, dict) else None
        entries = log.get("entries") if isinstance(log, dict) else None
        if not isinstance(entries, list):
            raise UnreadableInput("Incomplete HAR file.")
        pages: dict[str, tuple[str, bytes]] = {}
        saved = _moments(log)
        pictures: dict[str, bytes] = {}
        for entry in entries[: reading.limits.entries]:
            address, media_type, body, page = _entry(entry)
            if body and media_type.startswith("image/"):
                pictures[address] = body
            elif body and media_type in PAGE_TYPES:
                pages.setdefault(page, (address, body))
        if not pages:
            raise UnreadableInput("No page found: the HAR file was saved without response bodies.")
        for address, body in pages.values():
            told = facts_of_page(body, "utf-8", address)
            yield Draft(
                f"{source.name}!{address}",
                self.name,
                told.facts,
                page=body,
                charset="utf-8",
                aliases=told.aliases,
                added=saved,
                original=body,
                original_name="page.html",
                files=pictures,
            )


def _moments(log: Any) -> str | None:
    """When the recording began, ISO 8601."""
    for name in ("pages", "entries"):
        for part in log.get(name) or ():
            if isinstance(part, dict) and isinstance(part.get("startedDateTime"), str):
                return moment_of(part["startedDateTime"])
    return None


def _entry(entry: Any) -> tuple[str, str, bytes, str]:
    """Address, media type, body (empty where there is none or it failed) and page of an entry."""
    try:
        response = entry["response"]
        content = response["content"]
        text = content.get("text") or ""
        if int(response["status"]) != 200 or not isinstance(text, str):
            return "", "", b"", ""
        body = text.encode("utf-8", "replace")
        if content.get("encoding") == "base64":
            body = base64.b64decode(text)
        media_type = str(content.get("mimeType") or "").split(";")[0].strip().lower()
        return str(entry["request"]["url"]), media_type, body, str(entry.get("pageref") or "")
    except (KeyError, TypeError, ValueError, AttributeError, binascii.Error):
        return "", "", b"", ""
