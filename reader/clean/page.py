"""A saved page -> the cleaned article: facts, text, safe HTML, links of its own blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from html import unescape

from reader.clean.extract.extraction import Extraction, extract
from reader.clean.extract.page_hints import metadata_hints
from reader.clean.extract.page_regions import surroundings
from reader.clean.extract.story_tree import assemble
from reader.clean.leading_lines import KnownFacts, is_only_date, without_known_facts
from reader.clean.metadata.dates import parse_date
from reader.clean.metadata.facts import PageFacts, gather, lead_image_shown, page_url
from reader.clean.metadata.gates import find_gate, without_paywall_box
from reader.clean.metadata.person_names import clean_names
from reader.clean.parse.decode import unreadable_charset
from reader.clean.parse.head import Headers
from reader.clean.parse.jsonld import LinkedData
from reader.clean.parse.language import guess_language
from reader.clean.parse.precut import PageSource
from reader.clean.parse.tree import Node
from reader.clean.parse.tree_builder import collector_paused
from reader.clean.parse.urls import absolute
from reader.clean.related_links import related_links
from reader.clean.render.images import ImageFinder, Images
from reader.clean.render.reading_text import reading_text
from reader.clean.render.sanitizer import Sanitised, sanitise_tree
from reader.clean.render.story_text import count_words, folded, story_text
from reader.clean.settled_page import settle
from reader.clean.siterules.kept_parts import keep_parts
from reader.clean.siterules.rules import SiteRule, apply_rule, rule_facts, rule_for
from reader.model import Article, Link
from reader.translation import sentence
from reader.words.unspaced_scripts import UNSPACED

_COMMENTS_LONGEST = 400_000
"""Characters of a page's comments that are kept."""
_INLINE = re.compile(r'<a href="(https?:[^"]+)"[^>]*>(.*?)</a>', re.DOTALL)
_MOST_INLINE = 300
"""Links inside a story that are kept."""
_TEASER_WORDS = 350
"""Words; a longer text of a page that is not free is more than a teaser; chosen."""
_BOX_BLOCKS = 4
"""Blocks below a story in which a paywall's box is looked for."""
_WORD = re.compile(rf"[{UNSPACED}]|[^\W{UNSPACED}]+")
"""A word, or a sign of a script without spaces."""
_SIGN = re.compile(f"[{UNSPACED}]")
_BEGINNING = 600
"""Characters of a story, beside twice the length of a subtitle, in which that may be said again."""
_RUN, _RUN_OF_SIGNS = 4, 8
"""Words, and signs of scripts without spaces, in one piece that say the same; fewer are alike by
chance; chosen."""
_REPEATED = 0.8
"""Share of a subtitle's words from which it is a repetition; chosen on 190 subtitles read."""


def clean_page(
    page: bytes,
    url: str | None = None,
    charset: str | None = None,
    *,
    images: ImageFinder | None = None,
    rules: Sequence[SiteRule] = (),
) -> Article:
    """Return the article of a whole saved page. Never raises for bad markup.

    `url` is where the page came from, `charset` what was declared outside of it; `images` gives
    the bytes of a picture saved beside the page, by its address on the page or the absolute one;
    `rules` are what the person taught about sites, applied before all else.
    """
    with collector_paused():
        return _cleaned(page, url, charset, images, rules)


def _cleaned(
    page: bytes,
    url: str | None,
    charset: str | None,
    images: ImageFinder | None,
    rules: Sequence[SiteRule],
) -> Article:
    settled = settle(page, url, charset, images, rules)
    root, source = settled.root, settled.source
    headers, data, provenance = settled.headers, settled.data, settled.provenance
    rule = rule_for(page_url(url, headers, data, provenance)[0], rules) if rules else None
    taught = rule_facts(root, rule) if rule else {}
    page_root = root
    root = apply_rule(root, rule) if rule else root
    extraction = extract(root, metadata_hints(page_root, headers, data, source.forum))
    if root is not page_root:
        extraction.kept = [True] * len(extraction.kept)
    elif rule and rule.keep:
        keep_parts(root, rule, extraction)
    facts = gather(page_root, headers, data, provenance, url, surroundings(extraction))
    base = _base(facts, headers)
    story = assemble(root, extraction)
    clean = sanitise_tree(story, source, base, images, settled.marks)
    article = _article(facts, clean, extraction, asks_password=settled.asks_password)
    article = _as_taught(article, taught)
    return replace(
        article,
        lead_image=lead_image_shown(story, Images(base), facts.lead_image),
        links=(*related_links(extraction, facts.url, base), *inline_links(clean.html)),
        comments_html=_comments(extraction, source, base),
        notices=(
            *article.notices,
            *access_limits(headers, data, article.word_count),
            *_charset_notice(page, charset),
        ),
    )


def _as_taught(article: Article, taught: dict[str, str]) -> Article:
    authors = tuple(clean_names([taught["author"]])) if "author" in taught else article.authors
    return replace(
        article,
        title=taught.get("title", article.title),
        subtitle=taught.get("subtitle", article.subtitle),
        authors=authors,
        byline=", ".join(authors) or None,
        published=parse_date(taught.get("published", ""), article.language) or article.published,
    )


def inline_links(html: str) -> Iterator[Link]:
    """Yield the links inside a story's safe HTML, each address once."""
    seen: set[str] = set()
    for address, inside in _INLINE.findall(html):
        url = unescape(address)
        title = reading_text(inside)
        if url not in seen and title and len(seen) < _MOST_INLINE:
            seen.add(url)
            yield Link(title[:300], url, "inline")


def access_limits(headers: Headers, data: LinkedData, words: int) -> Iterator[str]:
    """Yield a notice where the page itself says that only its beginning is free."""
    free = str(data.article.get("isAccessibleForFree", "")).lower()
    tier = headers.first("article:content_tier").lower()
    if words < _TEASER_WORDS and (free == "false" or tier in ("locked", "metered")):
        yield sentence("Only the beginning of this story was saved (paywall).")


def _after(extraction: Extraction) -> list[str]:
    """Return the words of the blocks below the story, as far as a paywall's box reaches."""
    blocks = extraction.layout.blocks
    last = max((place for place, keep in enumerate(extraction.kept) if keep), default=-1)
    return [block.text for block in blocks[last + 1 : last + 1 + _BOX_BLOCKS]]


def _headlines(extraction: Extraction) -> Iterator[str]:
    """Yield the headlines that are no part of the text: a gate often says there what it is."""
    for block, keep in zip(extraction.layout.blocks, extraction.kept, strict=True):
        if not keep and block.holder.tag == "h1":
            yield block.text


def _charset_notice(page: bytes, charset: str | None) -> Iterator[str]:
    if (label := unreadable_charset(page, charset)) is not None:
        yield sentence("The page uses the unsupported encoding “{label}”.", label=label)


def _repeats_beginning(words: str, subtitle: str | None) -> bool:
    """Return whether a subtitle only repeats the story's beginning.

    Whole, cut off, or glued together.
    """
    said = folded(subtitle or "")
    first = (folded(line) for line in words.split("\n", 6)[:6])
    if not said or any(line.startswith(said) for line in first):
        return bool(said)
    wanted = _WORD.findall(said)
    if not wanted:
        return False
    there = _WORD.findall(folded(words[: _BEGINNING + 2 * len(said)]))
    blocks = SequenceMatcher(None, there, wanted, autojunk=False).get_matching_blocks()
    least = _RUN_OF_SIGNS if _SIGN.match(wanted[len(wanted) // 2]) else _RUN
    runs = sum(block.size for block in blocks if block.size >= least)
    return runs >= _REPEATED * len(wanted)


def _comments(extraction: Extraction, source: PageSource, base: str | None) -> str:
    if not extraction.comments:
        return ""
    root = Node("div", {})
    root.children.extend(extraction.comments)
    return sanitise_tree(root, source, base).html[:_COMMENTS_LONGEST].rpartition("\n")[0]


def _base(facts: PageFacts, headers: Headers) -> str | None:
    return absolute(headers.base, facts.url) if headers.base else facts.url


def _article(
    facts: PageFacts, clean: Sanitised, extraction: Extraction, *, asks_password: bool
) -> Article:
    known = KnownFacts(facts.title, facts.authors, facts.published, facts.language)
    whole = without_known_facts(clean.html, known)
    said = story_text(whole, facts.title)
    if not clean.images and is_only_date(said):
        # The facts have it; alone it is no story.
        whole = said = ""
    headed = " | ".join(dict.fromkeys((facts.title, *_headlines(extraction))))
    gate = find_gate(headed, said, _after(extraction), asks_password=asks_password)
    html, _ = without_paywall_box(whole)
    html = html if html.strip() else whole
    words = said if html == whole else story_text(html, facts.title)
    notices = list(clean.notices)
    if extraction.guessed and words:
        notices.append(
            sentence("No article was recognised on this page; all of its text is shown.")
        )
    return Article(
        title=facts.title,
        subtitle=None if _repeats_beginning(words, facts.subtitle) else facts.subtitle,
        byline=", ".join(facts.authors) or None,
        authors=facts.authors,
        site=facts.site,
        section=facts.section,
        published=facts.published,
        language=guess_language(words, facts.language),
        url=facts.url,
        lead_image=facts.lead_image,
        text=words,
        html=html,
        reading_text=reading_text(html),
        word_count=count_words(words),
        images=clean.images,
        assets=clean.assets,
        aliases=facts.aliases,
        marks=clean.marks,
        notices=tuple(notices),
        gate=gate,
    )
