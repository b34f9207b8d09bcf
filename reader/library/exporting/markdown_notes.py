"""Markdown of a story: front matter, highlights with notes, and the text; ready for Obsidian."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from reader.formats.front_matter import OWN_BARE_NOTES, OWN_HIGHLIGHT_TAGS, OWN_TAGS
from reader.formats.own_notes import note_with_own_headings
from reader.library.exporting.export_files import legal
from reader.library.exporting.export_pieces import ExportPiece, day_of, link_to
from reader.library.exporting.markdown_escape import closed, destination, escaped, with_edges
from reader.library.exporting.markdown_footnotes import are_bare
from reader.library.exporting.markdown_inline import PictureAddress
from reader.library.exporting.markdown_writer import markdown_of
from reader.library.exporting.marked_code import marked_code
from reader.model import Highlight

_TAG = re.compile(r"[^\w/-]+")


def story_markdown(piece: ExportPiece, pictures: PictureAddress | None = None) -> str:
    """Return a file of its own for a story.

    `pictures` gives the address of a picture that lies beside it; any other has its web address.
    """
    return legal("\n\n".join((front_matter(piece), *_whole(piece, pictures))) + "\n")


def stories_markdown(
    pieces: Iterable[ExportPiece], pictures: PictureAddress | None = None
) -> Iterator[str]:
    """Return one file with many stories, part by part; only a file's head can hold front matter."""
    for number, piece in enumerate(pieces):
        rule = "\n---\n\n" if number else ""
        yield rule + legal("\n\n".join(_whole(piece, pictures)) + "\n")


def _whole(piece: ExportPiece, pictures: PictureAddress | None) -> list[str]:
    """Return a story from its title to its text."""
    parts = [f"# {one_line(piece.story.title)}", _links(piece)]
    if piece.story.note:
        parts += ["## Note", note_with_own_headings(closed(piece.story.note.strip()))]
    if piece.highlights:
        parts += ["## Highlights", *(_highlight(mark, piece) for mark in piece.highlights)]
    if piece.bookmarks:
        lines = [
            f"- [{one_line(mark.label or mark.exact or 'Bookmark')}]({link_to(piece.story.id)})"
            for mark in piece.bookmarks
        ]
        parts += ["## Bookmarks", "\n".join(lines)]
    if piece.body.html:

        def picture(asset: str) -> str | None:
            beside = pictures(asset) if pictures is not None else None
            return beside or piece.pictures.get(asset)

        parts += ["## Text", markdown_of(piece.body.html, picture)]
    return [part for part in parts if part]


def notebook_markdown(pieces: Iterable[ExportPiece]) -> str:
    """Return one file with the highlights and notes of many stories."""
    parts = ["# Highlights"]
    for piece in pieces:
        parts += [f"## {one_line(piece.story.title)}", _links(piece)]
        parts += [closed(piece.story.note.strip())] if piece.story.note else []
        parts += [_highlight(mark, piece) for mark in piece.highlights]
    return legal("\n\n".join(part for part in parts if part) + "\n")


def front_matter(piece: ExportPiece) -> str:
    """Return the YAML block at the head of a file."""
    import yaml

    story = piece.story
    tags = [obsidian_tag(tag) for tag in story.tags]
    fields: dict[str, Any] = {
        "title": story.title,
        "subtitle": story.subtitle,
        "author": list(story.authors) or ([story.byline] if story.byline else None),
        "site": story.site,
        "source": story.url,
        "published": story.published,
        "saved": story.added,
        "language": story.language,
        "tags": tags,
        # What Obsidian's tags may not hold comes back with the note all the same.
        OWN_TAGS: list(story.tags) if tags != list(story.tags) else None,
        OWN_HIGHLIGHT_TAGS: {
            mark.id: list(mark.tags)
            for mark in piece.highlights
            if any(obsidian_tag(tag) != tag for tag in mark.tags)
        },
        OWN_BARE_NOTES: are_bare(piece.body.html),
        "section": story.section,
        "read": story.read,
        "starred": story.starred,
        "archived": story.archived,
        "later": story.later,
        "broadsheet": link_to(story.id),
    }
    filled = {name: value for name, value in fields.items() if value}
    dumped = yaml.safe_dump(filled, allow_unicode=True, sort_keys=False, width=10_000)
    return f"---\n{dumped}---"


def obsidian_tag(tag: str) -> str:
    """Return a tag as Obsidian takes it: no blanks, and not of digits alone."""
    plain = _TAG.sub("-", tag.strip()).strip("-")
    return f"{plain}_" if plain.isdigit() else plain or "tag"


def one_line(text: str) -> str:
    """Return a text for a heading or a link: on one line, all signs harmless."""
    return escaped(" ".join(text.split()))


def _links(piece: ExportPiece) -> str:
    story = piece.story
    source = f"[{one_line(story.site or story.url)}]({destination(story.url)})" if story.url else ""
    facts = [story.credit_beside(story.site), source, day_of(story)]
    back = f"[Open in Broadsheet]({link_to(story.id)})"
    return " · ".join(one_line(fact) if fact != source else fact for fact in facts if fact) + (
        f"\n\n{back}" if any(facts) else back
    )


def _quoted(line: str) -> str:
    return with_edges(line, escaped(line.strip()))


def _highlight(mark: Highlight, piece: ExportPiece) -> str:
    code = marked_code(mark, piece.body)
    # The blanks at the ends of its lines belong to the passage, which is found again by them.
    lines = code.fenced() if code else [_quoted(one) for one in mark.exact.split("\n")]
    quote = "\n".join(f"> {line}".rstrip() for line in lines)
    facts = [mark.colour, *(f"#{obsidian_tag(tag)}" for tag in mark.tags)]
    if piece.lost(mark):
        facts.append("text no longer found")
    facts.append(f"[Open]({link_to(piece.story.id, mark.id)})")
    # Obsidian wants the name of a quote on a line of its own, with empty lines around.
    parts = [quote, f"^{mark.id}", " · ".join(facts)]
    if mark.marked_text:
        parts.append(f"Marked as: “{one_line(mark.marked_text)}”")
    if mark.note.strip():
        parts.append(note_with_own_headings(closed(mark.note.strip())))
    return "\n\n".join(parts)
