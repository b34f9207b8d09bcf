"""Searching: the index where it is sound, a plain scan of the database where it is not."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from reader.library.finding import Finder, asks_for_trash
from reader.library.holdings import Holdings
from reader.model import Facets, ReaderError, SearchResult
from reader.model.query import Query
from reader.store.documents import DocumentReader

if TYPE_CHECKING:
    from reader.search import SearchIndex, Shown

SORTS = ("relevance", "newest", "oldest")

_EVERYTHING = 2**31


class SearchRoom:
    """Answers searches of one library."""

    def __init__(self, holdings: Holdings, finder: Finder) -> None:
        self._holdings = holdings
        self._finder = finder
        self._documents = DocumentReader(holdings.db)

    @cached_property
    def index(self) -> SearchIndex:
        """The search index, loaded when it is first asked."""
        from reader.search import SearchIndex

        return SearchIndex(self._holdings.layout.index)

    def close(self) -> None:
        """Close the index."""
        if "index" in self.__dict__:
            self.index.close()

    def search(self, query: str, limit: int, sort: str, offset: int, typing: bool) -> SearchResult:
        """Search; raises ReaderError for an unknown sort."""
        if sort not in SORTS:
            raise ReaderError(f"“{sort}” is no sort; choose one of {', '.join(SORTS)}.")
        from reader.search import scan
        from reader.search.storage import IndexUnusable

        hidden = self._hidden(query)
        if self.index.state.ready:
            try:
                return self.index.search(
                    query,
                    shown=self._shown,
                    facts=self._finder.facts,
                    hidden=hidden,
                    limit=limit,
                    offset=offset,
                    sort=sort,
                    typing=typing,
                )
            except IndexUnusable:
                # It broke since it was looked at; the next drain builds it anew.
                pass
        return scan(
            query,
            self._documents.all(),
            shown=self._shown,
            facts=self._finder.facts,
            hidden=hidden,
            limit=limit,
            offset=offset,
            sort=sort,
        )

    def matching(self, query: Query) -> Collection[int]:
        """The ids of all stories that a query holds for, the trash included."""
        from reader.search import scan
        from reader.search.storage import IndexUnusable

        if self.index.state.ready:
            try:
                return self.index.matching(query, facts=self._finder.facts)
            except IndexUnusable:
                pass
        result = scan(
            query,
            self._documents.all(),
            shown=self._shown,
            facts=self._finder.facts,
            hidden=(),
            limit=_EVERYTHING,
            offset=0,
            sort="newest",
        )
        return [hit.id for hit in result.hits]

    def marks(self, query: str, text: str) -> list[tuple[int, int]]:
        """Where the words of a query stand in a text; none while the index is built."""
        return self.index.marks(query, text) if self.index.state.ready else []

    def facets(self, query: str) -> Facets:
        """Counts of the found stories by site, tag and year; empty while the index is built."""
        if not self.index.state.ready:
            return Facets()
        return self.index.facets(query, facts=self._finder.facts, hidden=self._hidden(query))

    def complete(self, text: str, limit: int) -> list[str]:
        """Query lines with the last word completed; none while the index is built."""
        return self.index.complete(text, limit=limit) if self.index.state.ready else []

    def _hidden(self, query: str) -> Sequence[int]:
        """What a search does not show: the trash, unless it is asked for."""
        from reader.search import parse_query

        if asks_for_trash(parse_query(query).query):
            return ()
        ids: list[int] = self._holdings.db.column("SELECT id FROM stories WHERE trashed = 1")
        return ids

    def _shown(self, ids: Sequence[int]) -> Mapping[int, Shown]:
        from reader.search import Shown

        return {
            document.id: Shown(document.title, document.url or None, document.text, document.notes)
            for document in self._documents.of(ids)
        }
