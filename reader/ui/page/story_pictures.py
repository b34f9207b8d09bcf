"""Pictures of the story: enlarged, copied and saved, with the words that describe them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QTextBlock, QTextCursor, QTextImageFormat
from PySide6.QtWidgets import QWidget

from reader.translation import tr
from reader.ui.page.page_browser import PageBrowser
from reader.ui.page.page_display import Display
from reader.ui.page.page_geometry import across
from reader.ui.page.page_pictures import Pictures, decode
from reader.ui.page.picture_viewer import WIDEST, PictureViewer
from reader.ui.page.typography import KIND

_WORDS_OF_LABEL = 8
"""As many as a bookmark in the text has."""


@dataclass(frozen=True, slots=True)
class StoryPicture:
    """A picture of the story: its asset, where it stands, and what is said of it."""

    asset: str
    position: int
    words: str

    @property
    def label(self) -> str:
        """The name of its bookmark: the first words of what describes it."""
        return " ".join((self.words or tr("Picture")).split()[:_WORDS_OF_LABEL])


class StoryPictures(QObject):
    """Finds the picture that is meant and shows it over the window."""

    save_wanted = Signal(str, str)
    """str, str: the asset that is to be saved as a file, and its words."""
    copied = Signal()

    def __init__(
        self, browser: PageBrowser, display: Display, pictures: Pictures, page: QWidget
    ) -> None:
        super().__init__(page)
        self._browser = browser
        self._display = display
        self._pictures = pictures
        self._page = page
        self._viewer: PictureViewer | None = None
        browser.hands.parts.append(self)
        browser.clicked.connect(self._clicked)

    def take_sizes(self, sizes: Mapping[str, QSize | None]) -> None:
        """Take over the sizes of pictures that were measured with the story."""
        self._pictures.take_sizes(sizes)

    # -- which picture ------------------------------------------------------------------------

    def all(self) -> list[StoryPicture]:
        """Return the pictures that can be shown, in the order of the story."""
        placed = [
            (position, asset)
            for asset, positions in self._display.layout.images.items()
            if not self._pictures.is_broken(asset)
            for position in positions
        ]
        return [StoryPicture(asset, at, self._words(at)) for at, asset in sorted(placed)]

    def at(self, point: QPointF) -> StoryPicture | None:
        """Return the picture at a point of the document."""
        layout = self._display.document.documentLayout()
        hit = layout.hitTest(point, Qt.HitTestAccuracy.ExactHit)
        if hit < 0:
            return None
        for asset, positions in self._display.layout.images.items():
            for position in positions:
                if position in (hit, hit - 1) and not self._pictures.is_broken(asset):
                    found = StoryPicture(asset, position, self._words(position))
                    return found if self.box(found).contains(point) else None
        return None

    def box(self, picture: StoryPicture) -> QRectF:
        """Return the place of a picture in the document."""
        block = self._display.document.findBlock(picture.position)
        line = block.layout().lineForTextPosition(picture.position - block.position())
        corner = self._display.document.documentLayout().blockBoundingRect(block).topLeft()
        # In a cell of a table a picture is shown smaller than elsewhere.
        width = self._look(picture.position).width()
        left = across(line, picture.position - block.position())
        top = corner.y() + line.y()
        return QRectF(corner.x() + left, top, width, line.height())

    def _look(self, position: int) -> QTextImageFormat:
        cursor = QTextCursor(self._display.document)
        cursor.setPosition(position)
        cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
        return cursor.charFormat().toImageFormat()

    def _words(self, position: int) -> str:
        """Return what describes a picture: its caption, else what the page gives in its place."""
        block = self._display.document.findBlock(position)
        below = block.next()
        if below.isValid() and below.blockFormat().property(KIND) == "caption":
            return " ".join(below.text().split())
        look = self._look(position)
        return " ".join(str(look.property(look.Property.ImageAltText.value) or "").split())

    # -- enlarging ----------------------------------------------------------------------------

    def inside(self, block: QTextBlock) -> StoryPicture | None:
        """Return the first picture of a block, or None."""
        end = block.position() + block.length()
        return next((one for one in self.all() if block.position() <= one.position < end), None)

    def open(self, picture: StoryPicture) -> None:
        """Enlarge a picture over the whole window."""
        self.close()
        pictures = self.all()
        number = next((n for n, one in enumerate(pictures) if one.position == picture.position), 0)
        viewer = PictureViewer(
            self._page.window(),
            [(one.asset, one.words) for one in pictures],
            self._pictures.assets,
            self._pictures.background,
        )
        self._viewer = viewer
        viewer.save_wanted.connect(self.save_wanted)
        viewer.copied.connect(self.copied)
        viewer.closed.connect(self._closed)
        viewer.open(number)

    def close(self) -> None:
        """Show the page again."""
        if self._viewer is not None:
            self._viewer.leave()

    def copy(self, picture: StoryPicture) -> None:
        """Put a picture on the clipboard."""
        asset, assets = picture.asset, self._pictures.assets
        self._pictures.background(lambda: decode(assets(asset), WIDEST), self._take_copy)

    def _take_copy(self, image: object) -> None:
        if isinstance(image, QImage):
            QGuiApplication.clipboard().setImage(image)
            self.copied.emit()

    def _closed(self) -> None:
        self._viewer = None
        self._browser.setFocus()

    # -- the pointer --------------------------------------------------------------------------

    def _clicked(self, point: QPointF) -> None:
        found = self.at(point)
        if found is not None:
            self.open(found)

    def press(self, point: QPointF) -> bool:
        """Leave the press to the words: a click on a picture is announced when it ends."""
        return False

    def move(self, point: QPointF) -> None:
        """Follow nothing."""

    def release(self) -> None:
        """Hold nothing."""

    def shape(self, point: QPointF) -> Qt.CursorShape | None:
        """Return a hand over pictures."""
        return Qt.CursorShape.PointingHandCursor if self.at(point) is not None else None
