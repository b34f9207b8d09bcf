"""PySide6 6.12.0 on CPython 3.11 drops references to None: this would notice such a release."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

CALLS = 2000


@pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on: nothing is counted"
)
def test_calls_keep_their_references_to_none(qtbot: QtBot) -> None:
    thing, document, point = QObject(), QTextDocument(), QPoint()
    before = sys.getrefcount(None)
    for number in range(CALLS):
        thing.setObjectName("name")
        thing.blockSignals(False)
        document.setPlainText("words")
        point.setX(number)
    assert sys.getrefcount(None) > before - CALLS / 2
