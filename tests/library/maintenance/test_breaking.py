"""The index breaks while it is asked: the plain scan answers instead."""

from __future__ import annotations

from typing import Any

import pytest

from reader.library import Library
from reader.model import Facets
from reader.search import SearchIndex
from reader.segments.unusable_index import IndexUnusable
from tests.library.samples import article, draft


def test_damage_met_on_the_way_is_searched_around(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = library.add_article(draft(), article()).id
    library.drain()

    def breaks(*values: Any, **named: Any) -> Any:
        raise IndexUnusable("damaged")

    for name in ("search", "matching", "facets", "complete", "marks"):
        monkeypatch.setattr(SearchIndex, name, breaks)
    result = library.search("harbour")
    assert [hit.id for hit in result.hits] == [story]
    assert "rebuilt" in result.notice
    assert library.story_ids("harbour") == [story]
    assert library.facets("harbour") == Facets()
    assert library.complete("harb") == []
    assert library.hit_spans(story or 0, "harbour") == []
