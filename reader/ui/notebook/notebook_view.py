"""All highlights, notes and bookmarks of the library in one place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.model import COLOURS, NotebookEntry
from reader.translation import tr, translatable
from reader.ui.escaped_text import give_tooltip
from reader.ui.flow_layout import FlowLayout
from reader.ui.local_dates import counted
from reader.ui.mirrored import margins_from
from reader.ui.notebook.notebook_delegate import EntryDelegate
from reader.ui.notebook.notebook_filters import NotebookChoice, NotebookFilters
from reader.ui.notebook.notebook_model import ENTRY_ROLE, NotebookModel
from reader.ui.notebook.review_strip import ReviewStrip
from reader.ui.theme_service import ThemeService

_SIDE_BY_SIDE = 760
"""Pixels of width from which on list and entry stand side by side."""
_LEAVING = (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
"""Keys that go on from the search field to the entries."""
_NOTE_HEIGHT = 64
"""Pixels for the note at least: three lines."""
_NOTHING = translatable(
    "No highlights yet. Highlights, notes and bookmarks from all stories "
    "appear here. Open a story, select text and choose a colour."
)


_NO_MATCH = translatable("No highlights match these words and filters.")


class EntryList(QListView):
    """The entries; letters are commands, and lead to no entry that begins with them."""

    def keyboardSearch(self, search: str) -> None:
        """Search for nothing."""


class NotebookView(QWidget):
    """Filters above, entries below, and beside them what can be done to the chosen ones."""

    open_wanted = Signal(object)
    """NotebookEntry: the passage is to be seen in its story."""
    note_changed = Signal(object, str)
    """NotebookEntry, str: its note is another."""
    colour_wanted = Signal(list, str)
    """list[NotebookEntry], str: highlights shall have this colour."""
    tags_wanted = Signal(list)
    """list[NotebookEntry]: tags of highlights are to be edited."""
    remove_wanted = Signal(list)
    """list[NotebookEntry]: entries are to be removed."""
    export_wanted = Signal(list)
    """list[NotebookEntry]: entries are to be exported."""
    sidebar_wanted = Signal()
    """The way back to the sidebar in a narrow window."""

    def __init__(self, themes: ThemeService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filters = NotebookFilters()
        self.review = ReviewStrip()
        self.model = NotebookModel(self)
        self._shown: NotebookEntry | None = None
        self._filtered = NotebookChoice()
        self._gone: list[str] = []
        self.list = EntryList()
        self.list.setObjectName("notebook-list")
        self.list.setAccessibleName(tr("Highlights, notes and bookmarks"))
        self.list.setModel(self.model)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self._delegate = EntryDelegate(themes, self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.activated.connect(lambda index: self._open())
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        self.filters.grouping_changed.connect(self.model.group)
        self.filters.field.installEventFilter(self)
        self._empty = QLabel(tr(_NOTHING), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._empty.setObjectName("empty-words")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setMargin(40)
        self._splitter = QSplitter()
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._entries())
        self.side = self._side()
        self._splitter.addWidget(self.side)
        self._splitter.setSizes([600, 300])
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._bar = self._head()
        for piece in self.pieces():
            layout.addWidget(piece)
        layout.setStretchFactor(self._splitter, 1)
        self._themes = themes
        themes.changed.connect(self._draw_swatches)
        self._draw_swatches()
        self._show_chosen()

    def pieces(self) -> tuple[QWidget, ...]:
        """Return what the notebook is made of, from top to bottom."""
        return (self._bar, self.review, self.filters, self._splitter)

    def _draw_swatches(self) -> None:
        self.list.viewport().update()
        for colour, button in self._colours.items():
            swatch = QPixmap(16, 16)
            swatch.fill(QColor(self._themes.now.marks[colour]))
            button.setIcon(swatch)

    def name_colours(self, names: Mapping[str, str]) -> None:
        """Show the names that the person gave the colours."""
        self.filters.name_colours(names)
        self._delegate.set_names(names)
        for colour, button in self._colours.items():
            give_tooltip(button, names.get(colour, colour))
            button.setAccessibleName(names.get(colour, colour))

    def show_entries(self, entries: Sequence[NotebookEntry]) -> None:
        """Show other entries; the chosen ones stay chosen.

        Where they were removed, one goes on with the next one; where undo brings them back, they
        are chosen again. What other filters leave out was not removed.
        """
        chosen = [entry.id for entry in self.chosen()]
        filters = self.filters.filter()
        is_same_choice, self._filtered = filters == self._filtered, filters
        next_entry = self.after_chosen() if chosen and is_same_choice else ""
        self.model.show(entries)
        choice = self.list.selectionModel()
        back = [id for id in self._gone if is_same_choice and self.model.row_of(id) is not None]
        for id in back or chosen:
            row = self.model.row_of(id)
            if row is not None:
                choice.select(self.model.index(row), QItemSelectionModel.SelectionFlag.Select)
        if back:
            self._gone = []
            first = choice.selectedIndexes()[0]
            choice.setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        elif next_entry and not self.chosen():
            self._gone = chosen
            self.choose(next_entry)
        self._count.setText(counted(len(entries), "entry", "entries"))
        is_all = filters == NotebookChoice()
        self._empty.setText(tr(_NOTHING if is_all else _NO_MATCH))
        self._empty.setVisible(not entries)
        self.list.setVisible(bool(entries))
        # The window itself may not be active yet, as at a start.
        if self.window().focusWidget() is self.list:
            self.choose_first()
        self._show_chosen()

    def choose_first(self) -> None:
        """Choose the first entry, so that keys and buttons have something to work on."""
        row = next((n for n in range(self.model.rowCount()) if self._entry(n) is not None), None)
        if not self.chosen():
            self._choose_row(row)

    def after_chosen(self) -> str:
        """Return the id of the entry below the chosen ones, else of the last above; empty if none.

        Where the chosen ones are about to go, this is where one goes on.
        """
        chosen = {entry.id for entry in self.chosen()}
        entries = [entry for n in range(self.model.rowCount()) if (entry := self._entry(n))]
        rows = [n for n, entry in enumerate(entries) if entry.id in chosen]
        left = [(n, entry.id) for n, entry in enumerate(entries) if entry.id not in chosen]
        below = next((id for n, id in left if rows and n > rows[-1]), "")
        return below or (left[-1][1] if left else "")

    def choose(self, id: str) -> None:
        """Choose an entry alone, if it is there."""
        self._choose_row(self.model.row_of(id))

    def _choose_row(self, row: int | None) -> None:
        if row is not None:
            choose = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(self.model.index(row), choose)

    def _entry(self, row: int) -> NotebookEntry | None:
        found = self.model.index(row).data(ENTRY_ROLE)
        return found if isinstance(found, NotebookEntry) else None

    def chosen(self) -> list[NotebookEntry]:
        """Return the selected entries in the order of the list."""
        rows = sorted(self.list.selectionModel().selectedIndexes(), key=lambda i: i.row())
        entries = (index.data(ENTRY_ROLE) for index in rows)
        return [entry for entry in entries if isinstance(entry, NotebookEntry)]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the search field with Esc, which empties it, or with Down and Enter."""
        if isinstance(event, QKeyEvent) and event.key() in _LEAVING:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                if event.key() == Qt.Key.Key_Escape:
                    self.filters.field.clear()
                self.list.setFocus()
                self.choose_first()
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put list and editor below each other where it is narrow."""
        super().resizeEvent(event)
        wide = event.size().width() >= _SIDE_BY_SIDE
        self._splitter.setOrientation(
            Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        )
        self._show_side()

    def _show_side(self) -> None:
        """Where it lies below the entries, the editor comes with a chosen one."""
        wide = self._splitter.orientation() == Qt.Orientation.Horizontal
        self.side.setVisible(wide or bool(self.chosen()))

    def _head(self) -> QWidget:
        head = QWidget()
        head.setObjectName("list-bar")
        self.sidebar_button = QToolButton(autoRaise=True)
        self.sidebar_button.setAccessibleName(tr("Sidebar"))
        title = QLabel(tr("Highlights & Notes"))
        title.setObjectName("panel-title")
        title.setTextFormat(Qt.TextFormat.PlainText)
        self._count = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._count.setObjectName("list-title-count")
        row = QHBoxLayout(head)
        row.setContentsMargins(margins_from(8, 7, 12, 7))
        for widget in (self.sidebar_button, title, self._count):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.review.switch)
        return head

    def _entries(self) -> QWidget:
        holder = QWidget()
        holder.setObjectName("notebook-list")
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        layout.addWidget(self._empty)
        holder.setMinimumSize(240, 140)
        return holder

    def _side(self) -> QWidget:
        side = QWidget()
        side.setObjectName("side-panel")
        self._words = QLabel(wordWrap=True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._note = QPlainTextEdit(placeholderText=tr("Note"))
        self._note.setAccessibleName(tr("Note on the selected entry"))
        self._note.setTabChangesFocus(True)
        self._keep = QPushButton(tr("Save Note", context="action"))
        self._keep.clicked.connect(self.keep_note)
        self._note.textChanged.connect(lambda: self._keep.setEnabled(True))
        self._colours = {colour: self._colour_button(colour) for colour in COLOURS}
        colours = QHBoxLayout()
        for button in self._colours.values():
            colours.addWidget(button)
        colours.addStretch(1)
        self._go = QPushButton(tr("Show in Story", context="action"))
        self._go.clicked.connect(self._open)
        self._tags = QPushButton(tr("Tags…", context="action"))
        self._tags.clicked.connect(self.edit_tags)
        self._export = QPushButton(tr("Export…", context="action"))
        self._export.clicked.connect(lambda: self.export_wanted.emit(self.chosen()))
        self._remove = QPushButton(tr("Remove", context="action"))
        self._remove.clicked.connect(lambda: self.remove_wanted.emit(self.chosen()))
        commands = QWidget()
        flow = FlowLayout(commands)
        flow.setContentsMargins(0, 0, 0, 0)
        for command in (self._keep, self._go, self._tags, self._export, self._remove):
            flow.addWidget(command)
        self._note.setMinimumHeight(_NOTE_HEIGHT)
        layout = QVBoxLayout(side)
        layout.addWidget(self._words)
        layout.addWidget(self._note, 1)
        layout.addWidget(commands)
        layout.addLayout(colours)
        layout.addStretch(1)
        # In a small window the editor is scrolled instead of squeezed.
        scrolled = QScrollArea()
        scrolled.setObjectName("side-panel")
        scrolled.setFrameShape(QScrollArea.Shape.NoFrame)
        scrolled.setWidgetResizable(True)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolled.setMinimumSize(220, 150)
        scrolled.setWidget(side)
        return scrolled

    def _colour_button(self, colour: str) -> QToolButton:
        button = QToolButton(autoRaise=True)
        button.clicked.connect(lambda checked=False: self.recolour(colour))
        return button

    def edit_tags(self) -> None:
        """Ask for the tags of the chosen highlights."""
        if marks := self._highlights():
            self.tags_wanted.emit(marks)

    def recolour(self, colour: str) -> None:
        """Ask for another colour of the chosen highlights."""
        if marks := self._highlights():
            self.colour_wanted.emit(marks, colour)

    def step(self, by: int) -> None:
        """Choose the next entry (1) or the one before (-1), past the headings of groups."""
        # Not the row of the keyboard: entries that were read anew have none.
        rows = [index.row() for index in self.list.selectionModel().selectedIndexes()]
        if not rows:
            self.choose_first()
            return
        row = (max(rows) if by > 0 else min(rows)) + by
        while 0 <= row < self.model.rowCount() and self._entry(row) is None:
            row += by
        if 0 <= row < self.model.rowCount():
            self._choose_row(row)

    def keep_note(self) -> None:
        """Announce the note if it is another than the entry's."""
        note = self._note.toPlainText().strip()
        if self._shown is not None and note != self._shown.note.strip():
            self.note_changed.emit(self._shown, note)
            self._shown = replace(self._shown, note=note)
        self._keep.setEnabled(False)

    def _highlights(self) -> list[NotebookEntry]:
        return [entry for entry in self.chosen() if entry.kind == "highlight"]

    def _open(self) -> None:
        chosen = self.chosen()
        if chosen:
            self.open_wanted.emit(chosen[0])

    def _show_chosen(self) -> None:
        chosen = self.chosen()
        self._show_side()
        single = chosen[0] if len(chosen) == 1 else None
        if self._shown is not None and (single is None or single.id != self._shown.id):
            self.keep_note()
        same = self._shown is not None and single is not None and single.id == self._shown.id
        if single is not None and self._shown is not None and same and self._note.hasFocus():
            # What another program made of the note is not what is written on.
            single = replace(single, note=self._shown.note)
        self._shown = single
        editable = single is not None and single.kind != "bookmark"
        for widget in (self._note, self._keep):
            widget.setVisible(editable)
        if single is not None and not self._note.hasFocus():
            self._note.setPlainText(single.note)
            self._keep.setEnabled(False)
        marked: list[QWidget] = [self._tags, *self._colours.values()]
        for part in marked:
            part.setVisible(bool(self._highlights()))
        for acting in (self._export, self._remove):
            acting.setEnabled(bool(chosen))
        self._go.setVisible(single is not None)
        if single is not None:
            words = single.title
        elif chosen:
            words = tr("{count} entry selected", "{count} entries selected", count=len(chosen))
        else:
            words = tr("Select an entry to edit it, or several to tag, recolour or export them.")
        self._words.setText(words)
