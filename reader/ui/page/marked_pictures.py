"""Pictures that were marked: a bookmark at a picture is drawn as a frame around it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader.ui.page.overlay import Overlay
from reader.ui.page.page_display import Display
from reader.ui.page.story_pictures import StoryPicture, StoryPictures

if TYPE_CHECKING:
    from reader.model import Bookmark

_LINE = 3
"""Pixels of the frame."""


class MarkedPictures:
    """Knows which pictures are bookmarked and frames those in view.

    A picture has no letters in the reading text: its bookmark stands where it does, under its name.
    """

    def __init__(self, display: Display, pictures: StoryPictures, layer: Overlay) -> None:
        self._display = display
        self._pictures = pictures
        self._layer = layer
        layer.over_all.append(self._paint)
        # The ribbon stands beside the picture, not beside the words that follow it.
        layer.picture_of = self.position_of

    def find(self, picture: StoryPicture) -> Bookmark | None:
        """Return the bookmark of a picture, or None."""
        offset = self._display.map.offset(picture.position)
        for bookmark in self._layer.bookmarks:
            if bookmark.state == "anchored" and (bookmark.offset, bookmark.label) == (
                offset,
                picture.label,
            ):
                return bookmark
        return None

    def position_of(self, bookmark: Bookmark) -> int | None:
        """Return where the picture of a bookmark stands in the document; None for one of words."""
        marked = (one.position for one in self._pictures.all() if self.find(one) == bookmark)
        return next(marked, None)

    def frames(self) -> Iterator[QRectF]:
        """Yield the places of marked pictures in the document."""
        if self._layer.bookmarks:
            for picture in self._pictures.all():
                if self.find(picture) is not None:
                    yield self._pictures.box(picture)

    def _paint(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for box in self.frames():
            pen = QPen(QColor(self._display.theme.link), _LINE)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            inset = _LINE / 2
            painter.drawRect(box.adjusted(inset, inset, -inset, -inset))
