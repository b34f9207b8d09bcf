"""The reading view as one widget."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from reader.model import Body, Bookmark, Highlight, ReadingPlace, Related, Story

T = TypeVar("T")
Assets = Callable[[str], bytes | None]
Background = Callable[[Callable[[], object], Callable[[object], None]], None]


class PageView(QWidget):
    """Shows one story; what a person does with it comes out as signals."""

    story_requested = Signal(int)
    link_activated = Signal(str, str)
    link_hovered = Signal(str)
    highlight_requested = Signal(int, int, str, str)
    highlight_changed = Signal(str, str, str)
    highlight_removed = Signal(str)
    highlight_opened = Signal(str)
    bookmark_requested = Signal(int, str)
    bookmark_removed = Signal(str)
    place_changed = Signal(int, object)
    progress_changed = Signal(float, int)
    search_requested = Signal(str)
    text_size_changed = Signal(int)
    colour_changed = Signal(str)
    ready = Signal()

    def __init__(
        self, assets: Assets, background: Background | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._assets = assets
        self._background = background
        self._browser = QTextBrowser(self)
        self._browser.setOpenLinks(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._browser)

    def show_story(
        self,
        story: Story,
        body: Body,
        *,
        highlights: Sequence[Highlight] = (),
        bookmarks: Sequence[Bookmark] = (),
        related: Sequence[Related] = (),
        thread: Sequence[Story] = (),
        thread_name: str = "",
        place: ReadingPlace | None = None,
    ) -> None:
        """Show a story from the place where reading stopped."""
        self._browser.setPlainText(f"{story.title}\n\n{body.reading_text}")
        self.ready.emit()
