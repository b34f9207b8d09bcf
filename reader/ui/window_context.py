"""What every feature of the window works with, put together once by the shell."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QApplication

from reader.model import Story
from reader.ui.actions import Actions
from reader.ui.app_window import MainWindow
from reader.ui.features.preferences.preference_values import PreferenceKeeper
from reader.ui.jobs import Jobs
from reader.ui.list_sources import shelf
from reader.ui.plain_dialogs import confirm
from reader.ui.reading_controller import ReadingController
from reader.ui.session import Session
from reader.ui.storylist.list_loader import ListLoader
from reader.ui.theme_service import ThemeService
from reader.ui.undo_commands import UndoCommands


@dataclass(frozen=True, slots=True)
class WindowContext:
    """The window, the state it shares, and the services behind it."""

    window: MainWindow
    jobs: Jobs
    session: Session
    preferences: PreferenceKeeper
    themes: ThemeService
    commands: UndoCommands
    loader: ListLoader
    reading: ReadingController

    @property
    def actions(self) -> Actions:
        """The actions of the window."""
        return self.window.actions_table

    def say(self, words: str) -> None:
        """Say something at the foot of the window."""
        self.window.notice.say(words)

    def agreed(self, title: str, words: str, verb: str) -> bool:
        """Ask before something that cannot be undone; return whether the `verb` was chosen."""
        return confirm(self.window, title, words, verb)

    def selected(self) -> list[Story]:
        """Return what a command is meant for: the list's selection, else the page's story.

        Behind the notebook neither is seen, and nobody means them.
        """
        if self.session.in_notebook:
            return []
        if self.session.aimed:
            return list(self.session.aimed)
        opened = self.reading.opened
        chosen = list(self.session.selection)
        if opened is None or any(story.id == opened.story.id for story in chosen):
            return chosen
        on_page = self.window.page.isAncestorOf(QApplication.focusWidget() or self.window)
        return [opened.story] if on_page or not chosen else chosen

    def meant(self) -> Story | None:
        """Return the one story that a dialog is to be about: a single chosen one, else the page's.

        A menu of a row is about that row, whichever story is open.
        """
        stories, opened = self.selected(), self.reading.opened
        if len(stories) == 1:
            return stories[0]
        return opened.story if opened is not None and not self.session.in_notebook else None

    def open_story(self, story: int, highlight: str | None = None) -> None:
        """Bring a story to the page, at one of its highlights if that is named, to be read on."""
        self.show_beside_page()
        if highlight is None:
            self.session.open(story)
        else:
            self.reading.open_at(story, highlight)
        self.window.page.setFocus()

    def show_page(self) -> None:
        """Bring the page to the front where list or panel hide it, and the keys with it."""
        if not self.window.page.isVisible():
            self.window.leave_panel()
            self.window.panes.show_content()
            self.window.page.setFocus()

    def show_beside_page(self) -> None:
        """Leave the notebook for the page, beside the list of all stories."""
        if self.session.in_notebook:
            self.session.show(shelf("all"))
        self.window.panes.show_content()
