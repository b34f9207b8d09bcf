"""The two kinds of error: those a person can act on, and our own mistakes."""

from __future__ import annotations

from collections.abc import Sequence

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


class InternalError(Exception):
    """A mistake of ours: what should never happen has happened."""
