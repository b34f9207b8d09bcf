"""The W3C's Web Annotation Data Model as JSON-LD: annotations, pages and collections of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from reader.clean.render.text_article import words_of_markup
from reader.formats.annotations.selectors import place_of
from reader.formats.annotations.targets import Targets, as_note, colour_of, mark_at, unplaceable
from reader.formats.json_text import load_json, one_or_list
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.timestamps import moment
from reader.model import Refusal

_CONTEXT = "www.w3.org/ns/anno.jsonld"
_OURS = re.compile(r"broadsheet-(\w+)\Z")
_OUR_ID = "broadsheet://highlight/"
_HOLDERS = ("first", "items", "next", "@graph")
_DEEPEST = 6
"""Levels of collections, pages and annotations that are entered. Chosen."""
_NOTED = frozenset(
    ("commenting", "describing", "replying", "questioning", "assessing", "editing", "linking")
)


class WebAnnotations:
    """Files of annotations in the model of the W3C."""

    name = "w3c"

    def recognises(self, source: FileSource) -> bool:
        """JSON that names the model's context, or is an annotation with a target."""
        head = source.text_head.lstrip()
        if not head.startswith(("{", "[")):
            return False
        typed = re.search(r'"type"\s*:\s*\[?\s*"Annotation(Page|Collection)?"', head)
        return _CONTEXT in head or bool(typed and '"target"' in head)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for every story with annotations, and a line for foreign places."""
        targets = Targets()
        refusals: list[Refusal] = []
        for number, annotation in enumerate(_annotations(load_json(source, reading), 0), 1):
            refusals += _take(annotation, targets, source.name, number)
        yield from targets.drafts(source.name, self.name)
        yield from refusals


def _annotations(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for one in value:
            yield from _annotations(one, depth + 1)
    elif isinstance(value, dict):
        if "target" in value:
            yield value
        else:
            for name in _HOLDERS:
                yield from _annotations(value.get(name), depth + 1)


def _take(
    annotation: dict[str, Any], targets: Targets, origin: str, number: int
) -> Iterator[Refusal]:
    """Put an annotation's marks with their stories; a line where its place is foreign."""
    note, tags = _body(annotation)
    created = moment(annotation.get("created"))
    name = _id(annotation)
    for aimed in _listed(annotation["target"]):
        address, title, selector = _aim(aimed)
        target = targets.of(address, title)
        place = place_of(selector)
        mark = mark_at(
            place,
            colour=colour_of(_colour(annotation, aimed)),
            note=note,
            tags=tags,
            created=created,
            foreign_id=name,
        )
        if not place.exact:
            mark = as_note(mark, place.foreign)
            if place.foreign:
                yield unplaceable(origin, number, place.foreign)
        target.marks.append(mark)


def _id(annotation: dict[str, Any]) -> str:
    name = annotation.get("id") or annotation.get("@id") or ""
    return name.removeprefix(_OUR_ID) if isinstance(name, str) else ""


def _body(annotation: dict[str, Any]) -> tuple[str, tuple[str, ...]]:
    """Return the note and the tags of an annotation."""
    notes: list[str] = []
    tags: list[str] = []
    if isinstance(annotation.get("bodyValue"), str):
        notes.append(annotation["bodyValue"])
    motivation = " ".join(str(one) for one in _listed(annotation.get("motivation")))
    for body in _bodies(annotation.get("body"), 0):
        purpose = " ".join(str(p) for p in _listed(body.get("purpose"))) or motivation
        value = body.get("value")
        if not isinstance(value, str):
            value = body.get("id") or body.get("source")
        if not isinstance(value, str) or not value.strip():
            continue
        if body.get("format") == "text/html":
            value = words_of_markup(value)
        if "tagging" in purpose and not any(word in purpose for word in _NOTED):
            tags.append(value)
        else:
            notes.append(value)
    return "\n\n".join(notes), tuple(dict.fromkeys(tags))


def _bodies(body: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _DEEPEST:
        return
    if isinstance(body, str):
        yield {"id": body}
    elif isinstance(body, list):
        for one in body:
            yield from _bodies(one, depth + 1)
    elif isinstance(body, dict):
        if isinstance(body.get("items"), list):
            yield from _bodies(body["items"], depth + 1)
        else:
            yield body


def _aim(target: Any) -> tuple[str, str, Any]:
    """Address, title and selector of a target."""
    if not isinstance(target, dict):
        return str(target or ""), "", None
    source = target.get("source") or target.get("id") or target.get("@id") or ""
    title = target.get("dcterms:title") or ""
    if isinstance(source, dict):
        title = title or source.get("dcterms:title") or ""
        source = source.get("id") or source.get("@id") or ""
    return str(source), str(title), target.get("selector")


def _colour(annotation: dict[str, Any], target: Any) -> str:
    """Return the colour: ours by its style class, any other by a colour in the style sheet."""
    style = target.get("styleClass") if isinstance(target, dict) else None
    for name in _listed(style):
        ours = _OURS.match(str(name))
        if ours:
            return ours.group(1)
        if name:
            return str(name)
    sheet = annotation.get("stylesheet")
    value = sheet.get("value") if isinstance(sheet, dict) else None
    found = re.search(r"background[^:]*:\s*([#\w]+)", value) if isinstance(value, str) else None
    return found.group(1) if found else ""


def _listed(value: Any) -> list[Any]:
    if isinstance(value, dict) and isinstance(value.get("items"), list):
        items: list[Any] = value["items"]
        return items
    return one_or_list(value)
