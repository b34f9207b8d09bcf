"""Formulas as text that can be read: MathML in one line."""

from __future__ import annotations

from reader.clean.parse.tree import Node

_SIMPLE = {"msup": "^", "msub": "_", "mfrac": "/"}


def readable(node: Node) -> str:
    """Return a formula as one line of text; the words of its author (`alttext`) win."""
    told = " ".join(node.get("alttext").split())
    if told and len(told) < 300:
        return told
    return " ".join(_line(node).split())


def _line(node: Node | str) -> str:
    if isinstance(node, str):
        return node
    if node.tag in ("annotation", "annotation-xml"):
        return ""
    parts = [child for child in node.children if isinstance(child, Node)]
    if node.tag in _SIMPLE and len(parts) == 2:
        return _grouped(parts[0]) + _SIMPLE[node.tag] + _grouped(parts[1])
    if node.tag == "msubsup" and len(parts) == 3:
        return f"{_grouped(parts[0])}_{_grouped(parts[1])}^{_grouped(parts[2])}"
    inside = "".join(_line(child) for child in node.children)
    if node.tag == "msqrt":
        return f"√({inside.strip()})"
    if node.tag == "mo":
        return f" {inside.strip()} "
    return inside


def _grouped(node: Node) -> str:
    text = " ".join(_line(node).split())
    return text if len(text) <= 1 or text.isalnum() else f"({text})"
