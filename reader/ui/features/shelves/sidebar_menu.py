"""Menus of the sidebar's entries: what can be done to a shelf, a tag, a site, a saved search."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from reader.model import COLOURS, Counts, SavedSearch
from reader.translation import tr
from reader.ui.features.preferences.preference_values import shown_colours
from reader.ui.list_sources import ListSource, from_site, saved, shelf, tagged
from reader.ui.local_dates import counted
from reader.ui.menus import give_letters
from reader.ui.plain_dialogs import ask_text, confirm
from reader.ui.window_context import WindowContext

if TYPE_CHECKING:
    from reader.library import Library


class SidebarMenu(QObject):
    """Shows the menu of an entry and does what is chosen; each write can be undone."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.window)
        self._context = context
        self._window = context.window
        context.window.sidebar.menu_wanted.connect(self.show)
        context.window.sidebar.rename_wanted.connect(self.rename)

    def show(self, source: ListSource, at: QPoint) -> None:
        """Show the menu of an entry at a place on the screen."""
        menu = self.menu_of(source)
        self._window.sidebar.frame_aimed(source)
        menu.aboutToHide.connect(lambda: self._window.sidebar.frame_aimed(None))
        menu.popup(at)

    def menu_of(self, source: ListSource) -> QMenu:
        """Return the menu of an entry."""
        menu = QMenu(self._window)
        menu.setObjectName("sidebar-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("&Open", context="action"), lambda: self._open(source))
        if source.kind not in ("notebook", "trash", "link-only", "more"):
            menu.addAction(
                tr("&Mark All as Read", context="action"), lambda: self._mark_all(source)
            )
        if source.kind == "tag":
            self._add_tag(menu, source)
        elif source.kind == "site":
            menu.addSeparator()
            menu.addAction(
                tr("&Rename Site…", context="action"), lambda: self._rename_site(source.value)
            )
        elif source.kind == "saved":
            self._add_search(menu, source)
        if source.kind == "inbox":
            menu.addAction(self._context.actions["from-pile"])
        if source.kind == "trash":
            menu.addSeparator()
            menu.addAction(self._context.actions["empty-trash"])
        # What a language marks in each of its texts may meet in one menu; a command of the window
        # keeps the letter that it has there.
        shared = set(self._window.actions())
        give_letters(sorted(menu.actions(), key=lambda action: action not in shared))
        return menu

    def rename(self, source: ListSource) -> None:
        """Ask for another name of a tag, a site or a saved search; the rest keep theirs."""
        if source.kind == "tag":
            self._rename_tag(source.value)
        elif source.kind == "site":
            self._rename_site(source.value)
        elif source.kind == "saved":
            self._with_search(source, self._rename_search)

    def _open(self, source: ListSource) -> None:
        self._context.session.show(source)
        self._window.panes.show_list()

    def _mark_all(self, source: ListSource) -> None:
        query = f"({source.query}) is:unread" if source.query else "is:unread"
        self._context.jobs.read(
            lambda library, ticket: list(source.ids) or library.story_ids(query),
            self._mark_read,
        )

    def _mark_read(self, ids: list[int]) -> None:
        self._context.commands.change(lambda library: library.mark_read(ids))

    # Tags

    def _add_tag(self, menu: QMenu, source: ListSource) -> None:
        tag = source.value
        menu.addSeparator()
        menu.addAction(tr("&Rename Tag…", context="action"), lambda: self._rename_tag(tag))
        menu.addAction(
            tr("Mer&ge Into…", context="action"), lambda: self._with_tags(partial(self._merge, tag))
        )
        colours = menu.addMenu(tr("&Colour", context="action"))
        group = QActionGroup(colours)
        names = shown_colours(self._context.preferences.now.colour_names)
        for colour, words in (("", tr("None")), *((each, names[each]) for each in COLOURS)):
            action = colours.addAction(words)
            action.setCheckable(True)
            action.setChecked(self._window.sidebar_model.tag_colour(tag) == colour)
            action.triggered.connect(partial(self._colour, tag, colour))
            group.addAction(action)
        menu.addSeparator()
        menu.addAction(tr("&Delete Tag…", context="action"), lambda: self._delete(tag))

    def _rename_tag(self, tag: str) -> None:
        label = tr("New name (use / to nest tags, such as news/sport):")
        name = ask_text(self._window, tr("Rename Tag"), label, tr("Rename"), tag)
        if name is not None and name != tag:
            self._write(tagged(tag), tagged(name), lambda library: library.tags.rename(tag, name))

    def _with_tags(self, then: Callable[[list[str]], None]) -> None:
        self._context.jobs.read(
            lambda library, ticket: [each.name for each in library.tags.all()], then
        )

    def _merge(self, tag: str, known: list[str]) -> None:
        others = [each for each in known if each != tag]
        label = tr("Merge “{tag}” into this tag:", tag=tag)
        into = ask_text(self._window, tr("Merge Tag"), label, tr("Merge"), "", others)
        if into is not None and into != tag:
            self._write(tagged(tag), tagged(into), lambda library: library.tags.merge([tag], into))

    def _colour(self, tag: str, colour: str) -> None:
        self._context.commands.change(lambda library: library.tags.set_colour(tag, colour))

    def _delete(self, tag: str) -> None:
        self._context.jobs.read(
            lambda library, ticket: library.counts(saved=False),
            partial(self._confirm_delete, tag),
        )

    def _confirm_delete(self, tag: str, counts: Counts) -> None:
        stories = counted(dict(counts.tags).get(tag, 0), "story", "stories")
        words = tr(
            "Delete the tag “{tag}”? It is removed from {stories}; the stories stay.",
            tag=tag,
            stories=stories,
        )
        if confirm(self._window, tr("Delete Tag"), words, tr("Delete Tag")):
            self._write(tagged(tag), shelf("inbox"), lambda library: library.tags.delete([tag]))

    # Sites

    def _rename_site(self, site: str) -> None:
        name = ask_text(
            self._window, tr("Rename Site"), tr("Name of the site:"), tr("Rename"), site
        )
        if name is not None and name != site:
            self._write(
                from_site(site),
                from_site(name),
                lambda library: library.shelves.rename_site(site, name),
            )

    # Saved searches

    def _add_search(self, menu: QMenu, source: ListSource) -> None:
        menu.addSeparator()
        menu.addAction(
            tr("&Rename Search…", context="action"),
            partial(self._with_search, source, self._rename_search),
        )
        menu.addAction(
            tr("&Edit Search…", context="action"),
            partial(self._with_search, source, self._edit_search),
        )
        up = menu.addAction(
            tr("Move &Up", context="action"),
            partial(self._with_search, source, partial(self._shift, -1)),
        )
        down = menu.addAction(
            tr("Move Do&wn", context="action"),
            partial(self._with_search, source, partial(self._shift, 1)),
        )
        searches = [each for each in self._window.sidebar_model.sources() if each.kind == "saved"]
        up.setEnabled(searches[:1] != [source])
        down.setEnabled(searches[-1:] != [source])
        menu.addSeparator()
        menu.addAction(
            tr("Re&move Search", context="action"),
            partial(self._with_search, source, self._remove_search),
        )

    def _with_search(
        self, source: ListSource, then: Callable[[SavedSearch, int], None], *_: object
    ) -> None:
        """Go on with the saved search of an entry and its place among the others."""

        def find(searches: list[SavedSearch]) -> None:
            for place, search in enumerate(searches):
                if (search.name, search.query) == (source.title, source.value):
                    then(search, place)

        self._context.jobs.read(lambda library, ticket: library.saved_searches(), find)

    def _rename_search(self, search: SavedSearch, place: int) -> None:
        name = ask_text(self._window, tr("Rename Search"), tr("Name:"), tr("Rename"), search.name)
        if name is not None:
            self._change(search, SavedSearch(search.id, name, search.query))

    def _edit_search(self, search: SavedSearch, place: int) -> None:
        label = tr("Search terms of “{name}”:", name=search.name)
        query = ask_text(self._window, tr("Edit Search"), label, tr("Save"), search.query)
        if query is not None:
            self._change(search, SavedSearch(search.id, search.name, query))

    def _change(self, before: SavedSearch, after: SavedSearch) -> None:
        self._write(
            saved(before),
            saved(after),
            lambda library: library.searches.edit(before.id, name=after.name, query=after.query),
        )

    def _shift(self, by: int, search: SavedSearch, place: int) -> None:
        self._context.commands.change(
            lambda library: library.searches.edit(search.id, place=place + by)
        )

    def _remove_search(self, search: SavedSearch, place: int) -> None:
        self._context.commands.change(lambda library: library.searches.remove(search.id))

    def _write(
        self, before: ListSource, after: ListSource, call: Callable[[Library], object]
    ) -> None:
        """Write, and where the list showed the entry that changed, show it under its new name."""
        session = self._context.session
        self._context.commands.change(call)
        if (session.source.kind, session.source.value) == (before.kind, before.value):
            self._context.jobs.write(lambda library, ticket: None, lambda _: session.show(after))
