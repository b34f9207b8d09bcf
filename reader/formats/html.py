"""Pages saved by browsers and other programs, whole or as fragments."""

from __future__ import annotations

import re
from dataclasses import replace

from reader.formats.annotations.play_books_document import document_or_notes
from reader.formats.fallback_titles import title_of_name
from reader.formats.markdown_file import SUFFIXES as MARKDOWN_SUFFIXES
from reader.formats.mirrors import mirror_of
from reader.formats.prologue import after_prologue
from reader.formats.protocol import Found, ReadContext
from reader.formats.refusals import looks_binary
from reader.formats.saved_page_facts import facts_of_page
from reader.formats.source import FileSource
from reader.model import Draft, UnreadableInput
from reader.translation import tr

SUFFIXES = frozenset(
    (".html", ".htm", ".xhtml", ".shtml", ".xht", ".php", ".asp", ".aspx", ".jsp", ".cgi")
)
_BEGINNING = re.compile(
    r"<(?:!doctype\s+html|html|head|body|title|meta|article|section|main|div|table|p|h[1-6]|"
    r"span|script|style|link|text)\b",
    re.IGNORECASE,
)
_WHOLE_PAGE = re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_HEAD = 20_000
"""Characters in which a page begins; comments of saving programs are shorter."""
_OTHER_XML = re.compile(r"<(?:rss|feed|opml|rdf:RDF|svg|en-export|urlset|plist)\b", re.IGNORECASE)
_ANY_TAG = re.compile(
    r"<(?:html|head|body|title|p|div|h[1-6]|br|table|article|a\s+href|ul|li|span|img)\b[^>]*>",
    re.IGNORECASE,
)


class SavedPage:
    """HTML: with its folder of files, alone, in one file, or a mere fragment."""

    name = "html"

    def recognises(self, source: FileSource) -> bool:
        """By its first elements; where the name says HTML, by any element."""
        head = source.text_head
        if source.suffix in MARKDOWN_SUFFIXES:
            # Notes may begin with an element; only a whole page is one under such a name.
            return _begins_as_page(head, _WHOLE_PAGE)
        if _begins_as_page(head):
            return True
        if looks_binary(source.head) or _OTHER_XML.search(head[:2000]):
            return False
        if source.suffix in SUFFIXES:
            return True
        # A text that is a page all the same begins with markup and is full of it.
        return head.lstrip().startswith("<") and len(_ANY_TAG.findall(head[:8000])) >= 5

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one story; its pictures are found later in the folder beside it."""
        data = source.read(reading.limits)
        # A page may hold stray NULs, as browsers know; what only has a page's name may not.
        if not _begins_as_page(source.text_head) and looks_binary(data[:65_536]):
            raise UnreadableInput(tr("Named like a web page, but contains binary data."))
        yield from document_or_notes(page_draft(source, data))


def _begins_as_page(text: str, beginning: re.Pattern[str] = _BEGINNING) -> bool:
    """Return whether a text begins with an element of HTML, whatever comments come before it."""
    head = text[:_HEAD]
    return beginning.match(head, after_prologue(head)) is not None


def page_draft(source: FileSource, data: bytes) -> Draft:
    """Return the draft of a saved page, with what the program that saved it wrote into it."""
    page_facts = facts_of_page(data)
    mirror = mirror_of(source.path, page_facts.facts.url) if source.path is not None else None
    facts = page_facts.facts
    if mirror is not None and facts.url is None:
        facts = replace(facts, url=mirror.address(data))
    if page_facts.letter and facts.title is None:
        # The first of its sections is not the title of a letter.
        facts = replace(facts, title=title_of_name(source.stem, facts.url))
    return Draft(
        source.name,
        SavedPage.name,
        facts,
        page=None if page_facts.article else data,
        html=page_facts.article,
        original=data,
        original_name=source.file_name.removesuffix(".gz"),
        base=mirror.root if mirror is not None else source.folder,
        folder=source.folder if mirror is not None else None,
        aliases=page_facts.aliases,
        left_out=page_facts.left_out,
        added=page_facts.added,
        tags=page_facts.tags,
    )
