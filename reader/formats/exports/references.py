"""Lists of references (CSL JSON, RIS, BibTeX): those that have an address become stubs,
others a story of their file or summary."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from reader.clean.metadata.dates import parse_date
from reader.clean.parse.decode import decode
from reader.formats.exports.reference_dates import reference_date
from reader.formats.exports.reference_stories import (
    address_of_doi,
    reference_language,
    reference_story,
    spoken_names,
)
from reader.formats.exports.story_records import mappings, numbered
from reader.formats.exports.tagged_references import first_of, lines_of, tagged_entries
from reader.formats.fields import facts_by, labels, moment, text
from reader.formats.json_text import entries_of, json_keys, load_json
from reader.formats.latex_signs import without_signs
from reader.formats.origins import web_address
from reader.formats.protocol import Found, ReadContext
from reader.formats.refusals import looks_binary
from reader.formats.source import FileSource
from reader.model import UnreadableInput
from reader.translation import tr

_CSL_MARKUP = re.compile(r"</?(?:i|b|sup|sub|sc|span)(?: [^<>]{0,80})?>", re.IGNORECASE)
"""What CSL writes in titles for italics and the like."""
_RIS_TAG = re.compile(r"^([A-Z][A-Z0-9]) {1,2}-\s?(.*)$")
_RIS_LISTED = frozenset(("KW",))
_RIS_FIRST = re.compile(r"^TY {1,2}- ?\w", re.MULTILINE)
_BIB_ENTRY = re.compile(r"@(\w+)\s*\{\s*([^,\s{}]*)\s*,", re.ASCII)
_BIB_FIELD = re.compile(r"\s*+,?\s*+([\w-]++)\s*+=\s*", re.ASCII)
_BIB_SITES = ("journal", "journaltitle", "publisher")
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
            facts = facts_by(
                names,
                title=_CSL_MARKUP.sub("", text(item, "title")),
                subtitle=text(item, "abstract") or None,
                site=text(item, "container-title", "publisher") or None,
                published=_csl_date(item.get("issued")),
                language=reference_language(text(item, "language")),
                url=text(item, "URL") or address_of_doi(text(item, "DOI")),
            )
            yield from reference_story(
                source,
                origin,
                self.name,
                facts,
                reading,
                tags=labels(item.get("keyword"), ",;"),
                added=_csl_date(item.get("accessed")),
                note=text(item, "note", "annote"),
            )


class RisItems:
    """RIS, as libraries and publishers give it."""

    name = "ris"

    def recognises(self, source: FileSource) -> bool:
        """Recognise it by the type of a reference in its first line, or below a database's name."""
        if (found := _RIS_FIRST.search(source.text_head[:4000])) is None:
            return False
        return source.suffix == ".ris" or not source.text_head[: found.start()].strip()

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each reference."""
        lines = decode(source.read(reading.limits), "utf-8")[0].splitlines()
        found = tagged_entries(lines, _RIS_TAG, closing="ER", listed=_RIS_LISTED)
        for origin, fields in numbered(source.name, found):
            names = spoken_names(name for tag in ("AU", "A1") for name in fields.get(tag, ()))
            facts = facts_by(
                names,
                title=first_of(fields, "TI", "T1", "CT") or None,
                subtitle=first_of(fields, "AB", "N2") or None,
                site=first_of(fields, "T2", "JO", "JF", "PB") or None,
                published=_ris_date(first_of(fields, "DA", "Y1", "PY")),
                language=reference_language(first_of(fields, "LA")),
                url=next(
                    (
                        a
                        for tag in ("UR", "L1", "L2")
                        for each in fields.get(tag, ())
                        if each and (a := web_address(each.split()[0]))
                    ),
                    None,
                )
                or address_of_doi(first_of(fields, "DO")),
            )
            yield from reference_story(
                source,
                origin,
                self.name,
                facts,
                reading,
                (*fields.get("L1", ()), *fields.get("L4", ())),
                tags=labels("\n".join(lines_of(fields, "KW")), ";"),
                added=moment(first_of(fields, "Y2").replace("/", "-").rstrip("-")[:10]),
                note="\n\n".join(said for said in fields.get("N1", ()) if said),
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
            names = spoken_names(re.split(r"\s+and\s+", fields.get("author", "")))
            address = re.sub(
                r"^\\url\s*", "", fields.get("url", "") or fields.get("howpublished", "")
            )
            facts = facts_by(
                names,
                title=_dashes(fields.get("title")),
                subtitle=fields.get("abstract"),
                site=next((fields[name] for name in _BIB_SITES if fields.get(name)), None),
                published=_bib_date(fields),
                language=reference_language(fields.get("langid") or fields.get("language") or ""),
                url=address or address_of_doi(fields.get("doi", "")),
            )
            tags = labels(fields.get("keywords", ""), ",;")
            added = parse_date(fields.get("urldate", "")) if fields.get("urldate") else None
            notes = (fields.get(name, "") for name in ("note", "annote", "annotation"))
            note = "\n\n".join(note for note in notes if note)
            yield from reference_story(
                source,
                origin,
                self.name,
                facts,
                reading,
                _bib_files(fields.get("file", "")),
                tags=tags,
                added=added,
                note=note,
            )


def _dashes(title: str | None) -> str | None:
    """Return a title with the dashes that LaTeX writes as two or three hyphens."""
    return title and title.replace("---", "—").replace("--", "–")


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


def _ris_date(stamp: str) -> str | None:
    numbers = [part for part in stamp.split("/")[:3] if part.strip().isdecimal()]
    return reference_date("-".join(numbers) if numbers else stamp)


def _bib_files(value: str) -> list[str]:
    """Return the paths in a field: `name:path:type`, several of them, or a path alone."""
    paths = []
    for each in value.split(";"):
        parts = each.split(":")
        paths.append(parts[1] if len(parts) > 2 else each)
    return [path.strip() for path in paths if path.strip()]


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
