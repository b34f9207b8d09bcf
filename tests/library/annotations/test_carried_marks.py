"""Marks of other programs: their place is believed only where text and surroundings agree."""

from __future__ import annotations

import pytest

from reader.library.annotations.carried_marks import carried
from reader.library.annotations.mark_placement import MarkPlacement
from reader.model import CarriedMark

TEXT = "Nobody was hurt. So they say. We ask again. Nobody was hurt. The quay stays closed."
QUOTE = "Nobody was hurt."
FIRST, SECOND = TEXT.index(QUOTE), TEXT.rindex(QUOTE)


def placed(mark: CarriedMark) -> tuple[str, int, str]:
    """The state of a mark, its place, and what stands there."""
    place = MarkPlacement(TEXT).places([mark])[0]
    fields = carried(mark, place.span, TEXT, 1, 1)
    return fields["state"], fields["start"], TEXT[fields["start"] : fields["end"]]


def test_a_place_that_agrees_is_taken() -> None:
    mark = CarriedMark(QUOTE, "We ask again.", "The quay", start=SECOND, end=SECOND + len(QUOTE))
    assert placed(mark) == ("anchored", SECOND, QUOTE)


@pytest.mark.parametrize("away", [1, 5, 400])
def test_a_place_on_other_words_is_not_taken(away: int) -> None:
    start = TEXT.index("The quay") - away if away < 400 else 400
    mark = CarriedMark("The quay", start=start, end=start + len("The quay"))
    assert placed(mark) == ("anchored", TEXT.index("The quay"), "The quay")


def test_a_place_whose_surroundings_disagree_is_not_taken() -> None:
    end = FIRST + len(QUOTE)
    by_prefix = CarriedMark(QUOTE, "We ask again.", "", start=FIRST, end=end)
    by_suffix = CarriedMark(QUOTE, "", "The quay stays", start=FIRST, end=end)
    assert placed(by_prefix) == ("anchored", SECOND, QUOTE)
    assert placed(by_suffix) == ("anchored", SECOND, QUOTE)


def test_words_that_are_not_there_wait() -> None:
    mark = CarriedMark("Everybody went home early.", start=0, end=26)
    assert placed(mark)[0] == "orphaned"
