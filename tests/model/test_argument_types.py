"""Arguments of calls from outside: what does not fit is named before anything is done."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest

from reader.model import ReaderError
from reader.model.argument_types import Count, checked_call, checks_arguments, fits


@pytest.mark.parametrize(
    ("value", "hint"),
    [
        ("a", str),
        (1, int),
        (1, float),
        (None, str | None),
        (Path("a"), str | Path),
        ([1, 2], Iterable[int]),
        ("text", Iterable[str]),
        ({"a": 1}, Mapping[str, int]),
        (print, Callable[[str], None]),
        (3, Count),
        (object(), Any),
    ],
)
def test_values_that_fit(value: object, hint: object) -> None:
    assert fits(value, hint)


@pytest.mark.parametrize(
    ("value", "hint"),
    [
        (1, str),
        ("1", int),
        (None, str),
        (["a"], Iterable[int]),
        (7, Iterable[int]),
        ({"a": "b"}, Mapping[str, int]),
        ({1: 1}, Mapping[str, int]),
        ("print", Callable[[str], None]),
    ],
)
def test_values_that_do_not_fit(value: object, hint: object) -> None:
    assert not fits(value, hint)


@checks_arguments
class Shelf:
    """A service of a test that counts what it was really asked."""

    def __init__(self) -> None:
        self.put: list[int] = []

    def add(self, stories: Iterable[int], limit: Count = 10) -> int:
        self.put += list(stories)[:limit]
        return len(self.put)

    def _inner(self, story: int) -> int:
        return story


def test_a_wrong_argument_is_named_and_nothing_is_done() -> None:
    shelf = Shelf()
    with pytest.raises(TypeError, match=r"add: the argument “stories” must be .*not 7"):
        shelf.add(7)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"“limit” must be .*not 'ten'"):
        shelf.add([1], limit="ten")  # type: ignore[arg-type]
    assert shelf.put == []


def test_a_number_that_is_too_low_is_an_error_to_act_on() -> None:
    with pytest.raises(ReaderError, match="-1 is too low for “limit”; the lowest is 0"):
        Shelf().add([1], limit=-1)


def test_an_iterator_is_listed_once() -> None:
    assert Shelf().add(iter([1, 2, 3])) == 3


def test_private_methods_and_too_many_arguments_are_left_to_python() -> None:
    shelf = Shelf()
    assert shelf._inner("x") == "x"  # type: ignore[arg-type, comparison-overlap]
    with pytest.raises(TypeError, match="positional argument"):
        shelf.add([1], 2, 3)  # type: ignore[call-arg]


def test_star_arguments_are_checked_each() -> None:
    @checked_call
    def join(*parts: str) -> str:
        return "".join(parts)

    assert join("a", "b") == "ab"
    with pytest.raises(TypeError, match="“parts” must be str, not 3"):
        join("a", 3)  # type: ignore[arg-type]
