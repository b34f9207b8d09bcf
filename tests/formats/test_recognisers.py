"""Recognising a file takes time with its length, never with its square or worse."""

from __future__ import annotations

import subprocess
import sys

import pytest

from reader.formats.html import SavedPage
from reader.formats.prologue import after_prologue
from reader.formats.registry import FORMATS, recognise
from reader.formats.source import FileSource

TOKENS = (
    "<!-- c -->\n", "<!--", "-->", "<?xml ?>", "<?xml ", "<!DOCTYPE x>", "<!doctype html", "<div ",
    "<a href='", "<meta ", "<p>", "<", "&", " ", "\n", "\t", " \n", "a", "A b ", "-", "---\n",
    "+++\n", "=", "* ", "# ", "[[a", "]", "![[a|", "(", "{", '"', "\\", "id: ", "key: v\n",
    ":a: b\n", "http://a.b/", "a.", "1,", "2024-01-01 ", "<svg ", "<style>", "</script>", "<title>",
    "From a 2024\n", "Date: x\n", "%%", "```", "\u00a0", "中", ":PROPERTIES:\n", "#+begin_x\n",
    "=?a?B?b?= ", "@a{b,\n", "TY  - \n", "<DT>", "- a (b)\n", "==========\n", "<doc ", "<TEI ",
)  # fmt: skip
BEFORE = ("", "<!DOCTYPE html>\n", "<?xml version='1.0'?>\n")
SIZE = 65_536
SECONDS = 240
"""Far more than it takes anywhere; one recogniser that backtracks takes hours."""


def fuzz() -> None:
    """Ask every recogniser about every token repeated; run in a process of its own."""
    for token in TOKENS:
        for before in BEFORE:
            data = (before + token * (SIZE // len(token))).encode()
            for known in FORMATS:
                known.recognises(FileSource("page.html", data=data))


def test_no_recogniser_backtracks() -> None:
    code = "from tests.formats.test_recognisers import fuzz; fuzz()"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=SECONDS)


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
