"""A recipe keeps its ingredients; buttons that come again with every part of a page go."""

from __future__ import annotations

import json

import pytest

from reader.clean.page import clean_page
from tests.clean.pages import SENTENCES, news_page, paragraphs

ITEMS = ("500 g flour", "450 g water", "120 g starter", "2 tsp salt", "1 tbsp sesame")
LIST = "<ul>" + "".join(f'<li><a href="/shop/{n}">{item}</a></li>' for n, item in
                        enumerate(ITEMS)) + "</ul>"  # fmt: skip
LISTS = "<h4>Dough</h4>" + LIST.replace('<a href="/shop/1">450 g water</a>', "450 g water")


@pytest.mark.parametrize(
    ("heading", "given"),
    [
        ("What goes in", True),
        ("Ingredients", False),
        ("Zutaten:", False),
        ("Ингредиенты", False),
        ("材料", False),
        ("Hozzávalók", False),
    ],
)
def test_ingredients_stay_with_their_heading(heading: str, given: bool) -> None:
    linked = {"@type": "Recipe", "name": "Bread", "recipeIngredient": list(ITEMS)}
    head = f'<script type="application/ld+json">{json.dumps(linked)}</script>' if given else ""
    shown = LIST if given else LISTS.replace("<a ", "<i ").replace("</a>", "</i>")
    aside = f'<aside class="recipe__list"><h3>{heading}</h3>{shown}</aside>'
    page = news_page(paragraphs(2) + aside + paragraphs(6), head)
    html = clean_page(page.encode()).html
    assert heading in html
    assert all(item in html for item in ITEMS)


def test_a_menu_called_ingredients_stays_out() -> None:
    menu = f'<nav class="menu"><h3>Ingredients</h3>{LIST}</nav>'
    html = clean_page(news_page().replace("<article>", menu + "<article>").encode()).html
    assert "500 g flour" not in html


def test_a_linked_line_that_comes_with_every_part_goes() -> None:
    button = '<p class="buy"><a href="/list">Add to my reading list →</a></p>'
    body = button.join(f"<p>{one} {one.lower()}</p>" for one in SENTENCES)
    assert "reading list" not in clean_page(news_page(body).encode()).html


def test_labels_and_times_stand_apart_from_their_words() -> None:
    entry = '<div><span class="t">21:00</span><span>Antony Lind</span></div>'
    body = (
        f"{paragraphs(2)}<p><b>Abstract:</b>Merging two harbours is hard.</p>{entry}{paragraphs(4)}"
    )
    html = clean_page(news_page(body).encode()).html
    assert "Abstract:</strong> Merging" in html or "Abstract:</b> Merging" in html
    assert "21:00Antony" not in html
