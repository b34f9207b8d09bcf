"""What stands around a listing of code: its language, and the buttons that are none of it."""

from __future__ import annotations

import re
from itertools import islice

from reader.clean.lexicon.class_words import remembered
from reader.clean.lexicon.code_languages import LANGUAGES, bare_language, prefixed_language
from reader.clean.parse.bounded_text import brief_text
from reader.clean.parse.code_text import TOOL_CLASS, copy_words
from reader.clean.parse.tree import Node

LANGUAGE = "data-language"
"""The attribute of our `pre` that names the language of its code."""

LISTING_TITLE = "data-listing-title"
"""The attribute of a line that is the title of the listing right behind it."""

_CODE_CLASS = re.compile(
    r"(?<![a-z])(?:code|codehilite|codeblock|codemirror|cm-(?:editor|content|s)|highlight(?:table|er)?|hljs|"
    r"syntaxhighlighter|syntax|prism|prettyprint|listing|snippet|geshi|dp-highlighter|dp-c|crayon|"
    r"gist|blob(?:-wrapper|-code)?|monaco|ace_(?:editor|content|text-layer)|view-lines|shiki|"
    r"chroma|rouge|sourcecode|source|src|lntable|linenos|js-file-line-container|wp-block-code|"
    r"programlisting|screen|console|terminal|editor|line-numbers|linenums|react-code|enlighter)"
    r"(?![a-z])"
)
is_code = remembered(_CODE_CLASS)
_LANGUAGE_NAMES = ("data-language", "data-lang", "data-code-language", "lang-name",
                   "data-enlighter-language", "data-code-lang")  # fmt: skip
_AROUND = ("div", "figure", "td", "table", "p", "tr", "tbody", "pre", "span")
_OWN_ELEMENT = re.compile(r"(?:[a-z]+-)*code(?:-[a-z]+)+|[a-z]+-code")
_BRUSH = re.compile(r"brush:\s*([\w+#-]{1,24})")
_TITLE_LEVELS = 3
"""Elements around a listing in which its title may stand."""
_TITLE_CLASS = re.compile(
    r"(?<![a-z])(?:code-?)?(?:block-?)?(?:caption|title|file-?name|header(?!\w*-?line))(?![a-z])"
)
_FILE = re.compile(r"[\w./-]+\.\w{1,5}")
"""The name of a file, which is no button over a listing."""
_LABEL_CLASS = re.compile(
    r"(?<![a-z])(?:code[_-]?)?lang(?:uage)?(?:[_-]?(?:name|label))?(?![a-z-])"
)
_LABEL = 30
"""Characters of a line beside a listing that may be its language or its copy button."""


def listing_language(node: Node, content: Node) -> str:
    """Return the language that a highlighter names on a listing, inside it or right around it."""
    around = [n for _, n in zip(range(4), node.ancestors(), strict=False)]
    around = [n for n in around if (n.tag in _AROUND or _OWN_ELEMENT.fullmatch(n.tag))
              and _small_around(n, node)]  # fmt: skip
    inner = [n for _, n in zip(range(40), content.walk(), strict=False)]
    outer = [n for _, n in zip(range(12), node.walk(), strict=False)]
    every = dict.fromkeys([*inner, *outer, *around])
    for one in around:
        # An element of a program's own, such as `code-block`, names it without a prefix.
        if _OWN_ELEMENT.fullmatch(one.tag):
            language = (one.get("language") or one.get("lang")).lower().strip()
            if language in LANGUAGES:
                return language
    for one in every:
        for name in _LANGUAGE_NAMES:
            language = one.get(name).lower().strip()
            if language in LANGUAGES or (
                language and prefixed_language("lang-" + language) == language
            ):
                return language
        if found := prefixed_language(one.get("class").lower()):
            return found
        named = one.get("lang").lower() if one.tag in ("pre", "code") else ""
        if len(named) > 2 and named in LANGUAGES:
            return named  # WordPress' GeSHi; two letters may be a language of people.
        brush = _BRUSH.search(one.get("data-syntaxhighlighter-params"))
        if brush is not None and brush.group(1).lower() in LANGUAGES:
            return brush.group(1).lower()
    for one in dict.fromkeys([node, *inner[:3], *outer[:4], *around]):
        classes = one.get("class")
        marked = classes and (is_code(classes.lower()) or one.tag == "code")
        if marked and (found := bare_language(classes)):
            return found
    return ""


def _small_around(around: Node, node: Node) -> bool:
    """Return whether an element holds little but the listing, which its class then describes."""
    others = [c for c in around.children if c is not node]
    return (
        all(
            (len(c.strip()) if isinstance(c, str) else _bounded_size(c)) <= 400
            and (isinstance(c, str) or c.tag not in ("p", "h1", "h2", "h3"))
            for c in others[:6]
        )
        and len(others) <= 12
    )


def _bounded_size(node: Node) -> int:
    size = 0
    for steps, inner in enumerate(node.walk()):
        size += sum(len(c.strip()) for c in inner.children if isinstance(c, str))
        if size > 400 or steps > 400:
            return 401
    return size


def without_tools(listing: Node) -> None:
    """Take copy buttons and the language's name away that stand beside a listing."""
    holder = listing
    for _, around in zip(range(3), listing.ancestors(), strict=False):
        if around.tag not in ("div", "figure", "span", "td") or not _small_around(around, holder):
            return
        for child in list(around.children):
            if child is holder:
                continue
            if isinstance(child, str):
                if copy_words().fullmatch(child.strip()):
                    around.children.remove(child)
            elif _is_tool(child):
                child.detach()
        holder = around


def mark_titles(listings: list[Node]) -> None:
    """Keep the title of every listing with it."""
    for listing in listings:
        _mark_title(listing)


def _mark_title(listing: Node) -> None:
    """Make what is called the title of a listing, right before it, a line that stays with it."""
    holder = listing
    for around in islice(listing.ancestors(), _TITLE_LEVELS):
        above = around.children[: holder.place()]
        before = [c for c in above if isinstance(c, Node) or c.strip()]
        if before:
            title = before[-1]
            if (
                isinstance(title, Node)
                and title.tag in ("div", "span", "p")
                and around.tag in ("div", "figure", "section")
                and len(before) == 1
                and _TITLE_CLASS.search(title.classes()) is not None
                and brief_text(title, 4 * _LABEL)
            ):
                title.tag, title.attrs = "p", {LISTING_TITLE: ""}
            return
        holder = around


def is_language_label(node: Node) -> bool:
    """Return whether an element of a listing, without code in it, is called as a language is."""
    return (
        _LABEL_CLASS.search(node.classes()) is not None
        and node.find("code", "pre") is None
        and node.tag not in ("code", "pre")
        and len(brief_text(node, 2 * _LABEL + 1)) <= 2 * _LABEL
    )


def _is_tool(node: Node) -> bool:
    if node.tag in ("pre", "figcaption", "p", "table"):
        return False
    text = brief_text(node, 200)
    if not text or node.find("pre") is not None:
        return False
    plain = text.lower()
    if len(plain) <= _LABEL:
        if plain in LANGUAGES or copy_words().fullmatch(plain):
            return True
        first, _, rest = plain.partition(" ")
        if first in LANGUAGES and copy_words().fullmatch(rest):
            return True
    if node.tag == "button":
        return True
    named = _FILE.fullmatch(text) is not None and node.find("button") is None
    return bool(TOOL_CLASS.search(node.classes())) and len(text) <= 60 and not named
