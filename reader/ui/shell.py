"""Assembles the window: builds the services, the panes and the features over a library."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from reader.library.occupants import awaited
from reader.library.written_words import unsaved_file
from reader.model import Changes
from reader.translation import tr, translatable
from reader.ui.action_states import ActionStates
from reader.ui.action_table import TABLE
from reader.ui.app_window import MainWindow
from reader.ui.dead_keys import DeadKeys
from reader.ui.dresser import Dresser
from reader.ui.features.annotate.annotate_controller import AnnotateController
from reader.ui.features.annotate.mark_tools_controller import MarkToolsController
from reader.ui.features.compare.compare_controller import CompareController
from reader.ui.features.compare.versions_controller import VersionsController
from reader.ui.features.contents.contents_controller import ContentsController
from reader.ui.features.imports.import_actions import ImportActions
from reader.ui.features.imports.import_controller import ImportController
from reader.ui.features.library_care.library_care_controller import LibraryCareController
from reader.ui.features.library_care.upkeep import Upkeep
from reader.ui.features.map.map_controller import MapController
from reader.ui.features.original.original_controller import OriginalController
from reader.ui.features.pictures.picture_controller import PictureController
from reader.ui.features.preferences.preference_values import LAST, PreferenceKeeper
from reader.ui.features.preferences.preferences_controller import PreferencesController
from reader.ui.features.search.search_controller import SearchController
from reader.ui.features.shelves.shelf_controller import ShelfController
from reader.ui.features.shelves.sidebar_menu import SidebarMenu
from reader.ui.features.siterules.site_rule_controller import SiteRuleController
from reader.ui.features.statistics.statistics_controller import StatisticsController
from reader.ui.features.tags.tag_controller import TagController
from reader.ui.features.text_looks.looks_controller import LooksController
from reader.ui.jobs import Jobs
from reader.ui.list_sources import SHELVES, remembered, shelf
from reader.ui.notebook.notebook_controller import NotebookController
from reader.ui.outside_changes import OutsideChanges
from reader.ui.page import PageView
from reader.ui.page_actions import PageActions
from reader.ui.palette_controller import PaletteController
from reader.ui.reading_controller import ReadingController
from reader.ui.session import Session
from reader.ui.sidebar.sidebar_controller import SidebarController
from reader.ui.story_actions import StoryActions
from reader.ui.storylist.list_controller import ListController
from reader.ui.storylist.list_loader import ListLoader
from reader.ui.theme_service import ThemeService
from reader.ui.undo_commands import UndoCommands
from reader.ui.unsaved_words import UnsavedWords
from reader.ui.window_actions import WindowActions
from reader.ui.window_context import WindowContext

_SETTLE_MILLISECONDS = 1500
"""Chosen: the window is drawn and its first list loaded before long work begins."""
_NOTHING_OPEN = translatable("Select a story to read. Press ? for shortcuts.")


class Shell(QObject):
    """The window with everything that makes it move."""

    def __init__(self, jobs: Jobs, preferences: PreferenceKeeper) -> None:
        super().__init__()
        self.jobs = jobs
        self.preferences = preferences
        self.session = Session(self)
        self.themes = ThemeService(preferences.now.theme, self)
        page = PageView(lambda digest: jobs.library().asset(digest), jobs.background)
        self.window = MainWindow(page, self.themes, TABLE)
        self.commands = UndoCommands(jobs, self.session, self)
        unsaved = unsaved_file(jobs.library().folder)
        self._unsaved = UnsavedWords(
            jobs, self.commands, self.window, unsaved, self._finish_writing
        )
        self.loader = ListLoader(jobs, self.session, self.window.model)
        self.reading = ReadingController(jobs, self.session, page)
        self.context = WindowContext(
            self.window,
            jobs,
            self.session,
            preferences,
            self.themes,
            self.commands,
            self.loader,
            self.reading,
        )
        self._dresser = Dresser(self.themes, self.window)
        self.importing = ImportController(jobs, self.session, self)
        self._add_panes()
        self._add_features()
        self.upkeep = Upkeep(jobs, lambda: self.importing.running, self)
        self.upkeep.threads_found.connect(self._take_threads)
        self.session.changed.connect(self._follow)
        self.jobs.failed.connect(self.window.notice.say)
        self.jobs.waiting.connect(self._say_wait)
        self.window.notice.stop_wanted.connect(self.jobs.stop_waiting)
        self._outside = OutsideChanges(self.context, lambda: self.importing.running, self)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MILLISECONDS)
        self._settle.timeout.connect(self._begin_long_work)

    def _add_panes(self) -> None:
        context = self.context
        self.sidebar = SidebarController(context, lambda: self.importing.running)
        self.listing = ListController(context, lambda: self.importing.running)
        self.notebook = NotebookController(
            self.jobs, self.session, self.commands, self.window.notebook, self.preferences
        )
        self.windowing = WindowActions(context)
        self.searching = SearchController(context, self.windowing.leave_focus_mode)
        self.comparing = CompareController(context)
        PageActions(context, self.searching.search_for_passage, self.comparing.compare)
        StoryActions(context)

    def _add_features(self) -> None:
        context = self.context
        self._care = LibraryCareController(context, self.sidebar)
        self.looks = PreferencesController(context, self._care.offer_restore)
        ImportActions(context, self.importing)
        AnnotateController(
            context,
            self.notebook,
            TagController(context).edit,
            self.listing.go_to_next_unread,
        )
        VersionsController(context)
        SiteRuleController(context)
        MapController(context)
        StatisticsController(context)
        PaletteController(context, self.looks.choices)
        ActionStates(context)
        DeadKeys(context)
        ShelfController(context, self.importing)
        SidebarMenu(context)
        self.original = OriginalController(context)
        ContentsController(context)
        PictureController(context)
        LooksController(context)
        MarkToolsController(context)

    def start(self) -> None:
        """Show the window as it was left, and what it showed."""
        preferences = self.preferences.now
        self._settle.start()
        self.window.restore(preferences)
        self._dresser.dress_at_once()
        self.looks.apply(preferences)
        self.loader.set_sort(preferences.sort)
        self.sidebar.count()
        source = remembered(*preferences.source)
        if preferences.start in SHELVES:
            source = shelf(preferences.start)
        if source is not None:
            self.session.show(source)
        # Where reading of the last story stopped may be among it.
        self._unsaved.make_up(self._open_last)
        self.window.show()
        if self.session.in_notebook:
            self.window.notebook.list.setFocus()
        else:
            self.window.list.setFocus()
        self.importing.prepare()
        self.session.story_changed.connect(lambda story: self._remember())
        self.session.source_changed.connect(lambda source: self._remember())

    def _open_last(self) -> None:
        preferences = self.preferences.now
        # The person may have opened another one while changes were made up for.
        if self.session.story is not None:
            return
        if preferences.story is not None and preferences.start == LAST:
            last = preferences.story
            self.reading.unasked.open(lambda: self.session.open(last))
        else:
            self.window.page.clear(tr(_NOTHING_OPEN))

    def stop(self) -> None:
        """Keep where everything stands, and end all work."""
        self.window.page.clear("")
        self._finish_writing()
        self._unsaved.save_again()
        self._remember()
        self.preferences.save()
        # What waits may wait until somebody ends the process.
        self._unsaved.keep()
        self.jobs.close()
        self._unsaved.keep()

    def _finish_writing(self) -> None:
        self.window.notebook.keep_note()
        self.window.panel.keep()

    def _remember(self) -> None:
        source = self.session.source
        self.preferences.remember(
            **self.window.places(),
            source=(source.kind, source.value, source.title),
            story=self.session.story,
        )

    def _follow(self, changes: Changes) -> None:
        self.upkeep.soon()

    def _say_wait(self, waiting: bool) -> None:
        self.window.notice.wait(awaited(self.jobs.library().folder) if waiting else "")
        self._unsaved.keep()

    def _take_threads(self) -> None:
        self.sidebar.count_threads()
        self.reading.find_neighbours_again()

    def _begin_long_work(self) -> None:
        """See to threads, index, broken-off imports and watched folders: the window is there."""
        if self.importing.running:
            self._settle.start()
            return
        self._unsaved.bring_back()
        self._care.explain_place()
        self.sidebar.count()
        self.sidebar.count_threads()
        self.upkeep.soon()
        self.importing.resume()
        self.importing.watch()
        self._outside.watch()
