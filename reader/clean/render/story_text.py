"""The story's own words out of its safe HTML: without captions and without the headline."""

from __future__ import annotations

import re
import unicodedata
from itertools import filterfalse

from reader.clean.render.reading_text import reading_text
from reader.words.ascii_text import number_of_words

_CAPTION = re.compile(r"<figcaption.*?</figcaption>", re.DOTALL)
_WORD = re.compile(r"\w+")
_SINGLE = re.compile(
    "[\u0e00-\u0e7f\u1000-\u109f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
)
_HEADING = re.compile(r"<h([1-6])[^>]*>(.*?)</h\1>", re.DOTALL)


def folded(text: str) -> str:
    """Return the words of a text without case, accents and punctuation, for comparing."""
    plain = text
    if not text.isascii():
        plain = unicodedata.normalize("NFKD", text)
        plain = "".join(filterfalse(unicodedata.combining, plain))
    return " ".join(_WORD.findall(plain.casefold()))


def story_text(html: str, title: str = "") -> str:
    """Return the text of a story's safe HTML without captions and the repeated headline."""
    html = _CAPTION.sub("", html)
    if title:
        wanted = folded(title)
        first = _HEADING.search(html)
        if first is not None and _says(first, wanted):
            html = html[: first.start()] + html[first.end() :]
        text = reading_text(html)
        line, _, rest = text.partition("\n")
        # Old pages have no headings: their headline is a line in large letters.
        return rest.lstrip("\n") if wanted and folded(line) == wanted else text
    return reading_text(html)


def without_headline(html: str, title: str) -> str:
    """Return a story's safe HTML without a heading at its very beginning that repeats the title."""
    first = _HEADING.match(html.lstrip())
    if first is None or not _says(first, folded(title)):
        return html
    return html.lstrip()[first.end() :].lstrip("\n")


def _says(heading: re.Match[str], wanted: str) -> bool:
    """Return whether a heading says what is wanted, in folded words."""
    return bool(wanted) and folded(reading_text(heading.group(2))) == wanted


def count_words(text: str) -> int:
    """Return how many words a text has; a script without spaces counts two letters a word."""
    if text.isascii():
        return number_of_words(text)
    single = len(_SINGLE.findall(text))
    if not single:
        return len(_WORD.findall(text))
    return len(_WORD.findall(_SINGLE.sub(" ", text))) + (single + 1) // 2
