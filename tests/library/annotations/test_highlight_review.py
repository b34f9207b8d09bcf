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
    HighlightReview,
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
    return [one.id for one in HighlightReview(library).handful(day)]


def test_highlights_of_today_are_not_reviewed(library: Library) -> None:
    marked(library, 2, 2)
    assert ids(library, TODAY) == []


def test_the_handful_of_a_day_stays_and_comes_from_several_stories(library: Library) -> None:
    made = marked(library, 4, 4)
    day = TODAY + timedelta(2)
    first = HighlightReview(library).handful(day)
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
            HighlightReview(library).answer([mark], SEEN, day)
            assert ids(library, day) == []
    waits = [after - before for before, after in zip([0, *seen], seen, strict=False)]
    assert tuple(waits) == PAUSES


def test_answers_bring_a_highlight_back_tomorrow_or_never(library: Library) -> None:
    soon, never = marked(library, 1, 2)
    day = TODAY + timedelta(5)
    assert set(ids(library, day)) == {soon, never}
    HighlightReview(library).answer([soon], SOON, day)
    HighlightReview(library).answer([never], NEVER, day)
    assert ids(library, day + timedelta(1)) == [soon]
    with pytest.raises(ReaderError):
        HighlightReview(library).answer([soon], "perhaps", day)


def test_a_removed_highlight_is_not_reviewed(library: Library) -> None:
    first, second = marked(library, 1, 2)
    day = TODAY + timedelta(3)
    assert len(ids(library, day)) == 2
    library.remove_highlight(first)
    assert ids(library, day) == [second]
