from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.clean.render.text_article import paragraphs_html
from reader.words.ascii_text import number_of_letters, number_of_words, small_words

TEXTS = st.text(st.characters(max_codepoint=127))


@given(text=TEXTS)
def test_tables_say_of_ascii_what_expressions_say(text: str) -> None:
    assert small_words(text) == [word.casefold() for word in re.findall(r"[^\W_]+", text)]
    assert number_of_words(text) == len(re.findall(r"\w+", text))
    assert number_of_letters(text) == sum(map(str.isalpha, text))


@pytest.mark.parametrize("more", ["", " é\ud800"])
def test_control_characters_vanish_and_blanks_become_one_in_every_text(more: str) -> None:
    html = paragraphs_html(f"a\x00b\x0b\x7fc{more}  d\te\x0cf")
    assert html == f"<p>abc{more.removesuffix(chr(0xD800))} d e</p>\n<p>f</p>"
