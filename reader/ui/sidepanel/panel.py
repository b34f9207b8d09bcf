"""Beside the page: the story's highlights, notes and bookmarks, its relatives, its details."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QTabWidget, QWidget

from reader.model import Bookmark, Highlight, Related
from reader.ui.dates import spoken_date
from reader.ui.page.foot import GROUPS
from reader.ui.reading import Neighbours, Opened
from reader.ui.sidepanel.details import Details
from reader.ui.sidepanel.marks import MarkList
from reader.ui.themes import Theme

_ROLE = Qt.ItemDataRole.UserRole


class SidePanel(QTabWidget):
    """Three tabs: marks in the order of the text, related stories, details."""

    highlight_wanted = Signal(str)
    """str: the id of a highlight to go to."""
    bookmark_wanted = Signal(str)
    """str: the id of a bookmark to go to."""
    story_wanted = Signal(int)
    """int: a related story to open."""
    edit_wanted = Signal(object)
    """Highlight or Bookmark: its note or its name is to be edited."""
    remove_wanted = Signal(object)
    """Highlight or Bookmark: it is to be removed."""
    place_wanted = Signal(object)
    """Highlight: an orphan is to be placed at the selection of the page."""
    tags_wanted = Signal(object)
    """Highlight: its tags are to be edited."""
    note_changed = Signal(int, str)
    """int, str: the note on a story is another."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side-panel")
        self.setDocumentMode(True)
        self.setAccessibleName("Marks, related stories and details")
        self._theme = theme
        self._opened: Opened | None = None
        self._marks = MarkList(theme)
        self._marks.chosen.connect(self._go_to)
        self._marks.edit_wanted.connect(self.edit_wanted)
        self._marks.remove_wanted.connect(self.remove_wanted)
        self._marks.place_wanted.connect(self.place_wanted)
        self._marks.tags_wanted.connect(self.tags_wanted)
        self._related = QListWidget()
        self._related.setWordWrap(True)
        self._related.setAccessibleName("Related stories")
        self._related.setFrameShape(QListWidget.Shape.NoFrame)
        self._related.itemActivated.connect(self._open_related)
        self._related.itemClicked.connect(self._open_related)
        self._details = Details()
        self._details.note_changed.connect(self.note_changed)
        self.addTab(self._marks, "Marks")
        self.addTab(self._related, "Related")
        self.addTab(self._details, "Details")

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of another theme."""
        self._theme = theme
        self._marks.set_theme(theme)

    def show_story(self, opened: Opened | None) -> None:
        """Show what belongs to a story, or nothing."""
        self._opened = opened
        self._marks.show_marks(
            opened.highlights if opened else (), opened.bookmarks if opened else ()
        )
        self._details.show_story(opened)
        if opened is None:
            self._related.clear()

    def show_neighbours(self, found: Neighbours) -> None:
        """Show the stories that belong to the story."""
        self._related.clear()
        for related in found.related:
            number = found.saved.index(related.id) + 1 if related.id is not None else 0
            self._related.addItem(_related_row(related, number))
        if not found.related:
            self._related.addItem(_heading("No related stories in your library yet."))
        if found.thread:
            self._related.addItem(_heading(f"Thread: {found.name}"))
            for story in found.thread:
                day = spoken_date(story.published)
                here = self._opened is not None and story.id == self._opened.story.id
                row = QListWidgetItem(f"{day}  {story.title}{'  (this one)' if here else ''}")
                row.setData(_ROLE, story.id)
                self._related.addItem(row)

    def keep(self) -> None:
        """Keep what is being written in the note."""
        self._details.keep()

    def select_highlight(self, id: str) -> None:
        """Mark the row of a highlight."""
        self._marks.select(id)

    def _go_to(self, mark: object) -> None:
        if isinstance(mark, Highlight):
            self.highlight_wanted.emit(mark.id)
        elif isinstance(mark, Bookmark):
            self.bookmark_wanted.emit(mark.id)

    def _open_related(self, row: QListWidgetItem) -> None:
        story = row.data(_ROLE)
        if isinstance(story, int):
            self.story_wanted.emit(story)


def _related_row(related: Related, number: int) -> QListWidgetItem:
    facts = " · ".join(
        part for part in (related.site or "", spoken_date(related.published)) if part
    )
    title = f"{number}  {related.title}" if number else related.title
    lines = [title, " — ".join(part for part in (dict(GROUPS)[related.kind], facts) if part)]
    lines += ["; ".join(related.reasons)] if related.reasons else []
    if related.id is None:
        lines.append("not saved" + (f": {related.url}" if related.url else ""))
    row = QListWidgetItem("\n".join(lines))
    row.setToolTip(related.url or related.title)
    row.setData(_ROLE, related.id)
    return row


def _heading(words: str) -> QListWidgetItem:
    row = QListWidgetItem(words)
    row.setFlags(Qt.ItemFlag.ItemIsEnabled)
    font = QFont()
    font.setWeight(QFont.Weight.DemiBold)
    row.setFont(font)
    return row
