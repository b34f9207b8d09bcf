"""A page that shows an article which is not kept: nothing on it can be marked or followed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.model import Body, Story
from reader.translation import tr
from reader.ui.page.appearance import colour
from reader.ui.page.code_blocks import CodeBlocks
from reader.ui.page.decorations import paint_behind
from reader.ui.page.page_browser import PageBrowser
from reader.ui.page.page_display import Display, ShownStory
from reader.ui.page.page_geometry import position_top, visible_blocks
from reader.ui.page.page_pictures import Pictures
from reader.ui.page.typography import Setting
from reader.ui.page.wide_tables import WideTables

if TYPE_CHECKING:
    from reader.model import Article
    from reader.ui.page.page_pictures import Background
    from reader.ui.themes import Theme

_SETTING = Setting(size=15, line=1.5)
_TOP_GAP = 12
"""Pixels between the upper edge and a place that was gone to."""


class PreviewPage(QWidget):
    """Shows articles as the page would; pictures are taken from the article itself.

    `background` runs work away from the window's thread, as in `PageView`; `pointed` gives the
    words of the paragraph that was clicked.
    """

    pointed = Signal(str)

    def __init__(
        self, theme: Theme, background: Background | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._assets: dict[str, bytes] = {}
        self._left = 0
        self._place: int | None = None
        pictures = Pictures(lambda digest: self._assets.get(digest), background, self)
        self._browser = PageBrowser(pictures.image, self)
        self._browser.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._browser.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._display = Display(self._browser, pictures, theme)
        self._display.setting = _SETTING
        colour(self, self._browser, theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._browser)
        self.setFocusProxy(self._browser)
        self._code = CodeBlocks(self._browser, self._display)
        self._wide = WideTables(self._browser, self._display)
        self._browser.setAccessibleName(tr("Story preview"))
        self._browser.behind = self._paint_behind
        self._browser.above = self._paint_above
        self._browser.beside = self._paint_beside
        self._browser.view_changed.connect(self._want_images)
        self._display.ready.connect(self._stand)
        self._browser.clicked.connect(self._point)

    def show_article(self, article: Article) -> None:
        """Show an article; where reading stands stays about the same."""
        self._left = self._browser.verticalScrollBar().value()
        self._assets = {asset.digest: asset.data for asset in article.assets}
        story = Story(
            0,
            article.title,
            subtitle=article.subtitle,
            byline=article.byline,
            site=article.site,
            published=article.published,
            language=article.language,
            word_count=article.word_count,
        )
        body = Body(0, 1, article.html, article.reading_text, article.text, notices=article.notices)
        self._display.show(ShownStory(story, body))

    def words(self) -> str:
        """Return the words shown so far."""
        return self._browser.toPlainText()

    def _paint_behind(self, painter: QPainter, shown: QRectF) -> None:
        display = self._display
        blocks = list(visible_blocks(display.document, shown))
        self._code.settle(blocks)
        paint_behind(painter, display.document, blocks, display.theme, display.column())

    def _paint_above(self, painter: QPainter, shown: QRectF) -> None:
        blocks = visible_blocks(self._display.document, shown)
        self._code.paint(painter, blocks, self._display.theme)

    def _paint_beside(self, painter: QPainter, shown: QRectF) -> None:
        self._wide.paint(painter, shown, self._display.theme)

    def _point(self, place: QPointF) -> None:
        layout = self._display.document.documentLayout()
        position = layout.hitTest(place, Qt.HitTestAccuracy.FuzzyHit)
        words = self._display.document.findBlock(max(0, position)).text().strip()
        if words:
            self.pointed.emit(words)

    def go_to(self, offset: int) -> None:
        """Bring a place of the article's reading text to the upper edge, once it is built."""
        self._place = offset
        if self._display.is_ready and self._display.shown is not None:
            self._stand()

    def _stand(self) -> None:
        bar = self._browser.verticalScrollBar()
        place, self._place = self._place, None
        position = self._display.map.position(place) if place else None
        if position is None:
            bar.setValue(self._left)
        else:
            bar.setValue(round(position_top(self._display.document, position).top()) - _TOP_GAP)
        self._want_images()

    def _want_images(self) -> None:
        self._display.want_images(*self._browser.shown_positions(1.0))
