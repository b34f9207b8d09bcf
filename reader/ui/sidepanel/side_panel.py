"""Beside the page: the story's highlights, notes and bookmarks, its relatives, its details."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from reader.model import Bookmark, Highlight
from reader.translation import tr
from reader.ui.reading_controller import Neighbours, Opened
from reader.ui.sidepanel.contents_list import ContentsList
from reader.ui.sidepanel.mark_list import MarkList
from reader.ui.sidepanel.related_view import RelatedList
from reader.ui.sidepanel.story_details import Details
from reader.ui.theme_service import ThemeService
from reader.ui.word_button import word_button

_TABS = (
    "QTabBar::tab { padding: 7px 6px; border: 0; border-bottom: 2px solid transparent; }"
    "QTabBar::tab:selected { border-bottom: 2px solid palette(highlight); }"
    "QTabBar::tab:focus { text-decoration: underline; }"
)


class SidePanel(QTabWidget):
    """Four tabs: marks in the order of the text, contents, related stories, details."""

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
    closed = Signal()
    """The person wants the page alone."""
    note_changed = Signal(int, str, str)
    """int, str: the note on a story is another."""

    def __init__(self, themes: ThemeService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side-panel")
        self.setDocumentMode(True)
        # Four names stand beside each other in the usual width; in less they are cut.
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabBar().setExpanding(False)
        self.tabBar().setStyleSheet(_TABS)
        self.setAccessibleName(tr("Annotations, related stories and details"))
        close = word_button("×", tr("Close side panel"), self)
        close.clicked.connect(self.closed)
        self.setCornerWidget(close)
        self._opened: Opened | None = None
        self._marks = MarkList(themes)
        self._marks.chosen.connect(self._go_to)
        self._marks.edit_wanted.connect(self.edit_wanted)
        self._marks.remove_wanted.connect(self.remove_wanted)
        self._marks.place_wanted.connect(self.place_wanted)
        self._marks.tags_wanted.connect(self.tags_wanted)
        self.contents = ContentsList(themes)
        self._related = RelatedList(themes)
        self._related.story_wanted.connect(self.story_wanted)
        self._details = Details()
        self._details.note_changed.connect(self.note_changed)
        self.addTab(self._marks, tr("Annotations"))
        self.addTab(self.contents, tr("Contents"))
        self.addTab(self._related, tr("Related"))
        self.addTab(self._details, tr("Details"))
        for number in range(self.count()):
            self.setTabToolTip(number, self.tabText(number))

    def wanted_width(self) -> int:
        """Return the pixels in which the names of all tabs are read."""
        tabs = self.tabBar()
        names = sum(tabs.tabSizeHint(number).width() for number in range(tabs.count()))
        return names + self.cornerWidget().sizeHint().width()

    def set_colour_names(self, names: Mapping[str, str]) -> None:
        """Name the colours of highlights as the person does."""
        self._marks.set_colour_names(names)

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
        here = self._opened.story.id if self._opened is not None else None
        self._related.show_neighbours(found, here)

    def keep(self) -> None:
        """Keep what is being written in the note."""
        self._details.keep()

    def show_annotations(self) -> None:
        """Bring the marks to the front and give them the keys."""
        self.setCurrentWidget(self._marks)
        self._marks.setFocus()
        if self._marks.currentRow() < 0:
            self._marks.setCurrentRow(0)

    def select_highlight(self, id: str) -> None:
        """Mark the row of a highlight."""
        self._marks.select(id)

    def _go_to(self, mark: object) -> None:
        if isinstance(mark, Highlight):
            self.highlight_wanted.emit(mark.id)
        elif isinstance(mark, Bookmark):
            self.bookmark_wanted.emit(mark.id)
