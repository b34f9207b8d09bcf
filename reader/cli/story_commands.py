"""Commands of bookkeeping: star, archive, trash, restore, read, tag, note, undo, redo."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from reader.cli.output import Output
from reader.cli.runner import each_story
from reader.cli.standard_streams import text_given
from reader.library import Library
from reader.model import Changes, Story
from reader.translation import tr, translatable


def run_star(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Star stories or take the star away."""
    _change(library, options.ids, output, lambda ids: library.star(ids, options.undo), "starred")


def run_archive(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Archive stories or take them back."""
    _change(
        library, options.ids, output, lambda ids: library.archive(ids, options.undo), "archived"
    )


def run_later(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Put stories off for later, or move them back to the inbox."""
    _change(library, options.ids, output, lambda ids: library.later(ids, options.undo), "later")


def run_trash(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Trash stories or take them back."""
    _change(library, options.ids, output, lambda ids: library.trash(ids, options.undo), "trashed")


def run_restore(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Take stories out of the trash."""
    _change(library, options.ids, output, library.restore, "trashed")


def run_read(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Mark stories as read or unread."""
    _change(
        library, options.ids, output, lambda ids: library.mark_read(ids, not options.undo), "read"
    )


def run_tag(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Give tags and take them away; without either, show them."""

    def tag(ids: list[int]) -> Changes:
        return library.tag(ids, options.add, options.remove)

    _change(library, options.ids, output, tag, "tags")


def run_note(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Set the note on a story; `-` takes it from standard input."""
    text = text_given(options.text)
    _change(library, [options.id], output, lambda ids: library.set_note(ids[0], text), "note")


_FIELDS = {
    "starred": translatable("starred"),
    "archived": translatable("archived"),
    "later": translatable("later", "state"),
    "trashed": translatable("in the trash"),
    "read": translatable("read", "state"),
    "tags": translatable("tags"),
    "note": translatable("note"),
}
"""What a change changes, in plain output."""


def _change(
    library: Library,
    ids: list[int],
    output: Output,
    change: Callable[[list[int]], Changes],
    field: str,
) -> None:
    def work(present: list[int]) -> None:
        change(present)
        for story in library.stories_of(present):
            value = _value(story, field)
            output.done(
                {"id": story.id, field: value},
                f"#{story.id} {_shown_field(field)}: {_plain(value)}",
            )

    each_story(library, ids, output, work)


def _shown_field(field: str) -> str:
    words = _FIELDS.get(field, field)
    return tr(words, context="state") if field in ("later", "read") else tr(words)


def _value(story: Story, field: str) -> object:
    value = getattr(story, field)
    return list(value) if isinstance(value, tuple) else value


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    return ", ".join(value) if isinstance(value, list) else str(value)


def run_undo(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Take the latest change back."""
    _print_step(library.undo(), "undone", tr("There is nothing to undo."), output)


def run_redo(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Make the change again that was taken back last."""
    _print_step(library.redo(), "redone", tr("There is nothing to redo."), output)


def _print_step(changes: Changes | None, word: str, nothing: str, output: Output) -> None:
    if changes is None:
        output.fail(nothing)
        return
    shown = tr("undone") if word == "undone" else tr("redone")
    output.done(
        {word: changes.label, "stories": sorted(changes.stories)}, f"{shown}: {changes.label}"
    )
