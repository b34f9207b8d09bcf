"""A picture over the whole window: the next and the previous one, copied, saved, closed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from reader.translation import tr, translatable
from reader.ui.page.page_pictures import Assets, Background, decode

_GROUND = QColor(16, 16, 18, 246)
_WORDS = QColor("#e6e6ea")
_NAMES = {"‹": translatable("Previous Picture"), "›": translatable("Next Picture")}
_MARGIN = 56
"""Space around the picture, in which buttons and words stand, in pixels."""
WIDEST = 8000
"""Pixels beyond which a picture is made smaller when it is read; screens are narrower."""


class PictureViewer(QWidget):
    """Covers a window with one of some pictures, each an asset and the words that describe it."""

    save_wanted = Signal(str, str)
    copied = Signal()
    closed = Signal()

    def __init__(
        self,
        window: QWidget,
        pictures: Sequence[tuple[str, str]],
        assets: Assets,
        background: Background,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._pictures = pictures
        self._assets = assets
        self._background = background
        self._number = 0
        self._image: QImage | None = None
        self._open = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout()
        self._buttons = QWidget(self)
        self._buttons.setLayout(row)
        row.setContentsMargins(12, 10, 12, 10)
        row.addStretch(1)
        for words, slot in (
            ("‹", partial(self._step, -1)),
            ("›", partial(self._step, 1)),
            (tr("Copy", context="action"), self.copy),
            (tr("Save As…", context="action"), self._save),
            (tr("Close", context="action"), self.leave),
        ):
            button = QPushButton(words)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(_call, slot))
            button.setAccessibleName(tr(_NAMES[words]) if words in _NAMES else words)
            button.setVisible(len(pictures) > 1 or words not in "‹›")
            row.addWidget(button)
        window.installEventFilter(self)

    def open(self, number: int) -> None:
        """Show one of the pictures."""
        self._open = True
        self.setGeometry(self._window.rect())
        self._show(number)
        self.show()
        self.raise_()
        self.setFocus()

    def leave(self) -> None:
        """Uncover the window."""
        if self._open:
            self._open = False
            self.hide()
            self._window.removeEventFilter(self)
            self.closed.emit()
            self.deleteLater()

    def _show(self, number: int) -> None:
        self._number = number
        self._image = None
        asset, words = self._pictures[number]
        self.setAccessibleName(words or tr("Picture"))
        self._background(lambda: decode(self._assets(asset), WIDEST), partial(self._take, number))
        self.update()

    def _take(self, number: int, image: object) -> None:
        if self._open and number == self._number and isinstance(image, QImage):
            self._image = image
            self.update()

    def _step(self, by: int) -> None:
        number = self._number + by
        if 0 <= number < len(self._pictures):
            self._show(number)

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        if self._image is not None:
            QGuiApplication.clipboard().setImage(self._image)
            self.copied.emit()

    def _save(self) -> None:
        self.save_wanted.emit(*self._pictures[self._number])

    # -- painting -----------------------------------------------------------------------------

    def _place(self, image: QImage) -> QRect:
        """Where the picture stands: in its own size, or as large as there is room for it."""
        room = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN - 20)
        size = QSize(image.size())
        if size.width() > room.width() or size.height() > room.height():
            size.scale(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        elif min(room.width() / size.width(), room.height() / size.height()) > 1:
            # Small pictures grow to twice their size at most: more shows only their points.
            size = (size * 2).boundedTo(room.size())
            size = image.size().scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(room.center())
        return place

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the picture, and what is said of it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), _GROUND)
        if self._image is not None:
            place = self._place(self._image)
            if self._image.hasAlphaChannel():
                painter.fillRect(place, QColor("white"))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self._image)
        font = QFont()
        font.setPixelSize(14)
        painter.setFont(font)
        painter.setPen(_WORDS)
        words = self._pictures[self._number][1]
        if len(self._pictures) > 1:
            number = tr(
                "{number} of {pictures}", number=self._number + 1, pictures=len(self._pictures)
            )
            words = f"{number}  ·  {words}" if words else number
        box = QRect(_MARGIN, self.height() - _MARGIN - 8, self.width() - 2 * _MARGIN, _MARGIN)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box, flags, words)

    # -- hands --------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return False

    def event(self, event: QEvent) -> bool:
        """Keep the keys from the window below."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go round the buttons: what lies below is covered, and must not be reached."""
        found = self._buttons.findChildren(QPushButton)
        stops: list[QWidget] = [self, *(button for button in found if button.isVisible())]
        focus = self.focusWidget()
        at = stops.index(focus) if focus in stops else 0
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[(at + (1 if forward else -1)) % len(stops)].setFocus(reason)
        return True

    def resizeEvent(self, event: object) -> None:
        """Keep the buttons at the upper edge."""
        self._buttons.setGeometry(0, 0, self.width(), self._buttons.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, copy, save, close."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        focus = self.focusWidget()
        if isinstance(focus, QPushButton) and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focus.click()
        elif key in steps:
            self._step(steps[key])
        elif control and key == Qt.Key.Key_C:
            self.copy()
        elif control and key == Qt.Key.Key_S:
            self._save()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.leave()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take clicks on the picture; one beside it closes."""
        event.accept()
        inside = self._image is not None and self._place(self._image).contains(
            event.position().toPoint()
        )
        if not inside:
            self.leave()


def _call(slot: Callable[[], object], checked: bool = False) -> None:
    slot()
