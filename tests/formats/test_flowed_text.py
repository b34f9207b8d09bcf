"""Letters whose lines flow."""

from __future__ import annotations

from functools import partial

import pytest

from reader.formats.flowed_text import unflowed
from tests.formats.reading import draft
from tests.formats.repeated_tokens import is_linear


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ("It \nleft \nat nine.\n\nThen it \nwas.", "It left at nine.\n\nThen it was."),
        ("One line.\nAnother.", "One line.\nAnother."),
        ("> quoted \n> words \nmine \nhere", "> quoted words \nmine here"),
        ("> one \n>> two \n>> more", "> one \n>> two more"),
        (" From here \n >on", "From here >on"),
        ("Words.\n-- \nAnn", "Words.\n-- \nAnn"),
        ("Words \n-- \nAnn", "Words \n-- \nAnn"),
        ("a\r\nb \r\nc", "a\nb c"),
        ("ends with \n", "ends with "),
    ],
)  # fmt: skip
def test_lines_that_flow(lines: str, words: str) -> None:
    assert unflowed(lines.encode(), delete_blank=False).decode() == words


def test_blanks_that_only_mark_the_place() -> None:
    assert (
        unflowed("今日は晴 \nれです。".encode(), delete_blank=True).decode() == "今日は晴れです。"
    )


@pytest.mark.parametrize("kind", ["format=flowed", 'format="Flowed"; delsp=no', ""])
def test_a_letter(kind: str) -> None:
    letter = (
        "From: Ann <ann@a.example>\nTo: b@b.example\nSubject: Ferry\n"
        f"Content-Type: text/plain; charset=utf-8; {kind}\n\n"
        "The ferry \nleft at nine.\n\nA poem:\nRoses are red\nViolets are blue\n"
    )
    found = draft(letter, "a.eml")
    said = found.html or found.text or ""
    assert ("The ferry left at nine." in said) == bool(kind)
    assert "red Violets" not in said


def test_its_time_goes_with_its_length() -> None:
    def read(count: int) -> None:
        unflowed(b"a b c \n> d \n" * count, delete_blank=True)

    assert is_linear(partial(read, 80_000), partial(read, 20_000), 8, 0.5)
    flowing = b"a b c \n"
    assert is_linear(
        partial(unflowed, flowing * 80_000, delete_blank=True),
        partial(unflowed, flowing * 20_000, delete_blank=True), 8, 0.5,
    )  # fmt: skip
