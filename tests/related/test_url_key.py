from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.related.url_key import site_key, url_key
from tests.examples import examples

PAIRS = Path(__file__).resolve().parents[3] / "shared/corpora/urls/pairs.json"

SAME = [
    ("http://example.org/a", "https://www.example.org/a/"),
    ("https://EXAMPLE.org/A", "example.org/A"),
    ("https://m.example.org/news/1", "https://mobile.example.org/news/1"),
    ("https://amp.example.org/news/1", "https://www3.example.org/news/1"),
    ("https://en.m.example.org/wiki/Tide", "https://en.example.org/wiki/Tide"),
    ("https://example.org/a/index.html", "https://example.org/a"),
    ("https://example.org//a/./b/../c", "https://example.org/a/c"),
    ("https://example.org:443/a", "https://reader:secret@example.org/a"),
    ("https://example.org/a#comments", "https://example.org/a"),
    ("https://example.org/a?b=1&a=2", "https://example.org/a?a=2&b=1"),
    ("https://example.org/a?utm_source=x&fbclid=y&id=7", "https://example.org/a?id=7"),
    ("https://example.org/a?id=7&amp;utm_medium=x", "https://example.org/a?id=7"),
    ("https://example.org/a;jsessionid=8A2F", "https://example.org/a"),
    ("https://example.org/2024/05/storm-hits.amp", "https://example.org/2024/05/storm-hits"),
    ("https://example.org/storm-hits/amp/", "https://example.org/storm-hits"),
    ("https://example.org/storm-hits.amp.html", "https://example.org/storm-hits.html"),
    ("https://example.org/amp/2024/storm-hits", "https://example.org/2024/storm-hits"),
    ("https://example.org/storm-hits?outputType=amp", "https://example.org/storm-hits"),
    ("https://example.org/caf%C3%A9", "https://example.org/café"),
    ("https://xn--caf-dma.example/a", "https://café.example/a"),
    ("https://web.archive.org/web/20200102030405/https://example.org/a", "https://example.org/a"),
    ("https://archive.ph/2020.01.02-030405/https://example.org/a", "https://example.org/a"),
    ("https://www.google.com/url?sa=t&url=https%3A%2F%2Fexample.org%2Fa", "example.org/a"),
    ("https://www.google.com/amp/s/example.org/storm-hits/amp", "example.org/storm-hits"),
    ("https://example-org.cdn.ampproject.org/c/s/example.org/storm-hits.amp",
     "example.org/storm-hits"),
    ("https://example-org.translate.goog/a?_x_tr_sl=de&_x_tr_tl=en", "example.org/a"),
    ("https://l.example.net/l.php?u=https%3A%2F%2Fexample.org%2Fa%3Ffbclid%3Dz", "example.org/a"),
    ("https://example.org/login?next=%2Fa", "https://example.org/a"),
    ("https%3A%2F%2Fexample.org%2Fa", "https://example.org/a"),
    ("view-source:https://example.org/a", "https://example.org/a"),
    ("  <https://example.org/a>  ", "https://example.org/a"),
    ("https://d.example/story/1?utm_source=x",
     "https://d.example/amp/story/1"),
    ("https://d.example/story/1?utm_source=x&page=1",
     "https://d.example/story/1"),
    ("https://d.example/a?amp=1",
     "https://d.example/a"),
    ("https://d.example/a?amp",
     "https://d.example/a"),
    ("https://d.example/a?output=amp",
     "https://d.example/a"),
    ("https://d.example/n/a/print",
     "https://d.example/n/a"),
    ("https://d.example/weir-opens/print.html",
     "https://d.example/weir-opens"),
    ("https://d.example/print/2024/a",
     "https://d.example/2024/a"),
    ("https://d.example/a-b_print.html",
     "https://d.example/a-b.html"),
    ("https://d.example/news/a?print=print",
     "https://d.example/news/a"),
    ("https://d.example/index.php?option=com_content&id=7&tmpl=component&print=1&layout=default&page=",
     "https://d.example/index.php?option=com_content&id=7&layout=default&page="),
    ("https://mobil.d.example/a",
     "https://d.example/a"),
    ("https://d.example/m/story/1",
     "https://d.example/story/1"),
    ("https://d.example/touch/news/x",
     "https://d.example/news/x"),
    ("https://d.example/a?m=1",
     "https://d.example/a"),
    ("https://d.example/a/b/drucken",
     "https://d.example/a/b"),
    ("https://d.example/a?view=print",
     "https://d.example/a"),
    ("https://d.example/a?_amp=true",
     "https://d.example/a"),
    ("https://d.example/a?amp=true&utm_campaign=z",
     "https://d.example/a"),
    ("https://d.example/en/amp/story-x",
     "https://d.example/en/story-x"),
    ("https://d.example/node/12/print",
     "https://d.example/node/12"),
    ("https://print.d.example/a/b",
     "https://d.example/a/b"),
    ("https://d.example/a.html?isAmp=1",
     "https://d.example/a.html"),
    ("https://d.example/a?outputType=amp-type",
     "https://d.example/a"),
    ("https://d.example/a?output=1&paged=1",
     "https://d.example/a?output=1"),
]  # fmt: skip

DIFFERENT = [
    ("https://example.org/wiki/AMP", "https://example.org/wiki"),
    ("https://example.org/a", "https://example.org/b"),
    ("https://example.org/a", "https://example.net/a"),
    ("https://example.org/a?id=7", "https://example.org/a?id=8"),
    ("https://example.org/a?page=2", "https://example.org/a"),
    ("https://example.org/story.php?ref=1204711", "https://example.org/story.php?ref=1204712"),
    ("https://example.org/#/story/1", "https://example.org/#/story/2"),
    ("https://example.org/a%2Fb", "https://example.org/a/b"),
    ("https://m.co", "https://t.co"),
    ("https://sport.example.org/a", "https://example.org/a"),
    ("https://www.example.net/sharer.php?u=https%3A%2F%2Fexample.org%2Fa", "example.org/a"),
    ("https://social.example.net/share?url=https%3A%2F%2Fexample.org%2Fa", "example.org/a"),
    ("https://example.org/wp-json/oembed/1.0/embed?url=https%3A%2F%2Fexample.org%2Fa",
     "https://example.org/a"),
    ("https://example.org/mobile/best-picks", "https://example.org/best-picks"),
    ("https://d.example/tech/mobile",
     "https://d.example/tech"),
    ("https://d.example/magazine/print",
     "https://d.example/magazine"),
    ("https://d.example/print/contact",
     "https://d.example/contact"),
    ("https://d.example/amp",
     "https://d.example/"),
    ("https://d.example/a?print=3",
     "https://d.example/a"),
    ("https://d.example/a?page=2",
     "https://d.example/a"),
    ("https://d.example/m/",
     "https://d.example/"),
    ("https://d.example/mobile",
     "https://d.example/"),
    ("https://d.example/a?view=2",
     "https://d.example/a"),
    ("https://d.example/guitar-amp",
     "https://d.example/guitar"),
    ("https://d.example/a?v=2",
     "https://d.example/a"),
    ("https://d.example/blueprint",
     "https://d.example/blue"),
    ("https://d.example/fine-print",
     "https://d.example/fine"),
    ("https://d.example/fine_print",
     "https://d.example/fine"),
    ("https://d.example/amp/review",
     "https://d.example/review"),
    ("https://d.example/a?p=1",
     "https://d.example/a"),
    ("https://d.example/a?style=red",
     "https://d.example/a"),
    ("https://d.example/fine-print.html",
     "https://d.example/fine.html"),
    ("https://d.example/mobile/apple",
     "https://d.example/apple"),
    ("https://example.org/search?q=https%3A%2F%2Fexample.net%2Fa", "https://example.net/a"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), SAME)
def test_addresses_of_one_story_agree(one: str, other: str) -> None:
    assert url_key(one) == url_key(other) != ""


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_addresses_of_different_stories_do_not(one: str, other: str) -> None:
    assert url_key(one) != url_key(other)


@pytest.mark.parametrize(
    "address", ["", "  ", "mailto:a@example.org", "javascript:void(0)", "data:text/html,x", "tel:1"]
)
def test_what_names_no_story_has_no_key(address: str) -> None:
    assert url_key(address) == ""


def test_another_scheme_stays_what_it_is() -> None:
    assert url_key("file:///home/reader/a.html") == "file:///home/reader/a.html"


def test_a_ring_of_redirectors_ends() -> None:
    inner = "https://a.example/redirect?url=https%3A%2F%2Fa.example%2Fredirect"
    address = inner
    for _ in range(12):
        address = "https://a.example/redirect?url=" + address.replace("%", "%25").replace(
            ":", "%3A"
        )
    assert url_key(address)


def test_the_site_is_the_host_of_the_key() -> None:
    assert site_key("https://www.example.co.uk:443/a?b#c") == "example.co.uk"


@given(st.text(max_size=80))
@settings(deadline=None, max_examples=examples(200))
def test_any_text_has_a_key(text: str) -> None:
    assert isinstance(url_key(text), str)


@given(
    st.from_regex(
        r"https?://(www\.)?[a-z]{2,9}\.(org|com|de)(/[a-z0-9%-]{1,9}){0,3}(\?[a-z]=[a-z0-9]{1,4})?",
        fullmatch=True,
    )
)
@settings(deadline=None, max_examples=examples(200))
def test_the_key_of_a_key_is_the_key(address: str) -> None:
    key = url_key(address)
    assert url_key(key) == key


@pytest.mark.skipif(not PAIRS.exists(), reason="the pairs of addresses are not beside the project")
def test_the_pairs_of_two_suites_agree() -> None:
    pairs = json.loads(PAIRS.read_text("utf-8"))
    right: dict[str, list[bool]] = {}
    for pair in pairs:
        agree = url_key(pair["a"]) == url_key(pair["b"])
        right.setdefault(pair["suite"], []).append(agree is pair["same"])
    assert {suite: sum(results) for suite, results in right.items()} == {
        "ural": 94,
        "ural-redirect": 28,
    }
