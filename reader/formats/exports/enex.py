"""Evernote's notes (`.enex`): each note a story, its pictures with it."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace
from html import escape
from typing import Any

from lxml import etree

from reader.clean.parse.decode import decode
from reader.clean.render.text_article import words_of_markup
from reader.formats.annotations.targets import colour_of
from reader.formats.exports.clip_menus import StrippedClip, without_menus
from reader.formats.exports.evernote_markup import tasks_of, with_plain_markup
from reader.formats.fallback_titles import title_of_words
from reader.formats.fields import facts_by, moment
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
from reader.model import CarriedMark, Draft, Refusal, UnreadableInput
from reader.translation import sentence, tr

PROLOGUE = re.compile(r"\A\s*(?:<\?xml[^>]*\?>|<!DOCTYPE[^>]*>|\s)+", re.IGNORECASE)
NOTE = re.compile(rb"<note(?=[\s>]).*?(?:</note\s*>|(?=<note[\s>])|\Z)", re.DOTALL)
CONTENT = re.compile(rb"<content\b[^>]*>\s*<!\[CDATA\[(.*?)(?:\]\]>\s*</content|\Z)", re.DOTALL)
MEDIA = re.compile(r"<en-media\b([^>]*?)/?>(?:\s*</en-media\s*>)?", re.IGNORECASE)
ATTRIBUTE = re.compile(r"""\b(hash|type|alt)\s*=\s*["']([^"']*)["']""", re.IGNORECASE)
CRYPT = re.compile(r"<en-crypt\b.*?</en-crypt\s*>", re.IGNORECASE | re.DOTALL)
TAG = re.compile(r"<[^<>]*>|&nbsp;|&#160;|\s")
HIGHLIGHT = re.compile(r"-(?:en|evernote)-highlight\s*:\s*([^;\"']+)", re.IGNORECASE)
BACKGROUND = re.compile(r"background(?:-color)?\s*:\s*([^;\"']+)", re.IGNORECASE)
MOST_NAMED = 5
"""Attached files that a notice names."""

TICK_BOX = re.compile(r"<en-todo\b([^>]*?)/?>(?:\s*</en-todo\s*>)?", re.IGNORECASE)


class EvernoteNotes:
    """An `.enex` file; each note is read by itself, so that a damaged one spoils no other."""

    name = "enex"

    def recognises(self, source: FileSource) -> bool:
        """By its root element."""
        return "<en-export" in source.text_head[:4000]

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each note."""
        data = without_stray_nuls(source.read(reading.limits))
        found = False
        for number, note in enumerate(NOTE.finditer(data), start=1):
            if number > reading.limits.entries:
                raise UnreadableInput(
                    tr("Only its first {number} notes are imported.", number=number - 1)
                )
            found = True
            origin = f"{source.name}!{number}"
            try:
                yield from _stories(note.group(), origin, source.depth, reading)
            except UnreadableInput as error:
                yield Refusal(origin, str(error))
        if not found:
            raise UnreadableInput(tr("No notes found."))


_BROKEN = re.compile(rb"\]\](?:\]\]>)?<!\[CDATA\[>(?:\]\]>(?!\s*</content))?")
"""The end of a CDATA section that a note's own words hold, in the ways of Evernote's versions."""


def _stories(note: bytes, origin: str, depth: int, reading: ReadContext) -> Found:
    """Yield the draft of a note; a note that is only an attached file comes in as that file."""
    content = CONTENT.search(note)
    markup = decode(_BROKEN.sub(b"]]&gt;", content.group(1)), "utf-8")[0] if content else ""
    # The facts are read without the content, whose markup may be damaged.
    rest = note[: content.start(1)] + b"]]></content" + note[content.end(1) :] if content else note
    root = parse_xml(re.sub(rb"\]\]></content(?:\]\]>\s*</content)?", b"]]></content", rest))
    if content is None:
        markup = _bare_content(root)
    attributes = next(iter(children(root, "note-attributes")), None)
    values = {name: child_words(attributes, name) if attributes is not None else ""
            for name in ("source-url", "author")}  # fmt: skip
    whole = with_plain_markup(_with_pictures(PROLOGUE.sub("", markup)), tasks_of(root))
    html, marks = _with_marks(whole)
    address = web_address(values["source-url"])
    clip = without_menus(html, address) if address else StrippedClip(html)
    attached = list(_attachments(root))
    author = values["author"] if "@" not in values["author"] else ""
    draft = Draft(
        origin,
        "enex",
        facts_by(
            [author],
            title=child_words(root, "title") or title_of_words(words_of_markup(clip.html)),
            url=address,
        ),
        html=clip.html,
        original=html.encode("utf-8", "replace"),
        original_name="note.html",
        files=dict(_resources(root)),
        tags=tuple(tag for child in children(root, "tag") if (tag := words(child))),
        added=moment(child_words(root, "created")),
        marks=marks,
        notices=_notices(markup, attached),
        left_out=clip.left_out,
        links=clip.links,
    )
    empty = not TAG.sub("", html).strip() and "<img" not in html
    if attached and empty:
        yield from _attached_stories(draft, attached, depth, reading)
    elif empty and draft.facts.title and not address and not draft.notices:
        # All that was noted stands in the title.
        yield replace(draft, html=f"<p>{escape(draft.facts.title, quote=False)}</p>")
    else:
        yield draft


def _bare_content(root: Any) -> str:
    """Return a note's markup that stands in no CDATA: escaped, or as elements."""
    content = next(iter(children(root, "content")), None)
    if content is None or not len(content):
        return words(content)
    return "".join(etree.tostring(part, encoding="unicode", method="html") for part in content)


def _attached_stories(
    note: Draft, attached: list[tuple[str, bytes]], depth: int, reading: ReadContext
) -> Found:
    for name, data in attached:
        inner = FileSource(f"{note.origin}!{name}", data=data, depth=depth + 1)
        for found in reading.inner(inner):
            if isinstance(found, Refusal):
                only = tr("The note is only an attached file ({name}).", name=name)
                yield replace(found, reason=f"{only} {found.reason}")
                continue
            alone = len(attached) == 1
            title = note.facts.title if alone else found.facts.title
            yield replace(
                found,
                facts=replace(
                    found.facts,
                    title=title or found.facts.title or note.facts.title,
                    url=note.facts.url or found.facts.url,
                ),
                tags=note.tags,
                added=note.added,
            )


def _attachments(root: Any) -> Iterator[tuple[str, bytes]]:
    """Yield the attached files that are no pictures, with their names."""
    for number, resource in enumerate(descendants(root, "resource"), start=1):
        kind = child_words(resource, "mime")
        if kind.startswith("image/") or not kind:
            continue
        try:
            data = base64.b64decode(child_words(resource, "data"))
        except (binascii.Error, ValueError):
            continue
        named = next((words(each) for each in descendants(resource, "file-name")), "")
        yield named or f"file {number}.{kind.rpartition('/')[2]}", data


def _notices(markup: str, attached: list[tuple[str, bytes]]) -> tuple[str, ...]:
    notices = []
    if attached:
        names = ", ".join(name for name, _ in attached[:MOST_NAMED])
        notices.append(sentence("Attached files were not imported: {names}.", names=names))
    if "<en-crypt" in markup:
        notices.append(sentence("An encrypted passage was not imported."))
    return tuple(notices)


def _with_marks(html: str) -> tuple[str, tuple[CarriedMark, ...]]:
    """Take what Evernote highlighted for highlights; the words stay as they are."""
    if "highlight" not in html:
        return html, ()
    from bs4 import BeautifulSoup

    marks: list[CarriedMark] = []
    for span in BeautifulSoup(html, "lxml").select('[style*="highlight"]'):
        style = str(span.get("style"))
        found = HIGHLIGHT.search(style)
        exact = " ".join(span.get_text().split())
        if found is None or not exact or found.group(1).strip() in ("none", "false"):
            continue
        named = found.group(1).strip()
        behind = BACKGROUND.search(style)
        colour = behind.group(1) if behind and named == "true" else named
        marks.append(CarriedMark(exact, colour=colour_of(_hexadecimal(colour))))
    return html, tuple(marks)


def _hexadecimal(colour: str) -> str:
    """Return a colour as `#rrggbb`; other names stay."""
    parts = re.findall(r"\d{1,3}", colour) if colour.strip().startswith("rgb") else []
    return "#" + "".join(f"{min(255, int(p)):02x}" for p in parts[:3]) if parts else colour.strip()


def _with_pictures(html: str) -> str:
    """Evernote's own elements as HTML's: pictures by hash, boxes to tick as signs."""

    def picture(found: re.Match[str]) -> str:
        settings = {name.lower(): value for name, value in ATTRIBUTE.findall(found.group(1))}
        if not settings.get("type", "").startswith("image/"):
            return ""
        return f'<img src="en-media:{settings.get("hash", "")}" alt="{settings.get("alt", "")}">'

    html = TICK_BOX.sub(lambda found: "☑ " if "true" in found.group(1) else "☐ ", html)
    return CRYPT.sub("", MEDIA.sub(picture, html))


def _resources(root: Any) -> Iterator[tuple[str, bytes]]:
    for resource in descendants(root, "resource"):
        try:
            data = base64.b64decode(child_words(resource, "data"))
        except (binascii.Error, ValueError):
            continue
        if data and child_words(resource, "mime").startswith("image/"):
            digest = hashlib.md5(data, usedforsecurity=False).hexdigest()
            yield f"en-media:{digest}", data
