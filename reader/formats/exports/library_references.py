"""References of PubMed (NBIB) and EndNote (ENW, XML)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from reader.clean.parse.decode import decode
from reader.formats.exports.reference_dates import reference_date
from reader.formats.exports.reference_stories import (
    address_of_doi,
    reference_language,
    reference_story,
    spoken_names,
)
from reader.formats.exports.story_records import numbered
from reader.formats.fields import moment
from reader.formats.origins import web_address
from reader.formats.prologue import after_prologue
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.xml_tree import children, descendants, parse_xml, words
from reader.model import Facts, UnreadableInput
from reader.translation import tr

_PUBMED_LINE = re.compile(r"([A-Z]{2,4}) {0,2}- ?(.*)")
_ENDNOTE_LINE = re.compile(r"%([A-Z0-9!@#$&()*+<>\[\]^~?=:;{}|/,.'\"-]) (.*)")
_ENDNOTE_XML = re.compile(r"<xml>\s*<records>\s*<record\b")


class PubmedReferences:
    """PubMed's references as it saves them for other programs (`.nbib`)."""

    name = "nbib"

    def recognises(self, source: FileSource) -> bool:
        """Its first line is the number of an article."""
        return re.match(r"\s*PMID- ?\d", source.text_head) is not None

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each article."""
        lines = decode(source.read(reading.limits), "utf-8")[0].splitlines()
        entries = tagged_entries(lines, _PUBMED_LINE, "PMID", joined_by=" ")
        for origin, fields in numbered(source.name, entries):
            names = spoken_names(fields.get("FAU") or fields.get("AU") or fields.get("CN") or ())
            identifiers = " ".join(
                value for tag in ("LID", "AID") for value in fields.get(tag, ()) if "[doi]" in value
            )
            number = _first(fields, "PMID")
            facts = Facts(
                title=_first(fields, "TI", "BTI") or None,
                subtitle=_first(fields, "AB") or None,
                byline=", ".join(names) or None,
                authors=names,
                site=_first(fields, "JT", "TA", "PB") or None,
                published=reference_date(_first(fields, "DP")),
                language=reference_language(_first(fields, "LA")),
                url=address_of_doi(identifiers)
                or (f"https://pubmed.ncbi.nlm.nih.gov/{number}/" if number.isdecimal() else None),
            )
            subjects = (value.replace("*", "") for value in fields.get("MH", ()))
            tags = tuple(dict.fromkeys((*(v.strip("*") for v in fields.get("OT", ())), *subjects)))
            yield from reference_story(source, origin, self.name, facts, reading, tags=tags)


class EndnoteReferences:
    """EndNote's tagged references (`.enw`), as publishers and search engines give them."""

    name = "enw"

    def recognises(self, source: FileSource) -> bool:
        """Its first line names the type of a reference."""
        return re.match(r"\s*%0 [A-Z]\w", source.text_head) is not None

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each reference."""
        lines = decode(source.read(reading.limits), "utf-8")[0].splitlines()
        entries = tagged_entries(lines, _ENDNOTE_LINE, "0", joined_by="\n")
        for origin, fields in numbered(source.name, entries):
            names = spoken_names(fields.get("A", ()))
            dates = (reference_date(_first(fields, tag)) for tag in ("8", "D"))
            known = sorted((date for date in dates if date), key=len)
            facts = Facts(
                title=_first(fields, "T") or None,
                subtitle=_first(fields, "X") or None,
                byline=", ".join(names) or None,
                authors=names,
                site=_first(fields, "J", "B", "I") or None,
                published=known[-1] if known else None,
                language=reference_language(_first(fields, "G")),
                url=web_address(_first(fields, "U")) or address_of_doi(_first(fields, "R")),
            )
            said = "\n".join(fields.get("K", ()))
            yield from reference_story(
                source,
                origin,
                self.name,
                facts,
                reading,
                fields.get(">", ()),
                tags=tuple(
                    dict.fromkeys(t.strip() for t in re.split(r"[\n;,]", said) if t.strip())
                ),
                added=moment(_first(fields, "[")),
                note="\n\n".join((*fields.get("Z", ()), *fields.get("<", ()))),
            )


class EndnoteXml:
    """EndNote's own XML, which other programs write too."""

    name = "endnote"

    def recognises(self, source: FileSource) -> bool:
        """By its first three elements."""
        head = source.text_head
        return _ENDNOTE_XML.match(head, after_prologue(head, doctype=True)) is not None

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each record."""
        root = parse_xml(source.read(reading.limits))
        records = descendants(root, "record")
        if not records:
            raise UnreadableInput(tr("No references found."))
        for origin, record in numbered(source.name, records):
            names = spoken_names(
                words(each)
                for group in descendants(record, "authors")
                for each in children(group, "author")
            )
            dates = (reference_date(_said(record, tag)) for tag in ("pub-dates", "year"))
            known = sorted((date for date in dates if date), key=len)
            addresses = (
                web_address(words(each))
                for group in descendants(record, "related-urls") + descendants(record, "web-urls")
                for each in children(group, "url")
            )
            year = known[0][:4] if known else ""
            date = known[-1] if known else None
            if year and date and not date.startswith(year):
                date = year
            facts = Facts(
                title=_said(record, "title") or None,
                subtitle=_said(record, "abstract") or None,
                byline=", ".join(names) or None,
                authors=names,
                site=_said(record, "full-title", "secondary-title", "publisher") or None,
                published=date,
                language=reference_language(_said(record, "language")),
                url=next((a for a in addresses if a), None)
                or address_of_doi(_said(record, "electronic-resource-num")),
            )
            files = [
                words(each).removeprefix("internal-pdf://")
                for group in descendants(record, "pdf-urls")
                for each in children(group, "url")
            ]
            yield from reference_story(
                source,
                origin,
                self.name,
                facts,
                reading,
                files,
                tags=tuple(
                    dict.fromkeys(t for k in descendants(record, "keyword") if (t := words(k)))
                ),
                added=moment(_said(record, "access-date")),
                note=_said(record, "notes", "research-notes"),
            )


def tagged_entries(
    lines: list[str], pattern: re.Pattern[str], opening: str, *, joined_by: str
) -> Iterator[Mapping[str, list[str]]]:
    """Yield the fields of each entry; lines without a tag go on with the one above."""
    fields: dict[str, list[str]] = {}
    last = ""
    for line in lines:
        found = pattern.match(line.removeprefix("\ufeff"))
        if found is None:
            if last and line.strip():
                fields[last][-1] = f"{fields[last][-1]}{joined_by}{line.strip()}".strip()
            continue
        if found[1] == opening and fields:
            yield fields
            fields = {}
        last = found[1]
        fields.setdefault(last, []).append(found[2].strip())
    if fields:
        yield fields


def _first(fields: Mapping[str, list[str]], *tags: str) -> str:
    return next((fields[tag][0] for tag in tags if fields.get(tag) and fields[tag][0]), "")


def _said(record: Any, *tags: str) -> str:
    return next(
        (said for tag in tags for each in descendants(record, tag) if (said := words(each))), ""
    )
