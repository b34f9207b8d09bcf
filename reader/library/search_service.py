"""Searching: the index where it is sound, a plain scan of the database where it is not."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import cached_property
from typing import TypeVar

from reader.library.store_session import StoreSession
from reader.library.story_lists import StoryLists, asks_for_trash
from reader.model import Facets, ReaderError, SearchResult
from reader.model.query import Query
from reader.search import ResultFields, SearchIndex, parse_query, scan
from reader.search.fallback_scan import SECONDS
from reader.segments.unusable_index import IndexUnusable
from reader.store.index_documents import DocumentReader
from reader.translation import tr

SORTS = ("relevance", "newest", "oldest")

_EVERYTHING = 2**31
"""A number of hits that no library reaches."""

_WAIT_SAID = 20
"""Stories from which a result says that they wait; fewer are indexed before it is read (chosen)."""

Answer = TypeVar("Answer")


class SearchService:
    """Answers searches of one library."""

    def __init__(self, store: StoreSession, finder: StoryLists) -> None:
        self._store = store
        self._finder = finder
        self._documents = DocumentReader(store.db)

    @cached_property
    def index(self) -> SearchIndex:
        """The search index, opened when it is first asked."""
        return SearchIndex(self._store.layout.index)

    @property
    def is_open(self) -> bool:
        """Whether the index is held in memory."""
        return "index" in self.__dict__ and self.index.is_open

    def close(self) -> None:
        """Close the index."""
        if "index" in self.__dict__:
            self.index.close()

    def search(self, query: str, limit: int, sort: str, offset: int, typing: bool) -> SearchResult:
        """Search; raises ReaderError for an unknown sort."""
        if sort not in SORTS:
            raise ReaderError(
                tr(
                    "“{sort}” is not a sort order; choose one of {sorts}.",
                    sort=sort,
                    sorts=", ".join(SORTS),
                )
            )
        limit, offset = max(0, limit), max(0, offset)
        facts, hidden = self._finder.facts, self._hidden(query)
        result = self._answered(
            lambda: self.index.search(
                query,
                shown=self._shown,
                facts=facts,
                hidden=hidden,
                limit=limit,
                offset=offset,
                sort=sort,
                typing=typing,
            ),
            lambda: scan(
                query,
                self._documents.latest_first(oldest=sort == "oldest"),
                shown=self._shown,
                facts=facts,
                hidden=hidden,
                limit=limit,
                offset=offset,
                sort=sort,
                seconds=SECONDS,
            ),
        )
        return self._with_what_waits(result)

    def _with_what_waits(self, result: SearchResult) -> SearchResult:
        """Return a result that says how many stories an import brought that no search finds yet."""
        waiting = self._store.outbox.pending("search")
        if waiting < _WAIT_SAID or not self.index.state.ready:
            return result
        said = tr(
            "{count} story is still being indexed; it may be missing here.",
            "{count} stories are still being indexed; some may be missing here.",
            count=waiting,
        )
        return replace(result, notice=" ".join(filter(None, (result.notice, said))))

    def matching(self, query: Query) -> Collection[int]:
        """Return the ids of all stories that hold all of a query, the trash included."""
        return self._answered(
            lambda: self.index.matching(query, facts=self._finder.facts),
            lambda: self._scanned(query),
        )

    def marks(self, query: str, text: str) -> list[tuple[int, int]]:
        """Return where the words of a query stand in a text; none while the index is built."""
        return self._answered(lambda: self.index.marks(query, text), list)

    def facets(self, query: str) -> Facets:
        """Return counts of the found stories by site, tag and year.

        Empty while the index is built.
        """
        facts, hidden = self._finder.facts, self._hidden(query)
        return self._answered(lambda: self.index.facets(query, facts=facts, hidden=hidden), Facets)

    def complete(self, text: str, limit: int) -> list[str]:
        """Query lines with the last word completed; none while the index is built."""
        return self._answered(lambda: self.index.complete(text, limit=limit), list)

    def _answered(self, by_index: Callable[[], Answer], without: Callable[[], Answer]) -> Answer:
        """Return the index's answer; where it cannot be used, or breaks under way, the other."""
        if self.index.state.ready:
            # Damage can be met on the way; the next drain builds the index anew.
            with suppress(IndexUnusable):
                return by_index()
        return without()

    def _scanned(self, query: Query) -> list[int]:
        def bare(ids: Sequence[int]) -> Mapping[int, ResultFields]:
            return {story: ResultFields("", None, "") for story in ids}

        found = scan(
            query,
            self._documents.all(),
            shown=bare,
            facts=self._finder.facts,
            limit=_EVERYTHING,
            sort="newest",
        )
        return [hit.id for hit in found.hits]

    def _hidden(self, query: str) -> Sequence[int]:
        """Return what a search does not show: the trash, unless it is asked for."""
        if asks_for_trash(parse_query(query).query):
            return ()
        ids: list[int] = self._store.db.column("SELECT id FROM stories WHERE trashed = 1")
        return ids

    def _shown(self, ids: Sequence[int]) -> Mapping[int, ResultFields]:
        return {
            document.id: ResultFields(
                document.title, document.url or None, document.text, document.notes
            )
            for document in self._documents.of(ids)
        }
