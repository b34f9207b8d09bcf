"""What the style sheets of a page set: backgrounds and the way of counting of lists."""

from __future__ import annotations

import pytest

from reader.clean.parse.style_rules import place_backgrounds, place_list_styles
from reader.clean.parse.tree_builder import parse

_PICTURE = '<div class="lead" role="img" aria-label="A weir"></div>'


@pytest.mark.parametrize(
    ("sheet", "shown"),
    [
        (".lead{background:url(weir.png)}", True),
        ("@media (min-width: 40em) { .a{color:red} .lead{background-image:url(weir.png)} }", True),
        (".x{color:red;}.lead{BACKGROUND:URL(weir.png)}", True),
        (f".b{{content:'{'x' * 5000}'}} .lead {{ background: url(weir.png) }}", True),
        (f"{'.long ' * 900}.lead{{background:url(weir.png)}}", True),
        (".lead{color:red}", False),
        ("{background:url(weir.png)}", False),
        (".lead{background:url(weir.png)", False),
    ],
)
def test_a_sheet_sets_the_background_of_a_picture(sheet: str, shown: bool) -> None:
    root = parse(_PICTURE)
    place_backgrounds(root, [sheet])
    lead = root.find("div")
    assert lead is not None
    assert ("weir.png" in lead.get("style")) == shown


def test_a_sheet_sets_how_a_list_counts_behind_other_rules() -> None:
    root = parse('<ol class="k"><li>One</li></ol>')
    place_list_styles(root, ["@media print{p{color:red}} .k li, .k{list-style:upper-roman}"])
    found = root.find("ol")
    assert found is not None
    assert "upper-roman" in found.get("style")
