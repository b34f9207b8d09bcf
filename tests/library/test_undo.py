"""Steps that can be taken back: their order, and what their changes come to."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.library import open_library
from reader.library.undo import merged
from reader.model import Article, Changes, Draft, Facts, ReaderError
from tests.library.samples import article, draft


def test_operations_are_taken_back_from_the_last_to_the_first(tmp_path: Path) -> None:
    with open_library(tmp_path) as library:
        item = library.add_article(
            Draft("a", "html", Facts(title="A")), Article(title="A", text="x", reading_text="x")
        )
        assert item.id is not None
        library.tag(item.id, add="night", remove="night")
        assert library.story(item.id).tags == ()
        library.undo()
        assert library.story(item.id).tags == ()


def test_what_came_and_went_again_counts_as_gone() -> None:
    came = Changes(stories=frozenset({1}), added=frozenset({1}))
    went = Changes(stories=frozenset({1}), removed=frozenset({1}))
    assert merged([came, went]).added == frozenset()
    assert merged([came, went]).removed == frozenset({1})
    assert merged([went, came]).added == frozenset({1})
    assert merged([went, came]).removed == frozenset()


def test_stories_of_one_file_are_not_cleaned_again_from_it(tmp_path: Path) -> None:
    """A file of many stories would give each of them the text of another."""
    with open_library(tmp_path / "library") as library:
        items = [
            library.add_article(
                draft(f"list.html!{n}", original=b"<p>The page of another.</p>"),
                article(f"Story {n}", f"The text of story {n}, about ferries."),
            )
            for n in range(2)
        ]
        ids = [item.id for item in items if item.id is not None]
        assert len(ids) == 2
        assert library.clean_again(ids).stories == frozenset()
        with pytest.raises(ReaderError, match="no saved page of its own"):
            library.preview_rule(ids[0], {"host": "a.example"})
