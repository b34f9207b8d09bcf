"""Shelves: stories put off, brought back to the inbox, drawn from the pile; sites renamed."""

from __future__ import annotations

from collections.abc import Iterable
from random import sample
from typing import TYPE_CHECKING

from reader.model import ReaderError
from reader.model.argument_types import Count, checks_arguments
from reader.store.story_table import GROUP_KEYS
from reader.translation import tr

if TYPE_CHECKING:
    from reader.library.store_session import StoreSession
    from reader.library.story_edits import StoryEdits
    from reader.library.story_lists import StoryLists
    from reader.model import Changes, MonthFigures, Story


@checks_arguments
class ShelfEdits:
    """Moves stories between the shelves of the sidebar; every write can be undone."""

    def __init__(self, store: StoreSession, edits: StoryEdits, lists: StoryLists) -> None:
        self._store = store
        self._edits = edits
        self._lists = lists

    def later(self, ids: Iterable[int], *, undo: bool = False) -> Changes:
        """Put stories off for later, out of inbox, archive and trash; or back to the inbox."""
        if undo:
            return self._edits.move(ids, {"later": False}, "Moved to inbox:")
        flags = {"later": True, "archived": False, "trashed": False}
        return self._edits.move(ids, flags, "Moved to Later:")

    def archive(self, ids: Iterable[int], *, undo: bool = False) -> Changes:
        """Move stories to the archive, out of the trash too; or back to the inbox."""
        if undo:
            return self._edits.move(ids, {"archived": False}, "Moved to inbox:")
        return self._edits.move(ids, {"archived": True, "trashed": False}, "Archived")

    def to_inbox(self, ids: Iterable[int]) -> Changes:
        """Bring stories back to the inbox: unread, neither archived, put off nor trashed."""
        flags = {"archived": False, "later": False, "read": False, "trashed": False}
        return self._edits.move(ids, flags, "Moved to inbox:")

    def from_pile(self, number: Count = 5) -> list[Story]:
        """Draw some stories of the inbox at random, out of its older half: what waits longest."""
        waiting = self._lists.ids("is:inbox", "added")
        older = waiting[len(waiting) // 2 :]
        return self._store.stories.many(sample(older, min(number, len(older))))

    def group_keys(self, by: str) -> dict[int, str]:
        """Return what groups each story: its `date`, day of being `added`, `site` or first `tag`.

        Dates are ISO 8601 days; stories without a site or tag have an empty key or none at all.
        Raises ReaderError for another word.
        """
        if by not in GROUP_KEYS:
            words = tr(
                "“{by}” is not a way to group stories; use {known}.",
                by=by,
                known=", ".join(GROUP_KEYS),
            )
            raise ReaderError(words)
        return self._store.stories.group_keys(by)

    def months(self, number: Count = 12) -> list[MonthFigures]:
        """Return what was read, marked and added in each of the last months, the oldest first."""
        from reader.library.maintenance.statistics import month_figures

        return month_figures(self._store, number)

    def rename_site(self, site: str, name: str) -> Changes:
        """Give all stories of a site another name of it; later cleanings leave it alone."""
        return self._edits.rename_site(site, name)
