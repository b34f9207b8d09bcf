from __future__ import annotations

import re

import pytest

from reader.formats.headed_parts import parts_below


@pytest.mark.parametrize(
    ("text", "parts"),
    [("", []), ("no head", []), ("# a one # b two", [" one ", " two"]), ("over # a", [""])],
)
def test_what_stands_below_each_head_ends_at_the_next(text: str, parts: list[str]) -> None:
    assert parts_below(list(re.finditer("# [ab]", text)), text) == parts
