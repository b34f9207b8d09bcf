"""Takes off what translators, proof-readers and other tools of a browser hung into a page."""

from __future__ import annotations

import re

from reader.clean.parse.tree import Node

_TOOLS = re.compile(
    r"(?:goog-gt|goog-te|skiptranslate|immersive-translate|deepl-(?:input|inline)|grammarly"
    r"|languagetool|lt-(?:toolbar|highlighter|div)\b|prowritingaid|hypothesis-(?:sidebar|adder|notebook)"
    r"|evernote-|skitch|__lpform|lastpass|com-1password|pkt_|readwise-|zotero-|monica-content"
    r"|loom-(?:container|companion)|vsc-controller|honeycontainer|veepn-|monosnap|savefrom"
    r"|single-file-(?:ui|infobar)|obsidian-clipper|yomitan|yomichan)"
)
"""Beginnings of the names that such tools give their parts; a list of those met, not of all."""

_LONGEST = 1_000
"""Characters of a tool's part; more are a page about the tool; chosen."""

_MOST_CHILDREN = 400
"""Elements straight below the body that are looked at; tools hang theirs in last; chosen."""


def without_tool_parts(root: Node) -> None:
    """Take out elements straight below the body (or behind it) that are a tool's."""
    body = root.find("body") or root
    for around in (body, body.parent):
        if around is None:
            continue
        parts = [child for child in around.children[-_MOST_CHILDREN:] if isinstance(child, Node)]
        for part in parts:
            if part is not body and _is_tool(part):
                part.detach()


def _is_tool(part: Node) -> bool:
    names = (part.tag if "-" in part.tag else "", part.get("id"), *part.get("class").split())
    named = any(name and _TOOLS.match(name.lower()) for name in names)
    return named and len(part.text()) < _LONGEST
