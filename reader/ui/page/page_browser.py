"""The text widget of the page: closed to files and network, painted with our marks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMimeData,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSignalBlocker,
    Qt,
    QTimer,
    QUrl,
    Signal,
)
from PySide6.QtGui import (
    QFontMetricsF,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QTextBrowser, QToolTip, QWidget

from reader.ui.page.page_copy import as_html, as_plain_text, copied_blocks, lasting_data
from reader.ui.page.page_geometry import selected_rows, visible_blocks
from reader.ui.page.pointer_hand import PointerHands
from reader.ui.page.shifted_areas import ShiftedAreas, moved

PAD = 40
"""The space beside the column, in which marks stand, in pixels."""
_NARROWEST = 80
"""Pixels of the column."""
_LONG = 200_000
"""Documents of more characters are laid out anew only when the window is left alone."""
_REST_MS = 120
"""Milliseconds without a change of size before lines are broken anew."""


class PageBrowser(QTextBrowser):
    """Shows a document and never fetches anything; everything is asked of the given callables.

    `images` answers requests for images; `behind` and `above` paint the visible part of the
    document in its own coordinates, `beside` what is never scrolled aside; `tip` gives the words
    for a point of the document.
    """

    selected = Signal(bool)
    """bool: words were selected by hand, by letters because Alt was held."""
    pressed = Signal()
    clicked = Signal(QPointF)
    zoomed = Signal(int)
    view_changed = Signal()
    width_changed = Signal()
    """The text has another width, and is laid out once tables and pictures have followed."""
    relaid = Signal()
    key_pressed = Signal(QKeyEvent)

    def __init__(self, images: Callable[[str], QImage], parent: QWidget | None = None) -> None:
        self._images = images
        self._column = 600
        self._pressed: QPoint | None = None
        self.settling = False
        self._wide = False
        self.hands = PointerHands()
        self._shaped = False
        self._ours: QTextDocument | None = None
        super().__init__(parent)
        self.behind: Callable[[QPainter, QRectF], None] = _nothing
        self.above: Callable[[QPainter, QRectF], None] = _nothing
        self.tip: Callable[[QPointF], str] = lambda point: ""
        self.wants_key: Callable[[QKeyEvent], bool] = lambda event: False
        self.beside: Callable[[QPainter, QRectF], None] = _nothing
        self.shifted = ShiftedAreas()
        self.walks_links: Callable[[bool], bool] = lambda forward: False
        self._fit = QTimer(self, singleShot=True, interval=_REST_MS)
        self._fit.timeout.connect(self.fit)
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
        )
        self.viewport().setMouseTracking(True)
        self.horizontalScrollBar().rangeChanged.connect(lambda *_: self._bound())

    # -- closed to the world ------------------------------------------------------------------

    def loadResource(self, type: int, name: QUrl | str) -> Any:
        """Answer every request with an image of ours; None would let Qt open files by itself."""
        address = name if isinstance(name, str) else name.toString()
        return self._images(address.removeprefix("asset:"))

    def doSetSource(
        self,
        name: QUrl | str,
        type: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource,
    ) -> None:
        """Go nowhere: the page is never filled from an address."""

    def createMimeDataFromSelection(self) -> QMimeData:
        """Give the selected words as plain text and as HTML, without what only helps layout."""
        data = lasting_data()
        cursor = self.textCursor()
        parts = selected_rows(cursor) or [(cursor.selectionStart(), cursor.selectionEnd())]
        blocks = [one for part in parts for one in copied_blocks(self.document(), *part)]
        if blocks:
            data.setText(as_plain_text(blocks))
            data.setHtml(as_html(blocks))
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take nothing that is dropped or pasted."""
        return False

    def take(self, document: QTextDocument) -> None:
        """Show a document of our own; the one shown before goes."""
        # Qt ends the document that it made itself; asked for, it makes PySide load all classes.
        before, self._ours = self._ours, document
        self.setDocument(document)
        if before is not None:
            before.deleteLater()
        # The text cursor is not seen; its width is the document's.
        self.setCursorWidth(0)

    def rest_cursor(self, position: int = 0) -> None:
        """Put the text cursor, which new words push along, at the beginning or elsewhere."""
        cursor = self.textCursor()
        cursor.setPosition(position)
        self.place_caret(cursor)

    def place_caret(self, cursor: QTextCursor) -> None:
        """Take over caret and selection without the scrolling that Qt adds to it."""
        value = self.verticalScrollBar().value()
        settling, self.settling = self.settling, True
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(value)
        self.settling = settling

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab walks through the links of the page before it leaves it."""
        return self.walks_links(next) or QAbstractScrollArea.focusNextPrevChild(self, next)

    # -- the column ---------------------------------------------------------------------------

    def set_column(self, width: int) -> None:
        """Set the width of the text in pixels; narrower windows narrow it."""
        self._column = width
        self._fit.stop()
        self._centre()
        self.fit()

    def make_room(self, wide: bool) -> None:
        """Say whether a table uses the room beside the column."""
        if wide != self._wide:
            self._wide = wide
            self._centre()

    def _bound(self) -> None:
        """Never scroll the page sideways: wide tables and lines of code do so by themselves."""
        if self.horizontalScrollBar().maximum():
            self.horizontalScrollBar().setRange(0, 0)

    def text_width(self) -> int:
        """Return the width that the text has now, in pixels."""
        return max(_NARROWEST, self.lineWrapColumnOrWidth() - 2 * PAD)

    def _room(self) -> int:
        """Return the width for the text and the space beside it."""
        return max(_NARROWEST + 2 * PAD, min(self._column + 2 * PAD, self._free()))

    def _free(self) -> int:
        # With or without a bar: one that comes while a story is built would have it laid out twice.
        return self.width() - self.verticalScrollBar().sizeHint().width()

    def _centre(self) -> None:
        side = max(0, (self._free() - self._room()) // 2)
        # A table that is wider than the column uses the room beside it before it scrolls.
        self.setViewportMargins(side, 0, 0 if self._wide else side, 0)

    def fit(self) -> None:
        """Lay the text out anew if the room for it has changed."""
        room = self._room()
        if room != self.lineWrapColumnOrWidth():
            document = self.document()
            settling, self.settling = self.settling, True
            # Qt lays out little by little, and forgets the rest of a text that changes meanwhile.
            document.setLayoutEnabled(False)
            self.setLineWrapColumnOrWidth(room)
            self.width_changed.emit()
            document.setLayoutEnabled(True)
            self.settling = settling
            self.relaid.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle; long texts wait until the window is left alone."""
        settling, self.settling = self.settling, True
        self._centre()
        super().resizeEvent(event)
        self.settling = settling
        if self.document().characterCount() > _LONG:
            self._fit.start()
        else:
            self.fit()
        if not settling:
            self.view_changed.emit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Announce that other lines are shown."""
        super().scrollContentsBy(dx, dy)
        if not self.settling:
            self.view_changed.emit()

    # -- painting -----------------------------------------------------------------------------

    def shown(self) -> QRectF:
        """Return the part of the document that is shown, in its coordinates."""
        return QRectF(self.viewport().rect()).translated(0, self.verticalScrollBar().value())

    def on_page(self, point: QPoint | QPointF) -> QPointF:
        """Return a point of the viewport where it is seen on the page, whatever was scrolled."""
        return QPointF(point) + self.shown().topLeft()

    def to_document(self, point: QPoint | QPointF) -> QPointF:
        """Return a point of the viewport in the coordinates of the document."""
        seen = self.on_page(point)
        return seen + self.shifted.at(seen)

    def to_viewport(self, point: QPointF) -> QPoint:
        """Return a point of the document in the coordinates of the viewport."""
        return (point - self.shown().topLeft() - self.shifted.of_line(point.y())).toPoint()

    def anchorAt(self, pos: QPoint) -> str:
        """Return the address of the link seen at a point of the viewport."""
        return super().anchorAt(self._unshifted(pos))

    def cursorForPosition(self, pos: QPoint) -> QTextCursor:
        """Return a cursor at the words seen at a point of the viewport."""
        return super().cursorForPosition(self._unshifted(pos))

    def _unshifted(self, pos: QPoint) -> QPoint:
        return (self.to_document(pos) - self.shown().topLeft()).toPoint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint grounds, then the words, then strokes and marks; what is shifted by itself."""
        for part, shift in self.shifted.parts(event.rect(), self.shown().topLeft()):
            self._paint(self.behind, part, shift)
            self._paint_words(part, shift)
            self._paint(self.above, part, shift)
        self._paint(self.beside, event.rect(), 0)

    def _paint_words(self, part: QRect, shift: int) -> None:
        bar = self.horizontalScrollBar()
        # Qt paints the document as far aside as its bar stands, which nobody else is to see.
        with QSignalBlocker(bar):
            bar.setRange(0, shift)
            bar.setValue(0 if self.isRightToLeft() else shift)
            super().paintEvent(QPaintEvent(part))
            bar.setRange(0, 0)

    def _paint(self, paint: Callable[[QPainter, QRectF], None], part: QRect, shift: int) -> None:
        corner = self.shown().topLeft()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(part)
        painter.translate(-corner.x() - shift, -corner.y())
        paint(painter, QRectF(part).translated(corner))
        painter.end()

    def shown_positions(self, screens: float = 0.0) -> tuple[int, int]:
        """Return the document positions shown, and those of some screens before and after."""
        shown = self.shown()
        more = shown.height() * screens
        layout = self.document().documentLayout()
        fuzzy = Qt.HitTestAccuracy.FuzzyHit
        begin = layout.hitTest(QPointF(PAD, shown.top() - more), fuzzy)
        blocks = visible_blocks(self.document(), shown.adjusted(0, -more, 0, more))
        end = begin
        for block in blocks:
            begin = min(begin, block.position())
            end = max(end, block.position() + block.length())
        return max(0, begin), end

    # -- hands --------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Turn the wheel beside the column too, and keep keys that the popover waits for."""
        kind = event.type()
        if kind == QEvent.Type.Wheel:
            return QCoreApplication.sendEvent(self.verticalScrollBar(), event)
        asks = kind == QEvent.Type.ShortcutOverride
        if asks and isinstance(event, QKeyEvent) and self.wants_key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer the key to the page first."""
        event.ignore()
        self.key_pressed.emit(event)
        if not event.isAccepted():
            event.accept()
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl make the text larger or smaller."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        if self.hands.roll(self.on_page(event.position()), event):
            event.accept()
            return
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began."""
        if event.button() is Qt.MouseButton.LeftButton:
            if self.hands.press(self.to_document(event.position())):
                event.accept()
                return
            self._pressed = event.position().toPoint()
            self.pressed.emit()
        super().mousePressEvent(self._moved(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word that is seen there."""
        super().mouseDoubleClickEvent(self._moved(event))

    def _moved(self, event: QMouseEvent) -> QMouseEvent:
        return moved(event, self.shifted.at(self.on_page(event.position())))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the part that was taken follow the pointer, or show what can be taken."""
        point = self.to_document(event.position())
        if self.hands.move(point, self.on_page(event.position())):
            event.accept()
            return
        super().mouseMoveEvent(self._moved(event))
        shape = self.hands.shape(point)
        if shape is not None:
            self.viewport().setCursor(shape)
        elif self._shaped and not self.anchorAt(event.position().toPoint()):
            self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._shaped = shape is not None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Announce a selection that was made or a place that was clicked."""
        if self.hands.release():
            event.accept()
            return
        link = self.anchorAt(event.position().toPoint())
        super().mouseReleaseEvent(self._moved(event))
        pressed, self._pressed = self._pressed, None
        if event.button() is not Qt.MouseButton.LeftButton or pressed is None:
            return
        if link and (event.position().toPoint() - pressed).manhattanLength() < 6:
            return
        if self.textCursor().hasSelection():
            self.selected.emit(bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))
        elif self.anchorAt(event.position().toPoint()):
            return
        elif (event.position().toPoint() - pressed).manhattanLength() < 6:
            self.clicked.emit(self.to_document(event.position()))

    def viewportEvent(self, event: QEvent) -> bool:
        """Show the words for what the pointer rests on."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            # No words hide a tip that is shown.
            QToolTip.showText(event.globalPos(), self.tip(self.to_document(event.pos())), self)
            return True
        return super().viewportEvent(event)

    def line_step(self) -> int:
        """Return the height of a line of running text, in pixels."""
        return round(QFontMetricsF(self.document().defaultFont()).lineSpacing())


def _nothing(painter: QPainter, shown: QRectF) -> None:
    """Paint nothing."""
