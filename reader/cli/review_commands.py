"""The command of review: the highlights of the day, and what the person answers to them."""

from __future__ import annotations

import argparse
from datetime import date

from reader.cli.notebook_commands import entry_fields, entry_line
from reader.cli.output import Output
from reader.library import Library
from reader.translation import tr


def run_review(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Show today's highlights, or keep that some were seen, come soon again, or never."""
    review, today = library.review, date.today()
    if options.answer is None:
        for entry in review.handful(today):
            output.record(entry_fields(entry), entry_line(entry))
        return
    known = {mark.id for mark in library.highlights()}
    for mark in dict.fromkeys(options.marks):
        if mark not in known:
            output.fail(tr("There is no highlight {mark}.", mark=mark))
    given = [mark for mark in options.marks if mark in known]
    left = review.answer(given, options.answer, today).value
    output.done(
        {"answer": options.answer, "left": [entry.id for entry in left]},
        tr("{count} left today", "{count} left today", count=len(left)),
    )
