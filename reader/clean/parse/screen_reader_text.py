"""Words for screen readers: of them and their visible twin one stays, labels alone go."""

from __future__ import annotations

from collections.abc import Collection

from reader.clean.parse.bounded_text import brief_text
from reader.clean.parse.style_rules import HidingRules
from reader.clean.parse.tree import SEPARATING, Node

_READ_ALOUD = frozenset(
    {
        "sr-only",
        "visually-hidden",
        "visuallyhidden",
        "visually_hidden",
        "screen-reader-text",
        "screen-reader-only",
        "screenreader-only",
        "screen-reader",
        "screenreader",
        "sr-text",
        "u-visually-hidden",
        "u-hidden-visually",
        "show-for-sr",
        "assistive-text",
        "a11y-hidden",
        "accessibly-hidden",
        "offscreen",
        "off-screen",
        "hidden-visually",
        "acc-hidden",
        "vh",
    }
)
LONGEST_LABEL = 120
"""Characters; a longer text for screen readers is left as it is."""


def without_read_aloud(root: Node, rules: HidingRules, shown: Collection[int]) -> None:
    """Of words for screen readers and their visible twin one stays; labels alone go."""
    classed = [node for node in root.listed() if "class" in node.attrs]
    for node in classed:
        classes = node.attrs["class"]
        if not classes or node.parent is None or id(node) in shown:
            continue
        parts = classes.split()
        if not is_read_aloud(node, parts, rules):
            continue
        text = brief_text(node, LONGEST_LABEL)
        if not text and node.text():
            continue
        twins = _silent_twins(node)
        said = "".join("".join(twin.text().split()) for twin in twins)
        if twins and said and said.casefold() in "".join(text.split()).casefold():
            for twin in twins:
                twin.detach()
            _part_from_number(node)
        elif node.tag not in ("h1", "main", "body") and not _holds_picture(node):
            node.detach()


def _part_from_number(node: Node) -> None:
    """Part a unit in full words from the number that its short form was written to."""
    assert node.parent is not None
    siblings = node.parent.children
    place = node.place() or 0
    before = siblings[place - 1] if place else ""
    if isinstance(before, str) and before[-1:].isdigit() and node.text()[:1].isalpha():
        siblings.insert(place, " ")


def is_read_aloud(node: Node, parts: list[str], rules: HidingRules) -> bool:
    """Return whether the classes of an element leave it to screen readers alone."""
    if not _READ_ALOUD.isdisjoint(parts):
        return True
    return bool(rules.clipped) and any(
        ("", "." + part) in rules.clipped or (node.tag, "." + part) in rules.clipped
        for part in parts
    )


def _holds_picture(node: Node) -> bool:
    return node.find("img", "math", "pre") is not None


def _silent_twins(node: Node) -> list[Node]:
    """Elements right beside one that screen readers pass over."""
    assert node.parent is not None
    siblings = node.parent.children
    place = node.place() or 0
    found: list[Node] = []
    for step in (-1, 1):
        at = place + step
        while 0 <= at < len(siblings):
            child = siblings[at]
            if isinstance(child, str):
                if child.strip():
                    break
            elif child.get("aria-hidden") == "true" and child.tag not in SEPARATING:
                found.insert(0, child) if step < 0 else found.append(child)
            else:
                break
            at += step
    return found
