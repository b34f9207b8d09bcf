"""What is known of a story, and the note on the whole of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.translation import tr
from reader.ui.language_names import spoken_language
from reader.ui.local_dates import counted, spoken_date
from reader.ui.reading_controller import Opened

_KEEP_AFTER_MILLISECONDS = 1200
"""After the last key, before a note is kept."""
_WORDS_A_MINUTE = 230
"""Reading speed: 238 for English non-fiction (Brysbaert 2019), rounded down."""
_ABOVE_NAME = 8
"""Pixels."""


class Details(QScrollArea):
    """Facts as lines to select and copy; the note is kept while one writes."""

    note_changed = Signal(int, str, str)
    """The story, its note, and the note that was there to be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self._story: int | None = None
        self._opened: Opened | None = None
        self._written: Opened | None = None
        self._kept = ""
        self._note = QPlainTextEdit()
        self._note.setPlaceholderText(tr("Note on this story"))
        self._note.setAccessibleName(tr("Note on the story"))
        self._note.setTabChangesFocus(True)
        self._note.setMinimumHeight(90)
        self._note.setMaximumHeight(150)
        self._soon = QTimer(self, singleShot=True, interval=_KEEP_AFTER_MILLISECONDS)
        self._soon.timeout.connect(self.keep)
        self._note.textChanged.connect(self._soon.start)
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._form.setVerticalSpacing(1)
        inner = QWidget()
        inner.setObjectName("side-panel")
        layout = QVBoxLayout(inner)
        layout.addWidget(self._note)
        layout.addLayout(self._form)
        layout.addStretch(1)
        self.setWidget(inner)
        self.show_story(None)

    def show_story(self, opened: Opened | None) -> None:
        """Show the facts of a story; what was written about the one before is kept first."""
        self.keep()
        same = opened is not None and opened.story.id == self._story
        self._story = opened.story.id if opened else None
        note = opened.story.note if opened else ""
        # Who is writing is not interrupted by an echo of what was kept a moment ago.
        # What another program made of the note is not what is written on.
        writing = same and self._note.hasFocus() and note.strip() != self._kept.strip()
        if not writing:
            if not (same and self._note.hasFocus()) and note != self._note.toPlainText():
                self._note.setPlainText(note)
                self._soon.stop()
            self._kept = note
        self._note.setEnabled(opened is not None)
        self._opened = opened
        if self.isVisible():
            self._write()

    def showEvent(self, event: QShowEvent) -> None:
        """Write the lines that were not seen until now."""
        self._write()
        super().showEvent(event)

    def _write(self) -> None:
        """Write the facts; who walks through stories with the panel closed does not wait for it."""
        if self._written is self._opened:
            return
        self._written = self._opened
        while self._form.rowCount():
            self._form.removeRow(0)
        for name, value in _facts(self._opened) if self._opened else ():
            self._form.addRow(_label(name, quiet=True), _label(value))

    def keep(self) -> None:
        """Announce the note if it is another than what is kept."""
        self._soon.stop()
        note = self._note.toPlainText().strip()
        if self._story is not None and note != self._kept.strip():
            seen, self._kept = self._kept, note
            self.note_changed.emit(self._story, note, seen)


def _facts(opened: Opened) -> list[tuple[str, str]]:
    story = opened.story
    minutes = max(1, round(story.word_count / _WORDS_A_MINUTE))
    facts = [
        (tr("Title"), story.title),
        (tr("Standfirst"), story.subtitle),
        (tr("Byline"), story.byline),
        (tr("Site"), story.site),
        (tr("Section"), story.section),
        (tr("Published"), spoken_date(story.published)),
        (tr("Added"), spoken_date(story.added)),
        (tr("Language"), spoken_language(story.language)),
        (
            tr("Length"),
            tr(
                "{words}, about {minutes}",
                words=counted(story.word_count, "word"),
                minutes=counted(minutes, "minute"),
            ),
        ),
        (tr("Tags"), ", ".join(story.tags)),
        (tr("Address"), story.url),
        (tr("Format"), story.format),
        (tr("Version"), str(story.version) if story.version > 1 else ""),
        (tr("Notices"), "\n".join(opened.body.notices)),
    ]
    return [(name, value) for name, value in facts if value]


def _label(text: str, quiet: bool = False) -> QLabel:
    label = QLabel(text, wordWrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if quiet:
        label.setObjectName("quiet")
        label.setContentsMargins(0, _ABOVE_NAME, 0, 0)
    else:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
