"""Records of libraries as XML: MODS, and PubMed's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from reader.formats.exports.reference_dates import reference_date
from reader.formats.exports.reference_stories import (
    address_of_doi,
    reference_language,
    reference_story,
)
from reader.formats.exports.story_records import numbered
from reader.formats.fields import facts_by
from reader.formats.origins import web_address
from reader.formats.prologue import root_match
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.xml_tree import child_words, children, descendants, local, parse_xml, words

_MODS = re.compile(r"<(?:\w+:)?mods(?:Collection)?\b")
_PUBMED = re.compile(r"<PubmedArticle(?:Set)?\b")
_AUTHORS = frozenset(("", "aut", "author", "cre", "creator"))
"""Roles under which MODS gives an author, as a code or a word."""


class ModsRecords:
    """MODS, as libraries, repositories and Zotero write it."""

    name = "mods"

    def recognises(self, source: FileSource) -> bool:
        """By its root element."""
        return root_match(source.text_head, _MODS) is not None

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each record."""
        root = parse_xml(source.read(reading.limits))
        records = [root] if local(root) == "mods" else children(root, "mods")
        for origin, record in numbered(source.name, records):
            host = next(
                (each for each in children(record, "relatedItem") if each.get("type") == "host"),
                None,
            )
            around = [*children(record, "originInfo")]
            around += children(host, "originInfo") if host is not None else []
            dates = (
                reference_date(words(each))
                for info in around
                for name in ("dateIssued", "copyrightDate", "dateCreated")
                for each in children(info, name)
            )
            known = [date for date in dates if date]
            site = _mods_title(host) if host is not None else ""
            site = site or next((p for info in around if (p := child_words(info, "publisher"))), "")
            language = next((words(each) for each in descendants(record, "languageTerm")), "")
            links = (
                web_address(words(each))
                for place in children(record, "location")
                for each in children(place, "url")
            )
            facts = facts_by(
                _mods_names(record),
                title=_mods_title(record) or None,
                subtitle=child_words(record, "abstract") or None,
                site=site or None,
                published=max(known, key=len, default=None),
                language=reference_language(language) if language else None,
                url=next((link for link in links if link), None) or _mods_identifier(record),
            )
            topics = (
                words(each)
                for subject in children(record, "subject")
                for name in ("topic", "geographic", "temporal")
                for each in children(subject, name)
            )
            yield from reference_story(
                source,
                origin,
                self.name,
                facts,
                reading,
                tags=tuple(dict.fromkeys(topic for topic in topics if topic)),
                note="\n\n".join(
                    said for each in children(record, "note") if (said := words(each))
                ),
            )


class PubmedRecords:
    """PubMed's references as its interface gives them."""

    name = "pubmed-xml"

    def recognises(self, source: FileSource) -> bool:
        """By its root element."""
        return root_match(source.text_head, _PUBMED) is not None

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each article."""
        root = parse_xml(source.read(reading.limits))
        for origin, record in numbered(source.name, descendants(root, "PubmedArticle")):
            article = next(iter(descendants(record, "Article")), record)
            journal = next(iter(descendants(article, "Journal")), None)
            number = next((words(each) for each in descendants(record, "PMID")), "")
            names = descendants(article, "ELocationID") + descendants(record, "ArticleId")
            dois = (
                address_of_doi(words(each))
                for each in names
                if "doi" in (each.get("EIdType"), each.get("IdType"))
            )
            doi = next((found for found in dois if found), None)
            facts = facts_by(
                tuple(_pubmed_names(article)),
                title=child_words(article, "ArticleTitle") or None,
                subtitle="\n\n".join(_abstract(article)) or None,
                site=(child_words(journal, "Title") if journal is not None else "") or None,
                published=_pubmed_date(article),
                language=reference_language(child_words(article, "Language")),
                url=doi
                or (f"https://pubmed.ncbi.nlm.nih.gov/{number}/" if number.isdecimal() else None),
            )
            tags = descendants(record, "Keyword") + descendants(record, "DescriptorName")
            yield from reference_story(
                source,
                origin,
                self.name,
                facts,
                reading,
                tags=tuple(dict.fromkeys(said for each in tags if (said := words(each)))),
            )


def _mods_title(record: Any) -> str:
    """Return a title with its article and what stands below it, not one in other letters."""
    infos = [each for each in children(record, "titleInfo") if not each.get("type")]
    if not infos:
        return ""
    article, title, below = (child_words(infos[0], n) for n in ("nonSort", "title", "subTitle"))
    joint = "" if article.endswith(("'", "’", "-")) else " "
    whole = f"{article}{joint}{title}".strip()
    return f"{whole}: {below}" if below else whole


def _mods_names(record: Any) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for person in children(record, "name"):
        roles = {words(each).lower() for each in descendants(person, "roleTerm")}
        if roles and not roles & _AUTHORS:
            continue
        parts = children(person, "namePart")
        given = " ".join(words(each) for each in parts if each.get("type") == "given")
        family = " ".join(words(each) for each in parts if each.get("type") == "family")
        plain = next((words(each) for each in parts if not each.get("type")), "")
        last, _, first = plain.partition(",")
        found[f"{given} {family}".strip() or f"{first.strip()} {last.strip()}".strip()] = None
    return tuple(name for name in found if name)


def _mods_identifier(record: Any) -> str | None:
    """Return the address of an identifier: a link as it is, a DOI by its resolver."""
    said = [(each.get("type") or "", words(each)) for each in children(record, "identifier")]
    links = (web_address(value) for kind, value in said if kind in ("uri", "url", "hdl"))
    dois = (address_of_doi(value) for kind, value in said if kind == "doi" or "doi.org" in value)
    return next((each for each in (*dois, *links) if each), None)


def _pubmed_names(article: Any) -> Iterator[str]:
    for person in descendants(article, "Author"):
        given = child_words(person, "ForeName") or child_words(person, "Initials")
        name = f"{given} {child_words(person, 'LastName')}".strip()
        if name := name or child_words(person, "CollectiveName"):
            yield name


def _abstract(article: Any) -> Iterator[str]:
    """Yield the parts of a summary, each with its heading."""
    for part in descendants(article, "AbstractText"):
        if said := words(part):
            heading = (part.get("Label") or "").capitalize()
            yield f"{heading}: {said}" if heading else said


def _pubmed_date(article: Any) -> str | None:
    for name in ("ArticleDate", "PubDate"):
        for each in descendants(article, name):
            parts = (child_words(each, part) for part in ("Year", "Month", "Day"))
            said = [part for part in parts if part]
            plain = "-".join(said) if all(part.isdecimal() for part in said) else " ".join(said)
            if found := reference_date(plain or child_words(each, "MedlineDate")):
                return found
    return None
