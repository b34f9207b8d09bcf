"""Notes said beside their mark as well, on pages that have thousands of marks."""

from __future__ import annotations

from functools import partial

from reader.clean.parse.note_twins import without_note_twins
from reader.clean.parse.tree_builder import parse
from tests.formats.repeated_tokens import is_linear


def test_many_marks_in_one_box_take_time_with_their_number() -> None:
    small, large = (
        parse("<div>" + "".join(f"<a href=#L{n}>{n}</a><br>" for n in range(count)) + "</div>")
        for count in (1_000, 4_000)
    )
    assert is_linear(partial(without_note_twins, large), partial(without_note_twins, small), 8, 0.3)
