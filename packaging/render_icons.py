"""Render the program's icon into the sizes that desktops and installers ask for."""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Sizes in pixels of the hicolor theme that programs may bring."""


def render(folder: Path) -> None:
    """Write `broadsheet-SIZE.png` for every size."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    drawing = QSvgRenderer(str(ROOT / "resources" / "icons" / "broadsheet.svg"))
    folder.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        drawing.render(painter, QRectF(0, 0, size, size))
        painter.end()
        image.save(str(folder / f"broadsheet-{size}.png"))
    assert app is not None


def write_ico(pictures: Path, target: Path) -> None:
    """Write the icon of Windows: the pictures as they are, behind a table of their sizes."""
    sizes = [size for size in SIZES if size <= 256]
    files = [(pictures / f"broadsheet-{size}.png").read_bytes() for size in sizes]
    place = 6 + 16 * len(files)
    table = struct.pack("<HHH", 0, 1, len(files))
    for size, data in zip(sizes, files, strict=True):
        table += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), place)
        place += len(data)
    target.write_bytes(table + b"".join(files))


if __name__ == "__main__":
    render(ROOT / "resources" / "desktop" / "icons")
