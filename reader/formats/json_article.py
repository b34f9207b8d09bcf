"""Articles as JSON: one object, a list of them, or one a line.

The fields are those of the command line's contract; the names that Readability.js, trafilatura
and newspaper4k give them are understood as well.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from html import unescape
from itertools import chain
from typing import Any

from reader.clean.metadata.dates import parse_date
from reader.clean.parse.decode import decode
from reader.clean.render.text_article import words_of_markup
from reader.formats.fields import date, first, moment
from reader.formats.json_text import DamagedEntry, json_keys, load_json
from reader.formats.notices import only_summary
from reader.formats.origins import flag, moment_of
from reader.formats.protocol import Found, ReadContext
from reader.formats.refusals import refusal_of_empty
from reader.formats.source import FileSource
from reader.formats.timestamps import FEWEST_DIGITS, from_stamp
from reader.formats.unread_words import pieces_of_json
from reader.formats.wordpress_post import with_article_names
from reader.model import CarriedMark, Draft, Facts, Link, Refusal
from reader.translation import tr

TEXT_NAMES = (
    *("text", "textContent", "text_content", "content_text", "maintext", "cleaned_text"),
    *("articleBody", "bodyText"),
)
HTML_NAMES = ("html", "content_html", "article_html", "body_html", "contentHtml", "bodyHtml")
EITHER_NAMES = ("content", "body", "article", "article_content", "raw_text", "extracted_text")
NAMES: Mapping[str, tuple[str, ...]] = {
    "title": ("title", "headline", "webTitle", "name"),
    "subtitle": ("subtitle", "standfirst", "dek", "excerpt", "description", "summary"),
    "byline": ("byline", "author", "authors", "creator", "primary_author", "author_name"),
    "site": ("site", "siteName", "sitename", "site_name", "meta_site_name", "publisher",
             "source_domain", "source-hostname", "hostname", "domain", "origin"),
    "section": ("section", "category", "articleSection", "sectionName", "categories"),
    "published": ("published", "publishedTime", "published_at", "publishedAt", "publish_date",
                  "date_publish", "datePublished", "published_date", "date_published",
                  "published_timestamp", "published date", "pubDate",
                  "webPublicationDate", "date", "created",
                  "date_gmt", "publishedDate", "created_at", "createdAt", "dateCreated"),
    "language": ("language", "lang", "inLanguage", "humanLanguage", "meta_lang"),
    "url": ("html_url", "url", "link", "canonical_link", "canonical_url", "pageUrl", "webUrl",
            "canonical", "alternate", "source_url", "uri", "source", "permalink", "post_url",
            "web_url", "canonicalUrl", "originalUrl", "article_url", "guid"),
    "lead_image": ("lead_image", "top_image", "image", "image_url", "lead_image_url",
                   "urlToImage", "thumbnailUrl"),
}  # fmt: skip
LONE_WRAPPERS = ("response", "data", "result", "article", "content")
WRAPPERS = (
    *("articles", "stories", "items", "entries", "results", "documents", "objects", "posts"),
    *("docs", "hits", "db"),
    *LONE_WRAPPERS,
)
"""Names under which interfaces give their articles."""

_KEPT_NAMES = ("created", "created_at", "createdAt", "dateCreated", "date_created", "creationDate")
"""Names of the moment that an address alone was put into a list; of a text that it was written."""

READ_NAMES = frozenset(
    (*NAMES["published"], "added", "saved", "savedAt", "date_added", "modified", "updated", "id",
     "colour", "color", "kind", "state", "prefix", "suffix", "tags", "keywords")
)  # fmt: skip
"""Names of dates, states and marks, whose words are read as such."""

_WRITERS = ("user", "account", "owner", "postedBy", "posted_by", "profile")
_WRITER_NAMES = ("name", "display_name", "displayName", "full_name", "fullName", "username",
                 "login", "screen_name", "handle")  # fmt: skip
"""Under what interfaces describe who wrote something, and how they call them."""

_QUOTES = ("exact", "quote", "highlightText", "highlighted_text", "quotation", "highlight")
_REMARKS = ("note", "comment", "remark", "annotation")
_QUOTES_OR_REMARKS = ("text", "content", "body")
"""Names of a highlight's words, of what was said of them, and of either."""

DEEPEST = 3
"""Lone wrappers (`data`, `result` …) that are opened one in another. Chosen."""
LINKS = ("canonical", "alternate")
SUMMARY_NAMES = frozenset(
    ("excerpt", "byline", "siteName", "publishedTime", "readerable", "dir", "length")
)
"""Names of Readability.js's facts; such a file may come without the text itself."""

TAG = re.compile(
    r"<(?:p|div|h[1-6]|br|ul|ol|li|blockquote|a|img|figure|span|em|strong)\b[^>]*>", re.I
)


class JsonArticles:
    """Files of JSON articles, `.json` and `.jsonl`."""

    name = "json"

    def recognises(self, source: FileSource) -> bool:
        """JSON whose first keys are those of an article."""
        keys = json_keys(source)
        words = {*TEXT_NAMES, *HTML_NAMES, *EITHER_NAMES}
        summary = len(keys & SUMMARY_NAMES) >= 2 and "title" in keys
        return bool(keys & words or {"title", "url"} <= keys or summary)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each object.

        What is no object or holds nothing is refused by its number.
        """
        objects = _objects(source, reading)
        first = next(objects, None)
        second = next(objects, None)
        several = chain((each for each in (first, second) if each is not None), objects)
        for number, found in enumerate(several, start=1):
            origin = source.name if second is None else f"{source.name}!{number}"
            if isinstance(found, DamagedEntry):
                yield Refusal(origin, tr("This entry is damaged JSON."))
            elif (draft := draft_of(found, origin)) is not None:
                yield draft
            else:
                yield refusal_of_empty(origin)


def _objects(source: FileSource, reading: ReadContext) -> Iterator[Any]:
    """Yield the values of a file; a line or element that is no JSON comes as `DamagedEntry`.

    Files of lines are read line by line, whatever their size.
    """
    if _is_line_file(source, reading):
        yield from _line_objects(source, reading)
        return
    found = load_json(source, reading)
    if isinstance(found, list):
        yield from found
        return
    is_feed = isinstance(found, dict) and "jsonfeed.org" in str(found.get("version"))
    for each in _unwrapped(found):
        # A feed's title is the site of its entries.
        named = is_feed and isinstance(each, dict) and not isinstance(each, DamagedEntry)
        yield {"site": found.get("title"), **each} if named else each


def _is_line_file(source: FileSource, reading: ReadContext) -> bool:
    """Whether a file has an object a line: by its ending, where it is large by its first line."""
    if source.suffix in (".jsonl", ".ndjson"):
        return True
    if source.size <= reading.limits.file:
        return False
    first, ended, _ = source.text_head.lstrip().partition("\n")
    # A damaged line comes as an empty object.
    return bool(ended) and bool(_line_object(first))


def _line_objects(source: FileSource, reading: ReadContext) -> Iterator[Any]:
    if source.head.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = decode(source.read(reading.limits), "utf-8")[0]
        yield from (_line_object(line) for line in text.split("\n") if line.strip())
        return
    for line in source.lines(reading.limits):
        if line is None:
            yield DamagedEntry()
        elif text := decode(line, "utf-8")[0].strip("\ufeff \t\r\n\0"):
            yield _line_object(text)


def _line_object(line: str) -> Any:
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return DamagedEntry()


def _unwrapped(found: Any, deep: int = 0) -> Iterable[Any]:
    """Return the articles of an object that only wraps a list of them, else the object itself."""
    if isinstance(found, dict) and not any(found.get(n) for n in (*TEXT_NAMES, *HTML_NAMES)):
        for name in WRAPPERS:
            inner = found.get(name)
            if isinstance(inner, list) and inner and isinstance(inner[0], dict):
                return _exported(inner) if name == "db" else inner
            lone = isinstance(inner, dict) and name in LONE_WRAPPERS and deep < DEEPEST
            if lone and _is_wrapped(inner):
                return _unwrapped(inner, deep + 1)
    return [found]


def _is_wrapped(inner: Any) -> bool:
    """Whether an object within another is an article or holds some, not only a field of one."""
    names = {*NAMES["title"], *NAMES["url"], *TEXT_NAMES, *HTML_NAMES, *EITHER_NAMES, *WRAPPERS}
    return any(inner.get(name) for name in names) or isinstance(inner.get("fields"), dict)


def _exported(databases: list[Any]) -> list[Any]:
    """Return the posts of Ghost's export."""
    data = databases[0].get("data")
    posts = data.get("posts") if isinstance(data, dict) else None
    return posts if isinstance(posts, list) else databases


def draft_of(found: Any, origin: str) -> Draft | None:
    """Return the draft of one JSON article, or None for what holds neither words nor an address."""
    if not isinstance(found, dict):
        return None
    if isinstance(fields := found.get("fields"), dict):
        found = {**fields, **found}
    found = with_article_names(found)
    html, text = _words(found)
    # Of an address alone the account is that of the person who kept it, and so is the moment.
    found = _with_writer(found) if html or text else _kept(found)
    facts = _facts(found, text)
    notices: tuple[str, ...] = ()
    if not html and not text and not (facts.url and facts.title):
        text = _first_string(found, ("excerpt", "description", "summary"))
        if not facts.title or not text:
            return None
        facts = replace(facts, subtitle=None)
        notices = (only_summary(),)
    return Draft(
        origin,
        "json",
        facts,
        html=html or None,
        text=None if html else text or None,
        original=json.dumps(found, ensure_ascii=False).encode("utf-8", "replace"),
        original_name="article.json",
        links=tuple(_links(found.get("links"))),
        tags=strings(found.get("tags")) or strings(found.get("keywords")),
        marks=tuple(_marks(found.get("highlights") or found.get("annotations"))),
        note=_first_string(found, ("note", "notes")),
        added=date(found, "added", "saved", "savedAt", "date_added"),
        starred=flag(first(found, "starred", "is_starred", "isStarred", "favorite", "favourite")),
        read=flag(found.get("read")) or found.get("unread") is False,
        archived=flag(found.get("archived")),
        later=flag(found.get("later")),
        trashed=flag(found.get("trashed")),
        reading_progress=_share(found.get("progress")),
        notices=notices,
        pieces=tuple(pieces_of_json(found, READ_NAMES)),
    )


def _kept(found: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return an address whose moment is that of its being kept, where it says no other."""
    moments = {name: found[name] for name in _KEPT_NAMES if found.get(name)}
    if not moments:
        return found
    others = {name: value for name, value in found.items() if name not in moments}
    return {"added": next(iter(moments.values())), **others}


def _with_writer(found: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return an article that names who wrote it where only an account says so."""
    if _first(found, NAMES["byline"]):
        return found
    accounts = (found[name] for name in _WRITERS if isinstance(found.get(name), dict))
    named = next((name for each in accounts if (name := _first_string(each, _WRITER_NAMES))), "")
    return {**found, "author": named} if named else found


def _words(found: Mapping[str, Any]) -> tuple[str, str]:
    html = _first_string(found, HTML_NAMES)
    text = _first_string(found, TEXT_NAMES)
    either = _first_string(found, EITHER_NAMES)
    summary = found.get("summary")
    if not (html or text or either) and isinstance(summary, dict):
        either = _first_string(found, ("summary",))
    if either and TAG.search(either):
        html = html or either
    return html, text or (either if not html else "")


def _facts(found: Mapping[str, Any], text: str) -> Facts:
    values = {field: _first_string(found, names) for field, names in NAMES.items()}
    address = values["url"] if re.match(r"https?://", values["url"], re.I) else ""
    authors = strings(_first(found, NAMES["byline"]))
    subtitle = values["subtitle"]
    if TAG.search(subtitle):
        subtitle = " ".join(words_of_markup(subtitle).split())
    if subtitle and text.lstrip().startswith(subtitle.rstrip("…. ")[:80]):
        subtitle = ""
    return Facts(
        title=values["title"] or None,
        subtitle=subtitle or None,
        byline=values["byline"] or ", ".join(authors) or None,
        authors=authors,
        site=values["site"] or None,
        section=values["section"] or next(iter(strings(found.get("categories"))), None),
        published=_published(found, values["published"]),
        language=values["language"] or None,
        url=address or None,
        lead_image=values["lead_image"] or None,
    )


def _published(found: Mapping[str, Any], stamp: str) -> str | None:
    if stamp.isdecimal() and len(stamp) >= FEWEST_DIGITS:
        return moment(stamp)
    if stamp:
        return moment_of(stamp) if stamp[:1].isalpha() else parse_date(stamp)
    stamps = (found.get(name) for name in NAMES["published"])
    number = next((n for n in stamps if isinstance(n, int | float) and n > 10_000_000), None)
    return from_stamp(number) if number else None


def _first(found: Mapping[str, Any], names: Sequence[str]) -> Any:
    return next((found[name] for name in names if found.get(name)), None)


def _first_string(found: Mapping[str, Any], names: Sequence[str]) -> str:
    for name in names:
        value = found.get(name)
        if isinstance(value, list) and value and isinstance(value[0], dict) and name in LINKS:
            value = value[0].get("href")
        if isinstance(value, dict):
            if isinstance(shown := value.get("rendered"), str):
                # WordPress gives all its texts as HTML.
                value = shown if TAG.search(shown) else unescape(shown)
            else:
                inner = (value.get(key) for key in ("name", "content", "title", "url"))
                value = next((each for each in inner if isinstance(each, str)), None)
        if isinstance(value, str) and value.strip():
            return value.strip()
    return ""


def strings(value: Any) -> tuple[str, ...]:
    """Return names out of a list, of objects with a name or label, or a string with commas."""
    if isinstance(value, str):
        value = re.split(r"\s*[;,|]\s*", value)
    if isinstance(value, dict):
        value = [value]
    if not isinstance(value, list):
        return ()
    names = [_name_in(item) if isinstance(item, dict) else item for item in value]
    return tuple(dict.fromkeys(n.strip() for n in names if isinstance(n, str) and n.strip()))


def _name_in(item: Mapping[str, Any]) -> Any:
    named = (item.get(key) for key in ("name", "label", "displayName", "display_name"))
    return next((name for name in named if name), None)


def _marks(value: Any) -> Iterator[CarriedMark]:
    """Highlights as our own export writes them, and under the names of other programs."""
    for item in value if isinstance(value, list) else ():
        if isinstance(item, str) and item.strip():
            yield CarriedMark(item.strip())
        if not isinstance(item, dict):
            continue
        exact, note = _first_string(item, _QUOTES), _first_string(item, _REMARKS)
        if not exact and not (exact := _first_string(item, _QUOTES_OR_REMARKS)) and not note:
            continue
        if exact and not note and _first_string(item, _QUOTES):
            # Beside a quotation, a text is what was said of it.
            note = _first_string(item, _QUOTES_OR_REMARKS)
        start, end = item.get("start"), item.get("end")
        placed = isinstance(start, int) and isinstance(end, int) and 0 <= start < end
        yield CarriedMark(
            exact,
            _first_string(item, ("prefix",)),
            _first_string(item, ("suffix",)),
            start if placed else None,
            end if placed else None,
            _first_string(item, ("colour", "color")) or "yellow",
            note,
            strings(item.get("tags")),
            date(item, "created", "createdAt", "created_at", "date", "timestamp"),
            str(item.get("id") or ""),
        )


def _share(value: Any) -> float | None:
    is_share = isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1
    return float(value) if is_share else None


def _links(value: Any) -> Iterator[Link]:
    for item in value if isinstance(value, list) else ():
        if isinstance(item, str):
            yield Link(item, item)
        elif isinstance(item, dict) and (item.get("title") or item.get("url")):
            kind = "inline" if item.get("kind") == "inline" else "related"
            yield Link(str(item.get("title") or ""), str(item.get("url") or ""), kind)
