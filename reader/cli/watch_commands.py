"""Commands on watched folders, the trash and other libraries."""

from __future__ import annotations

import argparse
from pathlib import Path

from reader.cli.import_commands import print_reports
from reader.cli.interrupts import interruptible
from reader.cli.output import Output
from reader.library import Library
from reader.model import ReaderError, WatchFolder
from reader.platforms.named_paths import expanded
from reader.platforms.trash_can import move_to_trash
from reader.translation import tr, translatable

_AFTERWARDS = {"leave": translatable("are kept"), "trash": translatable("go to the trash")}


def run_watch(library: Library, options: argparse.Namespace, output: Output) -> None:
    """List, add, remove or read watched folders."""
    if options.look:
        with interruptible() as interrupt:
            reports = library.look_at_watch_folders(move_to_trash, output.progress, interrupt.asked)
            print_reports(reports, output)
        return
    folders = {folder.path: folder for folder in library.watch_folders()}
    if options.add is not None:
        path = expanded(options.add).absolute()
        if not path.is_dir():
            raise ReaderError(tr("{path} is not a folder.", path=path))
        afterwards = "trash" if options.trash else "leave"
        folders[str(path)] = WatchFolder(
            str(path),
            afterwards,
            tuple(options.tag),
            kinds=tuple(dict.fromkeys(["pages", *options.kind])),
            levels=options.levels,
            folder_tags=options.folder_tags,
            existing=options.existing,
        )
        library.set_watch_folders(folders.values())
        _show(folders[str(path)], output)
    elif options.remove is not None:
        path = expanded(options.remove).absolute()
        if str(path) not in folders:
            raise ReaderError(tr("{path} is not watched.", path=path))
        del folders[str(path)]
        library.set_watch_folders(folders.values())
        output.done(
            {"path": str(path), "removed": True}, tr("{path} is no longer watched", path=path)
        )
    else:
        for folder in folders.values():
            _show(folder, output)


def _show(folder: WatchFolder, output: Output) -> None:
    fields = {
        "path": folder.path,
        "afterwards": folder.afterwards,
        "tags": list(folder.tags),
        "kinds": list(folder.kinds),
        "levels": folder.levels,
        "folder_tags": folder.folder_tags,
    }
    tags = f" [{', '.join(folder.tags)}]" if folder.tags else ""
    output.record(
        fields,
        tr(
            "{path}{tags}, imported files: {afterwards}",
            path=folder.path,
            tags=tags,
            afterwards=tr(_AFTERWARDS.get(folder.afterwards, folder.afterwards)),
        ),
    )


def run_empty_trash(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Delete the stories of the trash; without --yes, say what would go."""
    stories, marks = library.count("is:trash"), library.highlights_in_trash()
    amount = tr(
        "{stories} and {highlights}",
        stories=tr("{count} story", "{count} stories", count=stories),
        highlights=tr("{count} highlight", "{count} highlights", count=marks),
    )
    if not options.yes and stories:
        raise ReaderError(
            tr("{amount} would be permanently deleted. Add --yes to do it.", amount=amount)
        )
    library.empty_trash()
    output.done({"stories": stories, "highlights": marks}, tr("{amount} deleted", amount=amount))


def run_merge(library: Library, options: argparse.Namespace, output: Output) -> None:
    """Take other libraries, backups and exported libraries in."""
    for path in options.paths:
        if not _is_library(expanded(path)):
            raise ReaderError(
                tr("{path} is neither a library nor a backup. Use “import” for files.", path=path)
            )
    with interruptible() as interrupt:
        report = library.import_paths(options.paths, output.progress, interrupt.asked)
        print_reports([report], output)


def _is_library(path: Path) -> bool:
    if path.is_dir():
        return (path / "library.db").is_file()
    return path.is_file() and path.suffix.lower() in (".zip", ".db")
