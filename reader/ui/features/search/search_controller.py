"""Turns what is typed into what the list shows, and the results into facets and suggestions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.library.waiting_changes import WaitingChange
from reader.translation import tr
from reader.ui.actions import EDIT, ActionRow
from reader.ui.empty_states import focus_shown
from reader.ui.list_sources import found, shelf
from reader.ui.plain_dialogs import ask_text

if TYPE_CHECKING:
    from reader.model import SearchResult
    from reader.ui.list_sources import ListSource
    from reader.ui.window_context import WindowContext

_LONGEST_PASSAGE = 200
"""Characters of a passage that are searched for; chosen: more words find nothing more."""


ROWS = (
    ActionRow("search", "Search Library", EDIT, 80, ("/", "Ctrl+Shift+F", "Ctrl+L"), icon="search"),
    ActionRow("save-search", "Save Search…", EDIT, 90, ("Ctrl+S",)),
    ActionRow("forget-searches", "Clear Search History", EDIT, 100),
)
"""The rows of the action table that are answered here."""


class SearchController(QObject):
    """Knows where the person was before the search and leads back there."""

    arrived = Signal()
    """What was asked for with Enter is in the list, and something was found."""

    def __init__(self, context: WindowContext, leave_focus_mode: Callable[[], object]) -> None:
        super().__init__(context.window)
        self._context = context
        self._leave_focus_mode = leave_focus_mode
        self._jobs = context.jobs
        self._session = context.session
        self._commands = context.commands
        self._field = context.window.search
        self._strip = context.window.results
        self._before = shelf("inbox")
        self._entered: ListSource | None = None
        self._listed: ListSource | None = None
        self._field.typed.connect(self.search)
        self._field.submitted.connect(self._enter)
        self._field.cleared.connect(self.leave)
        self._field.completions_wanted.connect(self._complete)
        self._field.left.connect(self._go_on)
        self._field.given_up.connect(self._go_to_list)
        self._strip.meant.connect(self.submit)
        self._strip.narrowed.connect(self._narrow)
        self._strip.rest_wanted.connect(self._show_rest)
        self._session.source_changed.connect(self._follow)
        context.loader.loaded.connect(self._show)
        context.window.empty_list.suggestion_taken.connect(self.submit)
        context.window.page.search_requested.connect(self.search_for_passage)
        self.arrived.connect(self._arrive)
        actions = context.actions
        actions.bind("search", self._go_to_field)
        actions.bind("save-search", self.ask_for_name)
        actions.bind("forget-searches", self.forget)

    def search_for_passage(self, text: str) -> None:
        """Search for words of a page, such as a title or a selection."""
        self.submit(" ".join(text.split())[:_LONGEST_PASSAGE])
        self._context.window.panes.show_list()

    def ask_for_name(self) -> None:
        """Ask under which name the search shall be kept."""
        query = self._session.source.query
        if self._session.source.kind != "search" or not query.strip():
            self._context.say(tr("Enter a search before saving it."))
            return
        label = tr("Name for “{query}”:", query=query)
        name = ask_text(self._context.window, tr("Save Search"), label, tr("Save"), query)
        if name is not None:
            self.keep(name)

    def _go_to_field(self) -> None:
        window = self._context.window
        if self._session.in_notebook:
            # The review has no filters: who searches wants the whole notebook.
            window.notebook.review.switch.setChecked(False)
            window.notebook.filters.field.setFocus()
            return
        if window.middle.currentWidget() is window.empty_library:
            self._context.say(tr("Add your first pages"))
            return
        self._leave_focus_mode()
        window.panes.show_list()
        window.search.setFocus()
        window.search.selectAll()

    def _arrive(self) -> None:
        if self._field.hasFocus():
            self._go_to_results()

    def _go_to_list(self) -> None:
        """Give the keys to the list; who gave a search up asked for none of its stories."""
        focus_shown(self._context.window.list_stack)

    def _go_on(self) -> None:
        """Go on to the results, as soon as they are there: the list may show others yet."""
        if self._listed == self._session.source:
            self._go_to_results()
        else:
            self._entered = self._session.source

    def _go_to_results(self) -> None:
        listing = self._context.window.list
        listing.setFocus()
        if listing.current_row() < 0:
            # The first result opens by itself: what was asked for is the list of them.
            self._context.reading.unasked.open(lambda: listing.go_to_row(0))

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
            words = query.strip()
            self._jobs.change(WaitingChange.of(lambda library: library.remember_search(words)))

    def _enter(self, query: str) -> None:
        """Search, and go on to the results: at once where they are there already."""
        wanted = found(query)
        there = self._session.source == self._listed == wanted
        self._entered = None if there else wanted
        self.submit(query)
        if there:
            self.arrived.emit()

    def leave(self) -> None:
        """Show what was shown before the search."""
        if self._session.source.kind == "search":
            self._session.show(self._before)

    def _show_rest(self) -> None:
        self._session.show(replace(self._session.source, partial=True))

    def keep(self, name: str) -> None:
        """Keep the query in the sidebar under a name."""
        query = self._session.source.query.strip()
        if query and name.strip():
            self._commands.change(lambda library: library.searches.save(name.strip(), query))

    def forget(self) -> None:
        """Forget what was searched for."""
        self._jobs.write(
            lambda library, ticket: library.clear_search_history(),
            lambda _: self._commands.said.emit(tr("Search history cleared."), False),
        )

    def _follow(self, source: ListSource) -> None:
        if source != self._entered:
            self._entered = None
        if not source.searches:
            self._before = source
            self._strip.clear()
            self._field.set_query("")
            # What was searched for is over; its words must not stay coloured.
            self._context.window.page.clear_hits()
        else:
            self._field.set_query(source.query)

    def _show(self, source: ListSource, result: SearchResult | None) -> None:
        self._listed = source
        if result is None:
            self._strip.clear()
            return
        partial = source.partial or self._context.loader.sort != "relevance"
        self._strip.show_result(result, partial=partial)
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
