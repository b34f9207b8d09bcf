"""A saved page brought into the form in which its story is looked for, and the model is made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.clean.metadata.facts import page_url
from reader.clean.parse.browser_tools import without_tool_parts
from reader.clean.parse.decode import decode
from reader.clean.parse.embedded_posts import settle_posts
from reader.clean.parse.frames import settle_frames
from reader.clean.parse.head import Headers, read_headers
from reader.clean.parse.hidden_parts import without_hidden
from reader.clean.parse.jsonld import LinkedData, read_linked_data
from reader.clean.parse.normal_form import normalise
from reader.clean.parse.page_form import settle_page
from reader.clean.parse.precut import PageSource, cut
from reader.clean.parse.provenance import Provenance, read_provenance, without_wayback
from reader.clean.parse.shown_lines import part_lines
from reader.clean.parse.sign_in_form import is_sign_in
from reader.clean.parse.style_rules import place_backgrounds, place_list_styles, read_hiding_rules
from reader.clean.parse.tree import Node
from reader.clean.parse.tree_builder import parse
from reader.clean.parse.twice_encoded import mend_twice_encoded
from reader.clean.render.images import ImageFinder
from reader.clean.render.singlefile_marks import take_marks
from reader.clean.siterules.kept_parts import uncover
from reader.clean.siterules.rules import SiteRule, rule_for
from reader.model import CarriedMark


@dataclass(frozen=True, slots=True)
class SettledPage:
    """A page's tree as its blocks are laid out of it, and what is known beside the tree."""

    root: Node
    source: PageSource
    headers: Headers
    data: LinkedData
    provenance: Provenance
    marks: tuple[CarriedMark, ...]
    asks_password: bool


def settle(
    page: bytes,
    url: str | None = None,
    charset: str | None = None,
    images: ImageFinder | None = None,
    rules: Sequence[SiteRule] = (),
) -> SettledPage:
    """Read a page and bring its tree into form; the arguments are those of `clean_page`.

    The model is made from pages that went this same way, or it would be asked about other trees
    than it has learned from.
    """
    source = cut(mend_twice_encoded(decode(page, charset)[0]))
    root = parse(source.markup)
    if "web.archive.org" in source.markup:
        without_wayback(root)
    settle_frames(root, source.frames, source.data, images)
    marks = take_marks(root)
    asks_password = is_sign_in(root)
    place_backgrounds(root, source.backgrounds)
    place_list_styles(root, source.numberings)
    without_tool_parts(root)
    normalise(root)
    shown = _named_by_rules(root, source, url, rules) if rules else frozenset()
    rules_of_sheets = read_hiding_rules(source.sheets)
    without_hidden(root, rules_of_sheets, shown)
    part_lines(root, rules_of_sheets)
    headers = read_headers(root)
    settle_page(root, headers.known(url))
    settle_posts(root)
    data = read_linked_data(source.linked_data, headers.known(url))
    provenance = read_provenance(source.comments, root)
    return SettledPage(root, source, headers, data, provenance, marks, asks_password)


def _named_by_rules(
    root: Node, source: PageSource, url: str | None, rules: Sequence[SiteRule]
) -> frozenset[int]:
    """Return what the rule of a page names, which is shown even where the page hides it."""
    headers = read_headers(root)
    data = read_linked_data(source.linked_data, headers.known(url))
    address = page_url(url, headers, data, read_provenance(source.comments, root))[0]
    rule = rule_for(address, rules)
    return uncover(root, rule) if rule else frozenset()
