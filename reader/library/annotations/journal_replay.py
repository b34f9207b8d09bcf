"""The journal read to its end: the last state of every story and mark, and where texts stand."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from reader.model import DiskRefused, LibraryBusy, ReaderError
from reader.store.journal import is_checked

if TYPE_CHECKING:
    from reader.store.journal import Journal, Record

UNUSABLE = (ReaderError, KeyError, TypeError, ValueError, AttributeError)
"""What a record raises that does not hold what it should."""

TEMPORARY = (DiskRefused, LibraryBusy)
"""What is not the fault of a record: everything is to be tried again later."""


@contextmanager
def unusable_passed_over() -> Iterator[None]:
    """Pass over a record that cannot be used; raise what would go well at another time."""
    try:
        yield
    except TEMPORARY:
        raise
    except UNUSABLE:
        pass


@dataclass(slots=True)
class Replay:
    """What the journal says when it is read to its end.

    Texts, stories and states are places in the file, for `Journal.at`, since they are long.
    """

    texts: dict[str, int] = field(default_factory=dict)
    marks: dict[str, Record] = field(default_factory=dict)
    notes: dict[tuple[Any, ...], Record] = field(default_factory=dict)
    noted: dict[int, tuple[Any, ...]] = field(default_factory=dict)
    """Under what the last note on a story lies, by the number that the story had."""
    stories: dict[int, int] = field(default_factory=dict)
    states: dict[int, int] = field(default_factory=dict)
    state_numbers: dict[int, int] = field(default_factory=dict)
    story_notes: dict[int, str] = field(default_factory=dict)
    """Notes on stories by lines with a checksum: these are as they were written."""
    library: Record | None = None
    history: Record | None = None
    """The last searches."""
    gone_files: set[str] = field(default_factory=set)
    highest_story: int = 0
    number: int = 0


def replay(journal: Journal, deleted: Collection[int] = ()) -> Replay:
    """Return the last state of everything, and where the texts stand in the file.

    `deleted` are stories that were deleted for ever, whether or not the line that says so can
    still be read. A line that lacks what it should say is passed over, like one that is damaged.
    """
    found = Replay()
    files: dict[int, list[str]] = {}
    for place, record in journal.positions():
        with suppress(KeyError, TypeError, AttributeError, ValueError):
            _follow(found, files, place, record)
    marks: dict[int, list[str]] = {story: [] for story in deleted}
    for mark, record in found.marks.items():
        if (story := record["story"]["id"]) in marks:
            marks[story].append(mark)
    for story, its_marks in marks.items():
        _forget_story(found, files, story, its_marks)
    kept = {digest for digests in files.values() for digest in digests}
    found.gone_files -= kept
    return found


def _follow(found: Replay, files: dict[int, list[str]], place: int, record: Record) -> None:
    operation = record["op"]
    number = int(record.get("n", 0))
    found.number = max(found.number, number)
    if operation == "text":
        found.texts[record["text"]] = place
    elif operation in ("highlight", "bookmark"):
        identity(record)
        found.marks[record["mark"]["id"]] = record
    elif operation == "note" and isinstance(record["note"], str):
        # The last word on a story counts, whatever number the story had then.
        found.notes.pop(identity(record), None)
        found.notes[identity(record)] = record
        found.noted[int(record["story"]["id"])] = identity(record)
    elif operation in ("story", "state"):
        story = int(record["story"]["id"])
        identity(record)
        found.highest_story = max(found.highest_story, story)
        found.states[story] = place
        found.state_numbers[story] = number
        if operation == "story":
            files[story] = [str(source["digest"]) for source in record["sources"]]
            found.stories[story] = place
        found.story_notes[story] = str(record["state"]["note"]) if is_checked(record) else ""
    elif operation == "library":
        found.library = record
    elif operation == "history":
        found.history = record
    elif operation == "unnamed":
        found.gone_files |= {str(digest) for digest in record["files"]}
    elif operation == "gone":
        story = int(record["story"]["id"])
        found.highest_story = max(found.highest_story, story)
        _forget_story(found, files, story, (*record["highlights"], *record["bookmarks"]))
        if "url" in record["story"]:
            # The note may have been written when the story had another number.
            found.notes.pop(identity(record), None)


def _forget_story(
    found: Replay, files: dict[int, list[str]], story: int, marks: Iterable[str]
) -> None:
    found.stories.pop(story, None)
    found.states.pop(story, None)
    found.story_notes.pop(story, None)
    note = found.notes.get(found.noted.pop(story, ()))
    if note is not None and note["story"]["id"] == story:
        del found.notes[identity(note)]
    found.gone_files |= set(files.pop(story, ()))
    for mark in marks:
        found.marks.pop(mark, None)


def identity(record: Record) -> tuple[Any, ...]:
    """Return what shows whose a record is: the address, or number and title where there is none."""
    story = record["story"]
    return (story["url"],) if story["url"] else (story["id"], story["title"])
