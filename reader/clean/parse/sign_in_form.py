"""Pages that ask for a password where their story should be."""

from __future__ import annotations

from itertools import chain

from reader.clean.parse.tree import Node

_AROUND = frozenset(("header", "nav", "aside", "footer", "dialog"))
"""Elements in which every page of a site may offer to sign in."""
_CONTENT = ("main", "article")


def is_sign_in(root: Node) -> bool:
    """Return whether a form for a password is in the content of a page, and not around it."""
    fields = [node for node in root.listed() if node.tag == "input" and _asks(node)]
    if not fields:
        return False
    content = list(filter(None, (root.find(name) for name in _CONTENT)))
    around = (list(chain((field,), field.ancestors())) for field in fields)
    return any(
        not any(node.tag in _AROUND for node in holders)
        and (not content or any(part is node for part in content for node in holders))
        for holders in around
    )


def _asks(field: Node) -> bool:
    return field.get("type").lower() == "password"
