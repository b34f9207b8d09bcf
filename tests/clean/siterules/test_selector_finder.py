"""Selectors found for an element that was pointed at."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.clean.parse.tree import Node
from reader.clean.parse.tree_builder import parse
from reader.clean.siterules.rules import select
from reader.clean.siterules.selector_finder import exact_path, find_selectors, is_stable, point_at

TAGS = ("div", "p", "section", "span", "ul", "li", "article", "aside")
CLASSES = ("lead", "css-1x2y3z", "box", "post-4711", "mt-4", "pull-quote", "")


@st.composite
def pages(draw: st.DrawFn) -> str:
    def part(depth: int) -> str:
        tag = draw(st.sampled_from(TAGS))
        name = draw(st.sampled_from(CLASSES))
        inside = "".join(part(depth - 1) for _ in range(draw(st.integers(0, 3)))) if depth else "x"
        return f"<{tag} class='{name}'>{inside}</{tag}>"

    return f"<html><body>{part(3)}{part(2)}</body></html>"


def elements(root: Node) -> list[Node]:
    return [node for node in root.walk() if node.tag not in ("html", "body", "head")]


@given(pages())
def test_every_selector_names_the_element_and_the_best_of_one_names_it_alone(page: str) -> None:
    root = parse(page)
    for node in elements(root):
        places = find_selectors(root, node)
        assert places
        for place in places:
            named = list(select(root, place.selector))
            assert any(one is node for one in named)
            assert len(named) == place.elements
        alone = [place for place in places if place.elements == 1]
        assert not alone or places[0].elements == 1


@given(pages())
def test_the_exact_path_names_one_element_alone(page: str) -> None:
    root = parse(page)
    for node in elements(root):
        named = list(select(root, exact_path(root, node)))
        assert any(one is node for one in named)


@given(pages())
def test_no_name_that_a_tool_made_up_is_offered(page: str) -> None:
    root = parse(page)
    for node in elements(root):
        for place in find_selectors(root, node):
            for name in ("css-1x2y3z", "post-4711", "mt-4"):
                assert name not in place.selector


@pytest.mark.parametrize(
    "name",
    ["lead", "story-body", "articleBody", "byline", "comments", "entry-content", "caption2",
     "ArticleText", "infobox", "sidebar_left"],
)  # fmt: skip
def test_names_of_things_are_stable(name: str) -> None:
    assert is_stable(name)


@pytest.mark.parametrize(
    "name",
    ["css-1q2w3e", "sc-bdVaJa", "jsx-3821937", "svelte-1abc9z", "post-12345", "mt-4", "px-2",
     "text-lg", "is-active", "active", "_3xK9d", "Text_root__a8f3Q", "ember512", "col-md-8", "x1",
     "a9f8c7e6", "Qzxkjw"],
)  # fmt: skip
def test_names_that_tools_make_up_are_not(name: str) -> None:
    assert not is_stable(name)


def test_an_id_comes_first_and_a_count_last() -> None:
    page = (
        '<html><body><div id="story-body" class="css-9z8y7x"><p class="lead">One</p><p>Two</p>'
        "<p>Three</p></div></body></html>"
    )
    root = parse(page)
    box = next(node for node in root.walk() if node.tag == "div")
    assert find_selectors(root, box)[0].selector == "div#story-body"
    lead = next(node for node in root.walk() if node.get("class") == "lead")
    assert find_selectors(root, lead)[0].selector == "p.lead"
    third = [node for node in root.walk() if node.tag == "p"][2]
    first, *_ = find_selectors(root, third)
    assert (first.selector, first.elements, first.only_here) == ("p:nth-of-type(3)", 1, True)


def test_pointing_counts_elements_as_the_page_does() -> None:
    page = b"<html><head></head><body><p>One</p><aside class='offer'>Two</aside></body></html>"
    number = next(n for n, node in enumerate(parse(page.decode()).walk()) if node.tag == "aside")
    assert point_at(page, None, number).selectors[0].selector == "aside.offer"
    assert point_at(page, None, 999).selectors == ()
