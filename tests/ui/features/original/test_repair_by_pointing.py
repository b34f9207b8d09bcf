"""A story repaired by clicking on what is missing and on what is too much."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QMessageBox, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.library import open_library
from reader.model import Changes
from reader.model.originals import LEFT_OUT
from reader.ui.features.original.original_view import OriginalView
from reader.ui.features.original.repair_controller import RepairController
from reader.ui.shell import Shell
from tests.ui.features.original.test_page_as_saved_beside import (
    PAGE,
    PARAGRAPHS,
    eventually,
    opened,
    shell,
)
from tests.ui.page.conftest import png

from ...conftest import MakeShell

__all__ = ["shell"]

MISSING = "Ole liked the ferry."


def button(view: OriginalView, words: str) -> QPushButton:
    return next(one for one in view.strip.findChildren(QPushButton) if one.text() == words)


def press(widget: QWidget) -> None:
    assert widget.isEnabled()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


@pytest.fixture
def view(shell: Shell, qtbot: QtBot) -> OriginalView:
    made = opened(shell, qtbot)
    press(next(one for one in made.findChildren(QToolButton) if one.text() == "Repair"))
    eventually(qtbot, lambda: PARAGRAPHS[0] in preview_words(shell))
    return made


def repairs(shell: Shell) -> RepairController:
    found = shell.original.repairs
    assert found is not None
    return found


def preview_words(shell: Shell) -> str:
    preview = repairs(shell).preview
    return preview.words() if preview is not None else ""


def story_text(shell: Shell) -> str:
    found = shell.reading.opened
    return found.body.text if found is not None else ""


def point(view: OriginalView, words: str) -> None:
    part = view.part_of(words)
    assert part is not None
    view.pointed.emit(part)


def keep_repair(shell: Shell, view: OriginalView, qtbot: QtBot) -> None:
    """Include the missing part in the story, and keep that."""
    point(view, MISSING)
    eventually(qtbot, lambda: button(view, "Include This").isVisible())
    press(button(view, "Include This"))
    eventually(qtbot, lambda: button(view, "Keep for This Story").isVisible())
    press(button(view, "Keep for This Story"))
    eventually(qtbot, lambda: MISSING in story_text(shell))
    # The window sees the library change before it hears that the repair is done.
    eventually(qtbot, lambda: button(view, "Undo Repair").isVisible())


def test_a_missing_part_is_included_shown_and_undone(
    shell: Shell, view: OriginalView, qtbot: QtBot
) -> None:
    assert MISSING not in preview_words(shell)
    point(view, MISSING)
    eventually(qtbot, lambda: button(view, "Include This").isVisible())
    assert not button(view, "Leave This Out").isVisible()
    press(button(view, "Include This"))
    eventually(qtbot, lambda: MISSING in preview_words(shell))
    assert MISSING not in story_text(shell)
    press(button(view, "Undo"))
    eventually(qtbot, lambda: MISSING not in preview_words(shell))
    assert not button(view, "Keep for This Story").isVisible()


def test_a_repair_is_kept_for_the_story_and_taken_back(
    shell: Shell, view: OriginalView, qtbot: QtBot
) -> None:
    keep_repair(shell, view, qtbot)
    assert shell.window.page.isVisible()
    assert repairs(shell).preview is None
    eventually(qtbot, lambda: button(view, "Undo Repair").isVisible())
    press(button(view, "Undo Repair"))
    eventually(qtbot, lambda: MISSING not in story_text(shell))


def test_undo_takes_a_kept_repair_back_and_what_came_after_it_first(
    shell: Shell, view: OriginalView, qtbot: QtBot
) -> None:
    keep_repair(shell, view, qtbot)
    undo = shell.window.actions_table["undo"]
    eventually(qtbot, lambda: undo.text() == "&Undo “Repair”")
    undo.trigger()
    eventually(qtbot, lambda: MISSING not in story_text(shell))
    eventually(qtbot, lambda: undo.text() != "&Undo “Repair”")
    eventually(qtbot, lambda: not button(view, "Undo Repair").isVisible())


def test_a_step_of_the_library_after_a_repair_is_what_undo_takes_back(
    shell: Shell, view: OriginalView, qtbot: QtBot
) -> None:
    taken: list[str] = []
    shell.commands.offer_undo("Repair", lambda: taken.append("repair"))
    story = shell.reading.opened
    assert story is not None
    shell.commands.star([story.story])
    eventually(qtbot, lambda: shell.commands.offered == "")
    shell.commands.undo()
    eventually(qtbot, lambda: not shell.jobs.busy)
    assert taken == []
    assert not shell.jobs.library().story(story.story.id).starred


def test_a_repair_of_stories_that_are_gone_is_not_offered(shell: Shell) -> None:
    shell.commands.offer_undo("Repair", lambda: None)
    shell.session.announce(Changes(removed=frozenset({7})))
    assert shell.commands.offered == ""


def test_a_click_in_the_cleaned_page_leaves_a_paragraph_out(
    shell: Shell, view: OriginalView, qtbot: QtBot
) -> None:
    preview = repairs(shell).preview
    assert preview is not None
    preview.pointed.emit(PARAGRAPHS[5])
    eventually(qtbot, lambda: button(view, "Leave This Out").isVisible())
    press(button(view, "Leave This Out"))
    # A preview is laid out in turns: it is whole when what follows the gap is there.
    eventually(
        qtbot,
        lambda: PARAGRAPHS[5] not in preview_words(shell) and PARAGRAPHS[6] in preview_words(shell),
    )
    eventually(qtbot, lambda: button(view, "Keep for This Story").isVisible())
    site = next(b for b in view.strip.findChildren(QPushButton) if b.text().startswith("Every"))
    assert not site.isEnabled()
    assert "this story only" in site.toolTip()


def test_every_story_of_the_site_is_asked_about_first(
    shell: Shell, view: OriginalView, qtbot: QtBot
) -> None:
    point(view, MISSING)
    eventually(qtbot, lambda: button(view, "Include This").isVisible())
    press(button(view, "Larger"))
    eventually(qtbot, lambda: "section.comments" in str(view.strip.place()))
    press(button(view, "Include This"))
    eventually(qtbot, lambda: MISSING in preview_words(shell))
    site = next(b for b in view.strip.findChildren(QPushButton) if b.text().startswith("Every"))
    eventually(qtbot, lambda: site.isVisible())
    assert site.text() == "Every Story of post.example…"
    press(site)
    eventually(qtbot, lambda: shell.window.findChild(QMessageBox, "repair-site"))
    box = shell.window.findChild(QMessageBox, "repair-site")
    assert isinstance(box, QMessageBox)
    assert "1 story of 1" in box.text()
    next(one for one in box.buttons() if "Change" in one.text()).click()
    eventually(qtbot, lambda: MISSING in story_text(shell))


def test_a_title_is_picked(shell: Shell, view: OriginalView, qtbot: QtBot) -> None:
    point(view, "Sport today")
    eventually(qtbot, lambda: view.strip.place())
    view.strip.wanted.emit("title")
    eventually(qtbot, lambda: preview_words(shell).startswith("Sport today"))


def test_what_was_left_out_is_kept_from_the_list(shell: Shell, qtbot: QtBot) -> None:
    view = opened(shell, qtbot)
    press(next(one for one in view.findChildren(QToolButton) if "left out" in one.text()))
    listed = view.left_out.findChild(QListWidget)
    assert listed is not None
    rows = [listed.item(row).text() for row in range(listed.count())]
    listed.setCurrentRow(next(n for n, row in enumerate(rows) if row.startswith("Ole")))
    keep = next(one for one in view.left_out.findChildren(QPushButton))
    press(keep)
    eventually(qtbot, lambda: button(view, "Include This").isVisible())


def test_closing_gives_up_what_was_not_kept(shell: Shell, view: OriginalView, qtbot: QtBot) -> None:
    QTest.keyClick(view.reading_widget, Qt.Key.Key_Escape)
    assert not shell.original.is_open
    assert not repairs(shell).active
    assert shell.window.page.isVisible()
    assert all(part.place == LEFT_OUT for part in view.page.parts)


def test_a_story_is_repaired_by_keys_alone(shell: Shell, qtbot: QtBot) -> None:
    view = opened(shell, qtbot)
    repair = next(one for one in view.findChildren(QToolButton) if one.text() == "Repair")
    repair.setFocus()
    # Space presses the button in focus; only on the text it turns the page.
    QTest.keyClick(repair, Qt.Key.Key_Space)
    eventually(qtbot, lambda: PARAGRAPHS[0] in preview_words(shell))
    assert view.reading_widget.hasFocus()
    include, seen = button(view, "Include This"), []
    view.pointed.connect(lambda part: seen.append(view.page.reading_text[part.start : part.end]))
    while not seen or MISSING not in seen[-1]:
        assert len(seen) < 120, seen
        QTest.keyClick(view.reading_widget, Qt.Key.Key_Down)
    eventually(qtbot, include.isVisible)
    include.setFocus()
    QTest.keyClick(include, Qt.Key.Key_Space)
    eventually(qtbot, lambda: MISSING in preview_words(shell))


def test_the_keys_stay_with_the_page_when_a_button_goes(
    shell: Shell, view: OriginalView, qtbot: QtBot
) -> None:
    """They went to Cancel after Undo, so that Space gave all up, and to the window after Keep."""

    def by_key(words: str) -> None:
        eventually(qtbot, lambda: button(view, words).isVisible())
        button(view, words).setFocus()
        QTest.keyClick(button(view, words), Qt.Key.Key_Space)

    point(view, MISSING)
    by_key("Include This")
    by_key("Undo")
    eventually(qtbot, lambda: not button(view, "Undo").isVisible())
    assert view.reading_widget.hasFocus()
    by_key("Include This")
    by_key("Keep for This Story")
    eventually(qtbot, lambda: button(view, "Undo Repair").isVisible())
    eventually(qtbot, view.reading_widget.hasFocus)
    assert button(view, "Close").isVisible()
    by_key("Undo Repair")
    eventually(qtbot, lambda: not button(view, "Undo Repair").isVisible())
    eventually(qtbot, view.reading_widget.hasFocus)


def test_a_picture_of_the_story_is_left_out_by_pointing(
    make_shell: MakeShell, tmp_path: Path, qtbot: QtBot
) -> None:
    """It could only be included, though it was there; in the cleaned page a click did nothing."""
    data = base64.b64encode(png(640, 400)).decode()
    picture = f'<figure><img src="data:image/png;base64,{data}" alt="A map"></figure>'
    (tmp_path / "ferry.html").write_text(PAGE.replace("</h1>", f"</h1>{picture}"), "utf-8")
    with open_library(tmp_path / "library") as library:
        library.import_paths(tmp_path / "ferry.html")
    shell = make_shell(tmp_path / "library")
    shell.session.open(1)
    eventually(qtbot, lambda: shell.reading.opened and shell.window.page.at_rest())
    view = opened(shell, qtbot)
    view.start_repair()
    eventually(qtbot, lambda: PARAGRAPHS[0] in preview_words(shell))
    preview = repairs(shell).preview
    [(asset, element)] = view.page.pictures.items()
    assert preview is not None and preview.holds(asset)
    view.picture_pointed.emit(element, asset)
    eventually(qtbot, lambda: button(view, "Leave This Out").isVisible())
    assert button(view, "Larger").isEnabled() and not button(view, "Include This").isVisible()
    repairs(shell).leave()
    view.start_repair()
    eventually(qtbot, lambda: (p := repairs(shell).preview) and p.holds(asset))
    preview = repairs(shell).preview
    assert preview is not None
    preview.picture_pointed.emit(asset)
    eventually(qtbot, lambda: button(view, "Leave This Out").isVisible())
    press(button(view, "Leave This Out"))
    eventually(qtbot, lambda: not preview.holds(asset))
