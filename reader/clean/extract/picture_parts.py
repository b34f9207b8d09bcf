"""What belongs to a picture of a story: its caption by place and name, and what is no picture."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.clean.extract.blocks import Block
from reader.clean.parse.tree import Node
from reader.clean.render.images import is_lazy

_LOGO = re.compile(r"\b(?:logo|avatar|icon|badge|gravatar|sprite|emoji|author-?\w*)\b", re.I)
_LOGO_WORDS = re.compile(r"(?:.{0,60}\s)?(?:logo|avatar|icon|profile (?:picture|photo))", re.I)
_LOGO_PATH = re.compile(
    r"gravatar\.com/avatar|/avatars?/|/icons?/|/emojis?/|favicon|[/_-](?:site-?)?logo[-_.]|/badges?/",
    re.IGNORECASE,
)
CAPTION_NAME = re.compile(
    r"caption(?!s-?(?:on|off|button))|(?<![a-z])(?:bildunterschrift|bildtext|bildetekst|billedtekst|"
    r"onderschrift|bijschrift|didascalia|epigrafe|l[ée]gende|legenda|pie-?(?:de-?)?foto|kuvateksti|"
    r"popisek|resim-?alti)(?![a-z])"
)
"""Names of classes that sites give the words below a picture."""
_SMALL = 80
"""Pixels of width or height below which a picture is an icon; chosen."""
CAPTION_WORDS = 80
"""Words that blocks around a picture may have to be its caption; chosen."""
_LONG_CAPTION = 250
"""Words of a caption that its page calls one; papers have captions of 200; chosen."""
_CAPTION_LINKED = 0.8
"""Share of linked characters above which they are links, and no caption; chosen."""


def may_caption(said: Sequence[Block], within: Node) -> bool:
    """Are blocks short enough for a caption, and not nearly all links?"""
    links = sum(block.linked for block in said)
    size = sum(len(block.text) for block in said)
    words = sum(block.words for block in said)
    if links > _CAPTION_LINKED * size or words > _LONG_CAPTION:
        return False
    return words <= CAPTION_WORDS or all(_is_called_caption(block.holder, within) for block in said)


def is_decoration(node: Node) -> bool:
    """Return whether an image is a logo, an avatar or an icon."""
    if node.tag not in ("img", "amp-img"):
        return False
    if _LOGO.search(node.classes()):
        return True
    figured = any(above.tag == "figure" for above in node.ancestors())
    if not figured and (
        _LOGO_WORDS.fullmatch(node.get("alt").strip()) or _LOGO_PATH.search(node.get("src")[:500])
    ):
        return True
    for name in ("width", "height"):
        value = node.get(name).removesuffix("px")
        if value.isdecimal() and int(value) < _SMALL and node.tag == "img":
            return True
    return False


def _is_called_caption(holder: Node, within: Node) -> bool:
    """Return whether a page calls words the caption of the picture within the same element."""
    return any(
        around.tag == "figcaption" or CAPTION_NAME.search(around.classes()) is not None
        for around in _up_to(within, holder)
    )


def in_button(block: Block, within: Node) -> bool:
    """Are the words of a block those of a button ("expand") beside a picture?"""
    return any(around.tag == "button" for around in _up_to(within, block.holder))


def _up_to(within: Node, node: Node) -> Iterator[Node]:
    """Yield an element and those around it, as far as `within`, that one too."""
    for around in (node, *node.ancestors()):
        yield around
        if around is within:
            return


def lazy_twins(root: Node) -> set[int]:
    """Return the `id()` of every `noscript` right beside the picture that scripts load for it."""
    found: set[int] = set()
    for node in root.listed():
        for child in node.children:
            if isinstance(child, Node) and child.tag == "noscript":
                break
        else:
            continue
        for one, other in pairwise(child for child in node.children if isinstance(child, Node)):
            for twin, picture in ((one, other), (other, one)):
                if twin.tag == "noscript" and picture.tag == "img" and is_lazy(picture):
                    found.add(id(twin))
    return found


def caption_of(said: Sequence[Block], figure: Node) -> Node:
    """Return the caption of a figure that is made of blocks."""
    caption = Node("figcaption", {}, figure)
    for block in said:
        caption.children += [block.holder.children[place] for place in block.places]
        caption.children.append(" ")
    return caption


def is_picture_alone(node: Node) -> bool:
    """Return whether an element is a picture, or nothing but one."""
    if node.tag in ("figure", "figcaption") or node.find("figcaption") is not None:
        return False
    return node.find("img", "picture", "amp-img") is not None and not node.text()


def in_picture(node: Node) -> bool:
    """Return whether an image is one of a `picture`, which stands for it with all its sources."""
    around = node.parent
    while around is not None and around.tag in ("source", "picture"):
        if around.tag == "picture":
            return True
        around = around.parent
    return False
