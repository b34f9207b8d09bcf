"""Steps that can be taken back: their order, and what their changes come to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.library import Library, open_library
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


def _stories(library: Library, number: int) -> list[int]:
    made = [
        library.add_article(
            draft(f"{n}.html"), article(f"Story {n}", f"Text of {n}, a ferry. " * 9)
        )
        for n in range(number)
    ]
    return [item.id for item in made if item.id is not None]


@pytest.mark.parametrize(
    "change",
    [
        lambda library, ids: library.star(ids),
        lambda library, ids: library.tag(ids, add=["sea"]),
        lambda library, ids: library.tags.set_colour("old", "blue"),
        lambda library, ids: library.tags.rename("old", "new"),
        lambda library, ids: library.add_highlight(ids[0], 0, 4),
        lambda library, ids: library.add_bookmark(ids[0], 0),
        lambda library, ids: library.set_note(ids[0], "A thought."),
        lambda library, ids: library.not_related(ids[0], ids[1]),
    ],
)
def test_what_was_done_to_stories_that_are_gone_is_not_undone(
    library: Library, change: Callable[[Library, list[int]], object]
) -> None:
    kept, *ids = _stories(library, 3)
    library.star(kept)
    # Before the steps of interest: no step of its own that could be meant.
    library.tag(ids, add=["old"])
    change(library, ids)
    library.trash(ids)
    library.empty_trash()
    assert library.undo_label() == "Starred 1 story"
    undone = library.undo()
    assert undone is not None
    assert undone.label == "Starred 1 story"
    assert undone.stories == {kept}
    assert library.undo() is None
    assert library.undo_label() is None
    assert library.redo_label() == "Starred 1 story"


def test_a_step_counts_what_is_left_of_it(library: Library) -> None:
    ids = _stories(library, 4)
    library.star(ids[0])
    library.tag(ids, add=["sea", "ice"])
    library.star(ids)
    library.tags.delete(["sea", "ice"])
    library.trash(ids[1:])
    library.delete_forever(ids[2:])
    assert library.undo_label() == "Moved to trash: 1 story"
    labels = [undone.label for _ in range(5) if (undone := library.undo()) is not None]
    assert labels == [
        "Moved to trash: 1 story",
        "2 tags deleted",
        "Starred 1 story",
        "Tagged 2 stories",
        "Starred 1 story",
    ]
    again = [redone.label for _ in range(5) if (redone := library.redo()) is not None]
    assert again == labels[::-1]
    assert library.story(ids[1]).trashed


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


@pytest.mark.parametrize("kind", ["tag", "star", "highlight", "search", "tags", "apart"])
def test_a_library_just_opened_takes_back_what_another_did(tmp_path: Path, kind: str) -> None:
    with open_library(tmp_path) as library:
        one, other = _stories(library, 2)
        library.tag(one, add="ferry")
        steps: dict[str, Callable[[], object]] = {
            "tag": lambda: library.tag(one, add="night"),
            "star": lambda: library.star(one),
            "highlight": lambda: library.add_highlight(one, 0, 4),
            "search": lambda: library.save_search("Ferries", "ferry"),
            "tags": lambda: library.tags.rename("ferry", "boat"),
            "apart": lambda: library.not_related(one, other),
        }
        steps[kind]()
        label = library.undo_label()
    with open_library(tmp_path) as opened:
        # None of its services was asked for: the log has them made before it takes anything back.
        assert opened.undo_label() == label
        undone = opened.undo()
        assert undone is not None and str(undone.label) == label
        assert opened.redo_label() == label
        assert opened.redo() is not None
