"""Formulas as a line of text."""

from __future__ import annotations

import pytest

from reader.clean.parse.tree_builder import parse
from reader.clean.render.formulas import readable


@pytest.mark.parametrize(
    ("inside", "line"),
    [
        ("<msqrt><mi>x</mi></msqrt>", "√(x)"),
        ("<msqrt><mn>2</mn><mi>a</mi></msqrt>", "√(2a)"),
        ("<mfrac><mn>1</mn><mn>2</mn></mfrac>", "1/2"),
        ("<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>", "(a + b)/2"),
        ("<msup><mi>x</mi><mn>2</mn></msup>", "x^2"),
        ("<msub><mi>x</mi><mi>i</mi></msub>", "x_i"),
        ("<msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup>", "x_1^2"),
        ("<mi>f</mi><mo>\u2061</mo><mi>x</mi>", "fx"),
        ("<mi>x</mi><annotation>\\sqrt{x}</annotation>", "x"),
    ],
)
def test_a_formula_is_read_in_a_line(inside: str, line: str) -> None:
    node = parse(f"<math>{inside}</math>").find("math")
    assert node is not None
    assert readable(node) == line
