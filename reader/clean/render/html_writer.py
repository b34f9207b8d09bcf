"""Writes a tree as our small, safe, bounded HTML: one grammar, whatever came in.

Blocks hold blocks or one run of text, never both at once outside of list items and cells, so that
reading the result again and writing it again changes nothing.
"""

from __future__ import annotations

import re
from html import escape

from reader.clean.parse.formula_carriers import TEX
from reader.clean.parse.tree import Node
from reader.clean.render.embeds import embed_of
from reader.clean.render.grammar import (
    BREAKING,
    EMOJI,
    HEADINGS,
    INLINE,
    MOST_DEEP,
    Element,
    alone,
    block_attributes,
    icon,
    is_sign,
    item_attributes,
    left_out,
    list_attributes,
    targets,
    too_small,
    trim_rules,
    unwrap_first,
    width_attribute,
)
from reader.clean.render.images import Images
from reader.clean.render.inline import Void
from reader.clean.render.inner_links import without_dead_links
from reader.clean.render.note_links import settle_notes
from reader.clean.render.run_writer import RunWriter
from reader.clean.render.story_text import folded
from reader.clean.render.table_shape import MOST_ROWS, is_data_table, table_rows

_MISSING = "missing-"
"""How the names of pictures begin that were not saved."""
_ALT = re.compile(r'alt="([^"]*)"')
_SIGN = 12
"""Characters of what a face in a line stands for; longer words describe it."""
_LEFT_OUT = "(drawing left out)"
_NUMBER = re.compile(r"#?\d{1,3}\.?")


class Renderer:
    """Writes one tree; `images` names its pictures, `base` makes links absolute."""

    def __init__(self, images: Images, base: str | None = None) -> None:
        self._images = images
        self._base = base
        self._figures = 0
        self._runs = RunWriter(self, base)

    def render(self, root: Node) -> str:
        """Return the safe HTML of a tree, one top block a line."""
        body = Element("body")
        self._runs.begin(body, targets(root))
        self._runs.children(root)
        self._runs.flush()
        blocks = [child for child in body.children if isinstance(child, Element)]
        return settle_notes(without_dead_links("\n".join(block.html() for block in blocks)))

    def node(self, node: Node) -> None:
        """Write any element."""
        tag = node.tag
        if left_out(node):
            return
        self._runs.anchor(node)
        if tag in INLINE:
            self._runs.inline(node, INLINE[tag])
        elif tag == "br":
            self._runs.add(Void("<br>", line_break=True))
        elif tag in ("img", "amp-img", "image"):
            self.image(node)
        elif tag == "math" or (tag == "span" and TEX in node.attrs):
            self._runs.formula(node)
        elif tag in ("rt", "rp"):
            self._runs.ruby(node)
        elif tag in BREAKING:
            self._block(node)
        elif (embed := embed_of(node, self._base)) is not None:
            self._embed(embed)
        else:
            self._runs.children(node)

    def _block(self, node: Node) -> None:
        tag = node.tag
        if tag in ("iframe", "video", "audio", "object", "embed"):
            if (embed := embed_of(node, self._base)) is not None:
                self._embed(embed)
            return
        if tag in HEADINGS:
            self._runs.leaf(node, HEADINGS[tag])
        elif tag in ("pre", "listing", "xmp"):
            self._runs.leaf(node, "pre")
        elif tag == "hr":
            self._rule()
        elif tag == "table":
            self._table(node)
        elif tag in ("ul", "ol", "menu", "dir"):
            self._list(node, "ol" if tag == "ol" else "ul")
        elif tag == "dl":
            self._definitions(node)
        elif tag == "blockquote":
            self._container(node, "blockquote")
        elif tag == "figure":
            self._figure(node)
        elif tag == "picture":
            self._picture(node)
        else:
            self._runs.flush()
            self._runs.children(node)
            self._runs.flush(node)

    def _rule(self) -> None:
        self._runs.flush()
        siblings = self._runs.stack[-1].children
        last = siblings[-1] if siblings else None
        if isinstance(last, Element) and last.tag != "hr":
            siblings.append(Element("hr"))

    def _container(self, node: Node, tag: str) -> None:
        if len(self._runs.stack) > MOST_DEEP:
            self._runs.flush()
            self._runs.children(node)
            self._runs.flush()
            return
        kept = self._runs.enter(Element(tag, block_attributes(node)))
        self._runs.children(node)
        element = self._runs.leave(kept)
        trim_rules(element)
        if element.children:
            self._runs.stack[-1].children.append(element)

    def _list(self, node: Node, tag: str) -> None:
        if len(self._runs.stack) > MOST_DEEP:
            self._runs.flush()
            self._runs.children(node)
            self._runs.flush()
            return
        number = list_attributes(node) if tag == "ol" else ""
        kept = self._runs.enter(Element(tag, block_attributes(node) + number))
        for child in node.children:
            if isinstance(child, Node) and child.tag in ("ul", "ol", "menu", "dir"):
                self._nested_list(child)
            elif isinstance(child, Node) or child.strip():
                self._item(child, "li", counted=tag == "ol")
        element = self._runs.leave(kept)
        if element.children:
            self._runs.stack[-1].children.append(element)

    def _nested_list(self, node: Node) -> None:
        """Move a list right inside a list into the item before it."""
        siblings = self._runs.stack[-1].children
        if siblings and isinstance(siblings[-1], Element):
            item = siblings.pop()
            assert isinstance(item, Element)
        else:
            item = Element("li")
        if item.children and isinstance(item.children[0], str):
            item.children[0] = Element("p", "", [item.children[0]])
        kept = self._runs.enter(item)
        self._list(node, "ol" if node.tag == "ol" else "ul")
        self._keep_item(self._runs.leave(kept))

    def _item(self, child: Node | str, tag: str, *, counted: bool = False) -> None:
        attributes = block_attributes(child) if isinstance(child, Node) else ""
        if counted and isinstance(child, Node) and child.tag == "li":
            attributes += item_attributes(child)
        kept = self._runs.enter(Element(tag, attributes))
        if isinstance(child, str):
            self._runs.add(child)
        elif child.tag in ("li", "dd", "dt", "td", "th"):
            self._runs.anchor(child)
            self._runs.children(child)
        else:
            self.node(child)
        self._keep_item(self._runs.leave(kept))

    def _keep_item(self, item: Element) -> None:
        trim_rules(item)
        unwrap_first(item)
        if item.children:
            self._runs.stack[-1].children.append(item)

    def _definitions(self, node: Node) -> None:
        kept = self._runs.enter(Element("dl", block_attributes(node)))
        entries: list[Node] = []
        waiting = list(reversed(node.children))
        while waiting:
            child = waiting.pop()
            if isinstance(child, Node) and child.find("dt", "dd") not in (None, child):
                waiting.extend(reversed(child.children))
            elif isinstance(child, Node) and child.tag in ("dt", "dd"):
                entries.append(child)
            elif (child if isinstance(child, str) else child.text()).strip():
                # Words that stand in no entry are shown as one.
                entry = Node("dd", {})
                entry.children.append(child)
                entries.append(entry)
        settled = 0
        for entry in entries:
            if entry.tag == "dd":
                self._item(entry, "dd")
            else:
                self._runs.anchor(entry)
                self._runs.leaf(entry, "dt")
                settled = self._only(("dt", "dd"), settled)
        element = self._runs.leave(kept)
        if element.children:
            self._runs.stack[-1].children.append(element)

    def _only(self, tags: tuple[str, ...], settled: int) -> int:
        """Wrap what came out of a term as something else than a term; return how many there are.

        The first children are `settled` already: a glossary has thousands.
        """
        children = self._runs.stack[-1].children
        for place in range(settled, len(children)):
            child = children[place]
            if isinstance(child, Element) and child.tag not in tags:
                children[place] = Element("dd", "", [child])
        return len(children)

    def _table(self, node: Node) -> None:
        rows = table_rows(node)
        if not is_data_table(node, rows) or any(e.tag in ("td", "th") for e in self._runs.stack):
            self._runs.flush()
            for row in rows:
                for cell in row:
                    self._runs.flush()
                    self._runs.anchor(cell)
                    self._runs.children(cell)
                    self._runs.flush(cell)
            return
        self._runs.flush()
        for start in range(0, len(rows), MOST_ROWS):
            caption = node.find("caption") if start == 0 else None
            self._rows(node, rows[start : start + MOST_ROWS], caption)

    def _rows(self, node: Node, rows: list[list[Node]], caption: Node | None) -> None:
        kept = self._runs.enter(Element("table", block_attributes(node)))
        table = self._runs.stack[-1]
        if caption is not None:
            self._runs.leaf(caption, "caption")
            table.children = [
                c for c in table.children if isinstance(c, Element) and c.tag == "caption"
            ]
        for row in rows:
            line = Element("tr")
            self._runs.stack.append(line)
            for cell in row:
                self._cell(cell)
            self._runs.stack.pop()
            if any(isinstance(cell, Element) and cell.children for cell in line.children):
                table.children.append(line)
        element = self._runs.leave(kept)
        if any(isinstance(child, Element) and child.tag == "tr" for child in element.children):
            self._runs.stack[-1].children.append(element)

    def _cell(self, cell: Node) -> None:
        tag = "th" if cell.tag == "th" else "td"
        spans = ""
        for name in ("colspan", "rowspan"):
            value = cell.get(name)
            if re.fullmatch(r"\d{1,3}", value) and 1 < int(value) <= 100:
                spans += f' {name}="{int(value)}"'
        kept = self._runs.enter(Element(tag, block_attributes(cell) + spans))
        self._runs.anchor(cell)
        self._runs.children(cell)
        item = self._runs.leave(kept)
        trim_rules(item)
        unwrap_first(item)
        self._runs.stack[-1].children.append(item)

    # Pictures

    def _figure(self, node: Node) -> None:
        self._runs.flush()
        captions = [child for child in node.walk() if child.tag == "figcaption"][:1]
        before = len(self._runs.stack[-1].children)
        for caption in captions:
            caption.detach()
        self._figures += 1
        self._runs.children(node)
        self._figures -= 1
        self._runs.flush()
        siblings = self._runs.stack[-1].children
        made = siblings[before:]
        drawing = node.find("x-drawing")
        label = None if drawing is None else f"{drawing.get('title')} {_LEFT_OUT}".strip()
        for caption in captions:
            self._caption(caption, made, label)

    def _caption(self, caption: Node, made: list[Element | str], drawing: str | None) -> None:
        if made and _NUMBER.fullmatch(caption.text()):
            return  # The place of an entry in a row, drawn over its picture.
        kept = self._runs.enter(Element("figure"))
        self._runs.leaf(caption, "figcaption")
        holder = self._runs.leave(kept)
        written = [c for c in holder.children if isinstance(c, Element) and c.tag == "figcaption"]
        figures = [e for e in made if isinstance(e, Element) and e.tag == "figure"]
        rest = [c for c in holder.children if c not in written]
        siblings = self._runs.stack[-1].children
        table = made[-1] if made and isinstance(made[-1], Element) else None
        if written and table is not None and table.tag == "table" and not rest:
            named = any(isinstance(c, Element) and c.tag == "caption" for c in table.children)
            if not named:
                words = [c for one in written for c in one.children]
                table.children.insert(0, Element("caption", "", words))
                return
        captioned = bool(figures) and any(
            isinstance(c, Element) and c.tag == "figcaption" for c in figures[-1].children
        )
        if captioned:
            # The place of a film is a caption itself, and a figure has one.
            siblings += [Element("p", "", one.children) for one in written]
        elif written and figures:
            figures[-1].children += written
            _without_caption_in_place(figures[-1], written)
        elif written and not made and (drawing is not None or not _is_link(caption)):
            # What the words speak of could not be kept; its place says so.
            name = self._images.stand_in(drawing or "", caption.text())
            alt = escape(drawing or "")
            image = Element("img", f' src="asset:{name}" alt="{alt}"')
            siblings.append(Element("figure", "", [image, *written]))
        else:
            siblings += [Element("figure", "", [item]) for item in written]
        siblings += rest

    def _picture(self, node: Node) -> None:
        image = node.find("img", "amp-img", "image")
        if image is None:
            image = Node("img", {}, node)
        self.image(image)

    def image(self, node: Node, *, block: bool = False) -> None:
        """Write a picture, as a block of its own if `block`."""
        sign = not self._figures and is_sign(node)
        said = " ".join((node.get("alt") or node.get("title")).split())
        if sign and EMOJI.search(node.classes()) and 0 < len(said) <= _SIGN:
            self._runs.add(said)
            return
        if too_small(node):
            return
        reference = self._images.take(node)
        if reference is None or (sign and reference.asset.startswith(_MISSING)):
            return
        words = escape(reference.alt)
        if reference.asset.startswith(_MISSING) and self._is_heading_before(words):
            words = ""  # In the place of a picture its heading would be read twice.
        width = "" if reference.asset.startswith(_MISSING) else width_attribute(node)
        html = f'<img src="asset:{reference.asset}" alt="{words}"{width}>'
        own = node.get("src").startswith("asset:")
        if not block and (sign or icon(node) or (own and not alone(node))):
            self._runs.add(Void(html))
            return
        self._runs.flush()
        attributes = html[4:-1]
        self._runs.stack[-1].children.append(Element("figure", "", [Element("img", attributes)]))

    def _is_heading_before(self, words: str) -> bool:
        """Return whether the block right before is a heading that says these words at its end."""
        written = self._runs.stack[-1].children
        before = written[-1] if written else ""
        if not words or not isinstance(before, Element) or before.tag not in HEADINGS:
            return False
        heading = folded("".join(c for c in before.children if isinstance(c, str)))
        return f" {heading}".endswith(f" {folded(words)}")

    def _embed(self, embed: tuple[str, str]) -> None:
        title, address = embed
        self._runs.flush()
        inside = f'<a href="{escape(address)}">{escape(title, quote=False)}</a>'
        caption = Element("figcaption", "", [inside])
        self._runs.stack[-1].children.append(Element("figure", "", [caption]))


def _without_caption_in_place(figure: Element, captions: list[Element]) -> None:
    """Let the place of a picture that was not saved not say what its caption says below it."""
    picture = figure.children[0] if figure.children else ""
    if not isinstance(picture, Element) or f'src="asset:{_MISSING}' not in picture.attributes:
        return
    words = _ALT.search(picture.attributes)
    said = folded("".join(c for one in captions for c in one.children if isinstance(c, str)))
    if words is not None and folded(words[1]) and folded(words[1]) in said:
        picture.attributes = _ALT.sub('alt=""', picture.attributes, count=1)


def _is_link(caption: Node) -> bool:
    """Is a caption one link alone, as in the place of an embedded video?"""
    said = [child for child in caption.children if isinstance(child, Node) or child.strip()]
    return len(said) == 1 and isinstance(said[0], Node) and said[0].tag == "a"
