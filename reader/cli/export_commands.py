"""The command that writes stories out: into files, to standard output, into a vault of notes."""

from __future__ import annotations

import argparse
import sys
from typing import IO

from reader.cli.output import Output
from reader.cli.standard_streams import STANDARD
from reader.library import Library
from reader.model import ExportReport, ReaderError
from reader.translation import tr

_BINARY = frozenset(("epub", "zip"))


def run_export(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Export stories, all of them without ids."""
    known = {story.id for story in library.stories_of(options.ids)}
    for story in options.ids:
        if story not in known:
            output.fail(tr("There is no story {story} in this library.", story=story))
    if options.ids and not known:
        return
    ids = [story for story in options.ids if story in known] if options.ids else None
    if options.output == STANDARD:
        report = library.export(options.format, ids, _standard_output(options.format, output))
        # Standard output holds the export and nothing else, so what was done is said aside.
        output.say(_sentence(report, tr("standard output")))
        return
    if options.vault is not None:
        report = library.export("vault", ids, options.vault)
    else:
        report = library.export(options.format, ids, options.output)
    for sentence in report.notices:
        output.say(sentence)
    output.done(
        {"path": report.path, "stories": report.stories, "highlights": report.highlights},
        _sentence(report, report.path),
    )


def _sentence(report: ExportReport, place: str) -> str:
    return tr(
        "{stories} and {highlights} in {place}",
        stories=tr("{count} story", "{count} stories", count=report.stories),
        highlights=tr("{count} highlight", "{count} highlights", count=report.highlights),
        place=place,
    )


def _standard_output(format: str, output: Output) -> IO[bytes]:
    """Return standard output for bytes; raises ReaderError where a terminal would show them."""
    if format in _BINARY and sys.stdout.isatty():
        raise ReaderError(
            tr(
                "An export as {format} is not text and is not written to a terminal. "
                "Name a file, or redirect standard output to one.",
                format=format,
            )
        )
    output.flush()
    return sys.stdout.buffer
