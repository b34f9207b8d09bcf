"""The look of the window around the page, in the colours of a theme."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from reader.ui.themes import Theme, blend, seen_edge

PAUSE_MILLISECONDS = 30
"""Chosen: a pause in which Qt draws what was coloured before; with it no turn is a long one."""
_SLICE_SECONDS = 0.012
"""Seconds of one turn, after which a pane that is due waits: one pane takes 5 to 20 milliseconds,
and a turn is to stay below 50."""

_DRAWN = QEvent.Type(QEvent.registerEventType())
"""Comes when the drawing that was asked for before it is done."""


class WindowStyle(QObject):
    """Gives the panes of a window, and what opens over it, the style sheet of a theme.

    Qt goes through every widget below the one that has a sheet, 0.2 ms each, whatever is in the
    sheet. One for the whole window took 75 to 108 ms, most of it for panes that nobody saw. So
    every pane has the sheet itself: those that are seen first, the others a few in a turn, or when
    they are shown.
    """

    seen_dressed = Signal()
    """Every pane that is seen was drawn with the sheet of `dress`; the others wait for
    `dress_rest`."""

    def __init__(
        self, window: QMainWindow, panes: Sequence[QWidget], is_busy: Callable[[], bool]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._panes = tuple(panes)
        self._is_busy = is_busy
        self._sheet = ""
        self._due: list[QWidget] = []
        self._hidden_too = self._announces = False
        self._turns = QTimer(self, singleShot=True, interval=0)
        self._turns.timeout.connect(self._dress_some)

    def dress_seen(self, theme: Theme) -> None:
        """Give the sheet to all that is seen with the window; `dress_rest` gives it to the rest."""
        self._take(theme)
        for widget in tuple(self._due):
            if widget.isVisibleTo(self._window):
                self._dress(widget)

    def dress_rest(self) -> None:
        """Give the sheet to all that is still without it, in several short turns that are free."""
        self._hidden_too = True
        self._turns.start(0)

    def dress(self, theme: Theme) -> None:
        """Give the sheet to all that is seen, in several short turns.

        The window is drawn once, when all of it has the colours: drawn after each turn, it was a
        patchwork for a moment, and the list was drawn three times.
        """
        self._window.setUpdatesEnabled(False)
        self._take(theme)
        self._hidden_too, self._announces = False, True
        self._turns.stop()
        after_pause(self, self._dress_some)

    def dress_child(self, widget: QObject) -> None:
        """Give the sheet to a dialog or a box that opens over the window."""
        if isinstance(widget, QWidget) and self._opens(widget):
            self._dress(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Dress a pane that is shown before its turn."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            self._dress(watched)
        return False

    def _take(self, theme: Theme) -> None:
        self._sheet = style_sheet(theme)
        self._due = sorted(self._panes, key=lambda pane: not pane.isVisible())
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        children = self._window.findChildren(QWidget, options=direct)
        for widget in (*self._panes, *filter(self._opens, children)):
            if widget.isVisible() and widget not in self._panes:
                self._dress(widget)
            else:
                widget.installEventFilter(self)

    def _dress_some(self) -> None:
        if self._hidden_too and self._is_busy():
            self._turns.start(PAUSE_MILLISECONDS)
            return
        until = perf_counter() + _SLICE_SECONDS
        while (pane := self._next()) is not None:
            if perf_counter() >= until:
                self._turns.start(0)
                return
            self._dress(pane)
        if self._announces:
            self._announces = False
            self._draw_again()

    def _draw_again(self) -> None:
        """Let the window be drawn; Qt may have dropped what was to be drawn, and wait for it.

        What follows is counted from the end of the drawing: on a busy machine pauses that had
        begun before were over with it, and all came in one turn.
        """
        self._window.setUpdatesEnabled(True)
        late = Qt.EventPriority.LowEventPriority.value
        QCoreApplication.postEvent(self._window, QEvent(QEvent.Type.UpdateRequest), late)
        QCoreApplication.postEvent(self, QEvent(_DRAWN), late)

    def event(self, event: QEvent) -> bool:
        """Say that what is seen was drawn, unless another theme came meanwhile."""
        if event.type() == _DRAWN and self._window.updatesEnabled():
            after_pause(self, self.seen_dressed.emit)
        return super().event(event)

    def _next(self) -> QWidget | None:
        return next((pane for pane in self._due if self._hidden_too or pane.isVisible()), None)

    def _dress(self, widget: QWidget) -> None:
        widget.removeEventFilter(self)
        if widget in self._due:
            self._due.remove(widget)
        if widget.styleSheet() != self._sheet:
            widget.setStyleSheet(self._sheet)

    def _opens(self, widget: QWidget) -> bool:
        """Whether a child of the window opens over it: a dialog, a box, a picture enlarged."""
        inside = widget in self._panes or widget is self._window.centralWidget()
        return not inside and not isinstance(widget, QMenu)


def after_pause(owner: QObject, work: Callable[[], object]) -> None:
    """Do work after a pause, and not in the turn that ends it: there Qt draws what is due."""
    QTimer.singleShot(PAUSE_MILLISECONDS, owner, lambda: QTimer.singleShot(0, owner, work))


def visible_edge(theme: Theme) -> QColor:
    """Return the faintest edge that is seen on the page's ground and on that of the panels."""
    return seen_edge(theme.rule, theme.text, (theme.background, theme.panel))


def style_sheet(theme: Theme) -> str:
    """Return what the palette cannot say."""
    hover = blend(theme.panel, theme.text, 0.09).name()
    selected = blend(theme.background, theme.link, 0.18).name()
    pressed = blend(theme.panel, theme.link, 0.25).name()
    field = blend(theme.background, theme.text, 0.02).name()
    thumb = blend(theme.background, theme.muted, 0.5).name()
    edge = visible_edge(theme).name()
    button = blend(theme.background, theme.text, 0.05).name()
    return f"""
QSplitter::handle {{ background: {theme.rule}; }}
QToolTip {{ color: {theme.text}; background: {theme.panel}; border: 1px solid {theme.rule};
  padding: 3px; }}
#sidebar, #list-bar, #page-bar, #results-strip, #side-panel, #import-strip {{
  background: {theme.panel}; }}
#tag-strip {{ background: {theme.background}; }}
#link-strip {{ background: {theme.panel}; border-bottom: 1px solid {theme.rule}; }}
QProgressBar {{ background: {theme.rule}; border: none; border-radius: 3px; }}
QProgressBar::chunk {{ background: {theme.link}; border-radius: 3px; }}
QProgressBar#busy::chunk {{ width: 16px; margin-right: 8px; }}
#tag-chip {{ background: {hover}; border-radius: 9px; }}
QToolButton#tag-button {{ padding: 1px 4px; color: {theme.text}; }}
#bulk-bar {{ background: {selected}; border-bottom: 1px solid {theme.rule}; }}
#list-bar, #page-bar {{ border-bottom: 1px solid {theme.rule}; }}
#import-strip {{ border-top: 1px solid {theme.rule}; }}
#stories, #empty-list, #empty-library, #notebook-list {{ background: {theme.background}; }}
#results-strip {{ border-bottom: 1px solid {theme.rule}; }}
#results-strip QLabel, #list-title-count, #time-left, #quiet {{ color: {theme.muted}; }}
#empty-title {{ font-size: 18px; font-weight: 600; }}
#empty-words {{ color: {theme.muted}; }}
#panel-title {{ font-weight: 600; padding: 2px 0; }}
QToolButton {{ border: 1px solid transparent; border-radius: 5px; padding: 4px;
  color: {theme.text}; }}
QToolButton::menu-indicator {{ image: none; width: 0; }}
QToolButton:hover {{ background: {hover}; }}
QToolButton:pressed {{ background: {pressed}; }}
QToolButton:checked, QPushButton:checked {{ background: {hover}; }}
QToolButton:focus {{ border-color: {theme.link}; }}
QToolButton:disabled {{ color: {theme.muted}; }}
QToolButton#facet {{ background: {hover}; border-radius: 9px; padding: 2px 8px;
  border: 1px solid {theme.rule}; }}
QToolButton#facet:hover, QToolButton#facet:focus {{ border-color: {theme.link}; }}
QToolButton#did-you-mean {{ color: {theme.link}; text-decoration: underline; }}
#bar-line {{ color: {theme.rule}; max-width: 1px; margin: 4px 4px; }}
QLineEdit, QPlainTextEdit, QTextEdit#edit {{ background: {field}; color: {theme.text};
  border: 1px solid {edge}; border-radius: 5px; padding: 4px 6px; }}
QLineEdit#tag-field {{ background: transparent; border-color: transparent; }}
QLineEdit#tag-field:hover {{ border-color: {edge}; }}
QLineEdit:focus, QLineEdit#tag-field:focus, QPlainTextEdit:focus {{
  border: 1px solid {theme.link}; }}
QPushButton {{ background: {button}; color: {theme.text}; border: 1px solid {edge};
  border-radius: 5px; padding: 5px 14px; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed {{ background: {pressed}; }}
QPushButton:focus, QPushButton:default {{ border-color: {theme.link}; }}
QPushButton:disabled {{ color: {theme.muted}; border-color: {theme.rule};
  background: transparent; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QScrollBar {{ background: transparent; border: none; }}
QScrollBar:vertical {{ width: 11px; margin: 0; }}
QScrollBar:horizontal {{ height: 11px; margin: 0; }}
QScrollBar::handle {{ background: {thumb}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 36px; }}
QScrollBar::handle:horizontal {{ min-width: 36px; }}
QScrollBar::handle:hover {{ background: {theme.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
#notice {{ background: {theme.text}; border-radius: 6px; }}
#notice QLabel {{ color: {theme.background}; }}
#notice QToolButton {{ color: {theme.background}; font-weight: 600; text-decoration: underline; }}
#notice QToolButton:hover {{ background: {blend(theme.text, theme.background, 0.2).name()}; }}
#palette {{ border: 1px solid {edge}; background: {theme.panel}; }}
#warning {{ color: {theme.text}; }}
"""
