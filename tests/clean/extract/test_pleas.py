"""Boxes and lines that ask for money, letters or listeners go; a story about such things stays."""

from __future__ import annotations

import pytest

from reader.clean.page import clean_page
from tests.clean.pages import news_page, paragraphs

_STAYS = "The second half of the pier is of oak, and nobody has looked at it since the war."
_BOX = (
    '<section class="support-us__panel"><h4>The Courier needs you</h4><p>Every winter we walk the '
    "quay so that you need not. We keep our news free for everyone, and no owner tells us what to "
    "print.</p><p>{}</p><a href='/give'>Yes</a></section>"
)
_GOES = {
    "a box that asks for money": (_BOX.format("Please donate today."), "Every winter we walk"),
    "a box in German": (
        _BOX.format("Mit Ihrer Spende helfen Sie. Jetzt spenden!"),
        "Mit Ihrer Spende helfen",
    ),
    "a box in Japanese": (_BOX.format("取材を続けるために、ご支援ください。"), "ご支援ください"),
    "directories of podcasts": (
        "<p>The pier has a programme: find it on <a href='https://a.example/1'>Spotify</a>, "
        "<a href='https://a.example/2'>Apple Podcasts</a> or <a href='https://a.example/3'>Deezer"
        "</a>.</p>",
        "find it on",
    ),
    "a line that asks twice": (
        "<p>Become a supporter of the quay desk and hear it ad-free at quay.courier.example.</p>",
        "Become a supporter",
    ),
}
_STANDS = {
    "an address to write to": (
        "<p>Do you know more about the pier? Email us at desk@courier.example.</p>",
        "Do you know more",
    ),
    "a bank that is called support": (
        '<div class="support-group"><p>The group that meets on Mondays is for people who have lost '
        "a boat, and it has room for nine.</p></div>",
        "The group that meets",
    ),
    "a plea that the story tells of": (
        "<p>“Please donate,” the mayor said, and put the first coin into the hat.</p>",
        "Please donate",
    ),
    "companies of which a story tells": (
        "<p>Spotify and Deezer have raised their prices since the winter, says the harbour's "
        "<a href='https://a.example/2'>radio</a>.</p>",
        "have raised their prices",
    ),
}


def _shown(extra: str) -> str:
    return clean_page(news_page(f"{paragraphs(5)}{extra}<p>{_STAYS}</p>").encode()).html


@pytest.mark.parametrize(("extra", "words"), _GOES.values(), ids=_GOES)
def test_a_plea_within_a_story_goes(extra: str, words: str) -> None:
    html = _shown(extra)
    assert words not in html
    assert _STAYS in html


@pytest.mark.parametrize(("extra", "words"), _STANDS.values(), ids=_STANDS)
def test_what_only_speaks_of_such_things_stays(extra: str, words: str) -> None:
    html = _shown(extra)
    assert words in html
    assert _STAYS in html


def test_a_line_in_place_of_what_nobody_agreed_to_goes() -> None:
    line = "An dieser Stelle finden Sie einen Inhalt von außen, der den Text ergänzt."
    html = _shown(f"<p>{line}</p>")
    assert line not in html
    assert _STAYS in html
