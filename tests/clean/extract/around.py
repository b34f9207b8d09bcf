"""A page and what stands around its story: from its first long block to its article's end."""

from __future__ import annotations

from dataclasses import dataclass

from reader.clean.extract.blocks import lay_out
from reader.clean.extract.extraction import Extraction
from reader.clean.extract.page_regions import PageRegions, surroundings
from reader.clean.parse.head import Headers, read_headers
from reader.clean.parse.jsonld import LinkedData, read_linked_data
from reader.clean.parse.precut import cut
from reader.clean.parse.tree import Node
from reader.clean.parse.tree_builder import parse

_LONG = 100


@dataclass
class Around:
    """What the facts of a page are read from."""

    root: Node
    headers: Headers
    data: LinkedData
    near: PageRegions


def around_story(page: str) -> Around:
    """Read a page; its story begins with a long block and ends with the `<article>`."""
    source = cut(page)
    root = parse(source.markup)
    headers = read_headers(root)
    layout = lay_out(root)
    inside = [
        number
        for number, block in enumerate(layout.blocks)
        if any(node.tag == "article" for node in block.holder.ancestors())
    ]
    first = next((n for n in inside if len(layout.blocks[n].text) >= _LONG), None)
    kept = [first is not None and first <= n <= inside[-1] for n in range(len(layout.blocks))]
    near = surroundings(Extraction(layout, kept, []))
    return Around(root, headers, read_linked_data(source.linked_data, headers.known()), near)
