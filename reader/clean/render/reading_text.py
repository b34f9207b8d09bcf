"""THE plain text of a story: what all offsets of highlights, bookmarks and places count in.

One definition: blocks apart by an empty line; list items, table rows and line breaks by a line;
cells by a tab; images give nothing; white space collapses as in HTML but in `<pre>`.
"""

from __future__ import annotations

import re
from html import unescape

_PIECE = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)[^>]*>|<!--.*?-->|([^<]+|<)", re.DOTALL)
_BLANK = re.compile(r"[ \t\n\r\f]+")
_APART = {
    **dict.fromkeys(
        [
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "blockquote",
            "figure",
            "figcaption",
            "table",
            "ul",
            "ol",
            "dl",
            "hr",
            "div",
            "section",
            "article",
            "header",
            "footer",
            "aside",
            "main",
            "nav",
            "address",
            "form",
            "caption",
            "body",
            "html",
            "details",
        ],
        2,
    ),
    **dict.fromkeys(["li", "dt", "dd", "tr", "br", "summary", "thead", "tbody", "tfoot"], 1),
}
_SILENT = frozenset({"script", "style", "template", "head", "title"})


def reading_text(html: str) -> str:
    """Return the reading text of our HTML. Every letter of it comes once, in order."""
    return _Text().read(html)


class _Text:
    """Collects the text of one story; `_gap` is what must stand before the next word."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._lines = 0
        self._tab = False
        self._space = False
        self._preformatted = 0
        self._lists: list[str] = []

    def read(self, html: str) -> str:
        silent = ""
        for closing, name, text in _PIECE.findall(html):
            if text:
                if not silent:
                    self._text(unescape(text))
            elif name:
                tag = name.lower()
                if tag in _SILENT:
                    silent = "" if closing and tag == silent else silent or ("" if closing else tag)
                elif not silent:
                    self._tag(tag, bool(closing))
        return "".join(self._parts)

    def _tag(self, tag: str, closing: bool) -> None:
        if tag in ("td", "th"):
            if not closing and self._lines == 0:
                self._tab = True
            return
        apart = _APART.get(tag, 0)
        if tag in ("ul", "ol") and self._lists:
            apart = 1
        if tag in ("ul", "ol", "dl", "td"):
            if closing:
                del self._lists[-1:]
            else:
                self._lists.append(tag)
        if tag == "pre":
            self._preformatted += -1 if closing else 1
        if apart:
            self._lines = max(self._lines, apart)
            self._tab = self._space = False

    def _text(self, text: str) -> None:
        if self._preformatted > 0:
            if text:
                self._separate()
                self._parts.append(text)
            return
        words = text if text.isprintable() and "  " not in text else _BLANK.sub(" ", text)
        bare = words.strip(" ")
        if not bare:
            self._space = self._space or bool(words)
            return
        if words.startswith(" "):
            self._space = True
        self._separate()
        self._parts.append(bare)
        self._space = words.endswith(" ")

    def _separate(self) -> None:
        if self._parts:
            if self._lines:
                self._parts.append("\n" * self._lines)
            elif self._tab:
                self._parts.append("\t")
            elif self._space:
                self._parts.append(" ")
        self._lines = 0
        self._tab = self._space = False
