"""Writes a tree as our small, safe, bounded HTML: one grammar, whatever came in.

Blocks hold blocks or one run of text, never both at once outside of list items and cells, so that
reading the result again and writing it again changes nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import escape

from reader.text.addresses import safe_link
from reader.text.embeds import embed_of
from reader.text.images import Images
from reader.text.inline import Close, Mark, Open, Token, Void, paragraphs, preformatted
from reader.text.mathematics import readable
from reader.text.names import names
from reader.text.shapes import is_data_table, table_rows
from reader.text.tree import Node

INLINE = {
    "a": "a", "em": "em", "i": "em", "dfn": "em", "var": "em", "strong": "strong", "b": "strong",
    "u": "u", "ins": "u", "s": "s", "del": "s", "strike": "s", "sub": "sub", "sup": "sup",
    "mark": "mark", "small": "small", "q": "q", "cite": "cite", "abbr": "abbr",
    "acronym": "abbr", "time": "time", "code": "code", "kbd": "code", "samp": "code", "tt": "code",
}  # fmt: skip
DROPPED = names(
    "head script style template link meta base title param source track area map datalist select "
    "option optgroup dialog progress meter noframes frameset frame form-off input button textarea "
    "canvas applet audio-off object-off svg rp-off col colgroup basefont bgsound keygen isindex "
    "marquee-off portal fencedframe"
)
HEADINGS = {"h1": "h2", "h2": "h2", "h3": "h3", "h4": "h4", "h5": "h5", "h6": "h6"}
FLOW = names("body blockquote li td th dd figure")
LEAVES = names("p h2 h3 h4 h5 h6 pre dt caption figcaption")
_BREAKING = names(
    "address article aside center details dir div fieldset footer form header hgroup legend main "
    "menu nav section summary tbody thead tfoot tr td th table ul ol li dl dt dd p blockquote pre "
    "figure figcaption h1 h2 h3 h4 h5 h6 hr listing xmp body caption noscript iframe video audio "
    "object embed picture img"
)
_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
_FRAGMENT = re.compile(r"[^\s\"'<>&#]{1,200}")
_ID_PREFIX = "at-"
_MOST_DEEP = 12
_EMOJI = re.compile(r"\b(?:emoji|emoticon|smiley|wp-smiley)\b")


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


class Renderer:
    """Writes one tree; `images` names its pictures, `base` makes links absolute."""

    def __init__(self, images: Images, base: str | None = None) -> None:
        self._images = images
        self._base = base
        self._targets: set[str] = set()
        self._stack: list[Element] = []
        self._run: list[Token] = []
        self._open: list[Mark] = []
        self._names: set[str] = set()

    def render(self, root: Node) -> str:
        """Return the safe HTML of a tree, one top block a line."""
        self._targets = _targets(root)
        body = Element("body")
        self._stack = [body]
        self._children(root)
        self._flush()
        blocks = [child for child in body.children if isinstance(child, Element)]
        return "\n".join(block.html() for block in blocks)

    def _children(self, node: Node) -> None:
        for child in node.children:
            if isinstance(child, str):
                self._run.append(child)
            else:
                self._node(child)

    def _node(self, node: Node) -> None:
        tag = node.tag
        if tag in DROPPED or ":" in tag or ("hidden" in node.attrs and _hidden(node)):
            return
        self._anchor(node)
        if tag in INLINE:
            self._inline(node, INLINE[tag])
        elif tag == "br":
            self._run.append(Void("<br>", line_break=True))
        elif tag in ("img", "amp-img", "image"):
            self._image(node)
        elif tag == "math":
            self._run.append(readable(node))
        elif tag in ("rt", "rp"):
            self._ruby(node)
        elif tag in _BREAKING:
            self._block(node)
        elif (embed := embed_of(node, self._base)) is not None:
            self._embed(embed)
        else:
            self._children(node)

    def _block(self, node: Node) -> None:
        tag = node.tag
        if tag in ("iframe", "video", "audio", "object", "embed"):
            if (embed := embed_of(node, self._base)) is not None:
                self._embed(embed)
            return
        if tag in HEADINGS:
            self._leaf(node, HEADINGS[tag])
        elif tag in ("pre", "listing", "xmp"):
            self._leaf(node, "pre")
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
            self._flush()
            self._children(node)
            self._flush(node)

    # Text runs

    def _inline(self, node: Node, tag: str) -> None:
        attributes = ""
        if tag == "a":
            attributes = self._link(node)
        if tag in ("abbr", "time"):
            attributes = ""
        wanted = bool(attributes) if tag == "a" else tag not in ("time", "abbr")
        if not wanted or any(mark.tag == tag for mark in self._open):
            self._children(node)
            return
        mark = Mark(tag, attributes)
        self._open.append(mark)
        self._run.append(Open(mark))
        self._children(node)
        self._open.pop()
        self._run.append(Close(mark))

    def _link(self, node: Node) -> str:
        href = node.get("href").strip()
        if href.startswith("#"):
            name = href[1:]
            if _FRAGMENT.fullmatch(name):
                return f' href="#{escape(_prefixed(name))}"'
            return ""
        address = safe_link(href, self._base) if href else None
        if address is None:
            return ""
        title = " ".join(node.get("title").split())[:300]
        told = f' title="{escape(title)}"' if title else ""
        return f' href="{escape(address)}"{told}'

    def _anchor(self, node: Node) -> None:
        name = node.get("id") or (node.get("name") if node.tag == "a" else "")
        if name in self._targets and _prefixed(name) not in self._names:
            self._names.add(_prefixed(name))
            self._run.append(Void(f'<a id="{escape(_prefixed(name))}"></a>'))

    def _ruby(self, node: Node) -> None:
        if node.tag == "rt" and (text := node.text()):
            self._run.append(f"({text})")

    def _flush(self, node: Node | None = None) -> None:
        """Write the run so far as paragraphs; marks that are open go on after it."""
        run, self._run = self._run, [Open(mark) for mark in self._open]
        if len(run) <= len(self._open):
            return
        run += [Close(mark) for mark in reversed(self._open)]
        top = self._stack[-1]
        for html in paragraphs(run):
            top.children.append(Element("p", _block_attributes(node), [html]))

    # Blocks

    def _leaf(self, node: Node, tag: str) -> None:
        self._flush()
        nested = [child for child in node.walk() if child.tag in ("table", "figure", "ul", "ol")]
        if tag != "pre" and nested:
            self._children(node)
            self._flush()
            return
        kept, self._run = self._open, []
        self._open = [] if tag == "pre" else list(kept)
        self._run = [Open(mark) for mark in self._open]
        pictures = self._leaf_content(node, tag)
        run = self._run + [Close(mark) for mark in reversed(self._open)]
        self._open = kept
        self._run = [Open(mark) for mark in kept]
        html = preformatted(run) if tag == "pre" else "".join(paragraphs(run, split=False))
        if html:
            self._stack[-1].children.append(Element(tag, _block_attributes(node), [html]))
        for picture in pictures:
            self._image(picture, block=True)

    def _leaf_content(self, node: Node, tag: str) -> list[Node]:
        """Take in all of a leaf as one run; its pictures are handed back to follow it."""
        pictures: list[Node] = []
        for child in node.children:
            if isinstance(child, str):
                self._run.append(child)
            elif child.tag in DROPPED or child.tag in ("iframe", "video", "audio", "object"):
                continue
            elif child.tag == "img":
                pictures.append(child)
            elif child.tag in _BREAKING:
                self._run.append("\n" if tag == "pre" else Void("<br>", line_break=True))
                pictures += self._leaf_content(child, tag)
                self._run.append("\n" if tag == "pre" else Void("<br>", line_break=True))
            elif child.tag in INLINE and tag != "pre":
                self._leaf_inline(child, pictures, tag)
            elif child.tag == "br":
                self._run.append(Void("<br>", line_break=True))
            elif child.tag == "math":
                self._run.append(readable(child))
            elif child.tag in ("rt", "rp"):
                self._ruby(child)
            else:
                self._anchor(child)
                pictures += self._leaf_content(child, tag)
        return pictures

    def _leaf_inline(self, node: Node, pictures: list[Node], leaf: str) -> None:
        tag = INLINE[node.tag]
        self._anchor(node)
        attributes = self._link(node) if tag == "a" else ""
        wanted = bool(attributes) if tag == "a" else tag not in ("time", "abbr")
        if not wanted or any(mark.tag == tag for mark in self._open):
            pictures += self._leaf_content(node, leaf)
            return
        mark = Mark(tag, attributes)
        self._open.append(mark)
        self._run.append(Open(mark))
        pictures += self._leaf_content(node, leaf)
        self._open.pop()
        self._run.append(Close(mark))

    def _rule(self) -> None:
        self._flush()
        siblings = self._stack[-1].children
        last = siblings[-1] if siblings else None
        if isinstance(last, Element) and last.tag != "hr":
            siblings.append(Element("hr"))

    def _enter(self, element: Element) -> list[Mark]:
        self._flush()
        self._stack.append(element)
        kept, self._open, self._run = self._open, [], []
        return kept

    def _leave(self, kept: list[Mark], node: Node | None = None) -> Element:
        self._flush(node)
        self._open = kept
        self._run = [Open(mark) for mark in kept]
        return self._stack.pop()

    def _container(self, node: Node, tag: str) -> None:
        if len(self._stack) > _MOST_DEEP:
            self._flush()
            self._children(node)
            self._flush()
            return
        kept = self._enter(Element(tag, _block_attributes(node)))
        self._children(node)
        element = self._leave(kept)
        _trim_rules(element)
        if element.children:
            self._stack[-1].children.append(element)

    def _list(self, node: Node, tag: str) -> None:
        if len(self._stack) > _MOST_DEEP:
            self._flush()
            self._children(node)
            self._flush()
            return
        start = node.get("start")
        number = f' start="{int(start)}"' if tag == "ol" and re.fullmatch(r"\d{1,6}", start) else ""
        kept = self._enter(Element(tag, _block_attributes(node) + number))
        for child in node.children:
            if isinstance(child, Node) and child.tag in ("ul", "ol", "menu", "dir"):
                self._nested_list(child)
            elif isinstance(child, Node) or child.strip():
                self._item(child, "li")
        element = self._leave(kept)
        if element.children:
            self._stack[-1].children.append(element)

    def _nested_list(self, node: Node) -> None:
        """A list right inside a list belongs to the item before it."""
        siblings = self._stack[-1].children
        if siblings and isinstance(siblings[-1], Element):
            item = siblings.pop()
            assert isinstance(item, Element)
        else:
            item = Element("li")
        if item.children and isinstance(item.children[0], str):
            item.children[0] = Element("p", "", [item.children[0]])
        kept = self._enter(item)
        self._list(node, "ol" if node.tag == "ol" else "ul")
        self._keep_item(self._leave(kept))

    def _item(self, child: Node | str, tag: str) -> None:
        attributes = _block_attributes(child) if isinstance(child, Node) else ""
        kept = self._enter(Element(tag, attributes))
        if isinstance(child, str):
            self._run.append(child)
        elif child.tag in ("li", "dd", "dt", "td", "th"):
            self._anchor(child)
            self._children(child)
        else:
            self._node(child)
        self._keep_item(self._leave(kept))

    def _keep_item(self, item: Element) -> None:
        _trim_rules(item)
        _unwrap_first(item)
        if item.children:
            self._stack[-1].children.append(item)

    def _definitions(self, node: Node) -> None:
        kept = self._enter(Element("dl", _block_attributes(node)))
        entries: list[Node] = []
        waiting = list(reversed(node.children))
        while waiting:
            child = waiting.pop()
            if isinstance(child, Node) and child.tag in ("dt", "dd"):
                entries.append(child)
            elif isinstance(child, Node):
                waiting.extend(reversed(child.children))
        for entry in entries:
            if entry.tag == "dd":
                self._item(entry, "dd")
            else:
                self._leaf(entry, "dt")
                self._only(("dt", "dd"))
        element = self._leave(kept)
        if element.children:
            self._stack[-1].children.append(element)

    def _only(self, tags: tuple[str, ...]) -> None:
        """Wrap what came out of a term as something else than a term."""
        children = self._stack[-1].children
        for place, child in enumerate(children):
            if isinstance(child, Element) and child.tag not in tags:
                children[place] = Element("dd", "", [child])

    def _table(self, node: Node) -> None:
        rows = table_rows(node)
        if not is_data_table(node, rows) or any(e.tag in ("td", "th") for e in self._stack):
            self._flush()
            for row in rows:
                for cell in row:
                    self._flush()
                    self._anchor(cell)
                    self._children(cell)
                    self._flush(cell)
            return
        self._flush()
        from reader.text.shapes import MOST_ROWS

        for start in range(0, len(rows), MOST_ROWS):
            caption = node.find("caption") if start == 0 else None
            self._rows(node, rows[start : start + MOST_ROWS], caption)

    def _rows(self, node: Node, rows: list[list[Node]], caption: Node | None) -> None:
        kept = self._enter(Element("table", _block_attributes(node)))
        table = self._stack[-1]
        if caption is not None:
            self._leaf(caption, "caption")
            table.children = [
                c for c in table.children if isinstance(c, Element) and c.tag == "caption"
            ]
        for row in rows:
            line = Element("tr")
            self._stack.append(line)
            for cell in row:
                self._cell(cell)
            self._stack.pop()
            if any(isinstance(cell, Element) and cell.children for cell in line.children):
                table.children.append(line)
        element = self._leave(kept)
        if any(isinstance(child, Element) and child.tag == "tr" for child in element.children):
            self._stack[-1].children.append(element)

    def _cell(self, cell: Node) -> None:
        tag = "th" if cell.tag == "th" else "td"
        spans = ""
        for name in ("colspan", "rowspan"):
            value = cell.get(name)
            if re.fullmatch(r"\d{1,3}", value) and 1 < int(value) <= 100:
                spans += f' {name}="{int(value)}"'
        kept = self._enter(Element(tag, _block_attributes(cell) + spans))
        self._anchor(cell)
        self._children(cell)
        item = self._leave(kept)
        _trim_rules(item)
        _unwrap_first(item)
        self._stack[-1].children.append(item)

    # Pictures

    def _figure(self, node: Node) -> None:
        self._flush()
        captions = [child for child in node.walk() if child.tag == "figcaption"][:1]
        before = len(self._stack[-1].children)
        for caption in captions:
            caption.detach()
        self._children(node)
        self._flush()
        siblings = self._stack[-1].children
        made = siblings[before:]
        for caption in captions:
            self._caption(caption, made)

    def _caption(self, caption: Node, made: list[Element | str]) -> None:
        kept = self._enter(Element("figure"))
        self._leaf(caption, "figcaption")
        holder = self._leave(kept)
        written = [c for c in holder.children if isinstance(c, Element) and c.tag == "figcaption"]
        figures = [e for e in made if isinstance(e, Element) and e.tag == "figure"]
        rest = [c for c in holder.children if c not in written]
        siblings = self._stack[-1].children
        if written and figures:
            target = figures[-1]
            target.children += written
        else:
            siblings += [Element("figure", "", [item]) for item in written]
        siblings += rest

    def _picture(self, node: Node) -> None:
        image = node.find("img", "amp-img", "image")
        if image is None:
            image = Node("img", {}, node)
        self._image(image)

    def _image(self, node: Node, *, block: bool = False) -> None:
        alt = " ".join(node.get("alt").split())
        if _EMOJI.search(node.classes()) and 0 < len(alt) <= 12:
            self._run.append(alt)
            return
        if _too_small(node):
            return
        reference = self._images.take(node)
        if reference is None:
            return
        html = f'<img src="{reference.asset}" alt="{escape(reference.alt)}">'
        own = node.get("src").startswith("asset:")
        if not block and (_icon(node) or (own and not _alone(node))):
            self._run.append(Void(html))
            return
        self._flush()
        attributes = html[4:-1]
        self._stack[-1].children.append(Element("figure", "", [Element("img", attributes)]))

    def _embed(self, embed: tuple[str, str]) -> None:
        title, address = embed
        self._flush()
        inside = f'<a href="{escape(address)}">{escape(title, quote=False)}</a>'
        caption = Element("figcaption", "", [inside])
        self._stack[-1].children.append(Element("figure", "", [caption]))


def _targets(root: Node) -> set[str]:
    found: set[str] = set()
    for node in root.walk():
        href = node.attrs.get("href", "") if node.tag == "a" else ""
        if href.startswith("#") and _FRAGMENT.fullmatch(href[1:].strip()):
            found.add(href[1:].strip())
    return found


def _prefixed(name: str) -> str:
    return name if name.startswith(_ID_PREFIX) else _ID_PREFIX + name


def _hidden(node: Node) -> bool:
    return node.get("hidden").lower() != "until-found"


def _block_attributes(node: Node | None) -> str:
    if node is None:
        return ""
    attributes = ""
    direction = node.get("dir").lower()
    if direction in ("ltr", "rtl", "auto"):
        attributes += f' dir="{direction}"'
    language = node.get("lang") or node.get("xml:lang")
    if _LANGUAGE.fullmatch(language):
        attributes += f' lang="{language}"'
    return attributes


def _unwrap_first(item: Element) -> None:
    """A first paragraph without a language of its own stands in its item without `<p>`."""
    first = item.children[0] if item.children else None
    alone = sum(1 for c in item.children if isinstance(c, Element) and c.tag == "p") == 1
    if isinstance(first, Element) and first.tag == "p" and not first.attributes and alone:
        item.children[0:1] = first.children


def _trim_rules(element: Element) -> None:
    while element.children and isinstance(last := element.children[-1], Element):
        if last.tag != "hr":
            break
        element.children.pop()


def _number(value: str) -> float | None:
    found = re.match(r"\s*(\d+(?:\.\d+)?)\s*(?:px)?\s*$", value)
    return float(found.group(1)) if found else None


def _size(node: Node) -> tuple[float | None, float | None]:
    return _number(node.get("width")), _number(node.get("height"))


def _too_small(node: Node) -> bool:
    width, height = _size(node)
    return any(size is not None and size <= 3 for size in (width, height))


def _icon(node: Node) -> bool:
    width, height = _size(node)
    if height is not None and height <= 40:
        return True
    if width is not None and width <= 40:
        return True
    return bool(re.search(r"\b(?:tex|latex|math|mwe-math\S*|inline-image)\b", node.classes()))


def _alone(node: Node) -> bool:
    """Does the picture stand in no run of text, as in the figures that we write?"""
    parent = node.parent
    return parent is None or parent.tag in ("figure", "body", "html")
