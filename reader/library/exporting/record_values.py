"""What the record of an exported story says, as the values an import works with.

What a record says is checked like any other input: its HTML is sanitised anew, and pictures are
named by what is really in them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from reader.library.exporting.export_pieces import media_type
from reader.library.standfirst import beginning_of
from reader.model import COLOURS, Article, Asset, Draft, Facts, ImageReference, Link
from reader.store.columns import now
from reader.store.mark_fields import HighlightFields
from reader.translation import stored_sentence

FileOf = Callable[[str, str], bytes | None]
"""Gives the bytes of a file of an export by its folder (`originals`, `assets`) and digest."""

Record = Mapping[str, Any]

Texts = Mapping[int, "tuple[Article, str | None]"]
"""The versions of a text by number, each with the moment when it came (ISO 8601)."""

_FACTS = (
    *("title", "subtitle", "byline", "site", "section", "published", "language", "url"),
    "lead_image",
)
_FLAGS = ("read", "starred", "archived", "later", "trashed")


def drafted(record: Record, origin: str, file_of: FileOf) -> tuple[Draft, Article, Texts]:
    """Return what an import makes of a file: a draft, its article, and all versions of the text."""
    authors = tuple(str(author) for author in record.get("authors") or ())
    facts = Facts(**{name: string_of(record, name) for name in _FACTS}, authors=authors)
    originals = record.get("originals") or []
    source = originals[0] if originals else {}
    draft = Draft(
        origin=origin,
        format=str(record.get("format") or "json"),
        facts=facts,
        original=file_of("originals", str(source["digest"])) if source else None,
        original_name=str(source.get("name") or ""),
        charset=source.get("charset"),
        aliases=tuple(str(address) for address in record.get("addresses") or ()),
        note=str(record.get("note") or ""),
        tags=tuple(str(tag) for tag in record.get("tags") or ()),
        added=string_of(record, "added"),
        read=bool(record.get("read")),
        starred=bool(record.get("starred")),
        archived=bool(record.get("archived")),
        later=bool(record.get("later")),
        trashed=bool(record.get("trashed")),
        reading_progress=float(record.get("progress") or 0.0),
    )
    current = int(record["version"])
    texts = {
        int(text["version"]): (_article(text, facts), string_of(text, "created"))
        for text in record.get("texts") or ()
    }
    if current not in texts:
        texts[current] = (_article(record, facts), string_of(record, "created"))
    article = _with_parts(texts[current][0], record, file_of)
    return draft, article, texts


def _article(text: Record, facts: Facts) -> Article:
    """Return a text of the export as an article; its HTML is made safe anew."""
    from reader.clean.render.reading_text import reading_text
    from reader.clean.render.sanitizer import sanitise

    html = sanitise(str(text.get("html") or "")).html
    own = str(text.get("text") or "")
    comments = str(text.get("comments_html") or "")
    notices = text.get("kept_notices") or text.get("notices")
    return Article(
        title=facts.title or "",
        url=facts.url,
        text=own,
        html=html,
        reading_text=reading_text(html),
        word_count=len(own.split()),
        comments_html=sanitise(comments).html if comments else "",
        notices=tuple(stored_sentence(str(notice)) for notice in notices or ()),
        left_out=tuple(str(line) for line in text.get("left_out") or ()),
    )


def _with_parts(article: Article, record: Record, file_of: FileOf) -> Article:
    """Return the article with its links, and its pictures as far as the export has them."""
    images, assets = [], []
    for image in record.get("images") or ():
        asset, address = str(image["asset"]), str(image.get("address") or "")
        data = file_of("assets", asset)
        # A picture is named by its bytes; what has another name is not that picture.
        saved = data is not None and hashlib.sha256(data).hexdigest() == asset
        images.append(ImageReference(asset, address, str(image.get("alt") or ""), saved))
        if data is not None and saved:
            assets.append(Asset(asset, media_type(data), data, address))
    links = tuple(_link(link) for link in record.get("links") or ())
    words = int(record.get("word_count") or article.word_count)
    return replace(
        article, images=tuple(images), assets=tuple(assets), links=links, word_count=words
    )


def _link(link: Record) -> Link:
    kind = "inline" if link.get("kind") == "inline" else "related"
    return Link(
        title=str(link.get("title") or ""),
        url=str(link.get("url") or ""),
        kind=kind,
        teaser=str(link.get("teaser") or ""),
        published=string_of(link, "published"),
        place=str(link.get("place") or ""),
    )


def columns_of(record: Record, draft: Draft, article: Article) -> dict[str, Any]:
    """Return the row of a story that comes in as it was."""
    standfirst = record.get("standfirst")
    lead = record.get("lead_asset")
    opening = draft.facts.subtitle or beginning_of(article.text)
    return {
        **{name: getattr(draft.facts, name) for name in _FACTS},
        "title": draft.facts.title or draft.facts.url or "Untitled",
        "authors": list(draft.facts.authors),
        "format": draft.format,
        "word_count": article.word_count,
        "images": int(record.get("image_count", len(article.images))),
        "standfirst": str(standfirst if standfirst is not None else opening),
        "lead_asset": lead if isinstance(lead, str) else None,
        "edited": [str(name) for name in record.get("edited") or ()],
        "version": int(record["version"]),
        "added": draft.added or now(),
        "note": draft.note,
        **{name: getattr(draft, name) for name in _FLAGS},
        "stub": bool(record.get("stub", not (article.html or article.text))),
        "progress": min(1.0, max(0.0, draft.reading_progress or 0.0)),
    }


def string_of(record: Record, name: str) -> str | None:
    """Return a field that is a string, else None."""
    value = record.get(name)
    return value if isinstance(value, str) else None


def tidied(fields: HighlightFields) -> HighlightFields:
    """Return a highlight with a colour that Broadsheet has, whatever an export may say."""
    if fields["colour"] not in COLOURS:
        fields["colour"] = COLOURS[0]
    return fields
