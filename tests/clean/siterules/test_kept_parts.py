"""Parts that a rule keeps in the story besides what the cleaner finds."""

from __future__ import annotations

import pytest

from reader.clean.page import clean_page
from reader.clean.siterules.rules import EVERYWHERE, SiteRule, merge_rules, rule_for
from tests.clean.test_page_as_saved import PICTURE

STORY = "".join(
    f"<p>Paragraph {number} tells how the ferry crossed the fjord on that long summer day.</p>"
    for number in range(12)
)
PAGE = (
    "<html><head><title>Ferry</title></head><body><nav class='menu'><a href='/'>News</a></nav>"
    f"<article class='tale'><h1>Ferry</h1>{STORY}</article>"
    "<aside class='box'><h2>Win</h2><p>Win a boat in our lottery, dear readers.</p>"
    f"<img src='{PICTURE}'></aside>"
    "<div class='folded' hidden><p>The captain later took back what he had said.</p></div>"
    "<section class='comments'><p>Great ferry, says Ole, who has taken it for years and years and "
    "will take it again this summer.</p><p>Not for me, says Kari, who prefers the bridge.</p>"
    "</section></body></html>"
)


def cleaned(**parts: object) -> str:
    rule = SiteRule.read({"host": EVERYWHERE, **parts})
    return clean_page(PAGE.encode(), rules=[rule]).html


def test_without_a_rule_the_parts_are_left_out() -> None:
    html = clean_page(PAGE.encode()).html
    assert "Paragraph 3" in html and "Win a boat" not in html and "captain" not in html


@pytest.mark.parametrize(
    ("selector", "words"),
    [
        ("aside.box", "Win a boat in our lottery"),
        ("div.folded", "The captain later took back"),
        ("section.comments", "Great ferry, says Ole"),
        ("nav.menu", "News"),
    ],
)
def test_a_kept_part_joins_what_is_found(selector: str, words: str) -> None:
    html = cleaned(keep=[selector])
    assert words in html and "Paragraph 3" in html and "Paragraph 11" in html


def test_pictures_of_a_kept_part_are_kept() -> None:
    assert "<img" not in clean_page(PAGE.encode()).html
    assert "<img" in cleaned(keep=["aside.box"])


def test_one_paragraph_can_go_by_its_number() -> None:
    html = cleaned(remove=["article.tale p:nth-of-type(4)"])
    assert "Paragraph 3 " not in html and "Paragraph 4 " in html


def test_a_story_that_is_named_takes_kept_parts_too() -> None:
    html = cleaned(story=["aside.box"], keep=["div.folded"])
    assert "Win a boat" in html and "captain" in html and "Paragraph" not in html


def test_the_rule_of_a_story_wins_over_that_of_its_site() -> None:
    site = SiteRule("a.example", remove=(".box", ".menu"), title="h1", keep=(".note",))
    own = SiteRule(EVERYWHERE, keep=(".box",), remove=(".note",), title="h2")
    whole = merge_rules(site, own)
    assert (whole.keep, whole.remove, whole.title) == ((".box",), (".menu", ".note"), "h2")
    assert rule_for(None, [site, whole]) is whole
    assert SiteRule.read(whole.written()) == whole
