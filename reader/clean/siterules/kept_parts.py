"""Parts of a page that a rule keeps in the story besides what the cleaner finds."""

from __future__ import annotations

from reader.clean.extract.extraction import Extraction
from reader.clean.parse.tree import Node
from reader.clean.siterules.rules import SiteRule, select


def uncover(root: Node, rule: SiteRule) -> frozenset[int]:
    """Return the identities of what a rule names and of all around it; none of it is hidden."""
    shown: set[int] = set()
    for selector in (*rule.story, *rule.keep):
        for node in select(root, selector):
            for one in (node, *node.ancestors()):
                shown.add(id(one))
                if "hidden" in one.attrs:
                    one.attrs = {key: value for key, value in one.attrs.items() if key != "hidden"}
    return frozenset(shown)


def keep_parts(root: Node, rule: SiteRule, extraction: Extraction) -> None:
    """Add what a rule keeps to the story that was found on a page."""
    chosen = [node for selector in rule.keep for node in select(root, selector)]
    if not chosen:
        return
    inside = {id(inner) for node in chosen for inner in node.walk()}
    for place, block in enumerate(extraction.layout.blocks):
        children = (block.holder.children[at] for at in block.places)
        if id(block.holder) in inside or any(
            isinstance(child, Node) and _holds(child, inside) for child in children
        ):
            extraction.kept[place] = True
    extraction.included = chosen
    around = {id(above) for node in chosen for above in node.ancestors()}
    extraction.comments = [
        section
        for section in extraction.comments
        if id(section) not in inside and id(section) not in around
    ]


def _holds(node: Node, inside: set[int]) -> bool:
    return any(id(one) in inside for one in node.walk())
