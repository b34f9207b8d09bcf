"""Changes without words that the library did not take yet: a star, a tag, where reading stood.

They are data, so that a file can keep them until the next window makes them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from datetime import date
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast
from uuid import uuid4

from reader.model import (
    Changes,
    ReaderError,
    ReadingPlace,
    UnknownStory,
    WatchFolder,
    WriteResult,
)
from reader.translation import tr

if TYPE_CHECKING:
    from reader.library.library import Library

_PLACE, _UNDO, _REDO = "set_place", "undo", "redo"
_WATCHED, _ANSWER = "set_watch_folders", "review.answer"
_TEACH, _FORGET, _SETTING = "teach", "forget_rule", "set_setting"
_CALLS = frozenset(
    (
        *("star", "archive", "later", "mark_read", "trash", "restore", "tag", "set_note"),
        *("shelves.to_inbox", "shelves.rename_site", "not_related", "remove_version"),
        *("tags.rename", "tags.merge", "tags.delete", "tags.set_colour"),
        *("searches.save", "searches.edit", "searches.remove"),
        *(_TEACH, _FORGET, _SETTING, "remember_search"),
        *("annotations.place_highlight", "annotations.merge_highlights"),
        *("annotations.split_highlight", "annotations.remove_highlight"),
        *("annotations.update_highlights", "annotations.add_bookmark"),
        "annotations.remove_bookmark",
    )
)
"""What of the library a change may call; a file that keeps changes asks for nothing else. What
destroys for ever is not among them: nobody may be there to see it when it is made."""

_WITHOUT_STEP = frozenset((_PLACE, _WATCHED, _TEACH, _FORGET, _SETTING, "remember_search"))
"""Calls that undo does not take back."""


class PostponedWrite(Protocol):
    """What a person did, and can be done later."""

    def write(self, library: Library) -> Changes | None:
        """Do it; raises ReaderError where the library does not take it."""


@dataclass(frozen=True, slots=True)
class WaitingChange:
    """A call of the library that changes it, with what it is given; all of it is fit for JSON."""

    call: str
    given: tuple[Any, ...] = ()
    named: Mapping[str, Any] = field(default_factory=dict)
    name: str = field(default_factory=lambda: uuid4().hex, compare=False)
    """By which a library knows that it has been made."""

    @classmethod
    def of(cls, call: Callable[[Library], object]) -> WaitingChange:
        """Return the change that `call` asks of a library, which it does not reach.

        `call` calls one method with values that are fit for JSON, and returns what that returns:
        `lambda library: library.annotations.remove_bookmark(bookmark)`.
        """
        made = call(cast("Library", _Recorder()))
        if not isinstance(made, cls) or made.call not in _CALLS:
            raise TypeError(f"not a call that can be kept: {made!r}")
        return made

    @classmethod
    def place(cls, story: int, place: ReadingPlace) -> WaitingChange:
        """Return that reading of a story stopped at a place."""
        return cls(_PLACE, (story, place.offset, place.progress, place.version))

    @classmethod
    def watched(cls, known: Iterable[WatchFolder], wanted: Iterable[WatchFolder]) -> WaitingChange:
        """Return that a person who knew of some watched folders wants others."""
        before, after = ([asdict(folder) for folder in folders] for folders in (known, wanted))
        return cls(_WATCHED, (before, after))

    @classmethod
    def answer(cls, highlights: Iterable[str], answer: str, today: date) -> WaitingChange:
        """Return what a person answered when highlights were shown again."""
        return cls(_ANSWER, (list(highlights), answer, today.isoformat()))

    @classmethod
    def undo(cls) -> WaitingChange:
        """Return that the latest change is taken back."""
        return cls(_UNDO)

    @classmethod
    def redo(cls) -> WaitingChange:
        """Return that it is made again."""
        return cls(_REDO)

    def write(self, library: Library) -> Changes | None:
        """Make the change. Raises ReaderError for one that is not known, as of a later version."""
        if self.call == _PLACE:
            _set_place(library, *self.given)
            return None
        if self.call == _WATCHED:
            try:
                before, after = ([_folder(each) for each in folders] for folders in self.given)
            except (TypeError, ValueError, AttributeError) as error:
                raise _unknown(self.call) from error
            _set_watched(library, before, after)
            return Changes(label=tr("Changed the watched folders"))
        if self.call == _ANSWER:
            highlights, answer, day = self.given
            return library.review.answer(highlights, answer, date.fromisoformat(day)).changes
        if self.call in (_UNDO, _REDO):
            return library.undo() if self.call == _UNDO else library.redo()
        if self.call not in _CALLS:
            raise _unknown(self.call)
        made = attrgetter(self.call)(library)(*self.given, **self.named)
        if self.call == _TEACH:
            return Changes(label=tr("Saved the rule for {host}", host=made.host))
        if self.call == _FORGET:
            return Changes(label=tr("Deleted the rule for {host}", host=made.host))
        changes = made.changes if isinstance(made, WriteResult) else made
        return changes if isinstance(changes, Changes) else None


class _Recorder:
    """Stands for a library or one of its services, and makes a call of a method into data."""

    def __init__(self, name: str = "") -> None:
        self._name = name

    def __getattr__(self, name: str) -> _Recorder:
        return _Recorder(f"{self._name}.{name}" if self._name else name)

    def __call__(self, *given: object, **named: object) -> WaitingChange:
        return WaitingChange(self._name, given, named)


def waiting_setting(waiting: Iterable[object], key: str) -> dict[str, Any]:
    """Return the parts of a setting that wait to be kept, the latest of each."""
    parts: dict[str, Any] = {}
    for each in waiting:
        if isinstance(each, WaitingChange) and (each.call, *each.given[:1]) == (_SETTING, key):
            with suppress(TypeError, ValueError, IndexError):
                parts |= each.given[1]
    return parts


_Each = TypeVar("_Each", bound=PostponedWrite)


def without_undone(done: Iterable[_Each]) -> list[_Each]:
    """Return what is left of things done one after another, some of which were taken back.

    Where undo is about what the library has already, it is left out: by the time it is made,
    another program's change may be the latest.
    """
    left: list[_Each] = []
    undone: list[_Each] = []
    for each in done:
        call = each.call if isinstance(each, WaitingChange) else ""
        if call == _REDO:
            left += undone[-1:]
            del undone[-1:]
        elif call == _UNDO:
            if places := [number for number, one in enumerate(left) if _can_be_undone(one)]:
                undone.append(left.pop(places[-1]))
        else:
            left.append(each)
            if _can_be_undone(each):
                undone.clear()
    return left


def _can_be_undone(done: PostponedWrite) -> bool:
    if not isinstance(done, WaitingChange):
        return True
    return done.call not in _WITHOUT_STEP and bool(done.named.get("undoable", True))


def _set_place(library: Library, story: int, offset: int, progress: float, version: int) -> None:
    try:
        if not library.story(story).stub:
            library.set_place(story, ReadingPlace(offset, progress, version))
    except UnknownStory:
        return


def _unknown(call: str) -> ReaderError:
    return ReaderError(tr("It is not known how to make this change: {name}", name=call))


def _set_watched(
    library: Library, before: Iterable[WatchFolder], after: Iterable[WatchFolder]
) -> None:
    """Make what a person changed of the watched folders; what others did meanwhile stays."""
    known, wanted = ({folder.path: folder for folder in one} for one in (before, after))
    left = {folder.path: folder for folder in library.watch_folders()}
    for path in known.keys() - wanted.keys():
        left.pop(path, None)
    left |= {path: folder for path, folder in wanted.items() if folder != known.get(path)}
    library.set_watch_folders(left.values())


def _folder(given: Mapping[str, Any]) -> WatchFolder:
    # JSON has no tuples.
    values: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in given.items()
    }
    return WatchFolder(**values)
