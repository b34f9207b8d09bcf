"""Omnivore's export: lists of metadata, the pages, and the highlights as Markdown."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from reader.clean.parse.decode import decode
from reader.formats.annotations.mark_hints import numbers_of, patch_start, share_of
from reader.formats.annotations.targets import colour_of
from reader.formats.exports.story_records import (
    mappings,
    numbered,
    saved_story,
)
from reader.formats.fields import date, facts_by, flag, labels, text
from reader.formats.json_text import entries_of, json_keys, load_json
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.zip_reader import Zip
from reader.model import CarriedMark, Draft, Facts, Refusal, UnreadableInput
from reader.translation import tr

_SIGNS = frozenset(
    ("slug", "readingProgress", "readingProgressPercent", "originalArticleUrl", "state",
     "thumbnail", "pageType", "updatedAt", "labels", "isArchived")
)  # fmt: skip
_FEW_SIGNS = 2
"""Of these names beside the moment of saving, from which a list is Omnivore's; chosen."""
TAG_LINE = re.compile(r"^\s*(?:#[^\s#]+\s*)+$")


class OmnivoreList:
    """A `metadata_0_to_20.json` by itself, or a list that Omnivore's interface gave."""

    name = "omnivore"

    def recognises(self, source: FileSource) -> bool:
        """By the names."""
        keys = json_keys(source)
        return "savedAt" in keys and len(keys & _SIGNS) >= _FEW_SIGNS

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each entry.

        Only the answers of its interface hold texts and highlights.
        """
        for origin, entry in numbered(source.name, _listed(load_json(source, reading))):
            yield _draft(origin, entry, text(entry, "content"), ())


class OmnivoreArchive:
    """The whole export as ZIP."""

    name = "omnivore"

    def recognises(self, source: FileSource) -> bool:
        """By the name of its lists."""
        return any(re.search(r"metadata_\d+_to_\d+\.json$", name) for name in source.zip_names)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each entry, with text and highlights."""
        archive = Zip(source, reading.limits)
        for name in sorted(archive.find(".json")):
            if not re.search(r"metadata_\d+_to_\d+\.json$", name):
                continue
            try:
                entries = json.loads(decode(archive.read(name), "utf-8")[0])
            except (ValueError, RecursionError, UnreadableInput):
                yield Refusal(f"{source.name}!{name}", tr("This list of the export is damaged."))
                continue
            # Packed again by the person, the export may lie in a folder of the archive.
            top = name[: name.rindex("/") + 1] if "/" in name else ""
            for entry in mappings(entries):
                slug = text(entry, "slug")
                html = _read(archive, f"{top}content/{slug}.html")
                marks = tuple(_marks(_read(archive, f"{top}highlights/{slug}.md")))
                pdf = f"{top}content/{slug}.pdf"
                if not html and pdf in archive:
                    yield from _from_pdf(archive, pdf, entry, marks, source, reading)
                else:
                    yield _draft(f"{source.name}!{slug}", entry, html, marks)


def _listed(found: Any) -> list[Any]:
    """Return the entries of a list, or of an answer that wraps each (`data.search.edges`)."""
    for name in ("data", "search"):
        if isinstance(found, dict) and isinstance(found.get(name), dict):
            found = found[name]
    entries = entries_of(found, "edges", "items")
    return [each["node"] if isinstance(each.get("node"), dict) else each for each in entries]


def _draft(
    origin: str, entry: Mapping[str, Any], html: str, marks: tuple[CarriedMark, ...]
) -> Draft | Refusal:
    progress = entry.get("readingProgress")
    if progress is None:
        progress = entry.get("readingProgressPercent")
    archived = text(entry, "state").lower() == "archived" or flag(entry.get("isArchived"))
    share = float(progress) / 100 if isinstance(progress, int | float) else None
    return saved_story(
        origin,
        "omnivore",
        _facts(entry),
        html=html if "<" in html else "",
        text="" if "<" in html else html,
        tags=labels(entry.get("labels")),
        added=date(entry, "savedAt"),
        archived=archived,
        trashed=text(entry, "state").lower() in ("deleted", "trash"),
        read=bool(share is not None and share >= 0.95) or bool(text(entry, "readAt")),
        reading_progress=share,
        marks=(*marks, *_listed_marks(entry.get("highlights"))),
    )


def _facts(entry: Mapping[str, Any]) -> Facts:
    author = text(entry, "author")
    return facts_by(
        [author],
        title=text(entry, "title") or None,
        subtitle=text(entry, "description") or None,
        published=date(entry, "publishedAt"),
        url=text(entry, "originalArticleUrl", "url", "originalUrl"),
        site=text(entry, "siteName") or None,
        lead_image=text(entry, "thumbnail", "image") or None,
    )


def _from_pdf(
    archive: Zip,
    name: str,
    entry: Mapping[str, Any],
    marks: tuple[CarriedMark, ...],
    source: FileSource,
    reading: ReadContext,
) -> Found:

    stub = _draft(f"{source.name}!{name}", entry, "", marks)
    inner = FileSource(f"{source.name}!{name}", data=archive.read(name), depth=source.depth + 1)
    for found in reading.inner(inner):
        if isinstance(found, Draft) and isinstance(stub, Draft):
            yield replace(
                stub, html=found.html, original=found.original, original_name=found.original_name
            )
        else:
            yield found if isinstance(stub, Refusal) else stub


def _read(archive: Zip, name: str) -> str:
    try:
        return decode(archive.read(name), "utf-8")[0] if name in archive else ""
    except UnreadableInput:
        return ""


def _listed_marks(values: Any) -> Iterator[CarriedMark]:
    """Yield the highlights of an answer of the interface, and its notes on whole stories."""
    for mark in mappings(values):
        quote, note = text(mark, "quote"), text(mark, "annotation")
        if quote or note:
            yield CarriedMark(
                quote,
                prefix=text(mark, "prefix"),
                suffix=text(mark, "suffix"),
                start=patch_start(mark.get("patch")),
                colour=colour_of(mark.get("color")),
                note=note,
                tags=labels(mark.get("labels")),
                created=date(mark, "createdAt", "updatedAt"),
                foreign_id=text(mark, "id", "shortId"),
                share=share_of(mark.get("highlightPositionPercent")),
                order=numbers_of(mark.get("highlightPositionAnchorIndex")),
            )


def _marks(markdown: str) -> Iterator[CarriedMark]:
    """Yield the quotes of a highlights file: only the empty lines inside a quote carry its mark."""
    for block in re.split(r"\n\s*\n(?=> )", markdown.replace("\r\n", "\n").strip()):
        if not block.startswith(">"):
            continue
        quote: list[str] = []
        lines = block.split("\n")
        place = 0
        while place < len(lines) and (lines[place].strip() or place == 0):
            quote.append(lines[place].removeprefix(">").strip())
            place += 1
        rest = [line for line in lines[place:] if line.strip()]
        tags = [word.strip("#") for line in rest if TAG_LINE.match(line) for word in line.split()]
        note = "\n".join(line for line in rest if not TAG_LINE.match(line)).strip()
        exact = "\n".join(quote).strip()
        if exact:
            yield CarriedMark(exact, note=note, tags=tuple(tags))
