"""Feeds saved to a file (RSS, Atom, RDF): one story an entry."""

from __future__ import annotations

import io
import re
from calendar import timegm
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from html import unescape
from typing import Any

from reader.clean.parse.decode import decode
from reader.clean.parse.language import guess_language
from reader.formats.exports.blog_exports import (
    BLOGGER_NAMES,
    author_names,
    is_no_story,
    with_paragraphs,
)
from reader.formats.fields import facts_by
from reader.formats.origins import moment_of
from reader.formats.prologue import root_match
from reader.formats.protocol import Found, ReadContext
from reader.formats.refusals import refusal_of_empty
from reader.formats.source import FileSource
from reader.formats.xml_tree import sound_xml, without_stray_nuls
from reader.model import Draft, Refusal, UnreadableInput
from reader.translation import tr

ROOT = re.compile(r"<(?:rss|feed|rdf:RDF|channel)\b", re.IGNORECASE)
FEED_SIGN = re.compile(r"<(?:item|entry|channel|rss)\b|http://www\.w3\.org/2005/Atom", re.I)
DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")

_MARKED_PART = re.compile(
    r"<(abbr|a|big|b|cite|code|del|div|em|font|h[1-6]|i|ins|mark|p|q|small|span|strong|sub|sup|s|tt|u)"
    r"(?:\s[^<>]{0,500})?>([^<]*(?:<(?!/?\1\b)[^<]*){0,9})</\1\s*>",
    re.IGNORECASE,
)
_BREAK = re.compile(r"<(?:(br)|wbr)\s*/?>", re.IGNORECASE)
_NESTED = 4
"""Elements within each other that a title may have; chosen."""


class Feed:
    """RSS and Atom."""

    name = "feed"

    def recognises(self, source: FileSource) -> bool:
        """Recognise it by its first element, a feed's."""
        head = source.text_head
        return bool(root_match(head, ROOT)) and bool(FEED_SIGN.search(head[:20_000]))

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each entry, its full text where the feed has it, else its summary."""
        import feedparser

        text = DECLARATION.sub(
            "", sound_xml(decode(without_stray_nuls(source.read(reading.limits)))[0])
        )
        parsed = feedparser.parse(
            io.BytesIO(text.encode("utf-8", "replace")),
            response_headers={"content-type": "application/xml; charset=utf-8"},
            sanitize_html=False,
        )
        if not parsed.entries:
            raise UnreadableInput(tr("The feed has no entries."))
        site = str(parsed.feed.get("title") or "").strip() or None
        language = parsed.feed.get("language") or None
        authors = author_names(text) if "wp_wxr_version" in parsed.feed else {}
        for number, entry in enumerate(parsed.entries[: reading.limits.entries], start=1):
            origin = f"{source.name}!{number}"
            if is_no_story(entry):
                yield Refusal(
                    origin,
                    tr("Not a post (a menu, a picture, a comment or a setting of the blog)."),
                    failed=False,
                )
                continue
            found = _draft(entry, origin, site, language)
            yield _with_authors(found, authors) if isinstance(found, Draft) else found


def _with_authors(draft: Draft, names: Mapping[str, str]) -> Draft:
    """Return the draft with the names that an export shows for its logins."""
    shown = tuple(names.get(name, name) for name in draft.facts.authors)
    if shown == draft.facts.authors:
        return draft
    return replace(draft, facts=replace(draft.facts, authors=shown, byline=", ".join(shown)))


def _draft(
    entry: Mapping[str, Any], origin: str, site: str | None, language: str | None
) -> Draft | Refusal:
    contents = [str(c.get("value") or "") for c in entry.get("content") or ()]
    html = with_paragraphs(max([*contents, str(entry.get("summary") or "")], key=len))
    address = str(entry.get("link") or "")
    title = str(entry.get("title") or "").strip()
    if not html.strip() and not address:
        return refusal_of_empty(origin)
    authors = tuple(
        name for a in entry.get("authors") or () if (name := str(a.get("name") or "").strip())
    )
    facts = facts_by(
        authors,
        title=_plain_title(title) or None,
        site=site,
        published=_date(entry),
        language=guess_language(f"{title} {_plain(html)}") or language,
        url=address if address.startswith(("http://", "https://")) else None,
    )
    tags = tuple(
        term
        for t in entry.get("tags") or ()
        if (term := str(t.get("term") or "").strip()) and not term.startswith(BLOGGER_NAMES)
    )
    original = html.encode("utf-8", "replace")
    return Draft(
        origin, "feed", facts, html=html or None, original=original, original_name="entry.html",
        tags=tags[:10], trashed=entry.get("wp_status") == "trash",
    )  # fmt: skip


def _plain(html: str) -> str:
    return unescape(re.sub(r"<[^>]+>", "", _without_cdata(html)))


def _without_cdata(text: str) -> str:
    return text.replace("<![CDATA[", "").replace("]]>", "")


def _plain_title(title: str) -> str:
    """Return a title without its mark-up: elements with both tags; other tags are what it is about.

    Feeds do not say which of the two their titles are.
    """
    text = _without_cdata(title)
    for _ in range(_NESTED):
        text = _MARKED_PART.sub(r"\2", text)
    return " ".join(unescape(_BREAK.sub(lambda tag: " " if tag[1] else "", text)).split())


def _date(entry: Mapping[str, Any]) -> str | None:
    # As written, the date is that of the place it was written at.
    written = str(entry.get("published") or entry.get("updated") or "")
    if written and (moment := moment_of(written)) is not None:
        return moment
    stamp = entry.get("published_parsed") or entry.get("updated_parsed")
    try:
        return datetime.fromtimestamp(timegm(stamp), UTC).isoformat() if stamp else None
    except (ValueError, OverflowError, TypeError, OSError):
        return None
