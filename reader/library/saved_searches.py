"""Saved searches and the search history."""

from __future__ import annotations

from reader.library.store_session import StoreSession
from reader.library.undo import UndoLog
from reader.model import Changes, ReaderError, SavedSearch, WriteResult
from reader.model.argument_types import checks_arguments
from reader.store.undo_operations import SearchChange, SearchEdit
from reader.translation import sentence, tr


@checks_arguments
class SavedSearches:
    """Keeps searches; saving and removing can be undone."""

    def __init__(self, store: StoreSession, undo: UndoLog) -> None:
        self._store = store
        self._undo = undo
        undo.register(SearchChange, self._apply)
        undo.register(SearchEdit, self._apply_edit)

    def save(self, name: str, query: str) -> WriteResult[SavedSearch]:
        """Keep a query under a name; raises ReaderError where either is empty."""
        name, query = " ".join(name.split()), query.strip()
        if not name or not query:
            raise ReaderError(tr("Enter a name and a search."))
        preferences = self._store.preferences
        with self._store.db.write():
            known = [search for search in preferences.saved_searches() if search.name == name]
            before = known[0].query if known else None
            kept = preferences.put_search(name, query, known[0].id if known else None)
            operation = SearchChange(kept.id, name, before, query)
            done = Changes(searches=True)
            return WriteResult(kept, self._undo.record(sentence("Search saved"), [operation], done))

    def remove(self, search: int) -> Changes:
        """Forget a saved search; raises ReaderError for one that is not there."""
        preferences = self._store.preferences
        with self._store.db.write():
            known = {kept.id: kept for kept in preferences.saved_searches()}
            if search not in known:
                raise ReaderError(tr("There is no saved search {search}.", search=search))
            preferences.remove_search(search)
            operation = SearchChange(search, known[search].name, known[search].query, None)
            return self._undo.record(
                sentence("Search removed"), [operation], Changes(searches=True)
            )

    def edit(
        self,
        search: int,
        *,
        name: str | None = None,
        query: str | None = None,
        place: int | None = None,
    ) -> Changes:
        """Rename a saved search, let it ask for something else, or move it to a place (from 0).

        Raise ReaderError for one that is not there, or an empty name or query.
        """
        preferences = self._store.preferences
        with self._store.db.write():
            order = preferences.saved_searches()
            known = next((kept for kept in order if kept.id == search), None)
            if known is None:
                raise ReaderError(tr("There is no saved search {search}.", search=search))
            new_name = " ".join((known.name if name is None else name).split())
            new_query = (known.query if query is None else query).strip()
            if not new_name or not new_query:
                raise ReaderError(tr("Enter a name and a search."))
            before = (known.name, known.query, order.index(known))
            last = len(order) - 1
            after = (new_name, new_query, before[2] if place is None else min(max(place, 0), last))
            changed = SearchEdit(search, before, after)
            operations = [changed] if before != after else []
            done = self._apply_edit(changed, backward=False)
            return self._undo.record(sentence("Saved search changed"), operations, done)

    def _apply_edit(self, change: SearchEdit, backward: bool) -> Changes:
        name, query, place = change.before if backward else change.after
        preferences = self._store.preferences
        order = [kept.id for kept in preferences.saved_searches()]
        if change.search in order:
            preferences.put_search(name, query, change.search)
            order.remove(change.search)
            order.insert(place, change.search)
            preferences.order_searches(order)
        return Changes(searches=True)

    def remember(self, query: str) -> None:
        """Add a query to the history; an empty one is left out."""
        if query.strip():
            with self._store.db.write():
                self._store.preferences.remember_query(query.strip())

    def clear_history(self) -> None:
        """Forget all queries."""
        with self._store.db.write():
            self._store.preferences.clear_history()

    def _apply(self, change: SearchChange, backward: bool) -> Changes:
        query = change.before if backward else change.after
        if query is None:
            self._store.preferences.remove_search(change.search)
        else:
            self._store.preferences.put_search(change.name, query, change.search)
        return Changes(searches=True)
