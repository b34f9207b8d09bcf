"""A line at the foot of the window: how far an import is, and how it ended."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from reader.model import ImportReport, Progress
from reader.ui.escaped_text import as_tooltip
from reader.ui.local_dates import counted, spoken_seconds, spoken_size

_ENDS = {
    "updated": "updated",
    "duplicate": "duplicates skipped",
    "skipped": "skipped",
    "failed": "failed",
}


class ImportStrip(QWidget):
    """Shows progress with pause and cancel; at the end the figures and a way to the report."""

    cancelled = Signal()
    paused = Signal(bool)
    report_wanted = Signal(object)
    """ImportReport: the lines of the import are wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import-strip")
        self._report: ImportReport | None = None
        self._progress: Progress | None = None
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setMinimumWidth(80)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName("Import progress")
        self._bar.setFixedHeight(6)
        self._pause = QPushButton("Pause")
        self._pause.setCheckable(True)
        self._cancel = QPushButton("Cancel")
        self._show = QPushButton("Show Report")
        self._close = QPushButton("Close")
        self._pause.toggled.connect(self._announce_paused)
        self._cancel.clicked.connect(self._announce_cancelled)
        self._show.clicked.connect(lambda: self.report_wanted.emit(self._report))
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.addWidget(self._label, 3)
        layout.addWidget(self._bar, 2)
        for button in (self._pause, self._cancel, self._show, self._close):
            layout.addWidget(button)
        self.hide()

    def start(self, label: str) -> None:
        """Show that an import begins."""
        self._label.setText(f"Importing {label}…")
        self._bar.setRange(0, 0)
        self._progress = None
        self._pause.setChecked(False)
        self._set_running(True)
        self.show()

    def progress(self, progress: Progress) -> None:
        """Show how far it is."""
        self._progress = progress
        if progress.total:
            self._bar.setRange(0, progress.total)
            self._bar.setValue(progress.done)
        if self._cancel.isEnabled():
            self._label.setText(progress_line(progress, paused=self._pause.isChecked()))
        self._label.setToolTip(as_tooltip(progress.label))

    def finish(self, report: ImportReport) -> None:
        """Show how it ended."""
        self._report = report
        self._label.setText(ended(report))
        self._label.setToolTip("")
        self._set_running(False)
        self.show()

    def fail(self, reason: str) -> None:
        """Say why nothing came in."""
        self.finish(ImportReport())
        self._label.setText(reason)
        self._show.hide()

    def _set_running(self, running: bool) -> None:
        for widget in (self._bar, self._pause, self._cancel):
            widget.setVisible(running)
        self._cancel.setEnabled(True)
        for widget in (self._show, self._close):
            widget.setVisible(not running)

    def _announce_paused(self, paused: bool) -> None:
        self._pause.setText("Resume" if paused else "Pause")
        if self._progress is not None:
            self._label.setText(progress_line(self._progress, paused=paused))
        self.paused.emit(paused)

    def _announce_cancelled(self) -> None:
        self._cancel.setEnabled(False)
        self._label.setText("Cancelling…")
        self.cancelled.emit()


def progress_line(progress: Progress, *, paused: bool = False) -> str:
    """How far an import is, in one line: files, megabytes and the time that is left."""
    done, total, size = progress.done, progress.total, progress.size
    if total is None:
        if size is None:
            return f"Importing: {counted(done, 'story', 'stories')} so far"
        return f"Scanning: {counted(done, 'file')} · {spoken_size(size)}"
    if done >= total > 0:
        return f"{counted(total, 'file')} read · Updating search and related stories…"
    parts = [f"Importing {done:,} of {counted(total, 'file')}"]
    if size:
        parts.append(f"{spoken_size(progress.size_done or 0)} of {spoken_size(size)}")
    if paused:
        parts.append("paused")
    elif progress.left is not None:
        parts.append(f"{spoken_seconds(progress.left)} left")
    return " · ".join(parts)


def ended(report: ImportReport) -> str:
    """The figures of an import in one line."""
    counts = report.counts
    parts = [f"Imported {counted(counts['added'], 'story', 'stories')}"]
    parts += [f"{counts[end]:,} {words}" for end, words in _ENDS.items() if counts[end]]
    if counts["duplicate"] == 1:
        parts = [part.replace("duplicates", "duplicate") for part in parts]
    return " · ".join([*(["Import cancelled"] if report.cancelled else []), *parts])
