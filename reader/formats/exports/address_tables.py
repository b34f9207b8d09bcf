"""Lists of addresses as tables: Instapaper's, Raindrop's, wallabag's and alike CSV files."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from reader.clean.parse.decode import decode
from reader.formats.annotations.targets import Targets
from reader.formats.exports.reference_stories import reference_language
from reader.formats.exports.story_records import (
    LIKED_FOLDERS,
    csv_rows,
    header_names,
    numbered,
    saved_story,
    table_rows,
)
from reader.formats.fallback_titles import title_of_address
from reader.formats.fields import facts_by, flag, labels, moment
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.zip_reader import Zip
from reader.model import CarriedMark, Draft, Facts, Refusal
from reader.words.phrase_files import phrases

FINISHED = 0.95
"""Share of a story from which on it counts as read."""

_NO_FOLDERS = ("unread", "archive", *LIKED_FOLDERS, "unsorted", "home", "all", "")
ADDED = (
    *("created_at", "created", "saved date", "saved_at", "date added", "date_added", "added"),
    *("time_added", "timestamp", "last interaction date", "createdtime", "time added"),
    *("playlist video creation timestamp", "bookmarked_at", "date saved", "saved at", "saved on"),
    *("created at", "added at", "added on"),
)
"""Columns that say when an address was saved."""

_ADDRESSES = ("url", "link", "href", "permalink", "page url", "article url", "source url",
              "web address", "saveditem", "uri")  # fmt: skip
_TITLES = ("title", "page title", "article title", "name", "source title", "document title")
_AUTHORS = ("author", "authors", "byline", "creator", "written by")
_TAGS = ("tags", "document tags", "labels", "tag", "label", "keywords", "categories", "tag list")
_STATES = {
    "archived": "archived", "archive": "archived", "read": "read", "finished": "read",
    "done": "read", "completed": "read", "starred": "starred", "favorite": "starred",
    "favourite": "starred",
}  # fmt: skip
"""What tables say of a story in one column for its state."""
_NOTES = ("note", "notes", "comment", "quote")
_CONTENTS = ("content", "body", "selftext")
_VIDEO = "video id"
_VIDEO_ADDRESS = "https://www.youtube.com/watch?v="


_DAY_FIRST = re.compile(r"(\d\d?)[./-](\d\d?)[./-](\d{4})(?:,? (\d\d?:\d\d(?::\d\d)?))?")


class InstapaperTable:
    """Instapaper's export: URL, Title, Selection, Folder, Timestamp, Tags."""

    name = "instapaper"

    def recognises(self, source: FileSource) -> bool:
        """By the columns."""
        return {"url", "title", "selection", "folder"} <= header_names(source)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each row.

        A selection becomes a highlight, the folder a state or a tag.
        """
        for origin, row in numbered(source.name, table_rows(source, reading)):
            folder = row.get("folder", "")
            selection = row.get("selection", "")
            tags = labels(row.get("tags", "").strip("[]").replace('"', ""))
            own = () if folder.lower() in _NO_FOLDERS else (folder,)
            yield saved_story(
                origin,
                self.name,
                Facts(title=row.get("title"), url=row.get("url")),
                tags=(*own, *tags),
                added=moment(row.get("timestamp", "")),
                archived=folder.lower() == "archive",
                read=folder.lower() == "archive",
                starred=folder.lower() in LIKED_FOLDERS,
                marks=(CarriedMark(selection),) if selection else (),
            )


class RaindropTable:
    """Raindrop's export: id, title, note, excerpt, url, folder, tags, created, …"""

    name = "raindrop"

    def recognises(self, source: FileSource) -> bool:
        """By the columns."""
        return {"title", "note", "excerpt", "url", "folder", "tags"} <= header_names(source)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each row, with note, tags, highlights and star."""
        for origin, row in numbered(source.name, table_rows(source, reading)):
            folder = row.get("folder", "")
            own = tuple(name for name in labels(folder, "/") if name.lower() not in _NO_FOLDERS)
            marks = map(_raindrop_mark, _raindrop_quotes(row.get("highlights", "")))
            yield saved_story(
                origin,
                self.name,
                Facts(
                    title=row.get("title"),
                    subtitle=row.get("excerpt") or None,
                    url=row.get("url"),
                    lead_image=row.get("cover") or None,
                ),
                tags=(*own, *labels(row.get("tags", ""))),
                added=moment(row.get("created", "")),
                starred=flag(row.get("favorite", "")),
                note=row.get("note", ""),
                marks=tuple(mark for mark in marks if mark.exact or mark.note),
            )


class AddressListTable:
    """Any table with a column of addresses: Readwise Reader's, Matter's, wallabag's and others."""

    name = "csv"

    def recognises(self, source: FileSource) -> bool:
        """Recognise columns called url and title, or addresses under the ending of CSV."""
        names = header_names(source)
        if {"url", "title"} <= names or ("url" in names and source.suffix == ".csv"):
            return True
        second = source.text_head.partition("\n")[2][:4000]
        known = {*_ADDRESSES, *_named("address")}
        leads = not known.isdisjoint(names) and "http" in second
        return source.suffix == ".csv" and (leads or _VIDEO in names)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each row; text that stands in it comes along."""
        for origin, row in numbered(source.name, table_rows(source, reading)):
            yield row_story(origin, self.name, _with_names(row))


class MatterHighlights:
    """Matter's table of highlights by itself."""

    name = "matter"

    def recognises(self, source: FileSource) -> bool:
        """By the columns."""
        return {"title", "text", "highlighted date"} <= header_names(source)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each story, with its highlights."""
        targets = Targets()
        for row in table_rows(source, reading):
            target = targets.of(row.get("url", ""), row.get("title", ""), row.get("author", ""))
            target.marks += _matter_marks(row)
        yield from targets.drafts(source.name, self.name)


class MatterArchive:
    """Matter's export: the tables of its history and highlights, and the texts by their ids."""

    name = "matter"

    def recognises(self, source: FileSource) -> bool:
        """By the name of the table."""
        return any(name.endswith("_matter_history.csv") for name in source.zip_names)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each row, with its text where that is in the archive."""
        archive = Zip(source, reading.limits)
        targets = Targets()
        for table in archive.find("_matter_highlights.csv"):
            for row in csv_rows(archive.read(table)):
                target = targets.of("", row.get("title", ""), row.get("author", ""))
                target.address = target.address or row.get("url", "")
                target.marks += _matter_marks(row)
        for table in archive.find("_matter_history.csv"):
            for origin, row in numbered(f"{source.name}!{table}", csv_rows(archive.read(table))):
                name = row.get("file id", "")
                file = next((each for each in archive.names if name and _is_of(each, name)), None)
                html = decode(archive.read(file), "utf-8")[0] if file is not None else ""
                found = row_story(
                    origin, self.name, {**row, "content": html or row.get("content", "")}
                )
                if isinstance(found, Draft):
                    marks = targets.taken("", row.get("title", ""), row.get("author", ""))
                    found = replace(found, marks=(*found.marks, *marks))
                yield found
        # Highlights of stories that the history does not name still come in.
        yield from targets.drafts(source.name, self.name)


def row_story(origin: str, name: str, row: Mapping[str, str]) -> Draft | Refusal:
    """Return the story of a row of a table, by the names that programs give its columns."""
    content = row.get("content", "")
    location = row.get("location", "").lower()
    # Matter says of each whether it still waits in the queue.
    taken_out = row.get("in queue", "").lower() == "false"
    archived = _says(row, "is_archived", "archived") or location == "archive" or taken_out
    share = _share(row.get("reading progress", "") or row.get("progress", ""))
    read = archived or _says(row, "read", "is_read", "is_finished") or (share or 0) >= FINISHED
    author = row.get("author", "")
    folders = labels(row.get("folder") or row.get("collection") or "", "/")
    tags = labels(_listed(row.get("tags") or row.get("document tags") or ""), ",;|")
    quote = row.get("highlight") or row.get("quote") or row.get("selection") or ""
    noted = (row.get("note") or row.get("notes") or "", row.get("comment", ""))
    note = "\n\n".join(dict.fromkeys(filter(None, noted)))
    mark = CarriedMark(quote, note=note, created=_moment(row, "highlighted at", "highlighted_at"))
    return saved_story(
        origin,
        name,
        facts_by(
            [author],
            title=row.get("title"),
            subtitle=row.get("summary") or row.get("description") or row.get("excerpt") or None,
            url=row.get("url"),
            language=reference_language(row.get("language", "")),
            section=row.get("section") or row.get("subreddit") or None,
            site=row.get("publisher") or row.get("site_name") or row.get("site") or None,
            published=_moment(row, "published", "published_at", "published date", "date"),
        ),
        html=content if "<" in content else "",
        text=content if "<" not in content else "",
        tags=(*(name for name in folders if name.lower() not in _NO_FOLDERS), *tags),
        added=_moment(row, *ADDED) or _day_first(row.get("creation date", "")),
        archived=archived,
        read=read,
        starred=location == "shortlist"
        or _says(row, "is_starred", "starred", "favorite", "favorited", "favourite", "liked"),
        reading_progress=share,
        note="" if quote else note,
        marks=(mark,) if quote else (),
    )


def _with_names(row: Mapping[str, str]) -> dict[str, str]:
    """Return a row with its address, title and text under our names of their columns."""
    address = _first(row, (*_ADDRESSES, *_named("address")))
    content = _first(row, _CONTENTS)
    permalink = row.get("permalink", "")
    # Reddit's `url` of a post of words is a part of its own address.
    if permalink and (content or not address.startswith(("http://", "https://"))):
        address = permalink
    if not address and (video := row.get(_VIDEO, "")):
        address = f"{_VIDEO_ADDRESS}{video}"
    title = _first(row, (*_TITLES, *_named("title"))) or title_of_address(address) or ""
    state = _STATES.get(_first(row, ("state", "status")).lower(), "")
    said = {state: "1"} if state else {}
    known = {
        "url": address,
        "title": title,
        "content": content,
        "author": _first(row, (*_AUTHORS, *_named("author"))),
        "tags": _first(row, (*_TAGS, *_named("tags"))),
        # Elsewhere than in English dates begin with the day.
        "creation date": row.get("creation date", "") or _first(row, _named("added")),
    }
    if not any(row.get(name) for name in _NOTES):
        known["note"] = _first(row, _named("note"))
    return {**row, **known, **said}


@cache
def _named(column: str) -> tuple[str, ...]:
    """Return what programs and people of other languages call a column."""
    return tuple(dict.fromkeys(name for _, name in phrases(f"column_{column}")))


def _first(row: Mapping[str, str], names: tuple[str, ...]) -> str:
    return next((row[name] for name in names if row.get(name)), "")


def _matter_marks(row: Mapping[str, str]) -> list[CarriedMark]:
    quote, note = row.get("text", ""), row.get("note", "")
    created = _moment(row, "highlighted date")
    return [CarriedMark(quote, note=note, created=created)] if quote or note else []


def _is_of(entry: str, name: str) -> bool:
    """Whether an entry of an archive is the text of this id."""
    file = entry.rpartition("/")[2]
    return file in (name, f"{name}.html", f"{name}.htm")


def _share(share: str) -> float | None:
    """Return a share that is read: 0.4, or 40 and 40 % as well."""
    try:
        value = float(share.strip().rstrip("%").strip())
    except ValueError:
        return None
    value = value / 100 if value > 1 or share.strip().endswith("%") else value
    return value if 0 <= value <= 1 else None


def _day_first(written: str) -> str | None:
    """Return a date that begins with its day: 31/05/2023 10:00:00, 1.3.2024 10:00."""
    found = _DAY_FIRST.fullmatch(written.strip())
    if found is None:
        return moment(written)
    day, month, year, time = found.groups()
    return moment(f"{year}-{month.zfill(2)}-{day.zfill(2)} {time or ''}".strip())


def _says(row: Mapping[str, str], *names: str) -> bool:
    return any(flag(row.get(name, "")) for name in names)


def _moment(row: Mapping[str, str], *names: str) -> str | None:
    return next((found for name in names if (found := moment(row.get(name, "")))), None)


def _listed(listed: str) -> str:
    """Tags out of a list as a program prints it: `['one', 'two']`."""
    return re.sub(r"[\[\]\"']", "", listed) if listed.startswith("[") else listed


def _raindrop_quotes(cell: str) -> list[str]:
    """Return the highlights of a cell, each with its note.

    Without the word for one, a line each.
    """
    if "Highlight:" not in cell:
        return [line.strip() for line in cell.split("\n") if line.strip()]
    return [part.strip() for part in cell.split("Highlight:") if part.strip()]


def _raindrop_mark(line: str) -> CarriedMark:
    quote, _, note = line.partition("Note:")
    return CarriedMark(quote.strip(), note=note.strip())
