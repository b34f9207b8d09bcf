"""Takes out what a page hides from its readers, unless that is the story or opens by a button."""

from __future__ import annotations

import re
from collections.abc import Collection
from urllib.parse import unquote

from reader.clean.lexicon.class_words import CLASS_KINDS, class_mask
from reader.clean.parse.bounded_text import brief_text
from reader.clean.parse.screen_reader_text import LONGEST_LABEL, is_read_aloud, without_read_aloud
from reader.clean.parse.style_rules import HidingRules
from reader.clean.parse.tree import Node
from reader.words.phrase_files import phrase_pattern

_HIDING_STYLE = re.compile(
    r"(?:^|[;\s])(?:display\s*:\s*none|(?:content-)?visibility\s*:\s*(?:hidden|collapse))",
    re.IGNORECASE,
)
_ASIDE_STYLE = re.compile(
    r"(?:left|right|top|text-indent)\s*:\s*-\d{3,6}(?:px|r?em|vw|%)|clip\s*:\s*rect\(\s*(?:0|1px)|"
    r"clip-path\s*:\s*(?:inset\(\s*(?:50|100)%|circle\(\s*0)",
    re.IGNORECASE,
)
"""Styles that put an element out of the page or cut it to nothing."""
_HIDING_CLASSES = frozenset(
    {
        "w-condition-invisible",
        "is-hidden",
        "display-none",
        "element-invisible",
        "u-hidden",
        "js-hidden",
        "hidden-print-only",
        "visually-hide",
        "hidden",
        "hide",
        "d-none",
        "uk-hidden",
        "sf-hidden",
    }
)
_SHOWN_AT_SOME_WIDTH = re.compile(
    r"(?:^|\s)(?:d-(?:\w{2,3}-)?(?:block|flex|inline\S*|grid|table\S*)|"
    r"(?:sm|md|lg|xl|2xl|print|dark|peer\S*|group\S*|hover|open|data-\S*):(?:\S*:)?"
    r"(?:block|flex|inline\S*|grid|table\S*|contents|visible)|show|in|open|active)(?:\s|$)"
)
"""Utility classes that take back at some width, or in some state, what `hidden` says."""
_SHRUNK = re.compile(
    r"(?:^|[;\s])(?:opacity\s*:\s*0(?:\.0*)?(?![.\d])|font-size\s*:\s*[01](?:px|pt)?\s*(?:;|$|!)|"
    r"text-indent\s*:\s*-\d{3,6}|transform\s*:\s*scale\(\s*0\s*\)|(?:max-)?height\s*:\s*0(?:px)?\s*(?:;|$|!))",
    re.IGNORECASE,
)
"""Styles that leave nothing of a word to see."""
_UNTOUCHABLE = re.compile(r"pointer-events\s*:\s*none")
_CLEAR = re.compile(r"(?:^|[;\s])opacity\s*:\s*0(?:\.0*)?(?![.\d])")
_CUT = re.compile(
    r"scale\(\s*0\s*\)|(?:^|[;\s])(?:max-)?height\s*:\s*0(?:px)?\s*(?:;|$|!).{0,300}overflow|"
    r"overflow.{0,300}[;\s](?:max-)?height\s*:\s*0(?:px)?\s*(?:;|$|!)",
    re.IGNORECASE | re.DOTALL,
)
"""Styles that leave nothing to see of whole parts."""
_HEADLINE = frozenset(("h1", "h2", "h3", "header"))
_COLOURS = re.compile(r"(?:^|[;\s])(?:(color)|background(?:-color)?)\s*:\s*([^;!]{3,30})")
_WHITE = re.compile(r"#fff(?:fff)?\b|rgba?\(255, ?255, ?255(?:, ?1)?\)|white")
_NO_COLOUR = re.compile(
    r"(?:^|[;\s])color\s*:\s*(?:transparent|(?:rgb|hsl)a\([^)]{1,40},\s*(?:0|0?\.0{1,4}|0%)\s*\))"
)
"""Ink that nobody sees, unless a shadow or a picture behind the letters shows them."""
_ANIMATED = re.compile(
    r"(?<![a-z])(?:wow|aos|animat\w*|fade\w*|reveal\w*|elementor-invisible|transition\w*|lazy\w*|"
    r"slide-?(?:in|up)|scroll\w*)(?![a-z])"
)
"""Names of what comes into sight when a reader scrolls to it."""
_OPENED = re.compile(
    r"(?<![a-z])(?:accordion|collapse|collapsible|expand(?:able|ed)?|toggle|panel|tab|tabs|tabpanel|"
    r"tab-pane|answer|faq|spoiler|more|rest|remaining|truncat\w*|read-?more|full-?text|footnotes?|"
    r"sidenote|marginnote|note|fn|reveal|drawer-content|solution)(?![a-z])"
)
_WIDE = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]")
_WIDE_WEIGHT = 2.5
"""Letters of an alphabet that say as much as one of these signs; chosen."""
_PROSE = 60
"""Characters of one run of text from which it counts as prose."""
_LONG_LINK = 200
"""Characters of one run of text within a link from which it is prose all the same."""
_SPARE = 180
"""Characters of prose below a headline of a story, in three paragraphs at least; chosen."""
_LEAST_PROSE = 400
"""Characters of prose that the visible part of a page must have for the hidden to go."""
_NO_PROSE = frozenset(("script", "style", "option", "textarea"))
_PART = 600
"""Characters of prose from which a hidden part without a headline is left to the vote."""
_CONSENT = 1 << CLASS_KINDS.index("consent")
_INLINE = frozenset(
    ("span", "em", "strong", "i", "b", "small", "cite", "font", "div", "aside", "a")
)
_LINES = frozenset(("p", "li", "td", "dd", "blockquote", "figcaption"))
_LINE = 20
"""Characters of its own text from which an element is a line; chosen."""
_LINE_PARTS = 400
"""Children that an element read for a line has at most; more would take time squared; chosen."""
_MARK = 4
"""Characters of the mark of a note."""


def without_hidden(root: Node, rules: HidingRules, shown: Collection[int] = frozenset()) -> None:
    """Take hidden elements out of a page, all or none of what decides on the story.

    Elements whose identity is in `shown` stay, whatever the page says of them.
    """
    hidden = [node for node in _outermost(root, rules, shown) if id(node) not in shown]
    if hidden:
        pointed = _pointed_at(root)
        sizes = {id(node): _prose(node) for node in hidden}
        visible = _prose(root) - sum(sizes.values())
        for node in hidden:
            size = sizes[id(node)]
            if node.tag == "template" and size > visible:
                continue
            if size > visible or (size and visible < _LEAST_PROSE) or _opens(node, pointed, size):
                _show(node)
            elif node.parent is not None:
                node.detach()
    without_read_aloud(root, rules, shown)


def _outermost(root: Node, rules: HidingRules, shown: Collection[int]) -> list[Node]:
    found: list[Node] = []
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if (
            (node.attrs or node.tag in ("template", "dialog"))
            and node.tag not in ("html", "body", "head")
            and id(node) not in shown
            and _is_hidden(node, rules)
        ):
            found.append(node)
            continue
        for child in node.children:
            if child.__class__ is Node:
                waiting.append(child)
    return found


def _is_hidden(node: Node, rules: HidingRules) -> bool:
    attrs = node.attrs
    if node.tag == "template":
        return not ("shadowrootmode" in attrs or "shadowroot" in attrs)
    if "aria-hidden" in attrs and attrs["aria-hidden"].lower() == "true" and _heads_prose(node):
        # A copy for the eye, a page behind a window, or a story in a window that is closed.
        return True
    if "hidden" in attrs and attrs["hidden"].lower() != "until-found":
        return node.tag not in ("math", "img")
    if "popover" in attrs or "x-cloak" in attrs or (node.tag == "dialog" and "open" not in attrs):
        return True
    if "style" in attrs:
        # Old pages give the colour of letters by an attribute.
        ink = f"color:{attrs['color']};" if node.tag == "font" and "color" in attrs else ""
        if _hides_by_style(node, ink + attrs["style"]):
            return True
    classes = attrs.get("class", "")
    if classes:
        parts = classes.split()
        if not _HIDING_CLASSES.isdisjoint(parts):
            return _SHOWN_AT_SOME_WIDTH.search(classes) is None
        if is_read_aloud(node, parts, rules) and node.find("h1", "h2", "h3") is not None:
            return _prose(node) > LONGEST_LABEL
    if not classes and "id" not in attrs:
        return False  # Rules go by names.
    return rules.hides(node) or (node.tag in _INLINE and rules.fades(node) and _is_in_line(node))


def _heads_prose(node: Node) -> bool:
    return node.find("h1", "h2", "h3") is not None and _prose(node) >= _SPARE


def _is_in_line(node: Node) -> bool:
    """Do words stand in a line of text, that are neither a note's nor right behind its mark?"""
    parent = node.parent
    if node.tag not in _INLINE or parent is None or _OPENED.search(node.classes()):
        return False
    lines = (parent, *_two(parent))
    if len(parent.children) > _LINE_PARTS or not any(n.tag in _LINES for n in lines):
        return False
    if any(n.tag == "sup" or _OPENED.search(n.classes()) for n in lines):
        return False
    short = (around for around in lines if len(around.children) <= _LINE_PARTS)
    own = " ".join(c.strip() for around in short for c in around.children if isinstance(c, str))
    if len(own) < _LINE:
        return False
    place = node.place() or 0
    before = parent.children[place - 1] if place else ""
    said = before.strip() if isinstance(before, str) else before.text()
    return len(said) > _MARK or said.isalpha()


def _two(node: Node) -> list[Node]:
    return [around for _, around in zip(range(2), node.ancestors(), strict=False)]


def _hides_by_style(node: Node, style: str) -> bool:
    """Return whether an inline style hides an element, or leaves nothing of its words to see."""
    if _HIDING_STYLE.search(style):
        return "display" in style or not _comes_into_sight(node, style)
    if _UNTOUCHABLE.search(style) and _CLEAR.search(style) and _heads_prose(node):
        return True
    if "clip-path" in style and "100%" in style and _ASIDE_STYLE.search(style):
        return not _comes_into_sight(node, style)
    if ("absolute" in style or "fixed" in style) and _ASIDE_STYLE.search(style):
        return True
    shrunk = _SHRUNK.findall(style)
    if not shrunk and ("color" not in style or not _same_colours(style)):
        return False
    # Around parts of its own such a style only lays them out.
    inside = [child for child in node.children if isinstance(child, Node)]
    if inside and len(shrunk) < 2 and not _same_colours(style):
        cut = _CUT.search(style) is not None and any(n.tag in _HEADLINE for n in inside)
        return cut and not _comes_into_sight(node, style)
    alone = node.find("img", "iframe", "video", "picture", "svg", "math", "pre") is None
    return alone and not _comes_into_sight(node, style)


def _same_colours(style: str) -> bool:
    style = _WHITE.sub("#fff", style.lower())
    if _NO_COLOUR.search(style):
        return "shadow" not in style and "clip" not in style
    found = _COLOURS.findall(style)
    own = [value.strip() for text, value in found if text]
    return any(value.strip() in own for text, value in found if not text)


def _comes_into_sight(node: Node, style: str) -> bool:
    names = f"{node.classes()} {style} {' '.join(node.attrs)}"
    return _ANIMATED.search(names) is not None or ("opacity" in style and "transform" in style)


def _prose(node: Node) -> int:
    """Characters in longer runs, scripts aside; of links only what no link's words are.

    Signs of Chinese, Japanese and Korean count for several letters of an alphabet.
    """
    size = 0
    waiting = [(node, _PROSE)]
    while waiting:
        item, least = waiting.pop()
        if item.tag in _NO_PROSE:
            continue
        if item.tag == "a" and "href" in item.attrs:
            # A link left open has the page behind it inside.
            least = _LONG_LINK
        for child in item.children:
            if isinstance(child, Node):
                waiting.append((child, least))
            elif len(child) * _WIDE_WEIGHT >= least:
                length = len(child.strip())
                if not child.isascii():
                    length += round((_WIDE_WEIGHT - 1) * len(_WIDE.findall(child)))
                if length >= least:
                    size += length
    return size


def _pointed_at(root: Node) -> set[str]:
    """Return the ids that links, buttons and labels of the page lead to or open."""
    found: set[str] = set()
    for node in root.listed():
        attrs = node.attrs
        if not attrs:
            continue
        for name in ("href", "data-target", "data-bs-target", "data-toggle-target"):
            if name in attrs and attrs[name].startswith("#") and len(attrs[name]) > 1:
                found.add(unquote(attrs[name][1:]))
        for name in ("aria-controls", "aria-describedby", "aria-owns"):
            if name in attrs:
                found.update(attrs[name].split()[:4])
    return found


def _opens(node: Node, pointed: set[str], prose: int) -> bool:
    """Return whether a reader could open it: a panel, an answer, the rest of a story, a note."""
    if node.find("h1") is not None or node.tag == "template":
        return False
    panel = node.get("role") in ("tabpanel", "region", "doc-footnote", "note")
    if panel and (prose or node.find("pre", "table", "ul", "ol") is not None):
        return True
    controls = _beside(node)
    if node.find("pre") not in (None, node) and _is_one_of_panels(node, controls):
        return True
    names = [node.get("id"), *(n.get("id") for n in _some(node, 60))]
    if any("aria-expanded" in c.attrs for part in controls for c in _some(part, 12)):
        return bool(prose) or node.find("p", "pre", "ul", "table") is not None
    if any(name and name in pointed for name in names):
        return bool(prose) or _OPENED.search(node.classes()) is not None or len(
            brief_text(node, 600)) >= 30  # fmt: skip
    if not prose:
        return False
    if prose >= _PART and not class_mask(node.classes()) & _CONSENT:
        return next((n for n in _some(node, 12) if n.tag in ("h1", "h2")), None) is None
    if _OPENED.search(node.classes()):
        return True
    return any(phrase_pattern("opening_words").search(brief_text(part, 60)) for part in controls)


def _is_one_of_panels(node: Node, beside: list[Node]) -> bool:
    """Is a part one of several panels, each with its code, of which one is shown at a time?"""
    if _OPENED.search(node.classes()):
        return True
    named = set(node.get("class").split())
    return any(
        named and named & set(other.get("class").split()) and other.find("pre") is not None
        for other in beside
    )


def _some(node: Node, most: int) -> list[Node]:
    return [inner for _, inner in zip(range(most), node.walk(), strict=False)]


def _beside(node: Node) -> list[Node]:
    """Return the elements right before and behind one."""
    before, behind = node.neighbours(1, 1)
    return [*before, *behind]


def _show(node: Node) -> None:
    """Take the hiding off an element that stays."""
    attrs = {name: value for name, value in node.attrs.items() if name != "hidden"}
    if "style" in attrs:
        attrs["style"] = _ASIDE_STYLE.sub(";", _HIDING_STYLE.sub(";", attrs["style"]))
    node.attrs = attrs
    if node.tag == "template":
        node.tag = "div"
