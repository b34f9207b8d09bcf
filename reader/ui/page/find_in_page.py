"""Words found in the page: by the find bar, or by the search that the story was opened from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from reader.ui.page.find_bar import FindBar
from reader.ui.page.overlay import Overlay
from reader.ui.page.page_browser import PageBrowser
from reader.ui.page.page_display import Display
from reader.ui.page.page_position import PagePosition

if TYPE_CHECKING:
    from reader.ui.page.page_pictures import Background
    from reader.words.text_matcher import Span

_USUAL_LANGUAGE = "en"
"""Language of a story that names none."""


_LONG_TEXT = 60_000
"""Letters from which words are looked for beside the window: there a letter took 20 ms, and in a
book of 300,000 up to 150."""


class Hits:
    """The spans that were found, in the order of the text, and the one stood at."""

    def __init__(self, spans: Sequence[Span] = (), current: int = -1) -> None:
        self.spans = tuple(sorted(spans))
        self.current = current if self.spans else -1

    @property
    def span(self) -> Span | None:
        """The span stood at."""
        return self.spans[self.current] if self.current >= 0 else None

    def step(self, steps: int) -> Span | None:
        """Go some hits on or back, round at the ends; gives the span stood at now."""
        if not self.spans:
            return None
        if self.current < 0:
            self.current = 0 if steps > 0 else len(self.spans) - 1
        else:
            self.current = (self.current + steps) % len(self.spans)
        return self.spans[self.current]

    def go_near(self, offset: int) -> Span | None:
        """Stand at the first hit at or behind an offset, else at the first of all."""
        if not self.spans:
            return None
        following = (n for n, span in enumerate(self.spans) if span[0] >= offset)
        self.current = next(following, 0)
        return self.spans[self.current]


class FindInPage(QObject):
    """Keeps two sets of hits; the find bar's are shown while it is open.

    Each letter looks on from where finding began, or from where a person scrolled or stepped since;
    where nothing is found the page goes back there.
    """

    going = Signal()
    """Another place is about to be gone to."""

    def __init__(
        self,
        browser: PageBrowser,
        display: Display,
        layer: Overlay,
        position: PagePosition,
        bar: FindBar,
        background: Background | None = None,
    ) -> None:
        super().__init__(browser)
        self._background = background
        self._asked = 0
        self._waits = False
        self._waiting_steps = 0
        self._browser = browser
        self._display = display
        self._layer = layer
        self._position = position
        self._bar = bar
        self._searched = Hits()
        self._found = Hits()
        self._going = False
        self._began = 0
        self._left_at: int | None = None
        bar.words_changed.connect(self._find)
        bar.stepped.connect(self.step)
        bar.closed.connect(self.close)

    def open(self, words: str = "") -> None:
        """Open the find bar."""
        one_line = " ".join(words.split())
        if not self._bar.isVisible():
            self._left_at = None
        self._bar.open(one_line if len(one_line) <= 80 else "")
        self._find(self._bar.words())

    def close(self) -> None:
        """Close the find bar; the search's hits come back, the words found last are selected."""
        self._ask_nothing()
        found = self._found.span
        words = self._display.span(*found) if found is not None else None
        self._bar.hide()
        self._found = Hits()
        self._show(go=False)
        if words is not None:
            self._position.select(*words)
        self._browser.setFocus()

    def mark(self, spans: Sequence[Span], *, go: bool) -> None:
        """Take the hits of a search."""
        self._searched = Hits(spans)
        if go:
            self._searched.step(1)
        self._going = go
        self._show(go=go)

    def mark_words(self, words: Sequence[str], *, go: bool) -> None:
        """Take the words that begin like these as hits."""
        # What matches words takes long to load, and the page is there before anybody looks for one.
        from reader.words.text_matcher import find_beginnings

        self.mark(find_beginnings(self._text(), words), go=go)

    def step(self, steps: int) -> None:
        """Go on or back among the hits that are shown, or will be as soon as they are found."""
        if self._waits:
            self._waiting_steps += steps
            return
        hits = self._hits()
        if hits.current < 0:
            hits.go_near(self._position.place().offset)
        else:
            hits.step(steps)
        self._going = True
        self._show(go=True)

    def forget(self) -> None:
        """Another story comes."""
        self._ask_nothing()
        self._searched = Hits()
        self._found = Hits()
        self._going = False
        self._bar.hide()
        self._layer.set_hits((), -1)

    def placed(self) -> None:
        """Go to hits that waited for the document to be whole."""
        if self._going:
            self._show(go=True)

    def _find(self, words: str) -> None:
        self._ask_nothing()
        head, text, language = self._display.head(), self._text(), self._language()
        if self._background is None or len(text) < _LONG_TEXT or not words.strip():
            self._take(words, head, _find(head, text, words, language))
            return
        asked, self._waits = self._asked, True

        def work() -> list[Span]:
            # Another letter may have been typed before this began.
            return _find(head, text, words, language) if asked == self._asked else []

        def take(spans: object) -> None:
            if asked == self._asked:
                steps, self._waits = self._waiting_steps, False
                self._take(words, head, cast("list[Span]", spans))
                if steps:
                    self.step(steps)

        self._background(work, take)

    def _ask_nothing(self) -> None:
        """Drop what is being looked for."""
        self._asked += 1
        self._waits, self._waiting_steps = False, 0

    def _take(self, words: str, head: str, spans: Sequence[Span]) -> None:
        """Show what was found, and go to the first from where finding began."""
        self._found = Hits(spans)
        here = self._position.place().offset
        if here != self._left_at:
            self._began = here
        # The headline is above the story's first word.
        self._found.go_near(self._began or -len(head))
        self._show(go=bool(self._found.spans))
        if words.strip() and not self._found.spans and here != self._began:
            self._position.restore(self._began)
        self._left_at = self._position.place().offset

    def _hits(self) -> Hits:
        return self._found if self._bar.isVisible() else self._searched

    def _show(self, *, go: bool) -> None:
        hits = self._hits()
        self._layer.set_hits(hits.spans, hits.current)
        self._bar.show_count(hits.current, len(hits.spans))
        if not go or hits.current < 0:
            return
        start, end = hits.spans[hits.current]
        above = self._display.span(start, end) if start < 0 else None
        place = above[0] if above is not None else self._display.map.position(start)
        reached = self._display.map.reached > start
        if place is not None and (reached or self._display.is_ready):
            self._going = False
            self.going.emit()
            self._position.stand_at(place)
            self._position.reveal(place)

    def _text(self) -> str:
        shown = self._display.shown
        return shown.body.reading_text if shown is not None else ""

    def _language(self) -> str:
        shown = self._display.shown
        return (shown.story.language or "").partition("-")[0] or _USUAL_LANGUAGE if shown else ""


def _find(head: str, text: str, words: str, language: str) -> list[Span]:
    """Return where words are in a story's headline, before its text, and in its text."""
    # What matches words takes long to load, and the page is there before anybody looks for one.
    from reader.words.text_matcher import find_words

    above = [(a - len(head), b - len(head)) for a, b in find_words(head, words, language)]
    return [*above, *find_words(text, words, language)]
