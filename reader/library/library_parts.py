"""The services behind the façade, each loaded and made when it is first asked for.

A start of the window and most commands need a few of them; to load all takes longer than to open
the database.
"""

from __future__ import annotations

from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.library.annotations.annotation_service import AnnotationService
    from reader.library.annotations.highlight_review import HighlightReview
    from reader.library.annotations.journal_records import JournalRecords
    from reader.library.annotations.notebook import NotebookPages
    from reader.library.importing.intake import Intake
    from reader.library.indexing import IndexCache, Indexer
    from reader.library.link_keys import LinkKeys
    from reader.library.related_service import HiddenPairs, RelatedService
    from reader.library.rule_store import RuleStore
    from reader.library.saved_searches import SavedSearches
    from reader.library.search_service import SearchService
    from reader.library.shelf_edits import ShelfEdits
    from reader.library.store_session import StoreSession
    from reader.library.story_edits import StoryEdits
    from reader.library.story_lists import StoryLists
    from reader.library.tag_edits import TagEdits
    from reader.library.text_versions import TextVersions
    from reader.library.undo import UndoLog
    from reader.related import RelatedIndex
    from reader.store.import_log import ImportLog


class LibraryParts:
    """The parts that only need the store and one another."""

    def __init__(self, store: StoreSession) -> None:
        self._store = store

    @cached_property
    def annotations(self) -> AnnotationService:
        """Highlights and bookmarks, whose writes return what they made and what they changed."""
        from reader.library.annotations.annotation_service import AnnotationService

        return AnnotationService(self._store, self.undo_log, self.journal_records)

    @cached_property
    def review(self) -> HighlightReview:
        """The older highlights of a day, and what is answered to them."""
        from reader.library.annotations.highlight_review import HighlightReview

        return HighlightReview(self._store, self.notebook, self.undo_log)

    @cached_property
    def searches(self) -> SavedSearches:
        """The searches kept in the sidebar, whose writes return both as well."""
        from reader.library.saved_searches import SavedSearches

        return SavedSearches(self._store, self.undo_log)

    @cached_property
    def tags(self) -> TagEdits:
        """The tags as a whole: renamed, merged, deleted, coloured."""
        from reader.library.tag_edits import TagEdits

        return TagEdits(self._store, self.undo_log)

    @cached_property
    def shelves(self) -> ShelfEdits:
        """Stories moved from shelf to shelf, drawn from the pile, and sites renamed."""
        from reader.library.shelf_edits import ShelfEdits

        return ShelfEdits(self._store, self.edits, self.lists)

    @cached_property
    def undo_log(self) -> UndoLog:
        """The steps that can be taken back."""
        from reader.library.undo import UndoLog

        return UndoLog(self._store, self.journal_records.flush, self._make_all_that_undo)

    def _make_all_that_undo(self) -> None:
        """Make every service that takes back what it did: each registers with the log."""
        _ = self.edits, self.tags, self.hidden_pairs, self.searches
        _ = self.review, self.annotations, self.versions

    @cached_property
    def lists(self) -> StoryLists:
        """Lists of stories by filter."""
        from reader.library.story_lists import StoryLists

        return StoryLists(self._store, lambda query: self.search_service.matching(query))

    @cached_property
    def search_service(self) -> SearchService:
        """Search with its index."""
        from reader.library.search_service import SearchService

        return SearchService(self._store, self.lists)

    @cached_property
    def edits(self) -> StoryEdits:
        """What a person does with stories."""
        from reader.library.story_edits import StoryEdits, Watching

        watching = Watching(self.keys.offer, self.annotations.journal_note, self.annotations.forget)
        return StoryEdits(self._store, self.undo_log, watching)

    @cached_property
    def intake(self) -> Intake:
        """How articles get in."""
        from reader.library.importing.intake import Intake

        return Intake(self._store, self.keys, self.annotations)

    @cached_property
    def import_log(self) -> ImportLog:
        """What is remembered of imports."""
        from reader.store.import_log import ImportLog

        return ImportLog(self._store.db)

    @cached_property
    def journal_records(self) -> JournalRecords:
        """The journal's records of what a person marked."""
        from reader.library.annotations.journal_records import JournalRecords

        return JournalRecords(self._store)

    @cached_property
    def keys(self) -> LinkKeys:
        """The keys of addresses."""
        from reader.library.link_keys import LinkKeys

        return LinkKeys(self._store)

    @cached_property
    def notebook(self) -> NotebookPages:
        """The pages of all highlights and notes."""
        from reader.library.annotations.notebook import NotebookPages

        return NotebookPages(self._store)

    @cached_property
    def versions(self) -> TextVersions:
        """The texts that a story had."""
        from reader.library.text_versions import TextVersions

        return TextVersions(self._store, self.undo_log)

    @cached_property
    def related_index(self) -> RelatedIndex:
        """The index of related stories."""
        from reader.related import RelatedIndex

        return RelatedIndex(self._store.layout.related)

    @cached_property
    def related_service(self) -> RelatedService:
        """Which stories belong to a story."""
        from reader.library.related_service import RelatedService

        return RelatedService(self._store, self.keys, self.related_index)

    @cached_property
    def hidden_pairs(self) -> HiddenPairs:
        """Which stories the person called not related."""
        from reader.library.related_service import HiddenPairs

        return HiddenPairs(self._store, self.undo_log)

    @cached_property
    def rules(self) -> RuleStore:
        """The rules of sites."""
        from reader.library.rule_store import RuleStore

        return RuleStore(self._store)

    def close_indexes(self) -> None:
        """Let go of the indexes that were opened; they open again when they are used."""
        for index in self._made_indexes():
            index.close()

    @contextmanager
    def indexes_closed_again(self) -> Iterator[None]:
        """Let go, after the block, of the indexes that were not open before it."""
        kept = {id(index) for index in self._made_indexes() if index.is_open}
        try:
            yield
        finally:
            for index in self._made_indexes():
                if id(index) not in kept:
                    index.close()

    def _made_indexes(self) -> list[SearchService | RelatedIndex]:
        made = (self.__dict__.get(name) for name in ("search_service", "related_index"))
        return [index for index in made if index is not None]

    @cached_property
    def indexer(self) -> Indexer:
        """What brings both indexes up to date."""
        from reader.library.indexing import Indexer

        return Indexer(self._store, self._caches)

    def _caches(self) -> list[IndexCache]:
        from reader.library.caches import RelatedCache, SearchCache

        database = self._store.layout.database
        trashed = self._store.stories.trashed_among
        return [
            SearchCache(self.search_service.index, database),
            RelatedCache(self.related_index, database, trashed),
        ]
