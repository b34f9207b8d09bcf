"""References of PubMed (NBIB), Web of Science and EndNote (ENW, XML)."""

from __future__ import annotations

import re
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
from reader.formats.exports.tagged_references import first_of, lines_of, tagged_entries
from reader.formats.fields import facts_by, labels, moment
from reader.formats.origins import web_address
from reader.formats.prologue import root_match
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.xml_tree import children, descendants, parse_xml, words
from reader.model import UnreadableInput
from reader.translation import tr

_PUBMED_LINE = re.compile(r"([A-Z]{2,4}) {0,2}- ?(.*)")
_ENDNOTE_LINE = re.compile(r"%([A-Z0-9!@#$&()*+<>\[\]^~?=:;{}|/,.'\"-]) (.*)")
_WOS_LINE = re.compile(r"([A-Z][A-Z0-9])(?: (.*)|\Z)")
_WOS_FIRST = re.compile(r"\s*(?:FN [^\n]{1,200}\n\s*VR [\d.]{1,9}\s*\n|PT [A-Z]\s*\nA[UF] )")
_WOS_LISTED = frozenset(("AU", "AF", "CA", "BA", "BE", "ED", "CR", "C1"))
_ENDNOTE_XML = re.compile(r"<xml>\s*<records>\s*<record\b")


class PubmedReferences:
    """PubMed's references as it saves them for other programs (`.nbib`)."""

    name = "nbib"

    def recognises(self, source: FileSource) -> bool:
        """Recognise it by its first line, the number of an article."""
        return re.match(r"\s*PMID- ?\d", source.text_head) is not None

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each article."""
        lines = decode(source.read(reading.limits), "utf-8")[0].splitlines()
        entries = tagged_entries(lines, _PUBMED_LINE, opening="PMID")
        for origin, fields in numbered(source.name, entries):
            names = spoken_names(fields.get("FAU") or fields.get("AU") or fields.get("CN") or ())
            identifiers = " ".join(
                value for tag in ("LID", "AID") for value in fields.get(tag, ()) if "[doi]" in value
            )
            number = first_of(fields, "PMID")
            facts = facts_by(
                names,
                title=first_of(fields, "TI", "BTI") or None,
                subtitle=first_of(fields, "AB") or None,
                site=first_of(fields, "JT", "TA", "PB") or None,
                published=reference_date(first_of(fields, "DP")),
                language=reference_language(first_of(fields, "LA")),
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
        """Recognise it by a first line that names the type of a reference."""
        return re.match(r"\s*%0 [A-Z]\w", source.text_head) is not None

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each reference."""
        lines = decode(source.read(reading.limits), "utf-8")[0].splitlines()
        entries = tagged_entries(lines, _ENDNOTE_LINE, opening="0", listed=None)
        for origin, fields in numbered(source.name, entries):
            names = spoken_names(fields.get("A", ()))
            dates = (reference_date(first_of(fields, tag)) for tag in ("8", "D"))
            known = sorted((date for date in dates if date), key=len)
            facts = facts_by(
                names,
                title=first_of(fields, "T") or None,
                subtitle=first_of(fields, "X") or None,
                site=first_of(fields, "J", "B", "I") or None,
                published=known[-1] if known else None,
                language=reference_language(first_of(fields, "G")),
                url=web_address(first_of(fields, "U")) or address_of_doi(first_of(fields, "R")),
            )
            yield from reference_story(
                source,
                origin,
                self.name,
                facts,
                reading,
                fields.get(">", ()),
                tags=labels("\n".join(fields.get("K", ())), ";,"),
                added=moment(first_of(fields, "[")),
                note="\n\n".join((*fields.get("Z", ()), *fields.get("<", ()))),
            )


class WebOfScienceReferences:
    """Web of Science's tagged references, also those of programs that write them so."""

    name = "web-of-science"

    def recognises(self, source: FileSource) -> bool:
        """Recognise it by first lines that name the file and its version, or a reference's type."""
        return _WOS_FIRST.match(source.text_head) is not None

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each reference."""
        lines = decode(source.read(reading.limits), "utf-8")[0].splitlines()
        found = tagged_entries(lines, _WOS_LINE, opening="PT", closing="ER", listed=_WOS_LISTED)
        entries = (fields for fields in found if fields.get("PT"))
        for origin, fields in numbered(source.name, entries):
            names = spoken_names(lines_of(fields, "AF") or lines_of(fields, "AU", "CA"))
            date = reference_date(f"{first_of(fields, 'PD')} {first_of(fields, 'PY')}")
            facts = facts_by(
                names,
                title=first_of(fields, "TI") or None,
                subtitle=first_of(fields, "AB") or None,
                site=first_of(fields, "SO", "SE", "PU") or None,
                published=date,
                language=reference_language(first_of(fields, "LA")),
                url=address_of_doi(first_of(fields, "DI")) or web_address(first_of(fields, "UR")),
            )
            said = ";".join(v for tag in ("DE", "ID") for v in fields.get(tag, ()))
            yield from reference_story(
                source, origin, self.name, facts, reading, tags=labels(said, ";")
            )


class EndnoteXml:
    """EndNote's own XML, which other programs write too."""

    name = "endnote"

    def recognises(self, source: FileSource) -> bool:
        """By its first three elements."""
        return root_match(source.text_head, _ENDNOTE_XML) is not None

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
            facts = facts_by(
                names,
                title=_said(record, "title") or None,
                subtitle=_said(record, "abstract") or None,
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


def _said(record: Any, *tags: str) -> str:
    return next(
        (said for tag in tags for each in descendants(record, tag) if (said := words(each))), ""
    )
