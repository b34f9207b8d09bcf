"""Pages that are a written document rather than a page of the web: a word processor's, a note
program's, a reader mode's copy. They have no furniture, so all of them is the story."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape

from reader.clean.metadata.dates import parse_date

_IN_TAG = "[^<>]{0,2000}"
"""Attributes of one tag: bounded, so that what is left open costs no more than its length."""
_WRITERS = re.compile(
    rf"<meta\b(?={_IN_TAG}\b(?:name|itemprop)\s*=\s*[\"']?(?:ProgId|Generator|exporter-version|"
    rf"application(?:-name)?)\b){_IN_TAG}\bcontent\s*=\s*[\"']?\s*(?:Word\.Document|Microsoft Word|"
    r"Microsoft OneNote|OneNote|LibreOffice|OpenOffice|StarOffice|Evernote|Cocoa HTML Writer|"
    r"AbiWord|WPS|Joplin|Apple Notes)",
    re.IGNORECASE,
)
_COPY = re.compile(
    rf"<div\b{_IN_TAG}\bid\s*=\s*[\"']?readability-page-1\b|"
    rf"<body\b{_IN_TAG}\bclass\s*=\s*[\"'][^\"'<>]{{0,500}}\bdoc-content\b",
    re.IGNORECASE,
)
"""Reader modes by Readability.js, and Google Docs."""

_ONENOTE = re.compile(r"<meta\s+name=[\"']?ProgId[\"']?\s+content=[\"']?OneNote", re.IGNORECASE)
_OLD_EVERNOTE = re.compile(
    rf"<meta\b{_IN_TAG}exporter-version{_IN_TAG}>.{{0,9000}}?<h1\b{_IN_TAG}>(?P<title>.{{0,900}}?)</h1>"
    rf"\s*<div\b{_IN_TAG}>\s*(?P<facts><table\b.{{0,20000}}?</table>)",
    re.IGNORECASE | re.DOTALL,
)
_NOTION_PAGE = re.compile(
    rf"<article\b{_IN_TAG}\bclass=\"page (?:sans|serif|mono)\"{_IN_TAG}>", re.IGNORECASE
)
"""Only the first one is looked into: a page full of them costs no more than its length."""
_NOTION = re.compile(
    rf".{{0,9000}}?<h1\b{_IN_TAG}\bclass=\"page-title\"{_IN_TAG}>(?P<title>.{{0,900}}?)</h1>"
    rf"(?P<facts>(?:\s*<p\b{_IN_TAG}page-description.{{0,9000}}?</p>)?"
    rf"\s*<table\b{_IN_TAG}\bproperties\b.{{0,20000}}?</table>)?",
    re.IGNORECASE | re.DOTALL,
)
_NOTION_ICON = re.compile(
    rf"<div\b{_IN_TAG}\bpage-header-icon\b{_IN_TAG}>\s*<span\b{_IN_TAG}>[^<]{{0,40}}</span>\s*</div>"
)
_NOTION_ROW = re.compile(
    rf"<tr\b{_IN_TAG}\bproperty-row-(?P<kind>\w+){_IN_TAG}>(?P<name>.{{0,2000}}?)<td\b{_IN_TAG}>"
    r"(?P<value>.{0,4000}?)</td>",
    re.IGNORECASE | re.DOTALL,
)
_NOTION_AUTHORS = re.compile(r"authors?|by|byline|writers?|creator", re.IGNORECASE)
_NOTION_DATES = re.compile(
    r"(?:date\s+)?(?:of\s+)?publi(?:shed|cation)(?:\s+\w+)?|date", re.IGNORECASE
)
_SELECTED = re.compile(rf"<span\b{_IN_TAG}\bselected-value\b{_IN_TAG}>([^<]*)<", re.IGNORECASE)
_ROW = re.compile(
    rf"<td\b{_IN_TAG}>\s*<b>([^<]*)</b>\s*</td>\s*<td\b{_IN_TAG}>(.{{0,4000}}?)</td>", re.I | re.S
)
_TITLE = re.compile(rf"<title\b{_IN_TAG}>(.{{0,2000}}?)</title", re.IGNORECASE | re.DOTALL)
_PARAGRAPH = re.compile(rf"<p\b{_IN_TAG}>(.{{0,9000}}?)</p>", re.IGNORECASE | re.DOTALL)
_EMPTY = re.compile(
    rf"<p\b{_IN_TAG}>(?:\s|&nbsp;|&#160;|\xa0|</?(?:span|o:p|font|b|i)\b{_IN_TAG}>)*</p>",
    re.IGNORECASE,
)
_TAG = re.compile(r"<[^<>]*>")
_ADDRESS = re.compile(r"https?://[^\s\"'<>]+")
_USELESS = re.compile(r"(?:evernote export|untitled|document\d*|microsoft word.*)?$", re.IGNORECASE)
_TOP = 20_000
"""Characters in which the mark of the writing program is looked for."""
_SPAN = 200_000
"""Characters in which the first paragraphs are looked for."""


@dataclass(frozen=True, slots=True)
class WrittenDocument:
    """The document's own HTML, and what the program that wrote it says of it."""

    html: str
    title: str | None = None
    url: str | None = None
    published: str | None = None
    made: str | None = None
    left_out: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()


def written_document(markup: str) -> WrittenDocument | None:
    """Return the document that a page is, or None for a page of the web."""
    top = markup[:_TOP]
    if _COPY.search(top):
        return WrittenDocument(markup)
    begun = _NOTION_PAGE.search(markup[:_SPAN])
    if begun is not None and (page := _NOTION.match(markup, begun.end(), _SPAN)) is not None:
        return _notion(markup, page)
    if not _WRITERS.search(top):
        return None
    if (found := _OLD_EVERNOTE.search(markup[:_SPAN])) is not None:
        return _evernote(markup, found)
    html = _EMPTY.sub("", markup)
    title, published = _onenote(markup)
    if title is None and (named := _TITLE.search(top)):
        words = _words(named.group(1))
        title = None if _USELESS.match(words) else words
    return WrittenDocument(html, title, published=published)


def _evernote(markup: str, found: re.Match[str]) -> WrittenDocument:
    """Old Evernote: every page is called the same, title and facts stand in its body."""
    rows = [(name, _words(value)) for name, value in _ROW.findall(found["facts"])]
    address = _ADDRESS.search(unescape(found["facts"]))
    made = next((date for _, value in rows if (date := parse_date(value))), None)
    return WrittenDocument(
        markup[: found.start("facts")] + markup[found.end("facts") :],
        _words(found["title"]) or None,
        address.group() if address else None,
        made=made,
    )


def _notion(markup: str, found: re.Match[str]) -> WrittenDocument:
    """Notion: its database's properties stand in a table between the title and the text."""
    facts = found["facts"] or ""
    found_rows = list(_NOTION_ROW.finditer(facts))
    rows = [(row["kind"].lower(), row["value"]) for row in found_rows]
    named = [(_words(row["name"]), _words(row["value"]).lstrip("@")) for row in found_rows]
    authors = next((said for name, said in named if _NOTION_AUTHORS.fullmatch(name) and said), "")
    published = next(
        (
            date
            for name, said in named
            if _NOTION_DATES.fullmatch(name) and (date := parse_date(said))
        ),
        None,
    )
    address = next((a.group() for kind, v in rows if kind == "url"
                    and (a := _ADDRESS.search(unescape(v)))), None)  # fmt: skip
    made = next((date for kind, value in rows if kind == "created_time"
                 and (date := parse_date(_words(value).lstrip("@")))), None)  # fmt: skip
    tags = (_words(each) for kind, value in rows if kind == "multi_select"
            for each in _SELECTED.findall(value))  # fmt: skip
    html = markup[: found.start("facts")] + markup[found.end("facts") :] if facts else markup
    return WrittenDocument(
        _NOTION_ICON.sub("", html, count=1),
        _words(found["title"]) or None,
        address,
        published=published,
        made=made,
        authors=tuple(name.strip() for name in authors.split(",") if name.strip()),
        left_out=tuple(said for _, value in rows if (said := _words(value))),
        tags=tuple(dict.fromkeys(tag for tag in tags if tag)),
    )


def _onenote(markup: str) -> tuple[str | None, str | None]:
    """OneNote has no title element: title, date and time are a page's first paragraphs."""
    if not _ONENOTE.search(markup[:5000]):
        return None, None
    first: list[str] = []
    for found in _PARAGRAPH.finditer(markup[:_SPAN]):
        if words := _words(found.group(1)):
            first.append(words)
        if len(first) == 3:
            break
    if len(first) < 2:
        return None, None
    date = parse_date(" ".join(first[1:3])) or parse_date(first[1])
    return (first[0], date) if date else (None, None)


def _words(html: str) -> str:
    return " ".join(unescape(_TAG.sub("", html)).split())
