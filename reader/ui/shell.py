"""Joins the window to the library: builds the controllers and lets them hear of each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu

from reader.model import Changes, Counts, ImportReport, SearchResult, Story, Thread
from reader.ui.actions import PAGE, READING
from reader.ui.app_window import MainWindow
from reader.ui.features.imports.import_controller import ImportController
from reader.ui.features.imports.import_report import ReportDialog
from reader.ui.features.library_care.upkeep import Upkeep
from reader.ui.features.preferences.preference_values import PreferenceKeeper, Preferences
from reader.ui.features.search.search_controller import SearchController
from reader.ui.jobs import Jobs
from reader.ui.list_sources import SHELVES, ListSource, shelf
from reader.ui.notebook.notebook_controller import NotebookController
from reader.ui.page import PageView
from reader.ui.panes import SINGLE
from reader.ui.reading_controller import Opened, ReadingController
from reader.ui.session import Session
from reader.ui.storylist.list_loader import ListLoader
from reader.ui.themes import Theme, resolve, system_is_dark
from reader.ui.tool_bars import draw_icons, draw_star
from reader.ui.undo_commands import UndoCommands
from reader.ui.window_style import dress

if TYPE_CHECKING:
    from reader.library import Library

_COUNT_AGAIN_MILLISECONDS = 120
_SETTLE_MILLISECONDS = 1500
_TURN_MILLISECONDS = 30
_NOTHING_OPEN = "Choose a story from the list. The key ? shows all keys."
_COMING = "Stories are coming in…"
_SORTS = {"newest": "Newest", "oldest": "Oldest", "relevance": "Best match"}


class Shell(QObject):
    """The window with everything that makes it move."""

    def __init__(self, jobs: Jobs, preferences: PreferenceKeeper) -> None:
        super().__init__()
        self.jobs = jobs
        self._dressed = ""
        self.preferences = preferences
        self.session = Session(self)
        page = PageView(lambda digest: jobs.library().asset(digest), jobs.background)
        self.window = MainWindow(page, resolve(preferences.now.theme, system_is_dark()))
        window = self.window
        self.commands = UndoCommands(jobs, self.session, self)
        self.loader = ListLoader(jobs, self.session, window.model)
        self.reading = ReadingController(jobs, self.session, page)
        self.searching = SearchController(
            jobs, self.session, self.commands, window.search, window.results, self.loader
        )
        self.importing = ImportController(jobs, self.session, self)
        self.notebook = NotebookController(jobs, self.session, self.commands, window.notebook)
        self._recount = QTimer(self, singleShot=True, interval=_COUNT_AGAIN_MILLISECONDS)
        self._recount.timeout.connect(self.count)
        self.upkeep = Upkeep(jobs, lambda: self.importing.running, self)
        self.upkeep.threads_found.connect(self._take_threads)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MILLISECONDS)
        self._settle.timeout.connect(self._begin_long_work)
        self._join_session()
        self._join_list()
        self._join_sidebar()
        self._join_import()
        self._join_notices()
        self._join_looks()

    def start(self) -> None:
        """Show the window as it was left, and what it showed."""
        preferences = self.preferences.now
        self._settle.start()
        self.window.restore(preferences)
        self.apply_looks(preferences)
        self.loader.set_sort(preferences.sort)
        self.count()
        source = ListSource(*preferences.source)
        if source.kind in SHELVES:
            source = shelf(source.kind)
        if source != self.session.source and source.kind != "thread":
            self.session.show(source)
        if preferences.story is not None:
            self.session.open(preferences.story)
        else:
            self.window.page.clear(_NOTHING_OPEN)
        self.window.show()
        self.window.list.setFocus()
        self.session.story_changed.connect(lambda story: self._remember())
        self.session.source_changed.connect(lambda source: self._remember())

    def stop(self) -> None:
        """Keep where everything stands, and end all work."""
        self.window.page.clear("")
        self.window.notebook.keep_note()
        self.window.panel.keep()
        self._remember()
        self.preferences.save()
        self.jobs.close()

    def _remember(self) -> None:
        source = self.session.source
        self.preferences.remember(
            **self.window.places(),
            source=(source.kind, source.value, source.title),
            story=self.session.story,
        )

    def count(self) -> None:
        """Read the sidebar's numbers anew, and its threads once the window has settled."""
        self.jobs.read(lambda library, ticket: library.counts(), self._show_counts, key="counts")
        if not self._settle.isActive():
            self._count_threads()

    def _count_threads(self) -> None:
        self.jobs.read(lambda library, ticket: library.threads(), self._show_threads, key="threads")

    def _take_threads(self) -> None:
        self._count_threads()
        self.reading.find_neighbours_again()

    def selected(self) -> list[Story]:
        """The stories that a command is meant for: the list's selection, else the page's story."""
        opened = self.reading.opened
        chosen = list(self.session.selection)
        if opened is None or any(story.id == opened.story.id for story in chosen):
            return chosen
        page = self.window.page
        on_page = page.isAncestorOf(QApplication.focusWidget() or self.window)
        return [opened.story] if on_page or not chosen else chosen

    def apply_looks(self, preferences: Preferences) -> None:
        """Dress window and page as the person chose."""
        theme = resolve(preferences.theme, system_is_dark())
        page = self.window.page
        if theme.name != self._dressed:
            first, self._dressed = not self._dressed, theme.name
            app = QApplication.instance()
            assert isinstance(app, QApplication)
            dress(app, self.window, theme)
            self.window.set_theme(theme)
            self._dress_rest(theme, at_once=first)
        page.set_column(preferences.column)
        page.set_text_size(preferences.text_size)
        page.set_line_height(preferences.line_height)
        page.set_font(preferences.font or None)
        page.set_colour(preferences.colour)
        page.set_colour_names(preferences.colour_names)
        self.window.notebook.name_colours(preferences.colour_names)
        self.window.actions_table.choose("theme", preferences.theme)

    def _dress_rest(self, theme: Theme, *, at_once: bool) -> None:
        """Dress page and icons, each in a turn of its own, so that none is a long one."""
        actions, page = self.window.actions_table, self.window.page
        if at_once:
            page.set_theme(theme.name)
            draw_icons(actions, theme)
        else:
            QTimer.singleShot(_TURN_MILLISECONDS, self, lambda: page.set_theme(theme.name))
            QTimer.singleShot(2 * _TURN_MILLISECONDS, self, lambda: draw_icons(actions, theme))

    def show_report(self, report: ImportReport) -> None:
        """Show the lines of an import."""
        dialog = ReportDialog(report, self.window)
        dialog.retry_wanted.connect(self.importing.import_paths)
        dialog.story_wanted.connect(self.session.open)
        dialog.show()

    def _join_session(self) -> None:
        session, window = self.session, self.window
        session.source_changed.connect(self._show_source)
        session.changed.connect(self._follow)
        session.grown.connect(self._recount.start)
        session.story_changed.connect(self._show_story)
        session.way_changed.connect(self._show_way)
        self.reading.shown.connect(self._show_opened)
        self.reading.shown.connect(window.panel.show_story)
        self.reading.marks_changed.connect(window.panel.show_story)
        self.reading.marks_changed.connect(self._show_opened)
        self.reading.neighbours_found.connect(window.panel.show_neighbours)
        window.panel.story_wanted.connect(session.open)
        window.panel.highlight_wanted.connect(window.page.go_to_highlight)
        window.panel.bookmark_wanted.connect(window.page.go_to_bookmark)
        window.page.highlight_opened.connect(window.panel.select_highlight)
        window.page.progress_changed.connect(self._show_time_left)
        self._show_way()

    def _join_list(self) -> None:
        window = self.window
        window.list.chosen.connect(self._choose)
        window.list.opened.connect(self._open)
        window.list.clicked.connect(lambda index: self._come_to_page())
        window.list.selection_changed.connect(self.session.select)
        window.list.menu_wanted.connect(self._show_story_menu)
        window.empty_list.suggestion_taken.connect(self.searching.submit)
        window.search.left.connect(self._go_to_results)
        self.searching.arrived.connect(self._arrive_at_results)
        self.loader.loaded.connect(self._show_loaded)
        self.loader.failed.connect(self._say)
        actions = window.actions_table
        actions.confine(PAGE, window.page)
        actions.confine(READING, window.list)

    def _join_sidebar(self) -> None:
        window = self.window
        window.sidebar.source_chosen.connect(self._choose_source)
        window.sidebar.menu_wanted.connect(self._show_source_menu)
        window.sidebar_model.dropped.connect(self.commands.drop_on)
        window.notebook.sidebar_button.setDefaultAction(window.actions_table["toggle-sidebar"])

    def _join_import(self) -> None:
        strip, importing = self.window.import_strip, self.importing
        self.window.dropped.connect(importing.take)
        importing.started.connect(strip.start)
        importing.progressed.connect(strip.progress)
        importing.finished.connect(strip.finish)
        importing.failed.connect(strip.fail)
        strip.cancelled.connect(importing.cancel)
        strip.paused.connect(importing.pause)
        strip.report_wanted.connect(self.show_report)
        self.window.empty_library.samples_wanted.connect(importing.import_samples)

    def _join_notices(self) -> None:
        self.commands.said.connect(self.window.notice.say)
        self.commands.undone.connect(lambda words: self.window.notice.say(words, redo=True))
        self.window.notice.undo_wanted.connect(self.commands.undo)
        self.window.notice.redo_wanted.connect(self.commands.redo)
        self.jobs.failed.connect(self._say)

    def _join_looks(self) -> None:
        self.preferences.changed.connect(self.apply_looks)
        QGuiApplication.styleHints().colorSchemeChanged.connect(
            lambda scheme: self.apply_looks(self.preferences.now)
        )
        page = self.window.page
        page.text_size_changed.connect(lambda size: self.preferences.change(text_size=size))
        page.colour_changed.connect(lambda colour: self.preferences.change(colour=colour))

    def _follow(self, changes: Changes) -> None:
        self._recount.start()
        self.upkeep.soon()

    def _say(self, words: str) -> None:
        self.window.notice.say(words)

    def _begin_long_work(self) -> None:
        """See to threads, index, broken-off imports and watched folders: the window is there."""
        if self.importing.running:
            self._settle.start()
            return
        self.count()
        self.upkeep.soon()
        self.importing.resume()
        self.importing.watch()

    def _show_threads(self, threads: list[Thread]) -> None:
        self.window.sidebar_model.set_threads(threads)
        self.window.sidebar.show_source(self.session.source)

    def _show_counts(self, counts: Counts) -> None:
        window = self.window
        window.sidebar_model.set_counts(counts)
        window.sidebar.show_source(self.session.source)
        empty = counts.all == 0 and counts.trash == 0 and counts.archived == 0
        if empty and not self.importing.running:
            window.show_middle(window.empty_library)
        elif window.middle.currentWidget() is window.empty_library:
            self._show_source(self.session.source)
            self.window.list.setFocus()

    def _show_source(self, source: ListSource) -> None:
        if source != self.session.source:
            return
        window = self.window
        window.show_middle(window.notebook if source.kind == "notebook" else window.inner)
        window.sidebar.show_source(source)
        window.list_title.setText(source.title)
        window.list_count.setText("")

    def _choose_source(self, source: ListSource) -> None:
        self.session.show(source)
        self.window.panes.show_list()

    def _show_loaded(self, source: ListSource, result: SearchResult | None) -> None:
        window = self.window
        total = window.model.total
        window.list_title.setText(source.title)
        window.list_count.setText(f"{total:,}" if total else "")
        window.sort_button.setText(_SORTS[self.loader.sort] + " ⌄")
        window.actions_table.choose("sort", self.loader.sort)
        suggestion = result.did_you_mean if result else None
        notice = result.notice if result else _COMING * self.importing.running
        window.empty_list.explain(source, suggestion, notice)
        window.list_stack.setCurrentWidget(window.list if total else window.empty_list)
        row = window.model.row_of(self.session.story) if self.session.story else None
        if row is not None and row != window.list.current_row():
            window.list.go_to_row(row, quietly=True)

    def _choose(self, story: int) -> None:
        if self.session.source.searches:
            self.reading.mark_hits_of(self.session.source.query, story)
        self.session.open(story)
        row = self.window.list.current_row()
        self.reading.load_ahead(list(self.window.model.ids[row + 1 : row + 3]))

    def _open(self, story: int) -> None:
        self._choose(story)
        self.window.panes.show_content()
        self.window.page.setFocus()

    def _come_to_page(self) -> None:
        """Where one pane is seen at a time, a click brings the page."""
        if self.window.panes.mode == SINGLE and len(self.session.selection) == 1:
            self.window.panes.show_content()

    def _show_story(self, story: int | None) -> None:
        row = self.window.model.row_of(story) if story is not None else None
        if row is not None and row != self.window.list.current_row():
            self.window.list.go_to_row(row, quietly=True)

    def _show_opened(self, opened: Opened | None) -> None:
        title = opened.story.title if opened else ""
        self.window.setWindowTitle(f"{title} – Broadsheet" if title else "Broadsheet")
        starred = opened is not None and opened.story.starred
        theme = resolve(self.preferences.now.theme, system_is_dark())
        draw_star(self.window.actions_table, theme, starred)

    def _show_way(self) -> None:
        actions = self.window.actions_table
        actions["back"].setEnabled(self.session.can_go_back)
        actions["forward"].setEnabled(self.session.can_go_forward)

    def _show_time_left(self, share: float, minutes: int) -> None:
        words = f"{minutes} min left" if minutes > 0 and share < 0.99 else ""
        self.window.page_bar.say_left(words)

    def _arrive_at_results(self) -> None:
        if self.window.search.hasFocus():
            self._go_to_results()

    def _go_to_results(self) -> None:
        window = self.window
        window.list.setFocus()
        if window.list.current_row() < 0:
            window.list.go_to_row(0)

    def _show_story_menu(self, at: QPoint) -> None:
        trashed = any(story.trashed for story in self.session.selection)
        self.window.show_story_menu(at, trashed)

    def _show_source_menu(self, source: ListSource, at: QPoint) -> None:
        menu = QMenu(self.window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if source.kind == "saved":
            menu.addAction("Remove this search", lambda: self._remove_search(source))
        if source.kind == "trash":
            menu.addAction(self.window.actions_table["empty-trash"])
        if not menu.isEmpty():
            menu.popup(at)

    def _remove_search(self, source: ListSource) -> None:
        def remove(library: Library) -> Changes | None:
            for search in library.saved_searches():
                if (search.name, search.query) == (source.title, source.value):
                    return library.remove_saved_search(search.id)
            return None

        self.commands.write(remove)

    def open_story(self, story: int, highlight: str | None = None) -> None:
        """Bring a story to the page, at one of its highlights if that is named."""
        self.show_beside_page()
        if highlight is None:
            self.session.open(story)
        else:
            self.reading.open_at(story, highlight)

    def show_beside_page(self) -> None:
        """Leave the notebook for the page, beside the list of all stories."""
        if self.session.source.kind == "notebook":
            self.session.show(shelf("all"))
        self.window.panes.show_content()

    def ask_for_search_name(self) -> None:
        """Ask under which name the search shall be kept."""
        query = self.session.source.query
        if self.session.source.kind != "search" or not query.strip():
            self._say("Search for something first; then it can be kept in the sidebar.")
            return
        name, agreed = QInputDialog.getText(
            self.window, "Keep this search", f"Name for “{query}”:", text=query
        )
        if agreed:
            self.searching.keep(name)
