"""Single pages packed with their files: MAFF, WebScrapBook's HTZ, SingleFile's archives."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, replace

from reader.formats.html import page_draft
from reader.formats.origins import moment_of, web_address
from reader.formats.protocol import Found, ReadContext
from reader.formats.saved_page_facts import facts_of_page
from reader.formats.source import FileSource
from reader.formats.xml_tree import descendants, parse_xml
from reader.formats.zip_reader import Zip, ZipFiles
from reader.model import Refusal, UnreadableInput
from reader.translation import tr

_INDEX = re.compile(r"index\.(?:x?html?|svg)$", re.IGNORECASE)
_FRAMES = re.compile(r"(?:^|/)frames/\d+/index\.html?$", re.IGNORECASE)
_PAGE = re.compile(r"\.(?:x?html?|mht|mhtml|md|txt|pdf|epub|eml)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _MaffFacts:
    """What the list of a MAFF page says of it."""

    index: str = ""
    url: str | None = None
    title: str | None = None
    saved: str | None = None
    charset: str | None = None


class PackedPages:
    """A `.maff` of one or more pages, or one page with its files in a ZIP."""

    name = "html"

    def recognises(self, source: FileSource) -> bool:
        """Recognise a page's list in a folder of its own, or one page alone at the top."""
        names = source.zip_names
        return bool(names) and (_is_maff(names) or _is_one_page(names, source.suffix))

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each page, its pictures out of the archive."""
        archive = Zip(source, reading.limits)
        if not _is_maff(archive.names):
            pages = [name for name in archive.names if "/" not in name and _INDEX.fullmatch(name)]
            yield from self._page(archive, pages[0], _MaffFacts(), source, reading)
            return
        for name in sorted(archive.find("index.rdf")):
            if name.count("/") != 1:
                continue
            folder = posixpath.dirname(name)
            facts = _facts(archive, name)
            index = f"{folder}/{facts.index}"
            if index not in archive:
                inside = [n for n in archive.names if posixpath.dirname(n) == folder]
                index = next((n for n in inside if _INDEX.fullmatch(posixpath.basename(n))), "")
            if not index:
                yield Refusal(f"{source.name}!{folder}", tr("The page inside it is missing."))
                continue
            yield from self._page(archive, index, facts, source, reading)

    def _page(
        self, archive: Zip, index: str, facts: _MaffFacts, source: FileSource, reading: ReadContext
    ) -> Found:
        origin = source.name if "/" not in index else f"{source.name}!{index}"
        try:
            data = archive.read(index)
        except UnreadableInput as error:
            yield Refusal(origin, str(error))
            return
        inner = FileSource(origin, data=data, depth=source.depth)
        made = page_draft(inner, data)
        if facts.url:
            read = facts_of_page(data, facts.charset, facts.url)
            made = replace(made, facts=read.facts, aliases=read.aliases)
        if facts.title and not made.facts.title and not re.search(rb"<title\b", data, re.I):
            made = replace(made, facts=replace(made.facts, title=facts.title))
        alone = source.size <= reading.limits.file and len(archive.find("index.rdf")) < 2
        yield replace(
            made,
            charset=facts.charset,
            added=facts.saved or made.added,
            original=source.read(reading.limits) if alone else data,
            original_name=source.file_name if alone else "page.html",
            files=ZipFiles(archive, index),
        )


def _is_maff(names: list[str] | tuple[str, ...]) -> bool:
    return any(name.count("/") == 1 and name.lower().endswith("/index.rdf") for name in names)


def _is_one_page(names: tuple[str, ...], suffix: str) -> bool:
    """Whether a ZIP holds nothing to read but one page at its top, and that page's frames."""
    if not any("/" not in name and _INDEX.fullmatch(name) for name in names):
        return False
    others = [n for n in names if _PAGE.search(n) and not ("/" not in n and _INDEX.fullmatch(n))]
    framed = bool(others) and all(_FRAMES.search(name) for name in others)
    return suffix == ".htz" or framed


def _facts(archive: Zip, name: str) -> _MaffFacts:
    try:
        root = parse_xml(archive.read(name))
    except UnreadableInput:
        return _MaffFacts()
    values: dict[str, str] = {}
    for about in descendants(root, "Description"):
        for child in about:
            if isinstance(child.tag, str):
                resource = next((v for k, v in child.attrib.items() if k.endswith("resource")), "")
                values.setdefault(
                    child.tag.rpartition("}")[2].lower(), resource or (child.text or "").strip()
                )
    return _MaffFacts(
        values.get("indexfilename", ""),
        web_address(values.get("originalurl", "")),
        values.get("title") or None,
        moment_of(values["archivetime"]) if values.get("archivetime") else None,
        values.get("charset") or None,
    )
