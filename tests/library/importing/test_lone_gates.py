"""Pages that show no story at all are refused when they are saved alone; short stories come in.

`lone_gates.tsv`: `refused` or `story`, the title, the body; PASSWORD is a field for one. Each page
has a menu and a foot, as every page of a site has.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.clean.page import clean_page
from reader.library.importing.gate_policy import refusal_of_gate

_MENU = '<header><nav><a href="/">Home</a> <a href="/s">Sport</a></nav></header>'
_FOOT = '<footer><p><a href="/p">Privacy</a></p><p>© 2026 Media</p></footer>'
_PASSWORD = '<input><label>Password</label><input type="password">'
_ROWS = [
    line.split("\t")
    for line in Path(__file__).with_name("lone_gates.tsv").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize(("kind", "title", "body"), _ROWS)
def test_a_page_without_a_story_is_refused_and_a_short_story_is_not(
    kind: str, title: str, body: str
) -> None:
    head = f"<head><meta charset=utf-8><title>{title}</title></head>"
    body = body.replace("PASSWORD", _PASSWORD)
    page = f"<!DOCTYPE html><html>{head}<body>{_MENU}{body}{_FOOT}</body></html>"
    article = clean_page(page.encode())
    words, refusal = article.reading_text.strip(), refusal_of_gate(article)
    if kind == "refused":
        assert refusal or not words
    else:
        assert words and not refusal
        assert "Sport" not in words and "Privacy" not in words


def test_what_is_said_around_a_page_alone_is_kept() -> None:
    prose = "The old weir above the mill was rebuilt in spring, and the river has kept to its bed."
    page = f"<!DOCTYPE html><title>Weir</title><body><footer><p>{prose} {prose}</p></footer></body>"
    assert prose in clean_page(page.encode()).reading_text
