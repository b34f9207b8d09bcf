"""What a reader comes for stays whole, whatever the model thinks of its blocks.

The pages in `cases` hold one story of seven paragraphs and one thing of each kind.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from reader.clean.page import clean_page

CASES = Path(__file__).with_name("cases")
FLOW = "def flow(depth):\n    rate = depth * 3"


def html_of(name: str) -> str:
    """Return the safe HTML of a case."""
    return clean_page((CASES / f"{name}.html").read_bytes()).html


def words_of(name: str) -> str:
    """Return the reading text of a case, in one line."""
    return " ".join(clean_page((CASES / f"{name}.html").read_bytes()).reading_text.split())


@pytest.mark.parametrize("path", sorted(CASES.glob("code-*@*.html")), ids=lambda path: path.stem)
def test_code_is_kept_once_without_its_numbers(path: Path) -> None:
    html = html_of(path.stem)
    assert html.count("<pre") == 1
    code = re.search(r"<pre[^>]*>(.*?)</pre>", html, re.DOTALL)
    assert code is not None
    assert not re.search(r"^\s*\d", code.group(1), re.MULTILINE)
    assert code.group(1).count("\n") == (1 if "lang" in path.stem or "div" in path.stem else 2)


def test_code_keeps_its_language() -> None:
    assert '<pre data-language="python">def flow' in html_of("code-lang@docs")
    assert 'data-language="python"' in html_of("code-chroma-lntable@news")


@pytest.mark.parametrize(
    ("name", "notes"),
    [
        ("fn-markdown@docs", ("under number 44", "Some are basalt")),
        ("fn-links-only@blog", ("Kingfisher",)),
        ("fn-refs-div@blog", ("Weirs and Trout", "Steps in Rivers")),
        ("fn-word@docs", ("under number 44",)),
        ("fn-ol-references@blog", ("Weirs and Trout", "Steps in Rivers")),
        ("fn-aside-between@news", ("eleven days",)),
    ],
)
def test_notes_stay_and_their_links_lead_there(name: str, notes: tuple[str, ...]) -> None:
    html = html_of(name)
    assert all(note in html for note in notes)
    places = set(re.findall(r'id="([^"]+)"', html))
    links = re.findall(r'href="#([^"]+)"', html)
    assert set(links) <= places
    assert bool(links) == ("ol-references" not in name)
    assert "<p></p>" not in html
    assert not re.search(r"<p>(?:<a id=\"[^\"]*\"></a>)+</p>", html)


@pytest.mark.parametrize(
    ("name", "whole"),
    [
        (
            "list-dl@news",
            "lifts its level.</dd><dt>Race",
        ),
        ("list-dl-code@docs", "<pre>GET /gate\n\n&gt; open</pre></dd>"),
        ("list-links@news", "Python</a></li><li>"),
        ("details-faq@news", "<h3>How high is the wall?</h3>\n<p>It is four metres high"),
        ("list-alpha@docs", '<ol type="a"><li>under the first arch'),
        ("list-value@docs", '<li value="20">Twenty stones'),
        ("table-divs@docs", "<tr><th>Month</th><th>Flow</th></tr><tr><td>May</td>"),
        ("button-in-p@docs", "<p>The penstock is the pipe"),
        ("p-dropcap-svg@docs", "<p>There was a time when"),
        ("img-bg@blog", 'alt="The wall in June"'),
        ("img-svg@blog", "(drawing left out)"),
        ("img-svg@blog", "<figcaption>Flow by month.</figcaption>"),
        ("tweet", "<blockquote><p"),
        ("tweet", 'href="https://twitter.com/areader/status/1196501054197649413"'),
        ("inside", "the council of Paris said"),
        ("wrapped", "Paragraph 5: the council"),
    ],
)
def test_it_is_whole(name: str, whole: str) -> None:
    assert whole in html_of(name)


@pytest.mark.parametrize("name", ["math_katex", "math_mathjax2"])
def test_a_formula_comes_once_with_its_tex(name: str) -> None:
    html = html_of(name)
    assert 'The flow is <span data-tex="Q=vA">Q = vA</span> at any time of day.' in html


@pytest.mark.parametrize("path", sorted(CASES.glob("second_*.html")), ids=lambda path: path.stem)
def test_a_second_article_is_none_of_the_story(path: Path) -> None:
    words = words_of(path.stem)
    assert "Other towns along the valley" in words
    assert not re.search(r"bread|baker", words, re.IGNORECASE)


def test_hidden_words_within_a_sentence_are_gone() -> None:
    assert "threatened Rep. Jane Doe in a call" in words_of("hidden-rollover")


def test_a_box_for_letters_is_gone() -> None:
    assert "Get our letter" not in words_of("furn-newsletter@blog")


def test_the_sign_of_a_heading_is_no_word_of_it() -> None:
    assert "<h2>Flow and drop</h2>" in html_of("h-permalink@docs")
