"""Where the library is, its automatic backups, and the folders it watches."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QDateTime, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.model import BackupContents
from reader.translation import tr
from reader.ui.actions import Actions
from reader.ui.jobs import Jobs
from reader.ui.local_dates import counted, spoken_size, written_date

_CONTENTS_ROLE = Qt.ItemDataRole.UserRole
_TITLES = 5
"""Titles of a backup that are shown: enough to recognise the day."""


class _LibraryFacts(NamedTuple):
    """What the page shows: the library's folder, its backups, how many folders are watched."""

    folder: Path
    backups: Sequence[BackupContents]
    watched: int


class LibraryPreferences(QWidget):
    """Reads what it shows in the background; restoring is announced, not done here."""

    restore_wanted = Signal(object)
    """BackupContents: the library is to be brought back to this backup."""

    def __init__(self, jobs: Jobs, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._folder = Path()
        self._place = QLabel(tr("Loading…"), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._place.setAccessibleName(tr("Library folder"))
        self._show = self._button(tr("Show in Folder", context="action"), self._show_folder)
        self._backups = QListWidget()
        self._backups.setAccessibleName(tr("Automatic backups"))
        self._backups.currentItemChanged.connect(lambda *_: self._look())
        self._details = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._restore = self._button(tr("Restore…", context="action"), self._announce_restore)
        self._watched = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.addWidget(_heading(tr("Library folder")))
        layout.addLayout(_row(self._place, self._show))
        layout.addWidget(_heading(tr("Automatic backups")))
        layout.addWidget(self._backups, 1)
        layout.addWidget(self._details)
        layout.addLayout(
            _row(
                None,
                self._restore,
                self._of_action("backup", tr("Back Up…", context="action")),
                self._of_action("restore-backup", tr("Restore from File…", context="action")),
            )
        )
        layout.addWidget(_heading(tr("Watched Folders")))
        layout.addLayout(
            _row(self._watched, self._of_action("watch-folders", tr("Edit…", context="action")))
        )
        self._look()
        reading = jobs.read(
            lambda library, ticket: _LibraryFacts(
                library.folder, library.automatic_backups(), len(library.watch_folders())
            ),
            self._show_facts,
            key="library-preferences",
        )
        # Preferences that are closed at once are gone before the answer comes.
        self.destroyed.connect(lambda: reading.drop())

    def _show_facts(self, facts: _LibraryFacts) -> None:
        self._folder = facts.folder
        self._place.setText(str(facts.folder))
        self._watched.setText(counted(facts.watched, "folder"))
        for contents in facts.backups:
            line = QListWidgetItem(
                tr(
                    "{date} · {stories} · {size}",
                    date=_written_time(contents.created),
                    stories=counted(contents.stories, "story", "stories"),
                    size=spoken_size(contents.bytes),
                )
            )
            line.setData(_CONTENTS_ROLE, contents)
            self._backups.addItem(line)
        if facts.backups:
            self._backups.setCurrentRow(0)
        self._look()

    def _chosen(self) -> BackupContents | None:
        line = self._backups.currentItem()
        contents = line.data(_CONTENTS_ROLE) if line is not None else None
        return contents if isinstance(contents, BackupContents) else None

    def _look(self) -> None:
        contents = self._chosen()
        self._restore.setEnabled(contents is not None)
        if contents is None:
            self._details.setText(tr("A backup is made when Broadsheet closes after changes."))
            return
        words = counted(contents.highlights, "highlight")
        if contents.titles:
            words += " · " + tr("newest: {titles}", titles=" · ".join(contents.titles[:_TITLES]))
        self._details.setText(words)

    def _announce_restore(self) -> None:
        contents = self._chosen()
        if contents is not None:
            self.restore_wanted.emit(contents)

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _of_action(self, name: str, words: str) -> QPushButton:
        return self._button(words, self._actions[name].trigger)

    @staticmethod
    def _button(words: str, clicked: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda *_: clicked())
        return button


def _written_time(stamp: str) -> str:
    """Return a moment by its day and minute, as the person's language writes it."""
    moment = QDateTime.fromString(stamp, Qt.DateFormat.ISODate)
    if not moment.isValid():
        return stamp
    local = moment.toLocalTime()
    day = local.date().toString(Qt.DateFormat.ISODate)
    return f"{written_date(day)}, {local.time().toString('HH:mm')}"


def _heading(words: str) -> QLabel:
    label = QLabel(words, textFormat=Qt.TextFormat.PlainText)
    label.setObjectName("panel-title")
    return label


def _row(words: QLabel | None, *buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    if words is not None:
        row.addWidget(words, 1)
    for button in buttons:
        row.addWidget(button)
    if words is None:
        row.addStretch(1)
    return row
