"""Hypothesis: a row of its interface, a search's answer, or its client's export file."""

from __future__ import annotations

import re
from typing import Any

from reader.formats.annotations.selectors import place_of
from reader.formats.annotations.targets import Targets, as_note, colour_of, mark_at, unplaceable
from reader.formats.json_text import json_keys, load_json, one_or_list, string_of
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.timestamps import moment
from reader.model import Refusal

_LISTS = ("rows", "annotations")


class HypothesisAnnotations:
    """Annotations as Hypothesis gives them out."""

    name = "hypothesis"

    def recognises(self, source: FileSource) -> bool:
        """JSON with the fields that every row of Hypothesis has."""
        keys = json_keys(source)
        empty = re.match(r'\{\s*"total"\s*:\s*0\s*,\s*"rows"\s*:\s*\[\s*\]', source.text_head)
        return ({"uri", "target"} <= keys and bool(keys & {"user", "group", "text"})) or bool(empty)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for every page that annotations stand on."""
        targets = Targets()
        refusals: list[Refusal] = []
        for number, row in enumerate(_rows(load_json(source, reading)), 1):
            place = place_of(_selector(row))
            mark = mark_at(
                place,
                colour=colour_of(_colour(row)),
                note=string_of(row.get("text")),
                tags=tuple(tag for tag in one_or_list(row.get("tags")) if isinstance(tag, str)),
                created=moment(row.get("created")),
                foreign_id=string_of(row.get("id")),
            )
            if not place.exact:
                mark = as_note(mark, place.foreign)
                if place.foreign:
                    refusals.append(unplaceable(source.name, number, place.foreign))
            targets.of(_address(row), _title(row)).marks.append(mark)
        yield from targets.drafts(source.name, self.name)
        yield from refusals


def _rows(value: Any) -> list[dict[str, Any]]:
    if isinstance(value, dict):
        inner = next((value[name] for name in _LISTS if isinstance(value.get(name), list)), None)
        value = [value] if inner is None else inner
    return [row for row in one_or_list(value) if isinstance(row, dict)]


def _selector(row: dict[str, Any]) -> Any:
    return [
        target["selector"]
        for target in one_or_list(row.get("target"))
        if isinstance(target, dict) and target.get("selector")
    ]


def _address(row: dict[str, Any]) -> str:
    address = row.get("uri")
    if not address:
        address = next(
            (t.get("source") for t in one_or_list(row.get("target")) if isinstance(t, dict)), ""
        )
    return string_of(address)


def _title(row: dict[str, Any]) -> str:
    document = row.get("document")
    titles = document.get("title") if isinstance(document, dict) else ""
    return next((one for one in one_or_list(titles) if isinstance(one, str)), "")


def _colour(row: dict[str, Any]) -> str:
    ours = row.get("broadsheet")
    return string_of(ours.get("colour")) if isinstance(ours, dict) else ""
