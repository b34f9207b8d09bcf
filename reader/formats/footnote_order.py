"""Footnotes of Markdown by the numbers and in the places that their writers gave them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from mdit_py_plugins.footnote import footnote_plugin

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_core import StateCore
    from markdown_it.token import Token

NUMBER = re.compile(r"\d{1,4}|[a-z]{1,2}|[ivxlc]{1,6}|[*†‡§¶]{1,3}", re.IGNORECASE)
"""What a note is called where that is its number, in any of the ways of counting."""
_OPEN, _CLOSE = "footnote_reference_open", "footnote_reference_close"
_BARE, _LABELLED = "bare_notes", "labelled_notes"


def use_footnotes(reader: MarkdownIt, *, in_place: bool) -> None:
    """Let a reader of Markdown know footnotes.

    They stand at the end of the text, or `in_place` where they are written.
    """
    reader.use(footnote_plugin, move_to_end=not in_place)
    reader.add_render_rule("footnote_caption", _note_number)
    reader.core.ruler.before("inline", "notes_in_order", _in_order)
    reader.core.ruler.after("inline", "notes_without_reference", _without_reference)
    if in_place:
        reader.core.ruler.after("notes_without_reference", "notes_in_place", _in_place)
        reader.add_render_rule("footnote_block_open", _list_open)


def environment(*, own: bool, bare: bool) -> dict[str, Any]:
    """Return what a reader is given beside a text; `bare` references have no brackets.

    In texts of our `own` a note goes by its label, be that a letter or a sign.
    """
    return {_BARE: bare, _LABELLED: own}


def _note_number(
    renderer: object, tokens: Sequence[Token], place: int, options: object, env: Mapping[str, Any]
) -> str:
    """Return what a note is called, which is the same each time: its own number, else its place."""
    label = str(tokens[place].meta.get("label") or "")
    labelled = env.get(_LABELLED) and NUMBER.fullmatch(label)
    shown = label if labelled else str(int(tokens[place].meta["id"]) + 1)
    return shown if env.get(_BARE) else f"[{shown}]"


def _list_open(*_: object) -> str:
    return '<ol class="footnotes-list">\n'


def _in_order(state: StateCore) -> None:
    """Let notes that are called by numbers stand in the order in which they are written."""
    notes = state.env.get("footnotes")
    names = list(notes["refs"]) if notes else []
    if all(NUMBER.fullmatch(name[1:]) for name in names):
        _take(state, names)
    # Beside names in words a number would be that of two notes.
    if all(name[1:].isdecimal() for name in names):
        state.env[_LABELLED] = True


def _without_reference(state: StateCore) -> None:
    """Keep the notes that nothing in the text leads to."""
    notes = state.env.get("footnotes")
    _take(state, [name for name in notes["refs"] if notes["refs"][name] < 0] if notes else [])


def _take(state: StateCore, names: Sequence[str]) -> None:
    for name in names:
        number = len(state.env["footnotes"]["list"])
        state.env["footnotes"]["refs"][name] = number
        state.env["footnotes"]["list"][number] = {"label": name[1:], "count": 0}


def _in_place(state: StateCore) -> None:
    """Make a list of each run of notes, where it stands."""
    written: list[Token] = []
    listed = inside = False
    for token in state.tokens:
        if token.type == _OPEN and not listed:
            written.append(_token("footnote_block_open", 1))
        elif listed and not inside and token.type != _OPEN:
            written.append(_token("footnote_block_close", -1))
        listed = inside = token.type == _OPEN or (inside and token.type != _CLOSE)
        listed = listed or token.type == _CLOSE
        if token.type == _OPEN:
            written.append(_note(state, token, "footnote_open", 1))
            opened = token
        elif token.type == _CLOSE:
            last = [written.pop()] if written[-1].type == "paragraph_close" else []
            written += [*_ways_back(state, opened), *last]
            written.append(_note(state, opened, "footnote_close", -1))
        else:
            written.append(token)
    if listed:
        written.append(_token("footnote_block_close", -1))
    state.tokens = written


def _ways_back(state: StateCore, note: Token) -> Iterator[Token]:
    number = state.env["footnotes"]["refs"][":" + note.meta["label"]]
    for place in range(max(1, state.env["footnotes"]["list"][number]["count"])):
        way = _note(state, note, "footnote_anchor", 0)
        way.meta["subId"] = place
        yield way


def _note(state: StateCore, note: Token, kind: str, nesting: int) -> Token:
    label = note.meta["label"]
    made = _token(kind, nesting)
    made.meta = {"id": state.env["footnotes"]["refs"][":" + label], "label": label}
    return made


def _token(kind: str, nesting: int) -> Token:
    from markdown_it.token import Token

    return Token(kind, "", nesting)  # type: ignore[arg-type]
