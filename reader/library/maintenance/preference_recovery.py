"""What a person set beside the stories, brought back out of the journal: searches, settings."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from reader.library.annotations.journal_replay import unusable_passed_over
from reader.store.import_log import ImportLog, watch_folder

if TYPE_CHECKING:
    from reader.library.annotations.journal_replay import Replay
    from reader.library.store_session import StoreSession
    from reader.store.journal import Record


class PreferenceRecovery:
    """Brings saved searches, the last searches, settings and the like back."""

    def __init__(self, store: StoreSession) -> None:
        self._store = store

    def newer(self, history: Replay, known: int) -> tuple[Record, ...]:
        """Return what the journal knows beside the stories that is newer than change `known`."""
        said = (history.library, history.history)
        return tuple(each for each in said if each is not None and int(each.get("n", 0)) > known)

    def restore(self, record: Record) -> None:
        """Bring that back, once the stories which it speaks of are there."""
        with unusable_passed_over(), self._store.db.write():
            if record["op"] == "history":
                self._apply_queries(record)
            else:
                self._apply_library(record)

    def _apply_queries(self, record: Record) -> None:
        """Put the last searches on top of those made since; where they were cleared, clear them."""
        preferences = self._store.preferences
        queries = [str(query) for query in record["queries"]]
        if not queries:
            preferences.clear_history()
        for query in reversed(queries):
            preferences.remember_query(query)

    def _apply_library(self, record: Record) -> None:
        preferences = self._store.preferences
        known = {search.name for search in preferences.saved_searches()}
        taken = {search.id for search in preferences.saved_searches()}
        for search in record["searches"]:
            name, query, number = str(search["name"]), str(search["query"]), int(search["id"])
            if name not in known:
                preferences.put_search(name, query, None if number in taken else number)
        for name, colour in record.get("tag_colours", {}).items():
            self._store.tags.set_colour(str(name), str(colour))
        for key, value in record["settings"].items():
            preferences.set_setting(str(key), json.loads(value))
        log = ImportLog(self._store.db)
        watched = {folder.path for folder in log.folders()}
        for folder in record["watched"]:
            if folder["path"] not in watched:
                log.watch(watch_folder(folder))
        for story, other in record["apart"]:
            if len(self._store.stories.existing([story, other])) == 2:
                preferences.set_apart(story, other, apart=True)
