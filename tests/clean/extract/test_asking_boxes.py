"""A box that asks to sign in goes with the list of what one gets for it; a story's lists stay."""

from __future__ import annotations

import pytest

from reader.clean.extract.asking_boxes import without_asking_boxes
from reader.clean.extract.blocks import lay_out
from reader.clean.parse.tree_builder import parse

_PROSE = "<p>The old weir above the mill was rebuilt, and the river has kept to its bed.</p>" * 6
_LIST = "<ul><li>Articles from across the country with one account.</li><li>A say below.</li></ul>"
_ASKS = "<h3>Sign in to unlock more articles</h3><p>Create an account or subscribe to go on.</p>"
_BUTTON = "<button>Register</button>"
_BOXES = {
    "an offer": (_ASKS + _LIST + _BUTTON, True),
    "without a control": (_ASKS + _LIST, False),
    "that asks for nothing": ("<h3>Above</h3><p>Below.</p>" + _LIST + _BUTTON, False),
    "with a paragraph of the story": (_ASKS + _PROSE[:90] + _LIST + _BUTTON, False),
}


@pytest.mark.parametrize(("box", "goes"), _BOXES.values(), ids=_BOXES)
def test_the_list_of_an_offer_goes_with_it(box: str, goes: bool) -> None:
    layout = lay_out(parse(f"<body>{_PROSE}<div>{box}</div>{_PROSE}</body>"))
    kept = [block.text not in _ASKS and block.text != "Register" for block in layout.blocks]
    without_asking_boxes(layout, kept)
    shown = [block.text for block, keep in zip(layout.blocks, kept, strict=True) if keep]
    assert ("A say below." not in shown) is goes
    assert len(shown) >= 12
