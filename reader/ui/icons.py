"""The window's icons: drawn from `resources/icons` in the colour of the theme."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from reader.resource_files import resource
from reader.translation import is_right_to_left

_SIZES = (16, 20, 32, 40)
"""The sizes of menus and bars, on plain screens and on those of twice as many points."""

_MIRRORED = {"back": "forward", "forward": "back"}
"""Icons that point the other way where a window runs from right to left."""


def icon(name: str, colour: QColor, disabled: QColor | None = None) -> QIcon:
    """Return an icon in one colour; `disabled` is the colour for actions that cannot be chosen."""
    made = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
        if ink is not None:
            drawing = _Drawing(name, ink)
            for size in _SIZES:
                made.addPixmap(drawing.pixmap(size, 1.0), mode)
    return made


def pixmap(name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon as a square picture of `size` logical pixels.

    Kept in Qt's cache of pictures.
    """
    return _Drawing(name, colour).pixmap(size, ratio)


class _Drawing:
    """An icon's drawing in one colour, read when a size of it is not in Qt's cache."""

    def __init__(self, name: str, colour: QColor) -> None:
        self._name = _MIRRORED.get(name, name) if is_right_to_left() else name
        self._colour = colour

    @cached_property
    def _renderer(self) -> QSvgRenderer:
        drawing = resource("icons", f"{self._name}.svg").read_text(encoding="utf-8")
        return QSvgRenderer(
            QByteArray(drawing.replace("currentColor", self._colour.name()).encode())
        )

    def pixmap(self, size: int, ratio: float) -> QPixmap:
        """Return the drawing as a square picture."""
        key = f"{self._name} {self._colour.rgba()} {size} {ratio}"
        drawn = QPixmap()
        if QPixmapCache.find(key, drawn):
            return drawn
        drawn = QPixmap(QSize(size, size) * ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self._renderer.render(painter, QRectF(0, 0, drawn.width(), drawn.height()))
        painter.end()
        drawn.setDevicePixelRatio(ratio)
        QPixmapCache.insert(key, drawn)
        return drawn


def dot(colour: QColor, size: int, *, edge: QColor | None = None, ratio: float = 1.0) -> QIcon:
    """Return a round spot of `size` logical pixels in a colour, with or without an `edge`."""
    drawn = QPixmap(QSize(size, size) * ratio)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(colour)
    if edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(0, 0, size, size)
    else:
        painter.setPen(edge)
        painter.drawEllipse(1, 1, size - 3, size - 3)
    painter.end()
    return QIcon(drawn)


def application_icon() -> QIcon:
    """Return the program's own icon."""
    return QIcon(str(resource("icons", "broadsheet.svg")))
