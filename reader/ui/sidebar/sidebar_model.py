"""The sidebar's tree: shelves, saved searches, tags, sites and threads, each with its count."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QIcon

from reader.translation import format_number, tr, translatable
from reader.ui.escaped_text import as_tooltip
from reader.ui.icons import icon
from reader.ui.list_sources import SHELVES, ListSource, from_site, of_thread, saved, shelf, tagged
from reader.ui.local_dates import counted
from reader.ui.storylist.story_model import STORIES_MIME

if TYPE_CHECKING:
    from reader.model import Counts, Thread

Index = QModelIndex | QPersistentModelIndex

SOURCE_ROLE = Qt.ItemDataRole.UserRole + 1
COUNT_ROLE = Qt.ItemDataRole.UserRole + 2
HEADING_ROLE = Qt.ItemDataRole.UserRole + 3
DEPTH_ROLE = Qt.ItemDataRole.UserRole + 4
"""How many levels a tag is nested in tags that are entries themselves."""
COLOUR_ROLE = Qt.ItemDataRole.UserRole + 5
"""The name of a tag's colour, or an empty text."""

_SECTIONS = (
    translatable("Saved Searches"),
    translatable("Tags"),
    translatable("Sites"),
    translatable("Threads"),
)
_SEARCHES, _TAGS, _SITES, _THREADS = range(len(_SECTIONS))
_ICONS = {"starred": "star"}
_DROPS = ("inbox", "later", "all", "starred", "archive", "trash", "tag")
_FEW = 12
"""Entries of a section that are shown before one asks for all."""
_MOST_THREADS = 30
"""Threads listed."""
_TOP = len(SHELVES)
_NOWHERE = QModelIndex()
_Entry = tuple[ListSource, int]

MORE = "more"
"""The kind of the entry that stands for the rest of its section; its value is the section."""


class SidebarModel(QAbstractItemModel):
    """Shelves and headings at the top, entries below the headings.

    Top rows have the internal number 0, entries that of their section, counted from 1.
    """

    dropped = Signal(object, list)
    """Source, list[int]: stories were dropped on an entry."""

    counted = Signal()
    """Numbers, tags and their colours may be others now."""

    def __init__(self, colour: QColor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._colour = colour
        self._icons: dict[str, QIcon] = {}
        self._shelves: list[_Entry] = [(shelf(kind), 0) for kind in SHELVES]
        self._sections: list[list[_Entry]] = [[] for _ in _SECTIONS]
        self._known: list[list[_Entry]] = [[] for _ in _SECTIONS]
        self._whole: set[int] = set()
        self._tag_colours: dict[str, str] = {}
        self._depths: dict[str, int] = {}
        self.shrinking = False
        """Whether rows are just going, which no person chose."""

    def set_counts(self, counts: Counts) -> None:
        """Show other numbers, tags, sites and saved searches."""
        numbers = {
            "inbox": counts.inbox,
            "begun": counts.begun,
            "later": counts.later,
            "starred": counts.starred,
            "notebook": counts.highlights,
            "archive": counts.archived,
            "all": counts.all,
            "link-only": counts.link_only,
            "trash": counts.trash,
        }
        self._tag_colours = dict(counts.tag_colours)
        self._depths = nested_depths([tag for tag, _ in counts.tags])
        self._shelves = [(source, numbers[source.kind]) for source, _ in self._shelves]
        self.dataChanged.emit(self.index(0, 0), self.index(_TOP - 1, 0))
        self._fill(_SEARCHES, [(saved(search), number) for search, number in counts.saved])
        tags = [(tagged(tag), number) for tag, number in counts.tags]
        self._fill(_TAGS, sorted(tags, key=lambda entry: entry[0].value.casefold().split("/")))
        self._fill(_SITES, [(from_site(site), number) for site, number in counts.sites])
        self.counted.emit()

    def set_threads(self, threads: Sequence[Thread]) -> None:
        """Show other threads, those that moved last first."""
        self._fill(_THREADS, [(of_thread(t), len(t.stories)) for t in threads[:_MOST_THREADS]])

    def show_all(self, section: int) -> None:
        """Show all entries of a section, not only the first ones."""
        self._whole.add(section)
        self._fill(section, self._known[section])

    def set_colour(self, colour: QColor) -> None:
        """Draw the icons in another colour."""
        self._colour = colour
        self._icons.clear()

    def find(self, source: ListSource) -> QModelIndex:
        """Return the entry of a source; an invalid index where there is none."""
        sought = (source.kind, source.value)
        for row, (other, _) in enumerate(self._shelves):
            if (other.kind, other.value) == sought:
                return self.index(row, 0)
        for number, entries in enumerate(self._sections):
            for row, (other, _) in enumerate(entries):
                if (other.kind, other.value) == sought:
                    return self.createIndex(row, 0, number + 1)
        return QModelIndex()

    @property
    def tag_colours(self) -> Mapping[str, str]:
        """The names of the colours of those tags that have one."""
        return self._tag_colours

    def tag_colour(self, tag: str) -> str:
        """Return the name of a tag's colour, or an empty text."""
        return self._tag_colours.get(tag, "")

    def sources(self) -> list[ListSource]:
        """Return the sources of all entries, from top to bottom."""
        below = (entry for entries in self._known for entry in entries)
        return [source for source, _ in (*self._shelves, *below)]

    def headings(self) -> Iterable[QModelIndex]:
        """Return the headings of the sections."""
        return [self.index(_TOP + number, 0) for number in range(len(_SECTIONS))]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return shelves and headings at the top; entries below a heading."""
        if not parent.isValid():
            return _TOP + len(_SECTIONS)
        section = parent.row() - _TOP
        return len(self._sections[section]) if parent.internalId() == 0 and section >= 0 else 0

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return one column."""
        return 1

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """Return the place of a row."""
        if not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        inside = parent.row() - _TOP + 1 if parent.isValid() else 0
        return self.createIndex(row, column, inside)

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        """Return the heading of an entry."""
        inside = int(index.internalId()) if index.isValid() else 0
        return self.createIndex(_TOP + inside - 1, 0, 0) if inside else QModelIndex()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the source of an entry, its count, its icon, or its words for a screen reader."""
        entry = self._entry(index)
        if entry is None:
            return self._heading(index, role)
        source, number = entry
        if role == SOURCE_ROLE:
            return source
        if role == COUNT_ROLE:
            return number
        if role == DEPTH_ROLE:
            return self._depths.get(source.value, 0) if source.kind == "tag" else 0
        if role == COLOUR_ROLE:
            return self._tag_colours.get(source.value, "") if source.kind == "tag" else ""
        if role == Qt.ItemDataRole.DisplayRole:
            nested = source.kind == "tag" and self._depths.get(source.value, 0)
            return "/".join(source.title.split("/")[nested:]) if nested else source.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip(source.title)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icon(source)
        if role == Qt.ItemDataRole.AccessibleTextRole and source.kind == MORE:
            return source.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            marks = source.kind == "notebook"
            words = counted(number, "highlight") if marks else counted(number, "story", "stories")
            return f"{source.title}, {words}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return the flags of an entry: it can be chosen; on some, stories can be dropped."""
        entry = self._entry(index)
        flags = Qt.ItemFlag.ItemIsEnabled
        if entry is not None:
            flags |= Qt.ItemFlag.ItemIsSelectable
            if entry[0].kind in _DROPS:
                flags |= Qt.ItemFlag.ItemIsDropEnabled
        return flags

    def mimeTypes(self) -> list[str]:
        """Return the type of what can be dropped here: stories."""
        return [STORIES_MIME]

    def supportedDropActions(self) -> Qt.DropAction:
        """Return the drop actions; the list stays as it is until the library has changed."""
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Return whether stories may be dropped on this entry."""
        entry = self._entry(parent)
        return entry is not None and entry[0].kind in _DROPS and data.hasFormat(STORIES_MIME)

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Announce which stories were dropped where."""
        entry = self._entry(parent)
        if entry is None or not self.canDropMimeData(data, action, row, column, parent):
            return False
        text = bytes(data.data(STORIES_MIME).data()).decode()
        self.dropped.emit(entry[0], [int(part) for part in text.split()])
        # Not `True`: the list must not remove the rows that it believes to have been moved.
        return False

    def _entry(self, index: Index) -> _Entry | None:
        if not index.isValid():
            return None
        inside = int(index.internalId())
        entries = self._sections[inside - 1] if inside else self._shelves
        return entries[index.row()] if index.row() < len(entries) else None

    @staticmethod
    def _heading(index: Index, role: int) -> object:
        if not index.isValid() or index.internalId():
            return None
        if role == HEADING_ROLE:
            return True
        return tr(_SECTIONS[index.row() - _TOP]) if role == Qt.ItemDataRole.DisplayRole else None

    def _icon(self, source: ListSource) -> QIcon:
        name = _ICONS.get(source.kind, source.kind)
        if source.kind == MORE:
            return QIcon()
        if name not in self._icons:
            self._icons[name] = icon(name, self._colour)
        return self._icons[name]

    def _fill(self, section: int, entries: list[_Entry]) -> None:
        """Make a section hold these entries; rows come and go at its end, so nothing jumps."""
        self._known[section] = entries
        if len(entries) > _FEW + 1 and section not in self._whole:
            rest = ListSource(
                MORE, str(section), tr("Show all {entries}…", entries=format_number(len(entries)))
            )
            # Those with the most stories, in the order of all.
            least = sorted((number for _, number in entries), reverse=True)[_FEW - 1]
            often = [entry for entry in entries if entry[1] >= least or section != _TAGS]
            entries = [*often[:_FEW], (rest, 0)]
        before = self._sections[section]
        if before == entries:
            return
        parent = self.index(_TOP + section, 0)
        if len(entries) > len(before):
            self.beginInsertRows(parent, len(before), len(entries) - 1)
            self._sections[section] = entries
            self.endInsertRows()
        elif len(entries) < len(before):
            self.shrinking = True
            self.beginRemoveRows(parent, len(entries), len(before) - 1)
            self._sections[section] = entries
            self.endRemoveRows()
            self.shrinking = False
        self._sections[section] = entries
        if entries:
            last = len(entries) - 1
            self.dataChanged.emit(self.index(0, 0, parent), self.index(last, 0, parent))


def nested_depths(tags: Sequence[str]) -> dict[str, int]:
    """Return how deep each tag lies in other tags of the list: `a/b` lies in `a` where that is."""
    known = {tag.casefold() for tag in tags}
    depths = {}
    for tag in tags:
        levels = tag.casefold().split("/")
        shown = [n for n in range(1, len(levels)) if "/".join(levels[:n]) in known]
        depths[tag] = shown[-1] if shown else 0
    return depths
