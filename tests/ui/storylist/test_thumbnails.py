"""Small pictures in the list: out of the library alone, decoded elsewhere, and only a few kept."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QPixmap
from pytestqt.qtbot import QtBot

from reader.library import open_library
from reader.ui.jobs import Jobs
from reader.ui.storylist import thumbnails
from reader.ui.storylist.thumbnails import Thumbnails
from tests.ui.conftest import MakeShell


def png(colour: str, width: int = 90, height: int = 30) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def test_pictures_are_decoded_off_the_window_and_square(jobs: Jobs, qtbot: QtBot) -> None:
    here, asked = threading.get_ident(), []
    files = {"red": png("#ff0000"), "tall": png("#0000ff", 10, 400), "odd": b"no picture"}

    def assets(digest: str) -> bytes | None:
        asked.append((digest, threading.get_ident()))
        return files.get(digest)

    made = Thumbnails(assets, jobs.background)
    for digest in (*files, "gone"):
        assert made.find(digest, 40) is None and made.find(digest, 40) is None
    qtbot.waitUntil(lambda: all(made.find(d, 40) is not None for d in (*files, "gone")))
    assert sorted(digest for digest, _ in asked) == ["gone", "odd", "red", "tall"]
    assert here not in {thread for _, thread in asked}
    for digest, colour in (("red", "#ff0000"), ("tall", "#0000ff")):
        found = made.find(digest, 40)
        assert isinstance(found, QPixmap) and found.width() == found.height() == 40
        assert found.toImage().pixelColor(20, 20).name() == colour
    for digest in ("odd", "gone"):
        found = made.find(digest, 40)
        assert found is not None and found.isNull()


def test_what_was_scrolled_past_is_not_decoded_and_few_are_kept(
    jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thumbnails, "_KEPT", 10)
    asked: list[str] = []
    picture = png("#00ff00")

    def assets(digest: str) -> bytes:
        asked.append(digest)
        return picture

    made = Thumbnails(assets, jobs.background)
    for number in range(500):
        made.find(str(number), 40)
    qtbot.waitUntil(lambda: not made._waiting and not made._running)
    assert len(asked) < 40 and "499" in asked and "250" not in asked
    assert len(made._kept) <= 10


def test_thumbnails_are_off_until_they_are_wanted(
    make_shell: MakeShell, tmp_path: Path, qtbot: QtBot
) -> None:
    page = tmp_path / "page.html"
    (tmp_path / "one.png").write_bytes(png("#ff0000", 400, 300))
    words = "<p>" + "The river rose over night and nobody knew why it went so quickly. " * 20
    page.write_text(
        f"<html><title>A river</title><body><article><h1>A river</h1>{words}</p>"
        f"<img src='one.png'>{words}</p></article></body></html>"
    )
    with open_library(tmp_path / "library") as library:
        library.import_paths([page])
        assert library.stories()[0].lead_asset
    shell = make_shell(tmp_path / "library")
    qtbot.waitUntil(lambda: shell.window.model.story_at(0) is not None, timeout=30_000)
    listed = shell.window.list

    def red() -> int:
        row = listed.viewport().grab().toImage()
        return sum(
            row.pixelColor(x, y).name() == "#ff0000"
            for x in range(row.width())
            for y in range(min(row.height(), 120))
        )

    assert red() == 0
    shell.window.actions_table["thumbnails"].trigger()
    qtbot.waitUntil(lambda: red() > 1000, timeout=30_000)
    assert shell.preferences.now.thumbnails
