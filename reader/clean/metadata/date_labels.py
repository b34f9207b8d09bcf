"""What a page writes beside a date: that it was published then, or that it was changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal

from reader.words.phrase_files import alternatives, languages

Label = Literal["published", "updated", ""]

_UNSPACED = frozenset(("zh", "ja", "ko", "ar", "hi", "he", "th"))
"""Languages whose labels may be joined to the words around them."""
_DIGIT = re.compile(r"\d")
_MOST = 6
"""Labels read of one line."""


@cache
def _label() -> re.Pattern[str]:
    """Return the pattern of all labels, its groups named by what they say."""
    spaced, unspaced = (
        "|".join(
            f"(?P<{said}{suffix}>{alternatives(f'date_{said}', within)})"
            for said in ("published", "updated")
        )
        for suffix, within in (("", {*languages()} - _UNSPACED), ("_joined", _UNSPACED))
    )
    return re.compile(rf"(?<![^\W\d_])(?:{spaced})(?![^\W\d_])|{unspaced}", re.IGNORECASE)


def label_of(text: str) -> Label:
    """Return what the last label in a short text says; changed goes before published."""
    found = [_kind(match) for match in _label().finditer(text)]
    if not found:
        return ""
    return "updated" if "updated" in found and found[-1] != "published" else found[-1]


def without_labels(text: str) -> str:
    """Return a text without what it says of its dates: `published`, `updated`."""
    return _label().sub(" ", text)


def labelled_parts(text: str) -> Iterator[tuple[Label, str]]:
    """Cut `Published 1 May 2020, updated 3 June 2021` into its dates with their labels.

    Labels stand before their dates, or behind where the text ends with one.
    """
    marks = list(_label().finditer(text))[:_MOST]
    if not marks:
        yield "", text
        return
    behind = _DIGIT.search(text, 0, marks[0].start()) and not _DIGIT.search(text, marks[-1].end())
    start = 0
    if behind:
        for mark in marks:
            yield _kind(mark), text[start : mark.start()]
            start = mark.end()
        return
    label: Label = ""
    for mark in marks:
        if part := text[start : mark.start()].strip():
            yield label, part
        # "Last updated" and "first published" may say two labels of one date: the first counts.
        kind = _kind(mark)
        label = kind if _DIGIT.search(text, start, mark.start()) or not label else label
        start = mark.end()
    yield label, text[start:]


def _kind(match: re.Match[str]) -> Label:
    return "published" if (match.lastgroup or "").startswith("published") else "updated"
