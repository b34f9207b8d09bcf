"""A story whose text is lost gets that of its file: the one story meant, or none."""

from __future__ import annotations

import pytest

from reader.library.importing.preparation import Prepared
from reader.library.importing.recleaned_source import CleanedSource
from reader.library.maintenance.journal_values import fitting_article
from reader.store.journal import Record
from tests.library.samples import article, draft


def record(title: str, address: str | None = None, origin: str = "page.html") -> Record:
    return {
        "facts": {"title": title, "url": address},
        "addresses": [],
        "sources": [{"origin": origin}],
    }


def cleaned(*titles: str) -> CleanedSource:
    """A file with stories of these titles, at addresses by their number."""
    made = (
        Prepared(draft(), article(title, f"Words {n}.", url=f"https://a.example/{n}"))
        for n, title in enumerate(titles)
    )
    return CleanedSource(1, tuple(made))


def test_the_only_story_of_a_file_is_meant_whatever_its_title() -> None:
    """The person may have corrected the title, and the cleaner may find another today."""
    found = fitting_article(record("A corrected title"), cleaned("As the page has it"))
    assert found is not None
    assert found.text == "Words 0."


@pytest.mark.parametrize(
    ("meant", "text"),
    [
        (record("Two"), "Words 1."),
        (record("Another", "http://www.a.example/2/"), "Words 2."),
        (record("One", "https://a.example/1"), "Words 1."),
        (record("Twin"), None),
        (record("Unknown"), None),
    ],
)
def test_among_several_it_is_that_of_the_address_or_the_title(
    meant: Record, text: str | None
) -> None:
    found = fitting_article(meant, cleaned("One", "Two", "Twin", "Twin"))
    assert (None if found is None else found.text) == text


def test_a_file_without_a_story_gives_none() -> None:
    assert fitting_article(record("One"), cleaned()) is None
    assert fitting_article(record("One"), None) is None
