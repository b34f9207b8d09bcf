from __future__ import annotations

from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.clean.lexicon.word_sets import names
from reader.clean.render.reading_text import reading_text
from reader.clean.render.sanitizer import sanitise


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One</p>\n<p>Two <em>three</em></p>", "One\n\nTwo three"),
        ("<p>One<br>two</p>", "One\ntwo"),
        ("<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul><p>d</p>", "a\nb\nc\n\nd"),
        ("<table><tr><th>x</th><th>y</th></tr><tr><td>1</td><td>2</td></tr></table>", "x\ty\n1\t2"),
        ("<pre>a\n  b\n</pre>", "a\n  b\n"),
        (
            '<figure><img src="asset:0" alt="not told"><figcaption>Told</figcaption></figure>',
            "Told",
        ),
        ("<p>  a \n b\u00a0c </p>", "a b\u00a0c"),
        ("<p>1 &lt; 2 &amp; 3</p>", "1 < 2 & 3"),
        ("", ""),
    ],
)
def test_blocks_lines_and_cells_stand_apart(html: str, text: str) -> None:
    assert reading_text(html) == text


WORDS = st.text(alphabet="abc <>&\n\tä漢\u00a0\u00ad", max_size=12)
TAGS = st.sampled_from(
    sorted(names("p b i a div ul li ol table tr td th pre br h2 blockquote span img sup"))
)


@st.composite
def markup(draw: st.DrawFn) -> str:
    parts = draw(
        st.lists(
            st.one_of(
                WORDS,
                TAGS.map(lambda tag: f"<{tag}>"),
                TAGS.map(lambda tag: f"</{tag}>"),
                st.just('<a href="http://example.org/x" onclick="no()">'),
                st.just('<img src="http://example.org/x.png" alt="p">'),
            ),
            max_size=25,
        )
    )
    return "".join(parts)


def letters_of_nodes(html: str) -> str:
    import re

    return "".join(unescape(re.sub(r"<[^>]*>", "", html)).split())


@given(markup())
def test_every_letter_comes_once_in_order_and_none_is_added(source: str) -> None:
    html = sanitise(source).html
    assert "".join(reading_text(html).split()) == letters_of_nodes(html)


@given(markup())
def test_the_safe_html_of_safe_html_is_itself(source: str) -> None:
    once = sanitise(source, base_url="http://example.org/")
    assert sanitise(once.html).html == once.html
    assert sanitise(once.html, base_url="http://other.example/").html == once.html


@given(st.text(max_size=80))
def test_any_text_can_be_sanitised(source: str) -> None:
    once = sanitise(source).html
    assert sanitise(once).html == once
