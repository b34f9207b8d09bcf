"""Recognising a file takes time with its length, never with its square or worse."""

from __future__ import annotations

import subprocess
import sys
from functools import partial

import pytest

from reader.formats.html import SavedPage
from reader.formats.prologue import after_prologue
from reader.formats.registry import FORMATS, recognise
from reader.formats.source import FileSource
from tests.formats.repeated_tokens import TOKENS, is_linear

BEFORE = ("", "<!DOCTYPE html>\n")
SIZES = (16_384, 1_000_000)
"""Bytes; of the larger file a recogniser looks at the first 65,536, four times the smaller."""

GROWTH = 8
"""Times the work that four times the bytes may take: what is linear takes four, a square 16."""

FLOOR = 0.02
"""Seconds of processor time below which growth is noise."""

SECONDS = 240
"""Far more than it takes anywhere; one recogniser that backtracks takes hours."""


def fuzz() -> None:
    """Ask every recogniser about every token repeated; run in a process of its own."""
    for token in TOKENS:
        for before in BEFORE:
            small, large = (
                FileSource("page.html", data=(before + token * (size // len(token))).encode())
                for size in SIZES
            )
            for known in FORMATS:
                ask, ask_less = partial(known.recognises, large), partial(known.recognises, small)
                if not is_linear(ask, ask_less, GROWTH, FLOOR):
                    print(known.name, repr(before), repr(token))


def test_no_recogniser_takes_more_than_linear_work() -> None:
    code = "from tests.formats.test_recognisers import fuzz; fuzz()"
    found = subprocess.run(
        [sys.executable, "-c", code], check=True, timeout=SECONDS, capture_output=True, text=True
    )
    assert found.stdout == ""


@pytest.mark.parametrize("comments", [1, 40, 400])
def test_a_page_behind_many_comments_is_a_page(comments: int) -> None:
    page = "<!DOCTYPE html>\n" + "<!-- c -->\n" * comments + "<html><p>A page.</p></html>"
    known = recognise(FileSource("noname", data=page.encode()))
    assert isinstance(known, SavedPage)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("  <?xml version='1.0'?>\n<!-- a --> <html>", "<html>"),
        ("<!-- open <html>", "<!-- open <html>"),
        ("<!doctype html><p>", "<p>"),
        ("words", "words"),
        ("", ""),
    ],
)
def test_what_stands_before_the_first_element_is_passed_over(text: str, rest: str) -> None:
    assert text[after_prologue(text, doctype=True) :] == rest
