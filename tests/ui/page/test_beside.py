"""What stands beside the story's own words: notices and the readers' comments."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from reader.model import Story
from reader.translation import SOURCE_LANGUAGE, use_language
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


def test_a_notice_kept_in_english_is_shown_in_the_persons_language(page: PageView) -> None:
    use_language("de")
    try:
        notice = "No article was recognised on this page; all of its text is shown."
        page.show_story(Story(1, "A title"), replace(BODY, notices=(notice,)))
        assert notice not in shown(page)
    finally:
        use_language(SOURCE_LANGUAGE)


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
