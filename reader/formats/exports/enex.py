"""Evernote's notes (`.enex`): each note a story, its pictures with it."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Iterator
from typing import Any

from reader.clean.parse.decode import decode
from reader.formats.fields import moment
from reader.formats.origins import web_address
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.xml_tree import (
    child_words,
    children,
    descendants,
    parse_xml,
    without_stray_nuls,
    words,
)
from reader.model import Draft, Facts, Refusal, UnreadableInput

PROLOGUE = re.compile(r"\A\s*(?:<\?xml[^>]*\?>|<!DOCTYPE[^>]*>|\s)+", re.IGNORECASE)
NOTE = re.compile(rb"<note(?=[\s>]).*?(?:</note\s*>|(?=<note[\s>])|\Z)", re.DOTALL)
CONTENT = re.compile(rb"<content\b[^>]*>\s*<!\[CDATA\[(.*?)(?:\]\]>\s*</content|\Z)", re.DOTALL)
MEDIA = re.compile(r"<en-media\b([^>]*?)/?>(?:\s*</en-media\s*>)?", re.IGNORECASE)
ATTRIBUTE = re.compile(r"""\b(hash|type|alt)\s*=\s*["']([^"']*)["']""", re.IGNORECASE)
TICK_BOX = re.compile(r"<en-todo\b([^>]*?)/?>(?:\s*</en-todo\s*>)?", re.IGNORECASE)


class EvernoteNotes:
    """An `.enex` file; each note is read by itself, so that a damaged one spoils no other."""

    name = "enex"

    def recognises(self, source: FileSource) -> bool:
        """By its root element."""
        return "<en-export" in source.text_head[:4000]

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """A draft a note."""
        data = without_stray_nuls(source.read(reading.limits))
        found = False
        for number, note in enumerate(NOTE.finditer(data), start=1):
            if number > reading.limits.entries:
                raise UnreadableInput(f"Only its first {number - 1} notes are imported.")
            found = True
            origin = f"{source.name}!{number}"
            try:
                yield _draft(note.group(), origin)
            except UnreadableInput as error:
                yield Refusal(origin, str(error))
        if not found:
            raise UnreadableInput("No notes found.")


def _draft(note: bytes, origin: str) -> Draft:
    content = CONTENT.search(note)
    markup = decode(content.group(1), "utf-8")[0] if content else ""
    # The facts are read without the content, whose markup may be damaged.
    rest = note[: content.start(1)] + b"]]></content" + note[content.end(1) :] if content else note
    root = parse_xml(re.sub(rb"\]\]></content(?:\]\]>\s*</content)?", b"]]></content", rest))
    attributes = next(iter(children(root, "note-attributes")), None)
    told = {name: child_words(attributes, name) if attributes is not None else ""
            for name in ("source-url", "author")}  # fmt: skip
    html = _with_pictures(PROLOGUE.sub("", markup))
    author = told["author"] if "@" not in told["author"] else ""
    return Draft(
        origin,
        "enex",
        Facts(
            title=child_words(root, "title") or None,
            byline=author or None,
            authors=(author,) if author else (),
            url=web_address(told["source-url"]),
        ),
        html=html,
        original=html.encode("utf-8", "replace"),
        original_name="note.html",
        files=dict(_resources(root)),
        tags=tuple(tag for child in children(root, "tag") if (tag := words(child))),
        added=moment(child_words(root, "created")),
    )


def _with_pictures(html: str) -> str:
    """Evernote's own elements as HTML's: pictures by hash, boxes to tick as signs."""

    def picture(found: re.Match[str]) -> str:
        told = {name.lower(): value for name, value in ATTRIBUTE.findall(found.group(1))}
        if not told.get("type", "").startswith("image/"):
            return ""
        return f'<img src="en-media:{told.get("hash", "")}" alt="{told.get("alt", "")}">'

    html = TICK_BOX.sub(lambda found: "☑ " if "true" in found.group(1) else "☐ ", html)
    return MEDIA.sub(picture, html)


def _resources(root: Any) -> Iterator[tuple[str, bytes]]:
    for resource in descendants(root, "resource"):
        try:
            data = base64.b64decode(child_words(resource, "data"))
        except (binascii.Error, ValueError):
            continue
        if data and child_words(resource, "mime").startswith("image/"):
            digest = hashlib.md5(data, usedforsecurity=False).hexdigest()
            yield f"en-media:{digest}", data
