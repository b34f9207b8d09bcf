"""Elements that a page hides go, and those that it only lays out stay."""

from __future__ import annotations

import pytest

from reader.clean.parse.hidden_parts import without_hidden
from reader.clean.parse.style_rules import HidingRules
from reader.clean.parse.tree_builder import parse

PROSE = "<p>" + "The ferry lay aground on the skerry until the tide came in. " * 12 + "</p>"


def shown_words(markup: str) -> str:
    """Return the words of a page whose hidden elements were taken out."""
    root = parse(f"<html><body>{PROSE}{markup}{PROSE}</body></html>")
    without_hidden(root, HidingRules())
    return root.text()


@pytest.mark.parametrize(
    "attributes",
    [
        'style="display:none"',
        'style="color: red; DISPLAY : none !important"',
        'style="visibility:hidden"',
        'style="visibility: collapse"',
        'style="content-visibility:hidden"',
        'style="position:absolute;left:-9999px"',
        'style="position:fixed; top:-10000px"',
        "hidden",
        'hidden=""',
        "popover",
        "x-cloak",
        'class="sr-only"',
    ],
)
def test_what_is_hidden_goes(attributes: str) -> None:
    assert "An offer" not in shown_words(f"<div {attributes}>An offer to all readers.</div>")


@pytest.mark.parametrize(
    "attributes",
    [
        "",
        'style="display:block"',
        'style="visibility:visible"',
        'style="position:relative;left:-20px"',
        'hidden="until-found"',
        'class="hidden-gem"',
    ],
)
def test_what_is_shown_stays(attributes: str) -> None:
    assert "An offer" in shown_words(f"<div {attributes}>An offer to all readers.</div>")


def test_a_closed_dialog_goes_and_an_open_one_stays() -> None:
    assert "An offer" not in shown_words("<dialog>An offer to all readers.</dialog>")
    assert "An offer" in shown_words("<dialog open>An offer to all readers.</dialog>")


def test_a_page_that_hides_its_whole_story_until_scripts_run_keeps_it() -> None:
    root = parse(f'<html><body><div style="visibility:hidden">{PROSE}</div></body></html>')
    without_hidden(root, HidingRules())
    assert "skerry" in root.text()
