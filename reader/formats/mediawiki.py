"""MediaWiki: the mark-up of a page as a text file, and a wiki's export as XML."""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import quote

from reader.clean.metadata.dates import parse_date
from reader.clean.parse.decode import decode
from reader.formats.origins import web_address
from reader.formats.prologue import root_match
from reader.formats.protocol import Found, ReadContext
from reader.formats.refusals import looks_binary
from reader.formats.source import FileSource
from reader.formats.wiki_blocks import wiki_html
from reader.formats.wiki_inline import WikiWords
from reader.formats.xml_tree import child_words, children, descendants, parse_xml
from reader.model import Draft, Facts

_SUFFIXES = (".wiki", ".mediawiki", ".wikitext")
_TOP_HEADING = re.compile(r"\ufeff?\s*=[ \t]*([^=\n]{1,300}?)[ \t]*=[ \t]*\n")
_HEADING = re.compile(r"^={2,3}(?!=)[^\n]{1,200}(?<!=)={2,3}[ \t]*$", re.MULTILINE)
_MARKS = (
    re.compile(r"'''(?!')[^\n']{1,200}'''"),
    re.compile(r"^\{\{[^\W\d_]|<ref[ >]", re.MULTILINE),
    re.compile(r"\[\[(?:File|Image|Category):[^\n\]]{1,300}\]"),
    re.compile(r"\[\[[^\n\[\]|]{1,200}\|[^\n\[\]]{1,200}\]\]"),
)
_FOOT = re.compile(r"\[\[[^\W\d_][\w ]{3,30}:([^\[\]|\n]{1,250})(?:\|[^\[\]\n]{0,250})?\]\]")
_ROOT = re.compile(r"<mediawiki\b")
_CATEGORIES = "14"
_NO_TEXTS = frozenset(("-2", "-1", "6", "8", "10", _CATEGORIES, "828"))
"""Numbers of MediaWiki's own namespaces: special pages, files, messages, templates, categories,
modules; odd numbers are talk about pages."""


class WikiText:
    """A page's mark-up, as it is copied from its editing window or saved by a program."""

    name = "mediawiki"

    def recognises(self, source: FileSource) -> bool:
        """By its ending; a plain text by its headings and by two more kinds of its marks."""
        if looks_binary(source.head):
            return False
        if source.suffix in _SUFFIXES:
            return True
        head = source.text_head
        return (
            source.suffix in (".txt", "")
            and _HEADING.search(head) is not None
            and sum(mark.search(head) is not None for mark in _MARKS) > 1
        )

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft, titled by a first-level heading at its top, else as the file is."""
        data = source.read(reading.limits)
        text = decode(data, "utf-8")[0]
        top = _TOP_HEADING.match(text)
        text = text[top.end() :] if top is not None else text
        found = _draft(source.name, text, Facts(title=top[1] if top is not None else source.title))
        yield replace(found, original=data, original_name=source.file_name, base=source.folder)


class WikiExport:
    """The XML of a wiki's export page or dump."""

    name = "mediawiki-export"

    def recognises(self, source: FileSource) -> bool:
        """By its root element."""
        return root_match(source.text_head, _ROOT) is not None

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each page of text in its last state; redirects are none."""
        root = parse_xml(source.read(reading.limits))
        category = next(
            (each.text or "" for each in descendants(root, "namespace")
             if each.get("key") == _CATEGORIES), "",
        )  # fmt: skip
        info = next(iter(children(root, "siteinfo")), None)
        site = child_words(info, "sitename") if info is not None else ""
        base = child_words(info, "base").rpartition("/")[0] if info is not None else ""
        language = root.get("{http://www.w3.org/XML/1998/namespace}lang")
        for page in children(root, "page"):
            space = child_words(page, "ns") or "0"
            revisions = children(page, "revision")
            if not revisions or children(page, "redirect") or _is_no_text(space):
                continue
            title = child_words(page, "title")
            last = max(revisions, key=lambda each: child_words(each, "timestamp"))
            address = f"{base}/{quote(title.replace(' ', '_'), safe='/:(),')}" if base else ""
            facts = Facts(
                title=title or None,
                site=site or None,
                published=parse_date(child_words(last, "timestamp"), "en"),
                language=language or None,
                url=web_address(address),
            )
            text = child_words(last, "text")
            if text:
                yield _draft(f"{source.name}!{title}", text, facts, self.name, category)


def _is_no_text(space: str) -> bool:
    return space in _NO_TEXTS or (space.isdigit() and int(space[:9]) % 2 == 1)


def _draft(
    origin: str, text: str, facts: Facts, kind: str = WikiText.name, category: str = ""
) -> Draft:
    words = WikiWords(category or "category")
    lines = text.rstrip().split("\n")
    foot: list[str] = []
    # Categories are named in the wiki's language; they stand alone on the last lines.
    while lines and (not lines[-1].strip() or _FOOT.fullmatch(lines[-1].strip())):
        if found := _FOOT.fullmatch(lines.pop().strip()):
            foot.append(found[1].strip())
    html = wiki_html("\n".join(lines), words)
    tags = dict.fromkeys([*words.tags, *reversed(foot)])
    return Draft(origin, kind, facts, html=html, tags=tuple(tags), left_out=tuple(words.left_out))
