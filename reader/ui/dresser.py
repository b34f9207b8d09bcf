"""Dresses the window in the theme in force, in several short turns."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from reader.ui.app_window import MainWindow
from reader.ui.screen_fit import fit_to_screen
from reader.ui.theme_service import ThemeService
from reader.ui.themes import application_palette
from reader.ui.tool_bars import draw_bar_icons, icon_turns
from reader.ui.window_style import PAUSE_MILLISECONDS, WindowStyle, after_pause

_LATER_MILLISECONDS = 400
"""Chosen: the window is drawn and its first list is there before menus get their icons."""
_SLICE_SECONDS = 0.008
"""Seconds of one turn: well under the 50 ms in which the window must answer."""


class Dresser(QObject):
    """Gives application, page and icons the colours of a theme.

    One piece of work follows another, so that no two come in one turn: what is seen around the
    page, the page, and when that is whole the panes that are hidden.
    """

    def __init__(self, themes: ThemeService, window: MainWindow) -> None:
        super().__init__(window)
        self._themes = themes
        self._window = window
        self._style = WindowStyle(
            window, window.panes_to_dress(), lambda: not window.page.at_rest()
        )
        window.child_polished.connect(self._style.dress_child)
        window.child_polished.connect(fit_to_screen)
        self._style.seen_dressed.connect(self._dress_page_soon)
        window.page.ready.connect(self._dress_hidden)
        self._rest_waits = False
        self._icons: Iterator[bool] = iter(())
        self._may_wait = False
        self._turns = QTimer(self, singleShot=True, interval=0)
        self._turns.timeout.connect(self._draw_some)
        themes.changed.connect(self._dress)

    def dress_at_once(self) -> None:
        """Dress all that is seen before the window is shown, and the rest afterwards."""
        self._set_palette()
        self._style.dress_seen(self._themes.now)
        self._dress_page()
        ratio = self._window.devicePixelRatioF()
        draw_bar_icons(self._window.actions_table, self._themes.now, ratio)
        QTimer.singleShot(_LATER_MILLISECONDS, self, self._dress_rest)

    def _dress_rest(self) -> None:
        self._style.dress_rest()
        self._draw_icons()
        # The start has drawn those of the bars already.
        self._may_wait = True

    def _dress(self) -> None:
        self._set_palette()
        self._turns.stop()
        self._style.dress(self._themes.now)

    def _dress_page_soon(self) -> None:
        self._draw_icons()
        after_pause(self, self._dress_page_and_rest)

    def _dress_hidden(self) -> None:
        if self._rest_waits and self._window.page.at_rest():
            self._rest_waits = False
            self._style.dress_rest()

    def _set_palette(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setPalette(application_palette(self._themes.now))

    def _dress_page(self) -> None:
        self._window.page.set_theme(self._themes.now)

    def _dress_page_and_rest(self) -> None:
        self._rest_waits = True
        self._dress_page()
        self._dress_hidden()

    def _draw_icons(self) -> None:
        self._icons = icon_turns(self._window.actions_table, self._themes.now)
        self._may_wait = False
        self._turns.start(0)

    def _draw_some(self) -> None:
        until = perf_counter() + _SLICE_SECONDS
        # The turns that build the page are full: only the icons of bars, which are seen, come then.
        if self._may_wait and not self._window.page.at_rest():
            self._turns.start(PAUSE_MILLISECONDS)
            return
        for seen in self._icons:
            self._may_wait = self._may_wait or not seen
            if perf_counter() >= until or (self._may_wait and not self._window.page.at_rest()):
                self._turns.start(0)
                return
