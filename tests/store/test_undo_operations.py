"""Undo steps are read in the form of today and in that of libraries made before."""

from __future__ import annotations

import json

import pytest

from reader.store.undo_operations import (
    FieldChange,
    MarkChange,
    PairChange,
    SearchChange,
    TagChange,
    UndoOperation,
    VersionRemoval,
    from_json,
    to_json,
)

PAIRS: list[tuple[list[object], list[UndoOperation]]] = [
    (["field", "starred", 0, 1, [3, 5]], [FieldChange("starred", 0, 1, (3, 5))]),
    (["field", "authors", ["A"], ["B"], [3]], [FieldChange("authors", ["A"], ["B"], (3,))]),
    (["tag", "night", True, [3]], [TagChange("night", True, (3,))]),
    (["search", 7, "Comets", None, "comet"], [SearchChange(7, "Comets", None, "comet")]),
    (["apart", 3, 5, False, True], [PairChange(3, 5, False, True)]),
    (["version", 3, 1], [VersionRemoval(3, 1)]),
    (
        [
            "marks",
            [
                ["highlight", "a", {"trashed": 1}, {"trashed": 0}],
                ["bookmark", "b", {"label": ""}, {"label": "x"}],
            ],
        ],
        [
            MarkChange("highlight", "a", {"trashed": 1}, {"trashed": 0}),
            MarkChange("bookmark", "b", {"label": ""}, {"label": "x"}),
        ],
    ),
]


@pytest.mark.parametrize(("stored", "operations"), PAIRS)
def test_lists_of_older_libraries_are_read(
    stored: list[object], operations: list[UndoOperation]
) -> None:
    assert from_json(stored) == operations


@pytest.mark.parametrize("operation", [each for _, made in PAIRS for each in made])
def test_what_is_stored_comes_back(operation: UndoOperation) -> None:
    assert from_json(json.loads(json.dumps(to_json(operation)))) == [operation]


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(KeyError):
        from_json({"kind": "rename", "name": "x"})
