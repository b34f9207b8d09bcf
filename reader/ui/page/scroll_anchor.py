"""Where reading stands: kept through every change of the layout, announced, and gone back to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QTextDocument

from reader.model import ReadingPlace
from reader.ui.page.page_browser import PAD, PageBrowser
from reader.ui.page.page_display import Display, ShownStory
from reader.ui.page.page_geometry import position_top, visible_blocks
from reader.ui.page.page_strings import reading_minutes

_TOP_GAP = 12
"""How far below the edge the line stands that was gone back to, in pixels."""
_FIRST_LETTER = 1
"""Offset of the story's words from which the header before them is surely built."""
_REST_MS = 500
"""Milliseconds without scrolling before the place is kept."""
_WAIT_MS = 1500
"""Milliseconds in which nothing is shown before the document reaches the place gone to."""


@dataclass(frozen=True, slots=True)
class _Spot:
    """A position, and how far below the upper edge its line stands, in pixels."""

    position: int
    below: float


class ScrollAnchor(QObject):
    """Keeps and announces the place of reading.

    `rested` comes half a second after the last scrolling, `moved` with every new share and the
    minutes left.
    """

    rested = Signal()
    moved = Signal(float, int)

    def __init__(self, browser: PageBrowser, display: Display) -> None:
        super().__init__(browser)
        self._browser = browser
        self._display = display
        self._spot = _Spot(0, 0)
        # Where the scroll bar stood when the spot was gone to; until a person scrolls, the spot
        # holds, so that zooming to and fro ends at the same words.
        self._held: int | None = None
        self._wanted: int | None = None
        self._past: int | None = None
        self._above: int | None = None
        # Signs that the page adds before the words of an offset, such as a picture.
        self._aside = 0
        self._below: float = _TOP_GAP
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.rested)
        self._patience = QTimer(self, singleShot=True, interval=_WAIT_MS)
        # On a busy machine the place comes later, unless the person scrolls meanwhile.
        self._patience.timeout.connect(lambda: self._browser.setUpdatesEnabled(True))
        self._postponed: list[Callable[[], object]] = []
        self._catches_up = False
        self._catching_up = QTimer(self, singleShot=True, interval=0)
        self._catching_up.timeout.connect(self._catch_up)
        browser.view_changed.connect(self._scrolled)
        browser.relaid.connect(self._relaid)
        display.grew.connect(self._try)
        display.ready.connect(self._try)
        display.steadily = self.steadily

    # -- announcing ---------------------------------------------------------------------------

    def place(self) -> ReadingPlace:
        """Return where reading stands now."""
        shown = self._display.shown
        if self._wanted is not None:
            offset, share = self._wanted, self._wanted / max(1, self._display.map.length)
        else:
            spot = self._spot if self._holds() else self._first_line()
            at_top = self._browser.verticalScrollBar().value() == 0
            inside = not at_top and spot.position >= self._display.layout.body
            offset = self._display.map.offset(spot.position) if inside else 0
            share = self.share()
        return ReadingPlace(offset, round(share, 4), shown.body.version if shown else 1)

    def first_line(self) -> int:
        """Return the position of the first line that is wholly in view."""
        return self._first_line().position

    def share(self) -> float:
        """Return how much of the story was shown up to the lower edge, 0 to 1."""
        bar = self._browser.verticalScrollBar()
        length = self._display.map.length
        if not length or (self._display.is_ready and bar.value() >= bar.maximum()):
            return 1.0
        shown = self._browser.shown()
        foot = self._display.layout.foot
        last = self._hit(shown.bottom())
        if foot is not None and last >= foot:
            return 1.0
        return min(1.0, self._display.map.offset(last) / length)

    def minutes_left(self) -> int:
        """Return the minutes that the rest takes to read; 0 at the end."""
        shown = self._display.shown
        rest = (1.0 - self.share()) * (shown.story.word_count if shown else 0)
        return reading_minutes(rest) if rest >= 1 else 0

    @property
    def waiting(self) -> bool:
        """Whether the document has yet to reach the place that is gone to."""
        return self._wanted is not None

    def postpone(self, work: Callable[[], object]) -> bool:
        """Keep work for the place that is gone to; return False where nothing is waited for.

        What is done before the page is seen is meant there, not at the top of what is built.
        """
        unseen = self._wanted is not None and not self._browser.updatesEnabled()
        if self._catches_up or not (unseen or self._postponed):
            return False
        self._postponed.append(work)
        return True

    def _catch_up(self) -> None:
        self._catches_up = True
        while self._postponed:
            self._postponed.pop(0)()
        self._catches_up = False

    def forget(self) -> None:
        """Stop waiting and timing: another story comes."""
        self._postponed.clear()
        self._rest.stop()
        self._stop_waiting()

    # -- going --------------------------------------------------------------------------------

    def restore(self, offset: int) -> None:
        """Go to an offset as soon as the document reaches there; show nothing else meanwhile."""
        self._past = self._above = None
        self._below, self._aside = _TOP_GAP, 0
        self._go_back(offset)

    def show_again(self, shown: ShownStory | None) -> None:
        """Build the document of the same story anew, with the same words where they were."""
        if (offset := self._wanted) is None:
            offset = self._stand()
        self._display.show(shown)
        self._go_back(offset)

    def _stand(self) -> int:
        """Note where reading stands, in whatever part of the page; return the offset of it."""
        offset = self.place().offset
        spot = self._spot if self._holds() else self._first_line()
        self._past = self._above = None
        self._below, self._aside = spot.below, 0
        end, position = self._display.layout.end, self._display.map.position(offset)
        if end is not None and spot.position > end:
            # Behind the story's words no offset says where reading stands.
            self._past = spot.position - end
        elif offset == 0 and self._browser.verticalScrollBar().value() > 0:
            # Nor before them, in the header, which is as many letters long in every look.
            self._above = spot.position
            offset = _FIRST_LETTER
        elif position is not None:
            self._aside = spot.position - position
        return offset

    def _go_back(self, offset: int) -> None:
        self._wanted = offset if offset > 0 else None
        self._spot = _Spot(0, 0)
        self._held = 0
        self._browser.verticalScrollBar().setValue(0)
        if self._wanted is not None:
            self._browser.setUpdatesEnabled(False)
            self._patience.start()
        self._try()

    def go_to(self, position: int, below: float = _TOP_GAP) -> None:
        """Put the line of a position at a distance below the upper edge."""
        line = position_top(self._display.document, position)
        place = round(line.top() - below)
        bar = self._browser.verticalScrollBar()
        if place > bar.maximum():
            # A layout that is under way gives the scroll bar its height in a later turn.
            layout = self._display.document.documentLayout()
            self._hit(place + self._browser.viewport().height())
            layout.documentSizeChanged.emit(QSizeF())
        bar.setValue(place)

    def reveal(self, position: int, end: int | None = None) -> None:
        """Scroll only if the line of a position, and that of `end`, are not wholly in view.

        The line is then put in a third of the height, higher where `end` would not be seen.
        """
        line = position_top(self._display.document, position)
        last = line if end is None else position_top(self._display.document, end)
        shown = self._browser.shown()
        needs = max(0.0, last.bottom() - line.top())
        fits = needs < shown.height() - 2 * _TOP_GAP
        bottom = last.bottom() if fits else line.bottom()
        if line.top() < shown.top() - 0.5 or bottom > shown.bottom() + 0.5:
            room = shown.height() - needs - _TOP_GAP if fits else shown.height() / 3
            self.go_to(position, max(_TOP_GAP, min(shown.height() / 3, room)))

    def steadily(self, change: Callable[[], None]) -> None:
        """Change the layout with the line at the upper edge staying where it is."""
        spot = self._spot
        settling, self._browser.settling = self._browser.settling, True
        change()
        self._browser.settling = settling
        self._put(spot)

    def _put(self, spot: _Spot) -> None:
        at_top = spot.position <= 0 and spot.below <= 0
        if at_top or self._wanted is not None:
            return
        document: QTextDocument = self._display.document
        if spot.position < document.characterCount():
            self._hold(spot)

    def _hold(self, spot: _Spot) -> None:
        """Go to a spot and stay there until a person scrolls."""
        self._spot = spot
        self._held = None
        self.go_to(spot.position, spot.below)
        self._held = self._browser.verticalScrollBar().value()
        self._spot = spot

    def _holds(self) -> bool:
        return self._held == self._browser.verticalScrollBar().value()

    def _try(self) -> None:
        if self._wanted is None:
            return
        map_ = self._display.map
        if map_.reached <= self._wanted and not self._display.is_ready:
            return
        position = map_.position(self._wanted)
        position = position + self._aside if position is not None else None
        if self._past is not None and self._display.layout.end is not None:
            position = self._display.layout.end + self._past
        if self._above is not None:
            position = self._above
        if position is not None:
            self._hold(_Spot(position, self._below))
            # The last lines can reach the upper edge only once the foot stands below them.
            if not self._display.is_ready and self._too_short(position):
                return
        self._stop_waiting()

    def _too_short(self, position: int) -> bool:
        line = position_top(self._display.document, position)
        return line.top() - self._browser.verticalScrollBar().value() > self._below + 1

    def _stop_waiting(self) -> None:
        self._patience.stop()
        self._wanted = None
        self._browser.setUpdatesEnabled(True)
        self._note()
        if self._postponed:
            self._catching_up.start()

    # -- watching -----------------------------------------------------------------------------

    def _scrolled(self) -> None:
        seen = self._browser.updatesEnabled() and self._held is not None
        if self._wanted is not None and seen and not self._holds():
            self._stop_waiting()
        if self._wanted is None:
            self._note()
            self._rest.start()

    def _relaid(self) -> None:
        self._put(self._spot)
        self._browser.view_changed.emit()

    def _note(self) -> None:
        if not self._holds():
            self._spot, self._held = self._first_line(), None
        if self._display.shown is not None:
            self.moved.emit(self.share(), self.minutes_left())

    def _first_line(self) -> _Spot:
        """Return the first line that is wholly in view."""
        top = self._browser.shown().top()
        if top <= 0:
            return _Spot(0, 0)
        document = self._display.document
        layout = document.documentLayout()
        for block in visible_blocks(document, self._browser.shown()):
            text = block.layout()
            corner = layout.blockBoundingRect(block).topLeft()
            for number in range(text.lineCount()):
                line = text.lineAt(number)
                y = corner.y() + line.y()
                if y >= top - 0.5:
                    return _Spot(block.position() + line.textStart(), y - top)
        return _Spot(self._hit(top), 0)

    def _hit(self, y: float) -> int:
        layout = self._display.document.documentLayout()
        point = QPointF(PAD + self._browser.text_width(), y)
        return max(0, layout.hitTest(point, Qt.HitTestAccuracy.FuzzyHit))
