"""Turns what is typed into what the list shows, and the results into facets and suggestions."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from reader.model import SearchResult
from reader.ui.features.search.facet_strip import ResultStrip
from reader.ui.features.search.search_field import SearchField
from reader.ui.jobs import Jobs
from reader.ui.list_sources import ListSource, found, shelf
from reader.ui.session import Session
from reader.ui.storylist.list_loader import ListLoader
from reader.ui.undo_commands import UndoCommands


class SearchController(QObject):
    """Knows where the person was before the search and leads back there."""

    arrived = Signal()
    """What was asked for with Enter is in the list, and something was found."""

    def __init__(
        self,
        jobs: Jobs,
        session: Session,
        commands: UndoCommands,
        field: SearchField,
        strip: ResultStrip,
        loader: ListLoader,
    ) -> None:
        super().__init__(field)
        self._jobs = jobs
        self._session = session
        self._commands = commands
        self._field = field
        self._strip = strip
        self._before = shelf("inbox")
        self._entered: ListSource | None = None
        field.typed.connect(self.search)
        field.submitted.connect(self._enter)
        field.cleared.connect(self.leave)
        field.completions_wanted.connect(self._complete)
        strip.meant.connect(self.submit)
        strip.narrowed.connect(self._narrow)
        session.source_changed.connect(self._follow)
        loader.loaded.connect(self._show)

    def search(self, query: str) -> None:
        """Show what a query finds."""
        if query.strip():
            self._session.show(found(query, typing=True))
        else:
            self.leave()

    def submit(self, query: str) -> None:
        """Search for a query and remember it."""
        self._field.set_query(query)
        if not query.strip():
            self.leave()
        else:
            self._session.show(found(query))
            self._jobs.write(lambda library, ticket: library.remember_search(query.strip()))

    def _enter(self, query: str) -> None:
        """Search, and go on to the results: at once where they are there already."""
        wanted = found(query)
        there = self._session.source == wanted
        self._entered = None if there else wanted
        self.submit(query)
        if there:
            self.arrived.emit()

    def leave(self) -> None:
        """Show what was shown before the search."""
        if self._session.source.kind == "search":
            self._session.show(self._before)

    def keep(self, name: str) -> None:
        """Keep the query in the sidebar under a name."""
        query = self._session.source.query.strip()
        if query and name.strip():
            self._commands.write(lambda library: library.searches.save(name.strip(), query).changes)

    def forget(self) -> None:
        """Forget what was searched for."""
        self._jobs.write(
            lambda library, ticket: library.clear_search_history(),
            lambda _: self._commands.said.emit("Past searches are forgotten.", False),
        )

    def _follow(self, source: ListSource) -> None:
        if not source.searches:
            self._before = source
            self._strip.clear()
            self._field.set_query("")
        else:
            self._field.set_query(source.query)

    def _show(self, source: ListSource, result: SearchResult | None) -> None:
        if result is None:
            self._strip.clear()
            return
        self._strip.show_result(result)
        if source == self._entered:
            self._entered = None
            if result.total:
                self.arrived.emit()
        query = source.query
        self._jobs.read(
            lambda library, ticket: library.facets(query),
            lambda facets: (
                self._strip.show_facets(facets, query)
                if self._session.source.query == query
                else None
            ),
            key="facets",
        )

    def _complete(self, text: str) -> None:
        self._jobs.read(
            lambda library, ticket: library.complete(text) if text else library.search_history(),
            lambda lines: self._field.suggest(text, lines),
            key="completions",
            failed=lambda reason: None,
        )

    def _narrow(self, condition: str) -> None:
        self.submit(f"{self._field.text().strip()} {condition}")
