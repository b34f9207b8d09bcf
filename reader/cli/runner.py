"""Runs a command: opens the library, turns errors into sentences and exit codes."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from reader.cli.argument_parser import Parser
from reader.cli.command_names import COMMANDS
from reader.cli.command_set import STANDARD_INPUT, WrongCall, identifier
from reader.cli.output import Output
from reader.model import ReaderError, WrongFilter
from reader.platforms.named_paths import NotAPath
from reader.platforms.termination import Terminated, exit_code, nobody_reads, terminable
from reader.platforms.user_folders import NoHomeFolder
from reader.translation import system_failure, tr

if TYPE_CHECKING:
    from reader.library import Library

DONE, FAILED, WRONG = 0, 1, 2
"""Exit codes; those of a command that was interrupted are a shell's."""

_WITHOUT_LIBRARY = frozenset(
    ("clean", "restore-backup", "check", "desktop", "completion", "manual")
)
"""Commands that open the library by themselves, or none."""

_WRITING = frozenset(
    (
        *("import", "clean-again", "star", "archive", "trash", "read", "restore", "tag", "note"),
        *("later", "tags"),
        *("undo", "redo", "bookmark", "highlight", "rules", "edit-highlight", "edit-bookmark"),
        *("edit", "not-related", "delete", "inbox", "sites", "repair"),
        *("versions", "searches", "watch", "empty-trash", "merge"),
    )
)
"""Commands after which an automatic backup is made where one is due."""

_SECONDS_OF_SILENCE = 1.0
"""Seconds that a command waits for another program before it says so. Chosen."""
_LONGEST_WAIT = 15.0
"""Seconds that a command waits for another program; a script must not hang for ever."""


def run(arguments: Sequence[str]) -> int:
    """Run a command line and give its exit code; never raises for what a person did."""
    output = Output(as_json="--json" in arguments)
    try:
        with terminable():
            code = _read_and_run(arguments)
            output.flush()
        return code
    except OSError as error:
        # Whoever read the output has enough, or the disk is full: standard output would refuse
        # the same bytes at exit once more.
        _give_output_up()
        if nobody_reads(error):
            return DONE
        output.explain(system_failure(error))
        return FAILED
    except (KeyboardInterrupt, Terminated) as interrupt:
        output.flush()
        output.explain(tr("Interrupted. What was done is kept."))
        return exit_code(interrupt)


def _read_and_run(arguments: Sequence[str]) -> int:
    parser = Parser()
    try:
        options = parser.parse(arguments)
    except WrongCall as error:
        if "--json" in arguments:
            Output(as_json=True).explain(str(error))
        else:
            print(error.usage, file=sys.stderr)
            print(f"broadsheet: {error}", file=sys.stderr)
        return WRONG
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else WRONG
    if options.command is None:
        parser.top.print_usage(sys.stderr)
        return WRONG
    output = Output(as_json=options.json, quiet=options.quiet)
    return _run(options, output)


def _give_output_up() -> None:
    """Let what standard output still holds go nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(options: argparse.Namespace, output: Output) -> int:
    command = _function(options.command)
    try:
        if STANDARD_INPUT in vars(options).get("ids", ()):
            options.ids = _with_input(options.ids)
        if options.command in _WITHOUT_LIBRARY:
            command(options, output)
        else:
            from reader.library import open_library

            with open_library(options.library, _Patience(options.library, output)) as library:
                command(library, options, output)
                if options.command in _WRITING:
                    _back_up(library, output)
    except WrongFilter as error:
        output.fail(str(error))
        return WRONG
    except (ReaderError, NotAPath, NoHomeFolder) as error:
        output.fail(str(error))
    except OSError as error:
        if nobody_reads(error):
            raise
        output.fail(system_failure(error))
    return FAILED if output.failures else DONE


class _Patience:
    """Says once what a command waits for, and waits for a bounded time."""

    def __init__(self, library: str | None, output: Output) -> None:
        self._library = library
        self._output = output
        self._said = False

    def __call__(self, waited: float) -> bool:
        if waited >= _SECONDS_OF_SILENCE and not self._said:
            self._said = True
            from reader.library.occupants import awaited

            self._output.say("broadsheet: " + awaited(self._library))
        return waited < _LONGEST_WAIT


def _with_input(ids: Sequence[int]) -> list[int]:
    """Return the ids, with those on standard input in place of `-`; one a word or a line.

    Lines of JSON, as `list --json` prints them, are read by their `id`. Raises ReaderError.
    """
    read: list[int] = []
    for line in sys.stdin:
        try:
            values = json.loads(line) if line.startswith("{") else line.split()
            if isinstance(values, dict):
                read += [int(values["id"])] if "id" in values else []
            else:
                read += [identifier(word) for word in values]
        except (ValueError, TypeError, argparse.ArgumentTypeError) as error:
            raise ReaderError(
                tr("“{word}” is not an id. Run “list” to see ids.", word=line.strip()[:80])
            ) from error
    if not read:
        # What should have listed them may have failed, which a pipe does not say.
        raise ReaderError(tr("Standard input named no story, so nothing was done."))
    return [each for id in ids for each in (read if id == STANDARD_INPUT else [id])]


def _back_up(library: Library, output: Output) -> None:
    """Make an automatic backup where one is due; what stands in the way fails no command."""
    try:
        library.backup_if_due()
    except ReaderError as error:
        output.say("broadsheet: " + tr("No automatic backup could be made. {reason}", reason=error))


def _function(command: str) -> Callable[..., None]:
    module = import_module(f"reader.cli.{COMMANDS[command]}")
    name = command.replace("-", "_")
    function: Callable[..., None] = getattr(module, f"run_{name}")
    return function


def each_story(
    library: Library, ids: Sequence[int], output: Output, work: Callable[[list[int]], None]
) -> None:
    """Do something with those of the stories that are there; name the others."""
    wanted = list(dict.fromkeys(ids))
    there = {story.id for story in library.stories_of(wanted)}
    for story in wanted:
        if story not in there:
            output.fail(tr("There is no story {story} in this library.", story=story))
    if present := [story for story in wanted if story in there]:
        work(present)


def catch_up(library: Library, output: Output) -> bool:
    """Bring the index up to date where that is quick; a refusal is printed, the search goes on."""
    try:
        return library.catch_up()
    except ReaderError as error:
        output.say(
            "broadsheet: " + tr("The search index is not up to date. {reason}", reason=error)
        )
        return True


def bring_up_to_date(library: Library, output: Output) -> None:
    """Bring the index up to date; a refusal is printed, and the command goes on."""
    try:
        library.drain(output.progress)
    except ReaderError as error:
        output.say(
            "broadsheet: " + tr("The search index is not up to date. {reason}", reason=error)
        )
