"""Documents in the XML of publishers: JATS articles, DocBook, and books as FictionBook (FB2)."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from lxml import etree

from reader.clean.metadata.dates import parse_date
from reader.formats.fields import facts_by, labels
from reader.formats.origins import web_address
from reader.formats.prologue import root_match
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.xml_tree import child_words, children, descendants, local, parse_xml, words
from reader.model import Draft, Facts, UnreadableInput
from reader.translation import tr

_ROOT = re.compile(r"<(?:\w+:)?(FictionBook|article|book|chapter|section|refentry)\b([^>]*)>")
_JATS = re.compile(r"\barticle-type=|\bdtd-version=|JATS|//NLM//|<front>|<article-meta\b")
_DOCBOOK = re.compile(r"docbook|<(?:article|book|chapter|section)info\b", re.IGNORECASE)
_HTML_NAMES: Mapping[str, str] = {
    **dict.fromkeys(("para", "simpara", "formalpara", "subtitle", "v", "text-author"), "p"),
    **dict.fromkeys(("mixed-citation", "element-citation", "bibliomisc"), "p"),
    **dict.fromkeys(("title", "bridgehead"), "h3"),
    **dict.fromkeys(("italic", "emphasis", "citetitle"), "em"),
    **dict.fromkeys(("bold", "strong"), "strong"),
    **dict.fromkeys(("monospace", "literal", "command", "filename", "code", "option"), "code"),
    **dict.fromkeys(("programlisting", "screen", "preformat", "literallayout", "synopsis"), "pre"),
    **dict.fromkeys(("itemizedlist", "simplelist"), "ul"),
    **dict.fromkeys(("orderedlist", "procedure", "ref-list"), "ol"),
    **dict.fromkeys(("listitem", "list-item", "step", "member", "ref"), "li"),
    **dict.fromkeys(("variablelist", "def-list"), "dl"),
    **dict.fromkeys(("disp-quote", "cite", "epigraph"), "blockquote"),
    **dict.fromkeys(("ulink", "link", "ext-link", "uri", "a"), "a"),
    **dict.fromkeys(("graphic", "inline-graphic", "imagedata", "image"), "img"),
    **dict.fromkeys(("fig", "figure", "mediaobject"), "figure"),
    **dict.fromkeys(("caption",), "figcaption"),
    "term": "dt", "def": "dd", "row": "tr", "entry": "td", "empty-line": "br",
    "strike": "s", "informaltable": "table", "inline-formula": "span", "alternatives": "span",
    "subscript": "sub", "superscript": "sup", "strikethrough": "s", "sec": "section",
}  # fmt: skip
_KEPT = frozenset(
    ("p", "section", "table", "thead", "tbody", "tr", "td", "th", "sub", "sup", "br", "blockquote")
)
_HREF = "{http://www.w3.org/1999/xlink}href"
_MATHS = "{http://www.w3.org/1998/Math/MathML}"
_TEX_BODY = re.compile(r"\\begin\{document\}(.*?)\\end\{document\}", re.DOTALL)
"""The formula in a whole LaTeX document, as publishers write each of them."""
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


class StructuredDocument:
    """A JATS or DocBook article, a DocBook or FictionBook book."""

    name = "xml-document"

    def recognises(self, source: FileSource) -> bool:
        """By its root element, and by what only these vocabularies say at the top."""
        head = source.text_head
        found = root_match(head, _ROOT)
        if found is None:
            return False
        top = head[: found.end() + 2000]
        if found.group(1) == "article" and _JATS.search(top):
            return True
        return found.group(1) == "FictionBook" or _DOCBOOK.search(top) is not None

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft."""
        data = source.read(reading.limits)
        root = parse_xml(data)
        files: dict[str, bytes | Path] = {}
        if local(root) == "FictionBook":
            facts, tags, parts = _fiction_book(root)
            files = _pictures(root)
        elif descendants(root, "article-meta"):
            facts, tags, parts = _journal_article(root)
        else:
            facts, tags, parts = _docbook(root)
        if not any(words(part) for part in parts):
            raise UnreadableInput(tr("The document has no text."))
        for part in parts:
            _as_html(part)
        yield Draft(
            source.name,
            self.name,
            facts,
            html="\n".join(
                etree.tostring(part, encoding="unicode", method="html", with_tail=False)
                for part in parts
            ),
            original=data,
            original_name=source.file_name,
            files=files,
            base=source.folder,
            tags=tags,
        )


_Parts = tuple[Facts, tuple[str, ...], list[Any]]
"""Facts, tags, and the elements that hold the words."""


def _first(element: Any | None, *names: str) -> Any | None:
    """Return the first element below of the first of these names that is there."""
    if element is None:
        return None
    return next((found for name in names for found in descendants(element, name)), None)


def _said(element: Any | None) -> str:
    return " ".join(words(element).split())


def _person(element: Any) -> str:
    """Return a person's name in reading order; a group's as it stands."""
    order = (("given-names", "first-name", "firstname", "givenname", "forename"),
             ("middle-name", "othername"), ("surname", "last-name"))  # fmt: skip
    parts = [_said(_first(element, *names)) for names in order]
    whole = _first(element, "collab", "string-name", "personname", "nickname", "orgname")
    return " ".join(part for part in parts if part) or _said(whole)


def _facts(title: str, people: list[Any], date: str, language: str | None) -> Facts:
    authors = tuple(dict.fromkeys(name for each in people if (name := _person(each))))
    return facts_by(
        authors,
        title=title or None,
        published=parse_date(date) if date else None,
        language=language or None,
    )


def _with(facts: Facts, site: str = "", url: str | None = None, subtitle: str = "") -> Facts:
    return replace(facts, site=site or None, url=url, subtitle=subtitle or None)


def _journal_article(root: Any) -> _Parts:
    front = _first(root, "article-meta")
    people = [e for e in descendants(front, "contrib")
              if e.get("contrib-type") in (None, "author")]  # fmt: skip
    dates = descendants(front, "pub-date")
    days = (e.get("iso-8601-date") or "-".join(
        child_words(e, name).zfill(2) for name in ("year", "month", "day") if children(e, name)
    ) for e in dates)  # fmt: skip
    date = max(days, key=len, default="")
    doi = next((words(e) for e in descendants(front, "article-id")
                if e.get("pub-id-type") == "doi"), "")  # fmt: skip
    facts = _facts(_said(_first(front, "article-title")), people, date, root.get(_LANGUAGE))
    facts = _with(
        facts,
        _said(_first(root, "journal-title", "publisher-name")),
        web_address(f"https://doi.org/{doi}") if doi else None,
        _said(_first(front, "subtitle")),
    )
    tags = labels([_said(e) for e in descendants(front, "kwd")])
    parts = [*children(front, "abstract"), *children(root, "body"), *children(root, "back")]
    return facts, tags, parts


def _docbook(root: Any) -> _Parts:
    info = next((e for e in root if local(e).endswith("info")), None)
    title = _said(next((e for part in (info, root) if part is not None
                        for e in children(part, "title")), None))  # fmt: skip
    people = descendants(info, "author") if info is not None else []
    language = root.get(_LANGUAGE) or root.get("lang")
    facts = _facts(title, people, _said(_first(info, "pubdate", "date")), language)
    facts = _with(
        facts, _said(_first(info, "publishername")), None, _said(_first(info, "subtitle"))
    )
    tags = labels([_said(e) for e in descendants(info, "keyword")] if info is not None else [])
    for child in [e for e in root if e is info or local(e) in ("title", "subtitle")]:
        root.remove(child)
    return facts, tags, [root]


def _fiction_book(root: Any) -> _Parts:
    about = _first(root, "title-info")
    people = children(about, "author") if about is not None else []
    date = _first(about, "date")
    day = (date.get("value") or words(date)) if date is not None else ""
    facts = _facts(_said(_first(about, "book-title")), people, day, _said(_first(about, "lang")))
    facts = _with(facts, _said(_first(root, "publisher")), None, _said(_first(about, "annotation")))
    return facts, labels(_said(_first(about, "keywords")), ",;"), children(root, "body")


def _pictures(root: Any) -> dict[str, bytes | Path]:
    """Return the pictures inside a book by their names; damaged ones are left out."""
    found: dict[str, bytes | Path] = {}
    for each in children(root, "binary"):
        try:
            found[each.get("id") or ""] = base64.b64decode("".join((each.text or "").split()))
        except (binascii.Error, ValueError):
            continue
    return found


def _lift_groups(part: Any) -> None:
    """Take away what HTML has no element for: groups of a table, second ways to a formula."""
    for group in descendants(part, "tgroup"):
        table = group.getparent()
        if table is None:
            continue
        for head in descendants(group, "thead"):
            for entry in descendants(head, "entry"):
                entry.tag = "th"
        place = table.index(group)
        for child in reversed([each for each in group if local(each) != "colspec"]):
            table.insert(place, child)
        table.remove(group)
    for formula in descendants(part, "tex-math"):
        around = formula.getparent()
        if around is not None and local(around) == "alternatives" and len(around) > 1:
            around.remove(formula)
        elif (found := _TEX_BODY.search(words(formula))) is not None:
            formula.text = found[1].strip()


def _as_html(part: Any) -> None:
    """Turn the elements into those of HTML, with their addresses."""
    _lift_groups(part)
    for element in list(part.iter()):
        if not isinstance(element.tag, str):
            continue
        name = local(element)
        role = element.get("role") or ""
        target = next(
            (v for key in (_HREF, "url", "fileref", "src") if (v := element.get(key))), ""
        )
        ordered = element.get("list-type") in ("order", "alpha-lower", "roman-lower")
        if str(element.tag).startswith(_MATHS):
            element.tag = name
            element.attrib.clear()
            continue
        if name == "list":
            new = "ol" if ordered else "ul"
        elif name == "emphasis" and role in ("bold", "strong"):
            new = "strong"
        elif name == "code" and "\n" in words(element):
            new = "pre"
        else:
            new = _HTML_NAMES.get(name) or (name if name in _KEPT else "")
        if not new:
            # What has a block inside is one; other names are words in a line.
            new = "div" if len(element) and element is not part else "span"
        if element is part:
            new = "div"
        element.tag = new
        element.attrib.clear()
        if target and new == "img":
            element.set("src", target.lstrip("#"))
        elif target and new == "a":
            element.set("href", target)
