"""The two kinds of error: those a person can act on, and our own mistakes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.translation import tr

if TYPE_CHECKING:
    from reader.model.query import QueryProblem


class ReaderError(Exception):
    """Something a person can act on; the message is one plain sentence that says what to do."""


class UnknownStory(ReaderError):
    """An id names no story of the library."""


class UnreadableInput(ReaderError):
    """A file or a page cannot be taken in; the message says why."""


class LibraryBusy(ReaderError):
    """Another process holds the library for longer than we wait."""


class DiskRefused(ReaderError):
    """The disk is full, cannot be written or does not answer; later the same may go well."""


class NewerLibrary(ReaderError):
    """The library was written by a newer version of the program."""


class WrongFilter(ReaderError):
    """A filter holds conditions that are unknown or empty; it selects nothing."""

    def __init__(self, problems: Sequence[QueryProblem]) -> None:
        super().__init__(" ".join(dict.fromkeys(problem.sentence for problem in problems)))
        self.problems = tuple(problems)


class MissingDatabase(ReaderError):
    """A folder holds parts of a library, but no database; nobody was asked what to do."""


def unknown_version(story: int, version: int) -> ReaderError:
    """Return the error of a number that names no version of a story's text."""
    words = tr("Story {story} has no version {version} of its text.", story=story, version=version)
    return ReaderError(words)


def unknown_mark(kind: str) -> ReaderError:
    """Return the error of an id that names no highlight (or no bookmark) of the library."""
    if kind == "highlight":
        return ReaderError(tr("This highlight is no longer in the library."))
    return ReaderError(tr("This bookmark is no longer in the library."))


class InternalError(Exception):
    """A mistake of ours: what should never happen has happened."""
