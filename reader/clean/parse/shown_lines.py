"""Lines that only a style sheet makes: verses and labels in elements that are inline by nature."""

from __future__ import annotations

import re

from reader.clean.parse.style_rules import HidingRules
from reader.clean.parse.tree import SEPARATING, Node

_AS_BLOCK = re.compile(r"(?:^|[;\s])display\s*:\s*(?:block|flex|grid)(?![\w-])", re.IGNORECASE)
_BESIDE = re.compile(r"float\s*:\s*(?:left|right)|position\s*:\s*absolute", re.IGNORECASE)
"""Styles that take an element out of the order of lines, such as a first letter's."""
_INLINE = frozenset(("span", "em", "i", "b", "strong", "small", "cite"))
_AS_IT_IS = frozenset(("pre", "code", "math", "svg", "ruby", "textarea"))
_LETTER = 2
"""Characters of a first letter that is set apart."""


def part_lines(root: Node, rules: HidingRules) -> None:
    """End a line between elements that are each shown as a line, where nothing else parts them."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if node.tag in _AS_IT_IS:
            continue
        if len(node.children) > 1:
            _part(node, rules)
        for child in node.children:
            if child.__class__ is Node:
                waiting.append(child)


def _part(node: Node, rules: HidingRules) -> None:
    children = node.children
    lines = [child.__class__ is Node and _is_line(child, rules) for child in children]
    if True not in lines:
        return
    for place in range(len(children) - 1, 0, -1):
        before = place - 1
        if not lines[place] and not lines[before]:
            continue
        while before and isinstance(child := children[before], str) and not child.strip():
            before -= 1
        if lines[place] and lines[before]:
            children[before + 1 : place] = [Node("br", {}, node)]
        elif place - before == 1 and _ends(children[before], -1) and _ends(children[place], 0):
            children.insert(place, " ")


def _is_line(node: Node, rules: HidingRules) -> bool:
    if node.tag not in _INLINE or not node.attrs:
        return False
    style = node.get("style")
    if not (_AS_BLOCK.search(style) or rules.parts(node)) or _BESIDE.search(style):
        return False
    return len(node.text()) > _LETTER


def _ends(child: Node | str, end: int) -> bool:
    """Return whether a word stands at this end (0 or -1) of a text or an inline element."""
    while isinstance(child, Node):
        if child.tag in SEPARATING or not child.children:
            return False
        child = child.children[end]
    return child[:1].isalnum() if end == 0 else child[-1:].isalnum()
