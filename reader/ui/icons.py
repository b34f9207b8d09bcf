"""The window's icons: drawn from `resources/icons` in the colour of the theme."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from reader.resourcefiles import resource

_SIZES = (16, 20, 24, 32, 40, 48)


def icon(name: str, colour: QColor, disabled: QColor | None = None) -> QIcon:
    """An icon in one colour; `disabled` is the colour for actions that cannot be chosen."""
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(pixmap(name, colour, size))
        if disabled is not None:
            made.addPixmap(pixmap(name, disabled, size), QIcon.Mode.Disabled)
    return made


def pixmap(name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """An icon as a square picture of `size` logical pixels; kept in Qt's cache of pictures."""
    key = f"{name} {colour.rgba()} {size} {ratio}"
    drawn = QPixmap()
    if QPixmapCache.find(key, drawn):
        return drawn
    drawn = QPixmap(QSize(size, size) * ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    coloured = drawing.replace("currentColor", colour.name())
    QSvgRenderer(QByteArray(coloured.encode())).render(
        painter, QRectF(0, 0, drawn.width(), drawn.height())
    )
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


def application_icon() -> QIcon:
    """The program's own icon."""
    return QIcon(str(resource("icons", "broadsheet.svg")))
