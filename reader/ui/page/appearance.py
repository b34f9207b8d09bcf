"""Theme and type of the page, changed with the place kept."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from reader.ui.page.page_browser import PageBrowser
from reader.ui.page.page_display import Display
from reader.ui.page.page_position import PagePosition
from reader.ui.page.popover import Popover
from reader.ui.page.typography import SERIF, Setting
from reader.ui.themes import Theme, blend

_SIZES = (10, 40)
"""Pixels of the text, least and most."""
_COLUMNS = (50, 90)
"""Characters of a line, least and most."""
_LINES = (1.2, 2.0)
"""Line height over text size, least and most."""
_SELECTED = 0.32
"""How much of the link's colour the ground of a selection has."""


class Appearance(QObject):
    """Applies what a person chose to browser, document and popover."""

    text_size_changed = Signal(int)

    def __init__(
        self,
        browser: PageBrowser,
        display: Display,
        position: PagePosition,
        popover: Popover,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._browser = browser
        self._display = display
        self._position = position
        self._popover = popover
        self._colour()

    def set_theme(self, theme: Theme) -> None:
        """Use the theme in force."""
        if theme != self._display.theme:
            self._display.theme = theme
            self._colour()
            self._rebuild()

    def set_column(self, characters: int) -> None:
        """Set the column's width in characters."""
        self._set(characters=_between(characters, _COLUMNS))

    def set_text_size(self, pixels: int) -> None:
        """Set the size of running text in pixels."""
        size = int(_between(pixels, _SIZES))
        if size != self._display.setting.size:
            self._set(size=size)
            self.text_size_changed.emit(size)

    def set_font(self, family: str | None) -> None:
        """Set the family; None is the one that is shipped."""
        self._set(family=family or SERIF)

    def set_line_height(self, factor: float) -> None:
        """Set the line height as a factor of the text size."""
        self._set(line=_between(factor, _LINES))

    def zoom(self, steps: int) -> None:
        """Make the text larger or smaller by some pixels."""
        self.set_text_size(self._display.setting.size + steps)

    def zoom_reset(self) -> None:
        """Go back to the usual size."""
        self.set_text_size(Setting().size)

    def _set(self, **changes: Any) -> None:
        setting = replace(self._display.setting, **changes)
        if setting != self._display.setting:
            self._display.setting = setting
            self._rebuild()

    def _rebuild(self) -> None:
        self._position.show_again(self._display.shown)

    def _colour(self) -> None:
        page = self.parent()
        assert isinstance(page, QWidget)
        colour(page, self._browser, self._display.theme)
        self._popover.set_theme(self._display.theme)


def colour(page: QWidget, browser: PageBrowser, theme: Theme) -> None:
    """Give a browser, and the page that it is on, the colours of a theme."""
    palette = QPalette(browser.palette())
    palette.setColor(QPalette.ColorRole.Base, QColor(theme.background))
    palette.setColor(QPalette.ColorRole.Window, QColor(theme.background))
    palette.setColor(QPalette.ColorRole.Text, QColor(theme.text))
    palette.setColor(QPalette.ColorRole.Link, QColor(theme.link))
    palette.setColor(QPalette.ColorRole.LinkVisited, QColor(theme.link))
    palette.setColor(QPalette.ColorRole.Highlight, blend(theme.background, theme.link, _SELECTED))
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor(theme.marked_text))
    page.setAutoFillBackground(True)
    paper = browser.findChild(_Paper) or _Paper(browser, (page, browser, browser.viewport()))
    paper.colour(palette)


class _Paper(QObject):
    """Keeps the colours of page, browser and viewport through changes of the style sheet.

    Under a style sheet Qt gives a widget the palette back that it was first shown in, whenever
    another sheet comes; on a busy machine that is after the page has its new colours.
    """

    def __init__(self, browser: PageBrowser, sheets: tuple[QWidget, ...]) -> None:
        super().__init__(browser)
        self._sheets = sheets
        self._palette = QPalette()
        for widget in sheets:
            widget.installEventFilter(self)

    def colour(self, palette: QPalette) -> None:
        """Take other colours."""
        self._palette = palette
        for widget in self._sheets:
            widget.setPalette(palette)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give a widget its colours again where a style sheet took them."""
        if event.type() == QEvent.Type.StyleChange and isinstance(watched, QWidget):
            watched.setPalette(self._palette)
        return False


def _between(value: float, bounds: tuple[float, float]) -> Any:
    return max(bounds[0], min(bounds[1], value))
