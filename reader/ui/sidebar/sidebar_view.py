"""The sidebar as a person uses it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDropEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from reader.translation import format_number, tr
from reader.ui.elided_label import elided
from reader.ui.list_sources import ListSource
from reader.ui.mirrored import mirrored
from reader.ui.sidebar.sidebar_model import (
    COLOUR_ROLE,
    COUNT_ROLE,
    DEPTH_ROLE,
    HEADING_ROLE,
    MORE,
    SOURCE_ROLE,
    SidebarModel,
)
from reader.ui.theme_service import ThemeService
from reader.ui.themes import blend

_WIDE_COUNT = 8888
"""A count for which the sidebar has room at first."""
_ROOM_BESIDE_NAME = 60
"""Pixels of an entry beside its name and its count: icon, edges and the gaps between."""


class Sidebar(QTreeView):
    """A tree of sources; choosing one shows its stories."""

    source_chosen = Signal(object)
    """Source: an entry was chosen."""
    menu_wanted = Signal(object, QPoint)
    """Source and the place on the screen: a menu of the entry is wanted."""
    rename_wanted = Signal(object)
    """Source: F2 was pressed on its entry."""

    def __init__(
        self, model: SidebarModel, themes: ThemeService, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._themes = themes
        self.aimed: ListSource | None = None
        """What an open menu is about: its entry is framed."""
        self._delegate = _EntryDelegate(themes, self)
        themes.changed.connect(self._follow_theme)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setObjectName("sidebar")
        self.setAccessibleName(tr("Sidebar"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setIconSize(QSize(18, 18))
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._want_menu)
        self.selectionModel().currentChanged.connect(lambda now, _: self._follow_keys(now))
        self.clicked.connect(self._click)
        self.activated.connect(self._activate)
        for heading in model.headings():
            self.expand(heading)
        model.rowsInserted.connect(lambda *_: self._hide_empty())
        model.rowsRemoved.connect(lambda *_: self._hide_empty())
        self._hide_empty()

    def wanted_width(self) -> int:
        """Return the pixels in which all shelves' names are read beside a count of four digits."""
        model, metrics = self._model, self.fontMetrics()
        tops = [model.index(row, 0) for row in range(model.rowCount())]
        words = max(metrics.horizontalAdvance(str(top.data())) for top in tops)
        count = metrics.horizontalAdvance(format_number(_WIDE_COUNT))
        return words + count + _ROOM_BESIDE_NAME + self.verticalScrollBar().sizeHint().width()

    def _follow_theme(self) -> None:
        self._model.set_colour(QColor(self._themes.now.muted))
        self.viewport().update()

    def show_source(self, source: ListSource) -> None:
        """Mark the entry of what the list shows, without choosing it again."""
        index = self._model.find(source)
        blocked = self.selectionModel().blockSignals(True)
        self.clearSelection()
        if index.isValid():
            self.setCurrentIndex(index)
        self.selectionModel().blockSignals(blocked)
        self.viewport().update()

    def frame_aimed(self, source: ListSource | None) -> None:
        """Frame the entry that an open menu is about."""
        self.aimed = source
        self.viewport().update()

    def collapsed_sections(self) -> list[str]:
        """Return the titles of sections that are folded."""
        return [i.data() for i in self._model.headings() if not self.isExpanded(i)]

    def collapse_sections(self, titles: list[str]) -> None:
        """Fold these sections."""
        for index in self._model.headings():
            self.setExpanded(index, index.data() not in titles)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose nothing: Qt makes the first entry the current one where there was none.

        Keys arrive here unasked where what had them is hidden.
        """
        blocked = self.selectionModel().blockSignals(True)
        super().focusInEvent(event)
        self.selectionModel().blockSignals(blocked)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 asks for another name of the entry, as in lists of files."""
        source = self.currentIndex().data(SOURCE_ROLE)
        if event.key() == Qt.Key.Key_F2 and isinstance(source, ListSource):
            self.rename_wanted.emit(source)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Search for nothing: letters are commands."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Only the left button chooses; the right one asks for a menu and leaves all as it is."""
        if event.button() == Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Only the left button chooses."""
        if event.button() == Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what is dropped, and give up the colour of the entry it was dropped on."""
        super().dropEvent(event)
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()

    def _follow_keys(self, index: QModelIndex) -> None:
        """Choose the entry that the keys come to; Qt moves them off a row that goes as well."""
        if not self._model.shrinking:
            self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        source = index.data(SOURCE_ROLE)
        if isinstance(source, ListSource) and source.kind != MORE:
            self.source_chosen.emit(source)

    def _click(self, index: QModelIndex) -> None:
        if index.data(HEADING_ROLE):
            self.setExpanded(index, not self.isExpanded(index))
            return
        self._activate(index)

    def _activate(self, index: QModelIndex) -> None:
        self._choose(index)
        self._show_rest(index)

    def _show_rest(self, index: QModelIndex) -> None:
        source = index.data(SOURCE_ROLE)
        if isinstance(source, ListSource) and source.kind == MORE:
            self._model.show_all(int(source.value))

    def _want_menu(self, point: QPoint) -> None:
        index = self.indexAt(point)
        if not self.viewport().rect().contains(point):
            index = self.currentIndex()
            point = self.visualRect(index).center()
        source = index.data(SOURCE_ROLE)
        if isinstance(source, ListSource):
            self.menu_wanted.emit(source, self.viewport().mapToGlobal(point))

    def _hide_empty(self) -> None:
        for index in self._model.headings():
            self.setRowHidden(index.row(), QModelIndex(), self._model.rowCount(index) == 0)
            if self._model.rowCount(index) == 1:
                self.expand(index)


class _EntryDelegate(QStyledItemDelegate):
    """Draws an entry with its count at the right, and headings quietly."""

    def __init__(self, themes: ThemeService, view: Sidebar) -> None:
        super().__init__(view)
        self._themes = themes
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Entries leave room for a finger; headings stand a little apart."""
        line = QFontMetrics(option.font).lineSpacing()
        return QSize(80, line + (20 if index.data(HEADING_ROLE) else 11))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one entry."""
        painter.save()
        if index.data(HEADING_ROLE):
            self._draw_heading(painter, option, index)
        else:
            self._draw_entry(painter, option, index)
        painter.restore()

    def _draw_heading(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self._themes.now.muted))
        rect = mirrored(option.rect, option.rect.adjusted(12, 9, -10, 0))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, index.data())
        folded = not self._view.isExpanded(self._view.model().index(index.row(), 0))
        beside = "‹" if option.direction == Qt.LayoutDirection.RightToLeft else "›"
        sign = beside if folded else "⌄"
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, sign)

    def _draw_entry(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect: QRect = option.rect.adjusted(6, 0, -6, 0)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(
                blend(self._themes.now.panel, self._themes.now.link, 0.2 if chosen else 0.07)
            )
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 5, 5)
        keys = bool(option.state & QStyle.StateFlag.State_HasFocus)
        aimed = self._view.aimed
        if keys if aimed is None else index.data(SOURCE_ROLE) == aimed:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(self._themes.now.link))
            painter.drawRoundedRect(rect.adjusted(0, 1, -1, -1), 5, 5)
        middle = rect.center().y()
        indent = 14 * int(index.data(DEPTH_ROLE) or 0)
        icon_rect = mirrored(rect, QRect(rect.left() + 6 + indent, middle - 8, 18, 18))
        if colour := index.data(COLOUR_ROLE):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(self._themes.now.muted))
            painter.setBrush(QColor(self._themes.now.lines[colour]))
            painter.drawEllipse(icon_rect.adjusted(4, 4, -4, -4))
        else:
            index.data(Qt.ItemDataRole.DecorationRole).paint(painter, icon_rect)
        count = index.data(COUNT_ROLE) or 0
        number = format_number(count) if count else ""
        metrics = QFontMetrics(option.font)
        taken = metrics.horizontalAdvance(number) + 14
        painter.setPen(QColor(self._themes.now.text if chosen else self._themes.now.muted))
        flags = Qt.AlignmentFlag.AlignVCenter
        end = mirrored(rect, rect.adjusted(0, 0, -8, 0))
        painter.drawText(end, flags | Qt.AlignmentFlag.AlignRight, number)
        painter.setPen(QColor(self._themes.now.text))
        room = mirrored(rect, rect.adjusted(32 + indent, 0, -taken, 0))
        title = elided(index.data(), metrics, room.width())
        painter.drawText(room, flags | Qt.AlignmentFlag.AlignLeft, title)
