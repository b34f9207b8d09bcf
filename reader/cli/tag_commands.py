"""Commands on tags as a whole."""

from __future__ import annotations

import argparse

from reader.cli.output import Output
from reader.library import Library
from reader.model import Changes, ReaderError
from reader.translation import tr, translatable

_NEEDED = {"rename": 2, "merge": 2, "delete": 1, "colour": 2}
"""How many names an action needs at least."""


def run_tags(library: Library, options: argparse.Namespace, output: Output) -> None:
    """List the tags, or change them for all stories that have them."""
    action, names = options.action or "list", list(options.names)
    if action == "list":
        for tag in library.tags.all():
            record = {"tag": tag.name, "stories": tag.stories, "colour": tag.colour}
            output.record(record, f"{tag.stories:>6}  {tag.name}")
        return
    if len(names) < _NEEDED[action] or (action in ("rename", "colour") and len(names) > 2):
        raise ReaderError(tr(_USAGE[action]))
    changes = _changed(library, action, names)
    record = {"tags": action, "stories": sorted(changes.stories), "label": changes.label}
    output.record(
        record,
        tr(
            "{label} ({count} story)",
            "{label} ({count} stories)",
            count=len(changes.stories),
            label=changes.label,
        ),
    )


_USAGE = {
    "rename": translatable("Name the tag and its new name: tags rename OLD NEW"),
    "merge": translatable("Name the tags and the one they become: tags merge TAG… INTO"),
    "delete": translatable("Name the tags to delete: tags delete TAG…"),
    "colour": translatable("Name the tag and a colour, or “none”: tags colour TAG COLOUR"),
}


def _changed(library: Library, action: str, names: list[str]) -> Changes:
    if action == "rename":
        return library.tags.rename(*names)
    if action == "merge":
        return library.tags.merge(names[:-1], names[-1])
    if action == "colour":
        return library.tags.set_colour(names[0], "" if names[1] == "none" else names[1])
    return library.tags.delete(names)
