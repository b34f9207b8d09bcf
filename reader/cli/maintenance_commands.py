"""Commands that care for the library: check, backup, restore-backup, reindex, stats."""

from __future__ import annotations

import argparse
from dataclasses import asdict, replace

from reader.cli.output import Output, shape_size
from reader.cli.standard_streams import STANDARD, file_to_read, file_to_write
from reader.library import Library, check_library, look_into_backup, restore_backup
from reader.model import BackupContents, BackupReport, shown_check
from reader.translation import format_number, tr


def run_check(options: argparse.Namespace, output: Output) -> None:
    """Verify the library, and mend it where that is asked for."""
    for item in check_library(options.library, options.repair, output.progress):
        fields = {"item": item.item, "state": item.state, "detail": item.detail}
        detail = f" ({item.detail})" if item.detail else ""
        output.record(fields, f"{shown_check(item)}{detail}")
        if item.state == "damaged":
            output.fail(f"{item.item}: {item.detail}")


def run_backup(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Write a verified copy of the library, or list the automatic ones."""
    if options.list:
        for contents in library.automatic_backups():
            _show_contents(contents, output)
    if options.automatic and (made := library.backup_if_due()) is not None:
        _show_report(made, output)
    if options.path:
        with file_to_write(options.path, "library.zip", output) as path:
            report = library.backup(path, output.progress)
        if options.path == STANDARD:
            output.say(_sentence(replace(report, path=tr("standard output"))))
        else:
            _show_report(report, output)


def run_clean_up(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Delete files that no story names any more, after a backup."""
    _show_report(library.backup(options.backup, output.progress), output)
    files, size = library.clean_up()
    output.done(
        {"files": files, "bytes": size},
        tr(
            "{count} file deleted, {size} freed",
            "{count} files deleted, {size} freed",
            count=files,
            size=shape_size(size),
        ),
    )


def run_restore_backup(options: argparse.Namespace, output: Output) -> None:
    """Bring the library back from a copy, or say what the copy holds."""
    with file_to_read(options.path, "library.zip") as path:
        if options.look:
            _show_contents(look_into_backup(path), output)
            return
        _show_report(restore_backup(options.library, path, output.progress), output)


def _show_contents(contents: BackupContents, output: Output) -> None:
    fields = {
        "path": contents.path,
        "created": contents.created,
        "stories": contents.stories,
        "highlights": contents.highlights,
        "bytes": contents.bytes,
        "titles": list(contents.titles),
    }
    titles = "".join(f"\n  {title}" for title in contents.titles[:3])
    output.record(
        fields,
        tr(
            "{path}: {created}, {stories}, {highlights}, {bytes}{titles}",
            path=contents.path,
            created=contents.created,
            stories=tr("{count} story", "{count} stories", count=contents.stories),
            highlights=tr("{count} highlight", "{count} highlights", count=contents.highlights),
            bytes=shape_size(contents.bytes),
            titles=titles,
        ),
    )


def _show_report(report: BackupReport, output: Output) -> None:
    if report.lost:
        output.say(
            "broadsheet: "
            + tr(
                "{count} file was missing or damaged and is not in the backup; "
                "“broadsheet check” lists it.",
                "{count} files were missing or damaged and are not in the backup; "
                "“broadsheet check” lists them.",
                count=report.lost,
            )
        )
    output.done(
        {
            "path": report.path,
            "stories": report.stories,
            "highlights": report.highlights,
            "bytes": report.bytes,
        },
        _sentence(report),
    )


def _sentence(report: BackupReport) -> str:
    return tr(
        "{path}: {stories}, {highlights}, {bytes}",
        path=report.path,
        stories=tr("{count} story", "{count} stories", count=report.stories),
        highlights=tr("{count} highlight", "{count} highlights", count=report.highlights),
        bytes=shape_size(report.bytes),
    )


def run_reindex(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Rebuild the index."""
    stories, seconds = library.reindex(output.progress)
    output.done(
        {"stories": stories, "seconds": round(seconds, 3)},
        tr(
            "{count} story indexed in {seconds} s",
            "{count} stories indexed in {seconds} s",
            count=stories,
            seconds=format_number(seconds, 1),
        ),
    )


def run_stats(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Count and measure the library, or what was done in each of the last months."""
    if options.months is not None:
        for month in library.shelves.months(options.months):
            figures = asdict(month)
            output.record(figures, ", ".join(f"{name}: {value}" for name, value in figures.items()))
        return
    stats = library.stats()
    plain = "\n".join(
        f"{name.replace('_', ' ')}: {shape_size(value) if name.endswith('_bytes') else value}"
        for name, value in stats.items()
    )
    output.record(stats, plain)
