"""The theme in force: chosen by the person, or following the system, and who hears of a change."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from reader.ui.themes import SYSTEM, Theme, resolve, system_is_dark


class ThemeService(QObject):
    """Holds the theme of the window; everything drawn in its colours asks here."""

    changed = Signal()
    """Another theme is in force: draw again in the colours of `now`."""

    def __init__(self, choice: str = SYSTEM, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice = choice
        self._now = resolve(choice, system_is_dark())
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def now(self) -> Theme:
        """The theme in force."""
        return self._now

    def choose(self, name: str) -> None:
        """Follow the theme of this name, or the system for `SYSTEM` and unknown names."""
        self._choice = name
        theme = resolve(name, system_is_dark())
        if theme != self._now:
            self._now = theme
            self.changed.emit()

    def _follow_system(self) -> None:
        self.choose(self._choice)
