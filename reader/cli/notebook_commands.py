"""Commands on marks of the whole library: notebook, edit-highlight, edit-bookmark."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from typing import Any

from reader.cli.json_fields import highlight_fields
from reader.cli.output import Output
from reader.cli.standard_streams import text_given
from reader.library import Library
from reader.library.annotations.quote_finder import find_passage
from reader.model import NotebookEntry, ReaderError
from reader.translation import tr


def run_notebook(library: Library, options: argparse.Namespace, output: Output) -> None:
    """List highlights, notes and bookmarks."""
    if options.story is not None:
        library.story(options.story)
    entries = library.notebook(
        " ".join(options.words),
        sort=options.sort,
        limit=options.limit,
        kinds=tuple(options.kind),
        colours=tuple(options.colour),
        tags=tuple(options.tag),
        sites=tuple(options.site),
        states=("orphaned",) if options.detached else (),
        story=options.story,
        since=options.since or "",
        until=options.until or "",
        noted=options.noted,
        trashed=options.removed,
    )
    for entry in entries:
        output.record(entry_fields(entry), entry_line(entry))


def entry_fields(entry: NotebookEntry) -> dict[str, Any]:
    """Return the fields of a line of `notebook`."""
    return {
        "id": entry.story,
        "kind": entry.kind,
        "mark": entry.id,
        "title": entry.title,
        "site": entry.site,
        "exact": entry.exact,
        "note": entry.note,
        "colour": entry.colour,
        "tags": list(entry.tags),
        "state": entry.state,
        "start": entry.start,
        "created": entry.created,
    }


def entry_line(entry: NotebookEntry) -> str:
    """Return an entry of the notebook for people."""
    head = f"{entry.id} {entry.kind} #{entry.story} {entry.title}"
    words = [entry.exact, f"— {entry.note}" if entry.note else ""]
    return "\n    ".join([head, *(line for line in words if line)])


def run_edit_highlight(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Change, remove or restore highlights."""
    if options.merge or options.split is not None:
        _reshape(library, options, output)
        return
    note = text_given(options.note)
    for mark in _once(options.marks):
        try:
            if options.remove:
                library.highlight(mark)
                library.remove_highlight(mark)
                output.done({"highlight": mark, "removed": True}, tr("{name} removed", name=mark))
                continue
            if options.restore:
                library.restore_highlight(mark)
            before = library.highlight(mark)
            if options.exact is not None:
                library.place_highlight(mark, *library.find_passage(before.story, options.exact))
            tags = [tag for tag in before.tags if tag not in options.remove_tag]
            tags += [tag for tag in options.add_tag if tag not in tags]
            changed = library.update_highlight(mark, colour=options.colour, note=note, tags=tags)
        except ReaderError as error:
            output.fail(f"{mark}: {error}")
            continue
        line = f"{mark} {changed.colour}: {changed.exact}"
        output.done(highlight_fields(changed), f"{line} — {changed.note}" if changed.note else line)


def _reshape(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Make several highlights one, or words of one a highlight of their own."""
    marks = _once(options.marks)
    if options.merge:
        made = [library.annotations.merge_highlights(*marks).value]
    else:
        mark = library.highlight(marks[0])
        text = library.body(mark.story).reading_text[mark.start : mark.end]
        found = find_passage(text, options.split)
        if found is None:
            raise ReaderError(
                tr("{name} does not hold “{words}”.", name=mark.id, words=options.split)
            )
        start, end = (mark.start + place for place in found)
        made = library.annotations.split_highlight(mark.id, start, end).value
    for one in made:
        output.done(highlight_fields(one), f"{one.id} {one.colour}: {one.exact}")


def run_edit_bookmark(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Rename or remove bookmarks."""
    for mark in _once(options.marks):
        try:
            if options.remove:
                if not any(bookmark.id == mark for bookmark in library.bookmarks()):
                    raise ReaderError(tr("There is no bookmark {mark}.", mark=mark))
                library.remove_bookmark(mark)
                output.done({"bookmark": mark, "removed": True}, tr("{name} removed", name=mark))
                continue
            changed = library.update_bookmark(mark, options.label)
        except ReaderError as error:
            output.fail(f"{mark}: {error}")
            continue
        output.done(
            {"id": changed.story, "bookmark": mark, "label": changed.label},
            f"{mark}: {changed.label}",
        )


def _once(marks: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(marks))
