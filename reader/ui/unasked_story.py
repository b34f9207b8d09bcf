"""A story that opened by itself: in the place of one that left, at the start, the first result."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal

if TYPE_CHECKING:
    from reader.ui.page import PageView
    from reader.ui.session import Session

_ATTENDING = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)
"""What a person does on a page."""


class UnaskedStory(QObject):
    """Watches the page of a story that nobody chose: seen whole, it was not read by anybody yet."""

    finished = Signal()
    """A person turned to the story, whose end had been in view already."""

    def __init__(self, session: Session, page: PageView) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        self._comes = self._is_shown = self._was_whole = False
        self._way: tuple[int | None, int | None] = (None, None)

    def open(self, opens: Callable[[], object]) -> None:
        """Let `opens` open a story that nobody chose."""
        self._comes = True
        opens()
        self._comes = False
        self._way = (None, None)

    def open_instead(self, opens: Callable[[], object]) -> None:
        """Let `opens` open a story that nobody chose in the place of the one on the page."""
        before = self._session.story
        self.open(opens)
        self._way = (before, self._session.story)

    @property
    def left(self) -> int | None:
        """The story in whose place the one on the page came; None where somebody chose this."""
        before, after = self._way
        return before if after == self._session.story != before else None

    def begin(self, shown: bool) -> None:
        """Take note that another story comes to the page, or none."""
        self._was_whole = False
        self._watch(shown and self._comes)

    def attend(self) -> None:
        """Count the story as one that a person turned to."""
        if self._is_shown:
            self._watch(False)
            if self._was_whole:
                self.finished.emit()

    def see_end(self, seen: bool) -> bool:
        """Remember whether its end is in view; return whether nobody has turned to it yet."""
        self._was_whole = seen
        return self._is_shown

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice keys, clicks and the wheel on its page."""
        if event.type() in _ATTENDING:
            self.attend()
        return False

    def _watch(self, on: bool) -> None:
        if on != self._is_shown:
            page = self._page.reading_widget
            for part in (page, page.viewport()):
                if on:
                    part.installEventFilter(self)
                else:
                    part.removeEventFilter(self)
        self._is_shown = on
