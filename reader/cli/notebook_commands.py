"""Commands on marks of the whole library: notebook, edit-highlight, edit-bookmark."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from typing import Any

from reader.cli.json_fields import highlight_fields
from reader.cli.output import Output
from reader.cli.standard_streams import text_given
from reader.library import Library
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
        output.record(_fields(entry), _line(entry))


def _fields(entry: NotebookEntry) -> dict[str, Any]:
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


def _line(entry: NotebookEntry) -> str:
    head = f"{entry.id} {entry.kind} #{entry.story} {entry.title}"
    words = [entry.exact, f"— {entry.note}" if entry.note else ""]
    return "\n    ".join([head, *(line for line in words if line)])


def run_edit_highlight(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Change, remove or restore highlights."""
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
