"""Images of a story: measured, decoded at the size they are shown in, and kept for a while."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from functools import partial
from time import perf_counter

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, QSizeF, Signal
from PySide6.QtGui import QColor, QImage, QImageIOHandler, QImageReader, QPainter

from reader.ui.page.missing_pictures import MISSING
from reader.ui.themes import contrast

Assets = Callable[[str], bytes | None]
Background = Callable[[Callable[[], object], Callable[[object], None]], None]

_FORMATS = (
    (b"\x89PNG", "png"), (b"\xff\xd8", "jpg"), (b"GIF8", "gif"), (b"BM", "bmp"),
    (b"II*\x00", "tiff"), (b"MM\x00*", "tiff"), (b"\x00\x00\x01\x00", "ico"),
)  # fmt: skip
"""First bytes of the kinds of pictures that are shown, and the suffix of their files, which is Qt's
name of the format. SVG is left out, since it can refer to files and to the network."""
_MOST_PIXELS = 120_000_000
"""Pixels of a picture that is decoded; a larger one is not decoded."""
_KEPT_PIXELS = 40_000_000
"""Pixels of decoded pictures kept in memory, 160 MB."""
BROKEN_HEIGHT = 30
"""How tall the words are that stand for an image that cannot be shown, in pixels."""
_SAMPLE = 40
"""Pixels of a side of the small copy in which ink is looked for; enough for lines of a chart."""
_LEAST_CLEAR = 0.04
"""Share of transparent pixels from which a picture has no ground of its own; less are corners."""
_SEEN = 2.2
"""Contrast from which ink is seen at a glance; WCAG asks 3 of what carries meaning."""
_LEAST_UNSEEN = 0.12
"""Share of the ink that may be hard to see before the picture gets a ground."""
_LIGHT, _DARK = QColor("#ffffff"), QColor("#1e1e22")
# The shape a picture is thought to have until it is measured.
_SHAPE = 0.56
_ASSET = re.compile(r"""\bsrc=["']asset:([^"']+)""")
_AHEAD_SECONDS = 0.02
"""Seconds in which pictures are measured before a story is shown; chosen: no wait that is felt."""


def at_once(work: Callable[[], object], done: Callable[[object], None]) -> None:
    """Do work here and now: where no background is given."""
    done(work())


def picture_format(data: bytes) -> str:
    """Return the format of a picture that can be shown, by its bytes; "" for other kinds."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    return next((name for begin, name in _FORMATS if data.startswith(begin)), "")


class _Source:
    """Bytes opened as an image; the buffer lives as long as its reader.

    Qt is told the format: where it looks for it, it asks its reader of SVG, which connects signals.
    In a thread that waits for ever where the window's disconnects at that moment: each holds
    what the other needs, Qt's lock of signals and Python's.
    """

    def __init__(self, data: bytes) -> None:
        self._format = picture_format(data)
        self._buffer = QBuffer()
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.reader = QImageReader(self._buffer, QByteArray(self._format.encode()))
        self.reader.setAutoDetectImageFormat(False)
        self.reader.setAutoTransform(True)

    def close(self) -> None:
        """Let go of the bytes, the reader first: that of TIFF asks its buffer once more then."""
        del self.reader
        del self._buffer

    @property
    def size(self) -> QSize | None:
        """The size as shown; None if these are no bytes of an image that we show."""
        if not self._format:
            return None
        size = self.reader.size()
        if size.isEmpty() or size.width() * size.height() > _MOST_PIXELS:
            return None
        return size.transposed() if self.turned else size

    @property
    def turned(self) -> bool:
        """Whether the image is shown turned by a quarter."""
        quarter = QImageIOHandler.Transformation.TransformationRotate90
        return bool(self.reader.transformation() & quarter)


def measure(data: bytes | None) -> QSize | None:
    """Return the size of an image as it is shown, in pixels; None if it is none that we show."""
    if not data:
        return None
    with closing(_Source(data)) as source:
        return source.size


def measured_ahead(html: str, lead: str | None, assets: Assets) -> dict[str, QSize | None]:
    """Return the sizes of a story's pictures in their order, as far as a moment reaches.

    For the thread that reads the story: the page is then drawn with each in its own shape at once.
    """
    until = perf_counter() + _AHEAD_SECONDS
    found: dict[str, QSize | None] = {}
    for asset in dict.fromkeys((*((lead,) if lead else ()), *_ASSET.findall(html))):
        if perf_counter() >= until:
            break
        if not asset.startswith(MISSING):
            found[asset] = measure(assets(asset))
    return found


def decode(data: bytes | None, width: int) -> QImage | None:
    """Return an image no wider than `width` pixels; None if it cannot be shown."""
    if not data:
        return None
    with closing(_Source(data)) as source:
        size = source.size
        if size is None:
            return None
        if size.width() > width:
            smaller = QSize(width, max(1, round(size.height() * width / size.width())))
            source.reader.setScaledSize(smaller.transposed() if source.turned else smaller)
        image = source.reader.read()
    return None if image.isNull() else image


def _made(data: bytes | None, width: int, ground: QColor) -> tuple[QSize | None, QImage | None]:
    """Return the size of an image, and the image no wider than `width` pixels, on its ground."""
    return measure(data), on_ground(decode(data, width), ground)


def on_ground(image: QImage | None, page: QColor) -> QImage | None:
    """Return a picture whose ink can be seen on the page.

    Transparent pictures with ink as dark (or as light) as the page get a ground of their own.
    """
    if image is None or not image.hasAlphaChannel():
        return image
    sample = image.scaled(_SAMPLE, _SAMPLE).convertToFormat(QImage.Format.Format_ARGB32)
    pixels = [QColor(sample.pixelColor(x, y)) for x in range(_SAMPLE) for y in range(_SAMPLE)]
    clear = sum(pixel.alphaF() < 0.5 for pixel in pixels)
    # Scaling blends thin lines with what is around them; any trace of ink counts.
    ink = [pixel for pixel in pixels if pixel.alphaF() > 0.15]
    if clear < _LEAST_CLEAR * len(pixels) or not ink:
        return image
    unseen = {
        name: sum(contrast(pixel, ground) < _SEEN for pixel in ink) / len(ink)
        for name, ground in (("page", page), ("light", _LIGHT), ("dark", _DARK))
    }
    best = min(("light", "dark"), key=lambda name: unseen[name])
    if unseen["page"] < _LEAST_UNSEEN or unseen[best] >= unseen["page"]:
        return image
    laid = QImage(image.size(), QImage.Format.Format_RGB32)
    laid.fill(_LIGHT if best == "light" else _DARK)
    painter = QPainter(laid)
    painter.drawImage(0, 0, image)
    painter.end()
    return laid


class Pictures(QObject):
    """Sizes and images of the assets of one story; what takes time is done in the background.

    `measured` names an asset whose size became known, `arrived` one whose image did, and
    `dropped` one whose image made way for others.
    """

    measured = Signal(str)
    arrived = Signal(str)
    dropped = Signal(str)

    def __init__(
        self, assets: Assets, background: Background | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.assets = assets
        self.background = background or at_once
        self._sizes: dict[str, QSize | None] = {}
        self._images: OrderedDict[str, QImage] = OrderedDict()
        self._asked: set[str] = set()
        self._small: dict[str, int] = {}
        self._width = 640
        self._height: int | None = None
        self._ratio = 1.0
        self._age = 0
        self._ground = QColor("white")
        self.blank = QImage(1, 1, QImage.Format.Format_ARGB32)
        self.blank.fill(QColor(128, 128, 128, 40))

    def begin(
        self,
        width: int,
        ratio: float,
        height: int | None = None,
        ground: QColor | None = None,
    ) -> None:
        """Forget the images and show those to come at most `width` logical pixels wide.

        With a `height` they are no taller than that; `ground` is the colour they stand on.
        """
        self._ground = ground if ground is not None else self._ground
        self._age += 1
        self._width, self._ratio, self._height = max(1, width), ratio, height
        self._images.clear()
        self._asked.clear()

    def fit(self, width: int) -> bool:
        """Show images at most this wide; gives whether that is a change."""
        if width == self._width:
            return False
        self.begin(width, self._ratio)
        return True

    def keep_small(self, asset: str, width: int) -> None:
        """Show an image no wider than its page does; 0 where the page says nothing."""
        known = self._small.get(asset, width)
        # What stands in two places is as wide as in the wider one.
        self._small[asset] = max(known, width) if known and width else 0

    @property
    def column(self) -> int:
        """How wide the widest image is shown, in logical pixels."""
        return self._width

    def _widest(self, asset: str) -> int:
        """How wide an image may be shown, in logical pixels."""
        small = self._small.get(asset, 0)
        return min(small, self._width) if small else self._width

    def size(self, asset: str) -> QSizeF:
        """Return the size an image is shown in, in logical pixels.

        A likely one until it is measured.
        """
        size = self._sizes.get(asset)
        if size is None:
            broken = asset in self._sizes
            return (
                QSizeF(self._width, BROKEN_HEIGHT)
                if broken
                else QSizeF(self._widest(asset), self._widest(asset) * _SHAPE)
            )
        shrink = min(1.0, self._widest(asset) / size.width())
        if self._height is not None:
            shrink = min(shrink, self._height / size.height())
        return QSizeF(max(1.0, size.width() * shrink), max(1.0, size.height() * shrink))

    def knows(self, asset: str) -> bool:
        """Return whether the size of an image has been found out, or that it has none."""
        return asset in self._sizes

    def has(self, asset: str) -> bool:
        """Return whether an image has been made."""
        return asset in self._images

    def is_broken(self, asset: str) -> bool:
        """Return whether an asset turned out not to be there or not to be shown."""
        return asset in self._sizes and self._sizes[asset] is None

    def take_sizes(self, sizes: Mapping[str, QSize | None]) -> None:
        """Take over the sizes of images that are measured already."""
        self._sizes.update(sizes)

    def measure(self, assets: Iterable[str]) -> None:
        """Find out the sizes of images."""
        for asset in assets:
            if asset not in self._sizes:
                self.background(partial(self._measure, asset), partial(self._take_size, asset))

    def image(self, asset: str) -> QImage:
        """Return the image of an asset, or a plain ground where it is not there (yet)."""
        return self._images.get(asset, self.blank)

    def want(self, asset: str) -> None:
        """Have the image of an asset, which is about to be seen, made in the background."""
        if asset in self._images:
            self._images.move_to_end(asset)
        elif asset not in self._asked and not self.is_broken(asset):
            self._asked.add(asset)
            width = round(self._widest(asset) * self._ratio)
            ground = QColor(self._ground)
            self.background(
                lambda: _made(self.assets(asset), width, ground),
                partial(self._take_image, asset, self._age),
            )

    def _measure(self, asset: str) -> QSize | None:
        return measure(self.assets(asset))

    def _take_size(self, asset: str, size: object) -> None:
        self._sizes[asset] = size if isinstance(size, QSize) else None
        self.measured.emit(asset)

    def _take_image(self, asset: str, age: int, made: object) -> None:
        if age != self._age:
            return
        size, image = made if isinstance(made, tuple) else (None, None)
        if not isinstance(image, QImage):
            self._take_size(asset, None)
            return
        if asset not in self._sizes:
            # In the shape that it was thought to have, it would be seen squashed.
            self._take_size(asset, size)
        image.setDevicePixelRatio(self._ratio)
        self._images[asset] = image
        kept = sum(one.width() * one.height() for one in self._images.values())
        while kept > _KEPT_PIXELS and len(self._images) > 1:
            name, old = self._images.popitem(last=False)
            self._asked.discard(name)
            kept -= old.width() * old.height()
            self.dropped.emit(name)
        self.arrived.emit(asset)
