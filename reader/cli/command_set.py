"""Adding commands to the command line: what all of them share, and the types of their words."""

from __future__ import annotations

import argparse
from contextlib import suppress
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, NoReturn

from reader.cli.command_examples import examples_text
from reader.platforms.named_paths import NotAPath, local_path
from reader.translation import tr

if TYPE_CHECKING:
    from _typeshed import SupportsWrite


class WrongCall(Exception):
    """A command line that cannot be read; the message says why, `usage` what is right."""

    def __init__(self, message: str, usage: str) -> None:
        super().__init__(message)
        self.usage = usage


class CommandParser(argparse.ArgumentParser):
    """Raises what is wrong with a call, so that it can be printed as JSON as well."""

    def error(self, message: str) -> NoReturn:
        """Raise WrongCall with argparse's sentence."""
        raise WrongCall(message, self.format_usage().rstrip())

    def print_help(self, file: SupportsWrite[str] | None = None) -> None:
        """Print the help; an error of the output is raised, which argparse keeps to itself."""
        print(self.format_help(), end="", file=file)

    def _get_values(self, action: argparse.Action, arg_strings: list[str]) -> object:
        """Return the value of an argument; `--filter=--` is two dashes, which argparse drops."""
        if action.option_strings and action.nargs is None and arg_strings == ["--"]:
            value: object = self._get_value(action, "--")
            self._check_value(action, value)
            return value
        return super()._get_values(action, arg_strings)


class CommandSet:
    """Adds commands with what all of them share."""

    def __init__(self, commands: argparse._SubParsersAction[CommandParser]) -> None:
        self._commands = commands
        self.parsers: dict[str, argparse.ArgumentParser] = {}

    def add(self, name: str, summary: str) -> argparse.ArgumentParser:
        """Return a command with its one line of help."""
        command = self._commands.add_parser(
            name,
            help=summary,
            description=summary[0].upper() + summary[1:],
            epilog=examples_text(name),
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        command.add_argument(
            "--library",
            metavar="DIR",
            type=path_word,
            default=argparse.SUPPRESS,
            help=tr("the library's folder (or BROADSHEET_LIBRARY)"),
        )
        command.add_argument(
            "--json", action="store_true", help=tr("one JSON object a line on standard output")
        )
        command.add_argument(
            "--quiet", action="store_true", help=tr("print failures and what was asked for only")
        )
        self.parsers[name] = command
        return command

    def add_for_ids(self, name: str, summary: str) -> argparse.ArgumentParser:
        """Return a command on stories."""
        command = self.add(name, summary)
        command.add_argument(
            "ids",
            metavar="ID",
            nargs="+",
            type=identifier_or_input,
            help=tr("- reads ids from standard input"),
        )
        return command


def path_word(text: str) -> str:
    """Return a path as it is typed, or as a `file:` address names it."""
    try:
        return local_path(text)
    except NotAPath as error:
        raise argparse.ArgumentTypeError(f"“{text}”: {error}") from error


def identifier(text: str) -> int:
    """Return the id of a story as it is typed."""
    number = text.removeprefix("#")
    if not (number.isascii() and number.isdecimal()):
        raise argparse.ArgumentTypeError(
            tr("“{word}” is not an id. Run “list” to see ids.", word=text)
        )
    return int(number)


STANDARD_INPUT = -1
"""Stands among ids for those that standard input holds."""


def identifier_or_input(text: str) -> int:
    """Return the id of a story as it is typed, or STANDARD_INPUT for `-`."""
    return STANDARD_INPUT if text == "-" else identifier(text)


def date_word(text: str) -> str:
    """Return a day, month or year as ISO 8601 writes it, or a number of days ago such as `30d`."""
    if text.endswith("d") and text[:-1].isdecimal():
        return (date.today() - timedelta(days=min(int(text[:-1]), 36_500))).isoformat()
    for form in ("%Y-%m-%d", "%Y-%m", "%Y"):
        try:
            return datetime.strptime(text, form).date().isoformat()
        except ValueError:
            continue
    raise argparse.ArgumentTypeError(
        tr("“{word}” is not a date, such as 2026-05-01 or 30d", word=text)
    )


def date_or_part(text: str) -> str:
    """Return a moment, day, month or year as ISO 8601 writes it, as it is typed; empty for none."""
    for form in ("%Y-%m-%d", "%Y-%m", "%Y"):
        with suppress(ValueError):
            datetime.strptime(text, form)
            return text
    with suppress(ValueError):
        datetime.fromisoformat(text)
        return text
    if not text:
        return ""
    raise argparse.ArgumentTypeError(
        tr("“{word}” is not a date, such as 2026-05-01 or 2026-05", word=text)
    )


def limit(text: str) -> int:
    """Return a number of results, at least 0."""
    if not (text.isascii() and text.isdecimal()):
        raise argparse.ArgumentTypeError(
            tr("“{word}” is not a whole number of 0 or more", word=text)
        )
    return min(int(text), 2**31)
