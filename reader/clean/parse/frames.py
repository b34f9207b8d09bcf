"""What the frames of a saved page hold: posts that it quotes, or the story itself.

Programs that save a page put the pages of its frames into `srcdoc`, or beside it under a name of
their own. Most of them are advertisements and players; a post of a social network is a quotation
of the story, and a page without words of its own shows what its frame says.
"""

from __future__ import annotations

import html

from reader.clean.parse.decode import decode
from reader.clean.parse.embedded_posts import PERMALINK, is_post, without_counters
from reader.clean.parse.precut import FRAME, cut
from reader.clean.parse.tree import Node
from reader.clean.parse.tree_builder import parse
from reader.clean.render.images import ImageFinder

_MOST_FRAMES = 60
"""Frames of one page that are read; pages of threads quote that many posts at most."""
_LARGEST = 2_000_000
"""Characters of a frame's source; the largest of a saved post, with its styles, has 900,000."""
_LONGEST_POST = 4_000
"""Characters of the text of a post with its author, date and a post that it quotes."""
_LEAST_STORY = 600
"""Characters from which the text of a frame may be the story."""
_STORY_SHARE = 2
"""Times the text around it that such a frame says."""
_GIST = "gist.github.com/"


def settle_frames(
    root: Node, frames: list[str], data: list[str], finder: ImageFinder | None = None
) -> None:
    """Put posts that frames hold into a page as quotations, and the story where it is in one.

    `frames` are the pages cut out of `srcdoc`; `data` takes the `data:` addresses of what is put
    in; `finder` gives the bytes of a frame saved beside the page.
    """
    found = [node for node in root.listed() if node.tag in ("iframe", "frame")]
    if not found:
        return
    drawn = any(_GIST in node.get("src") for node in found) and any(
        node.classes().split()[:1] == ["gist"] for node in root.listed() if node.attrs
    )
    around = len(root.text()) if drawn else -1
    for node in found[:_MOST_FRAMES]:
        if drawn and _GIST in node.get("src"):
            node.detach()
            continue
        source = _source_of(node, frames, finder)
        if not source:
            continue
        if around < 0:
            around = len(root.text())  # Most pages have no frame with a source.
        post = PERMALINK.search(source) is not None
        if not post and around > len(source) // _STORY_SHARE:
            continue
        body = parse(cut(source, data).markup)
        size = len(body.text())
        if post and 0 < size <= _LONGEST_POST and _is_widget(node, body):
            _put(node, body, "blockquote")
            without_counters(node)
        elif size >= _LEAST_STORY and size > _STORY_SHARE * around:
            _put(node, body, "div")


def _source_of(node: Node, frames: list[str], finder: ImageFinder | None) -> str:
    named = node.get("srcdoc")
    if named.startswith(FRAME):
        number = named[len(FRAME) :]
        inside = frames[int(number)] if number.isdecimal() and int(number) < len(frames) else ""
        return html.unescape(inside) if len(inside) <= _LARGEST else ""
    address = node.get("src")
    if finder is None or not address or address.startswith("about:"):
        return ""
    page = finder(address)
    if not page or len(page) > _LARGEST or b"<" not in page[:1000]:
        return ""
    return decode(page)[0]


def _is_widget(node: Node, body: Node) -> bool:
    """Is a frame, what stands right around it, or its page a post, by name?"""
    if is_post(node) or (node.parent is not None and is_post(node.parent)):
        return True
    return any(is_post(inner) for _, inner in zip(range(200), body.walk(), strict=False))


def _put(node: Node, body: Node, tag: str) -> None:
    """Make an element with the contents of a frame's page out of the frame."""
    node.tag = tag
    node.attrs = {name: node.attrs[name] for name in ("id", "class") if name in node.attrs}
    top = next((inner for inner in body.walk() if inner.tag == "body"), body)
    node.children = [
        child
        for child in top.children
        if isinstance(child, str) or child.tag not in ("head", "title", "meta", "link", "base")
    ]
    for child in node.children:
        if isinstance(child, Node):
            child.parent = node
