"""A few older highlights a day, spaced, and the same ones all day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from reader.library import Library
from reader.library.annotations.highlight_review import (
    HANDFUL,
    NEVER,
    PAUSES,
    SEEN,
    SOON,
)
from reader.model import ReaderError

from .samples import put

TODAY = date.today()


def marked(library: Library, stories: int, each: int) -> list[str]:
    made = []
    for number in range(stories):
        words = " ".join(f"word{number}x{place}" for place in range(40))
        address = f"https://example.org/{number}"
        story = put(library, f"<p>{words}</p>", url=address, title=f"Story {number}").id
        made += [library.add_highlight(story, n * 10, n * 10 + 8).id for n in range(each)]
    return made


def ids(library: Library, day: date) -> list[str]:
    return [one.id for one in library.review.handful(day)]


def test_highlights_of_today_are_not_reviewed(library: Library) -> None:
    marked(library, 2, 2)
    assert ids(library, TODAY) == []


def test_the_handful_of_a_day_stays_and_comes_from_several_stories(library: Library) -> None:
    made = marked(library, 4, 4)
    day = TODAY + timedelta(2)
    first = library.review.handful(day)
    assert len(first) == HANDFUL
    assert len({one.story for one in first}) >= 3
    assert ids(library, day) == [one.id for one in first]
    assert set(ids(library, day)) < set(made)


def test_what_was_seen_comes_back_after_longer_and_longer_pauses(library: Library) -> None:
    (mark,) = marked(library, 1, 1)
    day = TODAY
    seen = []
    for _ in range(sum(PAUSES) + 1):
        day += timedelta(1)
        if mark in ids(library, day):
            seen.append((day - TODAY).days)
            library.review.answer([mark], SEEN, day)
            assert ids(library, day) == []
    waits = [after - before for before, after in zip([0, *seen], seen, strict=False)]
    assert tuple(waits) == PAUSES


def test_answers_bring_a_highlight_back_tomorrow_or_never(library: Library) -> None:
    soon, never = marked(library, 1, 2)
    day = TODAY + timedelta(5)
    assert set(ids(library, day)) == {soon, never}
    library.review.answer([soon], SOON, day)
    library.review.answer([never], NEVER, day)
    assert ids(library, day + timedelta(1)) == [soon]
    with pytest.raises(ReaderError):
        library.review.answer([soon], "perhaps", day)


def test_a_removed_highlight_is_not_reviewed(library: Library) -> None:
    first, second = marked(library, 1, 2)
    day = TODAY + timedelta(3)
    assert len(ids(library, day)) == 2
    library.remove_highlight(first)
    assert ids(library, day) == [second]


def test_an_answer_is_undone_and_given_again(library: Library) -> None:
    marked(library, 3, 2)
    day = TODAY + timedelta(4)
    before = ids(library, day)
    assert library.review.answer([before[3], before[1]], NEVER, day).changes.undo is not None
    assert library.undo_label() == "Reviewed 2 highlights"
    assert ids(library, day) == [before[0], before[2], before[4]]
    undone = library.undo()
    assert undone is not None and undone.annotations
    assert ids(library, day) == before
    library.redo()
    assert ids(library, day) == [before[0], before[2], before[4]]


def test_an_answer_that_is_undone_on_another_day_leaves_that_day_its_handful(
    library: Library,
) -> None:
    marked(library, 3, 2)
    first, second = TODAY + timedelta(4), TODAY + timedelta(5)
    answered = ids(library, first)[0]
    library.review.answer([answered], NEVER, first)
    library.review.answer([ids(library, second)[0]], SEEN, second)
    shown = ids(library, second)
    library.undo()
    library.undo()
    assert set(ids(library, second)) > set(shown)
    assert answered not in ids(library, second)
    assert answered in ids(library, second + timedelta(1))


def test_an_answer_to_a_highlight_that_is_gone_for_ever_is_no_step(library: Library) -> None:
    (mark,) = marked(library, 1, 1)
    day = TODAY + timedelta(4)
    library.review.answer([mark], SEEN, day)
    story = library.story_ids()
    library.trash(story)
    library.empty_trash()
    assert library.undo_label() is None
