"""Records of the journal as the values that the library keeps, each of the type it must have.

What a damaged record lacks or has wrong raises KeyError, TypeError or ValueError.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from reader.library.annotations.journal_records import unpacked
from reader.library.annotations.story_journal import STORY_COLUMNS
from reader.library.importing.duplicates import origin_part
from reader.library.importing.preparation import Prepared
from reader.library.importing.recleaned_source import CleanedSource
from reader.model import Article, Draft, Facts, Link
from reader.related.url_key import url_key
from reader.store.columns import now, unpack
from reader.store.journal import Record
from reader.store.texts import OriginalFile
from reader.translation import stored_sentence

_INTEGERS = frozenset(("word_count", "images", "version"))
_LISTS = frozenset(("authors", "edited"))


def story_columns(facts: Record, state: Record) -> dict[str, Any]:
    """Return the columns of a story as the journal has them, each of its right type."""
    columns: dict[str, Any] = {}
    for name in STORY_COLUMNS:
        value = facts[name]
        if name in _INTEGERS:
            columns[name] = max(int(name == "version"), int(value))
        elif name in _LISTS:
            columns[name] = [str(each) for each in value]
        elif name == "stub":
            columns[name] = bool(value)
        elif name == "progress":
            columns[name] = min(1.0, max(0.0, float(value)))
        else:
            columns[name] = None if value is None else str(value)
    columns["title"] = columns["title"] or "Untitled"
    columns["standfirst"] = columns["standfirst"] or ""
    columns["format"] = columns["format"] or ""
    columns["added"] = columns["added"] or now()
    if state["note"]:
        columns["note"] = str(state["note"])
    return columns


def story_addresses(record: Record) -> list[str]:
    """Return all addresses of a story, the one it goes by first."""
    named = [record["facts"]["url"], *record["addresses"]]
    return list(dict.fromkeys(str(address) for address in named if address))


def original_file(story: int, source: Mapping[str, Any]) -> OriginalFile:
    """Return an original file of a story."""
    charset = source["charset"]
    return OriginalFile(
        story=story,
        version=int(source["version"]),
        digest=str(source["digest"]),
        name=str(source["name"]),
        origin=str(source["origin"]),
        format=str(source["format"]),
        charset=None if charset is None else str(charset),
        kept=str(source["kept"]),
    )


def fitting_article(record: Record, cleaned: CleanedSource | None) -> Article | None:
    """Return the story meant among those of a file, by its part, address or title."""
    stories = cleaned.stories if cleaned is not None else ()
    if len(stories) <= 1:
        return stories[0].article if stories else None
    part = next((origin_part(str(source["origin"])) for source in record["sources"]), "")
    keys = {url_key(address) for address in story_addresses(record)}
    title = record["facts"]["title"]
    tests: tuple[Callable[[Prepared], bool], ...] = (
        lambda each: bool(part) and origin_part(each.draft.origin) == part,
        lambda each: bool(each.article.url) and url_key(each.article.url or "") in keys,
        lambda each: each.article.title == title,
    )
    for fits in tests:
        found = [each.article for each in stories if fits(each)]
        if len(found) == 1:
            return found[0]
    return None


def article_of(said: Record) -> Article:
    """Return the text that a record holds whole."""
    own = str(said["own"])
    return Article(
        html=str(said["html"]),
        reading_text=str(said["reading"]),
        text=own,
        word_count=len(own.split()),
        comments_html=str(said["comments"]),
        notices=tuple(stored_sentence(str(notice)) for notice in said["notices"]),
        left_out=tuple(str(line) for line in said.get("left_out", ())),
        links=tuple(Link(**link) for link in said["links"]),
    )


def said_article(said: Record) -> Article:
    """Return the text of a record: whole, or the parts written when the text got its first mark."""
    if "body" in said:
        return article_of(json.loads(unpack(base64.b64decode(said["body"]))))
    own = unpacked(said["own"])
    return Article(
        html=unpacked(said["html"]),
        reading_text=unpacked(said["reading"]),
        text=own,
        word_count=len(own.split()),
    )


def story_draft(identity: dict[str, Any], text: Record | None) -> tuple[Draft, Article]:
    """Return a story as the journal knows it.

    Whole with its text, or its address and title alone.
    """
    known = dict(text["facts"]) if text else {}
    known |= {name: identity[name] for name in ("url", "title") if identity[name]}
    facts = Facts(
        title=known.get("title"),
        subtitle=known.get("subtitle"),
        byline=known.get("byline"),
        authors=tuple(known.get("authors", ())),
        site=known.get("site"),
        section=known.get("section"),
        published=known.get("published"),
        language=known.get("language"),
        url=known.get("url"),
    )
    draft = Draft(
        origin="journal of annotations",
        format=known.get("format", ""),
        facts=facts,
        aliases=tuple(text["addresses"]) if text else (),
        tags=tuple(known.get("tags", ())),
        added=known.get("added"),
    )
    if text is None:
        return draft, Article(title=facts.title or "", url=facts.url)
    return draft, replace(said_article(text), title=facts.title or "", url=facts.url)
