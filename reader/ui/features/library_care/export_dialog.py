"""What is exported, in which format, and where to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from reader.translation import format_number, tr, translatable
from reader.ui.edged_fields import EdgedComboBox
from reader.ui.file_dialogs import ask_for_folder, ask_where_to_save
from reader.ui.plain_dialogs import button_box
from reader.ui.start_folders import save_path

_FORMATS = (
    ("markdown", translatable("Markdown for note-taking apps"), "folder"),
    ("vault", translatable("Notes in a vault, kept up to date (Obsidian)"), "folder"),
    ("html", translatable("Web pages with highlights and notes"), "folder"),
    ("epub", translatable("E-book (EPUB)"), ".epub"),
    ("json", translatable("JSON articles"), ".json"),
    ("w3c", translatable("Highlights as W3C Web Annotations"), ".jsonld"),
    ("hypothesis", translatable("Highlights for Hypothesis (JSON)"), ".json"),
    ("readwise", translatable("Highlights for Readwise (CSV)"), ".csv"),
    ("anki", translatable("Highlights as cards for Anki"), ".txt"),
    ("org", translatable("Highlights as an Org outline"), ".org"),
    ("ris", translatable("References (RIS)"), ".ris"),
    ("bibtex", translatable("References (BibTeX)"), ".bib"),
    ("csl", translatable("References (CSL JSON)"), ".json"),
    ("zip", translatable("Whole library (ZIP), to import again later"), ".zip"),
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
        self.setWindowTitle(tr("Export"))
        self._chosen = tuple(chosen)
        self._wish: Wish | None = None
        self._what = EdgedComboBox()
        if chosen:
            number = len(chosen)
            words = (
                tr("Selected story")
                if number == 1
                else tr("{number} selected stories", number=format_number(number))
            )
            self._what.addItem(words, True)
        self._what.addItem(tr("All Stories"), False)
        self._format = EdgedComboBox()
        for name, words, ending in _FORMATS:
            self._format.addItem(tr(words), (name, ending))
        form = QFormLayout()
        form.addRow(tr("Export"), self._what)
        form.addRow(tr("Format"), self._format)
        buttons = button_box(QDialogButtonBox.StandardButton.Cancel)
        go_on = buttons.addButton(
            tr("Choose Location…", context="action"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        go_on.setDefault(True)
        buttons.accepted.connect(self._ask_where)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(
            QLabel(
                tr("Includes highlights, notes and tags."),
                wordWrap=True,
                textFormat=Qt.TextFormat.PlainText,
            )
        )
        layout.addWidget(buttons)

    def wish(self) -> Wish | None:
        """Return what was agreed to; None when it was cancelled."""
        return self._wish

    def _ask_where(self) -> None:
        name, ending = self._format.currentData()
        if ending == "folder":
            place = ask_for_folder(self, tr("Export to Folder"), save_path(""))
        else:
            place = ask_where_to_save(
                self,
                tr("Export"),
                save_path(f"broadsheet{ending}"),
                f"{self._format.currentText()} (*{ending})",
            )
        if place:
            ids = self._chosen if self._what.currentData() and name != "zip" else None
            self._wish = Wish(name, ids, Path(place))
            self.accept()
