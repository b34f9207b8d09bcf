"""The watched folders: which, what comes in out of them, what happens to it, and its tags."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.model import WatchFolder
from reader.translation import tr, translatable
from reader.ui.edged_fields import EdgedComboBox
from reader.ui.escaped_text import as_tooltip
from reader.ui.file_dialogs import ask_for_folder
from reader.ui.plain_dialogs import button_box
from reader.ui.start_folders import start_folder

_KINDS = (
    ("pages", translatable("Saved pages")),
    ("text", translatable("Text and Markdown")),
    ("documents", translatable("PDF and office documents")),
    ("mail", translatable("Mail")),
    ("books", translatable("Books")),
    ("collections", translatable("Archives and exports")),
)
_TAGS_WIDTH = 120
"""Pixels of the column of tags, at least."""
_FOLDER, _IMPORT, _AFTERWARDS_COLUMN, _TAGS = range(4)
_LEVELS = (
    (0, translatable("None", "subfolders")),
    (1, translatable("One level", "subfolders")),
    (3, translatable("Three levels", "subfolders")),
    (9, translatable("Nine levels", "subfolders")),
)
"""How deep folders below are looked through; a folder of a program's sources is deeper."""

_AFTERWARDS = (("leave", translatable("Keep")), ("trash", translatable("Move to trash")))
_WORDS = translatable(
    "Broadsheet imports what you save to these folders while it is open: saved "
    "pages, and other kinds of file that you tick. It does not read anything "
    "else there."
)


class WatchChoice(QToolButton):
    """What comes in out of one folder: kinds of file, folders below, what lies there already."""

    def __init__(self, folder: WatchFolder, *, is_new: bool) -> None:
        super().__init__()
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAccessibleName(tr("What is imported from {path}", path=folder.path))
        menu = QMenu(self)
        self.kinds = {kind: menu.addAction(tr(words)) for kind, words in _KINDS}
        for kind, action in self.kinds.items():
            action.setCheckable(True)
            action.setChecked(kind == "pages" or kind in folder.kinds)
            action.toggled.connect(self._show_choice)
        self.kinds["pages"].setEnabled(False)
        menu.addSeparator()
        self.folder_tags = menu.addAction(tr("Names of subfolders as tags", context="action"))
        self.folder_tags.setCheckable(True)
        self.folder_tags.setChecked(folder.folder_tags)
        below = menu.addMenu(tr("Subfolders", context="action"))
        self.levels = QActionGroup(self)
        for level, words in _LEVELS:
            action = below.addAction(tr(words, context="subfolders"))
            action.setCheckable(True)
            action.setData(level)
            action.setChecked(level == folder.levels)
            self.levels.addAction(action)
        if self.levels.checkedAction() is None:
            self.levels.actions()[-1].setChecked(True)
        self.existing = menu.addAction(tr("Files that are there already", context="action"))
        self.existing.setCheckable(True)
        self.existing.setChecked(folder.existing)
        self.existing.setVisible(is_new)
        self.setMenu(menu)
        self._show_choice()

    def folder(self, path: str, afterwards: str, tags: tuple[str, ...]) -> WatchFolder:
        """Return the folder as it was chosen here."""
        level = self.levels.checkedAction()
        return WatchFolder(
            path,
            afterwards,
            tags,
            tuple(kind for kind, action in self.kinds.items() if action.isChecked()),
            int(level.data()) if level is not None else 1,
            self.folder_tags.isChecked(),
            self.existing.isChecked(),
        )

    def _show_choice(self) -> None:
        more = sum(action.isChecked() for action in self.kinds.values()) - 1
        self.setText(
            tr("Saved pages") if not more else tr("Saved pages and {more} more", more=more)
        )


class WatchDialog(QDialog):
    """A table of folders."""

    def __init__(self, folders: Iterable[WatchFolder], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Watched Folders"))
        self.resize(760, 380)
        self._known = {folder.path: folder for folder in folders}
        self._table = QTableWidget(0, 4)
        self._table.setAccessibleName(tr("Watched Folders"))
        self._table.setHorizontalHeaderLabels(
            [tr("Folder"), tr("Import"), tr("Imported files"), tr("Tags")]
        )
        self._table.verticalHeader().hide()
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (_IMPORT, _AFTERWARDS_COLUMN):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        # Words of other languages are longer than the width that Qt gives a column.
        header.resizeSection(_TAGS, max(_TAGS_WIDTH, header.sectionSizeHint(_TAGS)))
        self._table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        for folder in self._known.values():
            self._add(folder)
        add = QPushButton(tr("Add Folder…", context="action"))
        add.clicked.connect(self.ask_for_folder)
        remove = QPushButton(tr("Remove", context="action"))
        remove.clicked.connect(self._remove)
        row = QHBoxLayout()
        row.addWidget(add)
        row.addWidget(remove)
        row.addStretch(1)
        buttons = button_box(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(tr(_WORDS), wordWrap=True, textFormat=Qt.TextFormat.PlainText))
        layout.addWidget(self._table)
        layout.addLayout(row)
        layout.addWidget(buttons)

    def folders(self) -> list[WatchFolder]:
        """Return the folders as they were chosen."""
        chosen = []
        for row in range(self._table.rowCount()):
            afterwards = self._table.cellWidget(row, _AFTERWARDS_COLUMN)
            choice = self._table.cellWidget(row, _IMPORT)
            assert isinstance(afterwards, QComboBox)
            assert isinstance(choice, WatchChoice)
            tags = self._text(row, _TAGS).split(",")
            chosen.append(
                choice.folder(
                    self._text(row, _FOLDER),
                    afterwards.currentData(),
                    tuple(" ".join(tag.split()) for tag in tags if tag.strip()),
                )
            )
        return chosen

    def ask_for_folder(self) -> None:
        """Let a folder be chosen and add it."""
        folder = ask_for_folder(self, tr("Watch Folder"), start_folder())
        if folder and folder not in {watched.path for watched in self.folders()}:
            self._add(WatchFolder(folder))

    def _text(self, row: int, column: int) -> str:
        item = self._table.item(row, column)
        return item.text() if item is not None else ""

    def _add(self, folder: WatchFolder) -> None:
        row = self._table.rowCount()
        self._table.insertRow(row)
        path = QTableWidgetItem(folder.path)
        path.setFlags(path.flags() & ~Qt.ItemFlag.ItemIsEditable)
        path.setToolTip(as_tooltip(folder.path))
        self._table.setItem(row, _FOLDER, path)
        afterwards = EdgedComboBox()
        afterwards.setAccessibleName(tr("Imported files of {path}", path=folder.path))
        for value, words in _AFTERWARDS:
            afterwards.addItem(tr(words), value)
        afterwards.setCurrentIndex(max(0, afterwards.findData(folder.afterwards)))
        self._table.setCellWidget(row, _AFTERWARDS_COLUMN, afterwards)
        choice = WatchChoice(folder, is_new=folder.path not in self._known)
        self._table.setCellWidget(row, _IMPORT, choice)
        self._table.setItem(row, _TAGS, QTableWidgetItem(", ".join(folder.tags)))

    def _remove(self) -> None:
        for index in reversed(self._table.selectionModel().selectedRows()):
            self._table.removeRow(index.row())
