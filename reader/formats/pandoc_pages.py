"""Pages that pandoc made of a document by its own template: all of them is the story."""

from __future__ import annotations

import re
from html import unescape

from reader.clean.metadata.dates import parse_date
from reader.formats.written_documents import WrittenDocument

_IN_TAG = "[^<>]{0,2000}"
_TOP = 60_000
"""Characters in which the head ends, styles and all."""
_GENERATOR = re.compile(
    rf"<meta\b(?={_IN_TAG}\bname=[\"']?generator\b){_IN_TAG}\bcontent=[\"']?pandoc\b", re.IGNORECASE
)
_OF_A_SITE = re.compile(
    rf"<(?:footer|main|aside(?!{_IN_TAG}footnotes))\b|<nav\b(?!{_IN_TAG}\bid=[\"']?TOC\b)",
    re.IGNORECASE,
)
"""What a site puts round a text: pandoc's own template has none of it."""
_TITLE_BLOCK = re.compile(
    rf"<(header|div)\b{_IN_TAG}\bid=[\"']?(?:title-block-header|header)\b{_IN_TAG}>", re.IGNORECASE
)
_CONTENTS = re.compile(rf"<(nav|div)\b{_IN_TAG}\bid=[\"']?TOC\b{_IN_TAG}>", re.IGNORECASE)
_LINE = re.compile(
    rf"<(?P<tag>h[1-6]|p)\b{_IN_TAG}\bclass=[\"']?(?P<kind>title|author|date)\b{_IN_TAG}>"
    r"(?P<words>.{0,2000}?)</(?P=tag)>",
    re.IGNORECASE | re.DOTALL,
)
_HEADING = re.compile(rf"<h1\b{_IN_TAG}>(.{{0,2000}}?)</h1>", re.IGNORECASE | re.DOTALL)
_TITLE = re.compile(rf"<title\b{_IN_TAG}>(.{{0,2000}}?)</title", re.IGNORECASE | re.DOTALL)
_BREAK = re.compile(r"<br\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")


def pandoc_page(markup: str) -> WrittenDocument | None:
    """Return the document that a page is, without its list of contents; None for any other."""
    head = _GENERATOR.search(markup[:_TOP])
    if head is None or _OF_A_SITE.search(markup):
        return None
    html = markup
    if (contents := _element(html, _CONTENTS)) is not None:
        html = html[: contents[0]] + html[contents[1] :]
    shown: dict[str, list[str]] = {}
    if (block := _element(html, _TITLE_BLOCK)) is not None:
        opening = html[block[0] : block[1]]
        for line in _LINE.finditer(opening):
            # Below a name its institution may follow on a line of its own.
            words = _words(_BREAK.split(line["words"])[0])
            shown.setdefault(line["kind"].lower(), []).extend([words] if words else [])
        html = html[: block[0]] + _LINE.sub("", opening) + html[block[1] :]
    body = max(html.find("<body"), 0)
    named = _HEADING.search(html[body : body + _TOP]) or _TITLE.search(html[:_TOP])
    title = next(iter(shown.get("title", ())), "") or (_words(named[1]) if named else "")
    dates = (parse_date(line) for line in shown.get("date", ()))
    return WrittenDocument(
        html,
        title or None,
        published=next((date for date in dates if date), None),
        authors=tuple(shown.get("author", ())),
    )


def _element(html: str, opening: re.Pattern[str]) -> tuple[int, int] | None:
    """Return where the first element of these begins and ends; one that is never closed is none."""
    begun = opening.search(html)
    if begun is None:
        return None
    closing = re.compile(f"</{begun[1]}>", re.IGNORECASE)
    closed = closing.search(html, begun.end(), begun.end() + _TOP)
    return None if closed is None else (begun.start(), closed.end())


def _words(html: str) -> str:
    return " ".join(unescape(_TAG.sub("", html)).split())
