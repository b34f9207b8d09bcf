"""A line at the foot of the window: how far an import is, and how it ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from reader.translation import format_number, tr
from reader.ui.announcement import announce
from reader.ui.elided_label import ElidedLabel
from reader.ui.escaped_text import give_tooltip
from reader.ui.local_dates import counted, spoken_seconds, spoken_size

if TYPE_CHECKING:
    from reader.model import ImportReport, Progress


class ImportStrip(QWidget):
    """Shows progress with pause and cancel; at the end the figures and a way to the report."""

    cancelled = Signal()
    paused = Signal(bool)
    continued = Signal(int)
    """int: the number of the cancelled import that is to go on."""
    report_wanted = Signal(object)
    """ImportReport: the lines of the import are wanted."""
    closed = Signal()
    """The person closed it; its button, which had the keys, is gone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import-strip")
        self._report: ImportReport | None = None
        self._progress: Progress | None = None
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setMinimumWidth(80)
        # The words are longer in some languages; what fails has a whole sentence.
        self._label.setWordWrap(True)
        self._file = ElidedLabel()
        self._file.setObjectName("quiet")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(tr("Import progress"))
        self._busy = QProgressBar(textVisible=False)
        self._busy.setObjectName("busy")
        self._busy.setAccessibleName(tr("Scanning"))
        self._busy.setRange(0, 0)
        for bar in (self._bar, self._busy):
            bar.setFixedHeight(6)
        self._pause = QPushButton(tr("Pause", context="action"))
        self._pause.setCheckable(True)
        self._cancel = QPushButton(tr("Cancel", context="action"))
        self._continue = QPushButton(tr("Continue Import", context="action"))
        self._show = QPushButton(tr("Show Report", context="action"))
        self._close = QPushButton(tr("Close", context="action"))
        self._pause.toggled.connect(self._announce_paused)
        self._cancel.clicked.connect(self._announce_cancelled)
        self._continue.clicked.connect(self._announce_continued)
        self._show.clicked.connect(lambda: self.report_wanted.emit(self._report))
        self._close.clicked.connect(self.hide)
        self._close.clicked.connect(self.closed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.addWidget(self._label, 6)
        layout.addWidget(self._file, 2)
        layout.addWidget(self._bar, 1)
        layout.addWidget(self._busy, 1)
        for button in (self._pause, self._cancel, self._continue, self._show, self._close):
            layout.addWidget(button)
        self.hide()

    def start(self, label: str) -> None:
        """Show that an import begins."""
        self._label.setText(tr("Importing {label}…", label=label))
        self._progress = None
        self._pause.setChecked(False)
        self._set_running(True)
        self.show()

    def progress(self, progress: Progress) -> None:
        """Show how far it is."""
        self._progress = progress
        self._show_bar()
        if progress.total:
            self._bar.setRange(0, progress.total)
            self._bar.setValue(progress.done)
        if self._cancel.isEnabled():
            self._label.setText(progress_line(progress, paused=self._pause.isChecked()))
        name = progress.label if progress.total is not None else ""
        self._file.setText(name)
        give_tooltip(self._file, name)

    def finish(self, report: ImportReport) -> None:
        """Show how it ended."""
        self._report = report
        self._label.setText(ended(report))
        self._file.setText("")
        self._set_running(False)
        self.show()
        announce(self, self._label.text())

    def fail(self, reason: str) -> None:
        """Say why nothing came in."""
        from reader.model import ImportReport

        self.finish(ImportReport())
        self._label.setText(reason)
        self._show.hide()

    def _set_running(self, running: bool) -> None:
        for widget in (self._file, self._pause, self._cancel):
            widget.setVisible(running)
        self._show_bar(running)
        self._cancel.setEnabled(True)
        for widget in (self._show, self._close):
            widget.setVisible(not running)
        cut_short = self._report is not None and self._report.job is not None
        self._continue.setVisible(not running and cut_short)

    def _show_bar(self, running: bool = True) -> None:
        """Show how far it is; while that is not known, only that something is done."""
        now = self._progress
        partly = now is not None and bool(now.total) and now.done != now.total
        self._bar.setVisible(running and partly)
        self._busy.setVisible(running and not partly)

    def _announce_paused(self, paused: bool) -> None:
        self._pause.setText(tr("Resume") if paused else tr("Pause"))
        if self._progress is not None:
            self._label.setText(progress_line(self._progress, paused=paused))
        self.paused.emit(paused)

    def _announce_continued(self) -> None:
        if self._report is not None and self._report.job is not None:
            self.continued.emit(self._report.job)

    def _announce_cancelled(self) -> None:
        self._cancel.setEnabled(False)
        self._label.setText(tr("Cancelling…"))
        self.cancelled.emit()


def progress_line(progress: Progress, *, paused: bool = False) -> str:
    """Return how far an import is, in one line: files, megabytes and the time that is left."""
    done, total, size = progress.done, progress.total, progress.size
    if total is None:
        if size is None:
            return tr("Importing: {stories} so far", stories=counted(done, "story", "stories"))
        return tr("Scanning: {files} · {size}", files=counted(done, "file"), size=spoken_size(size))
    if done >= total > 0:
        return tr(
            "{files} read · Updating search and related stories…", files=counted(total, "file")
        )
    parts = [
        tr("Importing {done} of {files}", done=format_number(done), files=counted(total, "file"))
    ]
    if progress.stories and progress.stories > done:
        parts.append(counted(progress.stories, "story", "stories"))
    if size:
        parts.append(
            tr(
                "{size_done} of {size}",
                size_done=spoken_size(progress.size_done or 0),
                size=spoken_size(size),
            )
        )
    if paused:
        parts.append(tr("paused"))
    elif progress.left is not None:
        parts.append(tr("{time} left", time=spoken_seconds(progress.left)))
    return " · ".join(parts)


def ended(report: ImportReport) -> str:
    """Return the figures of an import in one line."""
    counts = report.counts
    stories = counted(counts["added"], "story", "stories")
    bare = report.without_text
    begin = tr("Imported {stories}", stories=stories)
    if bare == counts["added"] > 0:
        begin = tr(
            "Imported {count} story without text",
            "Imported {count} stories without text",
            count=bare,
        )
    elif bare:
        begin = tr(
            "Imported {stories}, {count} without text",
            "Imported {stories}, {count} without text",
            stories=stories,
            count=bare,
        )
    ends = {
        "updated": tr("{count} updated", "{count} updated", count=counts["updated"]),
        "duplicate": tr(
            "{count} duplicate skipped", "{count} duplicates skipped", count=counts["duplicate"]
        ),
        "skipped": tr("{count} skipped", "{count} skipped", count=counts["skipped"]),
        "failed": tr("{count} failed", "{count} failed", count=counts["failed"]),
    }
    parts = [words for end, words in ends.items() if counts[end]]
    if counts["added"] or not parts:
        parts.insert(0, begin)
    return " · ".join([*([tr("Import cancelled")] if report.cancelled else []), *parts])
