"""The list of stories as a person walks through it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from reader.model import Story
from reader.translation import tr
from reader.ui.local_dates import counted
from reader.ui.storylist.story_delegate import StoryDelegate
from reader.ui.storylist.story_model import GROUP_ROLE, STORY_ROLE, StoryModel
from reader.ui.storylist.thumbnails import Thumbnails
from reader.ui.theme_service import ThemeService


class StoryList(QTableView):
    """Rows of stories; choosing one opens it, several can be chosen for a common command.

    A table of one column, since Qt's list lays out every row again when one of them changes.
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
        self._quiet = False
        self._higher: list[int] = []
        self._held: list[tuple[int, int]] = []
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setObjectName("stories")
        self.setAccessibleName(tr("Stories"))
        self._make_plain()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setFrameShape(QTableView.Shape.NoFrame)
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
        model.modelAboutToBeReset.connect(self._make_rows_alike)
        model.modelReset.connect(self._begin_anew)
        model.changing.connect(self._hold)
        model.changed.connect(self._stay)

    def set_compact(self, compact: bool) -> None:
        """Show more rows with less in each; the first row in view stays there."""
        top = self.rowAt(0)
        self._delegate.set_compact(compact)
        self._set_row_height()
        self.viewport().update()
        if top >= 0:
            self.scrollTo(self._model.index(top), QAbstractItemView.ScrollHint.PositionAtTop)

    def set_thumbnails(self, thumbnails: Thumbnails | None) -> None:
        """Show small pictures of the stories, or none."""
        self._delegate.set_thumbnails(thumbnails)
        self.viewport().update()

    def set_tag_colours(self, colours: Mapping[str, str]) -> None:
        """Show tags with their colours."""
        self._delegate.set_tag_colours(colours)
        self.viewport().update()

    def selected_stories(self) -> list[Story]:
        """The selected stories in the order of the list."""
        rows = sorted(self.selectionModel().selectedIndexes(), key=lambda index: index.row())
        stories = (index.data(STORY_ROLE) for index in rows)
        return [story for story in stories if isinstance(story, Story)]

    def current_row(self) -> int:
        """The row of the keyboard where it is selected, or -1.

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
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
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
        """The right button asks for a menu and leaves the selection alone; headings do nothing."""
        if event.button() != Qt.MouseButton.RightButton and not self._on_heading(event):
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The words above a group are no row."""
        if not self._on_heading(event):
            super().mouseDoubleClickEvent(event)

    def _on_heading(self, event: QMouseEvent) -> bool:
        index = self.indexAt(event.position().toPoint())
        if index.data(GROUP_ROLE) is None:
            return False
        below = event.position().y() - self.rowViewportPosition(index.row())
        return below < self._delegate.heading_height(self.font())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The right button chooses nothing."""
        if event.button() != Qt.MouseButton.RightButton:
            super().mouseReleaseEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the selected rows as a small picture that covers no place to drop them on."""
        indexes = self.selectionModel().selectedIndexes()
        if not indexes:
            return
        drag = QDrag(self)
        drag.setMimeData(self._model.mimeData(indexes))
        picture = drag_picture(len(indexes), self.palette(), self.devicePixelRatioF())
        drag.setPixmap(picture)
        drag.setHotSpot(QPoint(-12, -8))
        drag.exec(Qt.DropAction.CopyAction)

    def _want_menu(self, point: QPoint) -> None:
        """Ask for the menu of the selection, or of the story under a pointer outside it."""
        index = self.indexAt(point)
        inside = self.viewport().rect().contains(point)
        if not inside:
            index = self.currentIndex()
            point = self.visualRect(index).center()
        story = index.data(STORY_ROLE)
        chosen = self.selectionModel().isSelected(index) or not isinstance(story, Story)
        self.menu_wanted.emit(self.viewport().mapToGlobal(point), None if chosen else story)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves a search."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Give the rows another height when the font changes."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.Polish):
            self._set_row_height()
        return super().event(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the first and the last row."""
        ends = {
            QAbstractItemView.CursorAction.MoveHome: 0,
            QAbstractItemView.CursorAction.MoveEnd: self._model.rowCount() - 1,
        }
        if action in ends:
            return self._model.index(ends[action])
        return super().moveCursor(action, modifiers)

    def _make_plain(self) -> None:
        """Take away what makes a table look like one."""
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self._set_row_height()

    def _set_row_height(self) -> None:
        option = QStyleOptionViewItem()
        option.font = self.font()
        height = self._delegate.sizeHint(option, QModelIndex()).height()
        header = self.verticalHeader()
        self._make_rows_alike()
        header.setDefaultSectionSize(height)
        higher = height + self._delegate.heading_height(self.font())
        self._higher = self._model.group_starts()
        self._resize(self._higher, higher)

    def _resize(self, rows: Sequence[int], height: int) -> None:
        """Give rows a height of their own, in pixels."""
        header = self.verticalHeader()
        for row in rows:
            header.resizeSection(row, height)

    def _make_rows_alike(self) -> None:
        """Give rows that begin a group the height of others: Qt moves heights along with rows."""
        self._resize(self._higher, self.verticalHeader().defaultSectionSize())
        self._higher = []

    def _begin_anew(self) -> None:
        self._set_row_height()
        self.scrollToTop()

    def _hold(self) -> None:
        """Note where the rows in view are: they are to stay there whatever comes or goes."""
        self._held = self._places()
        self._make_rows_alike()

    def _places(self) -> list[tuple[int, int]]:
        """The stories in view, the chosen one first, and the pixel where each row ends."""
        first, height = self.rowAt(0), self.viewport().height()
        current = self.current_row()
        if first < 0 or (self.verticalScrollBar().value() == 0 and current < 0):
            # Nothing was chosen, and the list is at its top: what is new is shown there.
            return []
        last = self.rowAt(height - 1)
        rows = list(range(first, (last if last >= 0 else self._model.rowCount() - 1) + 1))
        if current in rows:
            rows.insert(0, current)
        return [(self._model.ids[row], self._foot(row)) for row in rows]

    def _stay(self) -> None:
        """Give the rows their heights, and that which was looked at its place."""
        self._set_row_height()
        self.updateGeometries()
        for story, place in self._held:
            row = self._model.row_of(story)
            if row is not None:
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + self._foot(row) - place)
                break
        self._held = []

    def _foot(self, row: int) -> int:
        """Where a row ends: its beginning moves when it becomes the first of a group."""
        return self.rowViewportPosition(row) + self.rowHeight(row)

    def _announce_current(self) -> None:
        row = self.current_row()
        if not self._quiet and 0 <= row < len(self._model.ids):
            self.chosen.emit(self._model.ids[row])

    def _announce_clicked(self) -> None:
        if len(self.selectionModel().selectedIndexes()) == 1:
            self._announce_current()

    def _announce_selection(self) -> None:
        self.selection_changed.emit(self.selected_stories())

    def _open(self) -> None:
        row = self.current_row()
        if 0 <= row < len(self._model.ids):
            self.opened.emit(self._model.ids[row])


def drag_picture(number: int, palette: QPalette, ratio: float) -> QPixmap:
    """Return a small label that says how many stories are dragged."""
    words = counted(number, "story", "stories")
    picture = QPixmap(QSize(110, 26) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
    painter.drawRoundedRect(0, 0, 110, 26, 6, 6)
    painter.setPen(palette.color(QPalette.ColorRole.HighlightedText))
    painter.drawText(0, 0, 110, 26, Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    return picture
