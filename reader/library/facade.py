"""The library: one object through which window, command line and scripts do everything."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any

from reader.library.adding import Intake
from reader.library.bookkeeping import Bookkeeping
from reader.library.finding import Finder
from reader.library.holdings import Holdings
from reader.library.keys import Keys
from reader.library.undo import UndoLog, counted
from reader.model import (
    Article,
    Body,
    CarriedMark,
    Changes,
    Counts,
    Draft,
    ImportItem,
    Progress,
    ReadingPlace,
    SavedSearch,
    Story,
)

OnProgress = Callable[[Progress], None]
Cancelled = Callable[[], bool]


class _NoMarks:
    def carry(
        self, story: int, version: int, reading_text: str, marks: tuple[CarriedMark, ...]
    ) -> int:
        return 0

    def move(
        self, story: int, old_version: int, old_text: str, new_version: int, new_text: str
    ) -> None:
        return None


class Library:
    """A library of stories in a folder; use one instance per thread, and close it.

    Every method raises ReaderError with a sentence that a person can act on, UnknownStory for
    ids that are not there.
    """

    def __init__(self, folder: Path) -> None:
        self._holdings = Holdings(folder)
        self._undo = UndoLog(self._holdings)
        self._keys = Keys(self._holdings)
        self._books = Bookkeeping(self._holdings, self._undo, self._keys.offer)
        self._intake = Intake(self._holdings, self._keys, _NoMarks())
        self._finder = Finder(self._holdings, lambda query: ())

    def close(self) -> None:
        """Close the library; it cannot be used afterwards."""
        self._holdings.close()

    def __enter__(self) -> Library:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def folder(self) -> Path:
        """The folder the library lies in."""
        return self._holdings.layout.root

    @property
    def last_changes(self) -> Changes:
        """What the latest write of this instance did."""
        return self._undo.last_changes

    # Stories

    def stories(
        self,
        filter: str | None = None,
        *,
        sort: str = "newest",
        limit: int | None = None,
        offset: int = 0,
    ) -> list[Story]:
        """The stories that a filter (in the query language) holds for; the trash if asked for."""
        return self._finder.stories(filter, sort, limit, offset)

    def story_ids(self, filter: str | None = None, *, sort: str = "newest") -> list[int]:
        """The ids of those stories, in order."""
        return self._finder.ids(filter, sort)

    def stories_of(self, ids: Iterable[int]) -> list[Story]:
        """The stories of the ids in the order given; unknown ids are left out."""
        return self._holdings.stories.many(ids)

    def count(self, filter: str | None = None) -> int:
        """How many stories a filter holds for."""
        return self._finder.count(filter)

    def story(self, id: int) -> Story:
        """One story."""
        return self._holdings.stories.get(id)

    def body(self, id: int, version: int | None = None) -> Body:
        """The text of a story, in its current version unless told."""
        return self._holdings.body(id, version)

    def asset(self, digest: str) -> bytes | None:
        """The bytes of a picture by its digest, or None where it is not kept."""
        return self._holdings.assets.bytes(digest)

    def original(self, id: int) -> tuple[str, bytes] | None:
        """The name and the bytes of the file a story was made from, or None."""
        self._holdings.stories.require([id])
        for source in self._holdings.texts.sources(id):
            data = self._holdings.originals.read(source.digest)
            if data is not None:
                return source.name, data
        return None

    def counts(self) -> Counts:
        """The numbers of the sidebar."""
        saved = tuple(
            (search, self._finder.count(search.query)) for search in self.saved_searches()
        )
        return self._holdings.tallies.counts(saved)

    # Bookkeeping

    def star(self, ids: Iterable[int], undo: bool = False) -> Changes:
        """Star stories, or take the star away."""
        return self._books.set_flag(ids, "starred", not undo, "Unstar" if undo else "Star")

    def archive(self, ids: Iterable[int], undo: bool = False) -> Changes:
        """Move stories to the archive, or back to the inbox."""
        verb = "Move to the inbox" if undo else "Archive"
        return self._books.set_flag(ids, "archived", not undo, verb)

    def trash(self, ids: Iterable[int], undo: bool = False) -> Changes:
        """Move stories to the trash, with their highlights; or back."""
        return self._books.set_flag(ids, "trashed", not undo, "Restore" if undo else "Trash")

    def restore(self, ids: Iterable[int]) -> Changes:
        """Take stories out of the trash."""
        return self.trash(ids, undo=True)

    def mark_read(self, ids: Iterable[int], read: bool = True, *, undoable: bool = True) -> Changes:
        """Mark stories as read or unread; without a step to undo for marks set by reading."""
        verb = "Mark as read" if read else "Mark as unread"
        return self._books.set_flag(ids, "read", read, verb, undoable=undoable)

    def tag(
        self, ids: Iterable[int], add: Iterable[str] = (), remove: Iterable[str] = ()
    ) -> Changes:
        """Give tags to stories and take tags from them."""
        return self._books.tag(ids, add, remove)

    def set_note(self, id: int, text: str) -> Changes:
        """Set the note on a whole story; empty takes it away."""
        return self._books.set_note(id, text)

    def edit_facts(self, id: int, **facts: Any) -> Changes:
        """Correct title, byline, date… of a story; later cleanings leave them alone."""
        return self._books.edit_facts(id, facts)

    def place(self, id: int) -> ReadingPlace | None:
        """Where reading of a story stopped, or None."""
        return self._holdings.stories.place(id)

    def set_place(self, id: int, place: ReadingPlace) -> None:
        """Remember where reading of a story stopped."""
        with self._holdings.db.write():
            self._holdings.stories.require([id])
            self._holdings.stories.set_place(id, place)

    # Undo

    def undo(self) -> Changes | None:
        """Take the latest change back; None when there is none."""
        return self._undo.undo()

    def redo(self) -> Changes | None:
        """Make the change again that was taken back last; None when there is none."""
        return self._undo.redo()

    def undo_label(self) -> str | None:
        """What undo would take back, such as "Star 3 stories"."""
        return self._undo.undo_label()

    def redo_label(self) -> str | None:
        """What redo would do again."""
        return self._undo.redo_label()

    # Import

    def add_article(self, draft: Draft, article: Article) -> ImportItem:
        """Keep a cleaned draft: added, updated or a duplicate; see Intake."""
        return self._intake.add(draft, article)

    @contextmanager
    def batch(self) -> Iterator[None]:
        """Make several writes one transaction; keep it short, since others wait."""
        with self._holdings.db.write():
            yield

    def record_import(self, items: Sequence[ImportItem]) -> Changes:
        """Make the added stories of an import one step that undo puts into the trash."""
        added = frozenset(i.id for i in items if i.status == "added" and i.id is not None)
        updated = frozenset(i.id for i in items if i.status == "updated" and i.id is not None)
        with self._holdings.db.write():
            operations = [["field", "trashed", 1, 0, sorted(added)]] if added else []
            changes = Changes(stories=added | updated, added=added, tags=True)
            return self._undo.record(counted("Import", len(added)), operations, changes)

    def drain(
        self, on_progress: OnProgress | None = None, cancelled: Cancelled | None = None
    ) -> int:
        """Bring the index up to date; gives how many stories were indexed."""
        return 0

    # Settings and searches

    def setting(self, key: str, default: Any = None) -> Any:
        """The value of a setting."""
        return self._holdings.preferences.setting(key, default)

    def set_setting(self, key: str, value: Any) -> None:
        """Keep a setting; the value must be fit for JSON."""
        with self._holdings.db.write():
            self._holdings.preferences.set_setting(key, value)

    def saved_searches(self) -> list[SavedSearch]:
        """The searches kept in the sidebar."""
        return self._holdings.preferences.saved_searches()


def clean_page(page: bytes, url: str | None = None, charset: str | None = None) -> Article:
    """Clean one page in this process; never raises for bad markup."""
    from reader.text import cleaning

    return cleaning.clean_page(page, url, charset)


def open_library(path: str | Path | None = None) -> Library:
    """Open (or make) the library in a folder; without one, the person's own.

    Raises ReaderError with a sentence when that cannot be done.
    """
    from reader.library.places import library_folder

    return Library(library_folder(path))
