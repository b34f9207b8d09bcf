"""The main window; it only puts the panes together."""

from __future__ import annotations

import warnings
from collections.abc import Iterable

from PySide6.QtCore import QByteArray, QChildEvent, QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.translation import tr
from reader.ui.actions import MENUS, STORY, VIEW, ActionRow, Actions, shown_menu
from reader.ui.elided_label import ElidedLabel
from reader.ui.empty_states import EmptyLibrary, EmptyList
from reader.ui.features.imports.drop_overlay import DropOverlay
from reader.ui.features.imports.dropped_items import DroppedItems, offers_something, take
from reader.ui.features.imports.import_strip import ImportStrip
from reader.ui.features.preferences.preference_values import Preferences
from reader.ui.features.search.facet_strip import ResultStrip
from reader.ui.features.search.search_field import SearchField
from reader.ui.features.shelves.link_strip import LinkStrip
from reader.ui.features.tags.tag_strip import TagStrip
from reader.ui.menus import MenuLetters, fill
from reader.ui.mirrored import margins_from
from reader.ui.notebook.notebook_view import NotebookView
from reader.ui.notice import Notice
from reader.ui.page import PageView
from reader.ui.panes import SINGLE, Panes, PaneStack, make_splitter
from reader.ui.sidebar.sidebar_model import SidebarModel
from reader.ui.sidebar.sidebar_view import Sidebar
from reader.ui.sidepanel.side_panel import SidePanel
from reader.ui.storylist.bulk_bar import BulkBar
from reader.ui.storylist.story_list import StoryList
from reader.ui.storylist.story_model import STORIES_MIME, StoryModel
from reader.ui.theme_service import ThemeService
from reader.ui.tool_bars import Bar, PageBar, give_menu

_FIRST_SIZE = QSize(1280, 800)
_PAGE_AND_PANEL = 520
"""Pixels: the least width of the page (300) and of the side panel (220) together."""
_WIDEST_SIDEBAR, _WIDEST_PANEL = 320, 400
"""Pixels that the sidebar and the side panel take at most before somebody has made them wider."""
_FRAME = QSize(8, 60)
"""Room for a window manager's borders and title bar, which are known only once it is shown."""
_FIELD_EDGE = 4
"""Pixels between the search field and the edge of its column."""

_ONLY_IN_TRASH = frozenset({"restore", "delete-forever"})
_NOT_IN_TRASH = frozenset({"trash", "archive", "clean-again"})


class MainWindow(QMainWindow):
    """Sidebar, list and page, with the bars and strips around them."""

    dropped = Signal(object)
    """Taken: something was dropped on the window."""
    child_polished = Signal(QWidget)
    """QWidget: a dialog, or a part of the window, is about to be shown for the first time."""
    closing = Signal()

    def __init__(self, page: PageView, themes: ThemeService, table: Iterable[ActionRow]) -> None:
        super().__init__()
        self.setWindowTitle("Broadsheet")
        self.setAcceptDrops(True)
        self.setMinimumSize(360, 320)
        self.actions_table = Actions(self, table)
        self.page = page
        self.sidebar_model = SidebarModel(QColor(themes.now.muted), self)
        self.sidebar = Sidebar(self.sidebar_model, themes)
        self.model = StoryModel(self)
        self.list = StoryList(self.model, themes)
        self.search = SearchField()
        self.results = ResultStrip(themes)
        self.empty_list = EmptyList()
        self.empty_library = EmptyLibrary()
        self.notebook = NotebookView(themes)
        self.panel = SidePanel(themes)
        self.panel.closed.connect(self.actions_table["toggle-panel"].trigger)
        self.panel.highlight_wanted.connect(lambda _: self.leave_panel())
        self.panel.bookmark_wanted.connect(lambda _: self.leave_panel())
        self.panel.story_wanted.connect(lambda _: self.leave_panel())
        self.import_strip = ImportStrip()
        self.list_title = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self.list_count = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.sort_button = QToolButton(autoRaise=True)
        self.add_button = QToolButton(autoRaise=True)
        self.page_bar = PageBar(self.actions_table)
        self.tag_strip = TagStrip()
        self.link_strip = LinkStrip(self.actions_table)
        self.bulk_bar = BulkBar(self.actions_table)
        self.list_head = PaneStack(self._list_head(), self.bulk_bar)
        self.list_head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.list_stack = PaneStack(self.list, self.empty_list)
        self.page_desk = QSplitter(Qt.Orientation.Horizontal)
        self._list_side, self._page_side = self._list_column(), self._page_column()
        self.content = make_splitter(self._page_side, self.panel, "content", [800, 300])
        self.content.setStretchFactor(0, 1)
        self.content.setStretchFactor(1, 0)
        self.inner = make_splitter(self._list_side, self.content, "inner", [340, 720])
        self.middle = PaneStack(self.inner, self.notebook, self.empty_library)
        self.outer = make_splitter(self.sidebar, self.middle, "outer", [220, 1060])
        self.panes = Panes(self.outer, self.inner)
        self.panes.mode_changed.connect(self._follow_mode)
        self.panes.sidebar_changed.connect(self.actions_table["toggle-sidebar"].setChecked)
        self.content.installEventFilter(self)
        self._set_least_widths()
        self._fill()
        self._make_menus()
        self.letters = MenuLetters(self.menuBar())
        # In the window itself, so that it lies over an enlarged picture too.
        self.notice = Notice(self, self.import_strip, page.aloud_bar)
        self.drop_overlay = DropOverlay(self._central, themes)

    def panes_to_dress(self) -> tuple[QWidget, ...]:
        """Return the parts of the window that have a style sheet of their own.

        Large ones are here in pieces: a piece is dressed in one turn.
        """
        return (
            self.menuBar(), self._list_side, self.sidebar, self.page_bar, self.tag_strip,
            self.link_strip, self.page_desk, self.notice, self.import_strip, self.drop_overlay,
            self.empty_library, self.panel, *self.notebook.pieces(),
        )  # fmt: skip

    def restore(self, preferences: Preferences) -> None:
        """Stand where the window stood."""
        stored = QByteArray.fromBase64(preferences.geometry.encode())
        sidebar, panel = preferences.sidebar_width, preferences.panel_width
        if stored.isEmpty() or not self.restoreGeometry(stored):
            self._stand_first()
            # Words of some languages, and large ones, need more than the usual width.
            sidebar = max(sidebar, min(self.sidebar.wanted_width(), _WIDEST_SIDEBAR))
        self.panes.set_widths(sidebar, preferences.list_width)
        self.content.setSizes([4000, panel])
        self.panel.setVisible(preferences.panel_shown)
        self.actions_table["toggle-panel"].setChecked(preferences.panel_shown)
        self.sidebar.collapse_sections(list(preferences.folded))
        self.panes.show_sidebar(preferences.sidebar_shown)
        self.panes.make_room_for_panel(preferences.panel_shown)

    def _stand_first(self) -> None:
        """Choose the size of a window never open before; whole where it would not fit."""
        self.resize(_FIRST_SIZE)
        room = self.screen().availableSize() - _FRAME
        if _FIRST_SIZE.boundedTo(room) != _FIRST_SIZE:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def show_panel(self, shown: bool, width: int) -> None:
        """Show the side panel in a width, or hide it."""
        if shown and self.panel.isHidden():
            self.panel.show()
            if width == Preferences().panel_width:
                # Nobody chose it: the names of the tabs decide.
                width = max(width, min(self.panel.wanted_width(), _WIDEST_PANEL))
            self.content.setSizes([max(300, self.content.width() - width), width])
        self.panel.setVisible(shown)
        self._fit_panel()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width of page and side panel together."""
        if watched is self.content and event.type() == QEvent.Type.Resize:
            self._fit_panel()
        return False

    def _fit_panel(self) -> None:
        """Where page and panel do not fit beside each other, the panel has all the room."""
        alone = not self.panel.isHidden() and self.content.width() < _PAGE_AND_PANEL
        if self._page_side.isHidden() != alone:
            self._page_side.setVisible(not alone)

    def leave_panel(self) -> None:
        """Close a side panel that hides the page: what was chosen in it is on the page."""
        if self._page_side.isHidden():
            self.actions_table["toggle-panel"].trigger()

    def places(self) -> dict[str, object]:
        """Return where everything stands, as fields of `Preferences`."""
        places: dict[str, object] = {
            "geometry": bytes(self.saveGeometry().toBase64().data()).decode(),
            "panel_shown": not self.panel.isHidden(),
            "sidebar_shown": self.panes.sidebar_wanted,
            "folded": tuple(self.sidebar.collapsed_sections()),
        }
        places["sidebar_width"], places["list_width"] = self.panes.widths
        if self.panel.isVisible() and self.panes.mode != SINGLE and self.content.sizes()[1] > 0:
            places["panel_width"] = self.content.sizes()[1]
        return places

    def show_middle(self, widget: QWidget) -> None:
        """Bring the reader, the notebook or the empty library to the front."""
        self.middle.setCurrentWidget(widget)

    def show_story_menu(self, at: QPoint, trashed: bool = False) -> QMenu:
        """Return a menu of what can be done to the selected stories, `trashed` or not."""
        menu = QMenu(self)
        menu.setObjectName("story-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        left_out = _NOT_IN_TRASH if trashed else _ONLY_IN_TRASH
        rows = [row for row in self.actions_table.table if row.menu == STORY]
        fill(menu, (row for row in rows if row.name not in left_out), self.actions_table)
        menu.popup(at)
        return menu

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Anything that can be imported may be dropped."""
        data = event.mimeData()
        if offers_something(data) and not data.hasFormat(STORIES_MIME):
            event.acceptProposedAction()
            self.drop_overlay.cover()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forget what was dragged over the window and is elsewhere now."""
        self.drop_overlay.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Announce what was dropped."""
        self.drop_overlay.hide()
        taken: DroppedItems = take(event.mimeData())
        event.acceptProposedAction()
        self.dropped.emit(taken)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the notice in its place."""
        super().resizeEvent(event)
        if self.notice.isVisible():
            self.notice.place()

    def event(self, event: QEvent) -> bool:
        """Take a key that comes before the desktop says that the window is active again.

        Say, too, which dialog is about to be shown.
        """
        if event.type() == QEvent.Type.ShortcutOverride and QApplication.activeWindow() is None:
            # A popup that closes leaves no window active for a moment, and Qt then knows no
            # shortcuts: "/" would be lost, and the words after it would be single keys.
            # `activateWindow` only asks the desktop, which is too late for this key.
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                QApplication.setActiveWindow(self)
        if isinstance(event, QChildEvent) and event.polished():
            self.child_polished.emit(event.child())
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc from the bars to the page or the list that they belong to."""
        focused = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape and focused is not None:
            sides = (self._page_side, self.page), (self._list_side, self.list)
            for side, pane in sides:
                if side.isAncestorOf(focused) and not pane.isAncestorOf(focused):
                    pane.setFocus()
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Announce that the window closes, so that everything is kept."""
        self.closing.emit()
        super().closeEvent(event)

    def _fill(self) -> None:
        self._central = QWidget()
        layout = _column(self._central)
        layout.addWidget(self.outer, 1)
        layout.addWidget(self.import_strip)
        self.setCentralWidget(self._central)

    def _set_least_widths(self) -> None:
        self.sidebar.setMinimumWidth(150)
        self._list_side.setMinimumWidth(230)
        self.content.setMinimumWidth(340)
        self.panel.setMinimumWidth(220)
        self._page_side.setMinimumWidth(300)

    def _list_column(self) -> QWidget:
        column = QWidget()
        layout = _column(column)
        bar = Bar(self.actions_table, "list-bar")
        bar.add(["toggle-sidebar"])
        bar.row.addWidget(self._add_button())
        # The field is last and reaches the edge: there its completions begin, beside the list.
        bar.row.addWidget(self.search, 1)
        margins = bar.row.contentsMargins()
        begin, top, bottom = margins.left(), margins.top(), margins.bottom()
        bar.row.setContentsMargins(margins_from(begin, top, _FIELD_EDGE, bottom))
        layout.addWidget(bar)
        layout.addWidget(self.list_head)
        layout.addWidget(self.results)
        layout.addWidget(self.list_stack, 1)
        return column

    def _add_button(self) -> QToolButton:
        """Return the button that brings in files, a folder, the clipboard, a watched folder."""
        menu = QMenu(self)
        for name in ("import-files", "import-folder", "import-paste", "watch-folders"):
            menu.addAction(self.actions_table[name])
        self.add_button.setIconSize(QSize(20, 20))
        source = self.actions_table["import-files"]
        # The icon follows the theme along with that of the action.
        source.changed.connect(lambda: self.add_button.setIcon(source.icon()))
        self.add_button.setToolTip(tr("Add pages"))
        self.add_button.setAccessibleName(tr("Add pages"))
        give_menu(self.add_button, menu)
        return self.add_button

    def _list_head(self) -> QWidget:
        head = QWidget()
        head.setObjectName("list-bar")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.list_title.setObjectName("panel-title")
        self.list_title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.list_title.setMinimumWidth(30)
        self.list_count.setObjectName("list-title-count")
        order = self._choice_menu("sort")
        order.addSeparator()
        order.addMenu(self._choice_menu("group")).setText(tr("Group", context="action"))
        give_menu(self.sort_button, order)
        row = QHBoxLayout(head)
        row.setContentsMargins(margins_from(12, 2, 6, 2))
        row.addWidget(self.list_title)
        row.addWidget(self.list_count)
        row.addStretch(1)
        row.addWidget(self.sort_button)
        return head

    def _page_column(self) -> QWidget:
        column = QWidget()
        layout = _column(column)
        # What comes first stands first for Tab: from the list it goes to the page at once, the bars
        # above it come after. Moving the page by setTabOrder would leave its outer widget behind,
        # from where Tab leads into the page again and never past it.
        self.page_desk.setParent(column)
        self.page_desk.addWidget(self.page)
        layout.addWidget(self.page_bar)
        layout.addWidget(self.tag_strip)
        layout.addWidget(self.link_strip)
        self.page_desk.setHandleWidth(1)
        self.page_desk.setChildrenCollapsible(False)
        layout.addWidget(self.page_desk, 1)
        return column

    def _choice_menu(self, group: str) -> QMenu:
        menu = QMenu(self)
        for spec in self.actions_table.table:
            if spec.choice == group:
                menu.addAction(self.actions_table[spec.name])
        return menu

    def _make_menus(self) -> None:
        submenus = {
            "theme": tr("Theme"),
            "sort": tr("Sort By"),
            "group": tr("Group", context="action"),
            "density": tr("Row Height"),
        }
        for title in MENUS:
            menu = self.menuBar().addMenu(shown_menu(title))
            rows = [r for r in self.actions_table.table if r.menu == title and not r.choice]
            fill(menu, rows, self.actions_table)
            if title == VIEW:
                menu.addSeparator()
                for group, words in submenus.items():
                    submenu = self._choice_menu(group)
                    if not submenu.isEmpty():
                        menu.addMenu(submenu).setText(words)

    def _follow_mode(self, mode: str) -> None:
        self.page_bar.to_list.setVisible(mode == SINGLE)


def _column(widget: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    return layout
