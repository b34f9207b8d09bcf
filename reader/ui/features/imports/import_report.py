"""The report of an import: every line by what became of it, with retry and save."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.model import ImportItem
from reader.translation import format_number, system_reason, tr, translatable
from reader.ui.escaped_text import as_tooltip
from reader.ui.features.imports.import_strip import ended
from reader.ui.file_dialogs import ask_where_to_save
from reader.ui.start_folders import save_path

if TYPE_CHECKING:
    from reader.model import ImportReport

_HEADINGS = {
    "failed": translatable("Failed"),
    "skipped": translatable("Skipped"),
    "updated": translatable("Updated"),
    "added": translatable("New"),
    "duplicate": translatable("Duplicates"),
}
_ITEM_ROLE = Qt.ItemDataRole.UserRole
_REASON = 1
"""The column of the results and reasons."""
_WIDTH, _HEIGHT = 820, 520
"""Pixels of the dialog at first; chosen: no higher than other dialogs."""
_NAME_WIDTH = 330
"""Pixels of the first column at least; more where the results are short."""
_BESIDE = 100
"""Pixels of the dialog beside the two texts of a line: margins, indentation, the scroll bar."""
_LEAST_WIDTH, _SIDE = 80, 6
"""Pixels: the least width a reason is wrapped to, and the room beside it."""
_MOST = 2000
"""Lines of one kind that are listed; the rest is counted."""


class ReportDialog(QDialog):
    """Lists an import's lines, what went wrong first; it does not block the window."""

    retry_wanted = Signal(list)
    """list[Path]: files to be tried again."""
    story_wanted = Signal(int)
    """int: a story to be opened."""

    def __init__(self, report: ImportReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = report
        self.setWindowTitle(tr("Import Report"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_WIDTH, _HEIGHT)
        self._summary = QLabel(ended(report), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._tree = QTreeWidget(columnCount=2)
        self._tree.setHeaderLabels([tr("File or story"), tr("Result")])
        self._tree.setAccessibleName(tr("Import results"))
        self._tree.setWordWrap(True)
        self._tree.setAlternatingRowColors(True)
        self._tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._tree.setItemDelegate(_WrappedLines(self._tree))
        self._tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self._tree.header().sectionResized.connect(
            lambda *_: self._tree.scheduleDelayedItemsLayout()
        )
        self._tree.itemSelectionChanged.connect(self._follow)
        self._tree.itemActivated.connect(self._open)
        self._fill()
        self._tree.setColumnWidth(0, self._name_width())
        buttons = self._buttons()
        self._follow()
        layout = QVBoxLayout(self)
        layout.addWidget(self._summary)
        layout.addWidget(self._tree)
        layout.addLayout(buttons)

    def _buttons(self) -> QHBoxLayout:
        self._retry_button = QPushButton(tr("Retry Failed", context="action"))
        self._retry_button.clicked.connect(self._retry)
        self._open_button = QPushButton(tr("Open", context="action"))
        self._open_button.clicked.connect(self._open)
        self._folder_button = QPushButton(tr("Show in Folder", context="action"))
        self._folder_button.clicked.connect(self._show_in_file_manager)
        save = QPushButton(tr("Save as Text…", context="action"))
        save.clicked.connect(self._ask_where_to_save)
        close = QPushButton(tr("Close", context="action"))
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        for button in (self._retry_button, self._open_button, self._folder_button, save):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def _fill(self) -> None:
        for status, heading in _HEADINGS.items():
            items = [item for item in self._report.items if item.status == status]
            if not items:
                continue
            # Those with text first: the others stand in a list of links one after another.
            items.sort(key=lambda item: item.no_text)
            top = QTreeWidgetItem([f"{tr(heading)} ({format_number(len(items))})"])
            self._tree.addTopLevelItem(top)
            for item in items[:_MOST]:
                line = _line(item)
                top.addChild(line)
                # Nothing is said of it: its title has all the room.
                line.setFirstColumnSpanned(not line.text(_REASON))
            if len(items) > _MOST:
                top.addChild(
                    QTreeWidgetItem(
                        [tr("… and {number} more", number=format_number(len(items) - _MOST))]
                    )
                )
            top.setExpanded(status not in ("duplicate",))

    def _name_width(self) -> int:
        """Return the room that the longest result leaves to the names."""
        metrics = self._tree.fontMetrics()
        results = {_result(item) for item in self._report.items}
        longest = max(map(metrics.horizontalAdvance, results), default=0)
        return max(_NAME_WIDTH, _WIDTH - _BESIDE - longest)

    def _failed(self) -> list[Path]:
        """Files that failed: those among the chosen lines, or all of them."""
        chosen = [item for item in self._chosen_items() if item.status == "failed"]
        failed = [item for item in chosen or self._report.items if item.status == "failed"]
        return [path for path in dict.fromkeys(map(_file, failed)) if path.is_absolute()]

    def _chosen_items(self) -> list[ImportItem]:
        data = (line.data(0, _ITEM_ROLE) for line in self._tree.selectedItems())
        return [item for item in data if isinstance(item, ImportItem)]

    def _follow(self) -> None:
        """Offer what can be done with the chosen lines."""
        chosen = self._chosen_items()
        some_failed = any(item.status == "failed" for item in chosen)
        self._retry_button.setText(
            tr("Retry Selected", context="action")
            if some_failed
            else tr("Retry Failed", context="action")
        )
        self._retry_button.setEnabled(bool(self._failed()))
        item = self._chosen()
        self._open_button.setEnabled(
            item is not None and (item.id is not None or _file(item).is_file())
        )
        self._folder_button.setEnabled(item is not None and _file(item).parent.is_dir())

    def _retry(self) -> None:
        self.retry_wanted.emit(self._failed())
        self.close()

    def _chosen(self) -> ImportItem | None:
        current = self._tree.currentItem()
        item = current.data(0, _ITEM_ROLE) if current is not None else None
        return item if isinstance(item, ImportItem) else None

    def _open(self) -> None:
        item = self._chosen()
        if item is not None and item.id is not None:
            self.story_wanted.emit(item.id)
        elif item is not None and _file(item).is_file():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(_file(item))))

    def _show_in_file_manager(self) -> None:
        item = self._chosen()
        if item is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(_file(item).parent)))

    def _ask_where_to_save(self) -> None:
        name = ask_where_to_save(
            self, tr("Save Report"), save_path("import-report.txt"), tr("Text files (*.txt)")
        )
        if name:
            self.save_to(Path(name))

    def save_to(self, path: Path) -> None:
        """Write the report as text; where that fails, the summary says why."""
        try:
            # Names of files need not be sound Unicode.
            path.write_text(report_text(self._report.items), encoding="utf-8", errors="replace")
        except OSError as error:
            self._summary.setText(
                tr("Could not save the report: {reason}.", reason=system_reason(error))
            )


def report_text(items: Sequence[ImportItem]) -> str:
    """Return the report as plain text, one line a file."""
    lines = [
        "\t".join(part for part in (item.status, item.path, item.title, item.reason) if part)
        for item in items
    ]
    return "\n".join(lines) + "\n"


def with_retried(
    report: ImportReport, again: ImportReport, paths: Collection[Path]
) -> ImportReport:
    """Return a report in which files that failed have the lines of a later import of them.

    What else of such a file is in the library already is no duplicate in the report.
    """
    kept = [item for item in report.items if item.status != "failed" or _file(item) not in paths]
    known = {item.id for item in kept if item.id is not None}
    new = [item for item in again.items if item.status != "duplicate" or item.id not in known]
    return replace(again, items=(*kept, *new), seconds=report.seconds + again.seconds)


def joined(first: ImportReport, second: ImportReport) -> ImportReport:
    """Return the report of two imports, one after the other; what was left undone goes on."""
    return replace(
        second,
        items=(*first.items, *second.items),
        seconds=first.seconds + second.seconds,
        cancelled=first.cancelled or second.cancelled,
        job=first.job if second.job is None else second.job,
    )


class _WrappedLines(QStyledItemDelegate):
    """Makes a line as high as its reason needs."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of all lines of the text in the width of its column."""
        size = super().sizeHint(option, index)
        if index.column() != _REASON:
            return size
        width = max(_LEAST_WIDTH, self._tree.columnWidth(_REASON) - 2 * _SIDE)
        box = option.fontMetrics.boundingRect(
            QRect(0, 0, width, 0), Qt.TextFlag.TextWordWrap, str(index.data() or "")
        )
        return QSize(width, max(size.height(), box.height() + _SIDE))


def _file(item: ImportItem) -> Path:
    """Return the file of a line; what lies inside an archive is in the archive's file."""
    return Path(item.path.split("!")[0])


def _result(item: ImportItem) -> str:
    return item.reason or (tr("No text") if item.no_text else "")


def _line(item: ImportItem) -> QTreeWidgetItem:
    result = _result(item)
    line = QTreeWidgetItem([item.title or Path(item.path).name, result])
    line.setToolTip(0, as_tooltip(item.path))
    line.setToolTip(1, as_tooltip(result))
    line.setData(0, _ITEM_ROLE, item)
    return line
