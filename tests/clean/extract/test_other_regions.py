"""Streams of other stories and texts about consent are no part of a story; its slides are."""

from __future__ import annotations

import json

import pytest

from reader.clean.extract.blocks import lay_out
from reader.clean.extract.comparable_words import comparable_words
from reader.clean.extract.other_regions import without_other_regions
from reader.clean.extract.region_features import consent_words
from reader.clean.page import clean_page
from reader.clean.parse.precut import cut
from reader.clean.parse.tree_builder import parse
from tests.clean.pages import SENTENCES, paragraphs

_SUMMARY = "The price was not made known, yet people in the town say that it was high this time."
_CONSENT = {
    "pl": "Klikając zgadzasz się na przetwarzanie danych osobowych i pliki cookies. Nasi partnerzy "
    "przetwarzają dane osobowe w celu reklamy, a zgoda jest dobrowolna i możesz ją wycofać. ",
    "de": "Mit Ihrer Einwilligung verarbeiten wir und unsere Drittanbieter personenbezogene Daten "
    "und Cookies für Werbung. Die Einwilligung zur Verarbeitung können Sie widerrufen. ",
    "ru": "Вы даёте согласие на обработку персональных данных и файлов cookie. Согласие на "
    "обработку данных для рекламы можно отозвать, политика конфиденциальности доступна. ",
    "zh": "您同意我们使用 cookie 并处理个人信息。同意后，广告合作方会读取个人信息，"
    "隐私政策说明如何撤回同意。",
}


def _kept(body: str, titles: tuple[str, ...] = (), site: str = "") -> list[str]:
    """Keep all blocks of a page and return the texts of those that are left."""
    layout = lay_out(parse(cut(f"<html><body>{body}</body></html>").markup))
    kept = [True] * len(layout.blocks)
    without_other_regions(layout, kept, titles, site)
    return [block.text for block, keep in zip(layout.blocks, kept, strict=True) if keep]


def _stream(card: str, count: int = 6, around: str = "ul") -> str:
    cards = "".join(card.format(n=n) for n in range(count))
    return f"<{around}>{cards}</{around}>"


@pytest.mark.parametrize(
    "card",
    [
        f"<li><h4><a href='/n/{{n}}'>Ferry line {{n}} is sold again</a></h4><p>{_SUMMARY}</p></li>",
        f"<div><a href='/n/{{n}}'><h3>Ferry line {{n}} is sold</h3><p>{_SUMMARY}</p></a></div>",
        f"<li><div><p><a href='https://www.courier.example/{{n}}'>Ferry line {{n}} is sold</a></p>"
        f"<div><p>{_SUMMARY}</p><p>{_SUMMARY}</p></div></div></li>",
        "<article><h2><a href='/n/{n}'>渡輪航線第{n}次出售給鄰居</a></h2>"
        "<p>價格沒有公佈，但鎮上的人說這一次非常高，漁民也不太高興。</p></article>",
    ],
)
def test_a_stream_of_cards_behind_the_story_goes(card: str) -> None:
    left = _kept(f"<div>{paragraphs()}</div>{_stream(card)}", site="courier.example")
    assert len(left) == 6
    assert all(text.startswith(tuple(SENTENCES)) for text in left)


@pytest.mark.parametrize(
    "card",
    [
        f"<li><h4>Chair number {{n}} is a good one</h4><p>{_SUMMARY}</p></li>",
        f"<li><h4><a href='#part{{n}}'>Part {{n}} of the story</a></h4><p>{_SUMMARY}</p></li>",
        f"<li><h4><a href='https://shop.example/{{n}}'>Chair {{n}} of the test</a></h4>"
        f"<p>{_SUMMARY}</p></li>",
        "<li><h4><a href='/n/{n}'>Chapter {n} on its own page</a></h4>" + f"<p>{_SUMMARY}</p>" * 20,
    ],
)
def test_parts_of_a_story_are_no_stream(card: str) -> None:
    whole = f"<div>{paragraphs()}</div>{_stream(card)}"
    assert len(_kept(whole, site="courier.example")) > 12


def test_a_page_that_is_a_stream_keeps_it() -> None:
    card = f"<li><h4><a href='/n/{{n}}'>Ferry line {{n}} is sold</a></h4><p>{_SUMMARY}</p></li>"
    assert len(_kept(f"<h1>News</h1>{_stream(card)}")) == 13


def test_single_teasers_between_paragraphs_go_and_sections_stay() -> None:
    teaser = (
        '<div class="storyTeaser odd"><small>5 min</small><h3><a href="/b">A second ferry for the '
        "islands</a></h3><p>It is not new, but it is said to be dry.</p></div>"
    )
    kept = _kept(f"{paragraphs(4)}{teaser}{paragraphs(4)}")
    assert not any("islands" in text or "said to be dry" in text for text in kept)
    for other in (
        teaser.replace("storyTeaser odd", "chapter"),
        teaser.replace('<a href="/b">', "").replace("</a>", ""),
        teaser.replace("/b", "https://elsewhere.example/b"),
    ):
        kept = _kept(f"{paragraphs(4)}{other}{paragraphs(4)}", site="courier.example")
        assert any("islands" in text for text in kept)
    row = "".join(teaser.replace("second", which) for which in ("third", "fourth", "fifth", "last"))
    assert any("last ferry" in text for text in _kept(f"{paragraphs(4)}{row}{paragraphs(4)}"))


@pytest.mark.parametrize("language", _CONSENT)
def test_a_text_about_consent_without_class_names_goes(language: str) -> None:
    box = "".join(f"<p>{_CONSENT[language]}</p>" for _ in range(4))
    left = _kept(f"<article>{paragraphs()}</article><div><div>{box}</div></div>")
    assert len(left) == 6
    mixed = _kept(f"<div>{paragraphs()}<section>{box}</section></div>")
    assert len(mixed) == 6


def test_a_story_about_consent_keeps_its_words() -> None:
    text = "".join(f"<p>{_CONSENT['de']}</p>" for _ in range(4))
    page = f"<article>{paragraphs()}</article><div>{text}</div>"
    assert len(_kept(page, ("Cookies: Was die Einwilligung bedeutet",))) == 10
    assert len(_kept(f"<div>{text}</div>")) == 4


def test_consent_is_counted_by_the_beginnings_of_words() -> None:
    assert consent_words(SENTENCES[0]) == 0
    assert all(consent_words(text) >= 3 for text in _CONSENT.values())


def test_scripts_without_blanks_are_compared_by_pairs() -> None:
    assert comparable_words("plain words") == ["plain", "words"]
    assert comparable_words("日本企業 nikkei5月") == ["日本", "本企", "企業", "nikkei5月"]
    assert comparable_words("héllo wörld") == ["héllo", "wörld"]


def test_slides_that_the_head_gives_as_the_body_are_the_story() -> None:
    slides = [
        f"The {thing} of Ostvik was {SENTENCES[n].removeprefix('The ').lower()} It stood for years "
        "before anyone in the town took notice of what it was, or of who had paid for it."
        for n, thing in enumerate(("pier", "mast", "bell", "chapel", "crane", "ladder"))
    ]
    body = " ".join(slides)
    data = json.dumps({"@type": "NewsArticle", "headline": "Six things", "articleBody": body})
    shown = "".join(
        f"<section class='x{n}'><div class='ad'></div><div><div><div><h2>Slide {n}</h2></div></div>"
        f"<div><div><div><p>{slide}</p></div></div></div></div></section>"
        for n, slide in enumerate(slides)
    )
    stream = "".join(
        f"<div class='story'><p>{SENTENCES[n % 6]} {_SUMMARY}</p></div>" for n in range(12)
    )
    page = (
        f"<html><head><title>Six things</title><script type='application/ld+json'>{data}</script>"
        f"</head><body><main><h1>Six things</h1>{shown}</main><div>{stream}</div></body></html>"
    )
    text = clean_page(page.encode()).text
    assert all(slide in text for slide in slides)
