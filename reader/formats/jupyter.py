"""Jupyter notebooks: their text, code and what the code printed, in order."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from reader.formats.fields import date, labels, text
from reader.formats.json_text import json_keys, list_of, load_json
from reader.formats.markdown_file import markdown_draft
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.model import UnreadableInput
from reader.translation import tr

_TICKS = re.compile(r"`{3,}")


class NotebookFile:
    """A notebook of Jupyter and programs like it (`.ipynb`, versions 3 and 4)."""

    name = "notebook"

    def recognises(self, source: FileSource) -> bool:
        """JSON of that ending, or with a notebook's keys."""
        keys = json_keys(source)
        return bool(keys) and (source.suffix == ".ipynb" or {"cells", "cell_type"} <= keys)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft."""
        value = load_json(source, reading)
        book = value if isinstance(value, dict) else {}
        sheets = [book, *(s for s in list_of(book.get("worksheets")) if isinstance(s, dict))]
        cells = [c for s in sheets for c in list_of(s.get("cells")) if isinstance(c, dict)]
        given = book.get("metadata")
        about: dict[str, Any] = given if isinstance(given, dict) else {}
        kernel = about.get("language_info") or about.get("kernelspec")
        language = text(kernel, "name", "language") if isinstance(kernel, dict) else ""
        parts = [part for cell in cells if (part := _markdown_of(cell, language))]
        if not parts:
            raise UnreadableInput(tr("No text found."))
        if not about.get("title"):
            # Code that is run first commonly stands above the title.
            first = next((n for n, part in enumerate(parts) if part.startswith("#")), 0)
            if all(part.startswith("```") for part in parts[:first]):
                parts.insert(0, parts.pop(first))
        draft = markdown_draft(
            re.sub(r"\A#{1,6} ", "# ", "\n\n".join(parts)), source.name, source.stem
        )
        authors = labels(about.get("authors"))
        facts = draft.facts
        yield replace(
            draft,
            format=self.name,
            facts=replace(
                facts,
                title=text(about, "title") or facts.title,
                authors=facts.authors or authors,
                byline=facts.byline or ", ".join(authors) or None,
                published=facts.published or date(about, "date"),
            ),
            original=source.read(reading.limits),
            original_name=source.file_name,
            base=source.folder,
            pieces=(),
        )


def _joined(value: Any) -> str:
    """Return a text that is kept whole or as a list of its lines."""
    if isinstance(value, list):
        return "".join(line for line in value if isinstance(line, str))
    return value if isinstance(value, str) else ""


def _markdown_of(cell: dict[str, Any], language: str) -> str:
    said = _joined(cell.get("source") or cell.get("input")).strip("\n")
    kind = cell.get("cell_type")
    if kind == "markdown":
        return said.strip()
    if kind == "heading":
        level = cell.get("level")
        return f"{'#' * (level if isinstance(level, int) and 0 < level < 7 else 1)} {said}"
    if kind != "code":
        return _fenced(said)
    printed = [_printed(o) for o in list_of(cell.get("outputs")) if isinstance(o, dict)]
    return "\n\n".join(p for p in (_fenced(said, language), *map(_fenced, printed)) if p)


def _printed(output: dict[str, Any]) -> str:
    """Return the words that code printed or gave back; pictures and pages of it are none."""
    given = output.get("data")
    inner: dict[str, Any] = given if isinstance(given, dict) else {}
    return _joined(output.get("text") or inner.get("text/plain")).strip("\n")


def _fenced(said: str, language: str = "") -> str:
    if not said.strip():
        return ""
    fence = max(("```", *(f"{ticks}`" for ticks in _TICKS.findall(said))), key=len)
    return f"{fence}{language}\n{said}\n{fence}"
