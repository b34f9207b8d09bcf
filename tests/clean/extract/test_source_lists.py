"""Lists of sources below a heading: under any, where their entries carry numbers."""

from __future__ import annotations

import pytest

from reader.clean.page import clean_page
from tests.clean.pages import news_page, paragraphs

_ENTRIES = (
    "https://lists.example/rows/1 Subject: Add rows on demand",
    "https://lists.example/rows/2 Subject: Rows in a pack",
    "https://lists.example/rows/3 Subject: Rows, once more",
)


def _page(heading: str, entry: str, number: str = "[{n}]") -> str:
    lines = "".join(
        f"<div><p>{number.format(n=place)} {entry.format(line=line)}</p></div>"
        for place, line in enumerate(_ENTRIES)
    )
    return news_page(f"{paragraphs()}<div class=sect1>{heading}<div>{lines}</div></div>")


@pytest.mark.parametrize("name", ["Related Links", "Threads on the list"])
def test_numbered_entries_are_sources_whatever_they_are_called(name: str) -> None:
    heading = f'<h2 id="{name.lower().replace(" ", "_")}">{name}</h2>'
    page = _page(heading, "<a href='https://lists.example/rows'>{line}</a>")
    assert _ENTRIES[2] in clean_page(page.encode()).html


def test_other_stories_of_the_site_are_no_sources_by_a_number() -> None:
    page = _page("<h2>Related Links</h2>", "<a href='/rows'>{line}</a>")
    assert _ENTRIES[2] not in clean_page(page.encode()).html
