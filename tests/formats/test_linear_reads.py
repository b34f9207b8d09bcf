"""Reading takes time with a file's length: repeated tokens cost no format its square or worse."""

from __future__ import annotations

from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.formats import read_bytes
from reader.formats.restructured_text import MOST_BLOCKS, NOT_PARSED
from reader.library.importing.preparation import prepare_plainly
from reader.model import Draft, Facts
from tests.examples import examples
from tests.formats.reading import draft
from tests.formats.repeated_tokens import TOKENS, is_linear

SIZES = (5_000, 20_000)
GROWTH, FLOOR = 8, 0.2
"""Times the work of four times the bytes, and seconds of processor time that are noise."""

MAIL = "From: a\nSubject: b\nDate: c\nContent-Type: text/html\n\n"
ARCHIVE = "MIME-Version: 1.0\nContent-Type: text/html\n\n<html>"
BEGINNINGS = (
    ("a.md", ""), ("a.md", "---\ntitle: a\n---\n"), ("a.md", "# a\n\n"), ("a.txt", ""),
    ("a.txt", "Title\n\n"), ("a.eml", MAIL), ("a.eml", "From: a\nSubject: "), ("a.mht", ARCHIVE),
    ("a.html", "<html>"), ("a.rst", "T\n=\n\n"), ("a.org", "#+TITLE: x\n"), ("a.bib", "@a{b,\n"),
    ("a.xml", "<doc title='a'><main>"), ("a.csv", "url,title\n"), ("a.opml", "<opml><body>"),
    ("a.rss", "<rss><channel><item><title>a</title><description>"), ("a.ris", "TY  - NEWS\n"),
    ("a.json", '{"title":"a","text":"'), ("a.mbox", "From a 2024\nFrom: a\n\n"),
    ("My Clippings.txt", "==========\n"), ("a.url", "[InternetShortcut]\n"),
)  # fmt: skip
MET = (
    ("a.md", "---\ntitle: a\n---\n", " \n"), ("a.md", "# a\n\n", "\n"), ("a.html", "", "<html "),
    ("a.eml", MAIL, "<style>"), ("a.mht", ARCHIVE, "<html "), ("a.bib", "@a{b,\n", " "),
    ("a.txt", "", "<html "), ("a.html", "<p>\xe9\udcff", "<script>"),
)  # fmt: skip


def _read(name: str, data: bytes) -> None:
    for number, _ in enumerate(read_bytes(data, name)):
        if number > 300:
            return


def _holds(name: str, before: str, token: str) -> bool:
    small, large = (
        (before + token * (size // len(token))).encode("utf-8", "surrogateescape") for size in SIZES
    )
    return is_linear(partial(_read, name, large), partial(_read, name, small), GROWTH, FLOOR)


@pytest.mark.parametrize(("name", "before", "token"), MET)
def test_what_once_took_the_square_of_its_length(name: str, before: str, token: str) -> None:
    assert _holds(name, before, token)


@settings(deadline=None, max_examples=examples(30))
@given(st.sampled_from(BEGINNINGS), st.sampled_from(TOKENS))
def test_any_token_repeated(beginning: tuple[str, str], token: str) -> None:
    assert _holds(*beginning, token)


@pytest.mark.parametrize("token", ["<script ", "<script>", "<style>", "<", "&", "<!--"])
def test_what_breaks_the_cleaner_is_kept_as_plain_text_in_linear_work(token: str) -> None:
    words = "The words of the page. "

    def keep(size: int) -> None:
        page = (words + token * (size // len(token))).encode()
        kept = prepare_plainly(Draft("a.html", "html", Facts(), page=page))
        assert words.strip() in kept.article.text

    assert is_linear(partial(keep, 200_000), partial(keep, 50_000), GROWTH, FLOOR)


def test_a_text_of_nothing_but_marks_is_shown_as_it_stands() -> None:
    found = draft("Title\n=====\n\nWords.\n\n" + ":a: b\n" * (MOST_BLOCKS + 1), "a.rst")
    assert found.notices == (NOT_PARSED,)
    assert "Words." in (found.text or "")
