"""Who wrote a story: JSON-LD, meta elements, then the byline that the page shows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Any

from reader.clean.extract.page_regions import PageRegions
from reader.clean.lexicon.labels import is_label
from reader.clean.metadata.byline_finder import ShownAuthors
from reader.clean.metadata.byline_outlets import named_in_title, without_outlets
from reader.clean.metadata.byline_words import is_nobody
from reader.clean.metadata.person_names import clean_names, like_name
from reader.clean.parse.head import Headers
from reader.clean.parse.jsonld import LinkedData, kind_of, plain
from reader.clean.render.story_text import folded
from reader.words.phrase_files import alternatives, languages, phrase_pattern

_METAS = (
    "author", "byl", "article:author", "parsely-author", "sailthru.author", "dc.creator",
    "dcterms.creator", "article:author_name", "dcsext.author", "cxenseparse:author",
    "article.author", "author-name", "authors", "creator", "dc.contributor", "og:author",
    "mediator_author", "autor", "cxense:author", "og:article:author", "article_author",
    "article:byline", "byline",
)  # fmt: skip
_WITHOUT_BLANKS = ("ja", "zh")
"""Languages whose words stand without blanks between them."""
_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}", re.IGNORECASE)
_OF_ACCOUNT = re.compile(r"(.{2,60}?)\s\(@[\w.-]+(?:@[\w.-]+)?\).{0,30}")
"""The title that networks give a post: its writer with the account in brackets."""
_MOST_SHOWN = 6
"""Names taken of one metadata field; more is a list of tags."""
_MOST_BODIES = 3
"""Organisations named as authors."""
_SIGNATURES = 2
"""Blocks below the story in which an author signs."""
_BYLINE = 2
"""Rank from which a shown byline outweighs the metadata; see `byline_finder`."""


def find_authors(
    headers: Headers,
    data: LinkedData,
    site: str | None,
    near: PageRegions,
    title: str = "",
    window: str = "",
) -> tuple[str, ...]:
    """Return the authors of a page, or nothing where it names none.

    `near` is what stands around the story: bylines elsewhere (of comments, of other stories) do
    not count. The outlet itself comes last. `window` is the title of the page's window.
    """
    people, bodies = _linked(data)
    outlets = _outlets(site, headers, data)
    declared = _people(people, outlets) or _of_metas(headers, outlets, near)
    declared = [name for name in declared if not _company().search(name)] or declared
    shown, sure = ShownAuthors(near, title).names()
    shown = without_outlets(shown, outlets | named_in_title(window, title))
    named = [name for name in shown if folded(name) not in outlets]
    if declared and named and _better(named, declared, sure, outlets, near):
        return tuple(named)
    if declared or named:
        return tuple(declared or named)
    metas = clean_names([*people, *(value for group in _metas(headers) for value in group)])
    if bodies or metas or shown:
        bodies = [name for name in bodies if not is_nobody(name)]
        return tuple(dict.fromkeys([*bodies[:_MOST_BODIES], *metas] or shown))
    every = (value for group in _metas(headers) for value in group)
    return tuple(value for value in every if _DOMAIN.fullmatch(value))[:1]


def _said(near: PageRegions) -> str:
    """Return the words about the story's head, body and end, folded, for looking up names."""
    lines = (text for block, text in near.words.items() if block <= near.last + _SIGNATURES)
    return " ".join(f" {folded(text)} " for text in lines)


def _better(
    shown: list[str], declared: list[str], sure: int, outlets: set[str], near: PageRegions
) -> bool:
    """Return whether the byline names more people than the head."""
    if not sure:
        return False
    seen, known = [{folded(name) for name in names} for names in (shown, declared)]
    held = all(any(one in other for other in seen) for one in known)
    if held and len(seen) > len(known):
        return all(like_name(name) for name in shown)
    strong = any(like_name(name) and not _weak(name, outlets) and " " in name for name in shown)
    if sure < _BYLINE or not strong:
        return False
    if all(_weak(name, outlets) for name in declared):
        return True
    said = _said(near)
    return not any(f" {name} " in said for name in known)


def _weak(name: str, outlets: set[str]) -> bool:
    """Is it a login, a role or the outlet rather than a person?"""
    plain_name = folded(name)
    return (
        bool(_office().search(name) or _company().search(name))
        or (" " not in name and name[:1].islower())
        or ":" in name
        or any(plain_name.startswith(outlet) or outlet.startswith(plain_name) for outlet in outlets)
    )


def _outlets(site: str | None, headers: Headers, data: LinkedData) -> set[str]:
    publisher = data.resolve(data.article.get("publisher"))
    declared = [site or "", headers.first("og:site_name"), headers.first("application-name")]
    declared += [plain(publisher), headers.first("dc.publisher", "copyright", "publisher")]
    return {name for one in declared if (name := folded(one))}


def _people(values: Sequence[str], outlets: set[str]) -> list[str]:
    found = clean_names(values)
    return [name for name in found if folded(name) not in outlets and not is_label(name)]


def _of_metas(headers: Headers, outlets: set[str], near: PageRegions) -> list[str]:
    """Return the first meta elements that name people, preferring those the page also shows."""
    groups = [named for values in _metas(headers) if (named := _people(values, outlets))]
    if len(groups) > 1 or (groups and len(groups[0]) == 2):
        said = _said(near)
        turned = _turned_as_said(groups[0], said)
        if turned:
            return [turned]
        for group in groups:
            seen = [name for name in group if f" {folded(name)} " in said]
            if seen:
                return _fullest(group, groups)
    return _fullest(groups[0], groups) if groups else []


def _fullest(group: list[str], groups: list[list[str]]) -> list[str]:
    """Return the largest group that holds all names of this one."""
    known = {folded(name) for name in group}
    return max(
        (one for one in groups if known <= {folded(name) for name in one}), key=len, default=group
    )


def _turned_as_said(group: list[str], said: str) -> str:
    """`Holm, Ida` is one person where the page says Ida Holm."""
    if len(group) != 2 or any(" " in name for name in group):
        return ""
    name = f"{group[1]} {group[0]}"
    return name if f" {folded(name)} " in said else ""


def _metas(headers: Headers) -> list[list[str]]:
    found = [headers.every(name)[:_MOST_SHOWN] for name in _METAS]
    found.append([_turned(name) for name in headers.every("citation_author")])
    for number in range(1, 5):
        if phrase_pattern("written_by").fullmatch(headers.first(f"twitter:label{number}")):
            found.append([headers.first(f"twitter:data{number}")])
    account = _OF_ACCOUNT.fullmatch(headers.first("og:title", "twitter:title"))
    found.append([account.group(1)] if account is not None else [])
    return [values for values in found if values]


def _turned(name: str) -> str:
    last, comma, first = name.partition(",")
    return f"{first.strip()} {last.strip()}" if comma and "," not in first else name


def _linked(data: LinkedData) -> tuple[list[str], list[str]]:
    """Return the people and the organisations that JSON-LD names as authors."""
    people: list[str] = []
    bodies: list[str] = []
    pages = [node for node in data.nodes if "WebPage" in kind_of(node)]
    for node in (data.article, *pages[:1]):
        for key in ("author", "creator"):
            value = node.get(key)
            for item in value if isinstance(value, list) else [value]:
                item = data.resolve(item)
                body = isinstance(item, dict) and "Organization" in kind_of(item)
                (bodies if body else people).extend(_names_of(item))
            if people or bodies:
                return people, bodies
    return people, bodies


def _names_of(item: Any) -> list[str]:
    if isinstance(item, dict):
        name = item.get("name")
        given = [plain(one) for one in (name if isinstance(name, list) else [name])]
        return [one for one in given if one]
    return [plain(item)] if isinstance(item, str) else []


@cache
def _office() -> re.Pattern[str]:
    return _whole_words("office_word")


@cache
def _company() -> re.Pattern[str]:
    return _whole_words("company_word")


def _whole_words(kind: str) -> re.Pattern[str]:
    """Return the pattern of the phrases of a kind, whole words in scripts with blanks."""
    apart = [language for language in languages() if language not in _WITHOUT_BLANKS]
    words = alternatives(kind, apart).replace(r"\*", r"\w*")
    return re.compile(rf"\b(?:{words})\b|{alternatives(kind, _WITHOUT_BLANKS)}", re.IGNORECASE)
