"""What is exported, in which format, and where to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from reader.ui.start_folders import save_path

_FORMATS = (
    ("markdown", "Markdown for note-taking apps", "folder"),
    ("vault", "Notes in a vault, kept up to date (Obsidian)", "folder"),
    ("html", "Web pages with highlights and notes", "folder"),
    ("epub", "E-book (EPUB)", ".epub"),
    ("json", "JSON articles", ".json"),
    ("w3c", "Highlights as W3C Web Annotations", ".jsonld"),
    ("hypothesis", "Highlights for Hypothesis (JSON)", ".json"),
    ("readwise", "Highlights for Readwise (CSV)", ".csv"),
    ("anki", "Highlights as cards for Anki", ".txt"),
    ("org", "Highlights as an Org outline", ".org"),
    ("ris", "References (RIS)", ".ris"),
    ("bibtex", "References (BibTeX)", ".bib"),
    ("csl", "References (CSL JSON)", ".json"),
    ("zip", "Whole library (ZIP), to import again later", ".zip"),
)


@dataclass(frozen=True, slots=True)
class Wish:
    """An export as the person wants it; no `ids` means all stories."""

    format: str
    ids: tuple[int, ...] | None
    path: Path


class ExportDialog(QDialog):
    """Two choices, then the place."""

    def __init__(self, chosen: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Export")
        self._chosen = tuple(chosen)
        self._wish: Wish | None = None
        self._what = QComboBox()
        if chosen:
            number = len(chosen)
            words = "Selected story" if number == 1 else f"{number:,} selected stories"
            self._what.addItem(words, True)
        self._what.addItem("All Stories", False)
        self._format = QComboBox()
        for name, words, ending in _FORMATS:
            self._format.addItem(words, (name, ending))
        form = QFormLayout()
        form.addRow("Export", self._what)
        form.addRow("As", self._format)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        go_on = buttons.addButton("Choose Location…", QDialogButtonBox.ButtonRole.AcceptRole)
        go_on.setDefault(True)
        buttons.accepted.connect(self._ask_where)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(
            QLabel(
                "Includes highlights, notes and tags.",
                wordWrap=True,
                textFormat=Qt.TextFormat.PlainText,
            )
        )
        layout.addWidget(buttons)

    def wish(self) -> Wish | None:
        """What was agreed to; None when it was cancelled."""
        return self._wish

    def _ask_where(self) -> None:
        name, ending = self._format.currentData()
        if ending == "folder":
            place = QFileDialog.getExistingDirectory(self, "Export to Folder", save_path(""))
        else:
            place, _ = QFileDialog.getSaveFileName(
                self,
                "Export",
                save_path(f"broadsheet{ending}"),
                f"{self._format.currentText()} (*{ending})",
            )
        if place:
            ids = self._chosen if self._what.currentData() and name != "zip" else None
            self._wish = Wish(name, ids, Path(place))
            self.accept()
