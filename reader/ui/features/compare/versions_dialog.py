"""The versions of a story's text: two to compare, and older ones to remove by hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.model import Story, VersionFacts
from reader.translation import facts_line, tr, translatable
from reader.ui.edged_fields import EdgedComboBox
from reader.ui.local_dates import counted, spoken_date
from reader.ui.plain_dialogs import button_box

_WORDS = translatable(
    "Saving an address again adds a version and moves your highlights to it. "
    "Older versions stay until you delete them."
)
_KEPT = translatable("This version cannot be deleted: it has highlights or bookmarks.")


class VersionsDialog(QDialog):
    """Two choosers over the versions of one story; it does not block the window."""

    compare_wanted = Signal(int, int)
    """The numbers of the older and the newer version."""
    removal_wanted = Signal(int)
    """The number of an older version."""

    def __init__(
        self, story: Story, versions: Sequence[VersionFacts], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Versions"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._versions: dict[int, VersionFacts] = {}
        self._older, self._newer = EdgedComboBox(), EdgedComboBox()
        self._older.setAccessibleName(tr("Older version"))
        self._newer.setAccessibleName(tr("Newer version"))
        self._kept = QLabel(wordWrap=True)
        self._compare = QPushButton(tr("Compare…", context="action"))
        self._compare.setDefault(True)
        self._remove = QPushButton(tr("Delete Older Version", context="action"))
        title = QLabel(story.title, wordWrap=True)
        title.setTextFormat(Qt.TextFormat.PlainText)
        form = QFormLayout()
        form.addRow(tr("Older"), self._older)
        form.addRow(tr("Newer"), self._newer)
        buttons = button_box(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self._compare, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self._remove, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(title)
        layout.addWidget(QLabel(tr(_WORDS), wordWrap=True, textFormat=Qt.TextFormat.PlainText))
        layout.addLayout(form)
        layout.addWidget(self._kept)
        layout.addWidget(buttons)
        self.show_versions(versions)
        for chooser in (self._older, self._newer):
            chooser.currentIndexChanged.connect(self._weigh)
        self._compare.clicked.connect(lambda: self.compare_wanted.emit(*self.chosen()))
        self._remove.clicked.connect(lambda: self.removal_wanted.emit(self.chosen()[0]))

    def show_versions(self, versions: Sequence[VersionFacts]) -> None:
        """Offer these versions, oldest first; the two latest are chosen if any is another."""
        if list(self._versions.values()) == list(versions):
            return
        self._versions = {facts.version: facts for facts in versions}
        for chooser in (self._older, self._newer):
            chooser.clear()
            for facts in versions:
                chooser.addItem(version_words(facts), facts.version)
        self._older.setCurrentIndex(len(versions) - 2)
        self._newer.setCurrentIndex(len(versions) - 1)
        self._weigh()

    def chosen(self) -> tuple[int, int]:
        """Return the numbers of the two versions that are chosen."""
        return int(self._older.currentData()), int(self._newer.currentData())

    def _weigh(self) -> None:
        if self._older.currentIndex() < 0 or self._newer.currentIndex() < 0:
            return
        older, newer = self.chosen()
        facts = self._versions[older]
        self._compare.setEnabled(older != newer)
        self._remove.setEnabled(not facts.current and not facts.annotated)
        self._kept.setText(tr(_KEPT) if facts.annotated and not facts.current else "")


def version_words(facts: VersionFacts) -> str:
    """Return a version in few words: `Version 1 · 3 Mar 2021 · 512 words · read now`."""
    parts = [
        tr("Version {version}", version=facts.version),
        spoken_date(facts.created),
        counted(facts.words, "word"),
    ]
    if facts.current:
        parts.append(tr("current", context="version"))
    return facts_line(parts)
