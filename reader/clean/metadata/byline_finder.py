"""The authors that a page shows: its byline, labels with a name behind them, signatures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from reader.clean.extract.page_regions import PageRegions
from reader.clean.lexicon.class_words import CLASS_KINDS, class_mask, remembered
from reader.clean.lexicon.labels import is_label
from reader.clean.lexicon.line_kinds import folded_letters
from reader.clean.lexicon.word_sets import names
from reader.clean.metadata.byline_lines import full_name, titled_names, worded_names
from reader.clean.metadata.byline_names import names_in_byline
from reader.clean.metadata.byline_words import begins_byline, without_by
from reader.clean.metadata.east_asian_names import east_asian, named_in_line, signed
from reader.clean.metadata.name_reasons import (
    NOT_SIGNED,
    OUT_OF_PLACE,
    PROFILE,
    is_named_after_words,
    may_be_person,
    out_of_place,
    people,
    stands_in,
)
from reader.clean.metadata.person_names import (
    clean_names,
    like_name,
    says_more,
)
from reader.clean.parse.bounded_text import brief_text
from reader.clean.parse.tree import Node
from reader.clean.render.story_text import folded
from reader.words.stop_words import is_stop_word

_BYLINE = re.compile(
    r"byline|author(?!i[sz]|it)|auteur|autor(?:e|en|in|es)?\b|writer|contributor|authored|(?:nick|user)-?name",
    re.I,
)
_is_byline = remembered(_BYLINE)
_NO_BYLINE = re.compile(
    r"comment|related|avatar|image|photo|img|bio\b|description|social|box|list|(?<!v)card|widget|follow|company|"
    r"authority|title|role|job|position|categor|topic|share|_des\b|desc\b",
    re.IGNORECASE,
)
_SITE = re.compile(r"(?<![a-z])(?:site|blog)-?(?:title|name)|logo|brand(?![a-z])")
"""Names of a site's own link; on a blog of one person it may say `rel=author`."""
_NEVER = re.compile(r"comment|related|avatar|role|job|position|testimonial|date|time", re.I)
_NO_PROFILE = re.compile(
    r"/(?:log-?(?:in|out)|register|registration|password|sign-?(?:in|up|out)|forgot|account|"
    r"settings|subscribe|search|all|index|join|apply|contact|careers|jobs)(?:[/?#.]|$)",
    re.IGNORECASE,
)
_OF_AUTHORS = re.compile(
    r"aut[eoh]|writer|contribut|journal|redakt|report|column|staff|/by|@", re.I
)
_SHORT_TAGS = names("p span div em i small strong b a h3 h4 h5 h6 li address td font cite time dt")
_BY_LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl")
"""Languages whose "by" begins phrases as well (`Por ejemplo`)."""
_APART = re.compile(r"\s*[|•·]\s*|\s+[-–—]\s+")
_ABOUT = re.compile(r"\s(?:is|was|has|ist|war|est|es|è|é|är|er|works|writes|lives)\b")
_LONGEST = 120
"""Characters of a byline; longer ones are sentences."""
_LINE = 160
"""Characters of a line beside a byline; longer ones are prose."""
_MOST = 12
"""Names of a byline."""
_MARKED, _CLASSED = 1, 2
"""Rank of a byline by its mark-up; the lower, the surer."""
_EDGES = " —–-*()"
_LOGIN = re.compile(r"(?:(?:written|posted) )?by [a-z][\w.-]{2,24}", re.ASCII)
_NEAR_LEVELS = 2
"""Levels above a name alone that say what it is."""
_RIGHT_BELOW = 2
"""Blocks below the headline in which a name counts that is only said again in the foot."""
_ABOVE = 8
"""Blocks above the headline in which a byline may stand; chosen."""
_BELOW = 4
"""Blocks below the story's beginning in which a byline may stand; chosen."""
_BESIDE = 6
"""Blocks around the headline that count as beside it; chosen."""
_MOST_BELOW = 60
"""Elements inside one that are looked at, to stay linear."""
_TOGETHER = 3
"""Blocks between the names of one byline; chosen."""
_WORDED, _PROFILED = 3, 4
"""Rank of a byline by its words ("by …"), and of a link to a profile."""
_OFFERS = sum(1 << CLASS_KINDS.index(kind) for kind in ("related", "comment"))
_AUTHOR = 1 << CLASS_KINDS.index("author")
_OFFER_LEVELS = 5
"""Levels above a byline in which an offer of other stories is looked for; chosen."""
_LISTS = names("ul ol aside")
_HEADINGS = names("h1 h2 h3 h4 h5 h6")
_DATED = re.compile(r"(?:19|20)\d{2}")


@dataclass(frozen=True, slots=True)
class _Byline:
    """Names that one element gives; zones and ranks are better the lower they are."""

    zone: int
    rank: int
    block: int
    node: Node
    names: tuple[str, ...]


class ShownAuthors:
    """Looks for bylines in what stands around a story."""

    def __init__(self, near: PageRegions, title: str) -> None:
        self._near = near
        self._headline = near.headline(title)
        self._title = title

    def names(self) -> tuple[list[str], int]:
        """Return the names, and how surely they are a byline.

        2: marked as one beside the headline; 1: links to people there; 0: elsewhere.
        """
        bylines = sorted(self._bylines(), key=lambda one: (one.zone, one.rank))
        if bylines and bylines[0].zone == 0:
            return _united(bylines), 2 if bylines[0].rank < _PROFILED else 1
        lined, sure = self._in_lines()
        if lined:
            return lined, sure
        if alone := self._alone():
            return alone, 0
        return (_united(bylines), 0) if bylines else ([], 0)

    def _bylines(self) -> Iterator[_Byline]:
        near = self._near
        for node, block in zip(near.nodes, near.blocks, strict=True):
            rank = _rank(node)
            if not rank or out_of_place(node, rank) or not self._borne_out(node, rank, block):
                continue
            zone = self._zone(block)
            if zone == 3 or (zone == 2 and rank > 2) or (zone and _is_offered(node)):
                continue
            if zone and rank == _PROFILED and _is_listed(node):
                continue
            found = names_in_byline(node, rank if zone == 0 or rank == _MARKED else _PROFILED - 1)
            if found := people(found, node, rank):
                yield _Byline(zone, rank, block, node, tuple(found))

    def _borne_out(self, node: Node, rank: int, block: int) -> bool:
        """Return whether more than a word such as "by" makes a line within the story a byline.

        A link, a date beside it, or the name again around it.
        """
        near = self._near
        heading = node.tag in _HEADINGS
        if rank == _WORDED and not self._is_whole(node, block):
            return False
        if rank != _WORDED or not (heading or near.story < block < near.last):
            return True
        if not heading and any(inner.tag == "a" for inner in islice(node.walk(), _MOST_BELOW)):
            return True
        return self._confirmed(without_by(brief_text(node, _LONGEST)), block)

    def _is_whole(self, node: Node, block: int) -> bool:
        """Do words behind "by" name somebody: not in one word (`By Design`) unless it is a link,
        or a date stands beside it, and in no words of a sentence (`Von Anfang an`)?"""
        said = brief_text(node, _LONGEST)
        name = without_by(said).strip()
        if " " not in name and folded_letters(name) in map(folded_letters, self._title.split()):
            return False  # What the page is about (`implemented by GStream`).
        if (
            not name
            or east_asian(name)
            or any(inner.tag == "a" for inner in islice(node.walk(), _MOST_BELOW))
        ):
            return True
        if is_label(name):
            return False
        if _LOGIN.fullmatch(said):
            return True
        first = (clean_names([name]) or [""])[0]
        if " " not in first:
            common = is_stop_word(first.casefold(), _BY_LANGUAGES)
            return not common and like_name(first) and self._confirmed(name, block)
        begun = like_name(" ".join(first.split()[:2])) or name.islower()
        named = begun and not says_more(name)
        return like_name(first) or (named and self._confirmed(name, block))

    def _confirmed(self, name: str, block: int) -> bool:
        """Return whether a date is beside a block that names somebody, or the name elsewhere."""
        words = self._near.words
        beside = [words.get(each, "") for each in range(block - 2, block + 3)]
        if any(_DATED.search(line) for line in beside if len(line) < _LINE):
            return True
        again = (line for each, line in words.items() if abs(each - block) > 1)
        return len(name.split()) > 1 and any(name in line for line in again)

    def _zone(self, block: int) -> int:
        """0: beside the headline; 1: behind the story; 2: within; 3: in the menus above."""
        near = self._near
        if block < near.story + _BELOW:
            far = self._headline is not None and block < self._headline - _ABOVE
            return 3 if far else 0
        return 1 if block >= near.last else 2

    def _in_lines(self) -> tuple[list[str], int]:
        """Return the names in short lines near the headline, behind a label or before a date."""
        near = self._near
        start = self._headline if self._headline is not None else near.story - _BESIDE
        lines = [
            (abs(block - start), block, text)
            for block, text in near.words.items()
            if start - _BESIDE <= block <= near.story + 1 or block in (near.last, near.last + 1)
        ]
        for _, block, text in sorted(lines):
            if len(text) > _LINE:
                text = text[:80] if east_asian(text) else ""
            found = named_in_line(text) if east_asian(text) else []
            if not found and (found := worded_names(text)):
                within = near.story < block < near.last
                found = [] if within and not self._confirmed(" ".join(found), block) else found
            if not found and block < near.story and 0 < abs(block - start) <= _RIGHT_BELOW:
                found = titled_names(text)
            if found:
                return found, 2
            if dated := self._dated_name(text):
                return dated, 1
        return [], 0

    def _dated_name(self, line: str) -> list[str]:
        """Return the name of a line like `Ida Holm | 5 May 2020`, if it leads to no section."""
        parts = _APART.split(line)
        if len(parts) < 2 or not any(_DATED.search(part) for part in parts):
            return []
        named = [part for part in parts if full_name(part)]
        if not named:
            return []
        links = (node for node in self._near.nodes if node.tag == "a" and node.get("href"))
        led = {brief_text(link, _LONGEST) for link in links if not PROFILE.search(link.get("href"))}
        named = [part for part in named if part not in led]
        if len(named) != 1 or folded(named[0]) in folded(self._title):
            return []
        return clean_names(named)

    def _alone(self) -> list[str]:
        """Return a name alone.

        Signed below the story, or beside the headline where the foot describes its bearer.
        """
        near = self._near
        words = near.words
        for place in (near.last, near.last + 1):
            if found := [one for one in signed(words.get(place, "")) if not is_label(one)]:
                return found
        text = words.get(near.last, "").strip(_EDGES)
        if (
            near.last > near.story
            and text == without_by(text)
            and self._is_name(near.last, text, NOT_SIGNED)
        ):
            return clean_names([text])
        start = self._headline if self._headline is not None else near.story - _BESIDE
        end = max(near.last, near.story + _BELOW)
        foot = [line for block, line in words.items() if block >= end]
        for block in range(start + 1, near.story + _BELOW):
            text = words.get(block, "")
            described = any(_describes(line, text) for line in foot)
            described = described or (block <= start + _RIGHT_BELOW and text in foot)
            if described and self._is_name(block, text, OUT_OF_PLACE | _HEADINGS):
                return clean_names([text])
        return []

    def _is_name(self, block: int, text: str, apart: frozenset[str]) -> bool:
        """Is a block nothing but a name, in none of the elements that are apart from the text?"""
        if not full_name(text) or folded(text) in folded(self._title) or not may_be_person(text):
            return False
        near = self._near
        holders = [
            node
            for node, place in zip(near.nodes, near.blocks, strict=True)
            if block <= place <= block + _BELOW and text == brief_text(node, _LONGEST).strip(_EDGES)
        ]
        return bool(holders) and not any(stands_in(node, apart, _NEAR_LEVELS) for node in holders)


def _is_offered(node: Node) -> bool:
    """Return whether an element is in a list of other stories or in a comment."""
    if node.tag == "a" and not PROFILE.search(node.get("href")):
        return " " not in without_by(brief_text(node, _LONGEST)).strip()  # `By Rail`
    masks = (class_mask(up.classes()) for up in islice(node.ancestors(), _OFFER_LEVELS))
    return any(mask & _OFFERS and not mask & _AUTHOR for mask in masks)


def _is_listed(node: Node) -> bool:
    """Return whether a link to a profile is in a list with links to those of others."""
    around = next((up for up in islice(node.ancestors(), _OFFER_LEVELS) if up.tag in _LISTS), None)
    below = islice(around.walk(), _MOST_BELOW) if around is not None else ()
    links = (inner for inner in below if inner.tag == "a")
    people = {link.get("href") for link in links if PROFILE.search(link.get("href"))}
    return len(people) > 1


def _describes(line: str, name: str) -> bool:
    if not line.startswith(name):
        return name in line and bool(re.match(r"(?i)(?:about|all \w+ by|more (?:from|by))\s", line))
    return _ABOUT.match(line[len(name) :]) is not None


def _united(bylines: list[_Byline]) -> list[str]:
    """Return the best byline; of marked single names all that stand together."""
    best = bylines[0]
    alike = [one for one in bylines if (one.zone, one.rank) == (best.zone, best.rank)]
    if best.rank == _CLASSED:
        alike = _innermost(best, alike)
    elif best.rank not in (_MARKED, _PROFILED):
        return list(best.names)
    last = alike[0].block
    found: dict[str, str] = {}
    for one in alike:
        if one.block - last > _TOGETHER:
            break
        last = one.block
        for name in one.names:
            if not found or best.rank != _CLASSED or full_name(name) or east_asian(name):
                found.setdefault(folded(name), name)
    return _without_pieces(found)[:_MOST]


def _without_pieces(found: dict[str, str]) -> list[str]:
    """Names that are neither one word of another one nor several of them run together."""
    kept: list[str] = []
    for plain, name in found.items():
        others = [other for other in found if other != plain]
        piece = " " not in plain and any(plain in other.split() for other in others)
        run = sum(f" {other} " in f" {plain} " and " " in other for other in others) > 1
        if not piece and not run:
            kept.append(name)
    return kept


def _innermost(best: _Byline, alike: list[_Byline]) -> list[_Byline]:
    """Return the bylines inside the first one that hold no others, names alone."""
    inside = [one for one in alike if any(up is best.node for up in one.node.ancestors())]
    holders = {id(up) for one in inside for up in one.node.ancestors()}
    inmost = [one for one in inside if id(one.node) not in holders]
    return inmost if any(like_name(name) for one in inmost for name in one.names) else [best]


def _rank(node: Node) -> int:
    attrs = node.attrs
    if attrs and (rank := _marked(node)):
        return rank
    href = attrs.get("href", "") if node.tag == "a" else ""
    if href and (found := PROFILE.search(href)) is not None and not _NO_PROFILE.search(href):
        # Subjects of stories and outlets have such pages as well: of them only whole names count.
        sure = _OF_AUTHORS.search(found.group()) is not None and found.group().count("/") > 1
        return 4 if sure or " " in brief_text(node, _LONGEST) else 0
    if node.tag in _SHORT_TAGS and len(node.children) <= 6:
        first = next((c for c in node.children if not isinstance(c, str) or c.strip()), "")
        if isinstance(first, str) and begins_byline(first.strip()):
            return 3
    return 0


def _marked(node: Node) -> int:
    attrs = node.attrs
    described = attrs.get("class", "") if is_named_after_words(node) else node.classes()
    related = "author" in attrs.get("rel", "").split() and _SITE.search(described) is None
    if related or "author" in attrs.get("itemprop", "").split():
        return _MARKED
    if described.strip() and _is_byline(described):
        if not _NO_BYLINE.search(described):
            return _CLASSED
        named = "name" in described and not _NEVER.search(described)
        return _CLASSED if named and like_name(brief_text(node, _LONGEST)) else 0
    return 0
