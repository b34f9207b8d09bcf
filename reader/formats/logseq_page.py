"""Logseq's pages as a format: properties become facts, blocks paragraphs and lists."""

from __future__ import annotations

import re
from dataclasses import replace

from reader.clean.parse.decode import decode
from reader.formats.fields import labels
from reader.formats.front_matter import WIKILINK
from reader.formats.logseq_outline import is_logseq, logseq_page
from reader.formats.markdown_file import note_draft
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.model import CarriedMark

_JOURNAL = re.compile(r"\d{4}_\d\d_\d\d$")
_OTHER_NAMES = {
    "link": "url",
    "source-url": "url",
    "authors": "author",
    "date-published": "published",
}


class LogseqPage:
    """A page of Logseq in Markdown."""

    name = "logseq"

    def recognises(self, source: FileSource) -> bool:
        """By its properties."""
        return is_logseq(source.text_head, source.suffix)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft; its title is the property, else the file's name as Logseq writes it."""
        data = source.read(reading.limits)
        values, markdown = logseq_page(decode(data, "utf-8")[0])
        properties = {_OTHER_NAMES.get(name, name): value for name, value in values.items()}
        tags = labels(WIKILINK.sub(r"\1", properties.pop("tags", "")))
        front = "".join(
            f"{name}: {_quoted(value)}\n" for name, value in properties.items() if value
        )
        stem = source.stem.replace("___", "/").replace("%2F", "/")
        stem = stem.replace("_", "-") if _JOURNAL.match(stem) else stem
        text = f"---\n{front}---\n{markdown}" if front else markdown
        draft = note_draft(source, data, text, stem)
        notes = tuple(
            mark for name in ("note", "notes") if (mark := _note(properties.get(name, "")))
        )
        yield replace(
            draft, format=self.name, tags=tuple(dict.fromkeys((*tags, *draft.tags))),
            marks=(*draft.marks, *notes),
        )  # fmt: skip


def _quoted(value: str) -> str:
    """Return a value of a property as YAML: links by their words, everything as a text."""
    plain = WIKILINK.sub(r"\1", value).strip().strip("\"'")
    escaped = plain.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _note(value: str) -> CarriedMark | None:
    return CarriedMark("", note=value) if value else None
