"""Tries a rule for a site on a page: what each selector names, and what could be named."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.clean.parse.decode import decode
from reader.clean.parse.precut import cut
from reader.clean.parse.tree import Node
from reader.clean.parse.tree_builder import parse
from reader.clean.siterules.rules import FACTS, SiteRule, select
from reader.model import PagePlace, PageTrial, RulePart

MOST_PLACES = 1500
"""Places offered of a page, those with most words first."""

_NAME = re.compile(r"[\w-]+")
_UNNAMED = frozenset({"html", "head", "body", "script", "style", "meta", "link", "title", "base"})
_BARE = frozenset({"article", "main", "section", "header", "h1", "h2", "h3", "time", "aside"})
"""Elements worth naming by their tag alone."""


def try_rule(page: bytes, charset: str | None, rule: SiteRule | None) -> PageTrial:
    """Return what a rule's selectors name on a page, in the order in which the cleaner asks.

    Facts are looked for on the whole page, the story in what removing leaves.  Never raises for
    bad markup; `rule` holds sound selectors only, with None only the page's places are given.
    """
    root = parse(cut(decode(page, charset)[0]).markup)
    places = tuple(sorted(_places(root), key=lambda place: -place.words))[:MOST_PLACES]
    return PageTrial(tuple(_parts(root, rule)) if rule is not None else (), places)


def _parts(root: Node, rule: SiteRule) -> Iterator[RulePart]:
    for fact in FACTS:
        if selector := getattr(rule, fact):
            yield RulePart(fact, selector, sum(1 for _ in select(root, selector)))
    for selector in rule.remove:
        named = list(select(root, selector))
        for node in named:
            node.detach()
        yield RulePart("remove", selector, len(named))
    for selector in rule.keep:
        yield RulePart("keep", selector, sum(1 for _ in select(root, selector)))
    for selector in rule.story:
        yield RulePart("story", selector, sum(1 for _ in select(root, selector)))


def _places(root: Node) -> Iterator[PagePlace]:
    words = _words(root)
    found: dict[str, tuple[int, int]] = {}
    for node in root.walk():
        for selector in _names(node):
            elements, counted = found.get(selector, (0, 0))
            found[selector] = elements + 1, counted + words[id(node)]
    for selector, (elements, counted) in found.items():
        if counted:
            yield PagePlace(selector, elements, counted)


def _words(root: Node) -> dict[int, int]:
    """Words below each element, by its identity."""
    nodes = list(root.walk())
    words: dict[int, int] = {}
    for node in reversed(nodes):
        words[id(node)] = sum(
            len(child.split()) if isinstance(child, str) else words[id(child)]
            for child in node.children
        )
    return words


def _names(node: Node) -> Iterator[str]:
    """Yield the selectors of one step that name an element."""
    if node.tag in _UNNAMED:
        return
    if node.tag in _BARE:
        yield node.tag
    if _NAME.fullmatch(node.get("id")):
        yield f"{node.tag}#{node.get('id')}"
    for name in dict.fromkeys(node.get("class").split()):
        if _NAME.fullmatch(name):
            yield f"{node.tag}.{name}"
    if _NAME.fullmatch(node.get("itemprop")):
        yield f"{node.tag}[itemprop={node.get('itemprop')}]"
