"""Marks whose words stand several times in a text find the copy that was meant."""

from __future__ import annotations

from pathlib import Path

import pytest

import reader
from reader.formats.annotations.mark_hints import cfi_path
from reader.library.annotations.mark_placement import MarkPlacement, waiting_mark
from reader.model import Article, CarriedMark, Draft, Facts
from reader.store.mark_fields import highlight_fields

URL = "https://x.example/bridge"

QUOTE = "the people who live beside it"
PARAGRAPHS = [f"Paragraph {n} tells of the bridge, by {QUOTE}, number {n}." for n in range(12)]
TEXT = "\n\n".join(PARAGRAPHS)
PAGE = (
    "<html><head><title>x</title></head><body><nav><p>Home</p></nav><article>"
    + "".join(f"<p>{words}</p>" for words in PARAGRAPHS)
    + "</article></body></html>"
)


def copies(*marks: CarriedMark) -> list[int | None]:
    """The number of the paragraph in which each mark lands."""
    found = MarkPlacement(TEXT, lambda: [PAGE, PAGE]).places(marks)
    return [None if place.span is None else TEXT.count("\n\n", 0, place.span[0]) for place in found]


@pytest.mark.parametrize(
    ("mark", "copy"),
    [
        (CarriedMark(QUOTE, path="/html/body/article/p[4]", path_offset=36), 3),
        (CarriedMark(QUOTE, path="/html[1]/body[1]/article[1]/p[4]/text()[1]"), 3),
        (CarriedMark(QUOTE, path="/article[1]/p[8]"), 7),
        (CarriedMark(QUOTE, path="/body/DocFragment[2]/body/article/p[8]/text().10"), 7),
        (CarriedMark(QUOTE, path="/div[3]/section/p[6]"), 4),
        (CarriedMark(QUOTE, path="/body/*[2]/*[10]"), 9),
        (CarriedMark(QUOTE, share=0.55), 6),
        (CarriedMark(QUOTE, suffix=", number 9"), 9),
        (CarriedMark(QUOTE, prefix="Paragraph 9 tells of the bridge, by"), 9),
        (CarriedMark(QUOTE.upper(), share=0.99), 11),
        (CarriedMark(QUOTE, start=TEXT.index("Paragraph 5") + 30, end=9999), 5),
        (CarriedMark(QUOTE), 0),
        (CarriedMark("words that stand nowhere at all in it"), None),
    ],
)
def test_hints_say_which_copy(mark: CarriedMark, copy: int | None) -> None:
    assert copies(mark) == [copy]


NUMBERS = "There were 106 people at the fair. One cause is the ice, another2 is the wind."


@pytest.mark.parametrize(
    ("quote", "there"),
    [
        ("10^6", "106"),
        ("There were 10^6 people", "There were 106 people"),
        ("10⁶ people at the fair.", "106 people at the fair."),
        ("another²", "another2"),
        ("“ice, another[2] is", "ice, another2 is"),
        ("another is the wind", "another2 is the wind"),
        ("the ice, an-\nother2 is", "the ice, another2 is"),
        ("1.06 people", None),
        ("an other thing", None),
    ],
)
def test_raised_digits_and_numbers_of_notes(quote: str, there: str | None) -> None:
    (place,) = MarkPlacement(NUMBERS).places([CarriedMark(quote)])
    assert (place.span and NUMBERS[slice(*place.span)]) == there


@pytest.mark.parametrize("quote", ["another[2] is the wind", "another² is the wind"])
def test_a_note_whose_number_the_text_lacks_or_has_in_brackets(quote: str) -> None:
    for text in ("The ice, another is the wind.", "The ice, another[2] is the wind."):
        (place,) = MarkPlacement(text).places([CarriedMark(quote)])
        assert place.span is not None
        assert text[slice(*place.span)].startswith("another")
        assert text[slice(*place.span)].endswith("is the wind")


def test_the_same_words_in_the_order_of_a_book_are_its_copies() -> None:
    marks = [CarriedMark(QUOTE, order=(6, n), note=str(n)) for n in (30, 4, 12)]
    assert copies(*marks) == [2, 0, 1]


def test_other_words_later_in_the_order_stand_later() -> None:
    marks = [CarriedMark(QUOTE, order=(4,)), CarriedMark("tells of the", order=(9,))]
    assert copies(*marks) == [0, 1]


@pytest.mark.parametrize(
    ("place", "path"),
    [
        ("epubcfi(/6/4!/4/2/8,/1:60,/1:89)", ("/body/*[1]/*[4]", 60)),
        ("epubcfi(/6/4[c1]!/4/2[b]/10/1:3)", ("/body/*[1]/*[5]", 3)),
        ("/2/4/8/1:20", ("/body/*[4]", 20)),
        ("/2/6/8", ("", None)),
        ("", ("", None)),
        (None, ("", None)),
    ],
)
def test_places_in_books_are_paths(place: str | None, path: tuple[str, int | None]) -> None:
    assert cfi_path(place) == path


def test_numbers_of_other_marks_bound_the_place() -> None:
    before, after = (CarriedMark(PARAGRAPHS[n], order=(n,)) for n in (4, 7))
    assert copies(after, CarriedMark(QUOTE, order=(6,)), before) == [7, 4, 4]


def test_the_order_of_the_list_bounds_the_place_where_it_is_that_of_the_text() -> None:
    first, last = CarriedMark(PARAGRAPHS[3]), CarriedMark(PARAGRAPHS[9])
    assert copies(first, CarriedMark(QUOTE), last) == [3, 3, 9]
    assert copies(last, CarriedMark(QUOTE), first) == [9, 0, 3]


@pytest.mark.parametrize("places", [(7, 4), (7,), (9, 2, 5)])
def test_a_list_in_another_order_than_the_text_bounds_nothing(places: tuple[int, ...]) -> None:
    """As a list with the latest mark first: the place after its neighbour would be a guess."""
    marks = [CarriedMark(PARAGRAPHS[n]) for n in places]
    assert copies(*marks, CarriedMark(QUOTE)) == [*places, 0]
    (*_, found) = MarkPlacement(TEXT, lambda: [PAGE, PAGE]).places([*marks, CarriedMark(QUOTE)])
    assert found.guessed


def test_a_number_that_no_other_mark_has_orders_nothing() -> None:
    (found,) = MarkPlacement(TEXT).places([CarriedMark(QUOTE, order=(4,))])
    assert found.guessed


def test_a_short_word_among_other_surroundings_is_not_what_was_marked() -> None:
    mark = CarriedMark("bridge", prefix="We crossed the wooden foot", suffix="over the Ouse")
    assert copies(mark) == [None]


def test_words_without_blanks_between_them() -> None:
    text = "川は静かだ。人は川を渡る。川は静かだ。"
    found = MarkPlacement(text).places([CarriedMark("川は静か", share=0.9)])
    assert found[0].span == (13, 17)


def test_a_whole_word_before_a_part_of_one() -> None:
    text = "Unbridged rivers. A bridge. Another bridge."
    found = MarkPlacement(text).places([CarriedMark("bridge")])
    assert text[: found[0].span[0] if found[0].span else 0].endswith("A ")
    assert found[0].guessed


def _bridge(tmp_path: Path) -> Path:
    page = tmp_path / "bridge.html"
    body = PAGE.replace("<title>x", "<title>Bridge repaired").replace(
        "<article>", "<article><h1>Bridge repaired</h1>"
    )
    head = '<head><link rel="canonical" href="https://post.example/2026/bridge">'
    page.write_text(body.replace("<head>", head))
    return page


CLIPPER = (
    '{"https://post.example/2026/bridge":{"url":"https://post.example/2026/bridge",'
    '"title":"Bridge repaired","highlights":[{"type":"text","id":"1732000000000",'
    '"xpath":"/html/body/article/p[4]","content":"<p>' + QUOTE + '</p>",'
    '"startOffset":30,"endOffset":60,"notes":["n"]}]}}'
)
KOREADER = (
    'return {["doc_pages"]=12,["annotations"]={[1]={["text"]="' + QUOTE + '",["note"]="n",'
    '["pageno"]=8,["datetime"]="2026-01-01 10:00:00","drawer"}},'
    '["doc_props"]={["title"]="Bridge_repaired"}}'
)


@pytest.mark.parametrize("marks_first", [False, True])
@pytest.mark.parametrize(("name", "held", "copy"), [("c.json", CLIPPER, 3)])
def test_marks_land_whichever_comes_first(
    tmp_path: Path, name: str, held: str, copy: int, *, marks_first: bool
) -> None:
    page, marks = _bridge(tmp_path), tmp_path / name
    marks.write_text(held)
    with reader.open_library(tmp_path / "lib") as library:
        for path in (marks, page) if marks_first else (page, marks):
            library.import_paths([path])
        (story,) = library.stories()
        (mark,) = library.highlights(story.id)
        text = library.body(story.id).reading_text
        assert mark.state == "anchored"
        number = text[: mark.start].rpartition("Paragraph ")[2][0]
        assert number == str(copy)


def test_marks_in_the_same_folder_wait_for_their_page(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.json").write_text(CLIPPER)
    (folder / "b.lua").write_text(KOREADER)
    _bridge(folder)
    with reader.open_library(tmp_path / "lib") as library:
        report = library.import_paths([folder])
        (story,) = library.stories()
        places = [mark.start for mark in library.highlights(story.id)]
        text = library.body(story.id).reading_text
        found = sorted(text[:start].rpartition("Paragraph ")[2][0] for start in places)
        assert found == ["3", "7"], report.items


def test_the_report_says_which_place_was_taken(tmp_path: Path) -> None:
    page, marks = _bridge(tmp_path), tmp_path / "k.lua"
    marks.write_text(KOREADER.replace('["pageno"]=8,', ""))
    with reader.open_library(tmp_path / "lib") as library:
        library.import_paths([page])
        report = library.import_paths([marks])
        assert "1 highlight matches several passages" in report.items[0].reason
        assert library.import_paths([marks]).items[0].status == "duplicate"


@pytest.mark.parametrize(
    ("mark", "copy"),
    [
        (CarriedMark(QUOTE, path="/html/body/article/p[4]", path_offset=36), 3),
        (CarriedMark(QUOTE, share=0.55), 6),
        (CarriedMark(QUOTE, start=TEXT.index(QUOTE, TEXT.index("Paragraph 5")), end=9999), 5),
    ],
)
def test_a_mark_keeps_all_its_hints_while_it_waits(
    tmp_path: Path, mark: CarriedMark, copy: int
) -> None:
    page = tmp_path / "page.html"
    page.write_text(PAGE.replace("<head>", f'<head><link rel="canonical" href="{URL}">'))
    with reader.open_library(tmp_path / "library") as library:
        facts = Facts(title="x", url=URL)
        library.add_article(Draft("x", "list", facts, marks=(mark,)), Article(url=URL))
        [waiting] = library.highlights()
        assert waiting.state == "orphaned"
        library.import_paths([page])
        [highlight] = library.highlights()
        text = library.body(highlight.story).reading_text
        assert highlight.state == "anchored"
        assert f"number {copy}." in text[highlight.start :][:60]


def test_a_library_of_an_earlier_version_kept_a_number() -> None:
    def waited(start: int, length: int = 0, hints: str = "") -> CarriedMark:
        kept = {"id": "h1", "exact": "a b", "created": "2024-05-06T07:08:09Z", "end": 0}
        given = {**kept, "start": start, "length": length, "hints": hints}
        return waiting_mark(highlight_fields(given, story=1, version=1))

    assert waited(40).start == 40
    assert waited(4_000_000_000_000_000).order == (4 * 10**15,)
    assert waited(5_000, length=10_000).share == 0.5
    assert waited(0, hints="{damaged") == CarriedMark("a b")
