"""The sidebar's tree: shelves, saved searches, threads, tags and sites, each with its count."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QIcon, QStandardItem, QStandardItemModel

from reader.model import Counts, Thread
from reader.ui.dates import counted
from reader.ui.icons import icon
from reader.ui.sources import SHELVES, Source, from_site, of_thread, saved, shelf, tagged
from reader.ui.storylist.model import STORIES_MIME

Index = QModelIndex | QPersistentModelIndex

SOURCE_ROLE = Qt.ItemDataRole.UserRole + 1
COUNT_ROLE = Qt.ItemDataRole.UserRole + 2
HEADING_ROLE = Qt.ItemDataRole.UserRole + 3

_SECTIONS = ("Saved searches", "Threads", "Tags", "Sites")
_ICONS = {"notebook": "notebook", "saved": "saved", "thread": "thread"}
_DROPS = ("inbox", "all", "starred", "archive", "trash", "tag")
_MOST = 300
_Entry = tuple[Source, int]


class SidebarModel(QStandardItemModel):
    """Entries hold their `Source`; headings of sections hold none and hide while empty."""

    dropped = Signal(object, list)
    """Source, list[int]: stories were dropped on an entry."""

    def __init__(self, colour: QColor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._colour = colour
        self._shelves = {kind: self._entry(shelf(kind)) for kind in SHELVES}
        for item in self._shelves.values():
            self.appendRow(item)
        self._headings = {name: self._heading(name) for name in _SECTIONS}
        for heading in self._headings.values():
            self.appendRow(heading)

    def set_counts(self, counts: Counts) -> None:
        """Show other numbers, tags, sites and saved searches."""
        numbers = {
            "inbox": counts.inbox,
            "all": counts.all,
            "starred": counts.starred,
            "notebook": counts.highlights,
            "archive": counts.archived,
            "trash": counts.trash,
        }
        for kind, number in numbers.items():
            self._count(self._shelves[kind], number)
        self._fill("Saved searches", [(saved(search), number) for search, number in counts.saved])
        self._fill("Tags", [(tagged(tag), number) for tag, number in counts.tags[:_MOST]])
        self._fill("Sites", [(from_site(site), number) for site, number in counts.sites[:_MOST]])

    def set_threads(self, threads: Sequence[Thread]) -> None:
        """Show other threads, those that moved last first."""
        self._fill("Threads", [(of_thread(t), len(t.stories)) for t in threads[:30]])

    def set_colour(self, colour: QColor) -> None:
        """Draw the icons in another colour."""
        self._colour = colour
        for index in self._indexes():
            source = index.data(SOURCE_ROLE)
            if isinstance(source, Source):
                self.itemFromIndex(index).setIcon(self._icon(source))

    def find(self, source: Source) -> QModelIndex:
        """The entry of a source; an invalid index where there is none."""
        for index in self._indexes():
            other = index.data(SOURCE_ROLE)
            if isinstance(other, Source) and (other.kind, other.value) == (
                source.kind,
                source.value,
            ):
                return index
        return QModelIndex()

    def sources(self) -> list[Source]:
        """The sources of all entries, from top to bottom."""
        found = (index.data(SOURCE_ROLE) for index in self._indexes())
        return [source for source in found if isinstance(source, Source)]

    def headings(self) -> Iterable[QModelIndex]:
        """The headings of the sections."""
        return [heading.index() for heading in self._headings.values()]

    def mimeTypes(self) -> list[str]:
        """Stories can be dropped here."""
        return [STORIES_MIME]

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Whether stories may be dropped on this entry."""
        source = parent.data(SOURCE_ROLE) if parent.isValid() else None
        return isinstance(source, Source) and source.kind in _DROPS and data.hasFormat(STORIES_MIME)

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Tell which stories were dropped where."""
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        text = bytes(data.data(STORIES_MIME).data()).decode()
        self.dropped.emit(parent.data(SOURCE_ROLE), [int(part) for part in text.split()])
        # Not `True`: the list must not remove the rows that it believes to have been moved.
        return False

    def _indexes(self) -> Iterable[QModelIndex]:
        for row in range(self.rowCount()):
            top = self.index(row, 0)
            yield top
            for child in range(self.rowCount(top)):
                yield self.index(child, 0, top)

    def _heading(self, name: str) -> QStandardItem:
        item = QStandardItem(name)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        item.setData(True, HEADING_ROLE)
        return item

    def _entry(self, source: Source) -> QStandardItem:
        item = QStandardItem(source.title)
        item.setData(source, SOURCE_ROLE)
        item.setIcon(self._icon(source))
        item.setToolTip(source.title)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if source.kind in _DROPS:
            flags |= Qt.ItemFlag.ItemIsDropEnabled
        item.setFlags(flags)
        return item

    def _icon(self, source: Source) -> QIcon:
        names = {"starred": "star", **_ICONS}
        return icon(names.get(source.kind, source.kind), self._colour)

    @staticmethod
    def _count(item: QStandardItem, number: int) -> None:
        item.setData(number, COUNT_ROLE)
        spoken = f"{item.text()}, {counted(number, 'story', 'stories')}"
        item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)

    def _fill(self, section: str, entries: Sequence[_Entry]) -> None:
        """Make a section hold these entries, leaving rows that stay where they are alone."""
        heading = self._headings[section]
        wanted = [source for source, _ in entries]
        for row in range(heading.rowCount() - 1, -1, -1):
            if heading.child(row).data(SOURCE_ROLE) not in wanted:
                heading.removeRow(row)
        for row, (source, number) in enumerate(entries):
            child = heading.child(row)
            if child is None or child.data(SOURCE_ROLE) != source:
                self._drop_row(heading, row, source)
                child = self._entry(source)
                heading.insertRow(row, [child])
            self._count(child, number)

    @staticmethod
    def _drop_row(heading: QStandardItem, start: int, source: Source) -> None:
        for row in range(start, heading.rowCount()):
            if heading.child(row).data(SOURCE_ROLE) == source:
                heading.removeRow(row)
                return
