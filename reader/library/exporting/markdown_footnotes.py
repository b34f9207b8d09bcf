"""Notes of a story as footnotes of Markdown: found by the links that lead there and back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from reader.clean.parse.tree import Node
from reader.library.exporting.markdown_inline import FOOTNOTE

NOTE = "footnote-text"
"""The name of the nodes that hold a note; `label` is its name."""

_HOLDERS = frozenset(("li", "p", "dd"))
_REFERENCE = re.compile(
    r"[\[(]?\s*(?:note\s*|n\.?\s*)?(\d{1,4}|[a-z]{1,4}|[*†‡§¶#]{1,3})\s*[\])]?", re.IGNORECASE
)
_SIGN = re.compile(r"[*†‡§¶]{1,3}")
_BACK = re.compile(r"[\[(]?[\w\s,.↩↑^⤴⏎↵⮐☝\ufe0e\ufe0f*†‡§¶#«»←⇑^-]{0,16}[\])]?")
_AROUND = re.compile(r"[\s\[\](),;–-]*")
_OWN_LABEL = re.compile(r"\s*[\[(]?(\w{1,4}|[*†‡§¶#]{1,3})[\]).:]?\s+")
_SHOWN = re.compile(
    r"<a [^<>]*href=\"#[^\"<>]+\"[^<>]*>(?:<sup>)?"
    r"(?P<bracket>\[?)(?:\d{1,4}|[a-z]|[*†‡§¶]{1,3})\]?(?:</sup>)?</a>"
)
_LABEL = re.compile(r"[\w-]{1,20}\Z")


def mark_footnotes(root: Node) -> None:
    """Turn references and notes into nodes of their own; links that lead nowhere lose nothing."""
    nodes = list(root.walk())
    order = {id(node): place for place, node in enumerate(nodes)}
    anchors = {node.get("id"): node for node in nodes if node.get("id")}
    labels: dict[str, str] = {}
    for target, references in _references(nodes).items():
        anchor = anchors.get(target)
        holder = _holder(anchor) if anchor is not None else None
        if holder is None or any(_within(link, holder) for link in references):
            continue
        after = all(order[id(link)] < order[id(holder)] for link in references)
        if not after or not (_raised(references) or _links_back(holder, references, anchors)):
            continue
        if holder.get("label"):
            label = holder.get("label")
        else:
            label = _label(references[0], labels)
            holder.attrs["label"] = label
            _strip(holder, label)
        labels[target] = label
        for link in references:
            _replace(link, label)
    _drop_unused_anchors(root)


def are_bare(html: str) -> bool:
    """Return whether most references of a text stand without brackets, as raised signs."""
    brackets = [found["bracket"] for found in _SHOWN.finditer(html)]
    return brackets.count("") * 2 > len(brackets)


def is_note(node: Node) -> bool:
    """Return whether the node holds a note that references lead to."""
    return node.tag in _HOLDERS and bool(node.get("label"))


def _target(link: Node) -> str:
    href = link.get("href") if link.tag == "a" else ""
    return unquote(href[1:]) if href.startswith("#") else ""


def _references(nodes: list[Node]) -> dict[str, list[Node]]:
    """Return the links that look like references, by the place they lead to."""
    found: dict[str, list[Node]] = {}
    for node in nodes:
        target = _target(node)
        if target and _REFERENCE.fullmatch(node.text()):
            found.setdefault(target, []).append(node)
    return found


def _holder(anchor: Node) -> Node | None:
    """Return the item or paragraph that begins with the anchor."""
    node: Node | None = anchor
    while node is not None and node.tag not in _HOLDERS:
        node = node.parent
    if node is not None and node.tag == "p" and node.parent is not None:
        only = [c for c in node.parent.children if isinstance(c, Node) or c.strip()]
        if node.parent.tag in ("li", "dd") and only[0] is node:
            node = node.parent
    if node is None or node is anchor:
        return node
    for part in node.walk():
        if part is anchor:
            return node
        if any(
            isinstance(c, str) and c.strip() and not _AROUND.fullmatch(c) for c in part.children
        ):
            before = _text_before(node, anchor)
            return node if len(before) <= 8 else None
    return node


def _text_before(node: Node, anchor: Node) -> str:
    parts: list[str] = []
    for item in _flat(node):
        if item is anchor:
            break
        if isinstance(item, str):
            parts.append(item)
    return "".join(parts).strip()


def _flat(node: Node) -> Iterator[Node | str]:
    for child in node.children:
        yield child
        if isinstance(child, Node):
            yield from _flat(child)


def _within(node: Node, holder: Node) -> bool:
    return node is holder or any(above is holder for above in node.ancestors())


def _raised(references: list[Node]) -> bool:
    """Return whether a reference is raised, stands in brackets or is a sign for notes."""
    for link in references:
        inside = link.find("sup") is not None
        if inside or any(above.tag == "sup" for above in link.ancestors()):
            return True
        if link.text().startswith("[") or _SIGN.fullmatch(link.text().strip()):
            return True
    return False


def _links_back(holder: Node, references: list[Node], anchors: dict[str, Node]) -> bool:
    """Return whether a link of the note leads to the paragraph of a reference."""
    for node in holder.walk():
        back = anchors.get(_target(node)) if _target(node) else None
        if back is not None and not _within(back, holder):
            return any(_block(back) is _block(link) for link in references)
    return False


def _block(node: Node) -> Node | None:
    around = (above for above in (node, *node.ancestors()))
    return next((n for n in around if n.tag in (*_HOLDERS, "td", "th", "dt", "h2", "h3")), None)


def _label(link: Node, labels: dict[str, str]) -> str:
    found = _REFERENCE.fullmatch(link.text())
    wanted = found.group(1) if found else ""
    taken = set(labels.values())
    if _LABEL.match(wanted) and wanted not in taken:
        return wanted
    number = 1
    while str(number) in taken:
        number += 1
    return str(number)


def _strip(holder: Node, label: str) -> None:
    """Take the links back, the anchors and the label in front out of a note."""
    for node in list(holder.walk()):
        if node.tag != "a":
            continue
        if _target(node) and _BACK.fullmatch(node.text()):
            parent = node.parent
            node.detach()
            if parent is not None and parent.tag == "sup" and not parent.text():
                parent.detach()
        elif node.get("id") and not node.get("href") and not node.children:
            node.detach()
    _strip_label(holder, label)


def _strip_label(holder: Node, label: str) -> None:
    node = holder
    while node.children:
        first = node.children[0]
        if isinstance(first, Node):
            if not first.text() and first.tag in ("sup", "a", "strong", "em"):
                del node.children[0]
                continue
            node = first
            continue
        found = _OWN_LABEL.match(first)
        if found and found.group(1) == label:
            node.children[0] = first[found.end() :]
        elif re.match(r"\s*(?:\[\]|\(\)|\.|:|\^)\s*", first):
            node.children[0] = re.sub(r"^\s*(?:\[\]|\(\)|\.|:|\^)\s*", "", first)
        return


def _replace(link: Node, label: str) -> None:
    """Put a reference in place of the link, and of what is raised around it."""
    parent = link.parent
    if parent is None:
        return
    place = next(at for at, child in enumerate(parent.children) if child is link)
    reference = Node(FOOTNOTE, {"label": label}, parent)
    parent.children[place] = reference
    if parent.tag == "sup" and parent.parent is not None:
        words = [c for c in parent.children if isinstance(c, str)]
        others = [c for c in parent.children if isinstance(c, Node)]
        bare = all(_AROUND.fullmatch(word) for word in words)
        if bare and all(c.tag == FOOTNOTE or _is_anchor(c) for c in others):
            _lift(parent, others)
            return
    _without_brackets(parent, place)


def _is_anchor(node: Node) -> bool:
    return node.tag == "a" and not node.get("href") and not node.text()


def _lift(raised: Node, others: list[Node]) -> None:
    above = raised.parent
    if above is None:
        return
    at = next(n for n, child in enumerate(above.children) if child is raised)
    for child in others:
        child.parent = above
    above.children[at : at + 1] = others


def _without_brackets(parent: Node, place: int) -> None:
    siblings = parent.children
    if 0 < place < len(siblings) - 1:
        before, after = siblings[place - 1], siblings[place + 1]
        if not isinstance(before, str) or not isinstance(after, str):
            return
        if before.endswith("[") and after.startswith("]"):
            siblings[place - 1], siblings[place + 1] = before[:-1], after[1:]


def _drop_unused_anchors(root: Node) -> None:
    wanted = {_target(node) for node in root.walk()}
    for node in list(root.walk()):
        if _is_anchor(node) and node.get("id") not in wanted:
            node.detach()
