"""The watched folders: which, what happens to their files, and which tags their stories get."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.model import WatchFolder
from reader.ui.escaped_text import as_tooltip
from reader.ui.start_folders import start_folder

_AFTERWARDS = (("leave", "Keep"), ("trash", "Move to trash"))
_WORDS = (
    "Broadsheet imports new files from these folders while it is open. "
    "Choose your browser's download folder, or one that is synced from a phone."
)


class WatchDialog(QDialog):
    """A table of folders."""

    def __init__(self, folders: Iterable[WatchFolder], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Watched Folders")
        self.resize(640, 320)
        self._table = QTableWidget(0, 3)
        self._table.setAccessibleName("Watched Folders")
        self._table.setHorizontalHeaderLabels(["Folder", "Imported files", "Tags"])
        self._table.verticalHeader().hide()
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        for folder in folders:
            self._add(folder)
        add = QPushButton("Add Folder…")
        add.clicked.connect(self.ask_for_folder)
        remove = QPushButton("Remove")
        remove.clicked.connect(self._remove)
        row = QHBoxLayout()
        row.addWidget(add)
        row.addWidget(remove)
        row.addStretch(1)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(_WORDS, wordWrap=True, textFormat=Qt.TextFormat.PlainText))
        layout.addWidget(self._table)
        layout.addLayout(row)
        layout.addWidget(buttons)

    def folders(self) -> list[WatchFolder]:
        """The folders as they were chosen."""
        chosen = []
        for row in range(self._table.rowCount()):
            afterwards = self._table.cellWidget(row, 1)
            assert isinstance(afterwards, QComboBox)
            path, tags = self._text(row, 0), self._text(row, 2).split(",")
            chosen.append(
                WatchFolder(
                    path,
                    afterwards.currentData(),
                    tuple(" ".join(tag.split()) for tag in tags if tag.strip()),
                )
            )
        return chosen

    def ask_for_folder(self) -> None:
        """Let a folder be chosen and add it."""
        folder = QFileDialog.getExistingDirectory(self, "Watch Folder", start_folder())
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
        self._table.setItem(row, 0, path)
        afterwards = QComboBox()
        afterwards.setAccessibleName(f"Imported files of {folder.path}")
        for value, words in _AFTERWARDS:
            afterwards.addItem(words, value)
        afterwards.setCurrentIndex(max(0, afterwards.findData(folder.afterwards)))
        self._table.setCellWidget(row, 1, afterwards)
        self._table.setItem(row, 2, QTableWidgetItem(", ".join(folder.tags)))

    def _remove(self) -> None:
        for index in reversed(self._table.selectionModel().selectedRows()):
            self._table.removeRow(index.row())
