from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library.exporting import Exporter
from reader.library.library import Library
from tests.library.annotations.samples import HARBOUR, MARKET, mark, put


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Two stories: one with marks, notes, tags and an orphan, one plain and trashed later."""
    with Library(tmp_path / "library") as opened:
        story = put(
            opened,
            HARBOUR,
            title='Ice: the "harbour" [2026]',
            byline="Nils Aker",
            site="Ellsworth Post",
            published="2026-01-14",
            language="en",
        )
        mark(opened, story, "their boats across the ice", colour="green", note="A **note** <i>")
        mark(opened, story, "boats across", colour="pink", tags=("ice age", "2026"))
        mark(opened, story, "closed the quay.\nNobody")
        mark(opened, story, "said Mara", note="Who?")
        lost = mark(opened, story, "On the ice", note="lost")
        opened.remove_highlight(mark(opened, story, "Friday"))
        opened.add_bookmark(story.id, 40, "Here")
        opened.set_note(story.id, "About it all")
        opened.tag([story.id], add=["cold places", "1999"])
        put(opened, HARBOUR.replace("<h2>On the ice</h2>", ""), title=story.title)
        assert opened.highlight(lost).state == "orphaned"
        put(opened, MARKET, url="https://wool.example/a?b=1&c=2", title="Wool <prices>")
        yield opened


@pytest.fixture
def exporter(library: Library) -> Exporter:
    return Exporter(library._store, library.annotations)
