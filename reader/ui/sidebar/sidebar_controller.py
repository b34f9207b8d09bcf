"""Joins the sidebar to the library: numbers, threads, and the shelf that the list shows."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.ui.actions import GO, VIEW, ActionRow
from reader.ui.empty_states import focus_shown
from reader.ui.list_sources import SHELVES, shelf

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model import Changes, Counts, Thread
    from reader.ui.jobs import Ticket
    from reader.ui.list_sources import ListSource
    from reader.ui.window_context import WindowContext

ROWS = (
    ActionRow("toggle-sidebar", "Sidebar", VIEW, 10, ("Ctrl+1", "F9"), toggle=True, icon="sidebar"),
    ActionRow("go-inbox", "Inbox", GO, 200, ("G",)),
    ActionRow("go-begun", "Continue Reading", GO, 210, ("Shift+G",)),
    ActionRow("go-later", "Later", GO, 220, ("Shift+L",)),
    ActionRow("go-starred", "Starred", GO, 230, ("Shift+S",)),
    ActionRow("go-notebook", "Highlights & Notes", GO, 240, ("Ctrl+J",)),
    ActionRow("go-archive", "Archive", GO, 250, ("Shift+E",)),
    ActionRow("go-all", "All Stories", GO, 260, ("A",)),
    ActionRow("go-link-only", "Link Only", GO, 270),
    ActionRow("go-trash", "Trash", GO, 280),
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
        window.empty_list.links_wanted.connect(lambda: self._go("link-only"))
        window.empty_list.notes_wanted.connect(lambda: self._go("notebook"))
        window.sidebar_model.dropped.connect(context.commands.drop_on)
        window.notebook.sidebar_button.setDefaultAction(actions["toggle-sidebar"])
        actions.bind_toggle("toggle-sidebar", self._toggle)
        for kind in SHELVES:
            actions.bind(f"go-{kind}", partial(self._go, kind))

    def _go(self, kind: str) -> None:
        """Show a shelf; keys go on in the entries of the notebook."""
        self._context.session.show(shelf(kind))
        if kind == "notebook":
            self._window.notebook.list.setFocus()

    def count(self) -> None:
        """Read the numbers anew, and the threads once `count_threads` was called."""
        jobs = self._context.jobs
        jobs.read(lambda library, ticket: library.counts(), self._show_counts, key="counts")
        if self._with_threads:
            self.count_threads()

    def count_threads(self) -> None:
        """Read the threads, now and with every count from now on."""
        work = _threads if self._with_threads else _threads_at_start
        self._with_threads = True
        self._context.jobs.read(work, self._show_threads, key="threads")

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
        window.list.set_tag_colours(dict(counts.tag_colours))
        bare = counts.all == counts.textless and counts.highlights > 0
        window.empty_list.count_textless(
            counts.link_only, counts.textless - counts.link_only, only_highlights=bare
        )
        window.sidebar.show_source(session.source)
        empty = counts.all == 0 and counts.trash == 0 and counts.archived == 0
        if empty and not self._importing():
            comes = window.middle.currentWidget() is not window.empty_library
            window.show_middle(window.empty_library)
            if comes:
                window.empty_library.setFocus()
        elif window.middle.currentWidget() is window.empty_library:
            self.show_source(session.source)
            focus_shown(window.list_stack)

    def _choose(self, source: ListSource) -> None:
        self._context.session.show(source)
        self._window.panes.show_list()


def _threads(library: Library, ticket: Ticket) -> list[Thread]:
    return library.threads()


def _threads_at_start(library: Library, ticket: Ticket) -> list[Thread]:
    with library.passing_look():
        return library.threads()
