from __future__ import annotations

import hashlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.clean.page import clean_page
from reader.clean.render.reading_text import reading_text
from reader.clean.render.sanitizer import sanitise
from reader.clean.siterules.rules import SiteRule
from reader.model import Article
from tests.clean.pages import SENTENCES, news_page, paragraphs
from tests.examples import examples

URL = "https://courier.example/news/2024/10/harbour-closed-after-crack?ref=front"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(200))


def clean(page: str, **told: object) -> Article:
    return clean_page(page.encode(), URL, **told)  # type: ignore[arg-type]


def test_the_story_alone_becomes_text() -> None:
    article = clean(news_page())
    assert article.text.startswith(SENTENCES[0])
    assert all(sentence in article.text for sentence in SENTENCES)
    for furniture in ("Sport", "Related", "Ferry line", "pier would not hold", "rights reserved"):
        assert furniture not in article.text
    assert article.reading_text == reading_text(article.html)
    assert article.word_count > 100
    assert article.notices == ()


def test_the_facts_are_found() -> None:
    article = clean(news_page())
    assert article.title == "Harbour closed after crack is found"
    assert article.authors == ("Ida Holm",)
    assert article.byline == "Ida Holm"
    assert article.site == "The Ostvik Courier"
    assert article.published == "2024-10-22T08:30:00+02:00"
    assert article.language == "en"
    assert article.url == URL
    assert article.aliases == ("https://courier.example/news/2024/10/harbour-closed-after-crack",)
    assert article.subtitle == "A crack in the pier keeps the ferries away."


def test_related_stories_are_links_and_comments_are_apart() -> None:
    article = clean(news_page())
    related = [link for link in article.links if link.kind == "related"]
    assert [link.title for link in related] == [
        "Ferry line is sold to its neighbour",
        "Herring come late this year again",
        "Old customs house is opened for good",
    ]
    assert related[0].url == "https://courier.example/news/2024/10/ferry-line-sold-to-neighbour"
    assert related[0].published == "2024-10-20"
    assert related[0].place == "Related stories"
    assert "not told" in related[0].teaser
    assert "this pier would not hold" in article.comments_html


def test_links_of_the_text_are_kept_as_inline() -> None:
    body = (
        paragraphs(4) + '<p>More is said in <a href="/report">the report of the town</a> today.</p>'
    )
    article = clean(news_page(body))
    inline = [link for link in article.links if link.kind == "inline"]
    assert [(link.title, link.url) for link in inline] == [
        ("the report of the town", "https://courier.example/report")
    ]


def test_pictures_come_with_captions_which_are_no_text() -> None:
    figure = (
        '<figure><img src="harbour.jpg" alt="The pier" width="800"><figcaption>The eastern pier. '
        "Photo: A. Berg</figcaption></figure>"
    )
    body = paragraphs(2) + figure + paragraphs(4)
    asked: list[str] = []

    def saved(address: str) -> bytes | None:
        asked.append(address)
        return PNG if address == "harbour.jpg" else None

    article = clean(news_page(body), images=saved)
    digest = hashlib.sha256(PNG).hexdigest()
    assert f'<img src="asset:{digest}" alt="The pier">' in article.html
    assert "<figcaption>The eastern pier. Photo: A. Berg</figcaption>" in article.html
    assert "Photo: A. Berg" in article.reading_text
    assert "Photo: A. Berg" not in article.text
    assert article.assets[0].digest == digest
    assert [(image.asset, image.saved) for image in article.images] == [(digest, True)]
    assert asked


def test_a_picture_that_is_not_saved_is_told_as_missing() -> None:
    body = paragraphs(3) + '<img src="/pictures/pier.jpg" alt="Pier">' + paragraphs(3)
    article = clean(news_page(body))
    address = "https://courier.example/pictures/pier.jpg"
    name = "missing-" + hashlib.sha256(address.encode()).hexdigest()[:16]
    assert [(i.asset, i.address, i.saved) for i in article.images] == [(name, address, False)]
    assert f'src="asset:{name}"' in article.html


def test_the_story_s_repeated_headline_is_not_its_text() -> None:
    body = "<h2>Harbour closed after crack is found</h2>" + paragraphs()
    assert "Harbour closed after" not in clean(news_page(body)).text


def test_json_ld_wins_over_what_is_shown() -> None:
    head = """<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
    {"@type": "NewsArticle", "headline": "Harbour closed after crack is found",
     "datePublished": "2024-10-21T23:00:00Z", "author": [{"@id": "#a"}, {"name": "Ulf Dahl"}],
     "articleSection": "Region", "isAccessibleForFree": false,},
    {"@type": "Person", "@id": "#a", "name": "Ida Holm"}]}</script>"""
    article = clean(news_page(head=head))
    assert article.authors == ("Ida Holm", "Ulf Dahl")
    assert article.published == "2024-10-21T23:00:00+00:00"
    assert article.section == "Region"
    assert any("paywall" in notice for notice in article.notices)


@pytest.mark.parametrize(
    ("comment", "url"),
    [
        (
            "<!-- saved from url=(0030)https://saved.example/story/1 -->",
            "https://saved.example/story/1",
        ),
        (
            "<!--\n Page saved with SingleFile \n url: https://saved.example/story/1 \n"
            " saved date: Tue Oct 22 2024 10:00:00 GMT+0200 (CEST)\n-->",
            "https://saved.example/story/1",
        ),
        (
            "<!-- Mirrored from saved.example/story/1 by HTTrack Website Copier/3.x -->",
            "http://saved.example/story/1",
        ),
        (
            "<!-- saved from url=(0080)https://web.archive.org/web/20241022000000/"
            "https://saved.example/story/1 -->",
            "https://saved.example/story/1",
        ),
    ],
)
def test_the_saving_program_s_note_gives_the_address(comment: str, url: str) -> None:
    page = news_page().replace("<html", comment + "<html", 1)
    assert clean_page(page.encode()).url == url


def test_a_canonical_address_of_the_site_s_root_is_ignored() -> None:
    page = news_page().replace("/news/2024/10/harbour-closed-after-crack", "/")
    assert clean_page(page.encode()).url is None


def test_a_page_without_a_story_is_shown_whole_and_says_so() -> None:
    article = clean_page(b"<html><body><div>Only a word</div></body></html>")
    assert article.text == "Only a word"
    assert article.notices


@pytest.mark.parametrize(
    "page", [b"", b"   ", b"\x00\x01\x02", b"<", b"<html></html>", b"\xff\xfe"]
)
def test_nothing_comes_of_nothing(page: bytes) -> None:
    assert clean_page(page).html == ""


def test_a_taught_rule_goes_before_all_else() -> None:
    rule = SiteRule.read(
        {"host": "courier.example", "story": [".box"], "remove": ".ad", "title": "h2.real"}
    )
    body = (
        '<h2 class="real">Taught title</h2><div class="box">Short <p class="ad">Buy</p> words</div>'
    )
    article = clean(news_page(paragraphs() + body), rules=[rule])
    assert article.title == "Taught title"
    assert article.text == "Short words"
    assert SiteRule.read(rule.written()) == rule


def test_a_rule_for_another_site_does_nothing() -> None:
    rule = SiteRule.read({"host": "other.example", "story": ["nav"]})
    assert clean(news_page(), rules=[rule]) == clean(news_page())


def test_where_a_rule_s_story_is_not_on_the_page_the_cleaner_finds_it_itself() -> None:
    rule = SiteRule("courier.example", story=("div.nowhere",))
    plain = clean(news_page())
    assert clean(news_page(), rules=[rule]).text == plain.text
    assert plain.text


@pytest.mark.parametrize("told", [{}, {"host": ""}, {"host": "a.example", "story": ["p >"]}])
def test_broken_rules_are_refused(told: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"rule|selector"):
        SiteRule.read(told)


FRAGMENTS = st.sampled_from(
    [
        paragraphs(2),
        "<div>",
        "</div>",
        "<article>",
        "<p>A line, and a further one.",
        "<table><tr><td>",
        "</table>",
        "<script>if (a < b) {",
        "<!--",
        "-->",
        "<h1>Head</h1>",
        '<a href="/x">Link of words</a>',
        "<ul><li>",
        "<br><br>",
        '<img src="data:image/png;base64,AAAA">',
        "<svg><p>",
        "&#xD800;",
        "\x00",
        '<script type="application/ld+json">{"@type": ["NewsArticle"], "author": [[1], null]',
        "<b><i>",
        '<time datetime="9999-99-99">',
        '<meta property="og:title" content="T &amp;amp; T">',
        "漢字。" * 40,
    ]
)


@settings(max_examples=examples(60))
@given(st.lists(FRAGMENTS, max_size=14))
def test_no_markup_makes_the_cleaner_fail(parts: list[str]) -> None:
    article = clean_page("".join(parts).encode("utf-8", "replace"), URL)
    assert sanitise(article.html).html == article.html
    assert article.reading_text == reading_text(article.html)
    assert "<script" not in article.html


@settings(max_examples=examples(40))
@given(st.binary(max_size=300))
def test_no_bytes_make_the_cleaner_fail(data: bytes) -> None:
    assert isinstance(clean_page(data), Article)


def test_a_thread_of_a_forum_is_kept_post_by_post() -> None:
    posts = "".join(
        f'<div class="post"><p>member{n}</p><div class="text">{SENTENCES[n % 6]}</div></div>'
        for n in range(8)
    )
    page = f"<html><body><h1>Pier</h1>{posts}<p>Powered by phpBB Forum Software</p></body></html>"
    article = clean_page(page.encode(), URL)
    assert all(sentence in article.text for sentence in SENTENCES)


@pytest.mark.parametrize("element", ["article", "main", "section", "nav"])
@pytest.mark.parametrize("start", ["<title>F</title>", "<!doctype html><meta charset=utf-8>"])
def test_a_page_that_omits_head_and_body_keeps_its_story(start: str, element: str) -> None:
    words = "<p>The ferry left the quay at seven with every seat taken, as it had all week.</p>" * 6
    first = words if element != "nav" else "<a href=/x>Home</a>"
    rest = "" if element != "nav" else f"<article>{words}</article>"
    page = f"{start}<{element}>{first}</{element}>{rest}"
    assert clean_page(page.encode()).text.count("The ferry left the quay") == 6
