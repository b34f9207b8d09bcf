"""The notebook's rows: entries under headings, by story or by day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.model import NotebookEntry
from reader.translation import facts_line, tr
from reader.ui.local_dates import counted, spoken_date

Index = QModelIndex | QPersistentModelIndex

ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
HEADING_ROLE = Qt.ItemDataRole.UserRole + 2
BY_STORY, BY_DAY = "story", "day"
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Heading:
    """A line above the entries of one story or one day; `story` is 0 for a day."""

    text: str
    hint: str
    story: int = 0


class NotebookModel(QAbstractListModel):
    """Headings and entries in one list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Heading | NotebookEntry] = []
        self._entries: Sequence[NotebookEntry] = ()
        self._grouping = BY_STORY

    @property
    def entries(self) -> Sequence[NotebookEntry]:
        """All entries that are shown."""
        return self._entries

    def show(self, entries: Sequence[NotebookEntry]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self._entries = entries
        self._rows = grouped(entries, self._grouping)
        self.endResetModel()

    def group(self, grouping: str) -> None:
        """Group by story or by day."""
        self._grouping = grouping
        self.show(self._entries)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return headings and entries."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return an entry, a heading, or what a screen reader says of them."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ENTRY_ROLE:
            return row if isinstance(row, NotebookEntry) else None
        if role == HEADING_ROLE:
            return row if isinstance(row, Heading) else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.text if isinstance(row, Heading) else spoken_entry(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return a row's flags: headings cannot be chosen, and the arrow keys pass over them."""
        if index.isValid() and isinstance(self._rows[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def row_of(self, id: str) -> int | None:
        """Return the row of an entry."""
        for number, row in enumerate(self._rows):
            if isinstance(row, NotebookEntry) and row.id == id:
                return number
        return None


def grouped(entries: Iterable[NotebookEntry], grouping: str) -> list[Heading | NotebookEntry]:
    """Return entries below their headings; groups in the order of their first entries."""
    groups: dict[object, list[NotebookEntry]] = {}
    for entry in entries:
        key: object = entry.story if grouping == BY_STORY else entry.created[:10]
        groups.setdefault(key, []).append(entry)
    rows: list[Heading | NotebookEntry] = []
    for members in groups.values():
        first, number = members[0], counted(len(members), "entry", "entries")
        if grouping == BY_STORY:
            hint = facts_line((first.site or "", number))
            rows.append(Heading(first.title, hint, first.story))
            members = sorted(members, key=lambda entry: (entry.state == "orphaned", entry.start))
        else:
            rows.append(Heading(spoken_date(first.created) or tr("No date"), number))
        rows += members
    return rows


def spoken_entry(entry: NotebookEntry) -> str:
    """Return an entry in words, for a screen reader."""
    kinds = {
        "highlight": tr("Highlight in {title}", context="entry", title=entry.title),
        "note": tr("Note in {title}", context="entry", title=entry.title),
        "bookmark": tr("Bookmark in {title}", context="entry", title=entry.title),
    }
    parts = [kinds[entry.kind], entry.exact]
    parts += (
        [tr("Marked as: {marked_text}", marked_text=entry.marked_text)] if entry.marked_text else []
    )
    parts += [tr("note: {note}", note=entry.note)] if entry.note else []
    parts += [tr("text no longer found")] if entry.state == "orphaned" else []
    return ". ".join(part for part in parts if part)
