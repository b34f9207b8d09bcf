"""What stands within the lines of a manual page: fonts, signs, and the macros of `mdoc`."""

from __future__ import annotations

import re
from html import escape

Fonts = str
"""The fonts that words take in turn: a letter each for bold, italic and (a blank) plain."""

_ARGUMENT = re.compile(r'[ \t]*(?:"((?:[^"]|"")*)"?|((?:\\ |[^ \t])+))')
_ESCAPE = re.compile(
    r"\\(?:f(?P<font>\(\w\w|\[\w*\]|.)|\((?P<two>..)|\[(?P<long>[^\]\n]{1,40})\]|s[+-]?\d{1,2}"
    r"|\*(?:\((?P<kept>..)|\[[^\]\n]{1,40}\]|.)|[hvwN]'[^'\n]{0,60}'|m\[[^\]\n]{0,40}\]|n(?:\(..|.)|\"(?P<end>.*)"
    r"|(?P<one>.)|\Z)"
)
_SIGNS = {
    "em": "—", "en": "–", "hy": "-", "aq": "'", "dq": '"', "lq": "“", "rq": "”", "oq": "‘",
    "cq": "’", "bu": "•", "co": "©", "rg": "®", "tm": "™", "ga": "`", "ha": "^", "ti": "~",
    "rs": "\\", "bv": "|", "ba": "|", "sl": "/", "de": "°", "mu": "×", "+-": "±", "<=": "≤",
    ">=": "≥", "!=": "≠", "->": "→", "<-": "←", "mi": "−", "pl": "+", "at": "@", "sh": "#",
    "Do": "$", "lB": "[", "rB": "]", "lC": "{", "rC": "}", "ss": "ß", ":a": "ä", ":o": "ö",
    ":u": "ü", ":A": "Ä", ":O": "Ö", ":U": "Ü", "'e": "é", "`e": "è", "'a": "á", ",c": "ç",
    "~n": "ñ", "Po": "£", "eu": "€", "sc": "§", "ps": "¶", "dg": "†", "12": "½", "14": "¼",
}  # fmt: skip
"""Names of signs as groff_char(7) gives them."""
_STRINGS = {'L"': "“", 'R"': "”", "lq": "“", "rq": "”", "Aq": "'", "Tm": "™", "-": "-"}
"""Strings that pod2man and the packages of macros define."""
_PLAIN_ESCAPES = {"-": "-", "e": "\\", " ": "\u00a0", "~": "\u00a0", "0": " ", "'": "´", "`": "`",
                  "\\": "\\", ".": ".", "t": "\t"}  # fmt: skip
_TAGS = {"B": "b", "I": "i", "3": "b", "2": "i", "CB": "b", "CI": "i", "CW": "code", "CR": "code",
         "C": "code"}  # fmt: skip
_CLOSING = frozenset(".,:;)]?!")
_CLOSING_SIGNS = frozenset("])}>”’")
_WRAPPED = {
    "Op": ("[", "]"), "Oo": ("[", ""), "Oc": ("]", ""), "Dq": ("“", "”"), "Do": ("“", ""),
    "Dc": ("”", ""), "Sq": ("‘", "’"), "So": ("‘", ""), "Sc": ("’", ""), "Pq": ("(", ")"),
    "Po": ("(", ""), "Pc": (")", ""), "Bq": ("[", "]"), "Bo": ("[", ""), "Bc": ("]", ""),
    "Brq": ("{", "}"), "Bro": ("{", ""), "Brc": ("}", ""), "Aq": ("<", ">"), "Ao": ("<", ""),
    "Ac": (">", ""), "Qq": ('"', '"'), "Qo": ('"', ""), "Qc": ('"', ""), "Ql": ("‘", "’"),
}  # fmt: skip
"""Macros of mdoc(7) that put signs around the rest of their line."""
_SET = {
    "Fl": "b", "Cm": "b", "Nm": "b", "Ic": "b", "Sy": "b", "Fn": "b", "Fo": "b", "Cd": "b",
    "Ar": "i", "Em": "i", "Pa": "i", "Va": "i", "Ft": "i", "Fa": "i", "Vt": "i", "%T": "i",
    "%B": "i", "%J": "i", "Li": "code", "Dv": "code", "Ev": "code", "Er": "code", "Dl": "code",
    "In": "code", "Fd": "code", "Xr": "", "Ns": "", "No": "", "Tn": "", "Ux": "", "Bx": "",
    "Fx": "", "Nx": "", "Ox": "", "Dx": "", "An": "", "Mt": "", "Lk": "", "Sx": "", "D1": "",
    "St": "", "At": "", "Ad": "", "Ap": "", "Rs": "", "Re": "", "Ta": "", "Xo": "", "Xc": "",
    "Pf": "", "Ms": "", "Lb": "", "Rv": "", "Ex": "", "Fc": "", "Eo": "", "Ec": "", "Bf": "",
    "Ef": "", "Es": "", "En": "", "%A": "", "%D": "", "%I": "", "%N": "", "%O": "", "%P": "",
    "%R": "", "%V": "", "%U": "", "%C": "", "%Q": "",
}  # fmt: skip
"""Macros that set their words in a font, or plainly."""
_UNSAID = {"Ar": "file ...", "Ux": "UNIX", "Bx": "BSD", "Fx": "FreeBSD", "Nx": "NetBSD",
           "Ox": "OpenBSD", "Dx": "DragonFly", "Ap": "'", "Ex": "", "Rv": ""}  # fmt: skip
"""What a macro without words says."""


def arguments_of(rest: str) -> list[str]:
    """Return the words of a request; those in quotation marks are one."""
    return [
        found[1].replace('""', '"') if found[1] is not None else found[2]
        for found in _ARGUMENT.finditer(rest)
    ]


def joined_fonts(words: list[str], fonts: Fonts) -> str:
    """Return words without gaps, in fonts that take turns."""
    written = []
    for place, word in enumerate(words):
        font = fonts[place % len(fonts)].strip() if fonts else ""
        html = inline_html(word)
        written.append(f"<{font}>{html}</{font}>" if font and html.strip() else html)
    return ("" if len(fonts) > 1 else " ").join(written)


def inline_html(text: str) -> str:
    """Return the words of a line as HTML: its escapes read, its fonts as tags."""
    written: list[str] = []
    position, opened = 0, ""
    for found in _ESCAPE.finditer(text):
        if found.start() < position:
            continue
        written.append(escape(text[position : found.start()], quote=False))
        position = found.end()
        if found["font"] is not None:
            name = found["font"].strip("([]")
            closing = f"</{opened}>" if opened else ""
            opened = _TAGS.get(name, "")
            written.append(closing + (f"<{opened}>" if opened else ""))
        elif (name := found["two"] or found["long"] or "") != "":
            written.append(escape(_sign(name), quote=False))
        elif found["kept"] is not None:
            written.append(_STRINGS.get(found["kept"], ""))
        elif found["one"] is not None:
            written.append(escape(_PLAIN_ESCAPES.get(found["one"], ""), quote=False))
    written.append(escape(text[position:], quote=False))
    html = "".join(written) + (f"</{opened}>" if opened else "")
    return re.sub(r"<(b|i|code)></\1>", "", html)


def mdoc_line(name: str, rest: str, program: str) -> str:
    """Return a line of `mdoc`: a macro and its words, among which further macros may be called."""
    calls: list[tuple[str, list[str]]] = [(name, [])]
    for word in arguments_of(rest):
        if word in _WRAPPED or word in _SET or (len(word) == 1 and word in _CLOSING):
            calls.append((word, []))
        elif calls[-1][0] in _CLOSING:
            calls.append(("", [word]))
        else:
            calls[-1][1].append(word)
    tail = ""
    while len(calls) > 1 and calls[-1][0] in _CLOSING:
        tail = calls.pop()[0] + tail
    written, ends, glued = "", "", True
    for macro, words in calls:
        opening, closing = _WRAPPED.get(macro, ("", ""))
        said = escape(opening, quote=False) + _set(macro, words, program)
        glued = glued or macro in _CLOSING or opening in _CLOSING_SIGNS
        if said:
            written += said if glued or not written else f" {said}"
            glued = bool(opening) and not words and opening not in _CLOSING_SIGNS
        glued = glued or macro in ("Ns", "Pf", "Ap")
        ends = closing + ends
    return written + escape(ends + tail, quote=False)


def _set(macro: str, words: list[str], program: str) -> str:
    """Return the words of one macro in its font."""
    if macro in _CLOSING:
        return escape(macro)
    words = words or [
        word for word in (program if macro == "Nm" else _UNSAID.get(macro, ""),) if word
    ]
    if macro == "Fl":
        words = [f"-{word}" for word in words] or ["-"]
    if not words:
        return ""
    if macro == "Xr":
        number = f"({words[1]})" if len(words) > 1 else ""
        return inline_html(words[0]) + escape(number + " ".join(words[2:]))
    if macro in ("Lk", "Mt"):
        to = words[0] if macro == "Lk" else f"mailto:{words[0]}"
        return f'<a href="{escape(to)}">{inline_html(" ".join(words[1:]) or words[0])}</a>'
    html = " ".join(inline_html(word) for word in words)
    font = _SET.get(macro, "")
    return f"<{font}>{html}</{font}>" if font and html else html


def _sign(name: str) -> str:
    if re.fullmatch(r"u[0-9A-Fa-f]{4,6}", name):
        number = int(name[1:], 16)
        return chr(number) if number < 0x110000 and not 0xD800 <= number < 0xE000 else ""
    return _SIGNS.get(name, "")
