"""The part of the façade that needs the store alone: stories, bookkeeping, undo, settings."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.library.arguments import Ids, Names, many_ids, many_names
from reader.library.link_keys import LinkKeys
from reader.library.rule_store import RuleStore
from reader.library.saved_searches import SavedSearches
from reader.library.store_session import StoreSession
from reader.library.story_edits import StoryEdits, Watching
from reader.library.story_lists import StoryLists
from reader.library.undo import UndoLog
from reader.model import (
    Body,
    Changes,
    Counts,
    ReaderError,
    ReadingPlace,
    SavedSearch,
    Story,
)
from reader.model.query import Query

if TYPE_CHECKING:
    from reader.clean.siterules.rules import SiteRule


class Shelves(ABC):
    """The stories of a library and what a person does with them; `Library` is the whole façade.

    Every method raises ReaderError with a sentence that a person can act on, UnknownStory for
    ids that are not there.
    """

    def __init__(self, folder: Path) -> None:
        self._holdings = StoreSession(folder)
        self._undo = UndoLog(self._holdings)
        self._keys = LinkKeys(self._holdings)
        self._books = StoryEdits(
            self._holdings, self._undo, Watching(self._keys.offer, self._noted, self._leaving)
        )
        self._finder = StoryLists(self._holdings, self._words)
        self._searches = SavedSearches(self._holdings, self._undo)

    @property
    def folder(self) -> Path:
        """The folder the library lies in."""
        return self._holdings.layout.root

    @property
    def is_new(self) -> bool:
        """Whether there was never a story in it."""
        return self._holdings.stories.newest_id() == 0

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

    def filter_notices(self, filter: str | None) -> tuple[str, ...]:
        """What was not understood of a filter, in sentences."""
        return self._finder.notices(filter)

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

    def counts(self, *, saved: bool = True) -> Counts:
        """The numbers of the sidebar; those of saved searches cost a search each."""
        searches = self.saved_searches() if saved else []
        numbers = tuple((search, self._finder.count(search.query)) for search in searches)
        return self._holdings.tallies.counts(numbers)

    # Bookkeeping

    def star(self, ids: Ids, undo: bool = False) -> Changes:
        """Star stories, or take the star away."""
        return self._books.set_flag(
            many_ids(ids), "starred", not undo, "Unstar" if undo else "Star"
        )

    def archive(self, ids: Ids, undo: bool = False) -> Changes:
        """Move stories to the archive, or back to the inbox."""
        verb = "Unarchive" if undo else "Archive"
        return self._books.set_flag(many_ids(ids), "archived", not undo, verb)

    def trash(self, ids: Ids, undo: bool = False) -> Changes:
        """Move stories to the trash, with their highlights; or back."""
        return self._books.set_flag(
            many_ids(ids), "trashed", not undo, "Restore" if undo else "Trash"
        )

    def restore(self, ids: Ids) -> Changes:
        """Take stories out of the trash."""
        return self.trash(ids, undo=True)

    def mark_read(self, ids: Ids, read: bool = True, *, undoable: bool = True) -> Changes:
        """Mark stories as read or unread; without a step to undo for marks set by reading."""
        verb = "Mark as read" if read else "Mark as unread"
        return self._books.set_flag(many_ids(ids), "read", read, verb, undoable=undoable)

    def tag(self, ids: Ids, add: Names = (), remove: Names = ()) -> Changes:
        """Give tags to stories and take tags from them."""
        return self._books.tag(many_ids(ids), many_names(add), many_names(remove))

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

    def delete_forever(self, ids: Ids) -> Changes:
        """Remove stories with their highlights; this cannot be undone."""
        return self._books.delete_forever(many_ids(ids))

    def empty_trash(self) -> Changes:
        """Remove the stories of the trash; this cannot be undone."""
        return self._books.delete_forever(self._finder.ids("is:trash", "newest"))

    def highlights_in_trash(self) -> int:
        """How many highlights would go with the trash."""
        return self._holdings.tallies.number("highlights_in_trash")

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

    # Settings and searches

    def setting(self, key: str, default: Any = None) -> Any:
        """The value of a setting."""
        return self._holdings.preferences.setting(key, default)

    def set_setting(self, key: str, value: Any) -> None:
        """Keep a setting; the value must be fit for JSON."""
        with self._holdings.db.write():
            self._holdings.preferences.set_setting(key, value)

    def site_rules(self) -> tuple[SiteRule, ...]:
        """What was taught about single sites, by host."""
        return RuleStore(self._holdings).all()

    def rule_for(self, id: int) -> SiteRule:
        """The rule that counts for a story's site; one without selectors where none is taught.

        Raises ReaderError for a story whose site is not known.
        """
        from reader.clean.parse.urls import host
        from reader.clean.siterules.rules import SiteRule, rule_for

        url = self.story(id).url
        if not host(url):
            raise ReaderError("This story has no address, so its site is not known.")
        return rule_for(url, self.site_rules()) or SiteRule(host(url))

    def teach(self, rule: SiteRule | Mapping[str, Any]) -> SiteRule:
        """Keep a rule for a site; stories are cleaned by it from now on, see `clean_again`."""
        return RuleStore(self._holdings).teach(rule)[0]

    def forget_rule(self, host: str) -> SiteRule:
        """Forget the rule of a host and give it back."""
        return RuleStore(self._holdings).forget(host)

    def export_rules(self, path: str | Path) -> int:
        """Write the rules into a file that `import_rules` reads; gives their number."""
        return RuleStore(self._holdings).export(Path(path).expanduser().absolute())

    def import_rules(self, path: str | Path) -> tuple[SiteRule, ...]:
        """Teach the rules of a file, all or none of them, each in place of its host's."""
        return RuleStore(self._holdings).bring_in(Path(path).expanduser().absolute())

    def saved_searches(self) -> list[SavedSearch]:
        """The searches kept in the sidebar."""
        return self._holdings.preferences.saved_searches()

    def save_search(self, name: str, query: str) -> SavedSearch:
        """Keep a search in the sidebar; a name that is there gets the new query."""
        return self._searches.save(name, query)

    def remove_saved_search(self, id: int) -> Changes:
        """Take a search out of the sidebar."""
        return self._searches.remove(id)

    def search_history(self) -> list[str]:
        """The last queries, latest first."""
        return self._holdings.preferences.history()

    def remember_search(self, query: str) -> None:
        """Add a query to the history; for one that was meant, not for every keystroke."""
        self._searches.remember(query)

    def clear_search_history(self) -> None:
        """Forget all queries."""
        self._searches.clear_history()

    @abstractmethod
    def _words(self, query: Query) -> Collection[int]:
        """The stories that words hold for."""

    @abstractmethod
    def _leaving(self, ids: list[int]) -> None:
        """Called in the transaction that removes stories for good."""

    @abstractmethod
    def _noted(self, id: int) -> None:
        """Called in the transaction that changes the note on a story."""
