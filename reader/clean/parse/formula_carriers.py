"""Formulas that a page carries two or three times over, as one `math` element each.

KaTeX, MathJax and MediaWiki write a formula as MathML for machines, as boxes or a picture for the
eye, and as TeX in a script or an attribute. One is kept: MathML with the TeX beside it.
"""

from __future__ import annotations

import html
import json
import re
from urllib.parse import unquote_plus

from reader.clean.parse.bounded_text import brief_text
from reader.clean.parse.tree import Node
from reader.clean.parse.tree_builder import parse

TEX = "data-tex"
"""The attribute that holds a formula's TeX."""

_TEX_LONGEST = 4_000
"""Characters of one formula."""
_MATHJAX = re.compile(
    r"(?<![\w-])(?:mathjax(?:_\w+)?|mjx-(?:chtml|svg|container)|mathjax_display|mjxp-\w+|mathjaxwidget)(?![\w-])",
    re.I,
)
_FORMULA_PICTURE = re.compile(
    r"(?<![\w-])(?:tex|latex|mwe-math-fallback-image\S*|math(?:-tex)?|equation|ql-img\S*|mathtex\S*|"
    r"formula)(?![\w-])"
)
_PICTURE_HOST = re.compile(
    r"latex\.codecogs\.com|s\d?\.wp\.com/latex|chart\.googleapis\.com/chart\?[^\"]*cht=tx|"
    r"/media/math/render/|zhihu\.com/equation|math\.now\.sh|mathurl\.com|/(?:math|mime)tex\.cgi\?"
)
_TEX_CLASS = re.compile(r"(?<![a-z])(?:la)?tex(?![a-z])|formula|equation", re.I)
_EMPTY = frozenset(("data-attrs", "data-latex", "data-tex", "data-formula", "data-equation",
                    "data-expr", "data-katex", "data-tex-src"))  # fmt: skip
"""Attributes from which a script draws a formula into an empty element."""
_WHOLE = _EMPTY - {"data-attrs"} | {"data-value", "data-source"}
"""Attributes with the TeX of an element that is called a formula."""
_EXPRESSION = re.compile(
    r'"(?:persistentExpression|latex|tex|expression|formula)"\s*:\s*"((?:[^"\\]|\\.){1,4000})"'
)
_QUERY = re.compile(
    r"(?:tex=|latex=|chl=|/latex\?|\.latex\?|/(?:svg|gif|png)\.(?:latex|image)\?|tex\.cgi\?|"
    r"math\.now\.sh\?from=)([^&#]{1,4000})"
)
_FRAMED = re.compile(r"\$([^$]{1,4000})\$|\\\((.{1,4000})\\\)|\\\[(.{1,4000})\\\]", re.DOTALL)
"""A text that is one formula and nothing else."""
_FORMULA_SIGN = re.compile(r"[\\^_={}<>+]|^\W*[A-Za-z]\W*$")
"""What a description that is TeX has, and a sentence has not."""
_MATH_CLASS = re.compile(
    r"(?<![a-z])(?:math\w*|ztext-math|(?:la)?tex|formula|equation|stem)(?![a-z])"
)
_DRAWN = 8
"""Times the length of a formula's TeX that its letters may have where they are drawn thrice."""
_TEX_TAGS = frozenset(("tex-math", "tex-inline", "tex-block", "latex", "inline-formula"))
"""Elements of journals' and programs' own whose text is TeX."""
_CARRIERS = _TEX_TAGS | {"math", "mjx-container", "math-renderer", "amp-mathml"}
_PREFIXED = re.compile(r"(?:m|mml|mathml):(\w+)")
_MATH_TAGS = frozenset(
    [
        "math",
        "mi",
        "mn",
        "mo",
        "mtext",
        "ms",
        "mrow",
        "mfrac",
        "msqrt",
        "mroot",
        "mstyle",
        "mfenced",
        "msub",
        "msup",
        "msubsup",
        "munder",
        "mover",
        "munderover",
        "mmultiscripts",
        "mtable",
        "mtr",
        "mtd",
        "semantics",
        "annotation",
        "mspace",
        "mpadded",
        "mphantom",
        "menclose",
        "merror",
        "annotation-xml",
        "mlabeledtr",
    ]
)


def normalise_formulas(root: Node) -> None:
    """Leave one `math` of every formula below `root`, with its TeX where the page has it."""
    nodes = [
        node
        for node in root.listed()
        if (node.attrs or node.tag in _CARRIERS or ":" in node.tag) and _may_carry(node)
    ]
    for node in nodes:
        if (found := _PREFIXED.fullmatch(node.tag)) and found.group(1) in _MATH_TAGS:
            node.tag = found.group(1)
    gone: set[int] = set()
    for node in nodes:
        if id(node) in gone or node.parent is None:
            continue
        classes = node.classes()
        names = node.attrs.keys()
        if (_EMPTY & names and _settle_empty(node)) or (
            _WHOLE & names and _settle_whole(node, gone)
        ):
            continue
        if _settle_framed(node):
            continue
        if "katex" in classes.split() or "mwe-math-element" in classes:
            _settle(node, gone)
        elif node.tag == "mjx-container" or _MATHJAX.search(classes):
            _settle_mathjax(node, gone)
        elif node.tag == "math" and "tex-script" in classes.split():
            _settle_script(node)
        elif node.tag == "img":
            _settle_picture(node)
    for node in nodes:
        bare = node.tag == "math" and TEX not in node.attrs and id(node) not in gone
        if bare and (tex := _annotation(node) or _tex_of(node.get("alttext"))):
            node.attrs = {**node.attrs, TEX: tex}


def _may_carry(node: Node) -> bool:
    tag = node.tag
    if tag in _CARRIERS or ":" in tag:
        return True
    attrs = node.attrs
    if not attrs or tag not in ("span", "div", "img", "nobr", "p", "code"):
        return False
    if tag == "img":
        return "alt" in attrs or "title" in attrs or "tex" in attrs.get("src", "")
    classes = attrs.get("class", "")
    return bool(classes) and (
        "katex" in classes or "ath" in classes or "MJX" in classes or "mjx" in classes
        or (_TEX_CLASS.search(classes) is not None and bool((_EMPTY | _WHOLE) & attrs.keys()))
    )  # fmt: skip


def _settle(node: Node, gone: set[int]) -> None:
    """One element around all carriers: KaTeX's and MediaWiki's."""
    math = node.find("math")
    tex = _annotation(node) or _tex_of(math.get("alttext") if math else "")
    if not tex and (image := node.find("img")) is not None:
        tex = _tex_of(image.get("alt"))
    if math is None and not tex:
        return
    _replace(node, math, tex, gone)


def _settle_mathjax(node: Node, gone: set[int]) -> None:
    """Settle a box of MathJax's; its script may be beside it, and a preview before it."""
    if any(id(above) in gone for above in node.ancestors()):
        return
    if "preview" in node.classes():
        _settle_preview(node, gone)
        return
    script = _script_after(node)
    math = next(
        (m for m in node.walk() if m.tag == "math" and "tex-script" not in m.classes()), None
    )
    tex = _annotation(node) or _attribute_tex(node)
    if math is None and (source := node.get("data-mathml")):
        math = parse(html.unescape(source)).find("math")
    if math is not None and not math.text():
        math = None
    if script is not None:
        if "tex" in script.get("class"):
            tex = tex or _tex_of(script.text(), sure=True)
        math = math or (script if "tex-script" not in script.classes() else None)
        script.detach()
        gone.add(id(script))
    if math is None and not tex:
        return
    _replace(node, math, tex, gone)


def _settle_preview(node: Node, gone: set[int]) -> None:
    """Drop what MathJax shows until it has run, where the formula itself follows."""
    parent = node.parent
    assert parent is not None
    later = False
    for child in parent.children:
        if child is node:
            later = True
        elif later and isinstance(child, Node):
            if child.tag == "math" or _MATHJAX.search(child.classes()):
                _drop(node, gone)
            return


def _attribute_tex(node: Node) -> str:
    for inner in node.walk():
        for name in ("data-latex", "data-tex", "data-tex-src", "alttext"):
            if name in inner.attrs and (tex := _tex_of(inner.attrs[name], sure=True)):
                return tex
    return ""


def _script_after(node: Node) -> Node | None:
    """Return the script of the formula that a box of MathJax's stands for."""
    for around in (node, *(a for _, a in zip(range(2), node.ancestors(), strict=False))):
        parent = around.parent
        if parent is None or (place := around.place()) is None:
            return None
        for child in parent.children[place + 1 : place + 4]:
            if isinstance(child, str):
                if child.strip():
                    break
            elif child.tag == "math" and "tex-script" in child.classes():
                return child
            elif not _MATHJAX.search(child.classes()):
                break
        if not _MATHJAX.search(parent.classes()) and parent.tag != "span":
            return None
    return None


def _settle_empty(node: Node) -> bool:
    """Settle an element without words that a script was to draw a formula into."""
    if node.tag == "img" or node.text():
        return False
    for name in sorted(_EMPTY & node.attrs.keys()):
        value = html.unescape(node.attrs[name])
        if name == "data-attrs":
            found = _EXPRESSION.search(value)
            value = _unquoted(found.group(1)) if found else ""
        if tex := _tex_of(value, sure=True):
            node.tag = "math" if node.tag != "div" else "p"
            node.attrs = {TEX: tex} if node.tag == "math" else {}
            node.children = [] if node.tag == "math" else [Node("math", {TEX: tex}, node)]
            return True
    return False


def _settle_whole(node: Node, gone: set[int]) -> bool:
    """Settle an element that names its TeX and holds all that was drawn of it."""
    if node.tag == "img" or not _MATH_CLASS.search(node.classes()):
        return False
    for name in sorted(_WHOLE & node.attrs.keys()):
        tex = _tex_of(html.unescape(node.attrs[name]), sure=True)
        if tex and len(brief_text(node, 9_000)) <= _DRAWN * len(tex) + _DRAWN:
            math = next((m for m in node.walk() if m.tag == "math" and m.find("mi", "mn")), None)
            _replace(node, math, tex, gone)
            return True
    return False


def _settle_framed(node: Node) -> bool:
    """Settle an element for formulas whose text is one in the frame that a script was to read."""
    if len(node.children) != 1 or not isinstance(text := node.children[0], str):
        return False
    if node.tag in _TEX_TAGS and (tex := _tex_of(text.strip(), sure=True)):
        node.tag, node.attrs, node.children = "math", {TEX: tex}, []
        return True
    if node.tag != "math-renderer" and not _MATH_CLASS.search(node.classes()):
        return False
    found = _FRAMED.fullmatch(text.strip())
    if found is None or not (tex := _tex_of(text.strip(), sure=True)):
        return False
    node.children = [Node("math", {TEX: tex}, node)]
    node.tag = node.tag if node.tag in ("div", "p") else "span"
    return True


def _unquoted(value: str) -> str:
    try:
        return str(json.loads(f'"{value}"'))
    except ValueError:
        return value


def _settle_script(node: Node) -> None:
    """Settle a formula that is only TeX: MathJax had not run when the page was saved."""
    tex = _tex_of(node.text(), sure=True)
    previous = _sibling_before(node)
    if previous is not None and _MATHJAX.search(previous.classes()):
        previous.detach()
    node.attrs = {TEX: tex} if tex else {}
    node.children = [] if tex else node.children


def _sibling_before(node: Node) -> Node | None:
    if node.parent is None:
        return None
    before: Node | None = None
    for child in node.parent.children:
        if child is node:
            return before
        if isinstance(child, Node):
            before = child
        elif child.strip():
            before = None
    return None


def _settle_picture(node: Node) -> None:
    """Settle a picture of a formula whose description is the formula."""
    source = node.get("src") or node.get("data-src") or node.get("data-lazy-src")
    said = node.get("alt").strip()
    framed = _FRAMED.fullmatch(said) is not None and _FORMULA_SIGN.search(said) is not None
    hosted = _PICTURE_HOST.search(source[:2000]) is not None
    if not (framed or hosted or _FORMULA_PICTURE.search(node.classes())):
        return
    tex = _tex_of(said, sure=framed or hosted or _FORMULA_SIGN.search(said) is not None)
    if not tex and hosted and (found := _QUERY.search(source)):
        tex = _tex_of(unquote_plus(found.group(1)), sure=True)
    if tex:
        node.tag = "math"
        node.attrs = {TEX: tex}
        node.children = []


def _replace(node: Node, math: Node | None, tex: str, gone: set[int]) -> None:
    for inner in node.walk():
        gone.add(id(inner))
    node.tag = "math"
    attrs = {name: node.attrs[name] for name in ("id",) if name in node.attrs}
    node.attrs = {**attrs, TEX: tex} if tex else attrs
    node.children = list(math.children) if math is not None else []
    for child in node.children:
        if isinstance(child, Node):
            child.parent = node


def _drop(node: Node, gone: set[int]) -> None:
    for inner in node.walk():
        gone.add(id(inner))
    node.detach()


def _annotation(node: Node) -> str:
    for inner in node.walk():
        if inner.tag == "annotation" and "tex" in inner.get("encoding").lower():
            return _tex_of(inner.text(), sure=True)
    return ""


def _tex_of(text: str, *, sure: bool = False) -> str:
    """Return TeX without its frame; where it is not sure to be TeX, only what shows it is."""
    tex = " ".join(text.replace("% <![CDATA[", "").replace("%]]>", "").split())
    sure = sure or "\\" in tex
    for begin, end in (("$$", "$$"), ("\\(", "\\)"), ("\\[", "\\]"), ("$", "$")):
        if tex.startswith(begin) and tex.endswith(end) and len(tex) >= len(begin) + len(end):
            tex = tex[len(begin) : len(tex) - len(end)].strip()
    if tex.startswith("{\\displaystyle") and tex.endswith("}"):
        tex = tex[len("{\\displaystyle") : -1].strip()
    if len(tex) > _TEX_LONGEST or not (sure or "\\" in tex or "^" in tex or "_" in tex):
        return ""
    return tex
