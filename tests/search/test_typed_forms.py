from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.model import IndexDocument
from reader.search import SearchIndex
from tests.search.samples import asked

FILLER = "The council met on a rainy day and spoke for an hour about its plans and the town hall."


@pytest.fixture
def forms(tmp_path: Path) -> Iterator[SearchIndex]:
    """Stories of one length that hold the same three stems, in other forms."""
    said = (
        "Talks progressed. They make much of what was seen, and made more of it. They see it.",
        "Talks made progress. They see it and saw it, and make it progress further. Seen, made.",
        "Talks go on. Who is making it, and waits for it to end, now sees what progress is.",
        "Talks end. They saw what was made, and see that it progresses, and make it known. Seen.",
    )
    index = SearchIndex(tmp_path)
    index.rebuild(
        IndexDocument(number, "Talks", f"{text} {FILLER}", language="en")
        for number, text in enumerate(said, 1)
    )
    yield index
    index.close()


def test_stories_with_the_forms_that_were_typed_come_first(forms: SearchIndex) -> None:
    found = asked(forms, "making progress sees")
    assert found.hits[0].id == 3
    assert {hit.id for hit in found.hits} == {1, 2, 3, 4}


def test_a_word_being_typed_has_no_form_yet(forms: SearchIndex) -> None:
    settled = {hit.id: hit.score for hit in asked(forms, "progress sees").hits}
    typing = {hit.id: hit.score for hit in asked(forms, "progress sees", typing=True).hits}
    assert settled[3] > typing[3]
