"""What is being looked at: the list, the selection, the story on the page, and the way there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from reader.model import Changes, Story
from reader.ui.list_sources import ListSource, shelf

_LONGEST_WAY = 300
"""Stories that Back remembers."""


class Session(QObject):
    """The state that panes share; they change it by its methods and hear of it by its signals."""

    changed = Signal(object)
    """Changes: a write touched the library."""
    source_changed = Signal(object)
    """Source: the list shows something else."""
    story_changed = Signal(object)
    """int or None: the page shall show this story."""
    selection_changed = Signal(object)
    """tuple[Story, ...]: the stories chosen in the list."""
    way_changed = Signal()
    """The way back or forward is another."""

    grown = Signal()
    """Stories are coming in, which ones is announced later; numbers and lists may be read again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = shelf("inbox")
        self._list = self._source
        self._selection: tuple[Story, ...] = ()
        self._aimed: tuple[Story, ...] = ()
        self._story: int | None = None
        self._back: list[int] = []
        self._forward: list[int] = []

    @property
    def source(self) -> ListSource:
        """What the list shows."""
        return self._source

    @property
    def in_notebook(self) -> bool:
        """Whether the notebook is shown in place of list and page."""
        return self._source.kind == "notebook"

    @property
    def selection(self) -> tuple[Story, ...]:
        """The stories chosen in the list."""
        return self._selection

    @property
    def story(self) -> int | None:
        """The story on the page."""
        return self._story

    @property
    def can_go_back(self) -> bool:
        """Whether a story was open before this one."""
        return bool(self._back)

    @property
    def can_go_forward(self) -> bool:
        """Whether a way back was taken."""
        return bool(self._forward)

    def show(self, source: ListSource) -> None:
        """Show other stories in the list."""
        if source != self._source:
            if not self.in_notebook:
                self._list = self._source
            self._source = source
            self.source_changed.emit(source)

    def leave_notebook(self) -> None:
        """Show the list again that was shown before the notebook."""
        if self.in_notebook:
            self.show(self._list)

    def select(self, stories: Sequence[Story]) -> None:
        """Note which stories of the list are chosen."""
        if tuple(stories) != self._selection:
            self._selection = tuple(stories)
            self.selection_changed.emit(self._selection)

    @property
    def aimed(self) -> tuple[Story, ...]:
        """The stories that a context menu is about, where they are not the selected ones."""
        return self._aimed

    def aim(self, stories: Sequence[Story]) -> None:
        """Note what a context menu is about; with nothing, commands are about the selection."""
        if tuple(stories) != self._aimed:
            self._aimed = tuple(stories)
            self.selection_changed.emit(self._selection)

    def open(self, story: int | None) -> None:
        """Show a story on the page and remember the way to it."""
        if story == self._story:
            return
        if self._story is not None and story is not None:
            self._back = [*self._back[-_LONGEST_WAY:], self._story]
            self._forward.clear()
        self._move_to(story)

    def back(self) -> None:
        """Show the story that was open before."""
        if self._back:
            if self._story is not None:
                self._forward.append(self._story)
            self._move_to(self._back.pop())

    def forward(self) -> None:
        """Take back a way back."""
        if self._forward:
            if self._story is not None:
                self._back.append(self._story)
            self._move_to(self._forward.pop())

    def announce(self, changes: Changes | None) -> None:
        """Announce to every pane what a write did."""
        if changes is None:
            return
        if changes.removed:
            self._back = [story for story in self._back if story not in changes.removed]
            self._forward = [story for story in self._forward if story not in changes.removed]
            self.way_changed.emit()
        self.changed.emit(changes)

    def _move_to(self, story: int | None) -> None:
        self._story = story
        self.story_changed.emit(story)
        self.way_changed.emit()
