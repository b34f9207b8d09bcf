"""Formulas of Word (OMML) as MathML, for the parts that most formulas are made of."""

from __future__ import annotations

from html import escape
from typing import Any

from reader.formats.xml_tree import children, local, words

_SIMPLE = {
    "f": ("mfrac", ("num", "den")),
    "sSup": ("msup", ("e", "sup")),
    "sSub": ("msub", ("e", "sub")),
    "sSubSup": ("msubsup", ("e", "sub", "sup")),
    "limLow": ("munder", ("e", "lim")),
    "limUpp": ("mover", ("e", "lim")),
}
_DEEPEST = 40
"""Parts of a formula in one another; deeper ones are left out."""


def formula_html(element: Any) -> str:
    """Return a formula as MathML; empty where it holds nothing."""
    inside = _row(element, 0)
    return f"<math>{inside}</math>" if inside else ""


def _row(element: Any, depth: int) -> str:
    if depth > _DEEPEST:
        return escape(words(element))
    return "".join(_part(each, depth) for each in element)


def _of(element: Any, name: str, depth: int) -> str:
    inner = "".join(_row(each, depth + 1) for each in children(element, name))
    return f"<mrow>{inner}</mrow>"


def _part(element: Any, depth: int) -> str:
    name = local(element)
    if name == "r":
        return _token("".join(words(each) for each in children(element, "t")))
    if name in _SIMPLE:
        tag, parts = _SIMPLE[name]
        return f"<{tag}>{''.join(_of(element, part, depth) for part in parts)}</{tag}>"
    if name == "rad":
        base, degree = _of(element, "e", depth), _of(element, "deg", depth)
        plain = degree == "<mrow></mrow>"
        return f"<msqrt>{base}</msqrt>" if plain else f"<mroot>{base}{degree}</mroot>"
    if name == "nary":
        sign = _property(element, "naryPr", "chr") or "∫"
        below, above = _of(element, "sub", depth), _of(element, "sup", depth)
        operator = f"<munderover><mo>{escape(sign)}</mo>{below}{above}</munderover>"
        return operator + _of(element, "e", depth)
    if name == "d":
        start = _property(element, "dPr", "begChr", "(")
        end = _property(element, "dPr", "endChr", ")")
        inner = "<mo>,</mo>".join(
            f"<mrow>{_row(each, depth + 1)}</mrow>" for each in children(element, "e")
        )
        return f"<mo>{escape(start)}</mo>{inner}<mo>{escape(end)}</mo>"
    if name == "m":
        rows = "".join(
            "<mtr>"
            + "".join(f"<mtd>{_row(e, depth + 1)}</mtd>" for e in children(row, "e"))
            + "</mtr>"
            for row in children(element, "mr")
        )
        return f"<mtable>{rows}</mtable>"
    return "" if name.endswith("Pr") else _row(element, depth + 1)


def _token(text: str) -> str:
    text = text.strip()
    if not text:
        return ""
    if text.replace(".", "").replace(",", "").isdigit():
        return f"<mn>{escape(text)}</mn>"
    return f"<mi>{escape(text)}</mi>" if text.isalpha() else f"<mo>{escape(text)}</mo>"


def _property(element: Any, group: str, name: str, otherwise: str = "") -> str:
    for properties in children(element, group):
        for found in children(properties, name):
            setting = next((str(v) for k, v in found.attrib.items() if str(k).endswith("val")), "")
            return setting if setting or otherwise else otherwise
    return otherwise
