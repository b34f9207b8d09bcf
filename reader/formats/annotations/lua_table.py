"""Tables of Lua as programs write them to a file: `return { ["a"] = 1, … }`; nothing is run."""

from __future__ import annotations

import re
from typing import Any

_BLANK = re.compile(r"(?:\s+|--\[\[.*?\]\]|--[^\n]*)*", re.DOTALL)
_NUMBER = re.compile(r"-?(?:0[xX][0-9a-fA-F]+|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)")
_NAME = re.compile(r"[A-Za-z_]\w*")
_LONG = re.compile(r"\[(=*)\[\n?(.*?)\]\1\]", re.DOTALL)
_STRING = re.compile(r"\"((?:[^\"\\]|\\.)*)\"|'((?:[^'\\]|\\.)*)'", re.DOTALL)
_ESCAPE = re.compile(r"\\(\d{1,3}|x[0-9a-fA-F]{2}|z\s*|.)", re.DOTALL)
_PLAIN = {"n": "\n", "t": "\t", "r": "\r", "a": "", "b": "", "f": "", "v": ""}
_CONSTANTS = {"true": True, "false": False, "nil": None}
DEEPEST = 60
"""Tables within tables; KOReader's have eight."""


def parse_lua(text: str) -> Any:
    """Return the value that a file returns: tables as dictionaries; raises ValueError."""
    start = _BLANK.match(text)
    place = start.end() if start else 0
    if text.startswith("return", place):
        place += len("return")
    value, _ = _value(text, _skip(text, place), 0)
    return value


def items_of(table: Any) -> list[Any]:
    """Return the values under the numbers of a table, in their order."""
    if not isinstance(table, dict):
        return []
    numbers = sorted(key for key in table if isinstance(key, int | float))
    return [table[key] for key in numbers]


def _skip(text: str, place: int) -> int:
    found = _BLANK.match(text, place)
    return found.end() if found else place


def _value(text: str, place: int, depth: int) -> tuple[Any, int]:
    if depth > DEEPEST:
        raise ValueError("tables nested too deeply")
    if text.startswith("{", place):
        return _table(text, place + 1, depth)
    if (found := _STRING.match(text, place)) is not None:
        raw = found.group(1) if found.group(1) is not None else found.group(2)
        return _unescaped(raw), found.end()
    if (found := _LONG.match(text, place)) is not None:
        return found.group(2), found.end()
    if (found := _NUMBER.match(text, place)) is not None:
        return _number(found.group()), found.end()
    if (found := _NAME.match(text, place)) is not None and found.group() in _CONSTANTS:
        return _CONSTANTS[found.group()], found.end()
    raise ValueError(f"no value at character {place}")


def _table(text: str, place: int, depth: int) -> tuple[dict[Any, Any], int]:
    table: dict[Any, Any] = {}
    position = 1
    place = _skip(text, place)
    while not text.startswith("}", place):
        key: Any
        if text.startswith("[", place) and not text.startswith(("[[", "[="), place):
            key, place = _value(text, _skip(text, place + 1), depth + 1)
            place = _expect(text, _skip(text, place), "]")
            place = _expect(text, place, "=")
        elif (
            (named := _NAME.match(text, place)) is not None
            and named.group() not in _CONSTANTS
            and text.startswith("=", _skip(text, named.end()))
        ):
            key, place = named.group(), _expect(text, _skip(text, named.end()), "=")
        else:
            key, position = position, position + 1
        value, place = _value(text, _skip(text, place), depth + 1)
        table[key] = value
        place = _skip(text, place)
        if text.startswith((",", ";"), place):
            place = _skip(text, place + 1)
    return table, place + 1


def _expect(text: str, place: int, sign: str) -> int:
    if not text.startswith(sign, place):
        raise ValueError(f"no {sign} at character {place}")
    return _skip(text, place + 1)


def _number(text: str) -> int | float:
    if text[-2:].lower() != "0x" and "0x" in text.lower():
        return int(text, 16)
    return int(text) if re.fullmatch(r"-?\d{1,18}", text) else float(text)


def _unescaped(text: str) -> str:
    """Escapes undone; numbers are bytes of UTF-8."""
    if "\\" not in text:
        return text

    def sign(found: re.Match[str]) -> str:
        code = found.group(1)
        if code.isdigit():
            return chr(int(code) & 0xFF)
        if code[0] == "x" and len(code) == 3:
            return chr(int(code[1:], 16))
        return "" if code[0] == "z" else _PLAIN.get(code, code)

    plain = _ESCAPE.sub(sign, text)
    if re.search(r"\\(?:1[2-9]|2)\d", text) is None:
        return plain
    try:
        return plain.encode("latin-1").decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return plain
