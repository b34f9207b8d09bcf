"""What is done to the window itself: panes, focus mode, palette, help, the end."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from reader.translation import tr
from reader.ui.actions import FILE, GO, HELP, VIEW, ActionRow
from reader.ui.window_context import WindowContext

ROWS = (
    ActionRow("quit", "Quit", FILE, 160, ("Ctrl+Q",)),
    ActionRow("toggle-panel", "Side Panel", VIEW, 20, ("Ctrl+2", "F10"), toggle=True, icon="panel"),
    ActionRow("focus", "Focus Mode", VIEW, 30, ("F11",), toggle=True, icon="focus"),
    ActionRow("next-pane", "Next Pane", GO, 300, ("F6",)),
    ActionRow("previous-pane", "Previous Pane", GO, 302, ("Shift+F6",)),
    ActionRow("keys", "Keyboard Shortcuts", HELP, 10, ("?",)),
    ActionRow("help", "Search and Annotate", HELP, 20, ("F1",)),
    ActionRow("news", "What’s New", HELP, 25),
    ActionRow("about", "About Broadsheet", HELP, 30),
)
"""The rows of the action table that are answered here."""


class WindowActions(QObject):
    """Shows and hides the panes around the page, and the pages of help."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.window)
        self._context = context
        self._window = context.window
        self._actions = actions = context.actions
        actions.bind("quit", context.window.close)
        actions.bind("keys", self._show_keys)
        actions.bind("help", self._show_help)
        actions.bind("news", self._show_news)
        actions.bind("about", self._show_about)
        actions.bind("next-pane", lambda: self._go_to_pane(1))
        actions.bind("previous-pane", lambda: self._go_to_pane(-1))
        actions.bind_toggle("toggle-panel", self._toggle_panel)
        actions.bind_toggle("focus", self._focus)
        self._leave_focus = QShortcut(QKeySequence("Esc"), context.window)
        self._leave_focus.activated.connect(actions["focus"].trigger)
        self._leave_focus.setEnabled(False)
        if sys.platform != "win32":
            # Laptops have no menu key; Windows answers this one for all its programs itself.
            menu_key = QShortcut(QKeySequence("Shift+F10"), context.window)
            menu_key.activated.connect(self._open_context_menu)
        # The next start is not to fill the screen without what a window has.
        context.window.closing.connect(self._leave_full_screen)

    def leave_focus_mode(self) -> None:
        """Bring the other panes back."""
        self._actions["focus"].setChecked(False)
        self._focus(False)

    def _open_context_menu(self) -> None:
        """Open the menu of what has the keys, as the menu key does."""
        place = QPoint()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, place)
        QCoreApplication.sendEvent(self._window.windowHandle(), event)

    def _leave_full_screen(self) -> None:
        if self._actions["focus"].isChecked():
            self.leave_focus_mode()

    def _show_help(self) -> None:
        from reader.ui.help_pages import search_page

        self._help(tr("Search and Annotate"), search_page())

    def _show_news(self) -> None:
        from reader.ui.help_pages import news_page

        self._help(tr("What’s New", context="action"), news_page())

    def _show_about(self) -> None:
        from reader.ui.help_pages import HelpDialog, about_page, log_page

        more = {
            tr("Show Log"): lambda: self._help(tr("Log"), log_page()),
            tr("Copy Version Details"): self._copy_versions,
        }
        HelpDialog(tr("About Broadsheet"), about_page(), self._window, more).show()

    def _copy_versions(self) -> None:
        from reader.ui.help_pages import versions_text

        QGuiApplication.clipboard().setText(versions_text())
        self._context.say(tr("Versions copied."))

    def _show_keys(self) -> None:
        from reader.ui.help_pages import HelpDialog, keys_page

        title = tr("Keyboard Shortcuts")
        HelpDialog(
            title,
            keys_page(self._actions),
            self._window,
            search=lambda words: keys_page(self._actions, words),
        ).show()

    def _help(self, title: str, html: str) -> None:
        from reader.ui.help_pages import HelpDialog

        HelpDialog(title, html, self._window).show()

    def _go_to_pane(self, step: int) -> None:
        """Give the keyboard to the pane after (1) or before (-1) the one that has it."""
        panes = self._seen_panes()
        focused = self._window.focusWidget()
        here = [n for n, pane in enumerate(panes) if focused and _holds(pane, focused)]
        # From a bar the first step leads to the first pane, or the last one backwards.
        place = here[0] + step if here else min(0, step)
        if here and not 0 <= place < len(panes) and self._window.panes.turn_over():
            panes, place = self._seen_panes(), min(0, step)
        if panes:
            panes[place % len(panes)].setFocus(Qt.FocusReason.TabFocusReason)

    def _seen_panes(self) -> list[QWidget]:
        window = self._window
        every = (window.sidebar, window.list, window.notebook, window.page, window.panel)
        return [pane for pane in every if pane.isVisible()]

    def _toggle_panel(self, shown: bool) -> None:
        self._window.show_panel(shown, self._context.preferences.now.panel_width)
        self._window.panes.make_room_for_panel(shown)

    def _focus(self, only: bool) -> None:
        window = self._window
        window.panes.show_only_content(only)
        window.menuBar().setVisible(not only)
        window.page_bar.setVisible(not only)
        window.tag_strip.setVisible(not only and self._context.reading.opened is not None)
        window.page.set_focus_mode(only)
        full = Qt.WindowState.WindowFullScreen
        state = window.windowState()
        window.setWindowState(state | full if only else state & ~full)
        self._toggle_panel(not only and self._actions["toggle-panel"].isChecked())
        self._leave_focus.setEnabled(only)
        way_back = tr("Press Esc to leave focus mode.")
        if only:
            window.page.setFocus()
            self._context.commands.said.emit(way_back, False)
        elif window.notice.text == way_back:
            window.notice.hide()


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)
