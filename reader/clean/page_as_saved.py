"""A saved page, whole and in its own order, as our safe HTML; nothing of it is judged."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from reader.clean.extract.blocks import Block, lay_out
from reader.clean.parse.decode import decode
from reader.clean.parse.head import read_headers
from reader.clean.parse.language import primary_language
from reader.clean.parse.normal_form import normalise
from reader.clean.parse.precut import LONGEST, cut
from reader.clean.parse.provenance import read_provenance, without_wayback
from reader.clean.parse.tree import Node
from reader.clean.parse.tree_builder import parse
from reader.clean.parse.twice_encoded import mend_twice_encoded
from reader.clean.parse.urls import absolute
from reader.clean.render.images import ImageFinder
from reader.clean.render.reading_text import reading_text
from reader.clean.render.sanitizer import sanitise_tree
from reader.clean.render.singlefile_marks import take_marks
from reader.clean.render.text_article import paragraphs_html
from reader.clean.text_alignment import align, align_lines, find_stretches
from reader.model import Asset, OriginalPage, OriginalPart
from reader.model.originals import LEFT_OUT
from reader.translation import tr

MOST_SHOWN = 1_500_000
"""Characters of safe HTML that are shown, some 200,000 words; the window builds more than that for
many seconds."""
MOST_PICTURE_BYTES = 96 * 1024 * 1024
"""Bytes of pictures that are handed on to the window."""

_HIDING = ("hidden", "aria-hidden")


@dataclass(frozen=True, slots=True)
class StoryWords:
    """What a story shows: its reading text, and the facts that stand around it."""

    reading_text: str
    facts: tuple[str, ...] = ()


def page_as_saved(
    page: bytes | str,
    story: StoryWords,
    *,
    url: str | None = None,
    charset: str | None = None,
    images: ImageFinder | None = None,
) -> OriginalPage:
    """Return the whole of a page (bytes), or of a fragment of HTML (text). Never raises.

    Scripts, styles, frames and fields are no part of it; what the page hides is shown. `url` is
    where it came from, `images` gives the bytes of its pictures by address.
    """
    markup = page if isinstance(page, str) else mend_twice_encoded(decode(page, charset)[0])
    source = cut(markup)
    root = parse(source.markup)
    nodes = list(root.walk())
    if "web.archive.org" in source.markup:
        without_wayback(root)
    headers = read_headers(root)
    base = url or read_provenance(source.comments, root).url or headers.link("canonical") or None
    base = absolute(headers.base, base) if headers.base else base
    take_marks(root)
    normalise(root)
    show_hidden(root)
    numbers = {id(node): number for number, node in enumerate(nodes)}
    # Writing moves captions about, so the page is looked at before.
    layout = lay_out(root)
    pictures = (node for node in root.walk() if node.tag == "img")
    pictured = (above for picture in pictures for above in (picture, *picture.ancestors()))
    parents = _parents((*layout.nodes, *pictured), numbers)
    taken: dict[str, Node] = {}
    clean = sanitise_tree(root, source, base, images, taken=taken)
    html, shortened = _shortened(clean.html)
    text = reading_text(html)
    parts = _parts(text, layout.blocks, numbers, story)
    assets, missing = _bounded(clean.assets)
    notices = [*clean.notices]
    if source.rest or shortened:
        notices.append(tr("The page is very long; only its first part is shown as it was saved."))
    if missing:
        notices.append(tr("Only the first pictures are shown; together they are very large."))
    return OriginalPage(
        html=html,
        reading_text=text,
        language=primary_language(root.get("lang")),
        parts=_grouped(parts, parents),
        parents=parents,
        pictures={asset: _number_of(node, numbers) for asset, node in taken.items()},
        assets=assets,
        notices=tuple(notices),
        pointable=not isinstance(page, str),
    )


def text_as_saved(text: str, story: StoryWords) -> OriginalPage:
    """Return plain text, line by line, as an original that can be shown."""
    html, shortened = _shortened(paragraphs_html(text[:LONGEST]))
    reading = reading_text(html)
    lines = [line for line in reading.replace("\t", "\n").split("\n") if line.strip()]
    stretches = find_stretches(reading, lines)
    places = align_lines(lines, story.reading_text, story.facts)
    parts = [
        OriginalPart(*stretch, number, place, number)
        for number, (stretch, place) in enumerate(zip(stretches, places, strict=True))
        if stretch is not None and place is not None
    ]
    notices = (tr("The text is very long; only its first part is shown."),)
    return OriginalPage(
        html=html,
        reading_text=reading,
        parts=tuple(parts),
        notices=notices if shortened or len(text) > LONGEST else (),
    )


def show_hidden(root: Node) -> None:
    """Let everything be seen that a page hides, folds away or makes a control of."""
    for node in list(root.walk()):
        if node.tag == "button":
            node.tag = "span"
        elif node.tag in ("details", "dialog", "noscript"):
            node.tag = "div"
        for name in _HIDING:
            if name in node.attrs:
                node.attrs = {key: value for key, value in node.attrs.items() if key != name}


def _shortened(html: str) -> tuple[str, bool]:
    """Cut safe HTML at the end of a top block; return whether anything was cut."""
    if len(html) <= MOST_SHOWN:
        return html, False
    cut_at = html.rfind("\n", 0, MOST_SHOWN)
    if cut_at < MOST_SHOWN // 2:
        # One block holds it all: its words are shown without their form.
        return paragraphs_html(reading_text(html)[: MOST_SHOWN // 2]), True
    return html[:cut_at], True


def _bounded(assets: Iterable[Asset]) -> tuple[tuple[Asset, ...], bool]:
    kept: list[Asset] = []
    room = MOST_PICTURE_BYTES
    missing = False
    for asset in assets:
        room -= len(asset.data)
        if room >= 0:
            kept.append(asset)
        else:
            missing = True
    return tuple(kept), missing


def _number_of(node: Node, numbers: Mapping[int, int]) -> int:
    """Return the number of an element, or of the nearest around it that the page itself has."""
    for one in (node, *node.ancestors()):
        if (number := numbers.get(id(one))) is not None:
            return number
    return 0


def _parents(nodes: Iterable[Node], numbers: Mapping[int, int]) -> dict[int, int]:
    """Return the element around each element that stands apart, and around those around it."""
    found: dict[int, int] = {}
    for node in nodes:
        number = _number_of(node, numbers)
        if number and node.parent is not None and number not in found:
            above = _number_of(node.parent, numbers)
            if above != number:
                found[number] = above
    return found


def _parts(
    text: str, blocks: Sequence[Block], numbers: Mapping[int, int], story: StoryWords
) -> list[OriginalPart]:
    words = [block.text for block in blocks]
    stretches = find_stretches(text, words)
    places = align(words, story.reading_text, story.facts)
    return [
        OriginalPart(*stretch, number := _number_of(block.holder, numbers), place, number)
        for block, stretch, place in zip(blocks, stretches, places, strict=True)
        if stretch is not None
    ]


def _grouped(parts: Sequence[OriginalPart], parents: Mapping[int, int]) -> tuple[OriginalPart, ...]:
    """Name the outermost element without words of the story around each part that is left out."""
    holders: set[int] = set()
    for part in parts:
        if part.place != LEFT_OUT:
            holders.update(_chain(part.element, parents))
    grouped = []
    for part in parts:
        group = part.element
        if part.place == LEFT_OUT:
            for element in _chain(part.element, parents):
                if element in holders:
                    break
                group = element
        grouped.append(OriginalPart(part.start, part.end, part.element, part.place, group))
    return tuple(grouped)


def _chain(element: int, parents: Mapping[int, int]) -> Iterable[int]:
    """Yield an element and those around it, the page itself left out."""
    seen = 0
    while element and seen <= len(parents):
        yield element
        element = parents.get(element, 0)
        seen += 1
