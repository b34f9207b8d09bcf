"""What stands between a headline and the first block that the vote keeps."""

from __future__ import annotations

import pytest

from reader.clean.extract.blocks import lay_out
from reader.clean.extract.first_paragraphs import keep_opening
from reader.clean.parse.tree_builder import parse
from tests.clean.pages import SENTENCES

_TITLES = ("Several Plots on One Page (The Plotter's Manual)",)
_WORDS = " ".join(SENTENCES[:2])


def _kept(opening: str, heading: str = "<h4>15.2.4 Several Plots on One Page</h4>") -> list[str]:
    """Return what stays above a definition that the vote keeps."""
    body = f"<div>{heading}{opening}<dl><dt>: plot (rows)</dt><dd><p>Plotted.</p></dd></dl></div>"
    layout = lay_out(parse(body))
    kept = [block.text == "Plotted." for block in layout.blocks]
    keep_opening(layout, kept, _TITLES)
    return [block.text for block, keep in zip(layout.blocks, kept, strict=True) if keep]


def test_paragraphs_and_listings_right_below_the_headline_stay() -> None:
    opening = f"<p>{_WORDS}</p><div class=example><pre>plot (2, 1)</pre></div><p>{_WORDS} So.</p>"
    assert _kept(opening) == [_WORDS, "plot (2, 1)", f"{_WORDS} So.", "Plotted."]


@pytest.mark.parametrize(
    ("opening", "heading"),
    [
        (f"<p>{_WORDS}</p>", "<h4>Another matter</h4>"),
        (f"<p>{_WORDS}</p>", "<p>15.2.4 Several Plots on One Page</p>"),
        (f"<div class=related><p>{_WORDS}</p></div>", "<h4>Several Plots on One Page</h4>"),
        (f"<p><a href='/b'>{_WORDS}</a></p>", "<h4>Several Plots on One Page</h4>"),
        ("<p>3 min read</p><pre>plot</pre>", "<h4>Several Plots on One Page</h4>"),
    ],
)
def test_other_things_above_the_story_are_no_opening(opening: str, heading: str) -> None:
    assert _kept(opening, heading) == ["Plotted."]
