"""The whole of a saved page, in its own order, safe, and held against its story."""

from __future__ import annotations

import base64
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.clean import page_as_saved as module
from reader.clean.page_as_saved import StoryWords, page_as_saved, text_as_saved
from reader.clean.text_alignment import align, find_stretches
from reader.model.originals import LEFT_OUT

FIRST = "The ferry left the quay at seven with every seat taken, as it had all week."
SECOND = "By noon the harbour was empty, and the gulls had the pier to themselves again."
PNG = b"\x89PNG\r\n\x1a\n" + bytes(200)
PICTURE = f"data:image/png;base64,{base64.b64encode(PNG).decode()}"
PAGE = f"""<!doctype html><html lang="en"><head><title>Ferry</title>
<style>.x {{ display: none }}</style><script>alert("run")</script></head><body>
<nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><h1>Ferry</h1><div class="byline">By Ida Holm</div><p>{FIRST}</p>
<img src="{PICTURE}" alt="The quay">
<aside><p>Win a boat in our lottery.</p></aside>
<p>{SECOND}</p></main>
<div hidden><p>A folded remark.</p></div>
<button>Subscribe now</button>
<iframe src="https://ads.example/"></iframe>
<form><input value="typed"><textarea>typed too</textarea></form>
<section id="comments"><p>Great ferry, says Ole.</p></section></body></html>"""
STORY = StoryWords(f"{FIRST}\n\n{SECOND}", ("Ferry", "Ida Holm"))


def test_everything_is_shown_in_the_order_of_the_page() -> None:
    shown = page_as_saved(PAGE.encode(), STORY)
    wanted = ["News", "Ferry", "By Ida Holm", FIRST, "Win a boat", SECOND, "A folded remark",
              "Subscribe now", "Great ferry"]  # fmt: skip
    places = [shown.reading_text.index(words) for words in wanted]
    assert places == sorted(places)
    assert shown.language == "en"
    assert shown.pointable


def test_nothing_runs_and_nothing_can_be_loaded() -> None:
    shown = page_as_saved(PAGE.encode(), STORY, url="https://post.example/ferry")
    for word in ("<script", "alert", "display: none", "<iframe", "<input", "typed", "style="):
        assert word not in shown.html
    assert '<img src="asset:' in shown.html
    assert '<img src="http' not in shown.html


def test_pictures_inside_the_page_are_handed_on() -> None:
    shown = page_as_saved(PAGE.encode(), STORY)
    assert [asset.media_type for asset in shown.assets] == ["image/png"]
    assert set(shown.pictures) == {shown.assets[0].digest}


def test_each_part_knows_whether_the_story_holds_it() -> None:
    shown = page_as_saved(PAGE.encode(), STORY)
    told = {shown.reading_text[part.start : part.end]: part.place for part in shown.parts}
    assert told[FIRST] == 0
    assert told[SECOND] == len(FIRST) + 2
    assert told["Ferry"] == 0
    for words in ("News", "Win a boat in our lottery.", "A folded remark.", "Subscribe now"):
        assert told[words] == LEFT_OUT


def test_what_was_left_out_comes_in_pieces_as_the_page_has_them() -> None:
    pieces = [piece.text for piece in page_as_saved(PAGE.encode(), STORY).left_out()]
    assert "News\nSport" in pieces
    assert "Win a boat in our lottery." in pieces
    assert "Great ferry, says Ole." in pieces
    assert not any(FIRST in piece for piece in pieces)


def test_a_caption_stays_with_its_words() -> None:
    page = f"<body><p>{FIRST}</p><figure><figcaption>The quay at dawn, from the north.</figcaption>"
    page += f'<img src="{PICTURE}"></figure><p>{SECOND}</p></body>'
    shown = page_as_saved(page.encode(), STORY)
    held = [shown.reading_text[part.start : part.end] for part in shown.parts]
    assert "The quay at dawn, from the north." in held


def test_a_long_page_is_cut_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_SHOWN", 2_000)
    rows = "".join(f"<p>Line {number} of a very long page.</p>" for number in range(200))
    shown = page_as_saved(f"<body>{rows}</body>".encode(), STORY)
    assert len(shown.html) <= 2_000
    assert shown.html.endswith("</p>")
    assert any("only its first part" in notice for notice in shown.notices)
    one = "".join(f"<li>Line {number} of a very long list.</li>" for number in range(200))
    whole = page_as_saved(f"<body><ul>{one}</ul></body>".encode(), STORY)
    assert "Line 0 of a very long list." in whole.reading_text
    assert any("only its first part" in notice for notice in whole.notices)


def test_plain_text_is_shown_line_by_line() -> None:
    shown = text_as_saved(f"Ferry\n\n{FIRST}\nPage 3\n\n{SECOND}\n", STORY)
    told = {shown.reading_text[part.start : part.end]: part.place for part in shown.parts}
    assert told["Page 3"] == LEFT_OUT
    assert told[SECOND] == len(FIRST) + 2
    assert not shown.pointable


@pytest.mark.parametrize(
    "line, said",
    [
        ("## Cost per *use*", "Cost per use"),
        ("- compact", "compact"),
        ("3. [x] **feed** the `cat`", "feed the cat"),
        ("** TODO [#C] why database", "why database"),
        ("> Quoted _words_ of [a friend](https://example.org/a_(b) \"Home\") [here][1].",
         "Quoted words of a friend here."),
        ("See [[https://example.org/x][the page]] of the town.", "See the page of the town."),
        ("A `link <https://example.org/>`_ in the *text*, and ``code``.",
         "A link in the text, and code."),
        ("Words <b>in bold</b>{.mark} and <https://example.org>", "Words in bold and"),
        ("| Poor | $5 | 10 |", "Poor\t$5\t10"),
        ("* Ein Punkt über *Größe*", "Ein Punkt über Größe"),
        ("#+TITLE: The ferry", None),
        ("title: \"The ferry\"", None),
    ],
)  # fmt: skip
def test_signs_of_mark_up_are_not_left_out(line: str, said: str | None) -> None:
    story = StoryWords(f"{FIRST}\n\n{said or ''}\n\n{SECOND}", ("The ferry",))
    shown = text_as_saved(f"{line}\n\n---\n\n{FIRST}\n\nPage 3\n\n{SECOND}\n", story)
    assert [one.text for one in shown.left_out()] == ["Page 3"]
    assert shown.parts[0].place == (0 if said is None else len(FIRST) + 2)


def test_what_the_story_lacks_is_left_out_whatever_its_signs() -> None:
    lines = "- not in it\n\n![[map.png]]\n\n***\n\n| no | such |\n\ntags: news"
    shown = text_as_saved(f"{FIRST}\n\n{lines}\n\n{SECOND}\n", STORY)
    left = [one.text for one in shown.left_out()]
    assert left == ["- not in it", "| no | such |", "tags: news"]


WORDS = st.text(st.sampled_from("abcdefgh äöي中"), min_size=1, max_size=40).filter(str.strip)


@pytest.mark.parametrize(
    "above",
    [
        ["Home", "Usage"],  # a menu
        ["A tool", "Setup", "Usage"],  # a list of contents
        ["A tool", "Setup", "3 days ago", "Setup", "3 days ago", "Usage", "1 day ago"],  # twice
        ["Setup", "3 days ago", "Usage", "1 day ago", "1 day ago"],
    ],
)
def test_a_heading_is_found_at_its_section_whatever_says_the_same_above(above: list[str]) -> None:
    sections = {
        "Setup": "Take the archive, unpack it into a folder of your own.",
        "Usage": "The program asks for a river and for a day in turn.",
    }
    below = [words for section in sections.items() for words in section]
    head = "A tool that measures how high the rivers of the valley are."
    table = "Setup\t3 days ago\nUsage\t1 day ago"
    text = "\n".join(["A tool", table, head, *below])
    runs = [*above, head, *below, "Usage", "Contact"]
    places = align(runs, text)[len(above) :]
    assert places == [*(text.rindex(words) for words in (head, *below)), LEFT_OUT, LEFT_OUT]


def test_a_table_of_cells_alike_is_aligned_in_time() -> None:
    cells = ["1"] * 3000
    assert align(["Home", *cells], "\t".join(cells)) == [LEFT_OUT, *range(0, 6000, 2)]


@given(st.lists(WORDS, max_size=20))
def test_runs_are_found_where_they_stand(runs: list[str]) -> None:
    text = "\n\n".join(" ".join(run.split()) for run in runs)
    found = find_stretches(text, runs)
    for run, stretch in zip(runs, found, strict=True):
        assert stretch is not None
        assert text[slice(*stretch)].split() == run.split()
    assert all(one[1] <= other[0] for one, other in pairwise(filter(None, found)))


@given(st.lists(WORDS, max_size=12), st.lists(WORDS, max_size=12))
def test_a_place_in_the_story_holds_the_beginning_of_the_run(
    runs: list[str], lines: list[str]
) -> None:
    text = "\n".join(lines)
    for run, place in zip(runs, align(runs, text), strict=True):
        if place != LEFT_OUT:
            assert "".join(text[place:].split()).startswith("".join(run.split())[:24])


@given(st.binary(max_size=300))
def test_no_bytes_break_it(data: bytes) -> None:
    shown = page_as_saved(b"<p>" + data, StoryWords(""))
    assert all(0 <= part.start < part.end <= len(shown.reading_text) for part in shown.parts)
