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
from reader.formats.fields import labels, moment, text
from reader.formats.json_text import entries_of, json_keys, load_json
from reader.formats.latex_signs import BABEL, without_signs
from reader.formats.protocol import Found, ReadContext
from reader.formats.refusals import looks_binary
from reader.formats.source import FileSource
from reader.model import Facts, UnreadableInput
from reader.translation import tr

_RIS_TAG = re.compile(r"^([A-Z][A-Z0-9])  -\s?(.*)$")
_BIB_ENTRY = re.compile(r"@(\w+)\s*\{\s*([^,\s{}]*)\s*,", re.ASCII)
_BIB_FIELD = re.compile(r"\s*+,?\s*+([\w-]++)\s*+=\s*", re.ASCII)
_BIB_BARE = re.compile(r"[^\s,{}\"]+")
_LONGEST = 100_000
"""Characters of one BibTeX value; a brace that is never closed ends there."""


class CslItems:
    """CSL JSON, as Zotero, Citation.js and Mendeley write it."""

    name = "csl"

    def recognises(self, source: FileSource) -> bool:
        """By the names of its dates."""
        names = json_keys(source)
        return {"type", "title"} <= names and "date-parts" in names

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each item."""
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
        """Its first line names the type of a reference."""
        return re.match(r"\s*TY  - \w", source.text_head) is not None

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each reference."""
        lines = decode(source.read(reading.limits), "utf-8")[0].splitlines()
        for origin, fields in numbered(source.name, _ris_references(lines)):
            names = _turned(name for tag in ("AU", "A1") for name in fields.get(tag, ()))
            facts = Facts(
                title=_one(fields, "TI", "T1", "CT"),
                subtitle=_one(fields, "AB", "N2"),
                byline=", ".join(names) or None,
                authors=names,
                site=_one(fields, "T2", "JO", "JF", "PB"),
                published=_ris_date(_one(fields, "DA", "Y1", "PY") or ""),
                language=(_one(fields, "LA") or "")[:5] or None,
                url=_one(fields, "UR", "L1") or _doi(_one(fields, "DO") or ""),
            )
            yield saved_story(
                origin,
                self.name,
                facts,
                tags=tuple(fields.get("KW", ())),
                added=moment((_one(fields, "Y2") or "").replace("/", "-").rstrip("-")[:10]),
                note="\n\n".join(fields.get("N1", ())),
            )


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
        """Yield a stub for each entry that has an address."""
        content = decode(source.read(reading.limits), "utf-8")[0]
        entries = list(_bib_entries(content))
        if not entries:
            raise UnreadableInput(tr("No references found."))
        for origin, fields in numbered(source.name, entries):
            names = _turned(re.split(r"\s+and\s+", fields.get("author", "")))
            address = re.sub(
                r"^\\url\s*", "", fields.get("url", "") or fields.get("howpublished", "")
            )
            facts = Facts(
                title=fields.get("title"),
                subtitle=fields.get("abstract"),
                byline=", ".join(names) or None,
                authors=names,
                site=fields.get("journal") or fields.get("journaltitle") or fields.get("publisher"),
                published=_bib_date(fields),
                language=_bib_language(fields.get("langid") or fields.get("language") or ""),
                url=address or _doi(fields.get("doi", "")),
            )
            tags = labels(fields.get("keywords", ""), ",;")
            added = parse_date(fields.get("urldate", "")) if fields.get("urldate") else None
            notes = (fields.get(name, "") for name in ("note", "annote", "annotation"))
            note = "\n\n".join(note for note in notes if note)
            yield saved_story(origin, self.name, facts, tags=tags, added=added, note=note)


def _bib_language(name: str) -> str | None:
    """Return a language tag; BibLaTeX has names of its own for languages."""
    name = name.strip().lower()
    return BABEL.get(name) or (name[:2] if re.fullmatch(r"[a-z]{2}(?:[-_].*)?", name) else None)


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
    fields: dict[str, list[str]] = {}
    for line in lines:
        found = _RIS_TAG.match(line.strip("\ufeff"))
        if found is None:
            continue
        tag, value = found.group(1), found.group(2).strip()
        if tag == "ER":
            yield fields
            fields = {}
        elif value:
            fields.setdefault(tag, []).append(value)
    if fields:
        yield fields


def _ris_date(stamp: str) -> str | None:
    numbers = [part for part in stamp.split("/")[:3] if part.strip().isdecimal()]
    return reference_date("-".join(numbers) if numbers else stamp)


def _one(fields: Mapping[str, list[str]], *tags: str) -> str | None:
    return next((fields[tag][0] for tag in tags if fields.get(tag)), None)


def _turned(names: Any) -> tuple[str, ...]:
    """Names as they are spoken: `Other, Ann` is `Ann Other`."""
    parts = (name.partition(",") for name in names)
    plain = (f"{given.strip()} {family.strip()}".strip() for family, _, given in parts)
    return tuple(dict.fromkeys(name for name in plain if name))


def _doi(text: str) -> str | None:
    found = re.search(r"10\.\d{4,9}/\S+", text)
    return f"https://doi.org/{found.group()}" if found else None


def _bib_date(fields: Mapping[str, str]) -> str | None:
    """BibLaTeX's `date`, or BibTeX's `year` and `month`, which is a number or a word."""
    if fields.get("date"):
        return reference_date(fields["date"].partition("/")[0])
    year, month = fields.get("year", ""), fields.get("month", "")
    if month.isdecimal():
        return reference_date(f"{year}-{month}")
    return reference_date(f"{month} {year}".strip())


def _bib_entries(content: str) -> Iterator[dict[str, str]]:
    """Yield the fields of each entry, braces and LaTeX's own signs taken off the values."""
    for entry in _BIB_ENTRY.finditer(content):
        if entry.group(1).lower() in ("comment", "string", "preamble"):
            continue
        fields: dict[str, str] = {}
        place = entry.end()
        while (field := _BIB_FIELD.match(content, place)) is not None:
            value, place = _bib_value(content, field.end())
            fields.setdefault(field.group(1).lower(), value)
        if fields:
            yield fields


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
    value = without_signs(content[start + 1 : place - 1])
    return " ".join(re.sub(r"[{}]", "", value).split()), place
