"""Control words of RTF and what each stands for: tables of facts."""

from __future__ import annotations

SKIPPED_GROUPS = frozenset(
    {"header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf"}
    | {"nonshppict", "xe", "tc", "tcn", "rxe", "txe", "bkmkstart", "bkmkend", "ftnsep", "ftnsepc"}
    | {"ftncn", "aftnsep", "aftnsepc", "aftncn", "template", "private1", "objdata", "objclass"}
    | {"objname", "sp", "sn", "sv", "panose", "falt", "fname"}
)
"""Groups whose words are not the document's."""

STARRED_GROUPS = frozenset(
    {"fldinst", "shppict", "pntext", "annotation", "footnote", "mmath", "moMath", "moMathPara"}
    | {"atrfstart", "atrfend", "atnref", "atndate", "listtable", "listoverridetable", "pn", "ud"}
    | {"nesttableprops", "shpinst"}
)
"""Groups that a reader may pass over and that are read all the same."""

SIGNS = {
    "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“",
    "rdblquote": "”", "bullet": "•", "tab": "\t", "line": "\n", "lbr": "\n", "emspace": "\u2003",
    "enspace": "\u2002", "qmspace": "\u2005", "zwj": "\u200d", "zwnj": "\u200c",
    "ltrmark": "\u200e", "rtlmark": "\u200f",
}  # fmt: skip
"""Words that stand for a sign."""

SYMBOLS = {"~": "\u00a0", "-": "\u00ad", "_": "\u2011", "{": "{", "}": "}", "\\": "\\", "\t": "\t"}
"""Letters behind a backslash -> the sign that they stand for."""

SWITCHES = {"b": "bold", "i": "italic", "strike": "struck", "striked": "struck", "v": "hidden",
             "deleted": "hidden"}  # fmt: skip
"""Words that turn a look of the letters on and, with 0, off."""

UNDERLINES = frozenset({"ul", "uld", "uldb", "ulw", "uldash", "ulth", "ulwave"})
MATH_SIGNS = {"mden": "/", "msup": "^", "msub": "_", "mdeg": "√"}
"""Parts of a formula, and the sign that stands before them in one line."""
