"""Dresses the window in the theme in force, in several short turns."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from reader.ui.app_window import MainWindow
from reader.ui.theme_service import ThemeService
from reader.ui.tool_bars import draw_icons
from reader.ui.window_style import dress

_TURN_MILLISECONDS = 30
"""Chosen: a pause in which Qt draws what was dressed before; with it no turn is a long one."""


class Dresser(QObject):
    """Gives application, page and icons the colours of a theme."""

    def __init__(self, themes: ThemeService, window: MainWindow) -> None:
        super().__init__(window)
        self._themes = themes
        self._window = window
        themes.changed.connect(self._dress)

    def dress_at_once(self) -> None:
        """Dress everything before the window is shown."""
        self._dress_window()
        self._dress_page()
        self._draw_icons()

    def _dress(self) -> None:
        self._dress_window()
        QTimer.singleShot(_TURN_MILLISECONDS, self, self._dress_page)
        QTimer.singleShot(2 * _TURN_MILLISECONDS, self, self._draw_icons)

    def _dress_window(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        dress(app, self._window, self._themes.now)

    def _dress_page(self) -> None:
        self._window.page.set_theme(self._themes.now.name)

    def _draw_icons(self) -> None:
        draw_icons(self._window.actions_table, self._themes.now)
