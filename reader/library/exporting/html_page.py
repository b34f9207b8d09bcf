"""One HTML file that needs nothing else: the story, its pictures, its highlights and notes."""

from __future__ import annotations

import base64
from collections.abc import Iterable
from html import escape

from reader.library.exporting.export_files import legal
from reader.library.exporting.export_pieces import ExportPiece, Gatherer, day_of, link_to
from reader.library.exporting.json_stories import StoryRecords
from reader.library.exporting.marked_code import MarkedCode, marked_code
from reader.library.exporting.marked_html import marked_html
from reader.library.exporting.page_record import record_element
from reader.model import Highlight
from reader.translation import tr

STYLE = """
:root { color-scheme: light dark; }
body { margin: 2rem auto; padding: 0 1rem; max-width: 62rem; font: 1.1em/1.6 Georgia, serif; }
article { display: grid; grid-template-columns: minmax(0, 40rem) minmax(10rem, 18rem);
  column-gap: 2rem; }
article > * { grid-column: 1; }
aside { grid-column: 2; grid-row: 1 / span 3; font: 0.85em/1.45 system-ui, sans-serif; }
section.passage { border-left: 4px solid; padding: 0 0 0 0.7rem; margin: 0 0 1.4rem; }
.passage blockquote { margin: 0; } .passage .note { font: 0.85em/1.45 system-ui, sans-serif; }
aside section { border-left: 4px solid; padding: 0 0 0 0.7rem; margin: 0 0 1.2rem; }
aside blockquote { margin: 0; opacity: 0.75; }
.note { white-space: pre-wrap; }
img { max-width: 100%; height: auto; }
div > blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid #9995; }
figure { margin: 1.2rem 0; } figcaption { font-size: 0.85em; opacity: 0.75; }
pre { overflow-x: auto; padding: 0.6rem 0.8rem; background: #9992; }
table { border-collapse: collapse; }
td, th { border: 1px solid #9995; padding: 0.2rem 0.5rem; }
mark { color: inherit; padding: 0.1em 0; }
mark.yellow { background: #ffe06690; } mark.green { background: #8ce09590; }
mark.blue { background: #8cc8ff90; } mark.pink { background: #ff9ec790; }
mark.purple { background: #c9a7ff90; }
.yellow { border-color: #e0b400; } .green { border-color: #3fa34d; }
.blue { border-color: #3b8ed0; } .pink { border-color: #d6538b; } .purple { border-color: #8a5cd1; }
.facts, .orphan { opacity: 0.75; }
.note-link { font-weight: normal; font-style: normal; } .note-link a { text-decoration: none; }
@media (max-width: 52rem) { article { display: block; } }
@media print {
  body { max-width: none; } mark { print-color-adjust: exact; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; } figure, tr { break-inside: avoid; }
  article { display: block; } article + article { break-before: page; }
  h1, h2, h3, h4, h5, h6, caption, tr:first-child { break-after: avoid; }
}
"""


def page_of(
    pieces: Iterable[ExportPiece], gatherer: Gatherer, records: StoryRecords
) -> Iterable[str]:
    """Yield the page's text, story by story, so that a whole library is never in memory at once."""
    first = True
    for piece in pieces:
        if first:
            yield _head(piece)
            first = False
        yield story_article(piece, gatherer, records)
    if first:
        yield _head(None)
    yield "</body>\n</html>\n"


def story_article(piece: ExportPiece, gatherer: Gatherer, records: StoryRecords) -> str:
    """Return the story as an `article` element, its notes in an `aside`."""

    def picture(asset: str) -> str | None:
        found = gatherer.picture(asset)
        if found is None:
            return None
        kind, data = found
        return f"data:{kind};base64,{base64.b64encode(data).decode('ascii')}"

    numbers = note_numbers(piece)
    story, body = piece.story, piece.body
    text = marked_html(
        body.html,
        body.reading_text,
        piece.anchored,
        picture,
        numbers,
        prefix=f"story-{story.id}-",
    )
    title = escape(story.title)
    language = f' lang="{escape(story.language)}"' if story.language else ""
    return legal(
        f'<article id="story-{story.id}"{language}>\n<header><h1>{title}</h1>\n{facts(piece)}'
        f"</header>\n{aside(piece, numbers)}<div>{text}{passages(piece)}</div>\n"
        f"{record_element(records.record(piece))}\n</article>\n"
    )


def note_numbers(piece: ExportPiece) -> dict[str, int]:
    """Return a number for every highlight in the text that has a note."""
    noted = [mark.id for mark in piece.anchored if mark.note.strip() and piece.has_text]
    return {mark: number for number, mark in enumerate(noted, 1)}


def facts(piece: ExportPiece, *, back: bool = True) -> str:
    """Return standfirst, byline, site, date and address as small print.

    `back` adds the link that opens the story in Broadsheet.
    """
    story = piece.story
    facts = [story.credit_beside(story.site), story.site]
    shown = [escape(fact) for fact in facts if fact]
    if story.published:
        day = escape(day_of(story))
        shown.append(f'<time datetime="{escape(story.published)}">{day}</time>')
    line = " · ".join(shown)
    source = f'<a href="{escape(story.url)}">{escape(story.url)}</a>' if story.url else ""
    source = source or escape(tr("no address"))
    subtitle = f"<p><em>{escape(story.subtitle)}</em></p>\n" if story.subtitle else ""
    opens = escape(tr("Open in Broadsheet", context="action"))
    link = f' · <a href="{link_to(story.id)}">{opens}</a>' if back else ""
    return f'{subtitle}<p class="facts">{line}<br />{source}{link}</p>\n'


def aside(piece: ExportPiece, numbers: dict[str, int]) -> str:
    """Return the notes beside the story, and the highlights that lost their place; may be empty."""
    parts = []
    if piece.story.note.strip():
        parts.append(f'<section><div class="note">{escape(piece.story.note)}</div></section>')
    parts += [
        _note(mark, numbers.get(mark.id), lost=piece.lost(mark), code=marked_code(mark, piece.body))
        for mark in piece.highlights
        if piece.has_text
        and (mark.note.strip() or mark.tags or mark.marked_text or piece.lost(mark))
    ]
    return "<aside>\n" + "\n".join(parts) + "\n</aside>\n" if parts else ""


def passages(piece: ExportPiece) -> str:
    """Return the highlights of a story that has no text, as its text."""
    if piece.has_text:
        return ""
    return "\n".join(_note(mark, None, lost=False, passage=True) for mark in piece.highlights)


def _note(
    mark: Highlight,
    number: int | None,
    *,
    lost: bool,
    passage: bool = False,
    code: MarkedCode | None = None,
) -> str:
    lines = []
    if lost:
        words = escape(tr("This passage is no longer in the text:"))
        lines.append(f'<p class="orphan">{words}</p>')
    sign = f'<a href="#mark-{mark.id}">{number}</a> ' if number else ""
    words = f"<pre>{escape(code.text)}</pre>" if code else escape(mark.exact)
    lines.append(f"<blockquote>{sign}{words}</blockquote>")
    if mark.marked_text:
        marked = tr("Marked as: “{short}”", short=mark.marked_text)
        lines.append(f'<p class="facts">{escape(marked)}</p>')
    if mark.note.strip():
        lines.append(f'<div class="note">{escape(mark.note)}</div>')
    if mark.tags:
        lines.append(f'<p class="facts">{escape(" ".join(f"#{tag}" for tag in mark.tags))}</p>')
    kind = f"{mark.colour} passage" if passage else mark.colour
    return f'<section class="{kind}" id="note-{mark.id}">' + "\n".join(lines) + "</section>"


def _head(piece: ExportPiece | None) -> str:
    title = escape(piece.story.title) if piece else "Broadsheet"
    return (
        '<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8" />\n'
        '<meta name="viewport" content="width=device-width" />\n'
        '<meta name="generator" content="Broadsheet" />\n'
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
    )
