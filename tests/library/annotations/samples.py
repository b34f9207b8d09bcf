"""A library with a story or two, for the tests of marks and exports."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from reader.clean.render.sanitizer import article_from_html
from reader.library.library import Library
from reader.model import CarriedMark, Draft, Facts, Story

ADDRESS = "https://ellsworth-post.example/2026/harbour"

HARBOUR = (
    "<p>The harbour at Ellsworth froze over on Tuesday for the first time in forty years.</p>"
    "<h2>On the ice</h2>"
    "<p>Fishermen walked out to their <b>boats</b> across the ice, carrying lamps and flasks. "
    "“My grandfather told me about this,” said Mara Lindqvist, who keeps two trawlers there.</p>"
    "<ul><li>The council closed the quay.</li><li>Nobody was hurt.</li></ul>"
    "<p>The ferry company expects to sail again on Friday &amp; Saturday.</p>"
)

MARKET = (
    "<p>Prices at the wool market rose again this week, the third rise since the autumn.</p>"
    "<p>Buyers from the mills in the north paid more for long fibres, while short ones stayed "
    "where they were. Growers say the dry spring left them with lighter fleeces.</p>"
)


def put(
    library: Library,
    html: str = HARBOUR,
    *,
    url: str | None = ADDRESS,
    title: str = "Ice in the harbour",
    marks: tuple[CarriedMark, ...] = (),
    **facts: Any,
) -> Story:
    """Add a story (or a new text of it) and give it as the library knows it."""
    told = Facts(title=title, url=url, **facts)
    draft = Draft("sample", "html", told, html=html, marks=marks)
    item = library.add_article(draft, article_from_html(html, told))
    assert item.id is not None
    return library.story(item.id)


def mark(library: Library, story: Story, quote: str, **look: Any) -> str:
    """Highlight the first place of a quote and give the highlight's id."""
    text = library.body(story.id).reading_text
    start = text.index(quote)
    return library.add_highlight(story.id, start, start + len(quote), **look).id


def opened(folder: Path) -> Library:
    """The library of a folder."""
    return Library(folder)
