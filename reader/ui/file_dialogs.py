"""The dialogs for files and folders: the platform's own, or Qt's where it has none.

Qt's own is as high as a small screen and has buttons with pictures that are black on dark grounds.
"""

from __future__ import annotations

from PySide6.QtCore import QFileInfo
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QToolButton, QWidget

from reader.translation import tr
from reader.ui.plain_dialogs import take_pictures_off
from reader.ui.screen_fit import fit_to_screen

_ARROWS = frozenset(("backButton", "forwardButton", "toParentButton"))
"""Qt's names of the buttons that lead from folder to folder."""
_WIDTH = 760
"""Pixels; chosen by eye: name, size, type and date of a file beside the places."""
_HEIGHT = 520
"""Pixels; chosen: with the frame below the 560 that no dialog exceeds."""


def ask_for_files(parent: QWidget, title: str, start: str, kinds: str) -> list[str]:
    """Let existing files be chosen; none when it is cancelled.  `kinds` are Qt's name filters."""
    dialog = _dialog(parent, title, start, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return _chosen(dialog)


def ask_for_file(parent: QWidget, title: str, start: str, kinds: str) -> str:
    """Let an existing file be chosen; "" when it is cancelled."""
    dialog = _dialog(parent, title, start, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return "".join(_chosen(dialog)[:1])


def ask_for_folder(parent: QWidget, title: str, start: str) -> str:
    """Let a folder be chosen; "" when it is cancelled."""
    dialog = _dialog(parent, title, start, "")
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return "".join(_chosen(dialog)[:1])


def ask_where_to_save(parent: QWidget, title: str, start: str, kinds: str) -> str:
    """Let a file to write be named; "" when it is cancelled.

    `start` is proposed; a name without an ending gets that of `start`.
    """
    dialog = _dialog(parent, title, start, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(QFileInfo(start).suffix())
    return "".join(_chosen(dialog)[:1])


def _dialog(parent: QWidget, title: str, start: str, kinds: str) -> QFileDialog:
    # A class of our own that inherits from QFileDialog would never be the platform's.
    dialog = QFileDialog(parent, title, start, kinds)
    # Qt's own translations leave some of them English: in Japanese and Arabic both.
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, tr("Look in:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, tr("Files of type:"))
    return dialog


def _colour_arrows(dialog: QFileDialog) -> None:
    """Draw the arrows in the colour of the text: Qt's are black, on dark grounds too."""
    for button in dialog.findChildren(QToolButton):
        if button.objectName() in _ARROWS and not button.icon().isNull():
            drawn = button.icon().pixmap(button.iconSize())
            painter = QPainter(drawn)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
            painter.fillRect(drawn.rect(), dialog.palette().windowText())
            painter.end()
            button.setIcon(QIcon(drawn))


def _chosen(dialog: QFileDialog) -> list[str]:
    for box in dialog.findChildren(QDialogButtonBox):
        take_pictures_off(box)
    _colour_arrows(dialog)
    dialog.resize(_WIDTH, _HEIGHT)
    # Qt polishes this one before it has a size.
    fit_to_screen(dialog)
    accepted = dialog.exec()
    names = dialog.selectedFiles() if accepted else []
    dialog.deleteLater()
    return names
