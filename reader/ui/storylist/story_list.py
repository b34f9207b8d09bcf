"""The list of stories as a person walks through it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from reader.model import Story
from reader.translation import tr
from reader.ui.storylist.drag_picture import drag_picture
from reader.ui.storylist.row_geometry import RowGeometry
from reader.ui.storylist.story_delegate import StoryDelegate
from reader.ui.storylist.story_model import GROUP_ROLE, STORY_ROLE, StoryModel
from reader.ui.storylist.thumbnails import Thumbnails
from reader.ui.theme_service import ThemeService

_Index = QModelIndex | QPersistentModelIndex
_Hint = QAbstractItemView.ScrollHint
_Cursor = QAbstractItemView.CursorAction
_Select = QItemSelectionModel.SelectionFlag
_LEAST_STEP = 2
"""Pixels of a step of the scrollbar, as in Qt's own views."""


class StoryList(QListView):
    """Rows of stories; choosing one opens it, several can be chosen for a common command.

    To a screen reader it is Qt's list; places of rows are its own. Qt's list lays out every row
    again when one of them changes, and Qt's table counts all its rows again for each that has
    another height, which a hundred thousand stories in groups make slow.
    """

    chosen = Signal(int)
    """int: the story that shall be shown."""
    selection_changed = Signal(list)
    """list[Story]: the stories that are selected."""
    opened = Signal(int)
    """int: a story was asked for with Enter or a double click."""
    escaped = Signal()
    """Escape was pressed: back from a search to what was listed before."""
    menu_wanted = Signal(QPoint, object)
    """QPoint, Story or None: where on the screen a menu is wanted, of the selection or a story."""

    def __init__(
        self, model: StoryModel, themes: ThemeService, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._delegate = StoryDelegate(themes, self)
        themes.changed.connect(self.viewport().update)
        self._rows = RowGeometry(0, 1)
        self._held: list[tuple[int, int]] = []
        self._quiet = self._moving = False
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setObjectName("stories")
        self.setAccessibleName(tr("Stories"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._want_menu)
        self.activated.connect(self._open)
        # A click moves the keyboard to a row before the row is selected.
        self.clicked.connect(lambda index: self._announce_clicked())
        choice = self.selectionModel()
        choice.currentChanged.connect(lambda *_: self._announce_current())
        choice.selectionChanged.connect(lambda *_: self._announce_selection())
        model.dataChanged.connect(lambda *_: self._announce_selection())
        # Other rows begin at their top, wherever the list stood before.
        model.modelReset.connect(self._begin_anew)
        for changed in (model.rowsInserted, model.rowsRemoved):
            changed.connect(lambda *_: self._lay_out())
        model.changing.connect(self._hold)
        model.changed.connect(self._stay)

    def set_compact(self, compact: bool) -> None:
        """Show more rows with less in each; the first row in view stays there."""
        top = self.row_at(0)
        self._delegate.set_compact(compact)
        self._lay_out()
        if top >= 0:
            self.scrollTo(self._model.index(top), _Hint.PositionAtTop)

    def set_thumbnails(self, thumbnails: Thumbnails | None) -> None:
        """Show small pictures of the stories, or none."""
        if self._delegate.set_thumbnails(thumbnails):
            self.viewport().update()

    def frame_aimed(self, story: int | None) -> None:
        """Frame the row of the story that an open menu is about, in place of that of the keys."""
        self._delegate.aimed = story
        self.viewport().update()

    def set_tag_colours(self, colours: Mapping[str, str]) -> None:
        """Show tags with their colours."""
        if self._delegate.set_tag_colours(colours):
            self.viewport().update()

    def selected_stories(self) -> list[Story]:
        """Return the selected stories in the order of the list."""
        stories = map(self._model.story_at, self.selected_rows())
        return [story for story in stories if story is not None]

    def selected_rows(self) -> list[int]:
        """Return the selected rows in order; an index for each of very many takes too long."""
        ranges = self.selectionModel().selection()
        chosen = (ranges.at(number) for number in range(ranges.size()))
        return sorted(row for each in chosen for row in range(each.top(), each.bottom() + 1))

    def current_row(self) -> int:
        """Return the row of the keyboard where it is selected, or -1.

        Qt gives the keyboard to the first row when the list gets the focus; nobody chose that.
        """
        current = self.currentIndex()
        return int(current.row()) if self.selectionModel().isSelected(current) else -1

    def go_to_row(self, row: int, quietly: bool = False, *, scroll: bool = True) -> bool:
        """Choose a row; `quietly` does not open its story. Return False where there is none."""
        if not 0 <= row < self._model.rowCount():
            return False
        self._quiet = quietly
        index = self._model.index(row)
        stays = index == self.currentIndex()
        place = self.verticalScrollBar().value()
        self.selectionModel().setCurrentIndex(index, _Select.ClearAndSelect)
        if scroll:
            self.scrollTo(index)
        else:
            # Qt scrolls to whatever becomes current.
            self.verticalScrollBar().setValue(place)
        if stays:
            self._announce_current()
        self._quiet = False
        return True

    def step(self, by: int) -> bool:
        """Go some rows on or back."""
        return self.go_to_row(self.current_row() + by)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ask for a menu with the right button, the selection left alone; headings do nothing."""
        if event.button() != Qt.MouseButton.RightButton and not self._on_heading(event):
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ignore a double click on the words above a group, which are no row."""
        if not self._on_heading(event):
            super().mouseDoubleClickEvent(event)

    def _on_heading(self, event: QMouseEvent) -> bool:
        index = self.indexAt(event.position().toPoint())
        if index.data(GROUP_ROLE) is None:
            return False
        below = event.position().y() - self.row_top(index.row())
        return below < self._delegate.heading_height(self.font())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose nothing with the right button."""
        if event.button() != Qt.MouseButton.RightButton:
            super().mouseReleaseEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the selected rows as a small picture that covers no place to drop them on."""
        if not (rows := self.selected_rows()):
            return
        drag = QDrag(self)
        drag.setMimeData(self._model.mimeData([self._model.index(row) for row in rows]))
        drag.setPixmap(drag_picture(len(rows), self.palette(), self.devicePixelRatioF()))
        drag.setHotSpot(QPoint(-12, -8))
        drag.exec(Qt.DropAction.CopyAction)

    def _want_menu(self, point: QPoint) -> None:
        """Ask for the menu of the selection, or of the story under a pointer outside it."""
        index = self.indexAt(point)
        if not self.viewport().rect().contains(point):
            index = self.currentIndex()
            point = self.visualRect(index).center()
        story = index.data(STORY_ROLE)
        chosen = self.selectionModel().isSelected(index) or not isinstance(story, Story)
        self.menu_wanted.emit(self.viewport().mapToGlobal(point), None if chosen else story)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves a search; the first arrow chooses the row that only has the focus."""
        arrow = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif arrow and not self.selectionModel().hasSelection():
            self.go_to_row(max(self.currentIndex().row(), 0))
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Search for nothing: letters are commands, and must open no story that begins with one."""

    def event(self, event: QEvent) -> bool:
        """Give the rows another height when the font changes."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.Polish):
            self._lay_out()
        return super().event(event)

    # What a view has to answer: where its rows are, and which one a key leads to.

    def row_at(self, y: int) -> int:
        """Return the row at a height of the viewport, in pixels; -1 where there is none."""
        return self._rows.at(y + self.verticalOffset())

    def row_top(self, row: int) -> int:
        """Return where a row begins in the viewport, in pixels, with the words above it."""
        return self._rows.top(row) - self.verticalOffset()

    def row_height(self, row: int) -> int:
        """Return the height of a row in pixels, with the words above it."""
        return self._rows.height_of(row)

    def visualRect(self, index: _Index) -> QRect:
        """Return the place of a row in the viewport."""
        if not index.isValid():
            return QRect()
        row = index.row()
        return QRect(0, self.row_top(row), self.viewport().width(), self.row_height(row))

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the row at a place of the viewport."""
        return self._model.index(self.row_at(point.y()))

    def scrollTo(
        self, index: _Index, hint: QAbstractItemView.ScrollHint = _Hint.EnsureVisible
    ) -> None:
        """Bring a row into view."""
        if not index.isValid():
            return
        place, room = self.visualRect(index), self.viewport().height()
        above, below = place.top(), place.bottom() + 1 - room
        by = {
            _Hint.PositionAtTop: above,
            _Hint.PositionAtBottom: below,
            _Hint.PositionAtCenter: (above + below) // 2,
        }.get(hint, min(above, 0) or min(max(below, 0), above))
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + by)

    def moveCursor(self, action: _Cursor, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return the row to which a key leads."""
        row, last = self.currentIndex().row(), self._model.rowCount() - 1
        page = max(self.viewport().height() - self._rows.height, self._rows.height)
        leads = {
            _Cursor.MoveHome: 0,
            _Cursor.MoveEnd: last,
            _Cursor.MoveUp: row - 1,
            _Cursor.MovePrevious: row - 1,
            _Cursor.MoveDown: row + 1,
            _Cursor.MoveNext: row + 1,
            _Cursor.MovePageUp: self._rows.near(self._rows.top(row) - page),
            _Cursor.MovePageDown: self._rows.near(self._rows.top(row) + page),
        }
        return self._model.index(max(0, min(leads.get(action, row), last)))

    def horizontalOffset(self) -> int:
        """Return 0: rows are as wide as the view."""
        return 0

    def verticalOffset(self) -> int:
        """Return the pixels of the list above the viewport."""
        return int(self.verticalScrollBar().value())

    def setSelection(self, rect: QRect, command: _Select) -> None:
        """Select the rows from one end of a rectangle of the viewport to the other."""
        ends = (y + self.verticalOffset() for y in (rect.top(), rect.bottom()))
        first, last = sorted(map(self._rows.near, ends))
        chosen = QItemSelection(self._model.index(first), self._model.index(last))
        self.selectionModel().select(chosen if first >= 0 else QItemSelection(), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Return the places of selected rows that are in view."""
        region = QRegion()
        for number in range(selection.size()):
            chosen = selection.at(number)
            top, end = self.row_top(chosen.top()), self.row_top(chosen.bottom() + 1)
            region += QRect(0, top, self.viewport().width(), end - top)
        return region & self.viewport().rect()

    def dataChanged(self, first: _Index, last: _Index, roles: Sequence[int] = ()) -> None:
        """Paint the rows that changed; Qt's list would lay out and paint all of them."""
        QAbstractItemView.dataChanged(self, first, last, roles)

    def updateGeometries(self) -> None:
        """Give the scrollbar the length of the list."""
        QAbstractItemView.updateGeometries(self)
        room, bar = self.viewport().height(), self.verticalScrollBar()
        bar.setPageStep(room)
        bar.setSingleStep(max(room // (room // self._rows.height + 1), _LEAST_STEP))
        bar.setRange(0, max(0, self._rows.total - room))

    def doItemsLayout(self) -> None:
        """Lay out nothing row by row."""
        QAbstractItemView.doItemsLayout(self)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is painted."""
        self.viewport().scroll(0, dy)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in view."""
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain = option.state & ~QStyle.StateFlag.State_HasFocus
        focus = self.currentIndex().row() if self.hasFocus() else -1
        choice, area, top = self.selectionModel(), event.rect(), self.verticalOffset()
        for row in self._rows.between(area.top() + top, area.bottom() + top):
            index = self._model.index(row)
            option.rect = self.visualRect(index)
            if not event.region().intersects(option.rect):
                continue
            option.state = plain
            if choice.isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if row == focus:
                option.state |= QStyle.StateFlag.State_HasFocus
            self._delegate.paint(painter, option, index)

    def _lay_out(self) -> None:
        """Find the places of all rows anew; while rows come, go and move, only at the end."""
        if self._moving:
            return
        option = QStyleOptionViewItem()
        option.font = self.font()
        self._rows = RowGeometry(
            self._model.rowCount(),
            self._delegate.sizeHint(option, QModelIndex()).height(),
            self._delegate.heading_height(self.font()),
            self._model.group_starts(),
        )
        self.updateGeometries()
        self.viewport().update()

    def _begin_anew(self) -> None:
        self._lay_out()
        self.scrollToTop()

    def _hold(self) -> None:
        """Note where the rows in view are: they are to stay there whatever comes or goes."""
        self._held = self._places()
        self._moving = True

    def _places(self) -> list[tuple[int, int]]:
        """Return the stories in view, the chosen one first, and the pixel where each row ends."""
        top, current = self.verticalOffset(), self.current_row()
        if top == 0 and current < 0:
            # Nothing was chosen, and the list is at its top: what is new is shown there.
            return []
        rows = list(self._rows.between(top, top + self.viewport().height() - 1))
        if current in rows:
            rows.insert(0, current)
        return [(self._model.ids[row], self._rows.foot(row) - top) for row in rows]

    def _stay(self) -> None:
        """Give the rows their heights, and that which was looked at its place."""
        self._moving = False
        self._lay_out()
        for story, place in self._held:
            if (row := self._model.row_of(story)) is not None:
                self.verticalScrollBar().setValue(self._rows.foot(row) - place)
                break
        self._held = []

    def _announce_current(self) -> None:
        row = self.current_row()
        if not self._quiet and 0 <= row < len(self._model.ids):
            self.chosen.emit(self._model.ids[row])

    def _announce_clicked(self) -> None:
        if len(self.selected_rows()) == 1:
            self._announce_current()

    def _announce_selection(self) -> None:
        self.selection_changed.emit(self.selected_stories())

    def _open(self) -> None:
        row = self.current_row()
        if 0 <= row < len(self._model.ids):
            self.opened.emit(self._model.ids[row])
