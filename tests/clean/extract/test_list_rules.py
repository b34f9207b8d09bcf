"""Lists of a story are kept or left as a whole, whichever of their lines the vote kept."""

from __future__ import annotations

import pytest

from reader.clean.extract.blocks import lay_out
from reader.clean.extract.structure import StoryStructure
from reader.clean.parse.precut import cut
from reader.clean.parse.tree_builder import parse

SAID = "The river rose again in the spring of that year, as it had always done before the wall. "
ITEMS = "".join(f"<li>item {name} of the old wall by the river</li>" for name in "abcde")
LINKS = "".join(f'<li><a href="/{name}">item {name} of the wall</a></li>' for name in "abcde")


def items_kept(inside: str, voted: str, *, after: bool = True) -> str:
    """Return the letters of the items that stay, where the vote kept those of `voted`."""
    told = [f"<p>{SAID * 2}{number}</p>" for number in range(6)]
    page = (
        f"<html><body><main><article>{''.join(told[:3])}{inside}"
        f"{''.join(told[3:]) if after else ''}</article></main></body></html>"
    )
    layout = lay_out(parse(cut(page).markup))
    texts = [block.text for block in layout.blocks]
    items = [text[5] if text.startswith("item ") else "" for text in texts]
    kept = [not item or item in voted for item in items]
    StoryStructure(layout, kept).settle((), forum=True)
    return "".join(item for item, keep in zip(items, kept, strict=True) if keep)


@pytest.mark.parametrize(
    ("inside", "voted", "stay"),
    [
        (f"<ul>{ITEMS}</ul>", "", "abcde"),  # between two paragraphs of the story
        (f"<p>These are its parts:</p><ul>{ITEMS}</ul>", "", "abcde"),
        (f"<h2>The parts</h2><ul>{ITEMS}</ul>", "", "abcde"),
        (f"<section><div><h2>The parts</h2><ul>{ITEMS}</ul></div></section>", "", "abcde"),
        (f"<section><h2>item h of it</h2><div><ul>{ITEMS}</ul></div></section>", "", "abcdeh"),
        (f"<p>Related articles:</p><ul>{ITEMS}</ul>", "", ""),
        (f"<ul>{ITEMS}</ul>", "bc", "abcde"),
        (f"<ul>{ITEMS}</ul>", "a", "abcde"),
        (f"<ul>{LINKS}</ul>", "", ""),  # nothing but links
        (f"<ul>{LINKS}</ul>", "abcd", "abcde"),
        (f"<ul>{LINKS}</ul>", "a", ""),
        (f'<div class="related"><ul>{ITEMS}</ul></div>', "", ""),
        (f'<ul class="newsletter-signup">{ITEMS}</ul>', "", ""),
        (f"<ul>{ITEMS}<li>Share on Facebook</li></ul>", "", ""),
        (f"<ul>{ITEMS * 25}</ul>", "", ""),  # longer than what may come back
    ],
)
def test_a_list_within_the_story(inside: str, voted: str, stay: str) -> None:
    assert "".join(sorted(set(items_kept(inside, voted)))) == stay


@pytest.mark.parametrize(
    ("inside", "voted", "stay"),
    [
        (f"<p>These are its parts:</p><ul>{ITEMS}</ul>", "", "abcde"),
        (f"<ul>{ITEMS}</ul>", "", ""),
        (f"<ul>{ITEMS}</ul>", "ab", "abcde"),
        (f"<ul>{ITEMS}</ul>", "a", ""),  # too few of its words
        (f"<h2>The parts</h2><ul>{ITEMS}</ul>", "", ""),
    ],
)
def test_a_list_at_the_end_of_the_story(inside: str, voted: str, stay: str) -> None:
    assert items_kept(inside, voted, after=False) == stay
