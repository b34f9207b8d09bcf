"""The menu that the right mouse button opens on the page."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QPointF, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from reader.translation import tr
from reader.ui.page.overlay import Overlay
from reader.ui.page.page_browser import PageBrowser
from reader.ui.page.page_position import PagePosition
from reader.ui.page.page_strings import INNER
from reader.ui.page.selection_marker import SelectionMarker
from reader.ui.page.story_pictures import StoryPictures


class PageMenu(QObject):
    """Offers what can be done at the place that was clicked; `address_wanted` copies a link's."""

    address_wanted = Signal(str)

    def __init__(
        self,
        browser: PageBrowser,
        layer: Overlay,
        marking: SelectionMarker,
        position: PagePosition,
        pictures: StoryPictures,
    ) -> None:
        super().__init__(browser)
        self._browser = browser
        self._layer = layer
        self._marking = marking
        self._position = position
        self.further: list[QAction] = []
        """Actions of the window that stand at the end of every menu."""
        self._pictures = pictures
        browser.customContextMenuRequested.connect(self._pop_up)

    def menu(self, point: QPoint) -> QMenu:
        """Return the menu for a point of the viewport."""
        menu = QMenu(self._browser)
        place = self._browser.to_document(point)
        self._offer_selection(menu, place)
        self._offer_picture(menu, place)
        code = self._layer.code.at(place)
        if code is not None:
            menu.addAction(tr("Copy Code", context="action"), lambda: self._layer.code.copy(code))
        address = self._browser.anchorAt(point)
        if address and not address.startswith((INNER, "#")):
            menu.addAction(
                tr("Copy Link Address", context="action"), lambda: self.address_wanted.emit(address)
            )
        self._offer_marks(menu, place)
        if self.further:
            menu.addSeparator()
            menu.addActions(self.further)
        return menu

    def _offer_selection(self, menu: QMenu, place: QPointF) -> None:
        selected = self._position.selection() is not None
        if selected or self._on_focused_paragraph(place):
            menu.addAction(tr("Highlight", context="action"), self._marking.highlight)
            menu.addAction(tr("Note…", context="action"), self._marking.note)
        if selected:
            menu.addAction(
                tr("Search Library for Selection", context="action"), self._marking.search
            )
        if self._marking.selected_text():
            menu.addAction(tr("Copy", context="action"), self._marking.copy)

    def _on_focused_paragraph(self, place: QPointF) -> bool:
        """Whether a key would mark the paragraph that lies there and has no mark yet."""
        if self._position.target() is None or self._layer.highlight_at(place) is not None:
            return False
        return self._position.target_rect().contains(place)

    def _offer_picture(self, menu: QMenu, place: QPointF) -> None:
        picture = self._pictures.at(place)
        if picture is None:
            return
        menu.addAction(
            tr("Enlarge Picture", context="action"), lambda: self._pictures.open(picture)
        )
        menu.addAction(tr("Copy Picture", context="action"), lambda: self._pictures.copy(picture))
        save = self._pictures.save_wanted
        menu.addAction(
            tr("Save Picture As…", context="action"),
            lambda: save.emit(picture.asset, picture.words),
        )

    def _offer_marks(self, menu: QMenu, place: QPointF) -> None:
        found = self._layer.highlight_at(place)
        if found is not None:
            menu.addAction(
                tr("Edit Highlight…", context="action"), lambda: self._marking.open_highlight(found)
            )
            menu.addAction(
                tr("Remove Highlight", context="action"),
                lambda: self._marking.highlight_removed.emit(found),
            )
        bookmark = self._layer.bookmark_at(place)
        if bookmark is not None:
            menu.addAction(
                tr("Remove Bookmark", context="action"),
                lambda: self._marking.bookmark_removed.emit(bookmark.id),
            )
        else:
            menu.addAction(
                tr("Add Bookmark", context="action"), lambda: self._marking.bookmark_at(place)
            )

    def _pop_up(self, point: QPoint) -> None:
        menu = self.menu(point)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._browser.viewport().mapToGlobal(point))
