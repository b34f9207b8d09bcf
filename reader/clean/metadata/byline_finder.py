"""The authors that a page shows: its byline, labels with a name behind them, signatures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from reader.clean.extract.page_regions import PageRegions
from reader.clean.lexicon.word_sets import names
from reader.clean.metadata.east_asian_names import east_asian, named_in_line, signed
from reader.clean.metadata.person_names import clean_names, co_workers_off, like_name, without_by
from reader.clean.parse.bounded_text import brief_text
from reader.clean.parse.tree import SEPARATING, Node
from reader.clean.render.story_text import folded

_BYLINE = re.compile(
    r"byline|author|auteur|autor(?:e|en|in|es)?\b|writer|contributor|authored", re.I
)
_NO_BYLINE = re.compile(
    r"comment|related|avatar|image|photo|img|bio\b|description|social|box|list|card|widget|follow|"
    r"authority|title|role|job|position|categor|topic|share|_des\b|desc\b",
    re.IGNORECASE,
)
_NEVER = re.compile(r"comment|related|avatar|role|job|position|testimonial|date|time", re.I)
_PROFILE = re.compile(
    r"/(?:authors?|people|profiles?|team|contributors?|staff|writers?|by|journalists?|autor(?:en|es|i)?"
    r"|auteurs?|redaktion|reporters?|experts?|columnists?|user|users|@[\w.-]+)/[^/]",
    re.IGNORECASE,
)
_OF_AUTHORS = re.compile(
    r"aut[eoh]|writer|contribut|journal|redakt|report|column|staff|/by|@", re.I
)
_SOCIAL = re.compile(r"youtube|facebook|twitter|instagram|linkedin|tiktok|pinterest", re.I)
_SHORT_TAGS = names("p span div em i small strong b a h3 h4 h5 h6 li address td font cite time dt")
_BY_LINE = re.compile(
    r"(?:by|(?:written|posted|words|text|authored|interview) by|von|par|por|di|door|av|af|od|"
    r"автор|作者|文|autor(?:in|a)?|auteur|author|yazan|penulis|tác giả|tekst|texto|testo)"
    r"(?:\b|(?<=[作者文]))\s*[:：]?(?:\s+\S|$)",
    re.IGNORECASE,
)
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_IN_LINE = re.compile(
    r"(?:^|[\s|•·,–—)])(?:(?:was |is )?(?:[Ww]ritten|[Pp]osted|[Aa]uthored|[Rr]eported) by|"
    r"[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Аа]втор|[Aa]utor(?:in|a)?|[Aa]uteur|Yazan|[Pp]enulis|[Tt]ekst|"
    rf"Text)\s*[:：]?\s+((?:(?:Dr|Prof)\.?\s)?{_CAPITAL}[\w.'’-]*"
    rf"(?:\s(?:de|da|di|van|von|der|den|la|el|bin|al|{_CAPITAL}[\w.'’-]*)){{1,4}}"
    r"(?:,\s?(?:MD|M\.D\.|DO|RN|RD|PhD|Ph\.D\.|DVM|JD|MS|MPH|CPA|CFP|Esq\.?)\b\.?)*)"
)
_APART = re.compile(r"\s*[|•·]\s*|\s+[-–—]\s+")
_YEAR = re.compile(r"(?:19|20)\d{2}")
_ABOUT = re.compile(r"\s(?:is|was|has|ist|war|est|es|è|é|är|er|works|writes|lives)\b")
_LONGEST = 120
_LINE = 160
_MOST = 12
_MARKED, _CLASSED = 1, 2
_ABOVE = 8
_BELOW = 4
_BESIDE = 6
_MOST_BELOW = 60
_MOST_BESIDE = 40
_TOGETHER = 3
_PROFILED = 4


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
            if not rank:
                continue
            zone = self._zone(block)
            if zone == 3 or (zone == 2 and rank > 2):
                continue
            if found := _names_in(node, rank if zone == 0 or rank == _MARKED else _PROFILED - 1):
                yield _Byline(zone, rank, block, node, tuple(found))

    def _zone(self, block: int) -> int:
        """0: beside the headline; 1: behind the story; 2: within; 3: in the menus above."""
        near = self._near
        if block < near.story + _BELOW:
            far = self._headline is not None and block < self._headline - _ABOVE
            return 3 if far else 0
        return 1 if block >= near.last else 2

    def _in_lines(self) -> tuple[list[str], int]:
        """The names in short lines near the headline, behind "by" or a label, or before a date."""
        near = self._near
        start = self._headline if self._headline is not None else near.story - _BESIDE
        lines = [
            (abs(block - start), text)
            for block, text in near.words.items()
            if start - _BESIDE <= block <= near.story + 1 or block in (near.last, near.last + 1)
        ]
        for _, text in sorted(lines):
            if len(text) > _LINE:
                text = text[:80] if east_asian(text) else ""
            found = named_in_line(text) if east_asian(text) else []
            if not found and (match := _IN_LINE.search(co_workers_off(text))) is not None:
                found = [name for name in clean_names([match.group(1)]) if like_name(name)]
            if found:
                return found, 2
            if dated := self._dated_name(text):
                return dated, 1
        return [], 0

    def _dated_name(self, line: str) -> list[str]:
        """The name of a line like `Ida Holm | 5 May 2020`, if it leads to no section."""
        parts = _APART.split(line)
        if len(parts) < 2 or not any(_YEAR.search(part) for part in parts):
            return []
        named = [part for part in parts if _full_name(part)]
        if len(named) != 1 or folded(named[0]) in folded(self._title):
            return []
        links = (node for node in self._near.nodes if node.tag == "a" and node.get("href"))
        if any(
            brief_text(link, _LONGEST) == named[0] and not _PROFILE.search(link.get("href"))
            for link in links
        ):
            return []
        return clean_names(named)

    def _alone(self) -> list[str]:
        """A name that stands alone: where the story begins or ends, or again above a life."""
        near = self._near
        words = near.words
        for place in (near.last, near.last + 1):
            if found := signed(words.get(place, "")):
                return found
        for place in (near.last, *range(near.begin, near.story)):
            text = words.get(place, "").strip(" —–-*()")
            if _full_name(text) and folded(text) not in folded(self._title):
                return clean_names([text])
        start = self._headline if self._headline is not None else near.story - _BESIDE
        foot = [text for block, text in words.items() if block > near.story]
        for block in range(start + 1, near.story + _BELOW):
            text = words.get(block, "")
            if _full_name(text) and any(_tells_of(line, text) for line in foot):
                return clean_names([text])
        return []


def _tells_of(line: str, name: str) -> bool:
    if not line.startswith(name):
        return name in line and bool(re.match(r"(?i)(?:about|all \w+ by|more (?:from|by))\s", line))
    return line == name or _ABOUT.match(line[len(name) :]) is not None


def _full_name(text: str) -> bool:
    """Is a line nothing but a person's name of two to four words?"""
    return (
        5 <= len(text) <= 40
        and 2 <= len(text.split()) <= 4
        and not east_asian(text)
        and text.replace(" ", "").replace("-", "").replace(".", "").replace("'", "").isalpha()
        and like_name(text)
    )


def _united(bylines: list[_Byline]) -> list[str]:
    """The best byline; of marked single names all that stand together."""
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
            if not found or best.rank != _CLASSED or _full_name(name) or east_asian(name):
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
    """The bylines inside of the first one that hold no others: names without what is around."""
    inside = [one for one in alike if any(up is best.node for up in one.node.ancestors())]
    holders = {id(up) for one in inside for up in one.node.ancestors()}
    inmost = [one for one in inside if id(one.node) not in holders]
    return inmost if any(like_name(name) for one in inmost for name in one.names) else [best]


def _rank(node: Node) -> int:
    attrs = node.attrs
    if attrs and (rank := _marked(node)):
        return rank
    if node.tag == "a" and (found := _PROFILE.search(attrs.get("href", ""))) is not None:
        # Subjects of stories have such pages as well: of them only whole names are taken.
        return 4 if _OF_AUTHORS.search(found.group()) or " " in brief_text(node, _LONGEST) else 0
    if node.tag in _SHORT_TAGS and len(node.children) <= 6:
        first = next((c for c in node.children if not isinstance(c, str) or c.strip()), "")
        if isinstance(first, str) and _BY_LINE.match(first.strip()):
            return 3
    return 0


def _marked(node: Node) -> int:
    attrs = node.attrs
    if "author" in attrs.get("itemprop", "").split() or "author" in attrs.get("rel", "").split():
        return _MARKED
    told = node.classes()
    if told != " " and _BYLINE.search(told):
        if not _NO_BYLINE.search(told):
            return _CLASSED
        if "name" in told and not _NEVER.search(told) and _short(node):
            return _CLASSED
    return 0


def _short(node: Node) -> bool:
    return like_name(brief_text(node, _LONGEST))


def _names_in(node: Node, rank: int) -> list[str]:
    whole = brief_text(node, _LINE * 2)
    text = co_workers_off(whole)
    if len(text) < 2 <= len(whole):
        return []
    if not without_by(text).strip(" :：") and text:
        return _behind(node)
    if not 2 < len(text) < _LONGEST:
        below = islice(node.walk(), 1, _MOST_BELOW)
        named = [n for n in below if "name" in n.get("itemprop").split()]
        return clean_names([brief_text(named[0], _LONGEST)]) if named else []
    if east_asian(text) and (lined := named_in_line(text)):
        return lined
    parts = _fragments(node, text)
    likely = [part for part in parts if (bare := without_by(part)) and _might_be_names(bare)]
    if len(likely) > 1 and (rank == _MARKED or all(" " not in part for part in likely)):
        joined = " ".join(likely)
        if len(joined.split()) <= 4 and joined == without_by(text) and like_name(joined):
            return clean_names([joined])
    if likely:
        return clean_names(likely)[:_MOST]
    bare = without_by(text)
    if _SOCIAL.search(bare):
        return []
    if rank <= 3 and re.fullmatch(r"(?:u/)?[\w.-]{2,24}", bare) and bare != text.lower().strip():
        return clean_names([bare])
    if rank <= 2 and re.fullmatch(r"[a-z][\w.-]{2,24}", bare):
        return clean_names([bare])
    return [name for name in clean_names([text])[:3] if _short_name(name)]


def _behind(node: Node) -> list[str]:
    """The name that follows an element which says "by" and nothing else."""
    around = node
    for _ in range(3):
        parent = around.parent
        if parent is None or len(parent.children) > _MOST_BESIDE:
            return []
        after = False
        for child in parent.children:
            if child is around:
                after = True
            elif after and (said := _text_of(child).strip()):
                found = clean_names([said]) if len(said) < _LONGEST else []
                return found if found and len(found[0].split()) <= 5 else []
        around = parent
    return []


def _text_of(child: Node | str) -> str:
    return child[:_LINE] if isinstance(child, str) else brief_text(child, _LINE)


def _short_name(name: str) -> bool:
    words = name.split()
    return (
        not name[0].islower()
        and not name[0].isdigit()
        and len(words) <= 4
        and sum(word[0].islower() for word in words) <= 1
        and (len(words) > 1 or like_name(name) or name.isupper())
    )


def _might_be_names(part: str) -> bool:
    found = clean_names([part])
    return bool(found) and all(like_name(name) for name in found)


def _fragments(node: Node, text: str) -> Iterator[str]:
    """The text of an element, cut where one element ends and another begins."""
    linked = [child for child in node.walk() if child.tag == "a" and child is not node]
    if linked and all(like_name(link.text()) for link in linked):
        yield from (link.text() for link in linked if link.text() in text)
        return
    parts: list[str] = []
    for child in node.children:
        if isinstance(child, str):
            parts.append(child)
        elif child.tag in SEPARATING or child.tag == "span":
            yield _within(" ".join("".join(parts).split()), text)
            parts = []
            yield _within(child.text(), text)
        else:
            parts.append(child.text())
    yield _within(" ".join("".join(parts).split()), text)


def _within(part: str, text: str) -> str:
    """A part, as far as it was not cut off with the co-workers."""
    return part if part in text else co_workers_off(part)
