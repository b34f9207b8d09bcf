"""Marks that come in as JSON: what older lines lack is filled in, wrong types are refused."""

from __future__ import annotations

import pytest

from reader.store.mark_fields import (
    BOOKMARK_COLUMNS,
    HIGHLIGHT_COLUMNS,
    bookmark_fields,
    differing,
    highlight_fields,
)

_HIGHLIGHT = {"id": "a", "start": 3, "end": 9, "exact": "harbour", "created": "2026-01-02"}
_BOOKMARK = {"id": "b", "offset": 3, "created": "2026-01-02"}


def test_a_line_of_an_earlier_version_gets_the_first_values_of_later_columns() -> None:
    highlight = highlight_fields(_HIGHLIGHT, story=7, version=2)
    assert set(highlight) == {*HIGHLIGHT_COLUMNS, "tags"}
    assert (highlight["story"], highlight["version"], highlight["marked_text"]) == (7, 2, "")
    assert (highlight["colour"], highlight["tags"]) == ("yellow", [])
    assert set(bookmark_fields(_BOOKMARK, story=7, version=2)) == set(BOOKMARK_COLUMNS)


@pytest.mark.parametrize("name", sorted(_HIGHLIGHT))
def test_what_makes_a_highlight_is_needed(name: str) -> None:
    with pytest.raises(KeyError):
        highlight_fields({key: v for key, v in _HIGHLIGHT.items() if key != name}, 1, 1)


@pytest.mark.parametrize("wrong", [{"start": "3"}, {"exact": None}, {"tags": "a"}, {"note": 4}])
def test_a_value_of_another_type_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(TypeError):
        highlight_fields({**_HIGHLIGHT, **wrong}, 1, 1)
    with pytest.raises(TypeError):
        bookmark_fields({**_BOOKMARK, "offset": "3"}, 1, 1)


def test_only_columns_with_another_value_differ() -> None:
    assert differing({"note": "a", "start": 1}, {"note": "b", "start": 1}) == {"note": "b"}
