"""Notes that our own Markdown export wrote: their marks, note and states, apart from the text."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from reader.formats.front_matter import OWN_HIGHLIGHT_TAGS
from reader.formats.headed_parts import parts_below
from reader.model import COLOURS, CarriedMark

_ADDRESS = "broadsheet://story/"
_TEMPLATE_PLACES = ("{{title}}", "{{highlights}}", "{{text}}")
"""Places of a vault's template; together they stand in nothing else."""
_LONGEST_TEMPLATE = 20_000
"""Characters; a text that speaks of the template is longer than one."""
_VAULT_PART = re.compile(r"^<!-- broadsheet:begin[^\n]*-->$", re.MULTILINE)
_SECTION = re.compile(r"^## (Note|Highlights|Bookmarks|Text)\n", re.MULTILINE)
_LIKE_SECTION = re.compile(r"^##( +)(?=(?:Note|Highlights|Bookmarks|Text)$)", re.MULTILINE)
_ONLY_FACTS = re.compile(r"\s*# [^\n]*\n+(?:[^\n]+\n+)?\[[^\]\n]+\]\(broadsheet://story/\d+\)\s*")
"""All that is written of a story without text, note and marks: title, facts, the way back."""
_HIGHLIGHT = re.compile(
    r"^(?P<quote>(?:>[^\n]*\n)+)\n\^(?P<id>[0-9a-z]+)\n\n"
    r"(?P<facts>[^\n]*\[Open\]\(broadsheet://story/\d+\?highlight=(?P=id)\))[ \t]*(?:\n|\Z)",
    re.MULTILINE,
)
_MARKED_AS = re.compile(r"\A\s*Marked as: “[^\n]*”[ \t]*(?:\n|\Z)")
"""What was marked before the words changed; the words that are there now are the mark's."""
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])|&#(\d{1,7});")
"""A sign that stands for itself, and a blank at the end of a line."""
_TAG = re.compile(r"(?<=#)[^\s·]+")


@dataclass(frozen=True, slots=True)
class OwnNote:
    """What an exported note holds: the story's text, the note on it, and its highlights."""

    text: str
    note: str
    marks: tuple[CarriedMark, ...]


def is_vault_note(text: str) -> bool:
    """Return whether a note is one of a vault that is written anew from the library."""
    return _ADDRESS in text and _VAULT_PART.search(text) is not None


def is_vault_template(text: str) -> bool:
    """Return whether a note is the template by which a vault's notes are written."""
    return len(text) < _LONGEST_TEMPLATE and all(place in text for place in _TEMPLATE_PLACES)


def own_note(values: Mapping[str, Any], body: str) -> OwnNote | None:
    """Return what a note of ours holds; None for any other (by its front matter).

    A story of which there is only an address has none of its parts.
    """
    if not str(values.get("broadsheet", "")).startswith(_ADDRESS):
        return None
    sections = _sections(body)
    if not sections:
        return OwnNote("", "", ()) if _ONLY_FACTS.fullmatch(body) else None
    highlights = sections.get("Highlights", "")
    found = list(_HIGHLIGHT.finditer(highlights))
    tags = values.get(OWN_HIGHLIGHT_TAGS)
    whole = tags if isinstance(tags, Mapping) else {}
    marks = [
        _mark(each, note, whole.get(each["id"]))
        for each, note in zip(found, parts_below(found, highlights), strict=True)
    ]
    return OwnNote(
        sections.get("Text", "").strip(), _as_written(sections.get("Note", "")), tuple(marks)
    )


def note_with_own_headings(note: str) -> str:
    """Return a person's note whose headings begin none of our parts; they look the same."""
    return _LIKE_SECTION.sub(r"##\1 ", note)


def _as_written(note: str) -> str:
    """Return a note as it was before its headings were kept apart from ours."""
    return _LIKE_SECTION.sub(lambda found: f"##{found[1][:-1] or ' '}", note).strip()


def _sections(body: str) -> dict[str, str]:
    """Return the parts of a note by their headings; all behind `## Text` is the text."""
    found: dict[str, str] = {}
    name, start = "", 0
    for heading in _SECTION.finditer(body):
        if name:
            found[name] = body[start : heading.start()]
        name, start = heading[1], heading.end()
        if name == "Text":
            break
    if name:
        found[name] = body[start:]
    return found


def _plainly(found: re.Match[str]) -> str:
    if found[1]:
        return found[1]
    blank = chr(min(int(found[2]), sys.maxunicode))
    return blank if blank.isspace() else found[0]


def _mark(found: re.Match[str], note: str, whole_tags: object) -> CarriedMark:
    lines = [line[1:].removeprefix(" ") for line in found["quote"].rstrip("\n").split("\n")]
    is_code = lines[0].startswith("```") and len(lines) > 2
    quoted = "\n".join(lines[1:-1]) if is_code else _ESCAPED.sub(_plainly, "\n".join(lines))
    facts = found["facts"].partition(" · [Open]")[0].split(" · ")
    tags = tuple(tag for fact in facts[1:] for tag in _TAG.findall(fact))
    if isinstance(whole_tags, list) and all(isinstance(tag, str) for tag in whole_tags):
        tags = tuple(whole_tags)
    return CarriedMark(
        exact=quoted,
        colour=facts[0] if facts[0] in COLOURS else COLOURS[0],
        note=_as_written(_MARKED_AS.sub("", note)),
        tags=tags,
        foreign_id=found["id"],
    )
