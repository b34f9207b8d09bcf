"""Finds selectors that name an element of a page, those first that other pages will have too."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.clean.lexicon.word_sets import names
from reader.clean.parse.decode import decode
from reader.clean.parse.precut import cut
from reader.clean.parse.tree import Node
from reader.clean.parse.tree_builder import parse
from reader.clean.parse.twice_encoded import mend_twice_encoded
from reader.clean.siterules.rules import select
from reader.model import PagePlace, PointedPart

MOST_OFFERED = 6
"""Selectors that are offered for one element; more are hard to choose from."""
_MOST_STEPS = 12
"""Steps of a path of tags; pages are rarely nested deeper around a single element."""
_MOST_ANCESTORS = 8
"""Elements around one whose names are tried to distinguish it from others."""

_NAME = re.compile(r"[A-Za-z_][\w-]{0,60}")
_VALUE = re.compile(r"[\w.:/ -]{1,60}")
_MADE_BY_TOOLS = re.compile(
    r"^(?:css|sc|jsx|jss|svelte|emotion|styled|tw|ng|radix|mui|chakra|headlessui)-|"
    r"^_|^(?:ember|react|post|page|article|story|entry|node|item|comment|id|block|section|gallery|image|wp)[-_]?\w*\d",
    re.I,
)
_UTILITY = re.compile(
    r"^-?(?:[mp][trblxyse]?|w|h|min|max|text|font|leading|tracking|bg|border|rounded|flex|grid|"
    r"col|row|gap|space|items|justify|self|order|z|top|left|right|bottom|inset|opacity|shadow|"
    r"block|inline|hidden|relative|absolute|sticky|static|fixed|overflow|sm|md|lg|xl|float|"
    r"clearfix|container|d|pull|align|wide|narrow)(?:-[\w-]+|\d+)?$",
    re.I,
)
_STATES = re.compile(
    r"^(?:is|has|js|no|u)-|^(?:active|open|opened|closed|visible|loaded|lazyloaded|lazy|"
    r"first|last|odd|even|current|selected|show|in|ready)$",
    re.I,
)
_BARE = names("article main aside nav header footer figcaption blockquote address h1 time")
"""Elements worth naming by their tag alone, where the page has one of them."""
_UNNAMED = names("html body head")


def find_selectors(root: Node, node: Node) -> tuple[PagePlace, ...]:
    """Return selectors that name an element, the stablest first.

    Stable are ids, roles of microdata and classes that say what a thing is, not those that tools
    make up anew (`css-1x2y3z`, `post-4711`) or that only say how it looks. `elements` counts what
    a selector names on this page, the wanted element always among it; the first names as few as
    can be.
    """
    if node.tag in _UNNAMED:
        return ()
    found: dict[str, list[Node]] = {}
    for selector in _candidates(root, node):
        named = list(select(root, selector))
        if any(one is node for one in named):
            found.setdefault(selector, named)
        if len(found) >= MOST_OFFERED:
            break
    ordered = sorted(found, key=lambda one: len(found[one]) > 1)
    if not ordered or len(found[ordered[0]]) > 1:
        path = exact_path(root, node)
        found[path] = list(select(root, path))
        ordered.insert(0, path)
    return tuple(
        PagePlace(
            one,
            len(found[one]),
            sum(len(n.text().split()) for n in found[one]),
            is_positional(one),
        )
        for one in ordered
    )


def is_stable(name: str) -> bool:
    """Return whether an id or a class seems to be named by a person, for what it is."""
    if not _NAME.fullmatch(name) or len(name) < 3:
        return False
    if _MADE_BY_TOOLS.match(name) or _UTILITY.match(name) or _STATES.match(name):
        return False
    return not any(_looks_hashed(part) for part in re.split(r"[-_]+", name))


def _looks_hashed(part: str) -> bool:
    """Digits among letters, capitals in odd places, no vowel: a name that a tool made up."""
    digits = sum(letter.isdigit() for letter in part)
    if digits >= 3 or (digits and len(part) >= 5 and not re.fullmatch(r"[a-zA-Z]+\d{1,2}", part)):
        return True
    letters = part.lower()
    if len(part) >= 5 and not re.search(r"[aeiouyäöü]", letters):
        return True
    turns = len(re.findall(r"[a-z][A-Z](?![a-z])", part))
    return len(part) >= 5 and turns >= 2


def is_positional(selector: str) -> bool:
    """Return whether a selector counts elements, and so fits one page only."""
    return ":nth-of-type(" in selector


def _candidates(root: Node, node: Node) -> Iterator[str]:
    own = list(_own_names(node))
    yield from own
    if node.tag in _BARE:
        yield node.tag
    for number, above in enumerate(node.ancestors()):
        if number >= _MOST_ANCESTORS or above.tag in _UNNAMED:
            break
        for outer in _own_names(above):
            yield from (f"{outer} {inner}" for inner in own)
            yield f"{outer} {node.tag}"


def _own_names(node: Node) -> Iterator[str]:
    """Yield the selectors of one step that use an element's name or class, the surest first."""
    if is_stable(identity := node.get("id")):
        yield f"{node.tag}#{identity}"
    if (role := node.get("itemprop")) and _NAME.fullmatch(role):
        yield f"{node.tag}[itemprop={role}]"
    for name in dict.fromkeys(node.get("class").split()):
        if is_stable(name):
            yield f"{node.tag}.{name}"
    for key in ("data-testid", "data-component", "data-role", "role", "rel"):
        value = node.get(key)
        if value and _VALUE.fullmatch(value) and is_stable(value.replace(" ", "-")):
            yield f"{node.tag}[{key}={value}]" if " " not in value else f"{node.tag}[{key}]"


def exact_path(root: Node, node: Node) -> str:
    """Return a selector of tags and numbers that names one element of this page and no other."""
    steps: list[str] = []
    for one in (node, *node.ancestors()):
        if one.tag in _UNNAMED or one is root or len(steps) >= _MOST_STEPS:
            break
        steps.insert(0, _numbered(one))
        selector = " ".join(steps)
        named = select(root, selector)
        if next(named, None) is node and next(named, None) is None:
            return selector
    return " ".join(steps) or node.tag


def _numbered(node: Node) -> str:
    siblings = node.parent.children if node.parent is not None else [node]
    same = [one for one in siblings if isinstance(one, Node) and one.tag == node.tag]
    if len(same) == 1:
        return node.tag
    return f"{node.tag}:nth-of-type({next(n for n, one in enumerate(same, 1) if one is node)})"


def point_at(page: bytes, charset: str | None, element: int) -> PointedPart:
    """Return what names an element of a page, numbered as `page_as_saved` numbers them."""
    root = parse(cut(mend_twice_encoded(decode(page, charset)[0])).markup)
    for number, node in enumerate(root.walk()):
        if number == element:
            return PointedPart(element, node.tag, find_selectors(root, node))
    return PointedPart(element)
