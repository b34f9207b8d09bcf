"""A heading stays where only the words of a switch stand between it and what it heads."""

from __future__ import annotations

import pytest

from reader.clean.extract.blocks import lay_out
from reader.clean.extract.story_headings import keep_parted_headings
from reader.clean.parse.tree_builder import parse

_PROSE = "<p>The old weir above the mill was rebuilt, and the river has kept to its bed.</p>" * 3
_SWITCH = (
    "<div><input type='checkbox'><label>Bake mode</label><div>Keeps the screen on.</div></div>"
)
_STEPS = "<ol><li>Stir the flour and the salt.</li><li>Let it rest.</li></ol>"
_PAGES = {
    "a switch": (f"<h2>Steps</h2>{_SWITCH}{_STEPS}", True),
    "no control": ("<h2>Steps</h2><div><div>Bake mode</div></div>" + _STEPS, False),
    "another element": (f"<div><div><h2>Steps</h2>{_SWITCH}</div></div>{_STEPS}", False),
    "a menu": (f"<nav><h2>Steps</h2>{_SWITCH}{_STEPS}</nav>", False),
}


@pytest.mark.parametrize(("part", "stays"), _PAGES.values(), ids=_PAGES)
def test_a_heading_above_a_switch_stays(part: str, stays: bool) -> None:
    layout = lay_out(parse(f"<body>{_PROSE}<article>{part}</article>{_PROSE}</body>"))
    left = ("Steps", "Bake mode", "Keeps the screen on.")
    kept = [block.text not in left for block in layout.blocks]
    keep_parted_headings(layout, kept)
    shown = {block.text for block, keep in zip(layout.blocks, kept, strict=True) if keep}
    assert ("Steps" in shown) is stays
    assert "Bake mode" not in shown
