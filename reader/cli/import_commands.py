"""Commands that bring stories in: clean, import, clean-again."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence

from reader.cli.interrupts import interruptible
from reader.cli.json_fields import article_fields, import_fields
from reader.cli.output import Output
from reader.cli.runner import each_story
from reader.library import Library, clean_paths
from reader.model import Article, ImportItem, ImportReport
from reader.translation import tr, translatable

_STATUSES = ("added", "updated", "duplicate", "skipped", "failed")


def run_clean(options: argparse.Namespace, output: Output) -> None:
    """Clean files and folders; every file gives a line."""
    data = sys.stdin.buffer.read() if "-" in options.paths else None
    for path, article in clean_paths(options.paths, data):
        if article.error and not article.text:
            output.fail(f"{path}: {article.error}")
        if output.as_json or not article.error:
            output.record(article_fields(path, article), _plain(article))
            output.flush()


def _plain(article: Article) -> str:
    facts = (article.byline, article.site, article.published)
    head = [article.title, article.subtitle, " · ".join(fact for fact in facts if fact)]
    return "\n\n".join(part for part in (*head, article.text) if part) + "\n"


_WORDS = {
    "added": translatable("added", "import"),
    "updated": translatable("updated", "import"),
    "duplicate": translatable("duplicate", "import"),
    "skipped": translatable("skipped", "import"),
    "failed": translatable("failed", "import"),
}
"""What became of a file, in plain output."""


def run_import(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Import files and folders, standard input for `-`, and what an import cut short left."""
    paths = [path for path in options.paths if path != "-"]
    with interruptible() as interrupt:
        reports = []
        for job in library.unfinished_imports() if options.resume else ():
            if not interrupt.asked():
                reports.append(library.resume_import(job.id, output.progress, interrupt.asked))
        if "-" in options.paths:
            data = sys.stdin.buffer.read()
            reports.append(library.import_bytes(data, "standard input", tags=options.tag))
        if paths and not interrupt.asked():
            reports.append(
                library.import_paths(paths, output.progress, interrupt.asked, tags=options.tag)
            )
        print_reports(reports, output)
        left = [report.job for report in reports if report.job is not None]
        for number in left:
            library.forget_import(number, until_asked=True)
        if left:
            output.say(tr("To import the rest, run “import --resume”."))


def print_reports(reports: Sequence[ImportReport], output: Output) -> None:
    """Print a line for each item of import reports, and their sums."""
    counts: Counter[str] = Counter()
    for report in reports:
        _print_report(report, output)
        counts.update(report.counts)
    summary: dict[str, float] = {status: counts[status] for status in _STATUSES}
    summary["seconds"] = round(sum(report.seconds for report in reports), 3)
    words = ", ".join(
        f"{counts[status]} {tr(_WORDS[status], context='import')}"
        for status in _STATUSES
        if counts[status]
    )
    interrupted = any(report.cancelled for report in reports)
    nothing = tr("Nothing was imported.") if interrupted else tr("Nothing to import was found.")
    output.done({"summary": summary}, words or nothing)
    output.failures += counts["failed"]


def _print_report(report: ImportReport, output: Output) -> None:
    for item in report.items:
        if item.status == "failed":
            output.record(import_fields(item), _line(item))
        else:
            output.done(import_fields(item), _line(item))


def _line(item: ImportItem) -> str:
    number = f"#{item.id} " if item.id is not None else ""
    reason = f" ({item.reason})" if item.reason else ""
    return f"{tr(_WORDS[item.status], context='import')}: {number}{item.title or item.path}{reason}"


def run_clean_again(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Clean stories anew from the files they were made of."""

    def again(ids: list[int]) -> None:
        changed = library.clean_again(ids, output.progress).stories
        for story in library.stories_of(sorted(changed)):
            output.done({"id": story.id, "title": story.title}, f"#{story.id} {story.title}")
        output.say(
            tr("{changed} of {all} stories re-extracted.", changed=len(changed), all=len(ids))
        )

    ids = library.story_ids() if options.all else options.ids
    each_story(library, ids, output, again)
