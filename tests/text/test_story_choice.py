"""What the choice of the story leans on: trees, elements of one make, words said twice."""

from __future__ import annotations

import numpy as np

from reader.text.blocks import lay_out
from reader.text.features import Told, measure
from reader.text.forest import Forest
from reader.text.places import Places
from reader.text.scanning import cut
from reader.text.shares import repeated, since_headline
from reader.text.tree import parse

_STUMP = {
    "feature": [1, 0, 0],
    "threshold": [2.5, 0.0, 0.0],
    "left": [1, 1, 2],
    "value": [0.0, -4.0, 1.0],
    "roots": [0],
    "depth": 1,
}


def _forest(trees: int, depth: int = 1) -> Forest:
    told = {**_STUMP, "roots": [0] * trees, "depth": depth}
    return Forest(told)


def test_a_tree_sends_a_row_left_up_to_the_threshold_and_right_beyond() -> None:
    rows = np.array([[9.0, 2.5], [9.0, 2.6]])
    low, high = _forest(1, depth=3).probability(rows)
    assert low == 1 / (1 + np.exp(4.0))
    assert high == 1 / (1 + np.exp(-1.0))


def test_many_rows_and_trees_give_what_each_gives_alone() -> None:
    rows = np.stack([np.zeros(200), np.arange(200) % 5], axis=1)
    told = _forest(70).probability(rows)
    for place in (0, 3, 63, 64, 199):
        assert told[place] == _forest(70).probability(rows[place : place + 1])[0]
    assert told[3] > 0.999
    assert told[0] < 0.05


def test_words_said_twice_are_told_with_where_they_were_said_first() -> None:
    long = "one two three four five six seven eight nine ten eleven twelve"
    quote = "four five six seven eight nine"
    share, longer, nth, since = repeated([long, "Alone here", quote, "Alone here"])
    assert share.tolist() == [4 / 10, -1.0, 1.0, -1.0]
    assert longer.tolist() == [0.0, -1.0, 1.0, -1.0]
    assert nth.tolist() == [1, 1, 1, 2]
    assert since.tolist() == [0, 0, 0, 2]


def test_the_way_from_the_headline_counts_blocks_and_words() -> None:
    likeness = np.array([0.0, 1.0, 0.2, 0.0])
    blocks, words, ahead, count = since_headline(likeness, np.array([3.0, 5.0, 7.0, 9.0]))
    assert blocks.tolist() == [-1, 0, 1, 2]
    assert words.tolist() == [-1.0, 0.0, 0.0, 7.0]
    assert ahead[0] == 1
    assert count.tolist() == [0, 1, 1, 1]


def test_paragraphs_of_one_make_share_their_prose() -> None:
    prose = "Here is a sentence that is long enough to be the prose of a story, surely."
    page = f"<div>{f'<p class=x7>{prose}</p>' * 4}<p class=q9>{prose}</p></div>"
    layout = lay_out(parse(page))
    assert len(set(layout.makes[-5:-1])) == 1
    assert layout.makes[-1] != layout.makes[-2]
    columns = Places(layout).likenesses(np.zeros(5))
    assert np.allclose(columns[:, 0], [0.8, 0.8, 0.8, 0.8, 0.2])
    assert np.allclose(columns[:, 1], [1.0, 1.0, 1.0, 1.0, 0.25])


def test_white_space_between_elements_is_no_block() -> None:
    layout = lay_out(parse("<div>\n <p>One</p>\n\n <p>Two</p> tail <br> end\n</div>"))
    assert [block.text for block in layout.blocks] == ["One", "Two", "tail end"]
    assert measure(layout, Told()).shape[0] == 3


def test_control_letters_and_lone_surrogates_are_cut_and_other_letters_stay() -> None:
    source = cut("<p>a\x00b\x1fc\ud800d\ttäg — 漢字 🎈\x7f\n</p>")
    assert source.markup == "<p>abcd\ttäg — 漢字 🎈\n</p>"


def test_an_endless_attribute_is_emptied_and_a_long_one_stays() -> None:
    long, endless = "x" * 99_000, "y" * 120_000
    markup = cut(f'<p title="{long}">One</p><p title="{endless}">Two</p>').markup
    assert long in markup
    assert endless not in markup
    assert '<p title="">Two</p>' in markup


def test_what_follows_a_source_is_beside_it() -> None:
    page = "<picture><source srcset=a.webp><source srcset=b.jpg><img src=c.jpg></picture><p>After"
    picture = parse(page).find("picture")
    assert picture is not None
    assert [node.tag for node in picture.walk()] == ["picture", "source", "source", "img"]
    assert all(node.parent is picture for node in picture.walk() if node is not picture)
