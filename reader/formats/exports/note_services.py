"""Notes out of services and apps that give JSON: Google Keep, Simplenote, Day One, Roam …"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from html import escape
from typing import Any

from bs4 import BeautifulSoup, Tag

from reader.clean.parse.decode import decode
from reader.formats.exports.outline_signs import with_signs_as_html
from reader.formats.exports.story_records import mapping_at, mappings, numbered, saved_story
from reader.formats.fields import date, flag, labels, moment, text
from reader.formats.json_text import json_keys, load_json
from reader.formats.markdown_file import markdown_draft
from reader.formats.protocol import Found, ReadContext
from reader.formats.refusals import refusal_of_empty
from reader.formats.source import FileSource
from reader.model import Draft, Facts, Refusal
from reader.translation import sentence, tr

_DEEPEST = 40
"""Levels of blocks in blocks that are read."""
_KEEP_PAGE = re.compile(
    r"<div class=\"note\">\s*<div class=\"heading\">\s*<div class=\"meta-icons\">"
)
_DECLARATION = re.compile(r"\A\ufeff?\s*<\?xml[^>]{0,200}\?>")
_ROAM_LINK = re.compile(r"\[\[([^\[\]\n]{1,300})\]\]|#([\w/-]{1,100})")
_ROAM_BLOCK = re.compile(r"\(\(([\w-]{1,40})\)\)")
_MOST_QUOTED = 1_000_000
"""Characters of quoted blocks on one page; chosen: a long book has fewer."""
_DAY_ONE_PICTURE = re.compile(r"!\[[^\]\n]*\]\(dayone-moment:[^)\n]*\)\s*")
_ESCAPED = re.compile(r"\\(?=[.!()#+\-])")
"""Day One escapes more signs than Markdown asks for."""


class KeepNote:
    """A note of Google Keep, a file each."""

    name = "google-keep"

    def recognises(self, source: FileSource) -> bool:
        """By the names of its states."""
        return {"isTrashed", "isPinned", "isArchived"} <= json_keys(source)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft: text or list, labels, states, and the links that Keep shows below."""
        found = load_json(source, reading)
        note: Mapping[str, Any] = found if isinstance(found, dict) else {}
        title = text(note, "title")
        yield saved_story(
            source.name,
            self.name,
            Facts(title=title or source.title),
            html=_keep_words(note),
            tags=labels(note.get("labels")),
            added=date(note, "createdTimestampUsec", "userEditedTimestampUsec"),
            starred=flag(note.get("isPinned")),
            archived=flag(note.get("isArchived")),
            read=flag(note.get("isArchived")),
            trashed=flag(note.get("isTrashed")),
            notices=_attached(note),
        )


class KeepPage:
    """The same note as HTML, as Google gives each of them too."""

    name = "google-keep"

    def recognises(self, source: FileSource) -> bool:
        """By the classes of its parts."""
        return _KEEP_PAGE.search(source.text_head) is not None

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft, which says what the note's JSON does."""
        markup = _DECLARATION.sub("", decode(source.read(reading.limits), "utf-8")[0], count=1)
        soup = BeautifulSoup(markup, "lxml")
        for line_break in soup.find_all("br"):
            line_break.replace_with("\n")
        content = soup.select_one(".content")
        items = [
            {"text": _said(item, ".text"), "isChecked": "☑" in _said(item, ".bullet")}
            for item in soup.select(".listitem")
        ]
        links = [
            {"url": str(link["href"]), "title": link.get_text(" ", strip=True)}
            for link in soup.select(".chips a[href]")
        ]
        note = {
            "textContent": content.get_text() if content is not None and not items else "",
            "listContent": items,
            "annotations": links,
        }
        heading = soup.select_one(".heading")
        archived = soup.select_one(".heading .archived") is not None
        yield saved_story(
            source.name,
            self.name,
            Facts(title=_said(soup, ".title") or source.title),
            html=_keep_words(note),
            tags=labels([each.get_text(strip=True) for each in soup.select(".label-name")]),
            added=moment(heading.get_text(" ", strip=True)) if heading is not None else None,
            starred=soup.select_one(".heading .pinned") is not None,
            archived=archived,
            read=archived,
            trashed=soup.select_one(".heading .trashed") is not None,
        )


class SimplenoteNotes:
    """Simplenote's `notes.json`."""

    name = "simplenote"

    def recognises(self, source: FileSource) -> bool:
        """By its two lists."""
        return {"activeNotes", "content"} <= json_keys(source) or {
            "trashedNotes",
            "creationDate",
        } <= json_keys(source)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each note; its first line is the title."""
        found = load_json(source, reading)
        lists = found if isinstance(found, dict) else {}
        active, thrown = lists.get("activeNotes"), lists.get("trashedNotes")
        notes = [(note, False) for note in mappings(active)]
        notes += [(note, True) for note in mappings(thrown)]
        for origin, (note, trashed) in numbered(source.name, notes):
            yield _lined_note(
                origin,
                self.name,
                text(note, "content"),
                tags=labels(note.get("tags")),
                added=date(note, "creationDate"),
                starred=flag(note.get("pinned")),
                trashed=trashed,
            )


class StandardNotes:
    """Standard Notes' decrypted backup."""

    name = "standard-notes"

    def recognises(self, source: FileSource) -> bool:
        """By its items of kinds."""
        return {"items", "content_type"} <= json_keys(source)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each note; tags are items that name their notes."""
        found = load_json(source, reading)
        items = list(mappings(found.get("items") if isinstance(found, dict) else None))
        tags: dict[str, list[str]] = {}
        for item in items:
            if item.get("content_type") == "Tag":
                content = mapping_at(item, "content")
                for note in mappings(content.get("references")):
                    tags.setdefault(text(note, "uuid"), []).append(text(content, "title"))
        notes = [item for item in items if item.get("content_type") == "Note"]
        for origin, item in numbered(source.name, notes):
            content = mapping_at(item, "content")
            if not content:
                yield Refusal(origin, tr("The note is encrypted."))
                continue
            state = mapping_at(mapping_at(content, "appData"), "org.standardnotes.sn")
            draft = markdown_draft(text(content, "text"), origin, text(content, "title"))
            yield _kept(
                replace(
                    draft,
                    format=self.name,
                    facts=replace(draft.facts, title=text(content, "title") or draft.facts.title),
                    tags=(*draft.tags, *tags.get(text(item, "uuid"), ())),
                    added=date(item, "created_at"),
                    archived=flag(state.get("archived")),
                    starred=flag(state.get("pinned")),
                    trashed=flag(content.get("trashed")),
                ),
                text(content, "text"),
            )


class DayOneJournal:
    """Day One's JSON, an object for a journal."""

    name = "day-one"

    def recognises(self, source: FileSource) -> bool:
        """By its entries and their moments."""
        keys = json_keys(source)
        return {"entries", "creationDate"} <= keys and bool({"uuid", "timeZone", "text"} & keys)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each entry; one without a heading is called by its day."""
        found = load_json(source, reading)
        entries = mappings(found.get("entries") if isinstance(found, dict) else None)
        for origin, entry in numbered(source.name, entries):
            created = date(entry, "creationDate")
            words = _ESCAPED.sub("", _DAY_ONE_PICTURE.sub("", text(entry, "text")))
            if not words.strip():
                yield refusal_of_empty(origin)
                continue
            draft = markdown_draft(words, origin, (created or "")[:10])
            yield _kept(
                replace(
                    draft,
                    format=self.name,
                    facts=replace(draft.facts, published=created),
                    tags=labels(entry.get("tags")),
                    added=created,
                    starred=flag(entry.get("starred")),
                ),
                words,
            )


class RoamPages:
    """Roam's JSON: pages of blocks in blocks."""

    name = "roam"

    def recognises(self, source: FileSource) -> bool:
        """By its blocks."""
        keys = json_keys(source)
        return {"title", "children", "string"} <= keys and "uid" in keys

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each page: blocks at the top are paragraphs, those below lists."""
        pages = list(mappings(load_json(source, reading)))
        named = dict(pair for page in pages for pair in _roam_words(page, 0))
        for origin, page in numbered(source.name, pages):
            words = _QuotedBlocks(named)
            blocks = list(mappings(page.get("children")))
            html = "".join(
                f"<p>{_roam(text(block, 'string'), words)}</p>{_roam_list(block, words, 0)}"
                for block in blocks
            )
            yield saved_story(
                origin,
                self.name,
                Facts(title=text(page, "title") or None),
                html=html,
                added=date(page, "create-time", "edit-time"),
            )


def _said(element: Tag, selector: str) -> str:
    found = element.select_one(selector)
    return found.get_text().strip() if found is not None else ""


def _kept(draft: Draft, words: str) -> Draft:
    """Return a draft with the words that it is made of as its original."""
    return replace(draft, original=words.encode("utf-8", "replace"), original_name="note.md")


def _lined_note(origin: str, name: str, words: str, **more: Any) -> Draft | Refusal:
    """Return a note whose first line is its title; `more` are further fields of Draft."""
    first, _, rest = words.replace("\r\n", "\n").strip().partition("\n")
    title = first.lstrip("# ").strip()
    # A note of one line is its own text.
    return saved_story(origin, name, Facts(title=title[:200] or None), text=rest or first, **more)


def _keep_words(note: Mapping[str, Any]) -> str:
    lines = text(note, "textContent").split("\n\n")
    html = "".join(
        "<p>" + escape(part.strip("\n"), quote=False).replace("\n", "<br>") + "</p>"
        for part in lines
        if part.strip()
    )
    items = [
        f"<li>{'☑' if flag(item.get('isChecked')) else '☐'} "
        f"{escape(text(item, 'text'), quote=False)}</li>"
        for item in mappings(note.get("listContent"))
        if text(item, "text")
    ]
    html += f"<ul>{''.join(items)}</ul>" if items else ""
    links = [
        f'<li><a href="{escape(text(link, "url"))}">'
        f"{escape(text(link, 'title', 'url'), quote=False)}</a></li>"
        for link in mappings(note.get("annotations"))
        if text(link, "url") and text(link, "url") not in text(note, "textContent")
    ]
    return html + (f"<ul>{''.join(links)}</ul>" if links else "")


def _attached(note: Mapping[str, Any]) -> tuple[str, ...]:
    names = [text(each, "filePath") for each in mappings(note.get("attachments"))]
    if not names:
        return ()
    return (sentence("Attached files were not imported: {names}.", names=", ".join(names)),)


class _QuotedBlocks:
    """The words of blocks by their names, as often as one page quotes them within its bounds."""

    def __init__(self, named: Mapping[str, str]) -> None:
        self._named = named
        self._left = _MOST_QUOTED

    def words(self, found: re.Match[str]) -> str:
        """Return the words of a block that is quoted; beyond the bounds its name as it is."""
        words = self._named.get(found[1], found[0])
        if len(words) > self._left:
            return found[0]
        self._left -= len(words)
        return words


def _roam(words: str, blocks: _QuotedBlocks) -> str:
    """Return the words of a block as HTML, with those of the blocks that it quotes."""
    words = _ROAM_BLOCK.sub(blocks.words, words)
    words = _ROAM_LINK.sub(lambda found: found[1] or found[2], words)
    return with_signs_as_html(escape(words, quote=False))


def _roam_words(block: Mapping[str, Any], depth: int) -> Iterator[tuple[str, str]]:
    """Yield the names of blocks, by which others quote them, with their words."""
    for inner in mappings(block.get("children")):
        yield text(inner, "uid"), text(inner, "string")
        if depth < _DEEPEST:
            yield from _roam_words(inner, depth + 1)


def _roam_list(block: Mapping[str, Any], words: _QuotedBlocks, depth: int) -> str:
    inner: Iterator[Mapping[str, Any]] = mappings(block.get("children"))
    items = [
        f"<li>{_roam(text(each, 'string'), words)}"
        f"{_roam_list(each, words, depth + 1) if depth < _DEEPEST else ''}</li>"
        for each in inner
    ]
    return f"<ul>{''.join(items)}</ul>" if items else ""
