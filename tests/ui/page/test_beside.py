"""What stands beside the story's own words: notices and the readers' comments."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from reader.model import Story
from reader.ui.page import PageView
from reader.ui.page.page_foot import COMMENTS
from reader.ui.page.page_strings import inner
from tests.ui.page.conftest import body_of

WORDS = "<p>The ferry left the quay at seven.</p>"
BODY = replace(
    body_of(WORDS),
    comments_html="<p>Lovely story, says a reader.</p>",
    notices=("This is the teaser of a paid article.",),
)


def shown(page: PageView) -> str:
    return page._browser.document().toPlainText()


def test_notices_are_told_and_move_no_offset(page: PageView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.ready):
        page.show_story(Story(1, "A title"), BODY)
    assert "This is the teaser of a paid article." in shown(page)
    assert page._display.map.complete


def test_comments_are_folded_until_they_are_asked_for(page: PageView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.ready):
        page.show_story(Story(1, "A title"), BODY)
    assert "Lovely story" not in shown(page)
    page._browser.anchorClicked.emit(QUrl(inner(COMMENTS, "show")))
    assert "Lovely story" in shown(page)
    assert page._display.map.complete
    page._browser.anchorClicked.emit(QUrl(inner(COMMENTS, "hide")))
    assert "Lovely story" not in shown(page)
    assert "The ferry left the quay" in shown(page)
