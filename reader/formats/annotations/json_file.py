"""Files of JSON: a glance at their keys, and the whole."""

from __future__ import annotations

import json
import re
from typing import Any

from reader.clean.parse.decode import decode
from reader.formats.protocol import ReadContext
from reader.formats.source import FileSource
from reader.model import UnreadableInput

_KEY = re.compile(r'"([A-Za-z_@][\w.:@-]*)"\s*:')


def keys_of(source: FileSource) -> set[str]:
    """The keys near the beginning of what may be JSON; empty where it is none."""
    head = source.text_head.lstrip()
    return set(_KEY.findall(head)) if head.startswith(("{", "[")) else set()


def value_of(source: FileSource, reading: ReadContext) -> Any:
    """The file's value, or the list of its lines' values; raises UnreadableInput."""
    text, _ = decode(source.read(reading.limits), "utf-8")
    try:
        return json.loads(text)
    except RecursionError as error:
        raise UnreadableInput("JSON nested too deeply.") from error
    except ValueError as error:
        lines = [line for line in text.split("\n") if line.strip()]
        try:
            return [json.loads(line) for line in lines]
        except (ValueError, RecursionError):
            raise UnreadableInput(f"Damaged JSON ({error}).") from error
