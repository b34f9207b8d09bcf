"""Texts that nobody copied from a page: the first line is their title, and nothing of them is lost.

Each file of `texts/` has the expected title first; after the line of dashes comes the text.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.clean.render.text_article import article_from_text, paragraphs_html
from reader.formats import read_bytes
from reader.model import Article, Draft
from tests.examples import examples

TEXTS = sorted((Path(__file__).parent / "texts").glob("*.txt"))
COPIES = sorted((Path(__file__).parent / "copied_text" / "copies").glob("*.txt"))
_WORD = re.compile(r"\w+")


def _read(text: str) -> tuple[Draft, Article]:
    (draft,) = read_bytes(text.encode(), "text.txt")
    assert isinstance(draft, Draft)
    assert draft.text is not None
    return draft, article_from_text(draft.text, draft.facts)


def _lost(text: str) -> set[str]:
    """Return the words of a text that are in none of the places they may go to."""
    draft, article = _read(text)
    facts = draft.facts
    parts = [article.reading_text, facts.title, facts.subtitle, facts.section, facts.url]
    parts += [facts.byline, *draft.left_out]
    for link in draft.links:
        parts += [link.title, link.teaser, link.place, link.url]
    held = set(_WORD.findall(" ".join(part for part in parts if part)))
    return set(_WORD.findall(text)) - held


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_a_text_has_its_title_and_loses_no_word(path: Path) -> None:
    head, _, text = path.read_text(encoding="utf-8").partition("\n----\n")
    title = head.removeprefix("title: ").strip() or None
    draft, article = _read(text)
    assert draft.facts.title == title
    assert _lost(text) == set()
    facts = [line for line in draft.left_out if "By " not in line and "2021" not in line]
    assert facts == []
    rest = text if title is None else text.replace(title, "", 1)
    assert set(_WORD.findall(rest)) <= set(
        _WORD.findall(f"{article.reading_text} By Ann Other 3 May 2021")
    )


@pytest.mark.parametrize("path", COPIES, ids=lambda path: path.stem)
def test_no_word_of_a_copied_page_is_lost(path: Path) -> None:
    _, _, page = path.read_text(encoding="utf-8").partition("----\n")
    assert _lost(page.replace("¶", "")) == set()


_LINES = st.sampled_from(
    [
        "Search", "The weir", "By Ann Other", "3 May 2021", "Share", "Read more", "Comments",
        "Related: Another story of the weir", "- one", "* two", "    code()", "a   b", "c   d",
        "It was late.", "", "", "=====", "Home > News", "© 2024 Valley Notes", "Tags",
        "The old weir above the mill was rebuilt in spring, and the river has kept to its bed.",
        "https://example.org/a", "Newsletter", "[2] A book", "“Why?”", "350 ml water",
    ]
)  # fmt: skip


@settings(max_examples=examples(150), deadline=None)
@given(st.lists(_LINES, min_size=1, max_size=25))
def test_every_word_of_a_text_goes_somewhere(lines: list[str]) -> None:
    text = "\n".join(lines)
    if _WORD.search(text):
        assert _lost(text) == set()


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Run:\n\n    git clone\n    make", "<p>Run:</p>\n<pre>git clone\nmake</pre>"),
        ("    if x:\n        y()\n\n    z", "<pre>if x:\n    y()\n\nz</pre>"),
        ("May     3.1\nJune    2.4", "<pre>May     3.1\nJune    2.4</pre>"),
        ("May\t3.1\nJune\t2.4", "<pre>May\t3.1\nJune\t2.4</pre>"),
        ("| a | b |\n| 1 | 2 |", "<pre>| a | b |\n| 1 | 2 |</pre>"),
        ("- one\n- two <b>", "<ul><li>one</li><li>two &lt;b&gt;</li></ul>"),
        ("500 g flour\n10 g salt", "<p>500 g flour<br>10 g salt</p>"),
        ("    Once upon a time there was a weir.", "<p>Once upon a time there was a weir.</p>"),
        ("                    The weir", "<p>The weir</p>"),
    ],
)
def test_code_tables_and_lists_keep_their_shape(text: str, html: str) -> None:
    assert paragraphs_html(text) == html


@pytest.mark.parametrize(
    "first",
    [
        "Ankara is the capital of Turkey.[1][2] It has 5.7 million people.[3]",
        "イスタンブールは最大の都市である[1][2]。人口は1500万人を超える[3]。",
        "The weir was built in 1791.[4]",
    ],
)
def test_a_first_paragraph_with_numbers_of_notes_is_no_title(first: str) -> None:
    _, article = _read(f"{first}\n\nIt was named the capital in 1923.\n")
    assert first in article.reading_text


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("     ___\n    /   \\\n   | mill|\n    \\___/", "  ___\n /   \\\n| mill|\n \\___/"),
        ("```python\ndef grind(sack):\n    return sack\n```", "def grind(sack):\n    return sack"),
        ("--- a/w\n+++ b/w\n@@ -1 +1 @@\n-one\n+two", "@@ -1 +1 @@\n-one\n+two"),
    ],
)
def test_pictures_of_signs_fenced_code_and_differences_keep_their_shape(
    text: str, shape: str
) -> None:
    _, article = _read(f"Mill plan\n\n{text}\n\nThe wheel stands on the left bank.\n")
    written = article.html[article.html.find("<pre>") : article.html.find("</pre>")]
    assert shape in written


def test_verses_with_dashes_are_no_picture() -> None:
    verses = "- and so -\n  the wheel turns -\n- and so it turns -"
    assert "<pre>" not in paragraphs_html(verses)


@pytest.mark.parametrize("charset", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    "words",
    [
        "“We’ll see,” she said — and left the mill.",
        "从那以后，河水一直留在河道里。没有人料到会这样。",
    ],
)
def test_a_text_in_utf16_without_a_mark_is_read(charset: str, words: str) -> None:
    (draft,) = read_bytes("\n\n".join([words] * 4).encode(charset), "text.txt")
    assert isinstance(draft, Draft)
    assert words in (draft.text or "")
