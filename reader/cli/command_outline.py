"""The command line as data, read from its parser: for completion in shells and the manual page."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from reader.cli.command_set import path_word
from reader.translation import LANGUAGES, tr

_PATHS = ("PATH", "DIR")
"""What is shown for arguments that are paths."""
_KNOWN: Mapping[str, Iterable[str]] = {"CODE": LANGUAGES}
"""Values that the program checks later than its parser, by what stands for them in the help."""


@dataclass(frozen=True, slots=True)
class OptionOutline:
    """An option or argument: its forms (none for an argument), what it means and takes.

    `value` is what is shown for its value, empty where it takes none; `choices` are all values
    there are, where they are few; `is_path` says that it takes a file or folder.
    """

    forms: tuple[str, ...]
    meaning: str
    value: str
    choices: tuple[str, ...]
    is_path: bool


@dataclass(frozen=True, slots=True)
class CommandOutline:
    """A command: its name (empty for the program), a line about it, options, arguments."""

    name: str
    summary: str
    options: tuple[OptionOutline, ...]
    arguments: tuple[OptionOutline, ...]
    usage: str


def outline_commands(
    top: argparse.ArgumentParser, commands: Mapping[str, argparse.ArgumentParser]
) -> list[CommandOutline]:
    """Return the program's own options first, then every command in the order of the help."""
    return [_outline("", top), *(_outline(name, parser) for name, parser in commands.items())]


def _outline(name: str, parser: argparse.ArgumentParser) -> CommandOutline:
    found = list(_options(parser))
    summary = (parser.description or "").split("\n")[0].rstrip(".")
    return CommandOutline(
        name,
        summary,
        tuple(option for option in found if option.forms),
        tuple(option for option in found if not option.forms),
        " ".join(parser.format_usage().removeprefix(tr("usage: ")).split()),
    )


def _options(parser: argparse.ArgumentParser) -> Iterator[OptionOutline]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            continue
        shown = action.metavar or action.dest.upper()
        value = shown if isinstance(shown, str) else " ".join(shown)
        takes = action.nargs != 0
        yield OptionOutline(
            tuple(action.option_strings),
            action.help or "",
            value if takes else "",
            tuple(str(choice) for choice in action.choices or _KNOWN.get(value, ())),
            takes and (action.type is path_word or value in _PATHS),
        )
