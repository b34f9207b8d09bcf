"""What the choice of the story leans on: trees, elements of one make, words said twice."""

from __future__ import annotations

import numpy as np
import pytest

from reader.clean.extract.block_arrays import shape_of
from reader.clean.extract.blocks import lay_out
from reader.clean.extract.classifier import context, judge
from reader.clean.extract.extraction import Extraction
from reader.clean.extract.features import MetadataHints, measure
from reader.clean.extract.forest import Forest
from reader.clean.extract.page_hints import metadata_hints
from reader.clean.extract.position_features import PositionFeatures
from reader.clean.extract.repetition_features import repeated, since_headline
from reader.clean.extract.story_tree import assemble
from reader.clean.page import clean_page
from reader.clean.parse.head import read_headers
from reader.clean.parse.jsonld import read_linked_data
from reader.clean.parse.precut import cut
from reader.clean.parse.tree_builder import parse
from tests.clean.pages import SENTENCES, news_page, paragraphs

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


@pytest.mark.parametrize("part", [{"feature": [1 << 12, 0, 0]}, {"left": [1 << 20, 1, 2]}])
def test_a_model_with_more_features_or_nodes_than_a_node_can_say_is_refused(
    part: dict[str, list[int]],
) -> None:
    with pytest.raises(ValueError, match="too many"):
        Forest({**_STUMP, **part})


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
    columns = PositionFeatures(layout).likenesses(np.zeros(5))
    assert np.allclose(columns[:, 0], [0.8, 0.8, 0.8, 0.8, 0.2])
    assert np.allclose(columns[:, 1], [1.0, 1.0, 1.0, 1.0, 0.25])


def test_white_space_between_elements_is_no_block() -> None:
    layout = lay_out(parse("<div>\n <p>One</p>\n\n <p>Two</p> tail <br> end\n</div>"))
    assert [block.text for block in layout.blocks] == ["One", "Two", "tail end"]
    assert measure(layout, MetadataHints()).shape[0] == 3


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


def test_the_second_look_sees_the_likelihood_around_a_block() -> None:
    page = "<main><p class=a>One two</p><p class=a>One two</p><p class=b>One two</p></main>"
    shape = shape_of(lay_out(parse(page)))
    seen = context(shape, np.array([0.9, 0.8, 0.1]))
    assert seen[1, 0] == pytest.approx(np.log(4))
    assert seen[1, 1:3] == pytest.approx([np.log(1 / 9), np.log(9)], rel=1e-5)
    level_of_main = seen[:, 9]
    assert level_of_main == pytest.approx([0.45, 0.5, 0.85])
    same_make = seen[:, 14]
    assert same_make == pytest.approx([0.8, 0.9, -1.0])


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_the_second_look_takes_pages_of_any_length(count: int) -> None:
    shape = shape_of(lay_out(parse("<p>One</p>" * count)))
    assert np.isfinite(context(shape, np.full(count, 0.5))).all()


def test_the_two_looks_are_blended_by_their_odds() -> None:
    layout = lay_out(parse("<p>One</p><p>Two</p>"))
    told = judge(shape_of(layout), np.array([[0.0, 0.0], [0.0, 9.0]]), _forest(1), _forest(1))
    assert told[0] == pytest.approx(1 / (1 + np.exp(4.0)))
    assert told[1] == pytest.approx(1 / (1 + np.exp(-1.0)))


def test_a_story_that_the_page_holds_twice_is_shown_once() -> None:
    copy = f'<div class="small-screens">{paragraphs(6)}</div>'
    page = news_page(body=paragraphs(6) + copy)
    article = clean_page(page.encode())
    for sentence in SENTENCES:
        assert article.text.count(sentence) == 2  # in two paragraphs of one copy


def test_a_refrain_stays_as_often_as_it_is_sung() -> None:
    refrain = "<p>Oh the herring never came that year, and the nets hung dry upon the quay,</p>"
    verses = paragraphs(4).split("\n")
    page = news_page(body=refrain.join(verses))
    assert clean_page(page.encode()).text.count("herring never came") == 3


def test_what_kind_of_story_the_page_is_called_and_its_summaries_are_known() -> None:
    page = news_page(
        head='<script type="application/ld+json">{"@type": "NewsArticle", "headline": "x", '
        '"description": "Another summary of it."}</script>'
    )
    source = cut(page)
    root = parse(source.markup)
    told = metadata_hints(root, read_headers(root), read_linked_data(source.linked_data))
    assert told.genre == 4
    assert told.descriptions[0] == "A crack in the pier keeps the ferries away."
    assert "Another summary of it." in told.descriptions


def test_a_layout_table_is_no_table_of_data_and_its_headline_no_text() -> None:
    menu = "<br>".join(f'<a href="/{n}.html">News {n}</a>' for n in range(8))
    title = "Harbour closed after crack is found"
    page = f"""<html><head><title>{title}</title></head><body><table width=760><tr>
<td colspan=2><img src="banner.gif" width=468 height=60></td></tr><tr><td width=140>{menu}</td>
<td><font size=5><b>{title}</b></font><br><font size=1>22/10/2003</font>{paragraphs(6)}</td></tr>
<tr><td colspan=2>(c) 2003 <a href="mailto:webmaster@courier.example">Webmaster</a></td></tr>
</table></body></html>"""
    article = clean_page(page.encode())
    assert "News 3" not in article.text
    assert title not in article.text
    assert "<table" not in article.html
    assert article.text.count(SENTENCES[0]) == 2


def test_the_link_behind_a_wikis_heading_is_left_out() -> None:
    edit = '<span class="x">[<a href="/w?action=edit">edit</a>]</span>'
    page = news_page(body=paragraphs(6).replace("<p>", f"<h2>The pier{edit}</h2><p>", 4))
    article = clean_page(page.encode())
    assert "The pier" in article.text
    assert "edit" not in article.html


def test_a_table_that_holds_the_story_is_looked_into() -> None:
    noise = "<tr><td>{0}</td><td>Posted by member {0}</td><td>IGN and rank and joined {0}</td></tr>"
    rows = [f"<tr><td>{text}</td><td>12</td></tr>" for text in SENTENCES]
    rows += [noise.format(number) for number in range(20)]
    page = f"<html><body><table>{''.join(rows)}</table></body></html>"
    root = parse(page)
    layout = lay_out(root)
    kept = [block.text in SENTENCES for block in layout.blocks]
    story = assemble(root, Extraction(layout, kept, [0.0] * len(kept)))
    assert all(sentence in story.text() for sentence in SENTENCES)
    assert "Posted by" not in story.text()


def test_a_story_of_one_line_is_the_only_article_of_its_page() -> None:
    menu = "".join(f'<li><a href="/{n}">Board {n}</a></li>' for n in range(30))
    boxes = "".join(f"<div><p>Box {n}</p><p>Points: {n}</p></div>" for n in range(20))
    page = (
        f"<title>Ferry timetable</title><body><ul>{menu}</ul><h1>Ferry timetable</h1>"
        f"<article><p>The ferry leaves at noon from the new pier.</p></article>{boxes}</body>"
    )
    article = clean_page(page.encode())
    assert article.text == "The ferry leaves at noon from the new pier."
    assert article.notices == ()
