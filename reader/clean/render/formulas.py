"""Formulas as text that can be read: MathML or TeX in one line."""

from __future__ import annotations

import re

from reader.clean.parse.formula_carriers import TEX
from reader.clean.parse.tree import Node

_SIMPLE = {"msup": "^", "msub": "_", "mfrac": "/", "munder": "_", "mover": "^"}
_DOUBLE = ("msubsup", "munderover")
_ROOM = 300
"""Characters of a formula's alternative text that is shown."""

_SIGNS = {
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "varepsilon": "ε",
    "zeta": "ζ", "eta": "η", "theta": "θ", "vartheta": "ϑ", "iota": "ι", "kappa": "κ",
    "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "pi": "π", "rho": "ρ", "sigma": "σ",
    "tau": "τ", "upsilon": "υ", "phi": "φ", "varphi": "φ", "chi": "χ", "psi": "ψ",
    "omega": "ω", "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ",
    "Pi": "Π", "Sigma": "Σ", "Upsilon": "Υ", "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω",
    "cdot": "·", "times": "×", "div": "÷", "pm": "±", "mp": "∓", "le": "≤", "leq": "≤",
    "leqslant": "≤", "ge": "≥", "geq": "≥", "geqslant": "≥", "ne": "≠", "neq": "≠",
    "approx": "≈", "sim": "∼", "simeq": "≃", "equiv": "≡", "propto": "∝", "infty": "∞",
    "partial": "∂", "nabla": "∇", "sum": "∑", "prod": "∏", "int": "∫", "iint": "∬",
    "oint": "∮", "in": "∈", "notin": "∉", "ni": "∋", "subset": "⊂", "subseteq": "⊆",
    "supset": "⊃", "supseteq": "⊇", "cup": "∪", "cap": "∩", "emptyset": "∅", "forall": "∀",
    "exists": "∃", "neg": "¬", "land": "∧", "wedge": "∧", "lor": "∨", "vee": "∨", "to": "→",
    "rightarrow": "→", "longrightarrow": "→", "leftarrow": "←", "gets": "←", "mapsto": "↦",
    "Rightarrow": "⇒", "implies": "⇒", "Leftarrow": "⇐", "leftrightarrow": "↔",
    "Leftrightarrow": "⇔", "iff": "⇔", "ldots": "…", "dots": "…", "cdots": "⋯", "vdots": "⋮",
    "prime": "′", "circ": "∘", "star": "⋆", "ast": "∗", "oplus": "⊕", "otimes": "⊗",
    "langle": "⟨", "rangle": "⟩", "lfloor": "⌊", "rfloor": "⌋", "lceil": "⌈", "rceil": "⌉",
    "mid": "|", "parallel": "∥", "perp": "⊥", "angle": "∠", "hbar": "ℏ", "ell": "ℓ",
    "Re": "ℜ", "Im": "ℑ", "aleph": "ℵ", "ll": "≪", "gg": "≫", "quad": " ", "qquad": " ",
    "setminus": "∖", "vert": "|", "Vert": "‖", "lbrace": "{", "rbrace": "}", "colon": ":",
    "degree": "°", "backslash": "\\",
}  # fmt: skip
"""Commands of TeX that are one sign."""

_NOTHING = frozenset(
    [
        "left",
        "right",
        "big",
        "Big",
        "bigg",
        "Bigg",
        "bigl",
        "bigr",
        "Bigl",
        "Bigr",
        "displaystyle",
        "textstyle",
        "scriptstyle",
        "limits",
        "nolimits",
        "nonumber",
        "mathord",
        "mathrm",
        "mathbf",
        "mathit",
        "mathcal",
        "mathbb",
        "mathfrak",
        "mathsf",
        "mathtt",
        "text",
        "textrm",
        "textbf",
        "textit",
        "textsf",
        "operatorname",
        "boldsymbol",
        "bm",
        "rm",
        "bf",
        "it",
        "cal",
        "mbox",
        "hbox",
        "begin",
        "end",
        "hline",
        "centering",
        "label",
        "tag",
        "notag",
        "hspace",
        "vspace",
        "mathop",
        "mathrel",
        "mathbin",
        "dfrac",
        "tfrac",
        "boxed",
        "underbrace",
        "overbrace",
        "overline",
        "underline",
        "bar",
        "hat",
        "tilde",
        "vec",
        "dot",
        "ddot",
        "widehat",
        "widetilde",
    ]
)
"""Commands that only change how what follows looks."""

_TOKEN = re.compile(r"\\([A-Za-z]+)\*?|\\(.)|([{}^_&~])|([^\\{}^_&~]+)", re.DOTALL)
_ENVIRONMENT = re.compile(r"\\(?:begin|end)\s*\{[^{}]{0,40}\}(?:\{[^{}]{0,40}\})?")


def readable(node: Node) -> str:
    """Return a formula as one line of text, from its MathML, its author's words or its TeX."""
    if line := " ".join(_line(node).split()):
        return line
    alternative = " ".join(node.get("alttext").split())
    if tex := node.get(TEX):
        return tex_line(tex)
    return alternative if len(alternative) < _ROOM else ""


def tex_line(tex: str) -> str:
    """Return TeX as one line of text; what is not known comes by its name."""
    tex = _ENVIRONMENT.sub(" ", tex)
    tokens = list(_tex_tokens(tex))
    written = _TexReading(tokens).group(0)[0]
    return " ".join(written.split())


def _tex_tokens(tex: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for name, sign, mark, text in _TOKEN.findall(tex):
        if name:
            found.append(("command", name))
        elif sign:
            found.append(("text", sign if sign in "{}$%&#_|" else " "))
        elif mark:
            found.append(("mark", mark))
        else:
            found.append(("text", text))
    return found


class _TexReading:
    """Reads groups of TeX; depth is bounded by the tokens, each of which is read once."""

    def __init__(self, tokens: list[tuple[str, str]]) -> None:
        self._tokens = tokens

    def group(self, place: int, depth: int = 0) -> tuple[str, int]:
        """Return the text of what stands up to the closing brace, and the place behind it."""
        parts: list[str] = []
        while place < len(self._tokens):
            kind, value = self._tokens[place]
            if (kind, value) == ("mark", "}"):
                return "".join(parts), place + 1
            text, place = self._one(place, depth)
            parts.append(text)
        return "".join(parts), place

    def _one(self, place: int, depth: int) -> tuple[str, int]:
        kind, value = self._tokens[place]
        if depth > 60:
            return ("" if kind == "mark" else value), place + 1
        if kind == "text":
            return value, place + 1
        if kind == "mark":
            if value == "{":
                return self.group(place + 1, depth + 1)
            if value in "^_":
                inside, after = self._argument(place + 1, depth)
                return value + _bracketed(inside), after
            return " ", place + 1
        if value in ("frac", "dfrac", "tfrac", "cfrac"):
            above, after = self._argument(place + 1, depth)
            below, after = self._argument(after, depth)
            return f"{_bracketed(above)}/{_bracketed(below)}", after
        if value == "sqrt":
            inside, after = self._argument(place + 1, depth)
            return f"√({inside.strip()})", after
        if value in _SIGNS:
            return f" {_SIGNS[value]} " if len(value) > 1 and not _SIGNS[value].isalpha() else (
                _SIGNS[value]), place + 1  # fmt: skip
        return ("" if value in _NOTHING else f"{value} "), place + 1

    def _argument(self, place: int, depth: int) -> tuple[str, int]:
        while place < len(self._tokens) and self._tokens[place] == ("text", " "):
            place += 1
        if place >= len(self._tokens):
            return "", place
        kind, value = self._tokens[place]
        if kind == "text" and len(value.lstrip()) > 1:
            bare = value.lstrip()
            self._tokens[place] = ("text", bare[1:])
            return bare[0], place
        return self._one(place, depth + 1)


def _bracketed(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= 1 or plain.isalnum() else f"({plain})"


def _line(node: Node | str) -> str:
    if isinstance(node, str):
        return node
    if node.tag in ("annotation", "annotation-xml"):
        return ""
    parts = [child for child in node.children if isinstance(child, Node)]
    if node.tag in _SIMPLE and len(parts) == 2:
        return _grouped(parts[0]) + _SIMPLE[node.tag] + _grouped(parts[1])
    if node.tag in _DOUBLE and len(parts) == 3:
        return f"{_grouped(parts[0])}_{_grouped(parts[1])}^{_grouped(parts[2])}"
    inside = "".join(_line(child) for child in node.children)
    if node.tag == "msqrt":
        return f"√({inside.strip()})"
    if node.tag == "mo":
        # Function application and invisible signs of multiplication are nothing to be read.
        inside = inside.strip().strip("\u2061\u2062\u2063")
        return f" {inside} " if inside else ""
    if node.tag in ("mi", "mn", "mtext"):
        return inside.strip() if node.tag != "mtext" else inside
    if node.tag == "mtr":
        return inside + "; "
    if node.tag == "mtd":
        return inside + " "
    return inside


def _grouped(node: Node) -> str:
    text = " ".join(_line(node).split())
    return text if len(text) <= 1 or text.isalnum() else f"({text})"
