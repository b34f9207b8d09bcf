"""What an undo step takes back: one frozen value for each kind of change, and its stored form.

Libraries written before 0.2 hold the values of an operation in a list, by position; both forms
are read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Literal

from reader.store.mark_fields import Columns

Scalar = str | int | None
Value = Scalar | list[str]
"""What a column of a story or of a mark holds, fit for JSON."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One column of some stories got another value."""

    column: str
    before: Value
    after: Value
    stories: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class TagChange:
    """Some stories were given a tag, or lost it."""

    name: str
    given: bool
    stories: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class TagFactChange:
    """A tag got another spelling or another colour."""

    tag: str
    fact: Literal["name", "colour"]
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class SearchEdit:
    """A saved search got another name or query, or moved among the others (from 0)."""

    search: int
    before: tuple[str, str, int]
    after: tuple[str, str, int]


@dataclass(frozen=True, slots=True)
class SearchChange:
    """A saved search got another query; None where it was not there, or is not any more."""

    search: int
    name: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class PairChange:
    """Two stories were kept apart from each other, or let be related again."""

    story: int
    other: int
    before: bool
    after: bool


@dataclass(frozen=True, slots=True)
class MarkChange:
    """Some columns of a highlight or a bookmark got other values."""

    mark_kind: Literal["highlight", "bookmark"]
    mark: str
    before: Columns
    after: Columns


@dataclass(frozen=True, slots=True)
class VersionRemoval:
    """An older version of a story's text was removed; its text is kept beside the step."""

    story: int
    version: int


@dataclass(frozen=True, slots=True)
class ReviewAnswer:
    """A highlight of a day's review was answered: its day and pause before and after.

    `place` is where it was among the highlights of that day, -1 where it was none of them.
    """

    mark: str
    day: str
    place: int
    before: tuple[str, int] | None
    after: tuple[str, int]


UndoOperation = (
    FieldChange
    | TagChange
    | TagFactChange
    | SearchChange
    | SearchEdit
    | PairChange
    | MarkChange
    | VersionRemoval
    | ReviewAnswer
)

_KINDS: Mapping[str, type[UndoOperation]] = {
    "field": FieldChange,
    "tag": TagChange,
    "tag-fact": TagFactChange,
    "search-edit": SearchEdit,
    "search": SearchChange,
    "apart": PairChange,
    "mark": MarkChange,
    "version": VersionRemoval,
    "review": ReviewAnswer,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}


@dataclass(frozen=True, slots=True)
class Subjects:
    """What undo operations are about, by their ids."""

    stories: frozenset[int]
    marks: frozenset[str]


def subjects(operations: Iterable[UndoOperation]) -> Subjects:
    """Return the stories and marks that some operations are about."""
    stories: set[int] = set()
    marks: set[str] = set()
    for each in operations:
        if isinstance(each, FieldChange | TagChange):
            stories.update(each.stories)
        elif isinstance(each, VersionRemoval):
            stories.add(each.story)
        elif isinstance(each, PairChange):
            stories.update((each.story, each.other))
        elif isinstance(each, MarkChange | ReviewAnswer):
            marks.add(each.mark)
    return Subjects(frozenset(stories), frozenset(marks))


def still_possible(operation: UndoOperation, there: Subjects) -> UndoOperation | None:
    """Return an operation for what is still there; None where nothing of it is."""
    if isinstance(operation, FieldChange | TagChange):
        left = tuple(story for story in operation.stories if story in there.stories)
        return replace(operation, stories=left) if left else None
    if isinstance(operation, VersionRemoval):
        possible = operation.story in there.stories
    elif isinstance(operation, PairChange):
        possible = {operation.story, operation.other} <= there.stories
    elif isinstance(operation, MarkChange | ReviewAnswer):
        possible = operation.mark in there.marks
    else:
        possible = True
    return operation if possible else None


def to_json(operation: UndoOperation) -> dict[str, Any]:
    """Return the operation as a JSON object that says its kind."""
    return {"kind": _NAMES[type(operation)], **asdict(operation)}


def from_json(stored: Mapping[str, Any] | list[Any]) -> list[UndoOperation]:
    """Return the operations of a stored one; an old list of marks holds several.

    Raises KeyError for a kind that nobody knows, TypeError for fields that do not fit.
    """
    if isinstance(stored, Mapping):
        values = {name: value for name, value in stored.items() if name != "kind"}
        return [_made(stored["kind"], values)]
    kind, *listed = stored
    if kind == "marks":
        return [_by_position("mark", change) for change in listed[0]]
    return [_by_position(kind, listed)]


def _by_position(kind: str, values: list[Any]) -> UndoOperation:
    names = [field.name for field in fields(_KINDS[kind])]
    return _made(kind, dict(zip(names, values, strict=True)))


def _made(kind: str, values: dict[str, Any]) -> UndoOperation:
    if "stories" in values:
        values = {**values, "stories": tuple(values["stories"])}
    if kind in ("search-edit", "review"):
        # JSON knows no tuples.
        pairs = {name: values[name] for name in ("before", "after")}
        values |= {name: pair and tuple(pair) for name, pair in pairs.items()}
    return _KINDS[kind](**values)
