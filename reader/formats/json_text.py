"""JSON files read forgivingly: a damaged line or element of a list costs that one alone."""

from __future__ import annotations

import json
import re
from typing import Any

from reader.clean.parse.decode import decode
from reader.formats.protocol import ReadContext
from reader.formats.source import FileSource
from reader.model import UnreadableInput
from reader.translation import tr

_KEY = re.compile(r'"([A-Za-z_@][\w.:@\-]*)"\s*:')
_FIRST_KEY = re.compile(r'\{\s*"((?:[^"\\]|\\.){0,200})"\s*:')
_LIST = re.compile(r'"([\w@.:-]{1,80})"\s*:\s*\[\s*(?=\{)')
_BETWEEN = re.compile(r"[\s,]*")
MOST_DAMAGED = 1_000
"""Damaged elements of a list after which the rest is given up."""


class DamagedEntry(dict[str, Any]):
    """An empty object in place of an element that is no JSON."""


def json_keys(source: FileSource) -> set[str]:
    """Return the keys near the beginning of a source that may be JSON; empty where it is none."""
    head = source.text_head.lstrip()
    return set(_KEY.findall(head)) if head.startswith(("{", "[")) else set()


def damaged_json(error: ValueError) -> UnreadableInput:
    """Return the error of a damaged JSON text, with the place at which its reading ended."""
    if not isinstance(error, json.JSONDecodeError):
        return UnreadableInput(tr("The JSON is damaged."))
    return UnreadableInput(
        tr(
            "The JSON is damaged at line {line}, column {column}.",
            line=error.lineno,
            column=error.colno,
        )
    )


def load_json(source: FileSource, reading: ReadContext) -> Any:
    """Return the value of a source, of lines of JSON the list; raises UnreadableInput.

    Elements of a list that are damaged are `DamagedEntry`; a file that is cut off keeps all
    before.
    """
    text = decode(source.read(reading.limits), "utf-8")[0].strip().lstrip("\ufeff")
    try:
        return json.loads(text)
    except RecursionError as error:
        raise UnreadableInput(tr("The JSON is nested too deeply.")) from error
    except ValueError as error:
        found = _lines(text)
        if found is None:
            found = _list(text)
        if found is None:
            raise damaged_json(error) from error
        return found


def entries_of(value: Any, *names: str) -> list[Any]:
    """Return the objects of an answer: its list, the list under one of these names, or itself."""
    if isinstance(value, dict):
        inner = next((value[name] for name in names if isinstance(value.get(name), list)), None)
        value = [value] if inner is None else inner
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def string_of(value: Any) -> str:
    """Return a value that is a string; empty for any other."""
    return value if isinstance(value, str) else ""


def list_of(value: Any) -> list[Any]:
    """Return a value that is a list; empty for any other."""
    return value if isinstance(value, list) else []


def one_or_list(value: Any) -> list[Any]:
    """Return a list as it is, any other value as the one of a list, and nothing for None."""
    return value if isinstance(value, list) else [] if value is None else [value]


def _lines(text: str) -> list[Any] | None:
    """Return the values of lines, where most lines are objects of their own."""
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) < 2 or not lines[0].lstrip().startswith("{"):
        return None
    values: list[Any] = []
    for line in lines:
        try:
            values.append(json.loads(line))
        except (ValueError, RecursionError):
            values.append(DamagedEntry())
    sound = sum(isinstance(v, dict) and not isinstance(v, DamagedEntry) for v in values)
    return values if sound * 2 >= len(values) and sound else None


def _list(text: str) -> Any | None:
    """Return the sound elements of a list, at the top or under a name.

    None where there are none.
    """
    name, place = "", 1
    if not text.startswith("["):
        found = _LIST.search(text)
        if found is None:
            return None
        name, place = found.group(1), found.end()
    values = _elements(text, place)
    if not any(values):
        return None
    return {name: values} if name else values


def _elements(text: str, place: int) -> list[Any]:
    between = _BETWEEN.match(text, place)
    place = between.end() if between else place
    first = _FIRST_KEY.match(text, place)
    if first is None:
        return []
    # The next element begins as the first one does; objects inside it begin otherwise.
    start = re.compile(r'\{\s*"' + re.escape(first.group(1)) + r'"\s*:')
    decoder = json.JSONDecoder()
    values: list[Any] = []
    known: set[str] = set()
    damaged = 0
    while place < len(text) and damaged < MOST_DAMAGED:
        value, end = _decoded(decoder, text, place)
        if value is None or not _is_alike(value, known):
            if value is None and (not values or not isinstance(values[-1], DamagedEntry)):
                values.append(DamagedEntry())
            damaged += 1
            following = start.search(text, place + 1)
            place = following.start() if following else len(text)
            continue
        values.append(value)
        known = known or set(value)
        between = _BETWEEN.match(text, end)
        place = between.end() if between else end
        if text[place : place + 1] == "]":
            break
    return values


def _decoded(decoder: json.JSONDecoder, text: str, place: int) -> tuple[Any, int]:
    """Return the object at a place and where it ends; None where there is none."""
    try:
        value, end = decoder.raw_decode(text, place)
    except (ValueError, RecursionError):
        return None, place
    return (value, end) if isinstance(value, dict) else (None, place)


def _is_alike(value: dict[str, Any], known: set[str]) -> bool:
    """Whether an object has half of the keys of the list's first one: one inside it has not."""
    return len(known & set(value)) * 2 >= len(known) if known else True
