"""Teaching the open story's site in the window: tried beside the page, kept, forgotten, used."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.library import Library, open_library
from reader.model import Article, PagePlace, PageTrial, RulePart, RulePreview, Story
from reader.ui.features.siterules.site_rule_dialog import SiteRuleDialog
from reader.ui.page.preview_page import PreviewPage
from reader.ui.shell import Shell
from reader.ui.themes import THEMES
from tests.ui.conftest import MakeShell

SAID = "<p>The ferry left the quay at seven with every seat taken, as it had all week.</p>"
PAGE = (
    "<html><head><title>Ferry</title>"
    '<link rel="canonical" href="https://www.post.example/ferry"></head><body>'
    f"<article><h1>Ferry</h1>{SAID * 8}</article>"
    '<p class="head">The tale of the ferry</p><div class="tale"><p>Only this short tale.</p>'
    '<p class="box">Win a boat.</p></div></body></html>'
)
HOST = {"host": "post.example"}


def eventually(qtbot: QtBot, holds: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(holds()), timeout=60_000)


def button(dialog: SiteRuleDialog, words: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == words)


def preview(*parts: RulePart, applies: bool = True) -> RulePreview:
    html = "<p>Only this short tale.</p>"
    words = "Only this short tale."
    article = Article(
        "A tale", html=html, text=words, reading_text=words, word_count=4, byline="Ida Holm"
    )
    places = (PagePlace("div.tale", 1, 7), PagePlace("p.box", 3, 9), PagePlace("p.head", 1, 5))
    return RulePreview(article, PageTrial(parts, places), applies)


@pytest.fixture
def dialog(qtbot: QtBot) -> SiteRuleDialog:
    made = SiteRuleDialog(Story(1, "Ferry"), HOST, PreviewPage(THEMES["light"]))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_what_is_written_is_the_rule(dialog: SiteRuleDialog, qtbot: QtBot) -> None:
    assert dialog.rule() == HOST
    dialog._lines["story"].setText("div.tale")
    dialog._lines["remove"].setText(".box,  div   p ,, [data-x=a,b], .box")
    dialog._lines["title"].setText(" p.head ")
    with qtbot.waitSignal(dialog.tried) as tried:
        pass
    rule = {
        **HOST,
        "story": ["div.tale"],
        "remove": [".box", "div p", "[data-x=a,b]"],
        "title": "p.head",
    }
    assert tried.args == [rule] and dialog.rule() == rule
    with qtbot.waitSignal(dialog.taught) as taught:
        button(dialog, "Save Rule").click()
    assert taught.args == [rule]
    dialog.show_kept(rule, "Taught.")
    assert dialog.rule() == rule and not button(dialog, "Save Rule").isEnabled()


def test_what_each_selector_names_is_told(dialog: SiteRuleDialog, qtbot: QtBot) -> None:
    dialog.show_preview(
        preview(
            RulePart("story", "div.tale", 1),
            RulePart("remove", ".box", 2),
            RulePart("remove", "p > a", problem="“p > a” is no selector that a rule can use."),
            RulePart("title", "p", 3),
            RulePart("author", ".by", 0),
        )
    )
    told = {name: label.text() for name, label in dialog._verdicts.items() if label.isVisible()}
    assert told == {
        "story": "“div.tale” found once.",
        "remove": "“.box” found 2 times. “p > a” is no selector that a rule can use.",
        "title": "Found 3 times; the first one counts.",
        "author": "“.by” matches nothing on this page.",
    }
    bold = [name for name, label in dialog._verdicts.items() if label.font().bold()]
    assert bold == ["remove", "author"]
    assert dialog._state.text() == "Preview: 4 words"
    shown = ("A tale", "Ida Holm", "Only this short tale.")
    qtbot.waitUntil(lambda: all(words in dialog.page.words() for words in shown))
    dialog.show_preview(preview(applies=False))
    assert "not from “post.example”" in dialog._state.text()
    assert not any(label.isVisible() for label in dialog._verdicts.values())


def test_without_a_saved_page_a_rule_can_be_taught_all_the_same(dialog: SiteRuleDialog) -> None:
    dialog.show_problem("No saved page of this story was kept.")
    dialog._lines["story"].setText("article")
    assert dialog._state.text().startswith("No saved page") and not dialog.page.isVisible()
    assert button(dialog, "Save Rule").isEnabled()
    dialog.show_kept({**HOST, "story": ["article"]})
    assert not button(dialog, "Re-extract Article").isEnabled()
    assert button(dialog, "Delete Rule").isEnabled()


def test_places_of_the_page_complete_the_last_step(dialog: SiteRuleDialog, qtbot: QtBot) -> None:
    dialog.show_preview(preview())
    line = dialog._lines["remove"]
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    QTest.keyClicks(line, ".head, div .bo")
    completer = line.completer()
    assert [
        completer.completionModel().index(row, 0).data(Qt.ItemDataRole.DisplayRole)
        for row in range(completer.completionCount())
    ] == ["p.box   (3×, 9 words)"]
    popup = completer.popup()
    assert popup is not None and popup.isVisible()
    dialog.show_preview(preview(RulePart("story", "div.tale", 1)))
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert line.text() == ".head, div p.box"


@pytest.fixture
def ferry(make_shell: MakeShell, tmp_path: Path, qtbot: QtBot) -> tuple[Shell, Path, int]:
    """A window on a library with the page of the ferry open."""
    folder = tmp_path / "ferries"
    with open_library(folder) as library:
        story = library.import_bytes(PAGE.encode(), "ferry.html").items[0].id
        assert story is not None
        text = library.body(story).reading_text
        start = text.index("every seat taken")
        library.add_highlight(story, start, start + 16)
    shell = make_shell(folder)
    shell.session.open(story)
    eventually(qtbot, lambda: shell.reading.opened)
    return shell, folder, story


def teach(shell: Shell, qtbot: QtBot) -> SiteRuleDialog:
    shell.window.actions_table["teach-site"].trigger()
    eventually(qtbot, lambda: shell.window.findChildren(SiteRuleDialog))
    [dialog] = shell.window.findChildren(SiteRuleDialog)
    return dialog


def kept(folder: Path, ask: Callable[[Library], Any]) -> Any:
    with open_library(folder) as library:
        return ask(library)


def test_a_rule_is_tried_taught_used_and_forgotten(
    ferry: tuple[Shell, Path, int], qtbot: QtBot
) -> None:
    shell, folder, story = ferry
    dialog = teach(shell, qtbot)
    assert dialog.rule() == HOST
    eventually(qtbot, lambda: "every seat taken" in dialog.page.words())
    again = button(dialog, "Re-extract Article")
    dialog._lines["story"].setText("div.tale")
    dialog._lines["remove"].setText(".box, .none")
    assert not again.isEnabled()
    eventually(qtbot, lambda: "every seat taken" not in dialog.page.words())
    assert "Only this short tale." in dialog.page.words() and "Win" not in dialog.page.words()
    assert "“.none” matches nothing" in dialog._verdicts["remove"].text()
    assert kept(folder, lambda library: library.site_rules()) == ()
    button(dialog, "Save Rule").click()
    eventually(
        qtbot, lambda: dialog._said.text().startswith("Rule saved: new pages from post.example")
    )
    [rule] = kept(folder, lambda library: library.site_rules())
    assert rule.written() == {**HOST, "story": ["div.tale"], "remove": [".box", ".none"]}
    eventually(qtbot, again.isEnabled)
    again.click()
    opened = shell.reading
    eventually(qtbot, lambda: opened.opened and "Only this" in opened.opened.body.text)
    assert opened.opened is not None and "every seat" not in opened.opened.body.text
    [mark] = kept(folder, lambda library: library.highlights(story))
    assert (mark.state, mark.exact) == ("orphaned", "every seat taken")
    button(dialog, "Delete Rule").click()
    eventually(qtbot, lambda: dialog._said.text() == "Rule for post.example deleted.")
    assert dialog.rule() == HOST
    assert kept(folder, lambda library: library.site_rules()) == ()
    eventually(qtbot, lambda: "every seat taken" in dialog.page.words() and again.isEnabled())
    again.click()
    eventually(qtbot, lambda: opened.opened and "every seat" in opened.opened.body.text)
    [mark] = kept(folder, lambda library: library.highlights(story))
    assert mark.state == "anchored"
    dialog.close()


def test_a_rule_that_is_none_is_refused_in_words(
    ferry: tuple[Shell, Path, int], qtbot: QtBot
) -> None:
    shell, folder, _ = ferry
    with open_library(folder) as library:
        library.teach({**HOST, "title": "p.head"})
    dialog = teach(shell, qtbot)
    assert dialog.rule() == {**HOST, "title": "p.head"}
    dialog._lines["story"].setText("div > p")
    button(dialog, "Save Rule").click()
    eventually(qtbot, lambda: "not a selector that a rule can use" in dialog._said.text())
    eventually(qtbot, lambda: "not a selector" in dialog._verdicts["story"].text())
    assert "The tale of the ferry" in dialog.page.words()
    shell.window.actions_table["teach-site"].trigger()
    eventually(
        qtbot,
        lambda: [one for one in shell.window.findChildren(SiteRuleDialog) if one is not dialog],
    )


def test_a_story_without_a_site_has_none_to_teach(shell: Shell, folder: Path, qtbot: QtBot) -> None:
    assert not shell.window.actions_table["teach-site"].isEnabled()
    with open_library(folder) as library:
        story = library.import_pasted("A note of my own about ferries.", html=False).items[0].id
    assert story is not None
    shell.session.open(story)
    eventually(qtbot, lambda: shell.reading.opened and shell.reading.opened.story.id == story)
    shell.window.actions_table["teach-site"].trigger()
    eventually(qtbot, lambda: "its site is not known" in shell.window.notice.text)
    assert not shell.window.findChildren(SiteRuleDialog)
