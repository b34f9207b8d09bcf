"""Rules on lists take time with their length: a glossary has thousands of terms."""

from __future__ import annotations

from functools import partial

from reader.clean.extract.blocks import lay_out
from reader.clean.extract.notes import keep_notes
from reader.clean.extract.source_lists import keep_sources
from reader.clean.parse.tree_builder import parse
from tests.formats.repeated_tokens import is_linear

_GROWTH, _FLOOR = 8, 0.04
"""Times the work of four times the entries, and seconds of processor time that are noise."""


def _terms(count: int) -> str:
    return "<p>Words.</p><dl>" + "<dt>it's said: <dd>so:" * count + "</dl><p>Words.</p>"


def _notes(count: int) -> str:
    marks = (f'<p>a <a href="#n{n}">[{n}]</a></p>' for n in range(count))
    notes = (f'<li id="n{n}"><p>note {n}</p></li>' for n in range(count))
    return f"<div>{''.join(marks)}</div><ol>{''.join(notes)}</ol>"


def _keep_sources(markup: str) -> partial[None]:
    layout = lay_out(parse(markup))
    return partial(keep_sources, layout, [True] * len(layout.blocks), "")


def _keep_notes(markup: str) -> partial[None]:
    layout = lay_out(parse(markup))
    half = len(layout.blocks) // 2
    return partial(keep_notes, layout, [True] * half + [False] * (len(layout.blocks) - half))


def test_terms_that_end_in_a_colon_are_looked_through_once() -> None:
    many, few = (_keep_sources(_terms(count)) for count in (2_000, 500))
    assert is_linear(many, few, _GROWTH, _FLOOR)


def test_the_words_of_a_story_are_not_counted_for_each_note() -> None:
    many, few = (_keep_notes(_notes(count)) for count in (1_200, 300))
    assert is_linear(many, few, _GROWTH, _FLOOR)
