"""What stands at the end of a story and is none of it: offers, tags, shares, and their headings."""

from __future__ import annotations

import re

from reader.clean.extract.blocks import LEAF_KINDS, TAG_KINDS, Block, PageLayout
from reader.clean.extract.source_lists import is_heading_of_sources
from reader.clean.lexicon.class_words import CLASS_KINDS, PHRASE_KINDS
from reader.clean.lexicon.line_kinds import kind_of_line

_LAST_LINES = frozenset(("related", "comments", "share", "signup", "tags", "ad", "menu", "footer"))
"""Kinds of lines (`lexicon.line_kinds`) that end no story."""
_OFFERS = frozenset(("related", "comments"))
_LINE = 12
"""Words of a last line that is recognised by how it begins; chosen."""
_LABEL = 6
"""Words of a line over offers, or over a list of contents; chosen."""
_OFFERED = 0.2
"""Share of the story's words that offers behind it have at most; chosen."""
_FEW_OFFERED = 30
"""Words of offers behind a short story; chosen."""
_LINKED = 0.5
"""Share of linked characters from which what stands behind such a line is offers; chosen."""
_ALONE = frozenset(
    LEAF_KINDS[tag] for tag in ("p", "div", "span", "section", "h2", "h3", "h4", "a")
)
_HEADINGS = range(LEAF_KINDS["h2"], LEAF_KINDS["h6"] + 1)
_ASKING = sum(1 << PHRASE_KINDS.index(kind) for kind in ("related", "signup", "comment", "action"))
_ACTION = 1 << PHRASE_KINDS.index("action")
_AUTHOR = 1 << PHRASE_KINDS.index("author")
_WIDE = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")
_WIDE_LABEL = 4
"""Signs of a label of two words in Chinese or Japanese."""
_ASKING_WORDS = 8
"""Words of a last line that asks for something; chosen."""
_STATEMENT = re.compile(
    r"\W*\w{0,12}(?:声明|聲明|disclaimer|avertissement|haftungsausschluss|免責事項)\s*[:：]",
    re.IGNORECASE,
)
"""The word before what a platform states of those who write on it."""
_STATEMENT_WORDS = 45
"""Words of such a statement, which is a sentence or two; chosen."""
_FOOT = 1 << TAG_KINDS.index("footer")
_NOTES = 1 << CLASS_KINDS.index("notes")


def without_tail(layout: PageLayout, kept: list[bool]) -> None:
    """Take off the end of a story lines that offer, share or label, with the lists below them.

    Also labels within the story whose list was left out, as over a table of contents.
    """
    _without_bare_labels(layout, kept)
    _without_offers(layout, kept)
    for place in range(len(kept) - 1, -1, -1):
        if kept[place]:
            block = layout.blocks[place]
            last = _says(layout, block, _LAST_LINES, _LINE) or _asks(layout, block)
            if not last and not _is_imprint(layout, block) and not _is_statement(block):
                return
            kept[place] = False


def _says(layout: PageLayout, block: Block, kinds: frozenset[str], most: int) -> bool:
    if block.words > most or layout.kinds[block.element] not in _ALONE:
        return False
    return kind_of_line(block.text) in kinds


def _asks(layout: PageLayout, block: Block) -> bool:
    """Return whether a short line has words of two kinds of offers ("Click here to subscribe")."""
    kinds = block.phrases & _ASKING
    short = block.words <= _ASKING_WORDS and layout.kinds[block.element] in _ALONE
    return short and kinds.bit_count() > 1


def _is_imprint(layout: PageLayout, block: Block) -> bool:
    """Return whether a block in the page's foot begins with a note on its rights, however long."""
    return kind_of_line(block.text) == "footer" and any(
        layout.tags[around] & _FOOT for around in layout.around(block.element)
    )


def _is_statement(block: Block) -> bool:
    """Return whether a block is what a platform states of what others write on it."""
    short = block.words <= _STATEMENT_WORDS and _STATEMENT.match(block.text) is not None
    return short and kind_of_line(block.text) == "footer"


def _without_bare_labels(layout: PageLayout, kept: list[bool]) -> None:
    """Drop a line over contents or tags with the list that the vote left out."""
    for place, block in enumerate(layout.blocks[:-1]):
        bare = kept[place] and not kept[place + 1] and block.words <= _LABEL
        if bare and kind_of_line(block.text) == "tags":
            kept[place] = False


def _without_offers(layout: PageLayout, kept: list[bool]) -> None:
    """Drop a line over other stories, remarks or the author with what is behind, if it is little.

    Below a heading or a clear label that may be any lines, below another line links; prose is none
    of it.
    """
    blocks = layout.blocks
    words = sum(block.words for block, keep in zip(blocks, kept, strict=True) if keep)
    behind = size = linked = 0
    found = len(kept)
    for place in range(len(kept) - 1, -1, -1):
        block = blocks[place]
        if behind and not _is_wiki(layout, block):
            over = _says(layout, block, _OFFERS, _LABEL)
            links = over and kept[place] and linked >= _LINKED * size
            headed = layout.kinds[block.element] in _HEADINGS
            clear = over and not headed and _is_clear_label(block.text)
            if links or clear or _heads_offers(layout, block):
                found = place
        if not kept[place]:
            continue
        behind += block.words
        size += len(block.text)
        linked += block.linked
        most = max(_OFFERED * words, _FEW_OFFERED)
        if block.is_prose or behind > most or _in_notes(layout, block):
            break
    for place in range(found, len(kept)):
        kept[place] = False


def _is_clear_label(text: str) -> bool:
    """Do two words at least offer stories ("Related stories"), no verdict ("Recommended")?"""
    letters = sum(letter.isalpha() for letter in text)
    return " " in text.strip() or (letters >= _WIDE_LABEL and _WIDE.search(text) is not None)


def _heads_offers(layout: PageLayout, block: Block) -> bool:
    """Return whether a heading is over other stories, remarks, or a few words on the author."""
    if layout.kinds[block.element] not in _HEADINGS or block.words > _LABEL:
        return False
    if is_heading_of_sources(block.text) or block.phrases & _ACTION:
        return False  # `See also` is a manual's.
    return kind_of_line(block.text) in _OFFERS or block.phrases == _AUTHOR


def _in_notes(layout: PageLayout, block: Block) -> bool:
    return any(
        layout.classes[around] & _NOTES or layout.nodes[around].tag == "pre"
        for around in layout.around(block.element)
    )


def _is_wiki(layout: PageLayout, block: Block) -> bool:
    """Is a heading a wiki's, whose lists of links are part of its article?"""
    return any("mw-" in layout.nodes[one].classes() for one in layout.around(block.element))
