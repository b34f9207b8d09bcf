"""Pocket: the CSV parts and annotations of its last exports, the HTML list of the older ones."""

from __future__ import annotations

import json
import re
from typing import Any

from reader.clean.parse.decode import decode
from reader.formats.annotations.mark_hints import numbers_of, patch_start
from reader.formats.exports.story_records import (
    csv_rows,
    header_names,
    mappings,
    numbered,
    saved_story,
)
from reader.formats.fields import labels, moment, text
from reader.formats.json_text import json_keys, load_json
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.zip_reader import Zip
from reader.model import CarriedMark, Facts, Refusal, UnreadableInput
from reader.translation import tr

_LISTED_LINK = re.compile(r"<li>\s*<a\s+href", re.IGNORECASE)

Marks = dict[str, tuple[str, tuple[CarriedMark, ...]]]
"""Title and highlights of each address."""


class PocketTable:
    """A `part_000000.csv`."""

    name = "pocket"

    def recognises(self, source: FileSource) -> bool:
        """By the columns."""
        return {"title", "url", "time_added", "tags"} <= header_names(source)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each row."""
        yield from _rows(source.read(reading.limits), source.name, {})


class PocketArchive:
    """The ZIP with CSV parts and annotations."""

    name = "pocket"

    def recognises(self, source: FileSource) -> bool:
        """By the name of the first part."""
        return any(re.search(r"part_\d{6}\.csv$", name) for name in source.zip_names)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each row, with its highlights."""
        archive = Zip(source, reading.limits)
        marks: Marks = {}
        for name in archive.find(".json"):
            try:
                found = json.loads(decode(archive.read(name), "utf-8")[0])
            except (ValueError, RecursionError):
                yield Refusal(f"{source.name}!{name}", tr("The highlights in it are damaged."))
                continue
            if isinstance(found, dict):
                yield from _collection(found, f"{source.name}!{name}")
            else:
                marks |= _marks(found)
        for name in archive.find(".csv"):
            yield from _rows(archive.read(name), f"{source.name}!{name}", marks)
        # Highlights of a page that no list names any more still come in.
        yield from _waiting(marks, source.name)


class PocketHighlights:
    """The highlights of an export by themselves, `annotations/part_000000.json`."""

    name = "pocket"

    def recognises(self, source: FileSource) -> bool:
        """By the names of a highlight below an address."""
        keys = json_keys(source)
        return {"url", "highlights", "quote", "created_at"} <= keys and not keys & {"text", "html"}

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each page, with its highlights."""
        yield from _waiting(_marks(load_json(source, reading)), source.name)


class PocketPage:
    """The `ril_export.html` of older exports."""

    name = "pocket"

    def recognises(self, source: FileSource) -> bool:
        """By its title and the attributes of its links."""
        head = source.text_head
        return "<title>Pocket Export" in head or (
            "time_added=" in head and _LISTED_LINK.search(head) is not None
        )

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each link; those under *Read Archive* are archived."""
        from bs4 import BeautifulSoup

        soup = BeautifulSoup(decode(source.read(reading.limits), "utf-8")[0], "lxml")
        links = soup.select("a[href]")
        if not links:
            raise UnreadableInput(tr("No links found."))
        for origin, link in numbered(source.name, links):
            heading = link.find_previous("h1")
            archived = heading is not None and "read archive" in heading.get_text().lower()
            yield saved_story(
                origin,
                self.name,
                Facts(title=link.get_text(" ", strip=True), url=str(link["href"])),
                tags=labels(str(link.get("tags") or "")),
                added=moment(str(link.get("time_added") or "")),
                archived=archived,
                read=archived,
            )


def _rows(data: bytes, name: str, marks: Marks) -> Found:
    """Yield a stub for each row; the highlights that find their row are taken out of `marks`."""
    for origin, row in numbered(name, csv_rows(data)):
        status = row.get("status", "").lower()
        archived = status == "archive"
        url = row.get("url", "")
        yield saved_story(
            origin,
            "pocket",
            Facts(title=row.get("title"), url=url),
            tags=labels(row.get("tags", ""), "|,"),
            added=moment(row.get("time_added", "")),
            archived=archived,
            read=archived or status == "read",
            starred=row.get("favorite", "") == "1",
            marks=marks.pop(url, ("", ()))[1],
        )


def _waiting(marks: Marks, origin: str) -> Found:
    """Yield a stub for each page of these highlights."""
    for url, (title, own) in marks.items():
        yield saved_story(f"{origin}!{url}", "pocket", Facts(title=title, url=url), marks=own)


def _collection(found: dict[str, Any], origin: str) -> Found:
    """Yield a stub for each item of a collection, whose title becomes a tag."""
    for number, item in enumerate(mappings(found.get("items")), start=1):
        yield saved_story(
            f"{origin}!{number}",
            "pocket",
            Facts(
                title=text(item, "title"),
                subtitle=text(item, "excerpt") or None,
                url=text(item, "url"),
            ),
            tags=labels([text(found, "title")]),
            note=text(item, "note"),
        )


def _marks(found: Any) -> Marks:
    marks: Marks = {}
    for story in mappings(found):
        quotes = tuple(
            CarriedMark(
                quote,
                note=text(mark, "note"),
                created=moment(mark.get("created_at")),
                order=numbers_of(patch_start(mark.get("patch"))),
            )
            for mark in mappings(story.get("highlights"))
            if (quote := text(mark, "quote"))
        )
        if quotes and (url := text(story, "url")):
            marks[url] = (text(story, "title"), quotes)
    return marks
