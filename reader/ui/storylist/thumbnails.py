"""Small pictures of stories for the rows of the list, out of the pictures that are saved."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from reader.ui.page.page_pictures import decode

_KEPT = 400
"""Pictures kept: some ten screens of rows, about six megabytes."""
_AT_ONCE = 6
"""Pictures decoded by one job: a screen of rows; what is scrolled past meanwhile is left out."""
_WAITING = 24
"""Pictures that may wait: those asked for last are in view, earlier ones are not any more."""

Picture = tuple[str, int]


class Thumbnails(QObject):
    """Decodes pictures in the background and keeps them; nothing is ever fetched from the web."""

    arrived = Signal()
    """A picture that was asked for can be drawn now."""

    def __init__(
        self,
        assets: Callable[[str], bytes | None],
        background: Callable[[Callable[[], object], Callable[[object], None]], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._assets = assets
        self._background = background
        self._kept: OrderedDict[Picture, QPixmap] = OrderedDict()
        self._waiting: list[Picture] = []
        self._running = False

    def find(self, digest: str, pixels: int) -> QPixmap | None:
        """Return a square picture of so many pixels a side; None where it is not there yet.

        A picture that cannot be shown is an empty one.
        """
        wanted = (digest, pixels)
        if wanted in self._kept:
            self._kept.move_to_end(wanted)
            return self._kept[wanted]
        if wanted not in self._waiting:
            self._waiting = [*self._waiting[1 - _WAITING :], wanted]
            self._begin()
        return None

    def _begin(self) -> None:
        if self._running or not self._waiting:
            return
        self._running = True
        wanted = self._waiting[-_AT_ONCE:]
        self._background(lambda: _decoded(self._assets, wanted), self._take)

    def _take(self, found: object) -> None:
        self._running = False
        assert isinstance(found, dict)
        for wanted, image in found.items():
            self._kept[wanted] = QPixmap() if image is None else QPixmap.fromImage(image)
        self._waiting = [one for one in self._waiting if one not in self._kept]
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.arrived.emit()
        self._begin()


def _decoded(
    assets: Callable[[str], bytes | None], wanted: Iterable[Picture]
) -> dict[Picture, QImage | None]:
    return {(digest, pixels): _square(assets(digest), pixels) for digest, pixels in wanted}


def _square(data: bytes | None, pixels: int) -> QImage | None:
    """Return the middle of a picture as a square; None where it cannot be shown."""
    # Twice as wide as it is shown, since a wide picture is cut at both sides.
    image = decode(data, 2 * pixels)
    if image is None or image.isNull():
        return None
    scaled = image.scaled(
        pixels,
        pixels,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    box = QRect(0, 0, pixels, pixels)
    box.moveCenter(scaled.rect().center())
    return scaled.copy(box)
