"""Puts the words of a command in an order that argparse reads as they were meant.

argparse takes a value that begins with a dash (`--filter -is:read`) for an option, and does not
find arguments that stand on both sides of an option (`related 1 --limit 3 2`).
"""

from __future__ import annotations

import argparse
from collections.abc import Collection, Iterator, Sequence
from itertools import islice

FREE = frozenset(("search", "note"))
"""Commands whose arguments are words of the person, which may begin with a dash."""
_VALUED = ("--library", "--language")
"""Options of the whole program that a value follows."""
_OF_COMMANDS = ("--json", "--quiet")
"""Options that every command has; they may stand before its name as well."""


def parted(words: Sequence[str]) -> tuple[list[str], str, list[str]]:
    """Return the options of the whole program, the command's name, and the command's own words.

    The name is empty where none stands.
    """
    left = iter(words)
    before: list[str] = []
    after: list[str] = []
    for word in left:
        if word in _OF_COMMANDS:
            after.append(word)
        elif not word.startswith("-"):
            return before, word, [*after, *left]
        else:
            before += [word, *islice(left, word in _VALUED)]
    return before, "", after


def ordered(parser: argparse.ArgumentParser, words: Sequence[str], *, free: bool) -> list[str]:
    """Return the words of a command with options first, their values attached, and arguments last.

    With `free`, words with one dash that are no option of the parser are arguments.
    """
    known = parser._option_string_actions
    options: list[str] = []
    arguments: list[str] = []
    left = iter(words)
    for word in left:
        if word == "--":
            arguments += left
        elif word in known:
            options += _option(known[word], word, left, known)
        elif free and word.startswith("-") and not word.startswith("--"):
            arguments.append(word)
        elif word.startswith("-") and word != "-":
            options.append(word)
        else:
            arguments.append(word)
    if any(word.startswith("-") and word != "-" for word in arguments):
        return [*options, "--", *arguments]
    return [*options, *arguments]


def _option(
    action: argparse.Action, word: str, left: Iterator[str], known: Collection[str]
) -> list[str]:
    """Return an option and its value in one word; in two where the value may be another option."""
    if action.nargs == 0:
        return [word]
    if isinstance(action.nargs, int):
        return [word, *islice(left, action.nargs)]
    value = next(left, None)
    if value is None:
        return [word]
    if value in known:
        return [word, value]
    return [f"{max(action.option_strings, key=len)}={value}"]
