"""A saved page -> the cleaned article: facts, text, safe HTML, links of its own blocks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.model import Article
from reader.text.addresses import absolute
from reader.text.assembling import assemble
from reader.text.characters import decode
from reader.text.evidence import told_of
from reader.text.extraction import Extraction, extract
from reader.text.facts import PageFacts, first_shown_image, gather
from reader.text.headers import Headers, read_headers
from reader.text.images import ImageFinder, Images
from reader.text.language import guess_language
from reader.text.linkeddata import read_linked_data
from reader.text.marks import take_marks
from reader.text.provenance import read_provenance, without_wayback
from reader.text.reading import reading_text
from reader.text.sanitising import Sanitised, sanitise_tree
from reader.text.scanning import cut
from reader.text.storytext import count_words, story_text
from reader.text.tree import Node, parse

_HEAD_BLOCKS = 30
_FOOT_BLOCKS = 6
_COMMENTS_LONGEST = 400_000


def clean_page(
    page: bytes,
    url: str | None = None,
    charset: str | None = None,
    *,
    images: ImageFinder | None = None,
    rules: Sequence[object] = (),
) -> Article:
    """Return the article of a whole saved page. Never raises for bad markup.

    `url` is where the page came from, `charset` what was declared outside of it; `images` gives
    the bytes of a picture saved beside the page, by its address on the page or the absolute one.
    """
    source = cut(decode(page, charset)[0])
    root = parse(source.markup)
    if "web.archive.org" in source.markup:
        without_wayback(root)
    marks = take_marks(root)
    headers = read_headers(root)
    data = read_linked_data(source.linked_data)
    extraction = extract(root, told_of(root, headers, data))
    provenance = read_provenance(source.comments, root)
    facts = gather(root, headers, data, provenance, url, _near(extraction))
    base = _base(facts, headers)
    clean = sanitise_tree(assemble(root, extraction), source, base, images, marks)
    article = _article(facts, clean, extraction)
    if not article.lead_image:
        shown = first_shown_image(assemble(root, extraction), Images(base))
        article = replace(article, lead_image=shown)
    return article


def _base(facts: PageFacts, headers: Headers) -> str | None:
    return absolute(headers.base, facts.url) if headers.base else facts.url


def _article(facts: PageFacts, clean: Sanitised, extraction: Extraction) -> Article:
    words = story_text(clean.html, facts.title)
    notices = list(clean.notices)
    if extraction.guessed and words:
        notices.append("No story stood out on this page; all of its text is shown.")
    return Article(
        title=facts.title,
        subtitle=facts.subtitle,
        byline=", ".join(facts.authors) or None,
        authors=facts.authors,
        site=facts.site,
        section=facts.section,
        published=facts.published,
        language=guess_language(words, facts.language),
        url=facts.url,
        lead_image=facts.lead_image,
        text=words,
        html=clean.html,
        reading_text=reading_text(clean.html),
        word_count=count_words(words),
        links=(),
        images=clean.images,
        assets=clean.assets,
        aliases=facts.aliases,
        marks=clean.marks,
        notices=tuple(notices),
    )


def _near(extraction: Extraction) -> list[Node]:
    """The elements, in the page's order, whose blocks stand in the story or shortly before it."""
    layout = extraction.layout
    places = [place for place, keep in enumerate(extraction.kept) if keep]
    if not places:
        return [inner for node in layout.nodes[:1] for inner in node.walk()]
    first, last = places[0] - _HEAD_BLOCKS, places[-1] + _FOOT_BLOCKS
    near: dict[int, Node] = {}
    for number, node in enumerate(layout.nodes):
        start, end = layout.first[number], layout.end[number]
        if end > start and start >= first and end <= last + 1:
            for inner in node.walk():
                near.setdefault(id(inner), inner)
    return list(near.values())
