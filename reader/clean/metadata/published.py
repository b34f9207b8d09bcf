"""When a story was published: metadata first, then what the page shows, never a guess."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from reader.clean.extract.page_regions import PageRegions
from reader.clean.lexicon.class_words import remembered
from reader.clean.lexicon.word_sets import names
from reader.clean.metadata.date_labels import Label, label_of, labelled_parts
from reader.clean.metadata.dates import parse_date
from reader.clean.parse.bounded_text import brief_text
from reader.clean.parse.head import Headers
from reader.clean.parse.jsonld import LinkedData, plain
from reader.clean.parse.language import guess_language, primary_language
from reader.clean.parse.tree import Node
from reader.clean.parse.urls import host
from reader.words.months import month_number

_PUBLISHED = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished",
    "date.published", "published_time", "publish-date", "publishdate", "publish_date", "pubdate",
    "published-date", "publication-date",
    "publication_date", "publicationdate", "dc.date.issued", "dcterms.issued", "dcterms.created",
    "dc.date.created", "sailthru.date", "parsely-pub-date", "cxenseparse:recs:publishtime",
    "article.published", "article:published", "bt:pubdate", "rnews:datepublished", "ptime",
    "citation_publication_date", "citation_date", "originalpublicationdate", "displaydate",
    "cxenseparse:publishtime", "article_date_original", "datecreated", "article:published_date",
    "dc.date", "dcterms.date", "date", "timestamp", "time", "dc.created", "last-publish-date",
    "news_publish_date", "iso-8601-publish-date", "vr:published_time", "og:pubdate",
    "og:release_date", "release_date", "created", "doc_date", "prism.publicationdate",
)  # fmt: skip
_NAMED_PUBLISHED = re.compile(
    r"(?:^|[.:_-])(?:date|time)?[-_.]?(?:publish(?:ed)?|publication|pub|posted|issued)"
    r"(?:[-_.]?(?:date|time|datetime|on|at))?$"
)
_CHANGED = ("article:modified_time", "og:updated_time", "last-modified", "datemodified", "revised")
_IN_ADDRESS = re.compile(
    r"(?<!\d)((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2]|[1-9](?=/))[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)"
)
_MONTH_IN_ADDRESS = re.compile(r"/((?:19|20)\d{2})[/_-](\d{1,2}|[a-z]{3,9})(?=[/_-])")
_DATED = re.compile(
    r"(?:^|[\s_-])(?:date|dateline|published|publish|pubdate|posted|timestamp|time|entry-date|"
    r"post-date|datetime|meta-date|publication|created|fecha|datum|data)(?:$|[\s_-])",
    re.IGNORECASE,
)
_CHANGE_CLASS = re.compile(r"(?:^|[\s_-])(?:updated?|modified|changed|modify|revised)(?:$|[\s_-])")
_is_dated, _is_changed = remembered(_DATED), remembered(_CHANGE_CLASS)
_HAS_YEAR = re.compile(
    r"(?:19|20)\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2}\b|[年년]|(?:1[34]|25)\d{2}(?!\d)"
    r"|[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]{4}"
    r"|[RHS令平昭民][和成國国]?\s?\d{1,3}[./-]\d|\b1[01]\d[./-]\d"
)
_LONGEST = 120
"""Characters of a line that a date is read from; longer ones are prose."""
_FEW = 4
"""Unlabelled dates in words; with more they are the subject of the page."""
_MOST_MARKED = 60
"""Elements marked as dates; a page with more is a list of stories."""
_OPEN_ORDER = re.compile(
    r"(?<!\d)(?:0?[1-9]|1[0-2])[/-](?:0?[1-9]|1[0-2])[/-](?:\d{4}|\d{2})(?!\d)"
)
_DAY_FIRST_COUNTRIES = names(
    "uk au nz ie in za ng ke gh pk bd lk sg my hk jm tt mt zw ug tz zm na bw"
)
_SAMPLE = 1500
"""Characters of the story by which the language of its dates is judged."""
_SHORT_TAGS = names("p span div li td small em strong b i h3 h4 h5 h6 a center font dd dt")
_WHOLE = names("body html main article")
_NEAR_TITLE = 12
"""Blocks around the headline that cost nothing extra; costs are in blocks of distance."""
_FAR_FROM_TITLE = 20
"""Cost, in blocks, of a date far above the headline; chosen by tries (docs/cleaning.md)."""
_BESIDE = 4
"""Blocks from the headline within which a bare date is believed."""
_STANDFIRSTS = 8
"""Blocks into the story after which a date belongs to its text."""
_ELSEWHERE = 30.0
"""Cost, in blocks, of a date outside the head; chosen by tries (docs/cleaning.md)."""
_CHANGED_COST = 24.0
"""Cost, in blocks, of a date of change; chosen by tries (docs/cleaning.md)."""
_WORDY = 12.0
"""Cost, in blocks, of a date in running words; chosen by tries (docs/cleaning.md)."""
_MARKED = 5.0
"""Cost, in blocks, of a date in an element marked as one; chosen by tries (docs/cleaning.md)."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """A date on the page; the higher its cost the less is it the day of publication."""

    cost: float
    date: str
    label: Label
    head: bool
    wordy: bool


def find_published(
    headers: Headers,
    data: LinkedData,
    url: str | None,
    language: str | None,
    near: PageRegions,
    root: Node | None = None,
    title: str = "",
) -> str | None:
    """Return the date of publication as ISO 8601, or None where the page does not state it.

    `near` is what stands around the story: dates elsewhere belong to other stories, and count
    only where all of `root` shows a single one. `title` says where in its head the headline is.
    """
    language = _of_dates(language, url, near)
    shown = _without_data(sorted(_shown(language, near, title), key=lambda one: one.cost))
    declared = _declared_date(headers, data, language)
    month = _month_of(url)
    if declared is not None:
        # A page that shows an older date was published then, and touched since.
        first = next((one for one in shown if one.head), None)
        if (
            first is not None
            and first.date[:10] < declared[:10]
            and not _same_moment(first.date, declared)
        ):
            return _ordered(first.date, month)
        return _ordered(declared, month)
    plainly = [one for one in shown if one.label != "updated"]
    for one in (plainly, shown):
        if one is plainly and shown and shown[0].label == "updated":
            continue
        if one:
            return _ordered(one[0].date, month)
    if (date := _from_address(url)) is not None:
        return date
    if (date := _beside_headline(language, near, title)) is not None:
        return _ordered(date, month)
    if root is not None and (date := _only_one(language, root, near)) is not None:
        return date
    changed = [plain(data.article.get("dateModified")), *headers.every(*_CHANGED)]
    return next((date for value in changed if (date := parse_date(value, language))), None)


def _of_dates(language: str | None, url: str | None, near: PageRegions) -> str | None:
    """Return the language, and for English the country, that decides the order of day and month.

    The claimed one is often the template's; it is checked where a date leaves the order open.
    """
    lines = (text for text in near.words.values() if len(text) <= _LONGEST)
    if not any(_OPEN_ORDER.search(text) for text in lines):
        return language
    story = " ".join(text for block, text in near.words.items() if block >= near.story)
    code = guess_language(story[:_SAMPLE], language)
    if code != primary_language(language):
        language = code
    country = host(url).rpartition(".")[2]
    if code == "en" and country in _DAY_FIRST_COUNTRIES:
        return f"en-{country}"
    return language


def _declared_date(headers: Headers, data: LinkedData, language: str | None) -> str | None:
    values = [
        plain(data.article.get(key)) for key in ("datePublished", "dateCreated", "uploadDate")
    ]
    values += [plain(node.get("datePublished")) for node in data.nodes]
    values += headers.every(*_PUBLISHED)
    values += headers.every(*filter(_NAMED_PUBLISHED.search, headers.metas))
    return next((date for value in values if (date := parse_date(value, language))), None)


def _same_moment(one: str, other: str) -> bool:
    first, second = datetime.fromisoformat(one), datetime.fromisoformat(other)
    if first.tzinfo is None or second.tzinfo is None:
        return False
    return abs((first - second).total_seconds()) < 3600


def _only_one(language: str | None, root: Node, around: PageRegions) -> str | None:
    """Return the date marked as one, outside the story, alone of its kind on the page."""
    inside = {
        id(node)
        for node, block in zip(around.nodes, around.blocks, strict=True)
        if _is_data(around, node, block)
    }
    marked = (
        node
        for node in root.listed()
        if (node.tag == "time" or _is_dated(node.classes())) and id(node) not in inside
    )
    nodes = list(islice(marked, _MOST_MARKED + 1))
    if len(nodes) > _MOST_MARKED:
        return None
    near = PageRegions(nodes, [0] * len(nodes))
    dates = [one.date for one in _shown(language, near, "") if one.label != "updated"]
    return dates[0] if len({date[:10] for date in dates}) == 1 else None


def _from_address(url: str | None) -> str | None:
    found = _IN_ADDRESS.search(url) if url else None
    if found is None:
        return None
    return parse_date("-".join((found[1], found[2].zfill(2), found[3].zfill(2))))


def _month_of(url: str | None) -> tuple[int, int] | None:
    """Year and month that an address gives: `/2021/03/`, `/2021/march/`."""
    found = _MONTH_IN_ADDRESS.search(url.lower()) if url else None
    if found is None:
        return None
    month = int(found[2]) if found[2].isdecimal() else month_number(found[2])
    return (int(found[1]), month) if month and 1 <= month <= 12 else None


def _ordered(date: str, month: tuple[int, int] | None) -> str:
    """Turn day and month round where only that agrees with the month in the address."""
    if month is None or not date.startswith(f"{month[0]:04}-"):
        return date
    shown, day = date[5:7], date[8:10]
    if int(shown) != month[1] and int(day) == month[1]:
        return f"{date[:5]}{day}-{shown}{date[10:]}"
    return date


def _shown(language: str | None, near: PageRegions, title: str) -> Iterator[_Shown]:
    """Dates on the page, with how little they are to be trusted."""
    headline = near.headline(title)
    for node, block in zip(near.nodes, near.blocks, strict=True):
        for kind, label, date in _dates_in(node, language):
            cost = kind
            head = block < near.story
            if kind > _MARKED and not label and _is_data(near, node, block):
                continue
            if _is_row_of_facts(node):
                continue
            if not head:
                cost += _ELSEWHERE
            elif headline is not None:
                away = min(abs(block - headline), 2 * _NEAR_TITLE)
                cost += away if block < headline else 0.5 * away
                if away > _NEAR_TITLE and block < headline:
                    cost += _FAR_FROM_TITLE
            else:
                cost += 0.2 * min(near.story - block, 40)
            if label == "updated":
                cost += _CHANGED_COST
            elif label == "published":
                cost -= 10
            yield _Shown(cost, date, label, head, kind == _WORDY)


def _beside_headline(language: str | None, near: PageRegions, title: str) -> str | None:
    """Return the date in a line of the head at most some lines off the title."""
    headline = near.headline(title)
    if headline is None:
        return None
    facts = {b for n, b in zip(near.nodes, near.blocks, strict=True) if _is_row_of_facts(n)}
    lines = [
        (abs(block - headline), text)
        for block, text in near.words.items()
        if block <= near.story
        and block not in facts
        and len(text) <= _LONGEST + len(title)
        and _HAS_YEAR.search(text)
    ]
    for away, text in sorted(lines):
        for label, part in labelled_parts(text.replace(title, " ") if title else text):
            if label != "updated" and away <= _BESIDE and (date := parse_date(part, language)):
                return date
    return None


def _is_data(near: PageRegions, node: Node, block: int) -> bool:
    """Is a date with nothing that says what it is of in the midst, or in a table, of the story?"""
    if not near.story <= block < near.last:
        return False
    return block > near.story + _STANDFIRSTS or any(up.tag == "table" for up in node.ancestors())


def _is_row_of_facts(node: Node) -> bool:
    """Return whether a table's heading beside it says something else of it than publication."""
    row = next((up for up in islice(node.ancestors(), 6) if up.tag == "tr"), None)
    heads = [c for c in row.children if isinstance(c, Node) and c.tag == "th"] if row else []
    return bool(heads) and not any(label_of(brief_text(head, _LONGEST)) for head in heads)


def _dates_in(node: Node, language: str | None) -> Iterator[tuple[float, Label, str]]:
    """Yield the dates that an element itself gives: how surely it is one, its label, the date."""
    attrs = node.attrs
    kinds = attrs["itemprop"].lower().split() if "itemprop" in attrs else []
    if node.tag == "time" or "datepublished" in kinds or attrs.get("pubdate"):
        text = brief_text(node, _LONGEST)
        given = node.get("datetime") or node.get("content") or text
        date = parse_date(given, language) or parse_date(text, language)
        if date is not None:
            sure = "datepublished" in kinds or "pubdate" in node.attrs
            label = "published" if sure else _label(node, text)
            if "datemodified" in kinds:
                label = "updated"
            yield (0.0 if sure else 5.0), label, date
    elif attrs and node.tag not in _WHOLE and _is_dated(node.classes()):
        text = brief_text(node, _LONGEST)
        if _HAS_YEAR.search(text):
            yield from _parts(node, text, language, 8.0)
    elif node.tag in _SHORT_TAGS:
        text = _own_text(node)
        if 6 <= len(text) <= 60 and _HAS_YEAR.search(text):
            yield from _parts(node, text, language, _WORDY)


def _parts(
    node: Node, text: str, language: str | None, kind: float
) -> Iterator[tuple[float, Label, str]]:
    for declared, part in labelled_parts(text):
        if (date := parse_date(part, language)) is not None:
            yield kind, declared or _label(node, ""), date


def _label(node: Node, text: str) -> Label:
    """Return what is said of a date in it, in its class, or right before it."""
    if found := label_of(text):
        return found
    if _is_changed(node.classes()):
        return "updated"
    around = node
    for _ in range(2):
        if (parent := around.parent) is None or len(parent.children) > 8:
            return ""
        before: list[str] = []
        for child in parent.children:
            if child is around:
                break
            before.append(child if isinstance(child, str) else brief_text(child, _LONGEST))
        if said := " ".join(" ".join(before).split()):
            return label_of(said[-40:]) if not said[-1:].isdigit() else ""
        if _is_changed(parent.classes()):
            return "updated"
        around = parent
    return ""


def _without_data(shown: list[_Shown]) -> list[_Shown]:
    """Many dates in plain words are the story's data: none of them says when it came out."""
    wordy = sum(one.wordy for one in shown if one.label != "published")
    return [one for one in shown if not one.wordy or one.label] if wordy > _FEW else shown


def _own_text(node: Node) -> str:
    if len(node.children) > 9:
        return ""
    return " ".join(" ".join(c for c in node.children if isinstance(c, str)).split())
