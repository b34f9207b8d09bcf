"""Formulas that stand in a text as bare TeX, framed as MathJax reads them."""

from __future__ import annotations

import re

from reader.clean.parse.formula_carriers import TEX
from reader.clean.parse.tree import Node

_FRAMED = re.compile(
    r"\\\(((?:(?!(?<!\\)\\\().){1,1000}?)\\\)|\\\[((?:(?!(?<!\\)\\\[).){1,4000}?)\\\]|"
    r"\$\$([^$]{1,4000})\$\$|"
    r"(?<![\\$\w])\$((?![\s$])[^$]{1,300}(?<![\s\\]))\$(?![\w$])",
    re.DOTALL,
)
"""Frames of TeX; single dollars last, by the rules of pandoc: no blank inside, no digit behind.

A frame ends where the next one opens, or many that nobody closed take time with their square; two
backslashes before a bracket are the end of a line in TeX.
"""
_COMMAND = re.compile(r"\\[A-Za-z]{2,}|[A-Za-z\d)}][\^_]\{")
"""What a formula between single dollars has, and a sum of money has not."""
_SIGNS = re.compile(r"[\\^_={}<>+]|\d")
_SHORT = re.compile(r"[A-Za-z]{1,2}(?:[\s,|/()'*-]{1,3}[A-Za-z]{1,2}){0,5}'?")
"""Single letters and pairs of them, with little between."""
_AS_IT_IS = frozenset(("pre", "code", "textarea", "script", "style", "kbd", "samp", "tt", "math",
                       "title"))  # fmt: skip


def settle_bare_tex(root: Node) -> None:
    """Turn every framed formula in the text below `root` into a `math` element with its TeX."""
    waiting = [root]
    framed: list[Node] = []
    while waiting:
        node = waiting.pop()
        if node.tag in _AS_IT_IS or TEX in node.attrs:
            continue
        frames = False
        for child in node.children:
            if isinstance(child, Node):
                waiting.append(child)
            elif "\\" in child or "$" in child:
                frames = True
        if frames:
            framed.append(node)
    # One formula that can be nothing else shows what single dollars mean on this page.
    dollars = any(_is_command(c) for node in framed for c in node.children if isinstance(c, str))
    for node in framed:
        node.children = [part for child in node.children for part in _parts(child, node, dollars)]


def _is_command(text: str) -> bool:
    """Has a text a formula between single dollars that can be nothing else?"""
    found = (match[4] for match in _FRAMED.finditer(text) if match[4] is not None)
    return "\\" in text and any(_COMMAND.search(tex) for tex in found)


def _parts(child: Node | str, parent: Node, dollars: bool) -> list[Node | str]:
    if not isinstance(child, str) or ("\\" not in child and "$" not in child):
        return [child]
    parts: list[Node | str] = []
    begin = 0
    for found in _FRAMED.finditer(child):
        if found[4] is not None and not dollars:
            continue
        tex = next(group for group in found.groups() if group is not None).strip()
        if not (_SIGNS.search(tex) or _SHORT.fullmatch(tex)):
            continue
        parts += [child[begin : found.start()], Node("math", {TEX: " ".join(tex.split())}, parent)]
        begin = found.end()
    return [*parts, child[begin:]] if parts else [child]
