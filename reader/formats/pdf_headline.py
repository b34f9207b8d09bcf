"""The headline of a PDF: the largest words at its beginning, no terms, caption or footer."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from reader.formats.printed_pages import lines_of
from reader.words.phrase_files import alternatives, phrase_pattern

_PAGES = 3
"""Pages in which a headline stands: a title page or a cover of terms may come first."""

_LARGER = 1.12
"""Times the size of most of the text that a headline has at least."""

_LONGEST, _SHORTEST = 240, 4
"""Characters of a headline's line."""
_LINES = 5
"""Lines of one headline at most."""

_MOST_TERMS = 350
"""Words of a page that is nothing but terms; a page of the story speaks less of them."""

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\S+|doi:", re.IGNORECASE)
_NUMBERS = re.compile(r"[\W\d_]*(?:page|seite|p\.|vol\.?|no\.?|issn|isbn)?[\W\d_]*$", re.IGNORECASE)

Run = tuple[float, str]
"""Words of a page in one size (in points), in the order of the page."""


def runs_of(page: Any) -> list[Run]:
    """Return the runs of a page of pypdf's with their shown size; none where reading fails."""
    found: list[Run] = []

    def visit(
        text: str, user: Sequence[float], matrix: Sequence[float], font: Any, size: float
    ) -> None:
        if text:
            scale = abs(matrix[3]) or abs(matrix[1]) or 1.0
            outer = abs(user[3]) or abs(user[1]) or 1.0
            found.append((round(abs(size) * scale * outer, 1), text))

    try:
        page.extract_text(visitor_text=visit)
    except Exception:  # damaged pages break it in many ways; the text was read without sizes
        return []
    return found


def is_terms_page(lines: Sequence[str]) -> bool:
    """Return whether a page only says on what terms the file may be used."""
    text = " ".join(lines)
    words = len(text.split())
    hits = len(phrase_pattern("pdf_terms").findall(text))
    return 0 < words <= _MOST_TERMS and hits >= 1 and hits * 120 >= words


def largest_words(pages: Sequence[Sequence[Run]], terms: Mapping[int, bool]) -> str | None:
    """Return the words in the largest size on the first pages, or None where none stands out.

    `terms` says which pages, by number from 0, only hold terms.
    """
    sized: dict[float, int] = {}
    for page in pages:
        for size, text in page:
            sized[size] = sized.get(size, 0) + len(text.strip())
    if not sized:
        return None
    usual = max(sized, key=lambda size: sized[size])
    for number, page in enumerate(pages[:_PAGES]):
        if terms.get(number):
            continue
        lines = _sized_lines(page)
        sizes = sorted({size for size, _ in lines if size >= usual * _LARGER}, reverse=True)
        for size in sizes:
            words = _headline(lines, size)
            if words is not None:
                return words
    return None


def may_be_headline(line: str) -> bool:
    """Return whether a line can be a title: no caption, terms, address or number."""
    return (
        _SHORTEST <= len(line) <= _LONGEST
        and not _caption().match(line)
        and not phrase_pattern("pdf_terms").search(line)
        and not _ADDRESS.search(line)
        and not _NUMBERS.match(line)
    )


def _sized_lines(page: Sequence[Run]) -> list[tuple[float, str]]:
    """Return the lines of a page with the largest size in each."""
    lines: list[tuple[float, str]] = []
    size, words = 0.0, ""
    for run_size, text in page:
        for number, piece in enumerate(text.split("\n")):
            if number:
                lines.append((size, words))
                size, words = 0.0, ""
            if piece.strip():
                # A new size without a line's end begins a new line of another kind.
                if words.strip() and abs(run_size - size) > size * 0.2:
                    lines.append((size, words))
                    size, words = 0.0, ""
                size = max(size, run_size)
            words += piece
    lines.append((size, words))
    return [(size, " ".join(words.split())) for size, words in lines if words.strip()]


def _headline(lines: Sequence[tuple[float, str]], size: float) -> str | None:
    """Return the first lines that stand together in a size, if they can be a title."""
    start = next((n for n, (other, _) in enumerate(lines) if other == size), 0)
    end = start
    while end < len(lines) and lines[end][0] == size and end - start <= _LINES:
        end += 1
    joined = " ".join(" ".join(lines_of(words)) for _, words in lines[start:end])
    words = " ".join(joined.split())
    letters = sum(letter.isalpha() for letter in words)
    return words if end - start <= _LINES and letters >= 3 and may_be_headline(words) else None


@cache
def _caption() -> re.Pattern[str]:
    """Return the pattern of a caption: a word with a number, or a credit within the line."""
    return re.compile(
        rf"(?:{alternatives('figure_word')})\s*[:.\d]|"
        r".{0,60}(?:\b(?:photo(?:graph)?|foto|image)(?: by\b|:)|©|/ ?Getty|/ ?Reuters|/ ?AP\b)",
        re.IGNORECASE,
    )
