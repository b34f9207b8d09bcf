"""One form for what pages write in many: listings, formulas, tables, terms in buttons, signs.

Runs on the tree of a page before its blocks are made, and on every fragment that is sanitised.
"""

from __future__ import annotations

import re
from functools import cache

from reader.clean.lexicon.class_words import PHRASE_KINDS, phrase_mask
from reader.clean.lexicon.word_sets import names
from reader.clean.parse.bare_tex import settle_bare_tex
from reader.clean.parse.bounded_text import brief_text
from reader.clean.parse.code_listings import normalise_code
from reader.clean.parse.covered_addresses import COVERED, uncover_address
from reader.clean.parse.drawn_tables import settle_drawn_table
from reader.clean.parse.embedded_posts import is_post
from reader.clean.parse.formula_carriers import normalise_formulas
from reader.clean.parse.sentence_inserts import settle_insert
from reader.clean.parse.tree import SEPARATING, Node
from reader.words.phrase_files import alternatives

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_HEADING_LINK = re.compile(
    r"(?<![a-z])(?:anchor(?:js)?(?:-?link)?|permalink|header-?link|hash-?link|heading-?link|"
    r"self-?link)(?![a-z])"
)
"""Names of links that give the address of the place where they stand."""
_LEADING = re.compile(
    r"(?:direct )?link to |permalink(?: to|:)? |section titled |anchor (?:for|to) ", re.I
)
"""What a link to a heading says before it says the heading again."""
_ROLES = {"table": "table", "grid": "table", "treegrid": "table", "row": "tr", "cell": "td",
          "gridcell": "td", "columnheader": "th", "rowheader": "th", "rowgroup": "tbody",
          "heading": "h3"}  # fmt: skip
_BACKGROUND = re.compile(r"background(?:-image)?\s*:[^;]*(?:url|var)\(")
_NOTE_SIGN = re.compile(r"[\[(]?(?:\d{1,3}|[a-z]|[*†‡§]{1,3})[\])]?")
_TERM = 80
"""Characters of a button that may be a word of its sentence."""
_NO_TERM = sum(
    1 << PHRASE_KINDS.index(kind)
    for kind in ("share", "signup", "comment", "consent", "action", "ad", "related")
)
_STRESSED = names("dfn em strong b i u mark abbr")
"""What may surround a word of a sentence that is a button."""
_EDITING = re.compile(r"\[[^\[\]\d]{1,80}\]")
_FORM_WORDS = frozenset(["option", "optgroup", "hr", "button", "legend"])
_SWALLOWING = frozenset(
    [
        "noscript",
        "option",
        "datalist",
        "object",
        "video",
        "audio",
        "canvas",
        "map",
        "applet",
        "amp-twitter",
        "amp-instagram",
        "amp-facebook",
        "amp-reddit",
        "amp-tiktok",
    ]
)
"""Elements whose text nobody shows; left open, they hold the page behind them."""
_INLINE = frozenset(("span", "em", "i", "small", "b", "strong", "aside", "ins", "label"))
_CAPTION_PARAGRAPHS = 3
"""Paragraphs in a caption from which they are a part of the story; a caption has one, and one for
who made the picture; chosen."""
_CAPTION = 120
"""Characters that these have together at least; chosen."""
_SWALLOWED = 2
"""Paragraphs with words from which such an element was left open; chosen."""


def normalise(root: Node) -> None:
    """Bring the tree of a page or a fragment into the form that all later steps read."""
    normalise_formulas(root)
    settle_bare_tex(root)
    for node in root.listed():
        tag = node.tag
        if COVERED in node.attrs:
            uncover_address(node)
        if ":" in tag:
            # Word's, the templates' and other foreign elements only surround their text.
            node.tag = "span"
        elif tag == "button":
            _settle_button(node)
        elif tag == "a":
            _settle_place_link(node)
        elif tag in _HEADINGS:
            _settle_heading(node)
            _without_edit_links(node)
        elif tag in ("dt", "figcaption", "summary"):
            _settle_heading(node)
        elif tag == "figure" and "role" not in node.attrs:
            _settle_figure(node)
        elif tag in _SWALLOWING:
            _settle_swallowing(node)
        elif tag in ("select", "frameset", "caption", "optgroup"):
            _settle_unclosed(node)
            if node.tag == "caption":
                _settle_heading(node)
        elif tag == "div" and "role" not in node.attrs and node.attrs:
            settle_drawn_table(node)
        elif "role" in node.attrs:
            if node.get("role").lower() == "img":
                _settle_css_picture(node)
            else:
                _settle_role(node)
                settle_insert(node)
        elif tag in _INLINE and node.attrs:
            settle_insert(node)
    normalise_code(root)


def _settle_button(node: Node) -> None:
    """Unwrap a button that is a word of its sentence, or the words of a heading."""
    parent = node.parent
    if parent is None:
        return
    text = brief_text(node, 300)
    if "popovertarget" in node.attrs and _NOTE_SIGN.fullmatch(text):
        # The sign of a note that opens over the page.
        link = Node("a", {"href": "#" + node.get("popovertarget")}, node)
        link.children = [text]
        node.tag, node.attrs, node.children = "sup", {}, [link]
        return
    if any(above.tag in _HEADINGS or above.tag in ("dt", "summary") for above in node.ancestors()):
        if text and _signs().fullmatch(text) is None:
            node.tag = "span"
        return
    if not text or len(text) > _TERM or node.find("svg", "img", "input") is not None:
        return
    while parent.tag in _STRESSED and parent.parent is not None and parent.text() == text:
        parent = parent.parent
    beside = "".join(child for child in parent.children if isinstance(child, str)).strip()
    inline = parent.tag in (
        "p",
        "li",
        "td",
        "dd",
        "span",
        "em",
        "strong",
        "blockquote",
        "figcaption",
    )
    if inline and len(beside) >= 3 and not phrase_mask(text) & _NO_TERM:
        node.tag = "span"


def _settle_heading(node: Node) -> None:
    """Links to the heading itself whose words are a sign leave it; their names stay."""
    for inner in list(node.walk()):
        if inner.tag not in ("a", "button", "span") or inner is node:
            continue
        text = inner.text()
        if inner.tag == "span" and _EDITING.fullmatch(text) and inner.find("a") is not None:
            inner.children = []  # Leads to the editor of a wiki.
        if inner.tag == "a" and not text and inner.get("href").startswith("#"):
            # The sign is a picture.
            inner.children = []
        if not text or len(text) > 240:
            continue
        if _signs().fullmatch(text) is None and not _says_again(text, node):
            continue
        linking = inner.tag == "a" and ("#" in inner.get("href") or "href" not in inner.attrs)
        marked = re.search(r"anchor|permalink|headerlink|hash-?link|heading-?link|self-?link",
                           inner.classes())  # fmt: skip
        if (linking or marked or inner.tag == "button") and text != node.text():
            inner.children = []
    own = {node.get("id"), *(inner.get("id") for inner in node.walk())} - {""}
    for inner in node.walk():
        href = inner.get("href")
        if inner.tag == "a" and href.startswith("#") and href[1:] in own:
            inner.attrs = {k: v for k, v in inner.attrs.items() if k != "href"}


def _settle_place_link(link: Node) -> None:
    """Drop the sign of a link to the very equation, term or paragraph that it is in."""
    if not link.get("href").startswith("#") or not _HEADING_LINK.search(link.classes()):
        return
    name, text = link.get("href")[1:], brief_text(link, 4)
    around = (node.get("id") for _, node in zip(range(3), link.ancestors(), strict=False))
    if text and _signs().fullmatch(text) and name in around:
        link.children = []


def _says_again(text: str, heading: Node) -> bool:
    """Return whether a link in a heading says where it leads, and the heading's own words again."""
    leading = _LEADING.match(text)
    if leading is None:
        return False
    words = text[leading.end() :].strip(" \u201c\u201d\"'")
    return bool(words) and heading.text().count(words) >= 2


def _without_edit_links(heading: Node) -> None:
    """Links in brackets beside a heading lead to the editor of a wiki."""
    if heading.parent is None or heading.parent.tag not in ("div", "header", "hgroup"):
        return
    for child in list(heading.parent.children):
        linking = isinstance(child, Node) and child.tag == "span" and child.find("a") is not None
        if linking and isinstance(child, Node) and _EDITING.fullmatch(brief_text(child, 120)):
            child.detach()


def _settle_swallowing(node: Node) -> None:
    """Unwrap an element without text of its own that holds paragraphs."""
    held = node.tag == "noscript" or node.tag.startswith("amp-")
    if held and (quoted := node.find("blockquote")) and is_post(quoted):
        node.tag = "div"
        return
    found = (p for p in node.walk() if p.tag == "p" and len(brief_text(p, 4_000)) >= _TERM)
    least = 1 if node.tag in ("map", "option") else _SWALLOWED
    if sum(1 for _, _ in zip(range(least), found, strict=False)) >= least:
        if node.tag == "noscript" and node.find("h1", "h2", "h3") is not None:
            # Another article for readers without scripts, where the page has one of its own.
            node.attrs = {**node.attrs, "hidden": ""}
        node.tag = "div"


def _settle_unclosed(node: Node) -> None:
    """Unwrap what was left open and swallowed the page behind it."""
    if node.tag == "caption":
        if node.find("tr", "td", "h1", "h2") is not None or len(
            [p for p in node.walk() if p.tag == "p"]) > 2:  # fmt: skip
            node.tag = "div"
        return
    swallowed = any(
        inner.tag in SEPARATING and inner.tag not in _FORM_WORDS and inner is not node
        for inner in node.walk()
    )
    if not swallowed:
        return
    node.tag = "div"
    for inner in list(node.walk()):
        if inner.tag in ("option", "optgroup"):
            deep = any(i.tag in SEPARATING and i is not inner and i.tag not in _FORM_WORDS
                       for i in inner.walk())  # fmt: skip
            if not deep:
                if inner.parent is not None:
                    inner.detach()
                continue
            # The words of the option itself end where the swallowed begins.
            inner.children = [c for c in inner.children if isinstance(c, Node)]
            inner.tag = "div"


def _settle_figure(figure: Node) -> None:
    """Settle a figure whose caption is a part of the story, or that has no picture of its own.

    The picture may be the background of an empty element.
    """
    _without_paragraphs(figure)
    if figure.find("img", "picture", "amp-img", "video", "iframe", "table", "pre", "noscript",
                   "blockquote", "x-drawing") is not None:  # fmt: skip
        return
    for inner in figure.walk():
        styled = inner.tag in ("div", "span", "a", "i") and _BACKGROUND.search(inner.get("style"))
        if styled and not inner.children:
            _settle_css_picture(inner)
            return
    drawn = figure.find("figcaption", "canvas", "svg", "object", "embed", "audio", "math")
    if drawn is None and figure.find("p", "h2", "h3", "h4", "ul", "ol") is not None:
        figure.tag = "div"  # Some editors put every paragraph into a figure.


def _without_paragraphs(figure: Node) -> None:
    """Put what some editors write into a caption, several paragraphs, behind the figure."""
    caption = next(
        (c for c in figure.children if isinstance(c, Node) and c.tag == "figcaption"), None
    )
    if caption is None or (place := figure.place()) is None or figure.parent is None:
        return
    paragraphs = [c for c in caption.children if isinstance(c, Node) and c.tag == "p"]
    if len(paragraphs) < _CAPTION_PARAGRAPHS or sum(len(p.text()) for p in paragraphs) < _CAPTION:
        return
    if all(isinstance(c, Node) or not c.strip() for c in caption.children):
        caption.detach()
        caption.tag, caption.attrs, caption.parent = "div", {}, figure.parent
        figure.parent.children.insert(place + 1, caption)


def _settle_css_picture(node: Node) -> None:
    """Settle a picture that a style sheet sets, with the words that say what it shows."""
    if node.tag not in ("div", "span", "a", "figure", "i", "section", "p"):
        return
    words = node.get("aria-label") or node.get("title")
    styled = _BACKGROUND.search(node.get("style")) is not None
    named = any(name in node.attrs for name in ("data-bg", "data-background-image", "data-src"))
    if (
        not (styled or named)
        or node.find("img", "picture", "p") is not None
        or len(node.text()) > 3
    ):
        return
    wanted: tuple[str, ...] = ("style", "class", "id", "data-src")
    kept = {name: node.attrs[name] for name in wanted if name in node.attrs}
    for name in ("data-bg", "data-background-image"):
        if name in node.attrs:
            kept["data-src"] = node.attrs[name]
    picture = Node("img", {**kept, "alt": words}, node)
    node.tag = "div" if node.tag != "figure" else "figure"
    node.attrs = {}
    node.children = [picture]


def _settle_role(node: Node) -> None:
    """Tables and lists that are written as other elements with roles."""
    name = node.get("role").lower()
    if name == "list":
        _settle_list(node)
        return
    role = _ROLES.get(name)
    if role is None or node.tag in ("table", "tr", "td", "th", "tbody", "thead", "ul", "ol", "li"):
        return
    if role == "h3":
        level = node.get("aria-level")
        if node.tag in ("div", "p", "span") and level in ("1", "2", "3", "4", "5", "6"):
            node.tag = "h" + level
        return
    if role == "table":
        rows = [r for r in node.walk() if r.get("role").lower() == "row"]
        if len(rows) >= 2 and any(
            c.get("role").lower() in ("cell", "gridcell") for c in node.walk()
        ):
            node.tag = "table"
            node.attrs = {k: v for k, v in node.attrs.items() if k != "role"}
        return
    wanted = {"tr": ("table", "tbody"), "tbody": ("table",), "td": ("tr",), "th": ("tr",)}[role]
    for above in node.ancestors():
        if above.tag in wanted:
            node.tag = role
            return
        if above.tag in SEPARATING and above.tag not in ("div", "section"):
            return


def _settle_list(node: Node) -> None:
    """Make a list of an element with a list's role whose items are lines; cards are none."""
    items = [child for child in node.children if isinstance(child, Node)]
    lines = all(item.get("role").lower() == "listitem" and _is_line(item) for item in items)
    if node.tag == "div" and len(items) > 1 and lines:
        node.tag = "ul"
        for item in items:
            item.tag = "li"


def _is_line(item: Node) -> bool:
    return not any(inner.tag in SEPARATING for inner in item.walk() if inner is not item)


@cache
def _signs() -> re.Pattern[str]:
    """Return the pattern of what a link beside a heading consists of: signs, or words for it."""
    said = alternatives("top_link").replace(r"\*", ".{0,200}")
    return re.compile(
        rf"(?:[\s\u200b\u200c\u2060\ufeff\ufe0f¶#§🔗⚓∞⌗☍⁋🔖↑↥⬆⇧^]|{said})*", re.IGNORECASE
    )
