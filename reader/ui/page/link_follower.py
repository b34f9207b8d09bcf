"""Where links lead: shown while one rests on them, followed, and come back from."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Signal
from PySide6.QtWidgets import QLabel, QWidget

from reader.translation import tr
from reader.ui.page.footnotes import FootnotePopup, is_reference, note_at
from reader.ui.page.page_browser import PageBrowser
from reader.ui.page.page_display import Display
from reader.ui.page.page_foot import COMMENTS, SHOW_ALL
from reader.ui.page.page_geometry import visible_blocks
from reader.ui.page.page_links import LinkSpan, links_of
from reader.ui.page.page_position import PagePosition
from reader.ui.page.page_strings import INNER, split_inner
from reader.ui.themes import Theme

_SHOWN_WORDS = 90
"""Letters of the place in the story that a link leads to; chosen: one line of the hint."""
_MOST_PLACES = 50
"""Places that the way back remembers."""


class LinkFollower(QObject):
    """Acts on the links of the page, of its own as of the story."""

    story_wanted = Signal(int)
    """int: a saved story that a link leads to."""
    activated = Signal(str, str)
    """str, str: what is to be done, and with what: an address, a site, a story."""
    hovered = Signal(str)
    """str: the address that the pointer or the focus rests on; empty when it leaves."""
    way_changed = Signal()
    """Whether there is a place in the story to go back to."""

    def __init__(
        self, browser: PageBrowser, display: Display, position: PagePosition, page: QWidget
    ) -> None:
        super().__init__(page)
        self._browser = browser
        self._display = display
        self._position = position
        self._page = page
        self._way: list[int] = []
        self.hint = QLabel(page)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setAccessibleName(tr("Link address"))
        self.hint.setMargin(4)
        self.hint.hide()
        self.note = FootnotePopup(page)
        self.note.whole_wanted.connect(self._go)
        self.note.closed.connect(browser.setFocus)
        browser.anchorClicked.connect(self.follow)
        browser.highlighted.connect(lambda url: self.hovered.emit(_address(url.toString())))
        browser.pressed.connect(self.note.close_quietly)
        browser.view_changed.connect(self.note.close_quietly)
        browser.view_changed.connect(self._place_hint)
        position.link_focused.connect(lambda href: self.hovered.emit(_address(href)))
        self.hovered.connect(self._show_hint)

    def set_theme(self, theme: Theme) -> None:
        """Take over the colours of a theme."""
        self.hint.setStyleSheet(f"color: {theme.text}; background: {theme.panel};")
        self.note.set_theme(theme)

    def forget(self) -> None:
        """Another story comes."""
        self.note.close_quietly()
        self._way.clear()
        self.way_changed.emit()

    # -- following ----------------------------------------------------------------------------

    def follow(self, url: QUrl) -> None:
        """Act on a link: one of the page's own, one inside the story, or one to the web."""
        address = url.toString()
        if address.startswith("#"):
            self._follow_inside(address)
            return
        if not address.startswith(INNER):
            self._follow_web(address)
            return
        action, target = split_inner(address)
        if action == "story" and target.isdecimal():
            self.story_wanted.emit(int(target))
        elif action == SHOW_ALL:
            self._position.steadily(self._display.show_all_links)
        elif action == COMMENTS:
            self._fold_comments(unfolded=target == "show")
        else:
            self.activated.emit(action, target)

    def _fold_comments(self, *, unfolded: bool) -> None:
        self._position.steadily(partial(self._display.show_comments, unfolded))
        end = self._display.layout.end
        if not unfolded and end is not None:
            self._position.reveal(end + 1)

    def _follow_web(self, address: str) -> None:
        """Open the saved story that an address leads to, or give the address out."""
        shown = self._display.shown
        for one in shown.around.related if shown else ():
            if one.id is not None and one.url == address:
                self.story_wanted.emit(one.id)
                return
        self.activated.emit("web", address)

    def _follow_inside(self, address: str) -> None:
        """Show the note that a reference names beside it; go to any other place."""
        position = self._display.layout.names.get(address[1:])
        if position is None:
            return
        link = self._link_in_view(address)
        if link is not None and link.begin < position and is_reference(self._display, link):
            words = note_at(self._display, position)
            if words:
                place = self._position.rect(link.begin, link.end)
                corner = self._browser.to_viewport(place.topLeft())
                top = self._browser.viewport().mapTo(self._page, corner)
                size = place.size().toSize()
                self.note.open(words, position, top, top + QPoint(size.width(), size.height()))
                return
        self._go(position)

    def _link_in_view(self, address: str) -> LinkSpan | None:
        """Return the link in focus, else the first one of an address that is seen."""
        focus = self._position.link
        if focus is not None and focus.href == address:
            return focus
        pointer = self._browser.viewport().mapFromGlobal(self._browser.cursor().pos())
        at = self._browser.cursorForPosition(pointer).position()
        found = [
            link
            for block in visible_blocks(self._display.document, self._browser.shown())
            for link in links_of(block)
            if link.href == address
        ]
        return min(found, key=lambda link: abs(link.begin - at), default=None)

    # -- there and back -----------------------------------------------------------------------

    def leave_trace(self) -> None:
        """Remember the place, to come back to from the one that is gone to next."""
        self._way.append(self._position.scroll.first_line())
        del self._way[:-_MOST_PLACES]
        self.way_changed.emit()

    def _go(self, position: int) -> None:
        self.leave_trace()
        self._position.go_to(position)
        # Where the link leads is seen now.
        self.hint.hide()

    @property
    def can_go_back(self) -> bool:
        """Whether a link inside the story was followed."""
        return bool(self._way)

    def go_back(self) -> bool:
        """Go back to where a link inside the story was followed; return whether there was one."""
        if not self._way:
            return False
        self._position.go_to(self._way.pop())
        self.way_changed.emit()
        return True

    # -- the hint -----------------------------------------------------------------------------

    def _show_hint(self, address: str) -> None:
        """Show at the foot of the page where the link under pointer or focus leads."""
        words = self._inside(address[1:]) if address.startswith("#") else address
        self.hint.setVisible(bool(words))
        if words:
            room = max(80, self._page.width() - 40)
            metrics = self.hint.fontMetrics()
            self.hint.setText(metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, room))
            self.hint.adjustSize()
            self._place_hint()
            self.hint.raise_()

    def _place_hint(self) -> None:
        self.hint.move(0, self._browser.geometry().bottom() + 1 - self.hint.height())

    def _inside(self, name: str) -> str:
        """Return the first words of the place in the story that a name stands for."""
        position = self._display.layout.names.get(name)
        if position is None:
            return ""
        words = " ".join(self._display.document.findBlock(position).text().split())
        cut = f"{words[:_SHOWN_WORDS].rstrip()}…" if len(words) > _SHOWN_WORDS else words
        return tr("In this story: {cut}", cut=cut) if cut else tr("In this story")


def _address(address: str) -> str:
    """Return what is shown of a link; nothing for those of the page's own."""
    return "" if address.startswith(INNER) else address
