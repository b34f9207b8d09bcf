"""Markdown: clippings of note programs, posts of site makers, plain notes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from html import escape, unescape
from itertools import chain
from typing import Any

from reader.clean.parse.decode import decode
from reader.formats.fallback_titles import day_of_name, title_of_name
from reader.formats.front_matter import (
    NOTION_ID,
    OWN_BARE_NOTES,
    READ_NAMES,
    WIKILINK,
    added_of,
    facts_of,
    part_of_joplin,
    split_front_matter,
    split_notion_properties,
    tags_of,
)
from reader.formats.note_vault import NoteVault
from reader.formats.own_notes import is_vault_note, is_vault_template, own_note
from reader.formats.protocol import Found, ReadContext
from reader.formats.refusals import looks_binary
from reader.formats.source import FileSource
from reader.formats.unread_words import pieces_of_json
from reader.model import CarriedMark, Draft, Facts, Refusal
from reader.translation import tr
from reader.words.phrase_files import alternatives

SUFFIXES = frozenset({".md", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd", ".rmd"})
EMBEDDED = re.compile(r"!\[\[([^\[\]|]{1,300})(?:\|[^\[\]]{0,300})?\]\]")
EMBEDDED_NOTE = re.compile(r"!\[\[([^\[\]|]{1,300}?)(?:\|[^\[\]]{0,300})?\]\](?<!\.pdf\]\])")
DEEPEST_EMBEDDED = 3
"""Notes within notes that are read."""

BLOCK_ID = re.compile(r"(?:(?<=\S)[ \t]+|^)\^[A-Za-z0-9-]{1,60}[ \t]*$", re.MULTILINE)
"""The name of a block, by which other notes call it."""

PICTURE = re.compile(r"""<img\b[^>]{0,2000}?\bsrc="([^"]{1,2000})\"""")
CAPTIONED = re.compile(
    r"""<p>(<img\b[^>]{0,2000}?\balt="([^"]{1,2000})"[^>]{0,2000}>)</p>\s*<p>\2</p>"""
)
"""A picture above a paragraph that only says what its description does: its caption."""
MARK_ELEMENT = re.compile(r"<mark>(.*?)</mark>", re.DOTALL)
SIZED = re.compile(r"(!\[[^\]|\n]{0,300})\|\d{1,5}(?:x\d{1,5})?(?=\]\()")
MARKED = re.compile(r"==([^=\n]+)==")
CALLOUT = re.compile(r"^([ \t]*>[ \t]*)\[!(\w+)\][+-]?[ \t]*(.*)$", re.M)
COMMENT = re.compile(r"%%[^%]{0,20000}%%")
FIRST_HEADING = re.compile(r"\A\s*<h1>(.*?)</h1>", re.DOTALL)
LINKED_HEADING = re.compile(r"""<a href="(https?://[^"]{1,2000})"[^>]*>[^<]*</a>""")
BARE_ADDRESS = re.compile(
    r"""\s*<p>(?:<a href="(?P<href>https?://[^"]{1,2000})"[^>]*>(?P=href)</a>)</p>\s*"""
)
"""A paragraph that is an address and nothing else."""
ABOVE_HEADING = re.compile(
    r"\A\s*(?P<above>(?:<p><a href=[^>]*>[^<]{1,200}</a></p>\s*|<hr\s*/?>\s*){1,3})(?=<h1>)"
)
_TAG = r"#(?:[\w/-]+(?: [\w/-]+){1,5}#|[\w/-]+#?)"
"""A hash tag; one of several words ends with a second sign, as Bear writes it."""
TAG_LINE_TOP = re.compile(
    rf"\A(?P<head>\s*(?:# [^\n]+\n\s*)?)(?P<tags>{_TAG}(?:[ \t]+{_TAG})*)[ \t]*(?:\n|\Z)"
)
TAG_LINE_END = re.compile(rf"\n[ \t]*\n{_TAG}(?:[ \t]+{_TAG})*\s*\Z")
ONE_TAG = re.compile(_TAG)
TAG = re.compile(r"<[^<>]+>")


HEADING_NAME = re.compile(r"[ \t]*\{[ \t]*[#.][^{}<>\n]{1,200}\}[ \t]*(</h[1-6]>)")
"""What a heading is called behind its words, as pandoc, Hugo and kramdown write it."""
FENCE = re.compile(r"(?:`{3,}|~{3,})[^`]*$")
PARAGRAPH = re.compile(r"[^\n]+(?:\n[^\n]+)*")
MOST_BRACKETS = 1_000
"""Brackets in one paragraph; the reader's time grows with their square beyond."""
LONGEST_PARAGRAPH = 60_000
"""Characters; markdown-it takes time with the square of a paragraph's length."""


class MarkdownFile:
    """A Markdown file, by its ending or its front matter."""

    name = "markdown"

    def recognises(self, source: FileSource) -> bool:
        """By the ending; a text file with front matter is Markdown too."""
        if looks_binary(source.head):
            return False
        if source.suffix in SUFFIXES:
            return True
        head = source.text_head.lstrip()
        plain = source.suffix in (".txt", ".text", "")
        return plain and head.startswith(("---\n", "---\r\n")) and ":" in head[:200]

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft; its title is the front matter's, the first heading's or the file's."""
        data = source.read(reading.limits)
        text = decode(data, "utf-8")[0]
        if part := part_of_joplin(text):
            yield Refusal(source.name, part, failed=False)
            return
        if is_vault_note(text):
            reason = tr(
                "It is a note that Broadsheet writes into a vault; its story is in the library."
            )
            yield Refusal(source.name, reason, failed=False)
            return
        if is_vault_template(text):
            yield Refusal(source.name, tr("This type of file has no articles."), failed=False)
            return
        around = source.folder
        bundled = around is not None and around.suffix.lower() == ".textbundle"
        yield note_draft(source, data, text, around.stem if around and bundled else source.stem)


def note_draft(source: FileSource, data: bytes, text: str, stem: str) -> Draft:
    """Return the draft of a note in a file, with what it embeds out of the vault around it."""
    if source.path is None:
        draft = markdown_draft(text, source.name, stem)
        return replace(draft, original=data, original_name=source.file_name)
    vault = NoteVault(source.path)
    draft = markdown_draft(with_embedded_notes(text, vault), source.name, stem)
    addresses = (unescape(found) for found in PICTURE.findall(draft.html or ""))
    files = {name: path for name in addresses if (path := vault.picture(name)) is not None}
    return replace(
        draft, original=data, original_name=source.file_name, base=vault.root, files=files
    )


def with_embedded_notes(text: str, vault: NoteVault, depth: int = 0) -> str:
    """Return a note with the notes, sections and blocks in it that it embeds."""

    def embedded(found: re.Match[str]) -> str:
        note = vault.note(found.group(1)) if depth < DEEPEST_EMBEDDED else ""
        return (
            f"\n\n{with_embedded_notes(note, vault, depth + 1).strip()}\n\n"
            if note
            else found.group()
        )

    return EMBEDDED_NOTE.sub(embedded, text) if "![[" in text else text


def markdown_draft(text: str, origin: str, stem: str) -> Draft:
    """Return the draft of a Markdown text; its front matter becomes facts and tags."""
    values, body = split_front_matter(text.replace("\r\n", "\n").replace("\r", "\n"))
    if not values and NOTION_ID.search(stem):
        values, body = split_notion_properties(body)
    stem = NOTION_ID.sub("", stem)
    facts = facts_of(values)
    whole = body
    # Our own notes keep their tags apart; a line like one is what somebody wrote.
    own = own_note(values, body)
    body, hashed = (body, ()) if own else _without_tag_line(body)
    if facts.url is None and (link := _source_link().search(body[:800])):
        facts = replace(facts, url=link.group(1))
    mine = own is not None
    bare = mine and values.get(OWN_BARE_NOTES) is True
    html, marks = _marked(html_of(own.text if own else body, own=mine, bare_notes=bare))
    # Clippers put the source or a rule above the heading.
    opening = ABOVE_HEADING.match(html)
    if opening is not None and facts.title is None:
        html = html[opening.end("above") :] + opening["above"]
    heading = FIRST_HEADING.match(html)
    if heading is not None:
        words = TAG.sub("", heading.group(1)).strip()
        if facts.title is None or words == escape(facts.title):
            html = html[heading.end() :]
            facts = replace(facts, title=facts.title or unescape(words))
            if facts.url is None and own is None:
                facts, html = _addressed(facts, heading.group(1), html)
    if facts.published is None and own is None:
        facts = replace(facts, published=day_of_name(stem))
    return Draft(
        origin,
        "markdown",
        replace(facts, title=facts.title or title_of_name(stem, facts.url)),
        html=html or None if own else html,
        tags=tuple(dict.fromkeys((*tags_of(values), *hashed))),
        added=added_of(values),
        marks=marks if own is None else own.marks,
        note=own.note if own else "",
        starred=_is(values, "starred", "favorite", "favourite", "is_starred", "is_marked"),
        read=_is(values, "read", "is_read"),
        archived=_is(values, "archived", "is_archived"),
        later=_is(values, "later", "read_later"),
        pieces=tuple(
            chain(
                pieces_of_json(values, READ_NAMES),
                _lines(SIZED.sub(r"\1", BLOCK_ID.sub("", whole))),
            )
        ),
    )


def _is(values: Mapping[str, Any], *states: str) -> bool:
    """Return whether front matter says yes to one of these."""
    return any(values.get(state) is True for state in states)


def _marked(html: str) -> tuple[str, tuple[CarriedMark, ...]]:
    """Take what a person marked (`==words==`) for highlights; the words stay."""
    marks = []
    for found in MARK_ELEMENT.finditer(html):
        exact = " ".join(unescape(TAG.sub("", found.group(1))).split())
        if exact:
            around = unescape(TAG.sub("", html[max(0, found.start() - 300) : found.start()]))
            marks.append(CarriedMark(exact, prefix=around.rpartition("\n")[2][-32:]))
    return MARK_ELEMENT.sub(r"\1", html), tuple(marks)


def _lines(text: str) -> Iterator[tuple[str, str]]:
    """Yield the lines of a Markdown text.

    The marks of a fence or a callout say no words of their own.
    """
    for line in text.split("\n"):
        said = CALLOUT.sub(r"\1\3", line).strip()
        if said and not FENCE.match(said):
            yield "", said


def _addressed(facts: Facts, heading: str, html: str) -> tuple[Facts, str]:
    """Return facts with the address that a heading leads to, or that stands alone below it."""
    if (link := LINKED_HEADING.fullmatch(heading.strip())) is not None:
        return replace(facts, url=unescape(link[1])), html
    if (below := BARE_ADDRESS.match(html)) is not None:
        return replace(facts, url=unescape(below[1])), html[below.end() :]
    return facts, html


def _without_tag_line(text: str) -> tuple[str, tuple[str, ...]]:
    """Take off a line of nothing but hash tags at the top (behind the heading) or the bottom."""
    found = TAG_LINE_TOP.match(text)
    if found is not None:
        tags = ONE_TAG.findall(found["tags"])
        return found["head"] + text[found.end() :], tuple(tag.strip("#") for tag in tags)
    last = TAG_LINE_END.search(text)
    if last is not None:
        return text[: last.start()], tuple(t.strip("#") for t in ONE_TAG.findall(last.group()))
    return text, ()


def _tamed(found: re.Match[str]) -> str:
    """Take a paragraph as it stands that would keep the parser for minutes."""
    paragraph = found.group()
    if paragraph.count("[") < MOST_BRACKETS and len(paragraph) < LONGEST_PARAGRAPH:
        return paragraph
    return f"<div>{escape(paragraph)}</div>"


def html_of(text: str, *, own: bool = False, bare_notes: bool = False) -> str:
    """Markdown (CommonMark with tables, strikethrough, footnotes) as HTML, formulas as written.

    In notes of our `own` footnotes stand where they are written; `bare_notes` says that references
    to them have no brackets.
    """
    from markdown_it import MarkdownIt

    from reader.formats.footnote_order import environment, use_footnotes
    from reader.formats.markdown_formulas import keep_formulas

    text = COMMENT.sub("", PARAGRAPH.sub(_tamed, text))
    text = BLOCK_ID.sub("", text)
    text = EMBEDDED.sub(lambda found: f"![]({found.group(1).strip().replace(' ', '%20')})", text)
    text = SIZED.sub(r"\1", text)
    text = WIKILINK.sub(r"\1", text)
    text = MARKED.sub(r"<mark>\1</mark>", text)
    text = CALLOUT.sub(
        lambda found: f"{found.group(1)}**{found.group(3) or found.group(2)}**", text
    )
    reader = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    use_footnotes(reader, in_place=own)
    if not own:
        keep_formulas(reader)
    rendered: str = reader.render(text, environment(own=own, bare=bare_notes))
    rendered = HEADING_NAME.sub(r"\1", rendered)
    return CAPTIONED.sub(r"<figure>\1<figcaption>\2</figcaption></figure>", rendered)


@cache
def _source_link() -> re.Pattern[str]:
    """Return the pattern of a line that gives the address a text was saved from."""
    return re.compile(
        rf"^\W{{0,4}}\[?(?:{alternatives('source_link')})\]?\s*:?\s*[(<]?(https?://[^\s)>\]]+)",
        re.IGNORECASE | re.MULTILINE,
    )
