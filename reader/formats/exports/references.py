"""Lists of references (CSL JSON, RIS, BibTeX): those that have an address become stubs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from reader.clean.metadata.dates import parse_date
from reader.clean.parse.decode import decode
from reader.formats.exports.reference_dates import reference_date
from reader.formats.exports.story_records import (
    mappings,
    numbered,
    saved_story,
)
from reader.formats.fields import labels, text
from reader.formats.json_text import entries_of, json_keys, load_json
from reader.formats.protocol import Found, ReadContext
from reader.formats.refusals import looks_binary
from reader.formats.source import FileSource
from reader.model import Facts, UnreadableInput

_RIS_TAG = re.compile(r"^([A-Z][A-Z0-9])  -\s?(.*)$")
_BIB_ENTRY = re.compile(r"@(\w+)\s*\{\s*([^,\s{}]*)\s*,", re.ASCII)
_BIB_FIELD = re.compile(r"\s*+,?\s*+([\w-]++)\s*+=\s*", re.ASCII)
_BIB_BARE = re.compile(r"[^\s,{}\"]+")
_LONGEST = 100_000


class CslItems:
    """CSL JSON, as Zotero, Citation.js and Mendeley write it."""

    name = "csl"

    def recognises(self, source: FileSource) -> bool:
        """By the names of its dates."""
        names = json_keys(source)
        return {"type", "title"} <= names and "date-parts" in names

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """A stub an item."""
        found = load_json(source, reading)
        for origin, item in numbered(source.name, entries_of(found, "items")):
            people = mappings(item.get("author"))
            names = tuple(name for person in people if (name := _csl_name(person)))
            facts = Facts(
                title=text(item, "title"),
                subtitle=text(item, "abstract") or None,
                byline=", ".join(names) or None,
                authors=names,
                site=text(item, "container-title", "publisher") or None,
                published=_csl_date(item.get("issued")),
                language=text(item, "language")[:5] or None,
                url=text(item, "URL") or _doi(text(item, "DOI")),
            )
            yield saved_story(
                origin,
                self.name,
                facts,
                tags=labels(item.get("keyword"), ",;"),
                added=_csl_date(item.get("accessed")),
                note=text(item, "note", "annote"),
            )


class RisItems:
    """RIS, as libraries and publishers give it."""

    name = "ris"

    def recognises(self, source: FileSource) -> bool:
        """Its first line tells the type of a reference."""
        return re.match(r"\s*TY  - \w", source.text_head) is not None

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """A stub a reference."""
        lines = decode(source.read(reading.limits), "utf-8")[0].splitlines()
        for origin, told in numbered(source.name, _ris_references(lines)):
            names = _turned(name for tag in ("AU", "A1") for name in told.get(tag, ()))
            facts = Facts(
                title=_one(told, "TI", "T1", "CT"),
                subtitle=_one(told, "AB", "N2"),
                byline=", ".join(names) or None,
                authors=names,
                site=_one(told, "T2", "JO", "JF", "PB"),
                published=_ris_date(_one(told, "DA", "Y1", "PY") or ""),
                language=(_one(told, "LA") or "")[:5] or None,
                url=_one(told, "UR", "L1") or _doi(_one(told, "DO") or ""),
            )
            yield saved_story(origin, self.name, facts, tags=tuple(told.get("KW", ())),
                              note="\n\n".join(told.get("N1", ())))  # fmt: skip


class BibtexItems:
    """BibTeX and BibLaTeX."""

    name = "bibtex"

    def recognises(self, source: FileSource) -> bool:
        """By an entry at the top, under its own ending or with fields that follow."""
        if looks_binary(source.head):
            return False
        entry = _BIB_ENTRY.search(source.text_head[:4000])
        own = source.suffix in (".bib", ".bibtex")
        return entry is not None and (own or source.text_head.lstrip().startswith("@"))

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """A stub an entry that has an address."""
        content = decode(source.read(reading.limits), "utf-8")[0]
        entries = list(_bib_entries(content))
        if not entries:
            raise UnreadableInput("No references found.")
        for origin, told in numbered(source.name, entries):
            names = _turned(re.split(r"\s+and\s+", told.get("author", "")))
            address = re.sub(r"^\\url\s*", "", told.get("url", "") or told.get("howpublished", ""))
            facts = Facts(
                title=told.get("title"),
                subtitle=told.get("abstract"),
                byline=", ".join(names) or None,
                authors=names,
                site=told.get("journal") or told.get("journaltitle") or told.get("publisher"),
                published=_bib_date(told),
                language=(told.get("language") or told.get("langid") or "")[:2] or None,
                url=address or _doi(told.get("doi", "")),
            )
            tags = labels(told.get("keywords", ""), ",;")
            added = parse_date(told.get("urldate", "")) if told.get("urldate") else None
            notes = (told.get(name, "") for name in ("note", "annote", "annotation"))
            note = "\n\n".join(note for note in notes if note)
            yield saved_story(origin, self.name, facts, tags=tags, added=added, note=note)


def _csl_name(person: Mapping[str, Any]) -> str:
    return text(person, "literal") or f"{text(person, 'given')} {text(person, 'family')}".strip()


def _csl_date(value: Any) -> str | None:
    if not isinstance(value, dict):
        return None
    parts = value.get("date-parts")
    first = parts[0] if isinstance(parts, list) and parts else None
    if isinstance(first, list) and first:
        return reference_date("-".join(str(part).zfill(2) for part in first[:3]))
    return reference_date(text(value, "raw", "literal"))


def _ris_references(lines: list[str]) -> Iterator[dict[str, list[str]]]:
    told: dict[str, list[str]] = {}
    for line in lines:
        found = _RIS_TAG.match(line.strip("\ufeff"))
        if found is None:
            continue
        tag, value = found.group(1), found.group(2).strip()
        if tag == "ER":
            yield told
            told = {}
        elif value:
            told.setdefault(tag, []).append(value)
    if told:
        yield told


def _ris_date(told: str) -> str | None:
    numbers = [part for part in told.split("/")[:3] if part.strip().isdecimal()]
    return reference_date("-".join(numbers) if numbers else told)


def _one(told: Mapping[str, list[str]], *tags: str) -> str | None:
    return next((told[tag][0] for tag in tags if told.get(tag)), None)


def _turned(names: Any) -> tuple[str, ...]:
    """Names as they are spoken: `Other, Ann` is `Ann Other`."""
    parts = (name.partition(",") for name in names)
    plain = (f"{given.strip()} {family.strip()}".strip() for family, _, given in parts)
    return tuple(dict.fromkeys(name for name in plain if name))


def _doi(told: str) -> str | None:
    found = re.search(r"10\.\d{4,9}/\S+", told)
    return f"https://doi.org/{found.group()}" if found else None


def _bib_date(told: Mapping[str, str]) -> str | None:
    """BibLaTeX's `date`, or BibTeX's `year` and `month`, which is a number or a word."""
    if told.get("date"):
        return reference_date(told["date"].partition("/")[0])
    year, month = told.get("year", ""), told.get("month", "")
    if month.isdecimal():
        return reference_date(f"{year}-{month}")
    return reference_date(f"{month} {year}".strip())


def _bib_entries(content: str) -> Iterator[dict[str, str]]:
    """The fields of each entry, braces and LaTeX's own signs taken off the values."""
    for entry in _BIB_ENTRY.finditer(content):
        if entry.group(1).lower() in ("comment", "string", "preamble"):
            continue
        told: dict[str, str] = {}
        place = entry.end()
        while (field := _BIB_FIELD.match(content, place)) is not None:
            value, place = _bib_value(content, field.end())
            told.setdefault(field.group(1).lower(), value)
        if told:
            yield told


def _bib_value(content: str, start: int) -> tuple[str, int]:
    opening = content[start : start + 1]
    if opening not in ("{", '"'):
        bare = _BIB_BARE.match(content, start)
        return (bare.group(), bare.end()) if bare else ("", start + 1)
    depth, place = 0, start
    end = min(len(content), start + _LONGEST)
    while place < end:
        letter = content[place]
        depth += (letter == "{") - (letter == "}")
        closed = depth == 0 if opening == "{" else letter == '"' and place > start and depth == 0
        place += 1
        if closed:
            break
    value = re.sub(r"\\(?=[%&$#_{}])", "", content[start + 1 : place - 1])
    return " ".join(re.sub(r"[{}]", "", value).split()), place
