"""A page that shows a story without a library."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter
from pytestqt.qtbot import QtBot

from reader.clean.render.reading_text import reading_text
from reader.model import Body, Story
from reader.ui.page import PageView

ShowStory = Callable[..., Story]


@cache
def png(width: int = 40, height: int = 20) -> bytes:
    """The bytes of a small picture."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    assert writer.write(image)
    return bytes(buffer.data().data())


SIZES = {"wide": (2000, 1000), "small": (40, 20)}


def asset(digest: str) -> bytes | None:
    """The bytes of an image by its name; `broken` is none that is shown."""
    if digest in SIZES:
        return png(*SIZES[digest])
    return b"<svg/>" if digest == "broken" else None


def body_of(html: str, number: int = 1) -> Body:
    """The text of a story as the library would give it."""
    words = reading_text(html)
    return Body(number, 1, html, words, words)


@pytest.fixture
def page(qtbot: QtBot) -> PageView:
    """A page of 800 by 600 pixels on the screen."""
    view = PageView(asset)
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    qtbot.waitExposed(view)
    return view


@pytest.fixture
def show(page: PageView) -> ShowStory:
    """Shows HTML as a story; further arguments go to `show_story`."""

    def show_html(html: str, **more: object) -> Story:
        body = body_of(html)
        story = Story(1, "A title", site="Post", word_count=len(body.text.split()))
        page.show_story(story, body, **more)  # type: ignore[arg-type]
        page._display.finish()
        return story

    return show_html
