"""Highlights that stand in code: exported as code, with its language, indents and lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from reader.model import Body, Highlight

_CODE = re.compile(r"<pre(?P<facts>[^>]*)>(?P<code>.*?)</pre>", re.DOTALL)
_LANGUAGE = re.compile(r'data-language="([^"]*)"')
_TAG = re.compile(r"<[^>]*>")
_TICKS = re.compile("`{3,}")


@dataclass(frozen=True, slots=True)
class MarkedCode:
    """What is marked of a block of code, and the language the page gave it, perhaps none."""

    text: str
    language: str = ""

    def fenced(self) -> list[str]:
        """Return the lines as code of Markdown; its fence is longer than any inside."""
        longest = max((len(run) for run in _TICKS.findall(self.text)), default=2)
        fence = "`" * (longest + 1)
        return [f"{fence}{self.language}", *self.text.split("\n"), fence]


def marked_code(mark: Highlight, body: Body) -> MarkedCode | None:
    """Return the code of a highlight that stands wholly in a block of code, else None."""
    if mark.state != "anchored" or not mark.exact.strip():
        return None
    for begin, end, language in _blocks(body):
        if begin <= mark.start and mark.end <= end:
            return MarkedCode(_whole_indent(mark, body.reading_text), language)
    return None


def _blocks(body: Body) -> Iterator[tuple[int, int, str]]:
    """Yield where blocks of code stand in the reading text, each with its language."""
    at = 0
    for found in _CODE.finditer(body.html):
        code = unescape(_TAG.sub("", found["code"])).strip("\n")
        begin = body.reading_text.find(code, at) if code.strip() else -1
        if begin >= 0:
            at = begin + len(code)
            named = _LANGUAGE.search(found["facts"])
            yield begin, at, unescape(named[1]) if named else ""


def _whole_indent(mark: Highlight, text: str) -> str:
    """Return the marked words with the blanks before the first line, which are part of code."""
    line = text[: mark.start].rpartition("\n")[2]
    words = mark.exact.strip("\n").rstrip()
    return words if line.strip() or "\n" not in words else f"{line}{words}"
