"""Joins the list of stories to what it shows, and answers the actions that walk through it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QWidget

from reader.translation import format_number, tr, translatable
from reader.ui.actions import GO, READING, VIEW, ActionRow
from reader.ui.announcement import announce
from reader.ui.empty_states import focus_shown
from reader.ui.features.preferences.preference_values import COMFORTABLE, COMPACT
from reader.ui.local_dates import counted
from reader.ui.panes import SINGLE
from reader.ui.storylist.list_loader import SEARCH_SORTS
from reader.ui.storylist.story_groups import GROUPINGS
from reader.ui.storylist.thumbnails import Thumbnails

if TYPE_CHECKING:
    from reader.model import SearchResult, Story
    from reader.ui.features.preferences.preference_values import Preferences
    from reader.ui.list_sources import ListSource
    from reader.ui.window_context import WindowContext

ROWS = (
    ActionRow("sort-newest", "Newest First", VIEW, 140, choice="sort"),
    ActionRow("sort-oldest", "Oldest First", VIEW, 150, choice="sort"),
    ActionRow("sort-added", "Date Added", VIEW, 152, choice="sort"),
    ActionRow("sort-title", "Title", VIEW, 153, choice="sort"),
    ActionRow("sort-site", "Site", VIEW, 154, choice="sort"),
    ActionRow("sort-longest", "Longest First", VIEW, 155, choice="sort"),
    ActionRow("sort-shortest", "Shortest First", VIEW, 156, choice="sort"),
    ActionRow("sort-progress", "Progress", VIEW, 157, choice="sort"),
    ActionRow("sort-opened", "Last Read First", VIEW, 158, choice="sort"),
    ActionRow("sort-relevance", "Best Match First", VIEW, 160, choice="sort"),
    ActionRow("group-none", "No Groups", VIEW, 161, choice="group"),
    ActionRow("group-date", "By Date", VIEW, 161, choice="group"),
    ActionRow("group-site", "By Site", VIEW, 161, choice="group"),
    ActionRow("group-tag", "By Tag", VIEW, 161, choice="group"),
    ActionRow("density-comfortable", "Comfortable", VIEW, 162, choice="density"),
    ActionRow("density-compact", "Compact", VIEW, 163, choice="density"),
    ActionRow("thumbnails", "Thumbnails", VIEW, 170, toggle=True),
    ActionRow("reload", "Refresh List", VIEW, 180, ("F5",)),
    ActionRow("next", "Next Story", GO, 10, ("J",)),
    ActionRow("previous", "Previous Story", GO, 20, ("K",)),
    ActionRow("page-down", "Page Down, Then Next Unread", GO, 30, ("Space",), where=READING),
    ActionRow("page-up", "Page Up", GO, 40, ("Shift+Space",), where=READING),
    ActionRow("to-list", "Go to Story List", GO, 190, ("Backspace",)),
)
"""The rows of the action table that are answered here."""

_COMING = translatable("Importing…")
_SORTS = {
    "newest": translatable("Newest", "sort"),
    "oldest": translatable("Oldest", "sort"),
    "added": translatable("Added", "sort"),
    "title": translatable("Title", "sort"),
    "site": translatable("Site", "sort"),
    "longest": translatable("Longest", "sort"),
    "shortest": translatable("Shortest", "sort"),
    "progress": translatable("Progress", "sort"),
    "opened": translatable("Last read", "sort"),
    "relevance": translatable("Best match", "sort"),
}


class ListController(QObject):
    """Shows what was loaded; opens what is chosen; `importing` says whether stories come in."""

    def __init__(self, context: WindowContext, importing: Callable[[], bool]) -> None:
        super().__init__(context.window)
        self._context = context
        self._window = context.window
        self._importing = importing
        self._announced = ""
        self._compact = False
        jobs = context.jobs
        self._thumbnails = Thumbnails(
            lambda digest: jobs.library().asset(digest), jobs.background, self
        )
        self._thumbnails.arrived.connect(context.window.list.viewport().update)
        self._bind()
        listing, loader, session = context.window.list, context.loader, context.session
        listing.chosen.connect(self._choose)
        listing.opened.connect(self._open)
        listing.clicked.connect(lambda index: self._come_to_page())
        listing.selection_changed.connect(session.select)
        listing.menu_wanted.connect(self._show_menu)
        listing.escaped.connect(self._leave_search)
        loader.loaded.connect(self._show_loaded)
        loader.failed.connect(context.window.notice.say)
        context.window.model.changed.connect(self._show_total)
        context.window.model.dataChanged.connect(self._show_total)
        session.story_changed.connect(lambda story: self._show_story(story))
        session.selection_changed.connect(self._show_number)
        context.window.bulk_bar.cleared.connect(self._choose_one)

    def _bind(self) -> None:
        actions = self._context.actions
        actions.bind("next", lambda: self._step(1))
        actions.bind("previous", lambda: self._step(-1))
        actions.bind("page-down", self._page_down)
        actions.bind("page-up", self._window.page.page_up)
        actions.bind("to-list", self._go_to_list)
        actions.bind("reload", self._context.loader.refresh)
        for sort in _SORTS:
            actions.bind(f"sort-{sort}", partial(self._sort, sort))
        actions.bind_toggle(
            "thumbnails",
            lambda shown: self._context.preferences.change(thumbnails=shown),
        )
        for grouping in GROUPINGS:
            change = partial(self._context.preferences.change, grouping=grouping)
            actions.bind(f"group-{grouping}", change)
        for density in (COMFORTABLE, COMPACT):
            change = partial(self._context.preferences.change, density=density)
            actions.bind(f"density-{density}", change)
        self._context.preferences.changed.connect(self._follow_preferences)
        self._follow_preferences(self._context.preferences.now)
        actions.choose("sort", self._context.loader.sort)
        actions.confine(READING, self._window.list)

    def _follow_preferences(self, preferences: Preferences) -> None:
        self._context.loader.set_grouping(preferences.grouping)
        self._context.actions.choose("group", self._context.loader.wanted_grouping)
        self._context.actions["thumbnails"].setChecked(preferences.thumbnails)
        self._window.list.set_thumbnails(self._thumbnails if preferences.thumbnails else None)
        compact = preferences.density == COMPACT
        self._context.actions.choose("density", COMPACT if compact else COMFORTABLE)
        if compact != self._compact:
            self._compact = compact
            self._window.list.set_compact(compact)

    def go_to_next_unread(self) -> None:
        """Open the next unread story of the list."""
        model, listing = self._window.model, self._window.list
        for row in range(listing.current_row() + 1, model.rowCount()):
            story = model.story_at(row)
            if story is None or not story.read:
                listing.go_to_row(row)
                return
        self._context.commands.said.emit(tr("No more unread stories in this list."), False)

    def _step(self, by: int) -> None:
        if self._context.session.in_notebook:
            self._window.notebook.step(by)
            return
        listing = self._window.list
        if listing.current_row() < 0:
            listing.go_to_row(0)
        else:
            listing.step(by)

    def _page_down(self) -> None:
        self._context.reading.unasked.attend()
        if not self._window.page.page_down():
            self.go_to_next_unread()

    def _go_to_list(self) -> None:
        self._context.session.leave_notebook()
        self._window.panes.show_list()
        self._window.list.setFocus()

    def _leave_search(self) -> None:
        if self._context.session.source.kind == "search":
            self._window.search.clear()

    def _sort(self, sort: str) -> None:
        self._context.loader.set_sort(sort)
        if not self._context.session.source.ordered_as:
            self._context.preferences.change(sort=sort)

    def _show_loaded(self, source: ListSource, result: SearchResult | None) -> None:
        window = self._window
        sort, total = self._context.loader.sort, window.model.total
        window.list_title.setText(source.title)
        self._show_total()
        self._announce(source, total)
        order = tr(_SORTS[sort], context="sort")
        window.sort_button.setText(f"{order} ⌄")
        window.sort_button.setAccessibleName(tr("Sort By: ") + order)
        window.actions_table.choose("sort", sort)
        for name in _SORTS:
            possible = name in SEARCH_SORTS if source.searches else name != "relevance"
            window.actions_table[f"sort-{name}"].setEnabled(possible)
        for grouping in GROUPINGS:
            window.actions_table[f"group-{grouping}"].setEnabled(self._context.loader.can_group)
        suggestion = result.did_you_mean if result else None
        notice = result.notice if result else tr(_COMING) * self._importing()
        window.empty_list.explain(source, suggestion, notice)
        self._show_rows(window.list if total else window.empty_list)
        story = self._context.session.story
        self._show_story(story, scroll=False)
        if source.searches and story is not None and window.model.row_of(story) is not None:
            self._context.reading.mark_hits_of(source.query, story, go=False)

    def _show_rows(self, shown: QWidget) -> None:
        """Show the rows, or what stands in their place; the keys stay with them."""
        stack, focused = self._window.list_stack, self._window.focusWidget()
        with_keys = focused is not None and stack.isAncestorOf(focused)
        stack.setCurrentWidget(shown)
        if with_keys and not shown.isAncestorOf(focused) and shown is not focused:
            focus_shown(stack)

    def _show_total(self) -> None:
        """Say how many stories there are, as the sidebar does.

        Some left the list without a new reading, and some that were read are kept in it.
        """
        model, source = self._window.model, self._context.session.source
        total = model.total - (model.count_read() if source.loses_read else 0)
        self._window.list_count.setText(format_number(total) if total else "")

    def _announce(self, source: ListSource, total: int) -> None:
        """Say how many stories are listed, once for each list and number."""
        words = f"{source.title}: {counted(total, 'story', 'stories')}"
        if words != self._announced:
            self._announced = words
            announce(self._window.list, words)

    def _show_story(self, story: int | None, *, scroll: bool = True) -> None:
        """Select the row of the story on the page; what was loaded stays at its top."""
        row = self._window.model.row_of(story) if story is not None else None
        if row is not None and row != self._window.list.current_row():
            self._window.list.go_to_row(row, quietly=True, scroll=scroll)

    def _choose(self, story: int) -> None:
        session, reading = self._context.session, self._context.reading
        if session.source.searches:
            reading.mark_hits_of(session.source.query, story)
        session.open(story)
        row = self._window.list.current_row()
        reading.load_ahead(list(self._window.model.ids[row + 1 : row + 3]))

    def _open(self, story: int) -> None:
        self._choose(story)
        self._window.panes.show_content()
        self._window.page.setFocus()

    def _come_to_page(self) -> None:
        """Where one pane is seen at a time, a click brings the page."""
        if self._window.panes.mode == SINGLE and len(self._context.session.selection) == 1:
            self._window.panes.show_content()

    def _show_number(self, chosen: Sequence[Story]) -> None:
        """Offer the commands for several stories where several are chosen."""
        trashed = bool(chosen) and all(story.trashed for story in chosen)
        self._window.bulk_bar.show_count(len(chosen), trashed=trashed)
        # The bar takes the place of the list's title, so that no row moves.
        self._window.list_head.setCurrentIndex(1 if len(chosen) > 1 else 0)
        self._load_chosen(len(chosen))

    def _load_chosen(self, known: int) -> None:
        """Read the stories of chosen rows that were never in view: commands are for them too."""
        rows = self._window.list.selected_rows()
        if len(rows) <= known:
            return
        model = self._window.model
        loaded = model.loaded()
        missing = [story for row in rows if (story := model.ids[row]) not in loaded]
        self._context.jobs.read(
            lambda library, ticket: library.stories_of(missing), model.fill, key="chosen"
        )

    def _choose_one(self) -> None:
        """Give up a choice of several stories; that on the page stays chosen."""
        self._window.list.clearSelection()
        self._show_story(self._context.session.story)
        self._window.list.setFocus()

    def _show_menu(self, at: QPoint, story: Story | None) -> None:
        session = self._context.session
        session.aim([story] if story is not None else [])
        about = session.aimed or session.selection
        menu = self._window.show_story_menu(at, any(each.trashed for each in about))
        self._window.list.frame_aimed(about[0].id if len(about) == 1 else None)
        menu.aboutToHide.connect(lambda: self._window.list.frame_aimed(None))
        # What was chosen is done after the menu is gone: only then the menu is about nothing.
        menu.aboutToHide.connect(lambda: QTimer.singleShot(0, self, lambda: session.aim([])))
