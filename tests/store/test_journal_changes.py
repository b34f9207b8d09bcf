"""The changes that wait for the journal: none is forgotten, and their numbers only grow."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.library.store_session import StoreSession
from reader.model import ReadingPlace
from reader.store.journal_changes import (
    EDIT,
    HISTORY,
    LIBRARY,
    STATE,
    STORY,
    TEXT,
    JournalChange,
    JournalChanges,
)
from tests.store.samples import add_story


@pytest.fixture
def changes(store: StoreSession) -> JournalChanges:
    """The changes of a store with one story, all of which the journal says."""
    add_story(store)
    changes = JournalChanges(store.db)
    settle(store, changes)
    return changes


def settle(store: StoreSession, changes: JournalChanges) -> None:
    with store.db.write():
        changes.done(change.number for change in changes.waiting(100))


def parts(changes: JournalChanges, *, state_only: bool = False) -> set[tuple[int, str]]:
    return {(each.story, each.part) for each in changes.waiting(100, state_only=state_only)}


def test_a_new_story_waits_with_its_facts_and_its_text(store: StoreSession) -> None:
    story = add_story(store)
    changes = JournalChanges(store.db)
    assert parts(changes) == {(story, STORY), (story, TEXT)}
    assert changes.stories_waiting() == {story}
    assert changes.waiting(100, state_only=True) == []


def test_changes_that_were_passed_over_are_not_looked_through_again(
    store: StoreSession, changes: JournalChanges
) -> None:
    changes.note(range(1, 9), STORY)
    changes.note([7, 8], STATE)
    first = changes.waiting(1, state_only=True)[0]
    assert [each.story for each in changes.waiting(9, after=first.number)] == [8]
    assert changes.waiting(9, after=first.number + 1) == []


def test_what_a_person_set_is_said_first(store: StoreSession, changes: JournalChanges) -> None:
    with store.db.write():
        store.stories.change(1, {"title": "Corrected"})
        store.stories.change(1, {"starred": True})
        store.stories.set_place(1, ReadingPlace(3, 0.5))
        store.preferences.set_setting("theme", "dark")
        store.preferences.remember_query("tide")
        changes.note([1], EDIT)
    assert parts(changes, state_only=True) == {(1, STATE), (1, EDIT), (0, LIBRARY)}
    assert parts(changes) == {(1, STORY), (1, STATE), (1, EDIT), (0, LIBRARY), (0, HISTORY)}


@pytest.mark.parametrize("flag", ["read", "starred", "archived", "later", "trashed"])
def test_every_flag_waits(store: StoreSession, changes: JournalChanges, flag: str) -> None:
    with store.db.write():
        store.stories.set_flag([1], flag, True)
    assert parts(changes) == {(1, STATE)}


def test_a_story_that_goes_waits_too(store: StoreSession, changes: JournalChanges) -> None:
    with store.db.write():
        store.stories.delete([1])
    assert (1, STORY) in parts(changes)


def test_a_part_that_changes_again_gets_a_new_number(
    store: StoreSession, changes: JournalChanges
) -> None:
    with store.db.write():
        changes.note([1], STATE)
    (first,) = changes.waiting(10)
    with store.db.write():
        changes.note([1], STATE)
    (second,) = changes.waiting(10)
    assert second == JournalChange(second.number, 1, STATE)
    assert second.number > first.number
    # What the journal said in the meantime is not the change that came after it.
    with store.db.write():
        changes.done([first.number])
    assert changes.waiting(10) == [second]


def test_a_few_are_taken_at_a_time_oldest_first(
    store: StoreSession, changes: JournalChanges
) -> None:
    with store.db.write():
        changes.note([5, 3, 4], STATE)
    assert [each.story for each in changes.waiting(2)] == [5, 3]


def test_numbers_go_on_after_all_are_done(store: StoreSession, changes: JournalChanges) -> None:
    number = changes.number()
    assert number > 0
    assert changes.waiting(10) == []
    with store.db.write():
        changes.note([1], STATE)
    assert changes.number() == changes.waiting(10)[0].number == number + 1


def test_a_database_follows_a_journal_that_is_ahead_and_never_goes_back(
    store: StoreSession, changes: JournalChanges
) -> None:
    changes.advance(500)
    changes.advance(20)
    assert changes.number() == 500
    with store.db.write():
        changes.note([1], STATE)
    assert changes.number() == 501


def test_an_untouched_database_can_be_numbered(store: StoreSession, tmp_path: Path) -> None:
    changes = JournalChanges(store.db)
    store.db.run("DELETE FROM sqlite_sequence")
    assert changes.number() == 0
    changes.advance(7)
    assert changes.number() == 7


def test_a_mistrusted_database_knows_nothing_of_the_journal(changes: JournalChanges) -> None:
    changes.advance(500)
    changes.mistrust()
    assert changes.number() == 0
