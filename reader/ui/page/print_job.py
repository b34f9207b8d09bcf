"""The story on paper or as a PDF, its highlights coloured and their notes in the margin."""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QIODevice, QMarginsF, QObject, QSaveFile, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from reader.translation import system_failure, tr
from reader.ui.page.page_pictures import Pictures
from reader.ui.page.paper.manuscript import Manuscript
from reader.ui.page.paper.press import Press, Steps

_MARGIN_MM = 18.0
"""Millimetres."""
_SLICE_SECONDS = 0.012
"""Seconds of one turn of painting."""
_LONGEST_NAME = 80
"""Characters of a proposed file name; chosen: below what every file system takes."""


class PrintJob(QObject):
    """A print that goes on while the window is used.

    `progressed` gives pages painted and of how many, `finished` the number of pages; after
    `cancel` no signal follows, and nothing is left behind.
    """

    progressed = Signal(int, int)
    finished = Signal(int)
    failed = Signal(str)

    def __init__(self, manuscript: Manuscript, pictures: Pictures, parent: QObject | None) -> None:
        super().__init__(parent)
        self._manuscript = manuscript
        self._pictures = pictures
        pictures.setParent(self)
        self.goal = ""
        """Where the pages go: the path of a file, or the name of a printer."""
        self.on_paper = False
        self._steps: Generator[float | None, None, int] | None = None
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._slice)

    @property
    def is_running(self) -> bool:
        """Whether there is still something to do."""
        return self._steps is not None

    def to_file(self, path: Path) -> None:
        """Begin to write a PDF; raises OSError where the file cannot be written."""
        self.goal = str(path)
        self._begin(_written(self._manuscript, self._pictures, path, self.progressed.emit))

    def to_printer(self, printer: QPrinter) -> None:
        """Begin to print."""
        self.goal = printer.outputFileName() or printer.printerName()
        self.on_paper = not printer.outputFileName()
        self._begin(Press(self._manuscript, self._pictures, printer, self.progressed.emit).steps())

    def cancel(self) -> None:
        """End early."""
        self._timer.stop()
        if self._steps is not None:
            self._steps.close()
            self._end()

    def _begin(self, steps: Steps[int]) -> None:
        next(steps)
        self._steps = steps
        self._timer.start()

    def _slice(self) -> None:
        steps, until = self._steps, perf_counter() + _SLICE_SECONDS
        try:
            while steps is not None and perf_counter() < until:
                if pause := next(steps):
                    self._timer.start(round(1000 * pause))
                    return
        except StopIteration as end:
            self._end()
            self.finished.emit(end.value)
            return
        except OSError as error:
            self._end()
            self.failed.emit(system_failure(error))
            return
        if self.is_running:
            self._timer.start(0)

    def _end(self) -> None:
        self._steps = None
        self.deleteLater()


def _written(
    manuscript: Manuscript, pictures: Pictures, path: Path, progressed: Callable[[int, int], None]
) -> Steps[int]:
    """Write a PDF, which appears under its name when it is whole; raises OSError."""
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise _refused(path, file)
    try:
        yield None
        writer = QPdfWriter(file)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        edge = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
        writer.setPageMargins(edge, QPageLayout.Unit.Millimeter)
        writer.setTitle(manuscript.story.title)
        writer.setCreator("Broadsheet")
        pages = yield from Press(manuscript, pictures, writer, progressed).steps()
        # The device must be there until its writer is gone.
        del writer
    except BaseException:
        file.cancelWriting()
        raise
    if not file.commit():
        raise _refused(path, file)
    return pages


def _refused(path: Path, file: QSaveFile) -> OSError:
    return OSError(
        tr(
            "{path} cannot be written: {errorstring}. Choose another location.",
            path=path,
            errorstring=file.errorString(),
        )
    )


def ask_for_printer(parent: QWidget, title: str) -> QPrinter | None:
    """Let a printer be chosen for a document; None where the person would rather not print."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setCreator("Broadsheet")
    # Printed to a file, the document gives its name to it.
    printer.setDocName(pdf_name(title))
    accepted = QPrintDialog(printer, parent).exec() == QDialog.DialogCode.Accepted
    printer.setDocName(title)
    return printer if accepted else None


def pdf_name(title: str) -> str:
    """Return the name, without suffix, that is proposed for a story's PDF."""
    plain = "".join(sign if sign.isalnum() or sign in " -_" else " " for sign in title)
    return " ".join(plain.split())[:_LONGEST_NAME].strip() or tr("Story")
