"""Starts Broadsheet: a command of the command line, or the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, or open the window with paths to import; gives the exit code."""
    # What a person reads is nobody else's business: every file made is for its owner only.
    os.umask(0o077)
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == ["--portable"]:
        del given[0]
        if problem := _make_portable():
            print(f"broadsheet: {problem}", file=sys.stderr)
            return 1
    words, library = _without_library(given)
    if not words:
        return _open_window([], library)
    first = words[0]
    if first.startswith("-") and first != "--":
        return _run_command(given)
    from reader.cli.command_names import COMMANDS

    if first in COMMANDS:
        return _run_command(given)
    return _open_named(words[1:] if first == "--" else words, library)


def _make_portable() -> str:
    """Make the folder beside the program that keeps its data; return what stands in the way."""
    from reader.platforms.user_folders import portable_folder

    folder = portable_folder()
    if folder is None:
        return "This copy was installed by a package tool. Name a folder with --library instead."
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        return f"{folder} cannot be made: {error.strerror or error}."
    return ""


def _open_named(words: Sequence[str], library: str | None) -> int:
    """Open the window with what the words name: paths, file addresses, addresses of stories."""
    from reader.platforms.named_paths import NotAPath, local_path

    opened: list[str | Path] = []
    for word in words:
        if _is_address(word):
            opened.append(word)
            continue
        try:
            path = local_path(word)
        except NotAPath as error:
            print(f"broadsheet: “{word}”: {error}", file=sys.stderr)
            return 1
        if not os.path.lexists(path):
            print(f"broadsheet: {_unknown(word)}", file=sys.stderr)
            return 2
        opened.append(Path(path))
    return _open_window(opened, library)


def _unknown(word: str) -> str:
    from difflib import get_close_matches

    from reader.cli.command_names import COMMANDS

    near = get_close_matches(word, COMMANDS, n=1)
    meant = f" Did you mean “{near[0]}”?" if near else ""
    return f"“{word}” is neither a command nor a file.{meant} See “broadsheet --help”."


def _is_address(word: str) -> bool:
    """Whether a word is an address of ours, as exported notes link back to a story with."""
    return word.startswith("broadsheet:")


def _without_library(given: Sequence[str]) -> tuple[list[str], str | None]:
    """The words without a leading `--library DIR`, and that folder."""
    words = list(given)
    library = None
    while words and words[0].split("=")[0] == "--library":
        option, equals, value = words.pop(0).partition("=")
        if equals:
            library = value
        elif words:
            library = words.pop(0)
        else:
            return [option], None
    return words, library


def _run_command(given: Sequence[str]) -> int:
    from reader.cli.runner import run

    return run(given)


def _open_window(paths: Sequence[str | Path], library: str | None) -> int:
    from reader.app import run
    from reader.platforms.named_paths import local_path

    return run(paths, Path(local_path(library)) if library else None)


if __name__ == "__main__":
    sys.exit(main())
