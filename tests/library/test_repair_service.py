"""Repairs by pointing, kept for one story or for a whole site, with the marks moving along."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.library import Library, open_library
from reader.model import ReaderError

STORY = [
    f"Paragraph {number} tells how ferry NAME crossed the fjord on day {number} of the summer."
    for number in range(10)
]
OFFER = "Win a boat in our lottery, dear readers of the post."


def page(name: str, address: str | None) -> str:
    link = f'<link rel="canonical" href="{address}">' if address else ""
    words = "".join(f"<p>{part}</p>" for part in STORY).replace("NAME", name)
    return (
        f"<html><head><title>{name}</title>{link}</head><body><article class='tale'><h1>{name}</h1>"
        f"{words}</article><aside class='box'><p>{OFFER}</p></aside></body></html>"
    )


def bring(library: Library, folder: Path, name: str, address: str | None) -> int:
    path = folder / f"{name}.html"
    path.write_text(page(name, address), encoding="utf-8")
    [story] = [item.id for item in library.import_paths(path).items if item.id is not None]
    return story


@pytest.fixture
def stories(library: Library, tmp_path: Path) -> list[int]:
    return [
        bring(library, tmp_path, name, f"https://www.post.example/{name.lower()}")
        for name in ("Anna", "Berta", "Clara")
    ]


def test_pointing_gives_a_selector_that_mends_the_story(
    library: Library, stories: list[int]
) -> None:
    story = stories[0]
    shown = library.originals.page(story)
    [piece] = [one for one in shown.left_out() if OFFER in one.text]
    pointed = library.originals.point(story, piece.element)
    assert pointed.selectors[0].selector == "aside.box"
    change = {"keep": [pointed.selectors[0].selector]}
    preview = library.originals.repairs.preview(story, change)
    assert OFFER in preview.article.text
    assert OFFER not in library.body(story).text


def test_a_repair_of_one_story_stays_with_it_and_marks_move(
    library: Library, stories: list[int]
) -> None:
    story, other = stories[:2]
    text = library.body(story).reading_text
    start = text.index("Paragraph 7")
    mark = library.add_highlight(story, start, start + 11)
    change = {"keep": ["aside.box"], "remove": ["article.tale p:nth-of-type(3)"]}
    before = library.originals.repairs.keep_for_story(story, change)
    library.clean_again([story, other])
    assert OFFER in library.body(story).text
    assert "Paragraph 2 " not in library.body(story).text
    assert OFFER not in library.body(other).text
    moved = library.highlight(mark.id)
    assert moved.state == "anchored"
    assert library.body(story).reading_text[moved.start : moved.end] == "Paragraph 7"
    library.originals.repairs.restore_story_rule(story, before)
    library.clean_again([story])
    assert library.body(story).text == text.strip() or OFFER not in library.body(story).text
    assert library.highlight(mark.id).state == "anchored"


def test_a_story_without_an_address_is_repaired_too(library: Library, tmp_path: Path) -> None:
    story = bring(library, tmp_path, "Dora", None)
    assert library.originals.repairs.site_of(story) == ("", 0)
    library.originals.repairs.keep_for_story(story, {"keep": ["aside.box"]})
    library.clean_again([story])
    assert OFFER in library.body(story).text
    with pytest.raises(ReaderError):
        library.originals.repairs.keep_for_site(story, {"keep": ["aside.box"]})


def test_a_repair_of_a_site_says_before_how_far_it_reaches(
    library: Library, stories: list[int]
) -> None:
    change = {"keep": ["aside.box"]}
    reach = library.originals.repairs.reach(stories[0], change)
    assert (reach.host, reach.stories, reach.tried) == ("post.example", 3, 3)
    assert sorted(reach.changed) == stories
    assert len(reach.examples) == 3
    assert all(one.after > one.before for one in reach.examples)
    assert OFFER not in library.body(stories[1]).text
    before = library.originals.repairs.keep_for_site(stories[0], change)
    library.clean_again(reach.changed)
    assert all(OFFER in library.body(story).text for story in stories)
    library.originals.repairs.restore_site_rule(before)
    assert library.site_rules() == ()
    library.clean_again(reach.changed)
    assert not any(OFFER in library.body(story).text for story in stories)


def test_a_selector_that_is_none_keeps_nothing(library: Library, stories: list[int]) -> None:
    with pytest.raises(ReaderError):
        library.originals.repairs.keep_for_story(stories[0], {"keep": ["div > p"]})
    with pytest.raises(ReaderError):
        library.originals.repairs.preview(stories[0], {"remove": ["p:has(a)"]})


def test_a_repaired_story_that_comes_in_anew_is_repaired_again(
    library: Library, stories: list[int], tmp_path: Path
) -> None:
    library.originals.repairs.keep_for_story(stories[0], {"keep": ["aside.box"]})
    path = tmp_path / "Anna.html"
    fresh = page("Anna", "https://www.post.example/anna").replace("on day 3", "on the third day")
    path.write_text(fresh, encoding="utf-8")
    report = library.import_paths(path)
    assert [(item.status, item.id) for item in report.items] == [("updated", stories[0])]
    assert "on the third day" in library.body(stories[0]).text
    assert OFFER in library.body(stories[0]).text


def test_an_exported_library_carries_the_repairs(
    library: Library, stories: list[int], tmp_path: Path
) -> None:
    library.originals.repairs.keep_for_story(stories[0], {"keep": ["aside.box"]})
    library.clean_again(stories)
    library.export("zip", None, tmp_path / "all.zip")
    with open_library(tmp_path / "other") as other:
        other.import_paths(tmp_path / "all.zip")
        story = next(one.id for one in other.stories() if one.title == "Anna")
        assert OFFER in other.body(story).text
        other.clean_again([story])
        assert OFFER in other.body(story).text
