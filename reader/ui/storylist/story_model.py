"""The rows of the list: ids in order, and the stories of those rows that came into sight."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import compress, groupby
from operator import ne
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from reader.translation import tr
from reader.ui.escaped_text import as_tooltip
from reader.ui.local_dates import counted, days_ago, spoken_date

if TYPE_CHECKING:
    from reader.model import Snippet, Story

Index = QModelIndex | QPersistentModelIndex

STORY_ROLE = Qt.ItemDataRole.UserRole + 1
SNIPPET_ROLE = Qt.ItemDataRole.UserRole + 2
GROUP_ROLE = Qt.ItemDataRole.UserRole + 3
"""The words above a row that is the first of its group; None for other rows."""
STORIES_MIME = "application/x-broadsheet-stories"
"""What a dragged row is: the ids of stories in decimal, a blank between them."""

_PAGE = 100
"""Stories read at a time when the list is scrolled."""
_NOWHERE = QModelIndex()
_HOST = re.compile(r"https?://(?:www\.)?([^/:?#]+)")


@dataclass(frozen=True, slots=True)
class Rows:
    """What a list holds at first: all ids known so far, and stories and snippets of some.

    `total` says how many there are altogether; more than `ids` where the rest is still to come.
    `groups` are the headings of stories whose list is grouped; those of one stand together.
    What follows from that is found here, since rows are made outside the GUI thread.
    """

    ids: tuple[int, ...]
    stories: Mapping[int, Story]
    snippets: Mapping[int, Snippet]
    total: int
    groups: Mapping[int, str] = field(default_factory=dict)
    row_of: Mapping[int, int] = field(init=False)
    """The row of each id."""
    starts: tuple[int, ...] = field(init=False)
    """The rows with which groups begin."""

    def __post_init__(self) -> None:
        """Work out the number of each row."""
        object.__setattr__(self, "row_of", _numbered(self.ids))
        object.__setattr__(self, "starts", tuple(_group_starts(self.ids, self.groups)))


class StoryModel(QAbstractListModel):
    """A list of any length; stories are asked for by page as they come into sight."""

    wanted = Signal(list)
    """list[int]: ids whose stories are to be given with `fill`."""
    changing = Signal()
    """Rows are about to come, go or move; `changed` follows."""
    changed = Signal()
    more_wanted = Signal(int)
    """int: the list came to its end; rows from here on are to be given with `extend`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: list[int] = []
        self._row_of: Mapping[int, int] = {}
        self._stories: dict[int, Story] = {}
        self._read: set[int] = set()
        self._snippets: dict[int, Snippet] = {}
        self._groups: Mapping[int, str] = {}
        self._starts: Sequence[int] = ()
        self._total = 0
        self._asked: set[int] = set()
        self._missing: list[int] = []
        self._asking_more = False
        self._ask = QTimer(self, singleShot=True, interval=0)
        self._ask.timeout.connect(self._ask_for_missing)

    @property
    def ids(self) -> Sequence[int]:
        """All ids in the order of the rows."""
        return self._ids

    @property
    def total(self) -> int:
        """How many stories there are, with those that are not yet rows."""
        return self._total

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the story of a row, its snippet, or what a screen reader says of it."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        story_id = self._ids[index.row()]
        if role == GROUP_ROLE:
            return self.heading_at(index.row())
        story = self._stories.get(story_id)
        if story is None:
            self._want(index.row())
            return "…" if role == Qt.ItemDataRole.DisplayRole else None
        if role == STORY_ROLE:
            return story
        if role == SNIPPET_ROLE:
            return self._snippets.get(story_id)
        if role == Qt.ItemDataRole.DisplayRole:
            return story.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            heading = self.heading_at(index.row())
            return f"{heading}: {spoken(story)}" if heading else spoken(story)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip(story.title)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return the flags of a row: it can be chosen and dragged."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Return the type as which rows are dragged: ids."""
        return [STORIES_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the ids of the dragged rows."""
        data = QMimeData()
        ids = " ".join(str(self._ids[index.row()]) for index in indexes)
        data.setData(STORIES_MIME, QByteArray(ids.encode()))
        return data

    def canFetchMore(self, parent: Index) -> bool:
        """Return whether a search has more stories than rows."""
        return not parent.isValid() and not self._asking_more and len(self._ids) < self._total

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next rows of a search."""
        if self.canFetchMore(parent):
            self._asking_more = True
            self.more_wanted.emit(len(self._ids))

    def show(self, rows: Rows) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._ids = list(rows.ids)
        self._stories, self._read = {}, set()
        self._learn(rows.stories.values())
        self._snippets = dict(rows.snippets)
        self._groups, self._starts = rows.groups, rows.starts
        self._row_of = rows.row_of
        self._total = max(rows.total, len(self._ids))
        self._asked.clear()
        self._missing.clear()
        self._asking_more = False
        self.endResetModel()

    def merge(self, rows: Rows) -> None:
        """Show other rows while what is selected stays selected and the list stays where it is."""
        self.changing.emit()
        self._learn(rows.stories.values())
        self._snippets = dict(rows.snippets)
        self._groups, self._starts = rows.groups, rows.starts
        wanted = list(rows.ids)
        # Sets at once: one by one, a hundred thousand rows take longer than the window may wait.
        fresh = rows.row_of.keys() - self._row_of.keys()
        some_go = len(self._ids) + len(fresh) > len(wanted)
        gone = self._row_of.keys() - rows.row_of.keys() if some_go else set()
        leaving = [story for story in self._ids if story in gone] if gone else []
        self._append(sorted(fresh, key=rows.row_of.__getitem__))
        whole = [*wanted, *leaving]
        self._arrange(whole, _numbered(whole) if leaving else rows.row_of)
        if leaving:
            self.beginRemoveRows(QModelIndex(), len(wanted), len(self._ids) - 1)
            self._ids, self._row_of = wanted, rows.row_of
            self.endRemoveRows()
        self._total = max(rows.total, len(self._ids))
        self.changed.emit()

    def extend(self, rows: Rows) -> None:
        """Put rows to the end; a search that gives none has come to its end."""
        self._asking_more = False
        fresh = [story for story in rows.ids if story not in self._row_of]
        if not fresh:
            self._total = len(self._ids)
            return
        self._learn(rows.stories.values())
        self._snippets.update(rows.snippets)
        self._append(fresh)
        self._total = max(rows.total, len(self._ids))

    def fill(self, stories: Iterable[Story]) -> None:
        """Take the stories of rows, new or changed."""
        here = [story for story in stories if story.id in self._row_of]
        rows = [self._row_of[story.id] for story in here if self._stories.get(story.id) != story]
        self._learn(here)
        if rows:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))

    def remove(self, ids: Iterable[int]) -> None:
        """Take rows out of the list."""
        rows = sorted(self._row_of[i] for i in ids if i in self._row_of)
        if not rows:
            return
        self.changing.emit()
        # From the end, rows that are neighbours together: archiving thousands is one step then.
        runs = [list(run) for _, run in groupby(enumerate(rows), lambda each: each[1] - each[0])]
        for run in reversed(runs):
            first, last = run[0][1], run[-1][1]
            self.beginRemoveRows(QModelIndex(), first, last)
            for story in self._ids[first : last + 1]:
                self._stories.pop(story, None)
                self._read.discard(story)
            del self._ids[first : last + 1]
            self._total -= last + 1 - first
            self.endRemoveRows()
        self._row_of = _numbered(self._ids)
        self._starts = _group_starts(self._ids, self._groups)
        self.changed.emit()

    def heading_at(self, row: int) -> str | None:
        """Return the heading of the group that begins with a row; None where none begins."""
        heading = self._groups.get(self._ids[row])
        if heading is None or (row > 0 and self._groups.get(self._ids[row - 1]) == heading):
            return None
        return heading

    def group_starts(self) -> list[int]:
        """Return the rows with which groups begin."""
        return list(self._starts)

    def loaded(self) -> set[int]:
        """Return the ids of rows whose stories are known."""
        return set(self._stories)

    def count_read(self) -> int:
        """Return how many rows are known to be of stories that were read."""
        return sum(story in self._row_of for story in self._read)

    def story_at(self, row: int) -> Story | None:
        """Return the story of a row, or None where it is not there or not yet known."""
        return self._stories.get(self._ids[row]) if 0 <= row < len(self._ids) else None

    def row_of(self, story: int) -> int | None:
        """Return the row of a story."""
        return self._row_of.get(story)

    def _learn(self, stories: Collection[Story]) -> None:
        self._stories.update((story.id, story) for story in stories)
        self._read.difference_update(story.id for story in stories)
        self._read.update(story.id for story in stories if story.read)

    def _append(self, fresh: list[int]) -> None:
        if fresh:
            start = len(self._ids)
            self.beginInsertRows(QModelIndex(), start, start + len(fresh) - 1)
            self._ids += fresh
            self._row_of = {**self._row_of, **{story: start + n for n, story in enumerate(fresh)}}
            self.endInsertRows()

    def _arrange(self, ids: list[int], row_of: Mapping[int, int]) -> None:
        """Bring the same rows into another order."""
        if ids == self._ids:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        stories = [self._ids[index.row()] for index in before]
        self._ids, self._row_of = ids, row_of
        after = [self.index(row_of[story]) for story in stories]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _want(self, row: int) -> None:
        start = row - row % _PAGE
        for story in self._ids[start : start + _PAGE]:
            if story not in self._stories and story not in self._asked:
                self._asked.add(story)
                self._missing.append(story)
        if self._missing and not self._ask.isActive():
            self._ask.start()

    def _ask_for_missing(self) -> None:
        # Only the last pages: whoever drags the scrollbar along wants what is in sight now.
        wanted, skipped = self._missing[-3 * _PAGE :], self._missing[: -3 * _PAGE]
        self._asked.difference_update(skipped)
        self._missing = []
        self.wanted.emit(wanted)


def _numbered(ids: Sequence[int]) -> dict[int, int]:
    """Return the row of each id."""
    return dict(zip(ids, range(len(ids)), strict=True))


def _group_starts(ids: Sequence[int], groups: Mapping[int, str]) -> list[int]:
    """Return the rows with which groups begin."""
    if not groups:
        return []
    headings = list(map(groups.get, ids))
    begins = map(ne, headings, [None, *headings])
    return [row for row in compress(range(len(headings)), begins) if headings[row] is not None]


def shown_date(story: Story) -> str:
    """Return the date of a row: when the story was published; where that is not known, says so."""
    if story.published:
        return spoken_date(story.published)
    days = days_ago(story.added)
    if days in (0, 1):
        return tr("added yesterday") if days else tr("added today")
    return tr("added {date}", date=spoken_date(story.added)) if story.added else ""


def host(address: str | None) -> str:
    """Return the host of an address, for stories whose site is not known."""
    match = _HOST.match(address or "")
    return match.group(1) if match else ""


def spoken(story: Story) -> str:
    """Return a row in words, for a screen reader."""
    parts = [story.title, story.site or host(story.url), shown_date(story)]
    parts += [tr("unread")] if not story.read else []
    parts += [tr("starred")] if story.starred else []
    parts += [counted(story.highlights, "highlight")] if story.highlights else []
    parts += [tr("tags: {tags}", tags=", ".join(story.tags))] if story.tags else []
    return ", ".join(part for part in parts if part)
