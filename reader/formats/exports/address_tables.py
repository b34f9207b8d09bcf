"""Lists of addresses as tables: Instapaper's, Raindrop's, wallabag's and alike CSV files."""

from __future__ import annotations

import re
from collections.abc import Mapping

from reader.formats.exports.story_records import csv_rows, header_names, numbered, saved_story
from reader.formats.fields import flag, labels, moment
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.model import CarriedMark, Facts

ADDED = (
    *("created_at", "created", "saved date", "saved_at", "date added", "date_added", "added"),
    *("time_added", "timestamp", "last interaction date"),
)
"""Columns that tell when an address was saved."""


class InstapaperTable:
    """Instapaper's export: URL, Title, Selection, Folder, Timestamp, Tags."""

    name = "instapaper"

    def recognises(self, source: FileSource) -> bool:
        """By the columns."""
        return {"url", "title", "selection", "folder"} <= header_names(source)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """A stub a row; a selection becomes a highlight, the folder a state or a tag."""
        for origin, row in numbered(source.name, csv_rows(source.read(reading.limits))):
            folder = row.get("folder", "")
            selection = row.get("selection", "")
            tags = labels(row.get("tags", "").strip("[]").replace('"', ""))
            own = () if folder.lower() in ("unread", "archive", "starred", "") else (folder,)
            yield saved_story(
                origin,
                self.name,
                Facts(title=row.get("title"), url=row.get("url")),
                tags=(*own, *tags),
                added=moment(row.get("timestamp", "")),
                archived=folder.lower() == "archive",
                read=folder.lower() == "archive",
                starred=folder.lower() == "starred",
                marks=(CarriedMark(selection),) if selection else (),
            )


class RaindropTable:
    """Raindrop's export: id, title, note, excerpt, url, folder, tags, created, …"""

    name = "raindrop"

    def recognises(self, source: FileSource) -> bool:
        """By the columns."""
        return {"title", "note", "excerpt", "url", "folder", "tags"} <= header_names(source)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """A stub a row, with note, tags, highlights and star."""
        for origin, row in numbered(source.name, csv_rows(source.read(reading.limits))):
            folder = row.get("folder", "")
            own = (folder,) if folder and folder != "Unsorted" else ()
            quotes = [line.strip() for line in row.get("highlights", "").split("\n")]
            marks = (
                _raindrop_mark(line.removeprefix("Highlight:").strip()) for line in quotes if line
            )
            yield saved_story(
                origin,
                self.name,
                Facts(title=row.get("title"), url=row.get("url"), subtitle=row.get("excerpt")),
                tags=(*own, *labels(row.get("tags", ""))),
                added=moment(row.get("created", "")),
                starred=flag(row.get("favorite", "")),
                note=row.get("note", ""),
                marks=tuple(mark for mark in marks if mark.exact or mark.note),
            )


class AddressListTable:
    """Any table with a column of addresses (wallabag's CSV and others)."""

    name = "csv"

    def recognises(self, source: FileSource) -> bool:
        """It has columns called url and title, or its ending is CSV and one is called url."""
        names = header_names(source)
        return {"url", "title"} <= names or ("url" in names and source.suffix == ".csv")

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """A stub a row; text that stands in it comes along."""
        for origin, row in numbered(source.name, csv_rows(source.read(reading.limits))):
            content = row.get("content", "")
            archived = _says(row, "is_archived", "archived") or row.get("location") == "archive"
            read = archived or _says(row, "read", "is_read", "is_finished")
            yield saved_story(
                origin,
                self.name,
                Facts(
                    title=row.get("title"),
                    url=row.get("url"),
                    language=row.get("language"),
                    byline=row.get("author") or None,
                    site=row.get("publisher") or row.get("site_name") or None,
                    published=_moment(row, "published", "published_at", "date"),
                ),
                html=content if "<" in content else "",
                text=content if "<" not in content else "",
                tags=labels(_listed(row.get("tags") or row.get("document tags") or ""), ",;|"),
                added=_moment(row, *ADDED),
                archived=archived,
                read=read,
                starred=_says(row, "is_starred", "starred", "favorite", "favorited", "favourite"),
                note=row.get("note", ""),
            )


def _says(row: Mapping[str, str], *names: str) -> bool:
    return any(flag(row.get(name, "")) for name in names)


def _moment(row: Mapping[str, str], *names: str) -> str | None:
    return next((found for name in names if (found := moment(row.get(name, "")))), None)


def _listed(told: str) -> str:
    """Tags out of a list as a program prints it: `['one', 'two']`."""
    return re.sub(r"[\[\]\"']", "", told) if told.startswith("[") else told


def _raindrop_mark(line: str) -> CarriedMark:
    quote, _, note = line.partition("Note:")
    return CarriedMark(quote.strip(), note=note.strip())
