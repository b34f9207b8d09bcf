"""Formulas that stand in a text as bare TeX, framed as MathJax reads them."""

from __future__ import annotations

import re

from reader.clean.parse.formula_carriers import TEX
from reader.clean.parse.tree import Node

_FRAMED = re.compile(r"\\\((.{1,1000}?)\\\)|\\\[(.{1,4000}?)\\\]|\$\$([^$]{1,4000})\$\$", re.DOTALL)
_SIGNS = re.compile(r"[\\^_={}<>+]|\d")
_SHORT = re.compile(r"[A-Za-z]{1,2}(?:[\s,|/()'*-]{1,3}[A-Za-z]{1,2}){0,5}'?")
"""Single letters and pairs of them, with little between."""
_AS_IT_IS = frozenset(("pre", "code", "textarea", "script", "style", "kbd", "samp", "tt", "math",
                       "title"))  # fmt: skip


def settle_bare_tex(root: Node) -> None:
    """Turn every framed formula in the text below `root` into a `math` element with its TeX."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if node.tag in _AS_IT_IS or TEX in node.attrs:
            continue
        if any(isinstance(c, str) and ("\\" in c or "$$" in c) for c in node.children):
            node.children = [part for child in node.children for part in _parts(child, node)]
        waiting.extend(child for child in node.children if isinstance(child, Node))


def _parts(child: Node | str, parent: Node) -> list[Node | str]:
    if not isinstance(child, str):
        return [child]
    parts: list[Node | str] = []
    begin = 0
    for found in _FRAMED.finditer(child):
        tex = next(group for group in found.groups() if group is not None).strip()
        if not (_SIGNS.search(tex) or _SHORT.fullmatch(tex)):
            continue
        parts += [child[begin : found.start()], Node("math", {TEX: " ".join(tex.split())}, parent)]
        begin = found.end()
    return [*parts, child[begin:]] if parts else [child]
