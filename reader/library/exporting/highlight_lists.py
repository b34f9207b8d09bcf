"""Highlights and notes alone: as an outline for Org mode, and as cards for Anki."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape
from typing import IO

from reader.library.exporting.export_files import legal
from reader.library.exporting.export_pieces import ExportPiece, link_to
from reader.library.exporting.marked_code import marked_code
from reader.model import Highlight

_ORG_SIGN = re.compile(r"^(\*|,|#\+)")
"""What would begin a heading or a keyword in a block of Org; a comma before it stops that."""
_ORG_TAG = re.compile(r"[^\w@#%]+")

ANKI_HEAD = "#separator:tab\n#html:true\n#guid column:1\n#tags column:4\n"
"""The lines by which Anki knows the columns: name of the card, front, back, tags."""


def write_org(pieces: Iterable[ExportPiece], file: IO[str]) -> None:
    """Write a heading a story, its highlights as quotations below it."""
    for number, piece in enumerate(pieces):
        file.write(("\n" if number else "") + legal("\n".join(_org_story(piece)) + "\n"))


def _org_story(piece: ExportPiece) -> Iterator[str]:
    story = piece.story
    yield f"* {_one_line(story.title)}{_org_tags(story.tags)}"
    yield ":PROPERTIES:"
    facts = {
        "URL": story.url,
        "AUTHOR": story.credit,
        "SITE": story.site,
        "DATE": story.published,
        "SAVED": story.added,
        "BROADSHEET": link_to(story.id),
    }
    yield from (f":{name}: {_one_line(value)}" for name, value in facts.items() if value)
    yield ":END:"
    if story.note.strip():
        yield from ("", _org_lines(story.note.strip()))
    for mark in piece.highlights:
        yield from ("", *_org_passage(mark, piece))
        yield f"{mark.colour} · [[{link_to(story.id, mark.id)}][Open]]{_org_tags(mark.tags)}"
        if mark.note.strip():
            yield from ("", _org_lines(mark.note.strip()))


def _org_passage(mark: Highlight, piece: ExportPiece) -> tuple[str, str, str]:
    code = marked_code(mark, piece.body)
    if code is None:
        return "#+begin_quote", _org_lines(mark.exact.strip()), "#+end_quote"
    return f"#+begin_src {code.language}".rstrip(), _org_lines(code.text), "#+end_src"


def _org_lines(text: str) -> str:
    return "\n".join(_ORG_SIGN.sub(r",\1", line) for line in text.split("\n"))


def _org_tags(tags: Iterable[str]) -> str:
    names = [plain for tag in tags if (plain := _ORG_TAG.sub("_", tag).strip("_"))]
    return f" :{':'.join(names)}:" if names else ""


def write_anki(pieces: Iterable[ExportPiece], file: IO[str]) -> None:
    """Write a card a highlight: the passage in front, note and source behind.

    The first column names the card, so that importing the file again changes cards and makes no
    second ones.
    """
    file.write(ANKI_HEAD)
    for piece in pieces:
        for mark in piece.highlights:
            columns = (mark.id, _front(mark, piece), _back(mark, piece), _anki_tags(mark, piece))
            file.write(legal("\t".join(columns)) + "\n")


def _front(mark: Highlight, piece: ExportPiece) -> str:
    code = marked_code(mark, piece.body)
    if code is None:
        return _html(mark.exact)
    # A card is one line, and a tab ends its column.
    lines = escape(code.text).replace("\t", "    ").split("\n")
    return f'<pre style="text-align: left">{"<br>".join(lines)}</pre>'


def _back(mark: Highlight, piece: ExportPiece) -> str:
    story = piece.story
    title = _html(story.title)
    source = f'<a href="{escape(story.url)}">{title}</a>' if story.url else title
    facts = {
        "author": story.credit,
        "site": story.site,
        "published": story.published,
    }
    # The classes say which fact is which when the cards come back.
    said = [f'<span class="{name}">{_html(fact)}</span>' for name, fact in facts.items() if fact]
    note = f"{_html(mark.note)}<br><br>" if mark.note.strip() else ""
    return f'{note}<small class="{mark.colour}">{" · ".join([source, *said])}</small>'


def _anki_tags(mark: Highlight, piece: ExportPiece) -> str:
    tags = dict.fromkeys((*mark.tags, *piece.story.tags))
    return escape(" ".join("_".join(tag.split()) for tag in tags))


def _html(text: str) -> str:
    """Return a text as HTML on one line, without the tabs that part columns."""
    lines = escape(text.strip().replace("\r\n", "\n")).split("\n")
    return "<br>".join(" ".join(line.split()) for line in lines)


def _one_line(text: str) -> str:
    return " ".join(text.split())
