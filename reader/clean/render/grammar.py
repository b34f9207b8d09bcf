"""The grammar of our safe HTML: which elements there are, and how one is written."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import unquote

from reader.clean.lexicon.word_sets import names
from reader.clean.parse.code_surroundings import LANGUAGE as CODE_LANGUAGE
from reader.clean.parse.tree import Node

INLINE = {
    "a": "a", "em": "em", "i": "em", "dfn": "em", "var": "em", "strong": "strong", "b": "strong",
    "u": "u", "ins": "u", "s": "s", "del": "s", "strike": "s", "sub": "sub", "sup": "sup",
    "mark": "mark", "small": "small", "q": "q", "cite": "cite", "abbr": "abbr",
    "acronym": "abbr", "time": "time", "code": "code", "kbd": "code", "samp": "code", "tt": "code",
}  # fmt: skip
DROPPED = names(
    "head script style link meta base title param source track area map datalist select "
    "option optgroup dialog progress meter noframes frameset frame input textarea "
    "canvas applet svg col colgroup basefont bgsound keygen isindex "
    "portal fencedframe"
)
HEADINGS = {"h1": "h2", "h2": "h2", "h3": "h3", "h4": "h4", "h5": "h5", "h6": "h6"}
BREAKING = names(
    "address article aside center details dir div fieldset footer form header hgroup legend main "
    "menu nav section summary tbody thead tfoot tr td th table ul ol li dl dt dd p blockquote pre "
    "figure figcaption h1 h2 h3 h4 h5 h6 hr listing xmp body caption noscript iframe video audio "
    "object embed picture img"
)
LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
FRAGMENT = re.compile(r"[^\s\"<>&#]{1,200}")
ID_PREFIX = "at-"
_CODE_NAME = re.compile(r"[a-z][a-z0-9+#.-]{0,24}")
_LIST_TYPES = ("a", "A", "i", "I", "1")
_LIST_STYLE = re.compile(r"list-style(?:-type)?\s*:[^;]*?\b([a-z]+-[a-z]+)", re.IGNORECASE)
_LIST_CLASS = re.compile(
    r"(?<![a-z])(?:list-(?:style-)?(?:type-)?)?(lower|upper)[-_]?(alpha|latin|roman)(?![a-z])", re.I
)
_LIST_STYLES = {"lower-alpha": "a", "lower-latin": "a", "upper-alpha": "A", "upper-latin": "A",
                "lower-roman": "i", "upper-roman": "I"}  # fmt: skip
MOST_DEEP = 12
"""Levels of nesting in cleaned HTML; deeper blocks are lifted up."""
EMOJI = re.compile(r"\b(?:emoji|emoticons?|smil(?:ey|ie)s?|wp-smiley)\b")
_LARGEST_SIGN = 64
"""Pixels of a sign; what is larger is a picture of one; chosen."""
_ADDRESS = 300
"""Characters of an address in which a name is looked for."""
_SIGN_PATH = re.compile(
    r"/(?:smil(?:ie|ey)s?|emoticons?|emojis?|emotes|(?:status)?icons?|buttons?)/|[-_]icon\.\w{3,4}$",
    re.IGNORECASE,
)
"""Where forums keep the signs that stand in a line: faces and buttons."""


@dataclass(slots=True)
class Element:
    """A block of the result: either blocks inside, or the written run of a leaf."""

    tag: str
    attributes: str = ""
    children: list[Element | str] = field(default_factory=list)

    def html(self) -> str:
        """Write this block."""
        if self.tag in ("hr", "img"):
            return f"<{self.tag}{self.attributes}>"
        inside = "".join(
            child if isinstance(child, str) else child.html() for child in self.children
        )
        return f"<{self.tag}{self.attributes}>{inside}</{self.tag}>"


def targets(root: Node) -> set[str]:
    """Return the ids that links inside the tree lead to."""
    found: set[str] = set()
    for node in root.walk():
        href = node.attrs.get("href", "") if node.tag == "a" else ""
        if href.startswith("#") and FRAGMENT.fullmatch(href[1:].strip()):
            found.update((href[1:].strip(), unquote(href[1:].strip())))
    return found


def prefixed(name: str) -> str:
    """Return an id of a page as an id of ours, which no other part of the view uses."""
    return name if name.startswith(ID_PREFIX) else ID_PREFIX + name


_COUNTED_TO = re.compile(
    r"counter-(?:reset|set)\s*:\s*(?!none)[A-Za-z_][\w-]{0,40}\s+(-?\d{1,6})\s*(?:;|$)"
)
"""A counter of a list's own, by the number that its first item follows."""


def left_out(node: Node) -> bool:
    """Return whether an element is never shown."""
    tag = node.tag
    if tag == "template":
        return not (node.get("shadowrootmode") or node.get("shadowroot"))
    if tag == "button":
        return not any(above.tag in HEADINGS for above in node.ancestors())
    hidden = "hidden" in node.attrs and node.get("hidden").lower() != "until-found"
    return tag in DROPPED or hidden


def list_attributes(node: Node) -> str:
    """Return how an ordered list counts, ready to be written: they are part of its text."""
    written = ""
    if re.fullmatch(r"-?\d{1,6}", start := node.get("start").strip()):
        written += f' start="{int(start)}"'
    elif (counted := _COUNTED_TO.search(node.get("style"))) and int(counted[1]):
        written += f' start="{int(counted[1]) + 1}"'
    if (kind := node.get("type").strip() or _style_type(node)) in _LIST_TYPES:
        written += f' type="{kind}"'
    if "reversed" in node.attrs:
        written += ' reversed=""'
    return written


def item_attributes(node: Node) -> str:
    """Return the number that an item of an ordered list has by itself, ready to be written."""
    value = node.get("value").strip()
    return f' value="{int(value)}"' if re.fullmatch(r"-?\d{1,6}", value) else ""


def _style_type(node: Node) -> str:
    items = [child for child in node.children if isinstance(child, Node) and child.tag == "li"]
    styled = node if "style" in node.attrs or not items else items[0]
    found = _LIST_STYLE.search(styled.get("style"))
    if found is None:
        found = _LIST_CLASS.search(node.get("class"))
        return _LIST_STYLES.get(f"{found.group(1)}-{found.group(2)}".lower(), "") if found else ""
    return _LIST_STYLES.get(found.group(1).lower(), "")


def code_attributes(node: Node) -> str:
    """Return the language of a listing, ready to be written."""
    language = node.get(CODE_LANGUAGE)
    return f' {CODE_LANGUAGE}="{language}"' if _CODE_NAME.fullmatch(language) else ""


def block_attributes(node: Node | None) -> str:
    """Return direction and language of a block, ready to be written."""
    if node is None:
        return ""
    attributes = ""
    direction = node.get("dir").lower()
    if direction in ("ltr", "rtl", "auto"):
        attributes += f' dir="{direction}"'
    language = node.get("lang") or node.get("xml:lang")
    if LANGUAGE.fullmatch(language):
        attributes += f' lang="{language}"'
    return attributes


def unwrap_first(item: Element) -> None:
    """Unwrap a first paragraph without a language of its own, which needs no `<p>` in its item."""
    first = item.children[0] if item.children else None
    alone = sum(1 for c in item.children if isinstance(c, Element) and c.tag == "p") == 1
    if isinstance(first, Element) and first.tag == "p" and not first.attributes and alone:
        item.children[0:1] = first.children


def trim_rules(element: Element) -> None:
    """Take rules off the end of a block."""
    while element.children and isinstance(last := element.children[-1], Element):
        if last.tag != "hr":
            break
        element.children.pop()


_ICON = 40
"""Pixels up to which a picture is an icon."""
_SMALL_PICTURE = 320
"""Pixels up to which a page that names a picture's width means a small one: half a column."""
_STYLE_WIDTH = re.compile(r"(?:^|;)\s*width\s*:\s*(\d{1,4})(?:\.\d+)?px", re.IGNORECASE)


def _number(value: str) -> float | None:
    found = re.match(r"\s*(\d+(?:\.\d+)?)\s*(?:px)?\s*$", value)
    return float(found.group(1)) if found else None


def _size(node: Node) -> tuple[float | None, float | None]:
    return _number(node.get("width")), _number(node.get("height"))


def too_small(node: Node) -> bool:
    """Return whether a picture is a pixel that only counts readers."""
    width, height = _size(node)
    return any(size is not None and size <= 3 for size in (width, height))


def icon(node: Node) -> bool:
    """Return whether a picture is so small that it belongs into its line."""
    width, height = _size(node)
    if height is not None and height <= _ICON:
        return True
    if width is not None and width <= _ICON:
        return True
    return bool(re.search(r"\b(?:tex|latex|math|mwe-math\S*|inline-image)\b", node.classes()))


def is_sign(node: Node) -> bool:
    """Return whether a picture is a face or a button by its name or its address."""
    if EMOJI.search(node.classes()):
        return True
    address = node.get("src").partition("?")[0][-_ADDRESS:]
    small = all(size is None or size <= _LARGEST_SIGN for size in _size(node))
    return small and _SIGN_PATH.search(address) is not None


def width_attribute(node: Node) -> str:
    """Return the width a page shows a small picture in, ready to be written.

    Its file may be many times larger; wide pictures are fitted to the column whatever they ask.
    Smaller ones are icons, which stand in their line.
    """
    width = _number(node.get("width"))
    if width is None and (found := _STYLE_WIDTH.search(node.get("style"))):
        width = float(found.group(1))
    small = width is not None and _ICON < width <= _SMALL_PICTURE
    return f' width="{round(width or 0)}"' if small else ""


def alone(node: Node) -> bool:
    """Return whether the picture is in no run of text, as in the figures that we write."""
    parent = node.parent
    return parent is None or parent.tag in ("figure", "body", "html")
