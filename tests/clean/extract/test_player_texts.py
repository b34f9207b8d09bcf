"""What a film within a story says goes with its player; what a page's only film says stays."""

from __future__ import annotations

from reader.clean.page import clean_page
from tests.clean.pages import news_page, paragraphs

_SPOKEN = "<p>Hello, I am Ida, and I will show you how to tie this rope to a ring of iron.</p>" * 4
_PLAYER = (
    '<div class="player-box"><div class="film-bar"><button>Play</button><div class="transcript">'
    f"<h5>Transcript</h5>{_SPOKEN}</div></div></div>"
)


def test_the_words_of_a_film_within_a_story_go() -> None:
    html = clean_page(news_page(f"{paragraphs(5)}{_PLAYER}{paragraphs(4)}").encode()).html
    assert "tie this rope" not in html
    assert "customs house" in html


def test_the_words_of_a_talk_that_is_the_story_stay() -> None:
    talk = (
        f'<p>A talk of June.</p><div class="player"><div class="transcript">{_SPOKEN}</div></div>'
    )
    assert "tie this rope" in clean_page(news_page(talk).encode()).html
