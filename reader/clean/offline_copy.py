"""A page that a browser can open without running or loading anything: one file, pictures inside."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from html import escape

from lxml import etree, html

from reader.clean.lexicon.word_sets import names
from reader.clean.parse.decode import decode
from reader.clean.parse.urls import safe_link
from reader.clean.render.images import ImageFinder, media_type

MOST_EMBEDDED = 96 * 1024 * 1024
"""Bytes of pictures that are put into the copy; further ones are left out of it."""

_POLICY = (
    "default-src 'none'; img-src data:; media-src data:; font-src data:; "
    "style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'"
)
"""What a browser may load for the copy: nothing but what stands in it. It is the second wall; the
first is that nothing else is left in the copy."""
_DROPPED = names(
    "script noscript iframe frame frameset object embed applet base link meta portal fencedframe "
    "template source track"
)
_ADDRESSES = names(
    "src srcset poster background action formaction data ping manifest cite longdesc usemap "
    "classid codebase archive profile lowsrc dynsrc icon imagesrcset"
)
_CSS_LOADS = re.compile(
    r"@import\b[^;]*;?|progid:[^;}]*|(?:-webkit-)?image-set\s*\([^)]*\)|url\(\s*(?![\"']?data:)[^)]*\)?",
    re.I,
)
_ESCAPED = re.compile(r"\\(?:([0-9a-fA-F]{1,6})\s?|(.))", re.DOTALL)


def offline_copy(
    page: bytes | str, charset: str | None = None, images: ImageFinder | None = None
) -> bytes:
    """Return a page (bytes) or a fragment (text) as UTF-8 HTML that loads nothing from anywhere.

    Its own styles stay; scripts, frames, forms' targets and every address that a browser would
    fetch by itself go. `images` gives the bytes of a picture by its address. Never raises for bad
    markup.
    """
    markup = page if isinstance(page, str) else decode(page, charset)[0]
    # lxml takes no declaration of an encoding in a text, and no stray NUL.
    markup = re.sub(r"^\s*<\?xml[^>]*\?>", "", markup).replace("\0", "")
    try:
        root = html.document_fromstring(markup, parser=html.HTMLParser(huge_tree=True))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        root = html.document_fromstring(f"<html><body>{escape(markup)}</body></html>")
    _strip(root, images)
    head = root.find("head")
    if head is None:
        head = root.makeelement("head")
        root.insert(0, head)
    head.insert(0, head.makeelement("meta", {"charset": "utf-8"}))
    policy = {"http-equiv": "Content-Security-Policy", "content": _POLICY}
    head.insert(1, head.makeelement("meta", policy))
    written: bytes = etree.tostring(
        root, method="html", encoding="utf-8", doctype="<!doctype html>"
    )
    return written


def _strip(root: html.HtmlElement, images: ImageFinder | None) -> None:
    room = MOST_EMBEDDED
    for node in list(root.iter()):
        if not isinstance(node.tag, str):
            _drop(node)
            continue
        tag = node.tag.lower().rpartition(":")[2]
        if tag in _DROPPED:
            _drop(node)
            continue
        if tag == "style":
            node.text = without_css_loads(node.text or "")
        picture = _embedded(node, images, room) if tag in ("img", "image", "input") else ""
        room -= len(picture)
        try:
            for name in list(node.attrib):
                _strip_attribute(node, name)
        except ValueError:
            # The parser lets names through that it cannot look up again.
            node.attrib.clear()
        if picture:
            node.set("src", picture)


def _strip_attribute(node: html.HtmlElement, name: str) -> None:
    bare = name.lower().rpartition(":")[2]
    value = node.attrib[name]
    if bare.startswith(("on", "data-")) or bare in (
        "srcdoc",
        "nonce",
        "integrity",
        "attributename",
    ):
        del node.attrib[name]
    elif bare == "style":
        node.set(name, without_css_loads(value))
    elif bare == "href":
        link = value.strip()
        is_link = node.tag.lower() in ("a", "area")
        if not link.startswith("#") and not (is_link and safe_link(link, None)):
            del node.attrib[name]
    elif bare in _ADDRESSES and not value.strip().lower().startswith("data:image/"):
        del node.attrib[name]
    elif "url(" in value.lower() or "image-set" in value.lower():
        node.set(name, without_css_loads(value))


def without_css_loads(css: str) -> str:
    """Return a style sheet without anything that would be fetched."""
    if "\\" in css:
        # An escape may spell a function that loads; resolved, none can.
        css = _ESCAPED.sub(_character, css)
    css = re.sub(r"/\*.*?(?:\*/|\Z)", " ", css, flags=re.DOTALL)
    return _CSS_LOADS.sub("none", css)


def _character(found: re.Match[str]) -> str:
    if found.group(1):
        number = int(found.group(1), 16)
        plain = 32 <= number < 127
        return chr(number) if plain and chr(number) not in "\"'{}<>" else ""
    return found.group(2) if found.group(2) not in "\"'{}<>\n" else ""


def _embedded(node: html.HtmlElement, images: ImageFinder | None, room: int) -> str:
    """Return a picture that came along as a `data:` address, or the empty string."""
    if images is None:
        return ""
    for address in _sources(node):
        data = images(address)
        if data and (kind := media_type(data)) and len(data) * 4 // 3 < room:
            return f"data:{kind};base64,{base64.b64encode(data).decode()}"
    return ""


def _sources(node: html.HtmlElement) -> Iterator[str]:
    for name in ("src", "data-src", "data-original", "data-lazy-src"):
        if (value := node.get(name, "").strip()) and not value.startswith("data:"):
            yield value
    for part in node.get("srcset", "").split(","):
        if words := part.split():
            yield words[0]


def _drop(node: html.HtmlElement) -> None:
    """Take an element out and leave the text behind it where it is."""
    parent = node.getparent()
    if parent is None:
        return
    if isinstance(node.tag, str) and node.tag.lower() == "source":
        # What stands behind one is inside it for this parser.
        for child in list(node):
            node.addprevious(child)
    if node.tail:
        before = node.getprevious()
        if before is not None:
            before.tail = (before.tail or "") + node.tail
        else:
            parent.text = (parent.text or "") + node.tail
    parent.remove(node)
