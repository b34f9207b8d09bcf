"""Parts held aside while mark-up is rewritten come back, and no text from outside names one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.formats.held_parts import HeldParts, without_places
from tests.formats.reading import draft


def test_parts_come_back_those_within_parts_too() -> None:
    held = HeldParts()
    picture = held.hold("<img>")
    table = held.hold(f"<td>{picture}</td>")
    assert held.restored(f"a {table} b") == "a <td><img></td> b"
    assert held.at(table).startswith("<td>")
    assert held.at(f"{table} ") == held.at("words") == ""


def test_what_holds_itself_comes_to_an_end() -> None:
    held = HeldParts()
    held.hold("<b>\x020\x03</b>")
    assert held.restored("\x020\x03").count("<b>") < 10


def test_a_place_of_no_part_is_nothing() -> None:
    assert HeldParts().restored("a\x027\x03b") == "ab"


@given(st.text("\x02\x030123a"))
def test_no_text_from_outside_holds_a_place(text: str) -> None:
    held = HeldParts()
    held.hold("<i>")
    assert "<i>" not in held.restored(without_places(text))


def test_pictures_and_formulas_in_a_table_of_latex_stay() -> None:
    found = draft(
        r"\documentclass{article}\title{Stones}\begin{document}\section{One} Words before it."
        r"\begin{tabular}{ll} \includegraphics{a.png} & Big \\ $x^2$ & Small \\ \end{tabular}"
        r"\end{document}",
        "a.tex",
    )
    assert '<td><img src="a.png" alt=""></td><td>Big</td>' in (found.html or "")
    assert "<td><code>x^2</code></td>" in (found.html or "")
