"""Gates are known by wording and shape, in a dozen languages; a real story is never called one.

`gates.tsv`: the gate (empty: none), the title, the body; `{P}` is a paragraph, `{LONG}` ten.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.clean.metadata.gates import without_paywall_box
from reader.clean.page import clean_page
from reader.model import GATES

_ROWS = [
    line.split("\t")
    for line in Path(__file__).with_name("gates.tsv").read_text("utf-8").splitlines()
]
_PARAGRAPH = (
    "<p>The old weir above the mill was rebuilt in spring, and the river has kept to its bed since "
    "then, which nobody in the village had expected after so many floods in the valley.</p>"
)


@pytest.mark.parametrize(("gate", "title", "body"), _ROWS)
def test_gates_are_named(gate: str, title: str, body: str) -> None:
    body = body.replace("{P}", _PARAGRAPH).replace("{LONG}", _PARAGRAPH * 10)
    head = f"<head><meta charset=utf-8><title>{title}</title></head>"
    page = f"<html>{head}<body><article><h1>{title}</h1>{body}</article></body></html>"
    article = clean_page(page.encode())
    assert article.gate == (gate or None)
    assert article.gate is None or article.gate in GATES


def test_the_box_of_a_paywall_goes_from_the_end_of_a_story() -> None:
    box = "<h2>Unlock this article</h2><p>Already a subscriber? Log in</p>"
    assert without_paywall_box(_PARAGRAPH + box)[0] == _PARAGRAPH
    assert without_paywall_box(_PARAGRAPH)[0] == _PARAGRAPH
    ends = "<p>To continue reading is a habit, he said, and habits are made of " + "days " * 80
    assert without_paywall_box(f"{_PARAGRAPH}{ends}</p>")[0] == f"{_PARAGRAPH}{ends}</p>"
