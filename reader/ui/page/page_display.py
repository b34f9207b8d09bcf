"""Brings a story into the text widget, slice by slice, and keeps its images up to date."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from time import perf_counter

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QTextCursor, QTextDocument

from reader.model import Body, Story
from reader.translation import tr
from reader.ui.page.document_builder import Builder, DocumentLayout
from reader.ui.page.offset_map import OffsetMap, units
from reader.ui.page.page_browser import PAD, PageBrowser
from reader.ui.page.page_foot import StorySurroundings, write_comments, write_foot, write_header
from reader.ui.page.page_pictures import BROKEN_HEIGHT, Pictures
from reader.ui.page.page_tables import fit_tables, fitting
from reader.ui.page.text_direction import LTR, RTL, story_direction
from reader.ui.page.typography import Setting, Typesetter, load_faces
from reader.ui.themes import Theme

_SLICE_SECONDS = 0.008
"""Seconds of one turn of building the page; to lay out what was built takes up to twice as long."""
_FIRST_SLICE_SECONDS = 0.012
"""Seconds of the first turn, in which the first screen is built."""
_OTHERS_SECONDS = 0.004
"""Seconds between two slices from which on something else had the turn: a slice then waits once."""
_ABOVE, _BELOW = 44, 90
"""Pixels above and below the story."""


@dataclass(frozen=True, slots=True)
class ShownStory:
    """What is on the page: the story, its text, what stands around it, comments unfolded or not.

    A `bare` one has neither header nor foot: its text is all there is.
    """

    story: Story
    body: Body
    around: StorySurroundings = field(default_factory=StorySurroundings)
    note: str = ""
    comments: bool = False
    bare: bool = False


class Display(QObject):
    """The document of the page; `grew` says that there is more of it, `ready` that it is whole."""

    grew = Signal()
    ready = Signal()

    def __init__(self, browser: PageBrowser, pictures: Pictures, theme: Theme) -> None:
        super().__init__(browser)
        load_faces()
        self.theme = theme
        self.setting = Setting()
        self.shown: ShownStory | None = None
        self.map = OffsetMap("")
        self.layout = DocumentLayout()
        self.is_ready = True
        self.steadily: Callable[[Callable[[], None]], None] = _plainly
        self._browser = browser
        self._pictures = pictures
        self._builder: Builder | None = None
        self._work: Iterator[None] = iter(())
        self._stale: set[str] = set()
        self._left, self._waits = 0.0, False
        self._slices = QTimer(self, singleShot=True, interval=0)
        self._slices.timeout.connect(self._slice)
        self._resizing = QTimer(self, singleShot=True, interval=0)
        self._resizing.timeout.connect(self._fit_images)
        browser.width_changed.connect(self._fit)
        pictures.measured.connect(self._measured)
        pictures.arrived.connect(self._arrived)
        pictures.dropped.connect(self._arrived)

    @property
    def document(self) -> QTextDocument:
        """The document shown."""
        return self._browser.document()

    def direction(self) -> Qt.LayoutDirection:
        """Return the side on which the lines of the story begin."""
        rtl = self._builder is not None and self._builder.direction == RTL
        return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight

    def column(self) -> QRectF:
        """Left and right of the text in the document."""
        return QRectF(PAD, 0, self._browser.text_width(), 0)

    def head(self) -> str:
        """Return the title, and the standfirst where it is shown, as the document begins."""
        if self.shown is None or self.shown.bare:
            return ""
        first = self.document.firstBlock()
        second = first.next()
        said = second.isValid() and second.text() == (self.shown.story.subtitle or None)
        return f"{first.text()}\n{second.text()}" if said else first.text()

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the document positions around some characters of the text, or of the head.

        The head stands before the text: its offsets are counted back from it.
        """
        if start >= 0:
            return self.map.span(start, end)
        head = self.head()
        if start < -len(head):
            return None
        return units(head[:start]), units(head[: end if end < 0 else None])

    # -- building -----------------------------------------------------------------------------

    def show(self, shown: ShownStory | None) -> None:
        """Build a story's document anew; what takes longer than a moment comes in slices."""
        self._slices.stop()
        same = self.shown is not None and shown is not None and self.shown.body == shown.body
        self.map = (
            self.map.afresh() if same else OffsetMap(shown.body.reading_text if shown else "")
        )
        self.shown = shown
        self.layout = DocumentLayout()
        document = self._empty_document()
        self._browser.setExtraSelections([])
        self._browser.take(document)
        self._browser.make_room(False)
        self._browser.set_column(self.setting.column)
        self._pictures.begin(
            self._browser.text_width(),
            self._browser.devicePixelRatioF(),
            ground=QColor(self.theme.background),
        )
        type_setter = Typesetter(self.setting, self.theme)
        direction = story_direction(shown.body.reading_text, shown.story.language) if shown else LTR
        room = self._browser.text_width()
        self._builder = Builder(
            document, type_setter, self._pictures, self.map, direction=direction, room=room
        )
        self.layout = self._builder.layout
        self.is_ready = shown is None
        self._left, self._waits = 0.0, False
        if shown is not None:
            self._work = self._build(shown, self._builder)
            self._browser.setAccessibleName(shown.story.title or tr("Story"))
            self._advance(_FIRST_SLICE_SECONDS)
            self._browser.rest_cursor()

    def _empty_document(self) -> QTextDocument:
        document = QTextDocument(self._browser)
        document.setUndoRedoEnabled(False)
        font = QFont(self.setting.family)
        font.setPixelSize(self.setting.size)
        document.setDefaultFont(font)
        frame = document.rootFrame().frameFormat()
        frame.setLeftMargin(PAD)
        frame.setRightMargin(PAD)
        frame.setTopMargin(_ABOVE)
        frame.setBottomMargin(_BELOW)
        document.rootFrame().setFrameFormat(frame)
        return document

    def _build(self, shown: ShownStory, builder: Builder) -> Iterator[None]:
        html = shown.body.html
        if not shown.bare:
            write_header(builder, shown.story, shown.body, shown.note)
        yield
        yield from builder.body(html)
        builder.end_body()
        self._write_end(shown, builder)

    def _write_end(self, shown: ShownStory, builder: Builder) -> None:
        write_comments(builder, shown.body.comments_html, unfolded=shown.comments)
        builder.begin_foot()
        if not shown.bare:
            write_foot(builder, shown.story, shown.around)

    def _slice(self) -> None:
        # All that is due is done in one turn: the window drawn anew and a slice would be too long.
        others = perf_counter() - self._left > _OTHERS_SECONDS
        self._waits = others and not self._waits
        if self._waits:
            self._slices.start()
        else:
            self._advance(_SLICE_SECONDS)
        self._left = perf_counter()

    def _advance(self, seconds: float) -> None:
        assert self._builder is not None and self.shown is not None
        until = perf_counter() + seconds
        cursor = self._builder.edit()
        cursor.beginEditBlock()
        done = True
        for _ in self._work:
            if perf_counter() >= until:
                done = False
                break
        cursor.endEditBlock()
        self.grew.emit()
        if not done:
            self._slices.start()
            return
        self.is_ready = True
        self._make_room()
        self._pictures.measure(self.layout.images)
        self.ready.emit()

    def finish(self) -> None:
        """Build the rest at once: for tests and for print."""
        while not self.is_ready:
            self._slices.stop()
            self._advance(1.0)

    def surround(self, around: StorySurroundings) -> None:
        """Show other related stories at the foot."""
        if self.shown is None:
            return
        self.shown = replace(self.shown, around=around)
        if not self.is_ready:
            # The work that goes on reads the foot's stories only when it gets there.
            self._work = self._with_foot(self._work, around)
            return
        assert self._builder is not None
        cursor = self._builder.edit()
        cursor.beginEditBlock()
        self._builder.drop_foot()
        write_foot(self._builder, self.shown.story, around)
        cursor.endEditBlock()
        # Marks that end where the foot begins have grown with it.
        self.grew.emit()

    def show_all_links(self) -> None:
        """Show the links at the foot that were left out."""
        if self.shown is not None:
            self.surround(replace(self.shown.around, all_links=True))

    def show_comments(self, unfolded: bool) -> None:
        """Show or hide the readers' comments of the saved page."""
        if self.shown is None or self._builder is None or self.shown.comments == unfolded:
            return
        self.finish()
        self.shown = replace(self.shown, comments=unfolded)
        cursor = self._builder.edit()
        cursor.beginEditBlock()
        self._builder.drop_end()
        self._write_end(self.shown, self._builder)
        cursor.endEditBlock()
        # What is written pushes the text cursor along; the keys go on from the link.
        self._browser.rest_cursor(self.layout.end or 0)
        self.grew.emit()

    def _with_foot(self, work: Iterator[None], around: StorySurroundings) -> Iterator[None]:
        yield from work
        assert self._builder is not None and self.shown is not None
        self._builder.drop_foot()
        write_foot(self._builder, self.shown.story, around)

    # -- images -------------------------------------------------------------------------------

    def want_images(self, begin: int, end: int) -> None:
        """Have the images between two positions made."""
        for asset, positions in self.layout.images.items():
            if any(begin <= position < end for position in positions):
                self._pictures.want(asset)

    def pictures_for_paper(self) -> Pictures:
        """Return the story's images once more, for a print that outlasts this story."""
        return Pictures(self._pictures.assets, self._pictures.background, self)

    def _fit(self) -> None:
        """Show pictures and tables in a column that has another width now."""
        if not self._pictures.fit(self._browser.text_width()):
            return
        self._widen_columns()
        fit_tables(self.document, self.layout.tables, self._browser.text_width())
        if self.layout.images:
            self._write_sizes(set(self.layout.images))
        self._make_room()

    def _widen_columns(self) -> bool:
        """Give the columns of tables room for the pictures in them; whether any has changed."""
        fresh = {id(one): one.with_pictures(self._pictures) for _, one in self.layout.tables}
        changed = any(fresh[id(one)] != one for _, one in self.layout.tables)
        if changed:
            self.layout.tables[:] = [(at, fresh[id(one)]) for at, one in self.layout.tables]
        return changed

    def _make_room(self) -> None:
        """Let tables that are wider than the column use what is free on its right."""
        room = self._browser.text_width()
        self._browser.make_room(
            any(
                table.widths(room - table.margin) and not table.rtl
                for _, table in self.layout.tables
            )
        )

    def _measured(self, asset: str) -> None:
        if asset in self.layout.images:
            self._stale.add(asset)
            self._resizing.start()

    def _fit_images(self) -> None:
        stale, self._stale = self._stale & self.layout.images.keys(), set()
        if stale:
            self.steadily(lambda: self._set_sizes(stale))

    def _set_sizes(self, assets: set[str]) -> None:
        # Changed half laid out, the text would lose what is not laid out yet.
        self.document.documentLayout().documentSize()
        if self._widen_columns():
            fit_tables(self.document, self.layout.tables, self._browser.text_width())
            self._make_room()
            # What is in other columns of such a table has another width to fit now.
            assets = set(self.layout.images)
        self._write_sizes(assets)
        self.grew.emit()

    def _write_sizes(self, assets: set[str]) -> None:
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        for asset in assets:
            for position in self.layout.images[asset]:
                cursor.setPosition(position)
                cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
                old = cursor.charFormat().toImageFormat()
                size = fitting(self._pictures.size(asset), cursor, self._browser.text_width())
                old.setWidth(size.width())
                old.setHeight(size.height())
                cursor.setCharFormat(old)
            if self._pictures.is_broken(asset):
                self._put(asset, self._words_image(tr("Picture cannot be shown")))
        cursor.endEditBlock()

    def _arrived(self, asset: str) -> None:
        if asset in self.layout.images:
            self._put(asset, self._pictures.image(asset))
            self._browser.viewport().update()

    def _put(self, asset: str, image: QImage) -> None:
        kind = QTextDocument.ResourceType.ImageResource.value
        self.document.addResource(kind, QUrl(f"asset:{asset}"), image)

    def _words_image(self, words: str) -> QImage:
        ratio = self._browser.devicePixelRatioF()
        width = self._browser.text_width()
        image = QImage(
            round(width * ratio), round(BROKEN_HEIGHT * ratio), QImage.Format.Format_ARGB32
        )
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        font = QFont()
        font.setItalic(True)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.muted))
        painter.drawText(QRectF(0, 0, width, BROKEN_HEIGHT), Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()
        return image


def _plainly(change: Callable[[], None]) -> None:
    change()
