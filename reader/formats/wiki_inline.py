"""What stands within the lines of MediaWiki's mark-up: links, notes, templates, emphasis."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from html import escape, unescape

from reader.formats.held_parts import HeldParts, without_places

_APART = re.compile(
    r"<!--|<(nowiki|pre|syntaxhighlight|source|math|chem)\b[^<>]{0,500}>", re.IGNORECASE
)
_BRACES = re.compile(r"\{\{|\}\}")
_BRACKETS = re.compile(r"\[\[|\]\]")
_REFERENCE = re.compile(r"<ref\b([^<>]{0,500})>|</ref\s{0,9}>", re.IGNORECASE)
_NAME = re.compile(r"\bname\s{0,9}=\s{0,9}[\"']?([^\"'/>]+)", re.IGNORECASE)
_PICTURE = re.compile(r"[^:|]{1,40}:[^|]{1,400}\.(?:jpe?g|png|gif|svg|webp|tiff?|bmp)", re.I)
_OTHER_FILE = re.compile(r"(?:file|media):", re.IGNORECASE)
_FILE_OPTION = re.compile(
    r"(?:link|lang|page|class|upright|thumbtime) ?=.*|\d{0,5}x?\d{1,5} ?px|upright|border|frame"
    r"|framed|frameless|thumb|thumbnail|left|right|center|none|mini|miniatur|hochkant|links"
    r"|rechts|zentriert|vignette|droite|gauche|miniatura",
    re.IGNORECASE,
)
_DESCRIPTION = re.compile(r"alt ?= ?", re.IGNORECASE)
_OTHER_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-z]{2,8})?:\S.*")
_ADDRESS = re.compile(r"\[((?:https?:)?//[^\s\[\]<>]{1,4000})(?:[ \t]+([^\[\]\n]*))?\]")
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)\b[^<>]{0,1000}>")
_SAFE = frozenset(("b", "i", "em", "strong", "s", "del", "ins", "u", "sub", "sup", "small", "code",
                   "kbd", "q", "br", "blockquote"))  # fmt: skip
_UNSHOWN = frozenset(("div", "span", "p", "center", "font", "big", "tt", "var", "cite", "abbr",
                      "hr", "table", "tr", "td", "th", "ref", "references", "gallery", "nowiki",
                      "poem", "noinclude", "includeonly", "onlyinclude", "section"))  # fmt: skip
"""Tags of which only the words are shown; others are no tags but words."""
_SWITCH = re.compile(r"__([^\W\d_]{3,30})__")
_QUOTES = re.compile(r"'{2,}")
_PARAMETER = re.compile(r"\s*[\w -]{1,40}=")

DEEPEST = 40
"""Templates or links within one another; chosen."""


@dataclass(slots=True)
class WikiWords:
    """What is taken out of a page's lines: parts kept apart, notes, categories, templates."""

    category: str = "category"
    left_out: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    _held: HeldParts = field(default_factory=lambda: HeldParts(DEEPEST))
    _named: dict[str, int] = field(default_factory=dict)

    def prepared(self, text: str) -> str:
        """Return the page with code, notes and links kept apart, templates left out."""
        text = self._apart(without_places(text))
        text = self._references(text)
        return self._linked(_nested(text, _BRACES, self._template))

    def is_block(self, line: str) -> bool:
        """Return whether a line is nothing but a block that was kept apart."""
        return self._held.at(line).startswith(("<p", "<pre"))

    def html(self, text: str) -> str:
        """Return a line or paragraph as HTML, what was kept apart not yet in its place."""
        text = _ADDRESS.sub(self._outer_link, _SWITCH.sub(_unless_capitals, text))
        return _emphasis(escape(unescape(_TAG.sub(self._tag, text)), quote=False))

    def restored(self, html: str) -> str:
        """Return HTML with what was kept apart in its place."""
        return self._held.restored(html)

    def _apart(self, text: str) -> str:
        written: list[str] = []
        lowered, position = text.lower(), 0
        if len(lowered) != len(text):
            lowered = text
        endless: set[str] = set()
        for found in _APART.finditer(text):
            name = (found[1] or "").lower()
            if found.start() < position or found.group().endswith("/>") or name in endless:
                continue
            closing = f"</{name}>" if name else "-->"
            end = lowered.find(closing, found.end())
            if end < 0:
                endless.add(name)
                continue
            written.append(text[position : found.start()])
            content = escape(unescape(text[found.end() : end]), quote=False)
            if name in ("pre", "syntaxhighlight", "source"):
                code = f"<pre><code>{content.strip(chr(10))}</code></pre>"
                written.append(
                    f"\n{self._held.hold(code)}\n"
                    if "\n" in content
                    else self._held.hold(f"<code>{content}</code>")
                )
            elif name:
                written.append(
                    self._held.hold(content if name == "nowiki" else f"<code>{content}</code>")
                )
            position = end + len(closing)
        return "".join([*written, text[position:]])

    def _references(self, text: str) -> str:
        written: list[str] = []
        position = 0
        opened: re.Match[str] | None = None
        for found in _REFERENCE.finditer(text):
            if found[1] is not None and found[1].rstrip().endswith("/"):
                number = self._named.get(_name_of(found[1]), 0)
                sign = self._held.hold(f"<sup>[{number}]</sup>") if number else ""
                if opened is None:
                    written += [text[position : found.start()], sign]
                    position = found.end()
            elif found[1] is not None:
                opened = found
            elif opened is not None:
                written.append(text[position : opened.start()])
                written.append(self._note(opened[1], text[opened.end() : found.start()]))
                position, opened = found.end(), None
        return "".join([*written, text[position:]])

    def _note(self, attributes: str, words: str) -> str:
        cited = _nested(words, _BRACES, _values)
        self.notes.append(self.html(self._linked(cited).replace("\n", " ").strip()))
        number = len(self.notes)
        if name := _name_of(attributes):
            self._named.setdefault(name, number)
        return self._held.hold(f"<sup>[{number}]</sup>")

    def _template(self, content: str) -> str:
        words = " ".join(self.restored(content).split())
        if words:
            self.left_out.append("{{" + words + "}}")
        return ""

    def _linked(self, text: str) -> str:
        return _nested(text, _BRACKETS, self._link)

    def _link(self, content: str) -> str:
        target, *others = content.split("|")
        target = target.strip()
        space, colon, name = target.partition(":")
        if colon and space.strip().lower() in ("category", self.category.lower()):
            self.tags.append(name.strip())
            return ""
        if _PICTURE.fullmatch(target) or _OTHER_FILE.match(target):
            words = [each.strip() for each in others if not _FILE_OPTION.fullmatch(each.strip())]
            caption = self.html(" ".join(_DESCRIPTION.sub("", each, count=1) for each in words))
            return self._held.hold(f"<p><small>{caption}</small></p>") if caption else ""
        if not others and _OTHER_LANGUAGE.fullmatch(target):
            return ""
        return "|".join(others).strip() or target.lstrip(":")

    def _outer_link(self, found: re.Match[str]) -> str:
        address = found[1] if found[1].startswith("http") else f"https:{found[1]}"
        words = self.html(found[2]) if found[2] else escape(found[1], quote=False)
        return self._held.hold(f'<a href="{escape(address)}">{words}</a>')

    def _tag(self, found: re.Match[str]) -> str:
        name = found[2].lower()
        if name in _SAFE:
            return self._held.hold(f"<{found[1]}{name}>")
        return "" if name in _UNSHOWN else found.group()


def _nested(text: str, edges: re.Pattern[str], replaced: Callable[[str], str]) -> str:
    """Return text with each pair of edges replaced, the inner ones first, in one pass."""
    opened: list[tuple[str, list[str]]] = []
    written: list[str] = []
    position = 0
    for found in edges.finditer(text):
        written.append(text[position : found.start()])
        position = found.end()
        if found.group() in ("{{", "[[") and len(opened) < DEEPEST:
            opened.append((found.group(), written))
            written = []
        elif opened and found.group() in ("}}", "]]"):
            content = "".join(written)
            written = opened.pop()[1]
            written.append(replaced(content))
        else:
            written.append(found.group())
    unclosed = [part for sign, before in opened for part in (*before, sign)]
    return "".join([*unclosed, *written, text[position:]])


def _values(content: str) -> str:
    """Return what a template of a citation says, without the names of its values."""
    said = [_PARAMETER.sub("", value, count=1).strip() for value in content.split("|")[1:]]
    return ", ".join(value for value in said if value)


def _unless_capitals(found: re.Match[str]) -> str:
    """Return nothing for a switch of the wiki's; `__init__` and alike are words."""
    return "" if found[1].isupper() else found.group()


def _name_of(attributes: str) -> str:
    found = _NAME.search(attributes)
    return found[1].strip() if found else ""


def _emphasis(html: str) -> str:
    """Return HTML with the runs of apostrophes of one paragraph as bold and italic words."""
    written: list[str] = []
    position, bold, italic = 0, False, False
    for found in _QUOTES.finditer(html):
        length = len(found.group())
        written.append(html[position : found.start()])
        position = found.end()
        extra = {4: 1}.get(length, max(0, length - 5))
        written.append("'" * extra)
        length -= extra
        was = bold, italic
        bold, italic = bold != (length in (3, 5)), italic != (length in (2, 5))
        written.append(_closing(*was) + _opening(bold, italic))
    return "".join([*written, html[position:], _closing(bold, italic)])


def _opening(bold: bool, italic: bool) -> str:
    return ("<b>" if bold else "") + ("<i>" if italic else "")


def _closing(bold: bool, italic: bool) -> str:
    return ("</i>" if italic else "") + ("</b>" if bold else "")
