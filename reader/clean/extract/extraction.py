"""Picks the story out of a page: which blocks are its text, which pictures belong to it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice, pairwise
from pathlib import Path
from typing import Any

from reader.clean.extract.anchored_sections import headed_code, keep_sections
from reader.clean.extract.asking_boxes import without_asking_boxes
from reader.clean.extract.block_arrays import shape_of
from reader.clean.extract.blocks import Block, PageLayout, lay_out
from reader.clean.extract.classifier import judge
from reader.clean.extract.features import MetadataHints, covered_by_body, feature_names, measure
from reader.clean.extract.first_paragraphs import keep_opening
from reader.clean.extract.forest import Forest, load_forests
from reader.clean.extract.kept_captions import keep_captions
from reader.clean.extract.last_paragraphs import keep_last_paragraphs
from reader.clean.extract.notes import keep_notes
from reader.clean.extract.other_regions import without_other_regions
from reader.clean.extract.player_texts import without_spoken_texts
from reader.clean.extract.pleas import without_consent_lines, without_pleas
from reader.clean.extract.post_furniture import without_post_furniture
from reader.clean.extract.prose_runs import with_prose_runs
from reader.clean.extract.recipe_lists import keep_recipe
from reader.clean.extract.repeated_labels import (
    without_labelled_titles,
    without_repeated_labels,
)
from reader.clean.extract.repeated_story import without_second_story
from reader.clean.extract.short_story import keep_short_story
from reader.clean.extract.source_lists import keep_sources
from reader.clean.extract.story_gaps import fill_gaps
from reader.clean.extract.story_headings import keep_parted_headings
from reader.clean.extract.structure import StoryStructure
from reader.clean.lexicon.class_words import CLASS_KINDS, forum_software
from reader.clean.lexicon.line_kinds import ends_sentence
from reader.clean.parse.thread_posts import POST, settle_thread
from reader.clean.parse.tree import Node
from reader.clean.render.story_text import count_words

Array = Any

MODEL = Path(__file__).with_name("model.json")
_LIKELY = 0.45
"""Likelihood from which a block is kept; weighed out of fold (docs/cleaning.md)."""
_LIKELY_IN_FORUM = 0.05
"""In a thread every post is the story; the model, made of articles, doubts each of them."""
_NAMED_BY_SOFTWARE = 120
"""Characters; longer blocks are posts that mention a forum's software."""
_COVERED = 0.8
"""Share of a block that the head's body covers from which the block is of the story."""
_COVERED_WORDS = 8
"""Words of such a block."""
_LEAST_BODY = 40
"""Words of such blocks from which they may be a story."""
_BODY_SHARE = 0.6
"""Share of the head's body that must stand on the page for it to be the story's."""
_BODY_FOUND = 0.5
"""Share of these words below which the vote has lost the story."""
_FEWEST_WORDS = 20
"""Words; with fewer the page is judged again by a lower bar, then taken whole."""
_FEWEST_OF_ARTICLE = 5
"""Words of a line from which an element marked as an article says something; chosen."""
_LINK_LEVELS = 3
"""Elements upwards of which one may be the link around a card's words; chosen."""
_OTHER_SENTENCES = 2
"""Headings beside the last one that tell the story in sentences, at least; chosen."""
_AROUND = frozenset(("nav", "footer", "navigation", "contentinfo"))
"""Elements and roles of what is around the content of every page of a site."""
_FOOT = 30
"""Blocks at the end of a page in which a forum's software signs; chosen."""
_COMMENT = 1 << CLASS_KINDS.index("comment")
_POSTS_SHARE = 0.5
"""Share of a thread's words from which its posts are all of it; chosen."""
_MOST_BLOCKS = 8_000
"""Blocks; larger pages keep all but their links, to bound the time."""
_PASSAGE = 12
"""Words from which a block counts as prose."""
_FEWEST_REPEATED = 3
"""Different passages; a song has one refrain, or two."""
_REPEATED_SHARE = 0.15
"""Share of the story's words from which repeated prose is a second article; chosen."""


@dataclass(slots=True)
class Extraction:
    """The blocks of a page and which of them are the story's text.

    `guessed` says that nothing looked like a story, so that all text was taken.
    """

    layout: PageLayout
    kept: list[bool]
    likelihood: list[float]
    guessed: bool = False
    comments: list[Node] = field(default_factory=list)
    included: list[Node] = field(default_factory=list)


@lru_cache(maxsize=1)
def model() -> tuple[Forest, Forest]:
    """Return the two forests that judge whether a block is the story's (made by tests.bench)."""
    first, second = load_forests(MODEL, feature_names())
    return first, second


@dataclass(frozen=True, slots=True)
class LaidOut:
    """The blocks of a page as the model is asked about them.

    `forum` says that it is a thread, `posted` that its posts were found and brought into form.
    """

    layout: PageLayout
    forum: bool
    posted: bool


def lay_out_page(root: Node, hints: MetadataHints) -> LaidOut:
    """Return the blocks of a page, those of a thread after its posts; the tree is changed."""
    layout = lay_out(root)
    forum = hints.forum or _signed_forum(layout.blocks)
    posted = forum and len(layout.blocks) <= _MOST_BLOCKS and settle_thread(root)
    return LaidOut(lay_out(root) if posted else layout, forum, posted)


def extract(root: Node, hints: MetadataHints) -> Extraction:
    """Decide for every block of a page whether it is the story's text."""
    page = lay_out_page(root, hints)
    layout, forum = page.layout, page.forum
    blocks = layout.blocks
    if not blocks:
        return Extraction(layout, [], [])
    if len(blocks) > _MOST_BLOCKS:
        kept = [not block.is_links for block in blocks]
        return Extraction(layout, kept, [float(keep) for keep in kept], guessed=True)
    rows = measure(layout, hints)
    likelihood = judge(shape_of(layout), rows, *model()).tolist()
    if hints.body:
        _as_head_gives(blocks, likelihood, covered_by_body(rows), hints.body)
    least = _LIKELY_IN_FORUM if forum else _LIKELY
    kept = [value >= least for value in likelihood]
    if page.posted:
        _keep_posts(layout, kept)
    if not forum and (again := _second_copy(layout, kept)):
        likelihood = _once(blocks, likelihood, again)
        kept = [value >= least for value in likelihood]
    if not forum:
        with_prose_runs(layout, kept, likelihood, least)
        keep_sections(layout, kept)
        keep_opening(layout, kept, hints.titles)
    listed = headed_code(layout, kept, hints.titles) if not forum else []
    kept = listed or kept
    if not forum:
        keep_short_story(layout, kept, hints.titles)
    guessed = False
    few = not listed and _words(blocks, kept) < _FEWEST_WORDS
    article = _only_article(layout) if few or _leads_elsewhere(layout, kept) else []
    if any(article):
        kept = article
    elif few:
        kept, guessed = _fallback(layout, likelihood), True
        keep_short_story(layout, kept, hints.titles)
    else:
        if not forum:
            without_other_regions(layout, kept, hints.titles, hints.site)
            without_spoken_texts(layout, kept)
            fill_gaps(layout, kept, likelihood)
            keep_last_paragraphs(layout, kept, likelihood)
        StoryStructure(layout, kept).settle(hints.titles, forum=forum)
        without_repeated_labels(layout, kept, forum=forum)
        if not forum:
            keep_parted_headings(layout, kept)
            without_asking_boxes(layout, kept)
            without_pleas(layout, kept)
            without_consent_lines(layout, kept)
            without_labelled_titles(layout, kept, hints.site)
            without_second_story(layout, kept)
        keep_captions(layout, kept)
        keep_notes(layout, kept)
        if not forum:
            keep_sources(layout, kept, hints.site)
            keep_recipe(layout, kept, hints.ingredients)
    if not forum:
        without_post_furniture(layout, kept)
    _without_doubled_headings(layout, kept)
    _without_loose_headings(layout, kept)
    return Extraction(layout, kept, likelihood, guessed, _comment_sections(layout, kept))


def _as_head_gives(blocks: list[Block], likelihood: list[float], covered: Array, body: str) -> None:
    """Lift the likelihood of the passages of the body that the head gives, if most were lost.

    Slideshows and pages that are one long list of sections have no container that looks like a
    story's; their head still says what the story is.
    """
    sure = [
        place
        for place, block in enumerate(blocks)
        if covered[place] > _COVERED and block.words >= _COVERED_WORDS
    ]
    said = sum(blocks[place].words for place in sure)
    if said < max(_LEAST_BODY, _BODY_SHARE * count_words(body)):
        return
    found = sum(blocks[place].words for place in sure if likelihood[place] >= _LIKELY)
    if found < _BODY_FOUND * said:
        for place in sure:
            likelihood[place] = max(likelihood[place], 2 * _LIKELY)


def _keep_posts(layout: PageLayout, kept: list[bool]) -> None:
    """Keep every post of a thread whole, and nothing else where most of the page is posts."""
    posts: set[int] = set()
    for number, node in enumerate(layout.nodes):
        if node.get(POST) in ("head", "body"):
            posts.update(range(layout.first[number], layout.end[number]))
    said = sum(layout.blocks[place].words for place in posts)
    alone = said >= _POSTS_SHARE * _words(layout.blocks, kept)
    for place in range(len(kept)):
        kept[place] = place in posts or (kept[place] and not alone)


def _signed_forum(blocks: list[Block]) -> bool:
    """Return whether a short line at the page's foot names the software of a forum."""
    return any(
        len(block.text) <= _NAMED_BY_SOFTWARE and forum_software(block.text)
        for block in blocks[-_FOOT:]
    )


def _second_copy(layout: PageLayout, kept: list[bool]) -> dict[int, int]:
    """Passages said before -> where, if so many are kept that the page holds its story twice.

    Sites ship one copy for small and one for large screens, each in an element of its own; a
    refrain or a row of a table that comes again is no copy.
    """
    blocks, parents = layout.blocks, layout.parents
    first: dict[str, int] = {}
    again: dict[int, int] = {}
    for place, block in enumerate(blocks):
        if block.words >= _PASSAGE:
            before = first.setdefault(block.text, place)
            if parents[block.element] != parents[blocks[before].element]:
                again[place] = before
    repeated = [place for place in again if kept[place]]
    words = sum(blocks[place].words for place in repeated)
    passages = {again[place] for place in repeated}
    enough = words >= _REPEATED_SHARE * _words(blocks, kept)
    return again if enough and len(passages) >= _FEWEST_REPEATED else {}


def _once(blocks: list[Block], likelihood: list[float], again: dict[int, int]) -> list[float]:
    """Give the first copy of a passage the likelihood of the likeliest, and the others none."""
    once = list(likelihood)
    for place, before in again.items():
        once[before] = max(once[before], likelihood[place])
        once[place] = 0.0
    return once


def _words(blocks: list[Block], kept: list[bool]) -> int:
    return sum(block.words for block, keep in zip(blocks, kept, strict=True) if keep)


def _leads_elsewhere(layout: PageLayout, kept: list[bool]) -> bool:
    """Return whether all prose that is kept is links, as the cards below a story of a line are."""
    prose = [b for b, keep in zip(layout.blocks, kept, strict=True) if keep and b.words >= _PASSAGE]
    return bool(prose) and all(block.is_links or _is_in_link(block.holder) for block in prose)


def _is_in_link(node: Node) -> bool:
    """Is an element, or one close around it, a link as a whole, as a card may be?"""
    return any(one.tag == "a" for one in (node, *islice(node.ancestors(), _LINK_LEVELS)))


def _only_article(layout: PageLayout) -> list[bool]:
    """Take a story of a few words, where one element of the page alone is marked as an article."""
    kept = [False] * len(layout.blocks)
    articles = [number for number, node in enumerate(layout.nodes) if node.tag == "article"]
    if len(articles) == 1:
        inside = range(layout.first[articles[0]], layout.end[articles[0]])
        said = [place for place in inside if not layout.blocks[place].is_links]
        sentence = any(layout.blocks[place].words >= _FEWEST_OF_ARTICLE for place in said)
        for place in said if sentence else ():
            kept[place] = True
    return kept


def _fallback(layout: PageLayout, likelihood: list[float]) -> list[bool]:
    """Take what is likely by a lower measure, then all that is no list of links, then all.

    Of a page with few words those around its content are left out; only prose there may be all.
    """
    blocks = layout.blocks
    for least in (0.2, 0.08):
        kept = [value >= least for value in likelihood]
        if _words(blocks, kept) >= _FEWEST_WORDS:
            return kept
    kept = [not block.is_links for block in blocks]
    if _words(blocks, kept) >= _FEWEST_WORDS:
        return kept
    inside = [not _is_around(block.holder) for block in blocks]
    return inside if any(inside) or not any(b.is_prose for b in blocks) else [True] * len(blocks)


def _is_around(node: Node) -> bool:
    """Return whether an element belongs to the page's menu or foot."""
    return any(
        one.tag in _AROUND or one.get("role") in _AROUND for one in (node, *node.ancestors())
    )


def is_heading(layout: PageLayout, block: Block) -> bool:
    """Return whether a block stands in a heading."""
    return 5 <= layout.kinds[block.element] <= 9


def _without_doubled_headings(layout: PageLayout, kept: list[bool]) -> None:
    """Drop a heading right behind one that says the same, as over a slide and in it."""
    for before, place in pairwise(place for place, keep in enumerate(kept) if keep):
        one, other = layout.blocks[before], layout.blocks[place]
        if one.text == other.text and is_heading(layout, one) and is_heading(layout, other):
            kept[before] = False


def _without_loose_headings(layout: PageLayout, kept: list[bool]) -> None:
    """Drop a heading at the very end of the story, which heads nothing of it.

    Long sentences in the mark-up of a heading are paragraphs of lists with pictures.
    """
    for place in range(len(kept) - 1, -1, -1):
        if kept[place]:
            block = layout.blocks[place]
            if not is_heading(layout, block) or _is_in_sentences(layout, kept, place):
                return
            kept[place] = False


def _is_in_sentences(layout: PageLayout, kept: list[bool], place: int) -> bool:
    """Return whether a heading is a long sentence, as most kept headings of its level are."""
    kind = layout.kinds[layout.blocks[place].element]
    alike = [
        block.words >= _PASSAGE and ends_sentence(block.text)
        for block, keep in zip(layout.blocks, kept, strict=True)
        if keep and layout.kinds[block.element] == kind
    ]
    block = layout.blocks[place]
    said = block.words >= _PASSAGE and ends_sentence(block.text)
    return said and sum(alike) > max(_OTHER_SENTENCES, len(alike) / 2)


def _comment_sections(layout: PageLayout, kept: list[bool]) -> list[Node]:
    """Return the outermost elements behind the story called comments that hold none of it."""
    last = max((place for place, keep in enumerate(kept) if keep), default=len(kept))
    found: list[Node] = []
    covered = -1
    for number, node in enumerate(layout.nodes):
        first, end = layout.first[number], layout.end[number]
        if first <= last or end - first < 2 or first < covered:
            continue
        if layout.classes[number] & _COMMENT:
            prose = sum(b.words for b in layout.blocks[first:end] if b.words >= 8)
            if prose >= 15:
                found.append(node)
                covered = end
    return found
