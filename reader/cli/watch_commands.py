"""Commands on watched folders, the trash and other libraries."""

from __future__ import annotations

import argparse
from pathlib import Path

from reader.cli.import_commands import print_reports
from reader.cli.interrupts import interruptible
from reader.cli.output import Output
from reader.library import Library
from reader.model import ReaderError, WatchFolder
from reader.platforms.trash_can import move_to_trash


def run_watch(library: Library, options: argparse.Namespace, output: Output) -> None:
    """List, add, remove or read watched folders."""
    if options.look:
        with interruptible() as interrupt:
            reports = library.look_at_watch_folders(move_to_trash, output.progress, interrupt.asked)
            print_reports(reports, output)
        return
    folders = {folder.path: folder for folder in library.watch_folders()}
    if options.add is not None:
        path = Path(options.add).expanduser().absolute()
        if not path.is_dir():
            raise ReaderError(f"{path} is not a folder.")
        afterwards = "trash" if options.trash else "leave"
        folders[str(path)] = WatchFolder(str(path), afterwards, tuple(options.tag))
        library.set_watch_folders(folders.values())
        _show(folders[str(path)], output)
    elif options.remove is not None:
        path = Path(options.remove).expanduser().absolute()
        if str(path) not in folders:
            raise ReaderError(f"{path} is not watched.")
        del folders[str(path)]
        library.set_watch_folders(folders.values())
        output.done({"path": str(path), "removed": True}, f"{path} is no longer watched")
    else:
        for folder in folders.values():
            _show(folder, output)


def _show(folder: WatchFolder, output: Output) -> None:
    fields = {"path": folder.path, "afterwards": folder.afterwards, "tags": list(folder.tags)}
    tags = f" [{', '.join(folder.tags)}]" if folder.tags else ""
    output.record(fields, f"{folder.path}{tags}, files go: {folder.afterwards}")


def run_empty_trash(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Delete the stories of the trash; without --yes, say what would go."""
    stories, marks = library.count("is:trash"), library.highlights_in_trash()
    amount = f"{stories} stories and {marks} highlights"
    if not options.yes and stories:
        raise ReaderError(f"{amount} would be permanently deleted. Add --yes to do it.")
    library.empty_trash()
    output.done({"stories": stories, "highlights": marks}, f"{amount} deleted")


def run_merge(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Take other libraries, backups and exported libraries in."""
    for path in options.paths:
        if not _is_library(Path(path)):
            raise ReaderError(f"{path} is neither a library nor a backup. Use “import” for files.")
    with interruptible() as interrupt:
        report = library.import_paths(options.paths, output.progress, interrupt.asked)
        print_reports([report], output)


def _is_library(path: Path) -> bool:
    if path.is_dir():
        return (path / "library.db").is_file()
    return path.is_file() and path.suffix.lower() in (".zip", ".db")
