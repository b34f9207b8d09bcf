"""Frames of saved pages: a quoted post is the story's, an advertisement is not."""

from __future__ import annotations

import json
from html import escape

import pytest

from reader.clean.page import clean_page
from reader.clean.parse.embedded_posts import without_counters
from reader.clean.parse.precut import cut
from reader.clean.parse.tree_builder import parse
from tests.clean.pages import SENTENCES, news_page, paragraphs

POST = (
    '<!doctype html><html><body><div><a href="https://x.example/areader">A Reader</a>'
    "<span>@areader</span></div><div>The town spent half a million on it.</div>"
    '<a href="https://twitter.com/areader/status/1196501054197649413">6:58 PM</a>'
    "<a>Copy link to post</a></body></html>"
)
WIDGET = '<div class="twitter-tweet twitter-tweet-rendered"><iframe {}></iframe></div>'


@pytest.mark.parametrize(
    ("frame", "beside"),
    [
        (f'srcdoc="{escape(POST)}"', {}),
        (f"srcdoc='{POST}'", {}),
        ('src="./page_files/saved_resource.html"', {"./page_files/saved_resource.html": POST}),
        ('src="cid:frame-B@mhtml.blink"', {"cid:frame-B@mhtml.blink": POST}),
    ],
)
def test_a_post_in_a_frame_is_a_quotation(frame: str, beside: dict[str, str]) -> None:
    body = paragraphs(3) + WIDGET.format(frame) + paragraphs(6)
    files = {name: page.encode() for name, page in beside.items()}
    article = clean_page(news_page(body).encode(), images=files.get)
    assert "<blockquote>" in article.html
    assert "A Reader</a> @areader" in article.html
    assert "The town spent half a million on it." in article.text
    assert "Copy link" not in article.html


def test_what_other_frames_say_is_left_out() -> None:
    offer = (
        "<html><body><p>Buy the new boat now, at half its price, this week only.</p></body></html>"
    )
    body = paragraphs(3) + f'<iframe srcdoc="{escape(offer)}"></iframe>' + paragraphs(6)
    assert "boat" not in clean_page(news_page(body).encode()).html


def test_a_page_that_only_frames_a_story_shows_it() -> None:
    letter = f"<html><body><h1>Harbour closed</h1>{paragraphs(6)}</body></html>"
    page = f'<title>Mail</title><a href="#">Inbox</a><iframe srcdoc="{escape(letter)}"></iframe>'
    text = clean_page(page.encode()).text
    assert all(sentence in text for sentence in SENTENCES)


def test_a_frame_that_is_left_open_loses_nothing() -> None:
    page = news_page(paragraphs(3) + '<iframe srcdoc="<p>never closed' + paragraphs(6))
    assert SENTENCES[0] in clean_page(page.encode()).text


def test_a_frame_in_a_script_leaves_its_string_whole() -> None:
    said = '{"articleBody": "<iframe srcdoc=\'<p>A chart</p>\'></iframe>"}'
    page = f'<script type="application/ld+json">{said}</script>'
    (data,) = cut(page).linked_data
    assert json.loads(data) == {"articleBody": "<iframe srcdoc='x-frame:0'></iframe>"}


@pytest.mark.parametrize(
    ("source", "kept"),
    [
        ("lava-fields.jpg", True),
        ("java.png", True),
        ("avatars/1.jpg", False),
        ("my_ava.jpg", False),
    ],
)
def test_only_the_picture_of_its_author_leaves_a_post(source: str, kept: bool) -> None:
    post = parse(
        f'<blockquote><p>A new map.</p><img src="https://x.example/{source}"></blockquote>'
    )
    without_counters(post)
    assert (post.find("img") is not None) is kept
