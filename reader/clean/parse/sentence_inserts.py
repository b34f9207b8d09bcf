"""What programs put into a sentence without it being a part of one: notes over a word, labels."""

from __future__ import annotations

import re

from reader.clean.lexicon.class_words import CLASS_KINDS, class_mask, remembered
from reader.clean.lexicon.line_kinds import kind_of_line
from reader.clean.parse.bounded_text import brief_text
from reader.clean.parse.tree import SEPARATING, Node

_TOOLTIP = re.compile(
    r"(?<![a-z])(?:tool-?tip|tippy|popover|hint)(?:[_-]{0,2}(?:text|content|body|inner|box|bubble))"
    r"(?![a-z])"
)
"""Names of the element that holds a tooltip's words; the word they explain has shorter ones."""
_AD_LABEL = re.compile(r"(?<![a-z])ad(?:s|vert\w{0,8})?[_-]?(?:label|tag|mark|note|text)(?![a-z])")
"""Names of the label of an advertisement that the words of class names do not know."""
_is_tooltip, _is_ad_label = remembered(_TOOLTIP), remembered(_AD_LABEL)
_AD = 1 << CLASS_KINDS.index("ad")
_LABEL = 40
"""Characters of the label of an advertisement; chosen."""
_NOTE = 300
"""Characters of a tooltip; a longer one is a box of its own; chosen."""


def settle_insert(node: Node) -> None:
    """Set a tooltip in a sentence apart in parentheses; drop the label of an advertisement."""
    classes = node.classes()
    tooltip = node.get("role").lower() == "tooltip" or _is_tooltip(classes)
    if tooltip:
        _set_apart(node)
    elif (class_mask(classes) & _AD or _is_ad_label(classes)) and _is_inline(node):
        text = brief_text(node, _LABEL + 1)
        if len(text) <= _LABEL and kind_of_line(text) == "ad":
            _replace_by_blank(node)


def _set_apart(node: Node) -> None:
    text = brief_text(node, _NOTE + 1)
    before = _text_before(node)
    if not text or len(text) > _NOTE or not _is_inline(node) or not before:
        return
    if before.rstrip()[-1:].isalnum() and text[0] not in "([（【":
        node.children[:0] = [" (" if before[-1].isalnum() else "("]
        node.children.append(") " if _text_behind(node)[:1].isalnum() else ")")


def _is_inline(node: Node) -> bool:
    return node.tag not in SEPARATING and all(inner.tag not in SEPARATING for inner in node.walk())


def _text_before(node: Node) -> str:
    """Return the text right before an element within its line, across the ends of elements."""
    while (parent := node.parent) is not None and (place := node.place()) is not None:
        if place:
            return _last_text(parent.children[place - 1])
        if parent.tag in SEPARATING:
            return ""
        node = parent
    return ""


def _text_behind(node: Node) -> str:
    while (parent := node.parent) is not None and (place := node.place()) is not None:
        if place + 1 < len(parent.children):
            behind = parent.children[place + 1]
            return behind if isinstance(behind, str) else brief_text(behind, 2)
        if parent.tag in SEPARATING:
            return ""
        node = parent
    return ""


def _last_text(item: Node | str) -> str:
    while isinstance(item, Node):
        if item.tag in SEPARATING or not item.children:
            return ""
        item = item.children[-1]
    return item


def _replace_by_blank(node: Node) -> None:
    parent = node.parent
    if parent is not None and (place := node.place()) is not None:
        parent.children[place] = " "
        node.parent = None
