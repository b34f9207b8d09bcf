"""Which stories are nearest, and how the index of them is kept up to date."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.model import IndexDocument
from reader.related import RelatedIndex
from tests.related.samples import FERRY, built, document, small_library


def ids(index: RelatedIndex, story: int, limit: int = 5) -> list[int]:
    return [near.id for near in index.similar(story, limit)]


def test_stories_of_one_event_are_nearest(tmp_path: Path) -> None:
    index = built(tmp_path)
    assert set(ids(index, 1)[:2]) == {2, 3}
    assert ids(index, 4)[0] == 5
    assert ids(index, 5)[0] == 4


def test_scores_fall_and_lie_between_nought_and_one(tmp_path: Path) -> None:
    scores = [near.score for near in built(tmp_path).similar(1, 10)]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 1 for score in scores)


def test_nearer_in_time_comes_first_and_distance_never_hides(tmp_path: Path) -> None:
    stories = [
        document(1, "Ferry aground", FERRY[0], "2024-03-04"),
        document(2, "Ferry rescue", FERRY[1], "2024-03-05"),
        document(3, "Ferry rescue", FERRY[1] + " More follows.", "2019-03-05"),
        document(4, "Beetle", "A beetle walks under water.", "2024-03-04"),
    ]
    near = built(tmp_path, stories).similar(1, 3)
    assert near[0].id == 2
    undated = built(
        tmp_path / "undated", [document(s.id, s.title, s.text) for s in stories]
    ).similar(1, 3)
    assert undated[0].days is None
    assert near[0].days == 1


def test_stories_with_next_to_nothing_in_common_are_not_similar(tmp_path: Path) -> None:
    index = built(tmp_path)
    assert set(ids(index, 1, 10)) == {2, 3}
    assert all(near.reasons for near in index.similar(1, 10))


def test_reasons_tell_shared_names_first_and_days(tmp_path: Path) -> None:
    near = {n.id: n for n in built(tmp_path).similar(1, 2)}
    shared, days = near[3].reasons
    assert shared.startswith("shares: ")
    assert "Santa Rita" in shared
    assert "Ilse Marquardt" in shared
    assert days == "8 days after"


def test_a_new_story_is_found_and_finds(tmp_path: Path) -> None:
    index = built(tmp_path)
    text = "Divers examined the hull of the Santa Rita, the ferry that ran aground off Amberley."
    index.update([document(11, "Divers at the Santa Rita", text, "2024-03-06")])
    assert set(ids(index, 11)[:3]) == {1, 2, 3}
    assert 11 in ids(index, 1)[:3]
    assert len(index) == 11


def test_a_changed_story_takes_the_place_of_the_old(tmp_path: Path) -> None:
    index = built(tmp_path)
    index.update([document(10, "Ferry aground again", FERRY[0] + " Again.", "2024-03-04")])
    assert len(index) == 10
    assert 10 in [near.id for near in index.similar(2, 3)] or 10 in index.copies(1)


def test_a_removed_story_is_gone_and_can_come_back(tmp_path: Path) -> None:
    index = built(tmp_path)
    index.update([], removed=[2])
    assert 2 not in ids(index, 1, 10)
    assert index.similar(2) == []
    assert len(index) == 9
    index.update([story for story in small_library() if story.id == 2])
    assert 2 in ids(index, 1)


def test_excluded_stories_are_left_out(tmp_path: Path) -> None:
    index = built(tmp_path)
    assert 2 not in [near.id for near in index.similar(1, 10, excluded={2})]


def test_an_unknown_id_has_no_answers(tmp_path: Path) -> None:
    index = built(tmp_path)
    assert index.similar(99) == []
    assert index.copies(99) == []
    assert index.thread(99) is None


@pytest.mark.parametrize("count", [0, 1, 2])
def test_tiny_libraries_work(tmp_path: Path, count: int) -> None:
    index = built(tmp_path, small_library()[:count])
    index.settle()
    assert not index.needs_rebuild
    assert len(index) == count
    assert ids(index, 1) in ([], [2])
    assert len(index.map()) == count


def test_empty_and_foreign_texts_do_no_harm(tmp_path: Path) -> None:
    stories = [
        *small_library(),
        document(20, "", ""),
        document(21, "…", "— — —"),
        document(22, "渡轮搁浅", "一艘载有二百四十人的渡轮在浓雾中搁浅。无人受伤。"),
        document(23, "渡轮乘客获救", "在浓雾中搁浅的渡轮上的乘客已获救。船长受表扬。"),
    ]
    index = built(tmp_path, stories)
    assert ids(index, 20) == ids(index, 21) == []
    assert ids(index, 22)[0] == 23


def test_progress_is_told(tmp_path: Path) -> None:
    told: list[int] = []
    RelatedIndex(tmp_path).rebuild(
        small_library(), 10, on_progress=lambda progress: told.append(progress.done)
    )
    assert told == [10]


def test_documents_with_one_id_twice_count_once(tmp_path: Path) -> None:
    stories: list[IndexDocument] = [*small_library(), *small_library()]
    assert len(built(tmp_path, stories)) == 10


def test_an_undated_story_does_not_push_before_a_nearer_dated_one(tmp_path: Path) -> None:
    index = built(
        tmp_path,
        [
            document(
                1,
                "Senate passes budget bill after long night",
                "The Senate passed the budget bill on Friday after a long night of votes. Senators "
                "argued over spending on roads and schools. The president is expected to sign.",
                "2020-01-10",
            ),
            document(
                2,
                "Senate votes on farm spending bill",
                "The Senate voted on a farm spending bill. Senators argued over spending on crops. "
                "The president is expected to sign the bill after a debate over the budget.",
                "2020-03-10",
            ),
            document(
                3,
                "Undated note about a president and a house",
                "The president met senators in a house and talked about roads, a bill and the "
                "night. "
                "Spending was not discussed at length.",
            ),
        ],
    )
    assert ids(index, 1)[:1] == [2]


SUMMIT = (
    "The summit of Varnholt was called off on {day}, said the envoy Ilse Marquardt. Delegates from "
    "Amberley and Lenzing had quarrelled about the fisheries treaty, and the envoy left Varnholt."
)
TALKS = (
    "Delegates at Varnholt spoke on {day} about the fisheries treaty. The envoy Ilse Marquardt met "
    "those of Amberley and of Lenzing, who still quarrel, in the summit's hall."
)


def _of_days(*days: str, published: str | None = None) -> list[IndexDocument]:
    """The summit on the first day, and what was said of its talks on the others."""
    texts = [SUMMIT.format(day=days[0]), *(TALKS.format(day=day) for day in days[1:])]
    return [
        document(number, f"Summit of Varnholt, {number}", text, published)
        for number, text in enumerate(texts, 21)
    ]


def test_undated_reports_that_name_the_same_days_are_nearer(tmp_path: Path) -> None:
    for days in (("Tuesday", "Friday", "Tuesday"), ("Friday", "Friday", "Tuesday")):
        index = built(tmp_path / days[0], [*small_library(), *_of_days(*days)])
        scores = {near.id: near.score for near in index.similar(21, 9)}
        scores |= {copy.id: copy.score for near in index.similar(21, 9) for copy in near.copies}
        same, other = (23, 22) if days[0] == "Tuesday" else (22, 23)
        assert scores[same] > 1.2 * scores[other]


def test_the_day_before_is_nearer_than_half_a_week_before(tmp_path: Path) -> None:
    index = built(tmp_path, [*small_library(), *_of_days("Monday", "Thursday", "Sunday")])
    around = index.similar(21, 9)
    scores = {near.id: near.score for one in around for near in (one, *one.copies)}
    assert scores[23] > scores[22]


def test_where_dates_are_known_no_days_are_asked(tmp_path: Path) -> None:
    stories = _of_days("Tuesday", "Friday", "Tuesday", published="2024-05-01")
    index = built(tmp_path, [*small_library(), *stories])
    around = index.similar(21, 9)
    scores = {near.id: near.score for one in around for near in (one, *one.copies)}
    assert scores[22] == pytest.approx(scores[23], rel=0.05)
