"""Makes the light tree of a page from its markup."""

from __future__ import annotations

import gc
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from reader.clean.lexicon.word_sets import names
from reader.clean.parse.tree import Node

_OF_HEAD = names("title meta link base basefont style script noscript template object head")


@contextmanager
def collector_paused() -> Iterator[None]:
    """Pause the cyclic collector while a big tree grows: it would walk it again and again."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def parse(markup: str) -> Node:
    """Parse markup (already cut) into a tree under a node named `html`. Never raises."""
    from reader.clean.parse.parser import NodeSoup

    root = Node("html", {})
    if "<" not in markup:
        root.children.append(_unescaped(markup))
        return root
    with collector_paused(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        NodeSoup(markup, root)
    _lift_out_of_head(root)
    return root


def _lift_out_of_head(root: Node) -> None:
    """Give the body what lxml leaves in the head of a page that omits the tags of both.

    HTML lets a page omit them; libxml2 ends the head at the elements of HTML 4 only, so an
    `<article>` or `<main>` that comes first, and all behind it, would be no part of the story.
    """
    head = next((c for c in root.children if isinstance(c, Node) and c.tag == "head"), None)
    if head is None:
        return
    begin = next((n for n, child in enumerate(head.children) if not _is_of_head(child)), None)
    if begin is None:
        return
    body = next((c for c in root.children if isinstance(c, Node) and c.tag == "body"), None)
    if body is None:
        body = Node("body", {}, root)
        root.children.append(body)
    lifted, head.children[begin:] = head.children[begin:], []
    for child in lifted:
        if isinstance(child, Node):
            child.parent = body
    body.children[:0] = lifted


def _is_of_head(child: Node | str) -> bool:
    return not child.strip() if isinstance(child, str) else child.tag in _OF_HEAD


def _unescaped(text: str) -> str:
    import html

    return html.unescape(text)
