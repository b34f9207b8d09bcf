"""Highlights as other programs take them: W3C Web Annotation, Hypothesis, Readwise."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator
from typing import IO, Any

from reader.library.exporting.export_pieces import ExportPiece, link_to
from reader.model import Highlight

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
"""The JSON-LD context of the Web Annotation Data Model."""

READWISE_COLUMNS = (
    *("Highlight", "Book Title", "Book Author", "Amazon Book ID", "Note", "Color", "Tags"),
    *("Location Type", "Location", "Highlighted at", "Document tags", "URL"),
)
"""The columns of Readwise's own export, and the address, which that leaves out."""

_SHADES = {
    "yellow": "#ffe066",
    "green": "#8ce095",
    "blue": "#8cc8ff",
    "pink": "#ff9ec7",
    "purple": "#c9a7ff",
}


def w3c_page(pieces: Iterable[ExportPiece]) -> dict[str, Any]:
    """Return an AnnotationPage with every highlight and every note on a story."""
    items = [item for piece in pieces for item in _annotations(piece)]
    collection = {
        "id": "broadsheet://annotations",
        "type": "AnnotationCollection",
        "label": "Highlights and notes from Broadsheet",
        "total": len(items),
    }
    return {
        "@context": CONTEXT,
        "id": "broadsheet://annotations/1",
        "type": "AnnotationPage",
        "partOf": collection,
        "startIndex": 0,
        "items": items,
    }


def _annotations(piece: ExportPiece) -> Iterator[dict[str, Any]]:
    if piece.story.note.strip():
        yield {
            "@context": CONTEXT,
            "id": f"{link_to(piece.story.id)}/note",
            "type": "Annotation",
            "motivation": "commenting",
            "created": piece.story.added,
            "body": [_textual(piece.story.note, "commenting", "text/markdown")],
            "target": _target(piece),
        }
    for mark in piece.highlights:
        yield _annotation(mark, piece)


def _annotation(mark: Highlight, piece: ExportPiece) -> dict[str, Any]:
    body = [_textual(mark.note, "commenting", "text/markdown")] if mark.note else []
    body += [_textual(tag, "tagging", "text/plain") for tag in mark.tags]
    return {
        "@context": CONTEXT,
        "id": f"broadsheet://highlight/{mark.id}",
        "type": "Annotation",
        "motivation": "commenting" if mark.note else "highlighting",
        "created": mark.created,
        "modified": mark.changed or mark.created,
        **({"body": body} if body else {}),
        "target": {
            **_target(piece),
            "styleClass": f"broadsheet-{mark.colour}",
            "selector": _selectors(mark),
        },
        "stylesheet": {
            "type": "CssStylesheet",
            "value": f".broadsheet-{mark.colour} {{ background: {_SHADES[mark.colour]}; }}",
        },
    }


def _target(piece: ExportPiece) -> dict[str, str]:
    source = {"type": "SpecificResource", "source": piece.address}
    return {**source, "dcterms:title": piece.story.title}


def _textual(value: str, purpose: str, form: str) -> dict[str, str]:
    return {"type": "TextualBody", "value": value, "format": form, "purpose": purpose}


def _selectors(mark: Highlight) -> list[dict[str, Any]]:
    return [
        {
            "type": "TextQuoteSelector",
            "exact": mark.exact,
            "prefix": mark.prefix,
            "suffix": mark.suffix,
        },
        {"type": "TextPositionSelector", "start": mark.start, "end": mark.end},
    ]


def hypothesis_rows(pieces: Iterable[ExportPiece]) -> dict[str, Any]:
    """Return the answer of Hypothesis's search interface, with every highlight as a row."""
    rows = [_row(mark, piece) for piece in pieces for mark in piece.highlights]
    return {"total": len(rows), "rows": rows}


def _row(mark: Highlight, piece: ExportPiece) -> dict[str, Any]:
    return {
        "id": mark.id,
        "created": mark.created,
        "updated": mark.changed or mark.created,
        "uri": piece.address,
        "text": mark.note,
        "tags": list(mark.tags),
        "group": "__world__",
        "references": [],
        "hidden": False,
        "document": {"title": [piece.story.title]},
        "target": [{"source": piece.address, "selector": _selectors(mark)}],
        "broadsheet": {"colour": mark.colour},
    }


def write_readwise(pieces: Iterable[ExportPiece], file: IO[str]) -> None:
    """Write the highlights as a table of Readwise's."""
    writer = csv.writer(file)
    writer.writerow(READWISE_COLUMNS)
    for piece in pieces:
        story = piece.story
        for mark in piece.highlights:
            writer.writerow(
                (
                    *(mark.exact, story.title, story.credit, ""),
                    *(mark.note, mark.colour, ", ".join(mark.tags), "offset", mark.start),
                    *(mark.created, ", ".join(story.tags), piece.address),
                )
            )


def dump(value: Any, file: IO[bytes]) -> None:
    """Write a value as readable JSON."""
    file.write(json.dumps(value, ensure_ascii=False, indent=1).encode("utf-8", "replace"))
