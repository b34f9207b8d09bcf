"""The steps back and forth: the last first, and none that was made obsolete."""

from __future__ import annotations

import pytest

from reader.library.store_session import StoreSession
from reader.model import Article
from reader.store import undo_steps
from reader.store.undo_operations import (
    FieldChange,
    MarkChange,
    ReviewAnswer,
    SearchEdit,
    TagFactChange,
    UndoOperation,
    VersionRemoval,
)
from reader.translation import sentence
from tests.store.samples import add_highlight, add_story


def labels(store: StoreSession) -> tuple[str | None, str | None]:
    undo, redo = store.steps.latest(), store.steps.earliest_undone()
    return (undo.label if undo else None), (redo.label if redo else None)


def test_a_step_holds_what_it_takes_back(store: StoreSession) -> None:
    add_highlight(store, add_story(store), "a")
    add_story(store)
    operations: list[UndoOperation] = [
        FieldChange("authors", ["Ada"], ["Bø"], (1, 2)),
        MarkChange("highlight", "a", {"tags": ["x"], "trashed": 0}, {"tags": [], "trashed": 1}),
        SearchEdit(3, ("Sea", "tide", 0), ("Sea", "low tide", 2)),
        TagFactChange("sea", "colour", "", "blue"),
        VersionRemoval(1, 2),
        ReviewAnswer("a", "2026-03-01", 2, None, ("2026-03-01", 1)),
    ]
    step = store.steps.add("Change “all”", operations)
    latest = store.steps.latest()
    assert latest is not None
    assert (latest.id, latest.label, list(latest.operations)) == (step, "Change “all”", operations)


def test_steps_go_back_and_forth_in_order(store: StoreSession) -> None:
    assert labels(store) == (None, None)
    assert store.steps.latest() is store.steps.earliest_undone() is None
    one, two = store.steps.add("One", []), store.steps.add("Two", [])
    assert labels(store) == ("Two", None)
    store.steps.mark(two, undone=True)
    assert labels(store) == ("One", "Two")
    store.steps.mark(one, undone=True)
    assert labels(store) == (None, "One")
    store.steps.mark(one, undone=False)
    assert labels(store) == ("One", "Two")


def test_a_new_step_ends_what_could_be_redone(store: StoreSession) -> None:
    store.steps.add("One", [])
    store.steps.mark(store.steps.add("Two", []), undone=True)
    store.steps.add("Three", [])
    assert labels(store) == ("Three", None)
    latest = store.steps.latest()
    assert latest is not None
    store.steps.mark(latest.id, undone=True)
    assert labels(store) == ("One", "Three")


def test_only_the_last_steps_are_kept(store: StoreSession, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(undo_steps, "_KEPT", 3)
    steps = [store.steps.add(str(number), []) for number in range(5)]
    for step in reversed(steps[2:]):
        assert store.steps.latest() is not None
        assert labels(store)[0] == str(steps.index(step))
        store.steps.mark(step, undone=True)
    assert labels(store) == (None, "2")


def test_a_text_set_aside_goes_with_the_step_that_kept_it(
    store: StoreSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(undo_steps, "_KEPT", 1)
    story = add_story(store)
    with store.db.write():
        store.texts.add(story, 2, Article(text="two", reading_text="two", html="<p>two"))
        store.texts.set_aside(story, 2, store.steps.add("Remove", [VersionRemoval(story, 2)]))
    assert store.row_count("removed_texts") == 1
    store.steps.add("Another", [])
    assert store.row_count("removed_texts") == 0


def test_a_large_step_is_offered_as_one_that_is_read(store: StoreSession) -> None:
    ids = tuple(add_story(store, f"Story {n}") for n in range(40))
    # So many numbers that SQLite looks, and not the reader of steps.
    listed = ids * 200
    words = sentence("Starred {count} story", "Starred {count} stories", count=40).stored()
    step = store.steps.add(words, [FieldChange("starred", 0, 1, listed)])
    assert store.steps.offered(undone=False) == (step, words)
    store.stories.delete(ids[:39])
    offered, latest = store.steps.offered(undone=False), store.steps.latest()
    assert latest is not None
    assert offered == (step, latest.label) != (step, words)
    store.stories.delete(ids[39:])
    assert store.steps.offered(undone=False) is None
    assert store.steps.latest() is None


def test_a_large_step_with_marks_is_read(store: StoreSession) -> None:
    add_highlight(store, add_story(store), "a")
    change = MarkChange("highlight", "a", {"note": "x" * 30_000}, {"note": ""})
    step = store.steps.add("Highlight changed", [change])
    assert store.steps.offered(undone=False) == (step, "Highlight changed")
