"""Tools beside every heading and labels before titles of the same site go, in any language."""

from __future__ import annotations

from reader.clean.page import clean_page
from tests.clean.pages import SENTENCES, news_page

_LINK = '<a href="/news/2024/{0}">Ferry line number {0} is sold to its neighbour</a>'


def _story(between: str) -> str:
    said = [f"<p>{one} {SENTENCES[n - 1]}</p>" for n, one in enumerate(SENTENCES)]
    told = "".join(f"{between.format(n)}{one}" for n, one in enumerate(said[1:]))
    return clean_page(news_page(said[0] + told).encode(), "https://courier.example/news/1").html


def test_tools_beside_headings_go() -> None:
    head = "<div class='head'><h2>Pier {0}</h2><span>Ŝanĝu</span></div>"
    html = _story(head)
    assert "Ŝanĝu" not in html
    assert html.count("<h2>Pier") == 5


def test_what_stands_below_headings_of_its_own_stays() -> None:
    html = _story("<h2>Pier {0}</h2><p>Open</p>")
    assert html.count("<p>Open</p>") == 5


def test_titles_behind_the_same_words_go() -> None:
    html = _story(f"<p>FUNDA OKUNYE LAPHA | {_LINK}</p>")
    assert "FUNDA" not in html


def test_labels_before_sources_elsewhere_stay() -> None:
    html = _story(f"<p>Read the paper: {_LINK}</p>".replace("/news", "https://papers.example"))
    assert html.count("Read the paper") == 5
