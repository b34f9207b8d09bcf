"""The form of a whole page: its own addresses, its infobox, what templates left."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from reader.clean.lexicon.class_words import remembered
from reader.clean.parse.bounded_text import brief_text
from reader.clean.parse.note_twins import without_note_twins
from reader.clean.parse.tree import Node
from reader.words.phrase_files import alternatives, phrase_pattern

_SHORTCODE = re.compile(
    r"\[/?[a-z][a-z0-9_-]{1,30}(?:\s{1,3}[a-z][\w-]{0,30}=(?:[\"“”″][^\"“”″\[\]]{0,300}[\"“”″]|"
    r"'[^'\[\]]{0,300}'|[^\s\[\]\"']{1,100})){1,20}\s{0,3}/?\]|"
    r"\[/?(?:caption|gallery|embed|vc_\w{2,30}|et_pb_\w{2,30}|su_\w{2,30}|fusion_\w{2,30}|"
    r"av_\w{2,30}|wpvideo|contact-form-7|tie_\w{2,30}|"
    r"mk_\w{2,30}|cs_\w{2,30}|divider|spacer|dropcap)\]",
    re.IGNORECASE,
)
"""Commands of WordPress that no plugin answered any more when the page was saved."""
_TEMPLATE = re.compile(
    r"\s*(?:\{\{[^{}]{1,200}\}\}|\{%[^{}]{1,200}%\}|<%[^<>]{1,200}%>|\$\{[^{}]{1,100}\})\s*"
)
"""A run of text that is nothing but a place in a template."""
_AS_IT_IS = frozenset(("pre", "code", "textarea", "script", "style", "kbd", "samp", "tt", "math"))
_INFOBOX = re.compile(
    r"(?<![a-z])(?:infobox|portable-infobox|taxobox|infobox_v2|faktenbox)(?![a-z])"
)
_NAVIGATION_BOX = re.compile(
    r"(?<![\w-])(?:(?:vertical-)?navbox|navigation-?box|navigations?leiste|navframe)(?![\w-])"
)
"""A box of links to the other pages of a subject, as wikis lay them out in tables."""
_is_infobox, _is_called_navigation = remembered(_INFOBOX), remembered(_NAVIGATION_BOX)
_INLINE = frozenset(("a", "em", "strong", "b", "i", "span", "small", "cite", "time", "label"))
_FIRST_WORDS = 70
"""Bytes of a first paragraph: a dozen words, or two dozen Chinese characters."""
_SIDE_NOTE = re.compile(
    r"(?<![a-z])(?:(?:side|margin)-?note|footnotes?(?:-footnote)?__note|ltx_note_outer|"
    r"foot-?note-?(?:content|text|body|tip|popup))(?![a-z-])"
)
_is_side_note = remembered(_SIDE_NOTE)
_AD_SLOT = re.compile(r"(?<![a-z])(?:ad|ads|adsby\w*|advert\w*)(?![a-z])")
_LETTER = re.compile(r"[\"“„«‘']?[^\W\d_]")
_LABELS = frozenset(("span", "strong", "b", "em", "i", "label", "small"))
_LABEL = re.compile(r"[^\W\d_][^:]{1,30}:")
"""A word before what it names ("Abstract:"); only a style sheet parts the two."""
_LABEL_SIZE = 40
"""Characters of such a label."""
_TIME = re.compile(r"\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?", re.IGNORECASE)
"""The time of an entry of a live report, as it stands before its author or headline."""
_SENTENCE_ENDS = frozenset(".!?…”»")
_NOTE_TAG = re.compile(r"[\[(]\w{1,12}[\])]|\d{1,3}[.)]")
"""The number of a note or an entry, as it stands before its words."""
_LINE_TAGS = frozenset(("p", "div", "span", "figcaption", "small"))
_AROUND_PICTURES = frozenset(("figure", "figcaption", "a", "div"))
_RESIDUE = 60
"""Characters of an element that may be nothing but what a script left."""
_AMOUNT = re.compile(r"(?<![a-z])(?:amount|quantity|qty|serving|measure|menge)(?![a-z])")
"""Names of the box that says how much of an ingredient is taken."""
_PARTS_OF_ITEM = range(2, 5)
"""Boxes of an ingredient: amount, unit, name, remark."""
_ITEM = 60
"""Characters of such a box."""
_FEWEST_PARTS = 2
"""Links to parts of a page by which it is known; one alone may lead to a page of the same make."""
_INITIAL = 4
"""Characters of an element that may be a first letter, with a quotation mark before it."""
_MARK = 6
"""Characters of the mark of a note."""


def settle_page(root: Node, addresses: Iterable[str | None]) -> None:
    """Bring a whole page into form; `addresses` are its own, as links to parts of it name them."""
    own = {_bare(address) for address in addresses if address}
    own |= _own_addresses(root, own)
    waiting = [root]
    boxes: list[Node] = []
    while waiting:
        node = waiting.pop()
        if node.tag in _AS_IT_IS:
            continue
        if node.tag == "a":
            _settle_link(node, own)
        elif node.tag in ("table", "aside", "div") and _is_infobox(node.classes()):
            boxes.append(node)
        elif _is_navigation_box(node):
            node.tag = "nav"
        elif node.tag in ("span", "small", "aside") and _is_side_note(node.classes()):
            _without_second_mark(node)
            node.children = [" ", *node.children, " "]
        elif node.tag == "ins" and _AD_SLOT.search(node.classes()):
            node.children = []
        if node.tag in ("div", "li", "dd", "p"):
            _join_amount(node)
        if len(node.children) > 1:
            _join_first_letter(node)
            _part_neighbours(node)
        left = len(node.children) == 1 and _is_left_line(node)
        for place, child in enumerate(node.children):
            if isinstance(child, Node):
                waiting.append(child)
            elif left or "[" in child or "{" in child or "<" in child:
                node.children[place] = "" if left else _without_residue(child)
    for box in boxes:
        _behind_first_words(box)
    without_note_twins(root)


def _is_navigation_box(node: Node) -> bool:
    if node.tag not in ("table", "div"):
        return False
    described = node.classes()
    return _is_called_navigation(described) or (
        node.tag == "table" and "sidebar" in described.split()
    )


def _is_left_line(node: Node) -> bool:
    """Is an element with one child a line that a script left, or how to open a picture?"""
    child = node.children[0]
    if not isinstance(child, str) or len(child) > _RESIDUE or node.tag not in _LINE_TAGS:
        return False
    if node.tag in ("p", "div") and _left_line().fullmatch(child):
        return True
    alone = node.tag != "span" or (node.parent is not None and node.parent.tag in _AROUND_PICTURES)
    return alone and phrase_pattern("picture_hint").fullmatch(child.strip(" .()[]\n\t")) is not None


def _part_neighbours(node: Node) -> None:
    """Put a space between elements that only a style sheet keeps apart: `name</a><em>Title`.

    A small letter before a capital shows it, where either side is more than one word.
    """
    children = node.children
    for place in range(len(children) - 1, 0, -1):
        one, other = children[place - 1], children[place]
        if isinstance(other, str):
            if other[:1].isupper() and isinstance(one, Node) and _is_label(one):
                children.insert(place, " ")
            continue
        if isinstance(one, str):
            continue
        if one.tag not in _INLINE or other.tag not in _INLINE:
            continue
        left, right = brief_text(one, 200), brief_text(other, 200)
        glued = left[-1:].islower() and right[:1].isupper() and right[1:2].islower()
        timed = _TIME.fullmatch(left) is not None and right[:1].isupper()
        numbered = _NOTE_TAG.fullmatch(left) is not None and _begins_sentence(other, right)
        ended = left[-1:] in _SENTENCE_ENDS and right[:1].isupper() and right[1:2].islower()
        several = " " in left or " " in right
        if (glued and (several or _laid_out(node))) or (ended and several) or numbered or timed:
            children.insert(place, " ")


def _begins_sentence(node: Node, words: str) -> bool:
    """Return whether an element begins with a capital and has several words.

    `words` are all that it says, or nothing where that is long.
    """
    if words:
        return words[:1].isupper() and " " in words
    while node.children and isinstance(first := node.children[0], Node):
        node = first
    return (
        bool(node.children) and isinstance(first := node.children[0], str) and first[:1].isupper()
    )


def _is_label(node: Node) -> bool:
    """Is an element a word with a colon and no blank behind it?"""
    if node.tag not in _LABELS or not _LABEL.fullmatch(brief_text(node, _LABEL_SIZE)):
        return False
    while node.children and isinstance(last := node.children[-1], Node):
        node = last
    end = node.children[-1] if node.children else ""
    return isinstance(end, str) and not end[-1:].isspace()


def _join_first_letter(node: Node) -> None:
    """Join a first letter that is a picture, or in an element of its own, with its word."""
    children = node.children
    for place, child in enumerate(children):
        if isinstance(child, str):
            continue
        picture = child.tag == "img"
        if not picture:
            if child.tag not in ("div", "p") or len(child.children) != 1:
                continue
            if isinstance(inner := child.children[0], str) and len(inner.strip()) > _INITIAL:
                continue
        letter = child.get("alt").strip() if picture else brief_text(child, _INITIAL)
        if not _LETTER.fullmatch(letter) or not letter[-1].isupper():
            continue
        if picture:
            following = children[place + 1] if place + 1 < len(children) else ""
            if isinstance(following, str) and following[:1].islower():
                children[place : place + 2] = [letter + following]
                return
        else:
            at = place + 1
            while (
                at < len(children) and isinstance(blank := children[at], str) and not blank.strip()
            ):
                at += 1
            paragraph = children[at] if at < len(children) else ""
            if not isinstance(paragraph, Node) or paragraph.tag != "p" or not paragraph.children:
                continue
            if isinstance(first := paragraph.children[0], str) and first.lstrip()[:1].islower():
                paragraph.children[0] = letter + first.lstrip()
                del children[place]
                return


def _join_amount(node: Node) -> None:
    """Put what an ingredient is and how much of it, each in a box, into one line."""
    parts = [child for child in node.children if isinstance(child, Node)]
    if len(parts) not in _PARTS_OF_ITEM or len(parts) < sum(
        1 for child in node.children if isinstance(child, Node) or child.strip()
    ):
        return
    if not any(_AMOUNT.search(part.classes()) for part in parts):
        return
    words = [brief_text(part, _ITEM) for part in parts]
    if all(words) and not any(part.find("li", "p", "table", "img") for part in parts):
        for part in parts:
            part.tag = "span"
        node.children = [item for part in parts for item in (part, " ")][:-1]


def _laid_out(node: Node) -> bool:
    """Is a block made of words in elements alone, which only a style sheet keeps apart?"""
    return (
        node.tag in ("div", "li", "section", "header", "td")
        and all(isinstance(child, Node) or not child.strip() for child in node.children)
        and all(len(brief_text(c, 200)) > 1 for c in node.children if isinstance(c, Node))
    )


def _without_second_mark(note: Node) -> None:
    """Drop the mark that a note within its sentence repeats."""
    parent = note.parent
    if parent is None:
        return
    place = note.place() or 0
    before = parent.children[place - 1] if place else ""
    mark = brief_text(before, _MARK + 1) if isinstance(before, Node) else ""
    if not mark or len(mark) > _MARK:
        return
    for inner in list(note.walk()):
        if inner.tag in ("sup", "span") and inner is not note and brief_text(inner, 9) == mark:
            inner.detach()


def _own_addresses(root: Node, known: set[str]) -> set[str]:
    """Return what else the links to parts of the page call it.

    The name of its file, where its address is known; else an address all of whose parts, two at
    least, are on this page.
    """
    parts: dict[str, set[str]] = {}
    names: set[str] = set()
    for node in root.listed():
        if node.tag == "a" and "#" in (href := node.get("href")) and href[0] != "#":
            address, _, name = href.partition("#")
            parts.setdefault(_bare(address), set()).add(name)
        if node.attrs and not known:
            names.update((node.get("id"), node.get("name")))
    if not parts:
        return set()
    files = {address.rpartition("/")[2] for address in known} - {""}
    return {
        address
        for address, fragments in parts.items()
        if (address.removeprefix("./") in files)
        or (not known and len(fragments) >= _FEWEST_PARTS and fragments <= names)
    }


def _bare(address: str) -> str:
    return re.sub(r"^https?://", "", address.partition("#")[0].rstrip("/"))


def _settle_link(node: Node, own: set[str]) -> None:
    href = node.get("href")
    address, sign, name = href.partition("#")
    if sign and name and address and _bare(address) in own:
        node.attrs = {**node.attrs, "href": "#" + name}


def _without_residue(text: str) -> str:
    if _TEMPLATE.fullmatch(text):
        return ""
    return _SHORTCODE.sub("", text) if "[" in text else text


def _behind_first_words(box: Node) -> None:
    """Move a table of facts behind the paragraph that says what it is about."""
    parent = box.parent
    if parent is None or (place := box.place()) is None:
        return
    for at in range(place + 1, min(place + 40, len(parent.children))):
        child = parent.children[at]
        if isinstance(child, Node) and child.tag in ("h1", "h2", "h3", "section"):
            return
        if (
            isinstance(child, Node)
            and child.tag == "p"
            and len(child.text().encode()) >= _FIRST_WORDS
        ):
            parent.children.insert(at + 1, box)
            del parent.children[place]
            return


@cache
def _left_line() -> re.Pattern[str]:
    """Return the pattern of a paragraph that is nothing but what a script or an editor left."""
    return re.compile(
        r"\s*(?:<!--\s?(?:nextpage|more|noteaser)\s?-->|\[object Object\]|undefined|NaN|"
        rf"(?:{alternatives('loading_word')})(?: [\w-]{{1,30}})?(?:\.{{3}}|…))\s*"
    )
