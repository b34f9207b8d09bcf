"""Highlights of Obsidian's web clipper: its export, pages by their address."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from reader.clean.render.text_article import words_of_markup
from reader.formats.annotations.targets import Targets, colour_of
from reader.formats.fields import moment, text
from reader.formats.json_text import json_keys, load_json
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.model import CarriedMark

_ADDRESS = re.compile(r'\{\s*"https?://[^"]+"\s*:\s*\{')


class ObsidianClipper:
    """The clipper's `highlights.json`."""

    name = "clipper"

    def recognises(self, source: FileSource) -> bool:
        """Recognise pages with highlights that have a place and the words as HTML."""
        head = source.text_head.lstrip()
        keys = json_keys(source)
        by_address = _ADDRESS.match(head) is not None and '"highlights"' in head
        return (by_address and "content" in head) or {"highlights", "xpath", "content"} <= keys

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each page.

        Its pictures that were marked have no words and come as notes.
        """
        targets = Targets()
        for address, page in _pages(load_json(source, reading)):
            target = targets.of(text(page, "url") or address, text(page, "title"))
            for entry in page.get("highlights") or ():
                if isinstance(entry, dict) and (mark := _mark(entry)) is not None:
                    target.marks.append(mark)
        yield from targets.drafts(source.name, self.name)


def _pages(value: Any) -> Iterator[tuple[str, Mapping[str, Any]]]:
    if isinstance(value, dict) and isinstance(value.get("highlights"), list):
        value = [value]
    if isinstance(value, dict):
        for address, page in value.items():
            if isinstance(page, list):
                page = {"highlights": page}
            if isinstance(page, dict) and isinstance(page.get("highlights"), list):
                yield address, page
    for page in value if isinstance(value, list) else ():
        if isinstance(page, dict) and isinstance(page.get("highlights"), list):
            yield "", page


def _mark(entry: Mapping[str, Any]) -> CarriedMark | None:
    content = text(entry, "content", "text") or unquote(text(entry, "textStart"))
    quote = " ".join(words_of_markup(content).split()) if "<" in content else content
    held = entry.get("notes")
    notes = [each for each in held if isinstance(each, str)] if isinstance(held, list) else []
    note = "\n\n".join(notes) or text(entry, "note", "notes")
    if not quote and not note:
        return None
    name = text(entry, "id") or str(entry.get("id") or "")
    offset = entry.get("startOffset")
    return CarriedMark(
        quote,
        prefix=unquote(text(entry, "prefix")),
        suffix=unquote(text(entry, "suffix")),
        path=text(entry, "xpath"),
        path_offset=offset if isinstance(offset, int) else None,
        colour=colour_of(entry.get("color") or entry.get("colour")),
        note=note,
        created=moment(entry.get("createdAt") or entry.get("created") or _stamp(name)),
        foreign_id=name,
    )


def _stamp(name: str) -> str | None:
    """Return the moment that the clipper names a highlight by, in milliseconds."""
    found = re.match(r"\d{13}", name)
    return found.group() if found else None
