"""A picture without words is marked itself: its bookmark is a frame around it."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from reader.library import open_library
from reader.model import Article, Asset, Bookmark, Draft, Facts, ImageReference
from reader.ui.page import PageView
from tests.ui.conftest import MakeShell

from .conftest import ShowStory, png

TWO = (
    '<p>Words before the pictures.</p><figure><img src="asset:wide" alt="A bridge"></figure>'
    '<figure><img src="asset:small" alt=""></figure><p>Words behind them.</p>'
)


def ink_at_edge(page: PageView, number: int) -> QColor:
    """The colour of the window at the left edge of a picture."""
    box = page.pictures.box(page.pictures.all()[number])
    point = page._browser.to_viewport(QPointF(box.left() + 1, box.center().y()))
    return page._browser.viewport().grab().toImage().pixelColor(point)


@pytest.mark.parametrize(("number", "label"), [(0, "A bridge"), (1, "Picture")])
def test_a_bookmarked_picture_has_a_frame_and_its_neighbour_none(
    page: PageView, show: ShowStory, number: int, label: str
) -> None:
    show(TWO)
    page._display._fit_images()
    asked: list[tuple[int, str]] = []
    page.bookmark_requested.connect(lambda offset, words: asked.append((offset, words)))
    for _ in range(number + 2):
        page.focus_next_paragraph()
    page.bookmark_here()
    [(offset, words)] = asked
    assert words == label and not page.picture_is_marked()
    page.set_bookmarks([Bookmark("b", 1, offset, words)])
    assert page.picture_is_marked()
    frame = QColor(page._display.theme.link)
    assert [ink_at_edge(page, one) == frame for one in (0, 1)] == [number == 0, number == 1]
    box = page.pictures.box(page.pictures.all()[number])
    [(ribbon, _)] = page._layer._ribbons()
    assert box.top() < ribbon.center().y() < box.bottom()
    page.set_bookmarks([])
    assert ink_at_edge(page, number) != frame


def test_h_marks_a_picture_without_a_caption_once_and_undo_takes_the_mark_back(
    make_shell: MakeShell, tmp_path: Path, qtbot: QtBot
) -> None:
    data = png(400, 200)
    digest = hashlib.sha256(data).hexdigest()
    html = f'<p>Words.</p><figure><img src="asset:{digest}" alt="A bridge"></figure><p>More.</p>'
    with open_library(tmp_path / "library") as library:
        article = Article(
            title="Bridges", text="Words.\n\nMore.", reading_text="Words.\n\nMore.", html=html,
            word_count=2, assets=(Asset(digest, "image/png", data, ""),),
            images=(ImageReference(digest, "https://a.example/b.png", "A bridge", False),),
        )  # fmt: skip
        item = library.add_article(
            Draft("page", "html", Facts(title="Bridges"), html=html), article
        )
        library.drain()
    assert item.id is not None
    shell = make_shell(tmp_path / "library")
    shell.session.open(item.id)
    page = shell.window.page
    qtbot.waitUntil(lambda: shell.reading.opened is not None and page.at_rest())
    page.focus_next_paragraph()
    page.focus_next_paragraph()
    assert page.picture_in_focus() is not None
    trigger = shell.window.actions_table
    trigger["highlight"].trigger()
    qtbot.waitUntil(page.picture_is_marked)
    trigger["colour-2"].trigger()
    qtbot.waitUntil(lambda: "already" in shell.window.notice.text)
    [mark] = shell.jobs.library().bookmarks(item.id)
    assert mark.label == "A bridge"
    trigger["undo"].trigger()
    qtbot.waitUntil(lambda: not page.picture_is_marked())
