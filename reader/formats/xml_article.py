"""Articles as XML: trafilatura's own kind, and TEI."""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from reader.clean.metadata.dates import parse_date
from reader.formats.fields import facts_by
from reader.formats.origins import web_address
from reader.formats.prologue import root_match
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.xml_tree import child_words, children, descendants, local, parse_xml, words
from reader.model import Draft, Facts, UnreadableInput
from reader.translation import tr

_ROOT = re.compile(r"<(doc|TEI)\b([^>]*)>")
_HTML_NAMES = {"head": "h3", "hi": "em", "quote": "blockquote", "lb": "br", "list": "ul",
               "item": "li", "ref": "a", "row": "tr", "cell": "td", "graphic": "img",
               "del": "s", "code": "pre", "ab": "p", "fw": "p"}  # fmt: skip


class XmlArticle:
    """A `<doc>` of trafilatura's, or a TEI document."""

    name = "xml"

    def recognises(self, source: FileSource) -> bool:
        """By its root element; a `<doc>` holds its title."""
        found = root_match(source.text_head, _ROOT)
        return found is not None and (found.group(1) == "TEI" or "title=" in found.group(2))

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft."""
        data = source.read(reading.limits)
        root = parse_xml(data)
        is_tei = local(root) == "TEI"
        place = "body" if is_tei else "main"
        body = next(iter(descendants(root, place)), None)
        if body is None or not words(body):
            raise UnreadableInput(tr("The document has no text."))
        _as_html(body)
        yield Draft(
            source.name,
            self.name,
            _tei_facts(root) if is_tei else _doc_facts(root),
            html=etree.tostring(body, encoding="unicode", method="html", with_tail=False),
            original=data,
            original_name=source.file_name,
            tags=() if is_tei else _names(root.get("tags") or root.get("categories") or ""),
        )


def _as_html(body: Any) -> None:
    """Turn the elements into those of HTML, with their addresses."""
    for element in body.iter():
        if not isinstance(element.tag, str):
            continue
        name = local(element)
        target = element.get("target") or element.get("src") or element.get("url")
        element.tag = _HTML_NAMES.get(name, name)
        element.attrib.clear()
        if target:
            element.set("src" if name == "graphic" else "href", target)


def _doc_facts(root: Any) -> Facts:
    authors = _names(root.get("author") or "")
    return facts_by(
        authors,
        title=root.get("title") or None,
        subtitle=root.get("excerpt") or None,
        site=root.get("sitename") or root.get("hostname") or None,
        published=parse_date(root.get("date")) if root.get("date") else None,
        language=root.get("language") or None,
        url=web_address(root.get("source") or root.get("url") or ""),
    )


def _tei_facts(root: Any) -> Facts:
    header = next(iter(descendants(root, "teiHeader")), root)
    titles = [e for e in descendants(header, "title") if e.get("type") in (None, "main")]
    authors = tuple(
        dict.fromkeys(name for e in descendants(header, "author") if (name := _name(e)))
    )
    dates = [e for e in descendants(header, "date") if e.get("type") != "download"]
    date = next((stamp for e in dates if (stamp := e.get("when") or words(e))), "")
    addresses = (
        e.get("target") or "" for e in descendants(header, "ptr") if e.get("type") == "URL"
    )
    return facts_by(
        authors, title=words(titles[0]) if titles else None,
        site=next((child_words(part, "publisher") for part in descendants(header, "publicationStmt")
                   if children(part, "publisher")), None),
        published=parse_date(date) if date else None,
        url=next((address for target in addresses if (address := web_address(target))), None),
    )  # fmt: skip


def _name(author: Any) -> str:
    """Return an author's name; its parts may stand without white space between them."""
    person = next(iter(descendants(author, "persName")), author)
    return " ".join(" ".join(person.itertext()).split())


def _names(listed: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for part in listed.split(";") if (name := part.strip())))
