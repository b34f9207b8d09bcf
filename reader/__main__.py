"""Starts Broadsheet: a command of the command line, or the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.platforms.processes import hush_warnings, open_standard_streams
from reader.platforms.termination import exit_code
from reader.translation import (
    LANGUAGES,
    known_language,
    language_of_environment,
    system_reason,
    tr,
    use_language,
)


@dataclass(frozen=True, slots=True)
class _Given:
    """What was typed: the words after the leading options, and those options."""

    words: list[str]
    rest: list[str]
    """The words with the options that commands know as well."""
    library: str | None = None
    language: str = ""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, or open the window with paths to import; gives the exit code."""
    try:
        if arguments is not None:
            return _main(arguments)
        # A process of its own: within another program its warnings are that program's.
        hush_warnings()
        return _main(sys.argv[1:])
    except KeyboardInterrupt as interrupt:
        # While modules are still being loaded: what is run then ends in good order by itself.
        return exit_code(interrupt)


def _main(arguments: Sequence[str]) -> int:
    # What a person reads is nobody else's business: every file made is for its owner only.
    os.umask(0o077)
    open_standard_streams()
    given = list(arguments)
    if given[:1] == ["--portable"]:
        del given[0]
        if problem := _make_portable():
            print(f"broadsheet: {problem}", file=sys.stderr)
            return 1
    typed = _read_leading_options(given)
    use_language(typed.language or known_language(_system_languages()))
    if typed.language and typed.language not in LANGUAGES:
        known = ", ".join(LANGUAGES)
        problem = tr(
            "“{language}” is not a language of Broadsheet; choose one of {known}.",
            language=typed.language,
            known=known,
        )
        print(f"broadsheet: {problem}", file=sys.stderr)
        return 2
    if typed.library == "":
        print(f"broadsheet: {tr('--library names no folder.')}", file=sys.stderr)
        return 2
    if not typed.words:
        return _open_window([], typed)
    first = typed.words[0]
    if first.startswith("-") and first != "--":
        return _run_command(typed.rest)
    from reader.cli.command_names import COMMANDS

    if first in COMMANDS:
        return _run_command(typed.rest)
    return _open_named(typed.words[1:] if first == "--" else typed.words, typed)


def _system_languages() -> list[str]:
    """Return the languages of the environment, or on Windows of the system."""
    if (named := language_of_environment()) or sys.platform != "win32":
        return named
    from reader.platforms.system_language import display_language

    return [display_language()]


def _make_portable() -> str:
    """Make the folder beside the program that keeps its data; return what stands in the way."""
    from reader.platforms.user_folders import portable_folder

    folder = portable_folder()
    if folder is None:
        return tr(
            "This copy was installed by a package tool. Name a folder with --library instead."
        )
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        return tr(
            "{folder} cannot be created: {reason}.", folder=folder, reason=system_reason(error)
        )
    return ""


def _open_named(words: Sequence[str], typed: _Given) -> int:
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
            _complain(f"“{word}”: {error}", words)
            return 1
        if not os.path.lexists(path):
            _complain(_unknown(word), words)
            return 2
        opened.append(Path(path))
    return _open_window(opened, typed)


def _complain(sentence: str, words: Sequence[str]) -> None:
    """Print what is wrong on standard error, as JSON where the words ask for it."""
    if "--json" in words:
        import json

        print(json.dumps({"error": sentence}, ensure_ascii=False), file=sys.stderr)
    else:
        print(f"broadsheet: {sentence}", file=sys.stderr)


def _unknown(word: str) -> str:
    from difflib import get_close_matches

    from reader.cli.command_names import COMMANDS

    near = get_close_matches(word, COMMANDS, n=1)
    meant = tr(" Did you mean “{near}”?", near=near[0]) if near else ""
    return tr(
        "“{word}” is neither a command nor a file.{meant} See “broadsheet --help”.",
        word=word,
        meant=meant,
    )


def _is_address(word: str) -> bool:
    """Whether a word is an address of ours, as exported notes link back to a story with."""
    return word.startswith("broadsheet:")


def _read_leading_options(given: Sequence[str]) -> _Given:
    """Return the words without leading `--library DIR` and `--language CODE`, and what these say.

    An option without its value stays where it is, for the command line to complain about.
    """
    words = list(given)
    kept: list[str] = []
    library: str | None = None
    language = ""
    while words and words[0].split("=")[0] in ("--library", "--language"):
        option, equals, value = words[0].partition("=")
        if not equals and len(words) == 1:
            return _Given(words, [*kept, *words], None, language)
        taken = 1 if equals else 2
        value = value if equals else words[1]
        if option == "--library":
            library = value
            kept += words[:taken]
        else:
            language = value
        del words[:taken]
    return _Given(words, [*kept, *words], library, language)


def _run_command(given: Sequence[str]) -> int:
    from reader.cli.runner import run

    return run(given)


def _open_window(paths: Sequence[str | Path], typed: _Given) -> int:
    from reader.app import run
    from reader.platforms.named_paths import local_path

    library = Path(local_path(typed.library)) if typed.library else None
    return run(paths, library, typed.language)


if __name__ == "__main__":
    sys.exit(main())
