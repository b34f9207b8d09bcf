from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from reader.library.importing.arrival_groups import LARGEST, MOST, in_groups
from reader.library.importing.preparation import Prepared
from reader.library.importing.worker import Task
from reader.library.importing.worker_pool import Delivery
from reader.model import Article, CarriedMark, Draft, ImportItem, Refusal

TASK = Task(0, Path("stories.jsonl"))


def story(title: str, original: bytes = b"") -> Delivery:
    draft = Draft(origin=title, format="json", original=original)
    return Delivery(TASK, Prepared(draft, Article(title=title, reading_text="Words.")))


def titles(outcomes: Sequence[Prepared]) -> list[str]:
    return [outcome.article.title for outcome in outcomes]


def kept(deliveries: Sequence[Delivery | None]) -> tuple[list[list[str]], list[str | None]]:
    groups: list[list[str]] = []

    def keep_all(outcomes: Sequence[Prepared]) -> list[ImportItem]:
        groups.append(titles(outcomes))
        return [ImportItem(title, "added") for title in groups[-1]]

    found = list(in_groups(deliveries, keep_all, lambda outcomes: None))
    assert [delivery for delivery, _ in found] == [each for each in deliveries if each]
    return groups, [line.path if line else None for _, line in found]


def test_what_comes_close_behind_one_another_is_kept_together_in_order() -> None:
    groups, lines = kept([story("a"), story("b"), None, None, story("c")])
    assert groups == [["a", "b"], ["c"]]
    assert lines == ["a", "b", "c"]


def test_a_group_ends_where_it_is_full_or_heavy() -> None:
    groups, _ = kept([story(str(number)) for number in range(MOST + 1)])
    assert [len(group) for group in groups] == [MOST, 1]
    groups, _ = kept([story("heavy", b"x" * LARGEST), story("light")])
    assert groups == [["heavy"], ["light"]]


def test_refusals_ends_and_marks_alone_have_no_line_yet() -> None:
    mark = CarriedMark(exact="Words.")
    marks = Delivery(TASK, Prepared(Draft(origin="m", format="json", marks=(mark,)), Article()))
    refusal = Delivery(TASK, Refusal("r", "No."))
    groups, lines = kept([refusal, story("a"), marks, Delivery(TASK, None), story("b")])
    assert groups == [["a", "b"]]
    assert lines == [None, "a", None, None, "b"]


def test_while_a_group_is_kept_the_next_is_expected() -> None:
    said: list[tuple[str, list[str]]] = []

    def keep_all(outcomes: Sequence[Prepared]) -> list[ImportItem]:
        said.append(("kept", titles(outcomes)))
        return [ImportItem(title, "added") for title in titles(outcomes)]

    heavy = [story(name, b"x" * LARGEST) for name in "abc"]
    for _ in in_groups(
        [*heavy, None, story("d")],
        keep_all,
        lambda outcomes: said.append(("expected", titles(outcomes))),
    ):
        pass
    assert said == [
        ("expected", ["a"]),
        ("expected", ["a", "b"]),
        ("kept", ["a"]),
        ("expected", ["b", "c"]),
        ("kept", ["b"]),
        ("kept", ["c"]),
        ("expected", ["d"]),
        ("kept", ["d"]),
        ("expected", []),
    ]
