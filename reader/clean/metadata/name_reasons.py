"""What speaks for and against the words of a byline being a person's name."""

from __future__ import annotations

import re
from itertools import islice

from reader.clean.lexicon.labels import is_label
from reader.clean.lexicon.line_kinds import folded_letters
from reader.clean.lexicon.word_sets import names
from reader.clean.metadata.person_names import says_more
from reader.clean.parse.bounded_text import brief_text
from reader.clean.parse.tree import Node
from reader.clean.render.story_text import folded
from reader.words.weekdays import is_calendar_word

PROFILE = re.compile(
    r"/(?:authors?|people|profiles?|team|contributors?|staff|writers?|by|journalists?|autor(?:en|es|i)?"
    r"|auteurs?|redaktion|reporters?|experts?|columnists?|user|users|@[\w.-]+)/[^/]|"
    r"/@[\w.-]+/?(?=[?#]|$)",
    re.IGNORECASE,
)
_SECTION = re.compile(
    r"/(?:categor(?:y|ies|ia|ias|ie|ias)|kategorien?|tags?|topics?|themen?|temas?|sections?|"
    r"rubri(?:k|ken|ques?|c)|channels?|subjects?|labels?|genres?|collections?)/|[?&](?:cat|tag)=",
    re.IGNORECASE,
)
OUT_OF_PLACE = names(
    "figcaption figure caption th dt button label select option nav legend summary menu"
)
"""Elements in which words stand that are captions, terms, controls and menus."""
NOT_SIGNED = OUT_OF_PLACE | names("h1 h2 h3 h4 h5 h6 td dd li a aside table ul ol header footer")
"""Elements in which a name alone is no signature."""
_AROUND = 4
"""Levels above a line in which it may stand out of place."""
_DETERMINERS = names(
    "the a an our your my this these that how why what when where who der die das ein eine unser "
    "ihr le la les l' un une notre votre el los las una nuestro il lo gli uno o os as um uma de "
    "het een den det en et ett"
)
_NOT_LED = names("le la el lo de den o as l'")
"""Determiners that names begin with as well (La Rue, De Vries)."""
_STAFF = names("team staff editors press redaktion crew board")
_LONG_NAME = 12
"""Letters of an anchor that is made of some of the words beside it, not named `author`; chosen."""
_MARKED, _CLASSED = 1, 2
"""Ranks of bylines: a person's mark-up, a class that says so."""
_LONGEST = 120
"""Characters of a byline."""
_MOST_BELOW = 60
"""Elements within a byline that are looked at."""


def stands_in(node: Node, tags: frozenset[str], levels: int) -> bool:
    """Return whether an element, or one of the next around it, is of these kinds."""
    return node.tag in tags or any(up.tag in tags for up in islice(node.ancestors(), levels))


def out_of_place(node: Node, rank: int) -> bool:
    """Return whether a byline is a caption, a term, a control or an entry of a menu."""
    return rank != _MARKED and stands_in(node, OUT_OF_PLACE, _AROUND)


def is_named_after_words(node: Node) -> bool:
    """Return whether the anchor of an element is made of its own words, as tools for manuals do."""
    name = folded_letters(node.get("id"))
    said = folded_letters(brief_text(node, _LONGEST)) if name else ""
    return bool(name) and (name == said or (len(name) >= _LONG_NAME and name in said))


def people(found: list[str], node: Node, rank: int) -> list[str]:
    """Return the names that are neither labels nor the sections that the byline links to."""
    links = [inner for inner in islice(node.walk(), _MOST_BELOW) if inner.tag == "a"]
    sections = {
        folded(brief_text(link, _LONGEST))
        for link in links
        if _SECTION.search(link.get("href")) and not PROFILE.search(link.get("href"))
    }
    return [
        name
        for name in found
        if not is_label(name)
        and (rank == _MARKED or not says_more(name))
        and (rank == _MARKED or not _is_single_word(name))
        and folded(name) not in sections
        and (rank in (_MARKED, _CLASSED) or may_be_person(name))
    ]


_UNCASED = re.compile("[\u0590-\u07ff\u0900-\u097f\ufb50-\ufdff\ufe70-\ufefc]")
"""Hebrew, Arabic and its neighbours, Devanagari: no capital tells a name from a word there."""


def _is_single_word(name: str) -> bool:
    """One word of a script without capitals is more often a place or a label than a person."""
    return " " not in name.strip() and _UNCASED.search(name) is not None


def may_be_person(name: str) -> bool:
    """Could words be a name: no label or date, no determiner before them (but `The Team`)?"""
    first, *others = name.casefold().split() or [""]
    staff = bool(others) and others[-1] in _STAFF
    led = first in _DETERMINERS and not (first in _NOT_LED and others) and not staff
    dated = any(is_calendar_word(word) for word in (first, *others) if len(word) > 3)
    return not led and not (dated and len(others) != 1) and not is_label(name)
