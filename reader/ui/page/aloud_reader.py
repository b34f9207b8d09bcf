"""Reads a story aloud sentence by sentence: marked, kept in sight, paused, faster or slower."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from reader.translation import tr
from reader.ui.page.overlay import Overlay
from reader.ui.page.page_display import Display
from reader.ui.page.page_position import PagePosition
from reader.ui.page.read_aloud import USUAL_RATE, Speaker
from reader.ui.word_button import word_button

RATES: Final = (0.6, 0.8, 1.0, 1.2, 1.4, 1.7, 2.0)
"""Speeds to choose from, as shares of the usual one."""

Span = tuple[int, int]


class AloudBar(QWidget):
    """The buttons of reading aloud, at the foot of the page."""

    play_wanted = Signal()
    stepped = Signal(int)
    """int: 1 for the next sentence, -1 for the one before."""
    rate_stepped = Signal(int)
    """int: 1 for faster, -1 for slower."""
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setAccessibleName(tr("Read Aloud"))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 10, 4)
        self.play = word_button(
            tr("Pause", context="action"), tr("Pause or Resume (P)", context="action"), self
        )
        self.play.clicked.connect(self.play_wanted)
        self.rate = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.rate.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.rate.setMinimumWidth(44)
        back = word_button("‹", tr("Previous Sentence", context="action"), self)
        back.clicked.connect(lambda: self.stepped.emit(-1))
        on = word_button("›", tr("Next Sentence", context="action"), self)
        on.clicked.connect(lambda: self.stepped.emit(1))
        slower = word_button("−", tr("Slower", context="action"), self)
        slower.clicked.connect(lambda: self.rate_stepped.emit(-1))
        faster = word_button("+", tr("Faster", context="action"), self)
        faster.clicked.connect(lambda: self.rate_stepped.emit(1))
        stop = word_button(
            tr("Stop", context="action"), tr("Stop reading aloud", context="action"), self
        )
        stop.clicked.connect(self.closed)
        for button in (back, self.play, on):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(slower)
        row.addWidget(self.rate)
        row.addWidget(faster)
        row.addWidget(stop)
        self.hide()

    def show_state(self, rate: float, *, playing: bool) -> None:
        """Show the speed and whether it is being read."""
        self.play.setText(tr("Pause") if playing else tr("Play"))
        self.rate.setText(f"{rate:.1f}×")


class AloudReader(QObject):
    """Walks through the sentences with a speaker; `ended` comes when it stops for good."""

    ended = Signal()
    failed = Signal(str)
    """str: why the engine does not speak."""

    def __init__(
        self,
        speaker: Speaker,
        display: Display,
        layer: Overlay,
        position: PagePosition,
        bar: AloudBar,
    ) -> None:
        super().__init__(bar)
        self._speaker = speaker
        self._display = display
        self._layer = layer
        self._position = position
        self._bar = bar
        self._sentences: Sequence[Span] = ()
        self._at = 0
        self._playing = False
        self.rate = USUAL_RATE
        speaker.finished.connect(self._next)
        speaker.failed.connect(self._give_up)
        bar.play_wanted.connect(self.toggle)
        bar.stepped.connect(self.step)
        bar.rate_stepped.connect(self.step_rate)
        bar.closed.connect(self.stop)

    @property
    def active(self) -> bool:
        """Whether a story is being read or stands paused."""
        return bool(self._sentences)

    @property
    def playing(self) -> bool:
        """Whether it is being read just now."""
        return self._playing

    @property
    def sentence(self) -> Span | None:
        """The offsets of the sentence that is read."""
        return self._sentences[self._at] if self._sentences else None

    def start(self, begin: int, end: int | None = None) -> None:
        """Read from an offset of the text on, or a stretch of it."""
        shown = self._display.shown
        if shown is None or not self._speaker.able:
            return
        # Loaded when it is asked for: the page is there before anybody wants to hear it.
        from reader.ui.page.spoken_sentences import sentences

        self._sentences = tuple(sentences(shown.body.reading_text, begin, end))
        self._at = 0
        if not self._sentences:
            self.ended.emit()
            return
        self._bar.show()
        self._speak()

    def toggle(self) -> None:
        """Pause, or go on with the sentence that was broken off."""
        if self._playing:
            self._playing = False
            self._speaker.stop()
            self._bar.show_state(self.rate, playing=False)
        elif self._sentences:
            self._speak()

    def step(self, by: int) -> None:
        """Go to the next or the previous sentence."""
        if self._sentences:
            self._at = max(0, min(len(self._sentences) - 1, self._at + by))
            if self._playing:
                self._speak()
            else:
                self._show()

    def step_rate(self, by: int) -> None:
        """Read faster or slower; the sentence begins again."""
        number = min(range(len(RATES)), key=lambda n: abs(RATES[n] - self.rate))
        self.rate = RATES[max(0, min(len(RATES) - 1, number + by))]
        if self._playing:
            self._speak()
        else:
            self._bar.show_state(self.rate, playing=False)

    def stop(self) -> None:
        """Be silent, and mark no sentence."""
        was, self._sentences, self._playing = self.active, (), False
        self._speaker.stop()
        self._bar.hide()
        self._layer.set_spoken(None)
        if was:
            self.ended.emit()

    def _speak(self) -> None:
        shown = self._display.shown
        if shown is None:
            return
        begin, end = self._sentences[self._at]
        self._playing = True
        self._show()
        self._speaker.speak(shown.body.reading_text[begin:end], self.rate)

    def _show(self) -> None:
        """Mark the sentence and bring it into sight."""
        sentence = self._sentences[self._at]
        self._layer.set_spoken(sentence)
        span = self._display.map.span(*sentence)
        if span is not None:
            self._position.reveal(*span)
        self._bar.show_state(self.rate, playing=self._playing)

    def _next(self) -> None:
        if not self._playing:
            return
        if self._at + 1 < len(self._sentences):
            self._at += 1
            self._speak()
        else:
            self.stop()

    def _give_up(self, why: str) -> None:
        if self.active:
            self.stop()
            self.failed.emit(why)
