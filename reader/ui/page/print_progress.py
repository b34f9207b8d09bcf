"""How far a print is, for prints that take longer than a moment."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

from reader.translation import tr
from reader.ui.page.print_job import PrintJob

_PATIENCE_MS = 700
"""Milliseconds before the progress dialog appears."""


def follow(job: PrintJob, words: str, parent: QWidget) -> None:
    """Show a small window with the pages done and a way to cancel, if the job takes long."""
    shown = QProgressDialog(words, tr("Cancel"), 0, 0, parent)
    shown.setWindowTitle("Broadsheet")
    shown.setWindowModality(Qt.WindowModality.NonModal)
    shown.setMinimumDuration(_PATIENCE_MS)
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    shown.setValue(0)

    def show(done: int, total: int) -> None:
        shown.setMaximum(total)
        shown.setValue(done)

    job.progressed.connect(show)
    job.finished.connect(shown.close)
    job.failed.connect(shown.close)
    shown.canceled.connect(job.cancel)
