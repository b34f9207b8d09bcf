"""Any HTML -> our bounded safe HTML, with its pictures and the marks that came along."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from reader.clean.parse.language import guess_language
from reader.clean.parse.normal_form import normalise
from reader.clean.parse.precut import PageSource, cut
from reader.clean.parse.tree import Node
from reader.clean.parse.tree_builder import parse
from reader.clean.render.html_writer import Renderer
from reader.clean.render.images import ImageFinder, Images
from reader.clean.render.reading_text import reading_text
from reader.clean.render.singlefile_marks import take_marks
from reader.clean.render.story_text import count_words, story_text, without_headline
from reader.model import Article, Asset, CarriedMark, Facts, ImageReference
from reader.translation import sentence

_ROUNDS = 4
"""Rounds of writing at most, until nothing changes."""
_MISSING_RUN = re.compile(
    r'(<figure><img src="asset:missing-[0-9a-f]{16}" alt=""></figure>)'
    r'(?:\n?<figure><img src="asset:missing-[0-9a-f]{16}" alt=""></figure>)+'
)
"""Pictures in a row that were not saved and say nothing: one place for all of them."""


@dataclass(frozen=True, slots=True)
class Sanitised:
    """Safe HTML with the pictures it shows, their bytes, and marks found in the source."""

    html: str
    images: tuple[ImageReference, ...] = ()
    assets: tuple[Asset, ...] = field(default=(), repr=False)
    marks: tuple[CarriedMark, ...] = ()
    notices: tuple[str, ...] = ()


def sanitise(
    html: str, *, base_url: str | None = None, images: ImageFinder | None = None
) -> Sanitised:
    """Return the safe HTML of any fragment or page; giving it its own result changes nothing.

    `base_url` makes links absolute (without it relative links lose their address); `images`
    gives the bytes of an image by the address on the page or the absolute one. Never raises.
    """
    source = cut(html)
    root = parse(source.markup)
    marks = take_marks(root)
    normalise(root)
    return sanitise_tree(root, source, base_url, images, marks)


def sanitise_tree(
    root: Node,
    source: PageSource,
    base_url: str | None = None,
    images: ImageFinder | None = None,
    marks: tuple[CarriedMark, ...] = (),
    *,
    taken: dict[str, Node] | None = None,
) -> Sanitised:
    """Write a tree as safe HTML; `source` has the data addresses that the tree stands on.

    `taken` is filled with the element of each picture that is shown, by its asset.
    """
    gallery = Images(base_url, images, source.data, source.styles)
    written = Renderer(gallery, base_url).render(root)
    written = _MISSING_RUN.sub(r"\1", _settled(written))
    if taken is not None:
        taken.update(gallery.elements)
    shown = tuple(image for image in gallery.references if f'"asset:{image.asset}"' in written)
    used = {image.asset for image in shown}
    assets = tuple(asset for digest, asset in gallery.assets.items() if digest in used)
    notices: tuple[str, ...] = ()
    if gallery.left_out:
        notices += (
            sentence(
                "{count} of its many images is left out.",
                "{count} of its many images are left out.",
                count=gallery.left_out,
            ),
        )
    if source.rest:
        written, notice = _with_rest(written, source.rest)
        notices += (notice,)
    return Sanitised(written, shown, assets, marks, notices)


def article_from_html(html: str, facts: Facts, images: ImageFinder | None = None) -> Article:
    """Return the article for HTML that is the article already: sanitised, never extracted.

    A headline that the HTML begins with is the title then, not said twice.
    """
    clean = sanitise(html, base_url=facts.url, images=images)
    title = facts.title or _first_heading(clean.html)
    shown = without_headline(clean.html, title)
    text = story_text(shown, title)
    return Article(
        title=title,
        subtitle=facts.subtitle,
        byline=facts.byline or (", ".join(facts.authors) or None),
        authors=facts.authors,
        site=facts.site,
        section=facts.section,
        published=facts.published,
        language=facts.language or guess_language(text),
        url=facts.url,
        lead_image=facts.lead_image or next((i.address for i in clean.images if i.address), None),
        text=text,
        html=shown,
        reading_text=reading_text(shown),
        word_count=count_words(text),
        images=clean.images,
        assets=clean.assets,
        marks=clean.marks,
        notices=clean.notices,
    )


def _settled(html: str) -> str:
    """Write again until nothing changes: a dissolved table may leave one that dissolves too."""
    for _ in range(_ROUNDS):
        again = Renderer(Images(), None).render(parse(html)) if "<table" in html else html
        if again == html:
            break
        html = again
    return html


def _with_rest(html: str, rest: str) -> tuple[str, str]:
    """Add what stood beyond the limits as bare paragraphs."""
    from reader.clean.render.text_article import paragraphs_html, words_of_markup

    words = words_of_markup(rest)
    notice = sentence("The page is far too long; its end is kept as bare text.")
    return html + ("\n" if html else "") + paragraphs_html(words), notice


def _first_heading(html: str) -> str:
    start = html.find("<h2")
    if start < 0 or start > 2000:
        return ""
    return reading_text(html[start : html.find("</h2>", start)])[:300]
