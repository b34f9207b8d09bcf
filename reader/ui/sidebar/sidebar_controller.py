"""Joins the sidebar to the library: numbers, threads, and the shelf that the list shows."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QMenu

from reader.model import Changes, Counts, Thread
from reader.ui.actions import GO, VIEW, ActionRow
from reader.ui.list_sources import SHELVES, ListSource, shelf
from reader.ui.window_context import WindowContext

if TYPE_CHECKING:
    from reader.library import Library

ROWS = (
    ActionRow("toggle-sidebar", "Sidebar", VIEW, 10, ("Ctrl+1", "F9"), toggle=True, icon="sidebar"),
    ActionRow("go-inbox", "Inbox", GO, 130, ("G",)),
    ActionRow("go-all", "All Stories", GO, 140, ("A",)),
    ActionRow("go-starred", "Starred", GO, 150, ("Shift+S",)),
    ActionRow("go-notebook", "Highlights & Notes", GO, 160, ("Ctrl+J",)),
    ActionRow("go-archive", "Archive", GO, 170, ("Shift+E",)),
    ActionRow("go-trash", "Trash", GO, 180),
)
"""The rows of the action table that are answered here."""

_COUNT_AGAIN_MILLISECONDS = 120
"""Chosen: several writes in a row are counted once, and nobody sees the delay."""


class SidebarController(QObject):
    """Counts when something changed; `importing` says whether stories are coming in."""

    def __init__(self, context: WindowContext, importing: Callable[[], bool]) -> None:
        super().__init__(context.window)
        self._context = context
        self._window = context.window
        self._importing = importing
        self._recount = QTimer(self, singleShot=True, interval=_COUNT_AGAIN_MILLISECONDS)
        self._recount.timeout.connect(self.count)
        self._with_threads = False
        session, window, actions = context.session, context.window, context.actions
        session.source_changed.connect(self.show_source)
        session.changed.connect(self._follow)
        session.grown.connect(self._recount.start)
        window.sidebar.source_chosen.connect(self._choose)
        window.sidebar.menu_wanted.connect(self._show_menu)
        window.sidebar_model.dropped.connect(context.commands.drop_on)
        window.notebook.sidebar_button.setDefaultAction(actions["toggle-sidebar"])
        actions.bind_toggle("toggle-sidebar", self._toggle)
        for kind in SHELVES:
            actions.bind(f"go-{kind}", partial(session.show, shelf(kind)))

    def count(self) -> None:
        """Read the numbers anew, and the threads once `count_threads` was called."""
        jobs = self._context.jobs
        jobs.read(lambda library, ticket: library.counts(), self._show_counts, key="counts")
        if self._with_threads:
            self.count_threads()

    def count_threads(self) -> None:
        """Read the threads, now and with every count from now on."""
        self._with_threads = True
        jobs = self._context.jobs
        jobs.read(lambda library, ticket: library.threads(), self._show_threads, key="threads")

    def show_source(self, source: ListSource) -> None:
        """Show which shelf is chosen, and the notebook where it is that."""
        if source != self._context.session.source:
            return
        window = self._window
        window.show_middle(window.notebook if source.kind == "notebook" else window.inner)
        window.sidebar.show_source(source)
        window.list_title.setText(source.title)
        window.list_count.setText("")

    def _follow(self, changes: Changes) -> None:
        self._recount.start()

    def _toggle(self, shown: bool) -> None:
        self._window.panes.show_sidebar(shown)
        if shown:
            self._window.sidebar.setFocus()

    def _show_threads(self, threads: list[Thread]) -> None:
        self._window.sidebar_model.set_threads(threads)
        self._window.sidebar.show_source(self._context.session.source)

    def _show_counts(self, counts: Counts) -> None:
        window, session = self._window, self._context.session
        window.sidebar_model.set_counts(counts)
        window.sidebar.show_source(session.source)
        empty = counts.all == 0 and counts.trash == 0 and counts.archived == 0
        if empty and not self._importing():
            window.show_middle(window.empty_library)
        elif window.middle.currentWidget() is window.empty_library:
            self.show_source(session.source)
            window.list.setFocus()

    def _choose(self, source: ListSource) -> None:
        self._context.session.show(source)
        self._window.panes.show_list()

    def _show_menu(self, source: ListSource, at: QPoint) -> None:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if source.kind == "saved":
            menu.addAction("Remove this search", lambda: self._remove_search(source))
        if source.kind == "trash":
            menu.addAction(self._context.actions["empty-trash"])
        if not menu.isEmpty():
            menu.popup(at)

    def _remove_search(self, source: ListSource) -> None:
        def remove(library: Library) -> Changes | None:
            for search in library.saved_searches():
                if (search.name, search.query) == (source.title, source.value):
                    return library.remove_saved_search(search.id)
            return None

        self._context.commands.write(remove)
