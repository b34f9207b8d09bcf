"""Readwise Reader's documents, as its interface gives them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from reader.formats.annotations.targets import colour_of
from reader.formats.exports.story_records import numbered, saved_story
from reader.formats.fields import date, facts_by, labels, moment, text
from reader.formats.json_text import entries_of, json_keys, load_json
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.model import CarriedMark, Draft, Facts

FINISHED = 0.95
"""Share of a document from which on it counts as read."""

_PARTS = ("highlight", "note")


class ReaderDocuments:
    """A list of documents, or one; highlights and notes hang on them by their parent."""

    name = "readwise-reader"

    def recognises(self, source: FileSource) -> bool:
        """By the names of a document."""
        keys = json_keys(source)
        return {"category", "location", "source_url"} <= keys and bool(
            {"reading_progress", "parent_id", "saved_at"} & keys
        )

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each document.

        A highlight whose document is not there waits on its address.
        """
        entries = entries_of(load_json(source, reading), "results", "documents")
        by_id = {text(entry, "id"): entry for entry in entries}
        marks: dict[str, list[CarriedMark]] = {}
        documents = []
        for entry in entries:
            if text(entry, "category") in _PARTS and text(entry, "parent_id"):
                _take_part(entry, by_id, marks)
            else:
                documents.append(entry)
        for origin, entry in numbered(source.name, documents):
            found = _document(origin, entry)
            if isinstance(found, Draft):
                found = replace(found, marks=tuple(marks.pop(text(entry, "id"), ())))
            yield found
        for name, waiting in marks.items():
            facts = Facts(url=text(by_id.get(name, {}), "source_url", "url"))
            yield saved_story(f"{source.name}!{name}", self.name, facts, marks=tuple(waiting))


def _take_part(
    entry: Mapping[str, Any],
    by_id: Mapping[str, Mapping[str, Any]],
    marks: dict[str, list[CarriedMark]],
) -> None:
    """Put a highlight with its document, a note with the highlight or document it is on."""
    parent = text(entry, "parent_id")
    above = by_id.get(parent, {})
    if text(entry, "category") == "note":
        if text(above, "category") == "highlight":
            return
        mark = CarriedMark("", note=text(entry, "content", "notes", "title"))
    else:
        name = text(entry, "id")
        below = (
            text(other, "content", "notes")
            for other in by_id.values()
            if text(other, "parent_id") == name and text(other, "category") == "note"
        )
        notes = [text(entry, "notes"), *below]
        mark = CarriedMark(
            text(entry, "content", "title"),
            colour=colour_of(entry.get("color")),
            note="\n\n".join(dict.fromkeys(note for note in notes if note)),
            tags=labels(entry.get("tags")),
            created=moment(entry.get("saved_at") or entry.get("created_at")),
            foreign_id=name,
        )
    marks.setdefault(parent, []).append(mark)


def _document(origin: str, entry: Mapping[str, Any]) -> Any:
    progress = entry.get("reading_progress")
    share = float(progress) if isinstance(progress, int | float) and 0 <= progress <= 1 else None
    location = text(entry, "location")
    author = text(entry, "author")
    return saved_story(
        origin,
        ReaderDocuments.name,
        facts_by(
            [author],
            title=text(entry, "title") or None,
            subtitle=text(entry, "summary") or None,
            site=text(entry, "site_name") or None,
            published=date(entry, "published_date"),
            url=text(entry, "source_url") or text(entry, "url"),
            lead_image=text(entry, "image_url") or None,
        ),
        html=text(entry, "html_content", "content", "html"),
        tags=labels(_names(entry.get("tags"))),
        added=date(entry, "saved_at", "created_at"),
        archived=location == "archive",
        read=location == "archive" or (share is not None and share >= FINISHED),
        starred=location == "shortlist",
        reading_progress=share,
        note=text(entry, "notes"),
    )


def _names(tags: Any) -> Any:
    """Tags as an object: their names are its keys, or stand in its values."""
    if isinstance(tags, dict):
        return [
            text(v, "name") or str(k) if isinstance(v, dict) else str(k) for k, v in tags.items()
        ]
    return tags
