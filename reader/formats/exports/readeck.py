"""Readeck's export: a folder a bookmark, with its facts, its page and its highlights."""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Mapping
from typing import Any

from reader.clean.parse.decode import decode
from reader.formats.exports.story_records import mappings, saved_story
from reader.formats.fields import date, facts_by, flag, labels, text
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.zip_reader import Zip, ZipFiles
from reader.model import CarriedMark, Facts, Refusal, UnreadableInput
from reader.translation import tr


class ReadeckArchive:
    """The export as ZIP; the file of account tokens in it is never looked at."""

    name = "readeck"

    def recognises(self, source: FileSource) -> bool:
        """By its folders."""
        return any(re.search(r"bookmarks/[^/]+/info\.json$", name) for name in source.zip_names)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each bookmark."""
        archive = Zip(source, reading.limits)
        for name in sorted(archive.find("/info.json")):
            folder = posixpath.dirname(name)
            origin = f"{source.name}!{folder}"
            try:
                info = json.loads(decode(archive.read(name), "utf-8")[0])
                page = _page(archive, folder)
            except (ValueError, RecursionError, UnreadableInput):
                yield Refusal(origin, tr("This bookmark of the export is damaged."))
                continue
            if isinstance(info, dict):
                archived = flag(info.get("is_archived"))
                yield saved_story(
                    origin,
                    self.name,
                    _facts(info),
                    html=page,
                    files=ZipFiles(archive, _page_name(archive, folder)),
                    tags=labels(info.get("labels")),
                    added=date(info, "created"),
                    archived=archived,
                    read=archived or info.get("read_progress") == 100,
                    starred=flag(info.get("is_marked")),
                    marks=_marks(info),
                )


def _page(archive: Zip, folder: str) -> str:
    name = _page_name(archive, folder)
    return decode(archive.read(name), "utf-8")[0] if name in archive else ""


def _page_name(archive: Zip, folder: str) -> str:
    names = ("index.html", "article.html", "container/index.html", "container/article.html")
    found = (f"{folder}/{name}" for name in names if f"{folder}/{name}" in archive)
    return next(found, f"{folder}/index.html")


def _facts(info: Mapping[str, Any]) -> Facts:
    authors = labels(info.get("authors"))
    return facts_by(
        authors,
        title=text(info, "title") or None,
        subtitle=text(info, "description") or None,
        site=text(info, "site_name", "site") or None,
        published=date(info, "published"),
        language=text(info, "lang") or None,
        url=text(info, "url"),
    )


def _marks(info: Mapping[str, Any]) -> tuple[CarriedMark, ...]:
    return tuple(
        CarriedMark(
            quote,
            colour=text(mark, "color") or "yellow",
            note=text(mark, "note"),
            created=date(mark, "created"),
            path=text(mark, "start_selector"),
            path_offset=offset if isinstance(offset := mark.get("start_offset"), int) else None,
        )
        for mark in mappings(info.get("annotations"))
        if (quote := text(mark, "text"))
    )
