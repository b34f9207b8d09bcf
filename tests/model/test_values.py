"""The frozen values: every name is found, none can be changed, errors carry their sentence."""

from __future__ import annotations

import dataclasses
import inspect
import subprocess
import sys
from pathlib import Path

import pytest

from reader import model
from reader.model.late_names import load_name
from reader.model.query import QueryProblem

ROOT = Path(__file__).resolve().parents[2]


def test_every_name_of_the_model_is_found_when_it_is_asked_for() -> None:
    for name in model.__all__:
        assert getattr(model, name) is not None, name


def test_a_name_that_the_model_lacks_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="nothing_of_this_name"):
        load_name("reader.model", {}, "nothing_of_this_name")


def test_every_value_is_frozen() -> None:
    values = [getattr(model, name) for name in model.__all__]
    classes = [value for value in values if dataclasses.is_dataclass(value)]
    assert len(classes) > 30
    open_to_change = {
        found.__name__
        for found in classes
        if inspect.isclass(found) and not found.__dataclass_params__.frozen  # type: ignore[attr-defined]
    }
    assert not open_to_change - {"Draft"}, "a draft is filled by the readers of formats"


def test_the_model_knows_nothing_but_the_standard_library() -> None:
    asked = (
        "import sys\nfrom reader import model\n[getattr(model, name) for name in model.__all__]\n"
        "print(*sorted({name.partition('.')[0] for name in sys.modules}))"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True
    )
    foreign = {
        name
        for name in done.stdout.split()
        if name not in sys.stdlib_module_names and not name.startswith("_")
    }
    assert foreign == {"reader"}


def test_a_wrong_filter_says_each_problem_once() -> None:
    problem = QueryProblem("value", 0, 9, "There is no state “stared”.", "is:starred")
    other = QueryProblem("empty", 10, 14, "“tag:” names no tag.")
    error = model.WrongFilter([problem, other, problem])
    assert str(error) == "There is no state “stared”. “tag:” names no tag."
    assert error.problems == (problem, other, problem)
