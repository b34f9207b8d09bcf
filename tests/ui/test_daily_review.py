"""The notebook's daily review, switched on, answered and switched off in the window."""

from __future__ import annotations

from datetime import date, timedelta

from pytestqt.qtbot import QtBot

from reader.ui.shell import Shell


def test_the_review_shows_a_handful_and_takes_answers(qtbot: QtBot, shell: Shell) -> None:
    shell.notebook.today = lambda: date.today() + timedelta(7)
    shell.session.open(shell.jobs.library().stories()[0].id)
    qtbot.waitUntil(lambda: shell.reading.opened is not None)
    page, view = shell.window.page, shell.window.notebook
    for start in (0, 7):
        page.highlight_requested.emit(start, start + 6, "yellow", "")
    qtbot.waitUntil(lambda: len(page._layer.highlights) == 2)
    assert not shell.preferences.now.review
    shell.window.actions_table["review"].trigger()
    qtbot.waitUntil(lambda: len(view.chosen()) == 1)
    assert shell.preferences.now.review
    assert view.review.isVisible() and not view.filters.isVisible()
    first = view.chosen()[0].id
    view.review._buttons[0].click()
    qtbot.waitUntil(lambda: len(view.chosen()) == 1 and view.chosen()[0].id != first)
    view.review._buttons[2].click()
    qtbot.waitUntil(lambda: view.filters.isVisible())
    qtbot.waitUntil(lambda: view._count.text().startswith("2"))
    assert not any(button.isVisible() for button in view.review._buttons)
    view.review.switch.click()
    assert not view.review.isVisible() and not shell.preferences.now.review


def test_an_answer_goes_on_to_the_next_highlight(qtbot: QtBot, shell: Shell) -> None:
    shell.notebook.today = lambda: date.today() + timedelta(7)
    library = shell.jobs.library()
    for story in library.stories()[:3]:
        library.add_highlight(story.id, 0, 6)
    shell.window.actions_table["review"].trigger()
    view = shell.window.notebook
    qtbot.waitUntil(lambda: view.model.rowCount() == 6 and len(view.chosen()) == 1)
    rows = [n for n in range(6) if view._entry(n)]
    ids = [view._entry(n).id for n in rows]  # type: ignore[union-attr]
    view.list.setCurrentIndex(view.model.index(rows[1]))
    view.review._buttons[0].click()
    qtbot.waitUntil(lambda: [one.id for one in view.chosen()] == [ids[2]])
    view.review._buttons[0].click()
    qtbot.waitUntil(lambda: [one.id for one in view.chosen()] == [ids[0]])


def test_an_answer_is_undone_in_the_window(qtbot: QtBot, shell: Shell) -> None:
    shell.notebook.today = lambda: date.today() + timedelta(7)
    library = shell.jobs.library()
    for story in library.stories()[:3]:
        library.add_highlight(story.id, 0, 6)
    actions, view = shell.window.actions_table, shell.window.notebook
    actions["review"].trigger()
    qtbot.waitUntil(lambda: view.model.rowCount() == 6 and len(view.chosen()) == 1)
    before = [entry.id for entry in view.model.entries]
    view.choose(before[1])

    def left(number: str) -> None:
        qtbot.waitUntil(lambda: view.review._words.text().startswith(number))

    for answer, words in ((2, "2"), (0, "1"), (1, "Nothing left")):
        view.review._buttons[answer].click()
        left(words)
    qtbot.waitUntil(lambda: "Reviewed 1 highlight" in actions["undo"].text())
    for words in "123":
        actions["undo"].trigger()
        left(words)
    assert [entry.id for entry in view.model.entries] == before
    assert [entry.id for entry in view.chosen()] == [before[1]]
    # The undo is asked for before the window heard of the answer's step.
    refused: list[str] = []
    shell.jobs.failed.connect(refused.append)
    view.review._buttons[0].click()
    actions["undo"].trigger()
    qtbot.waitUntil(lambda: not shell.jobs.busy)
    assert not refused
    assert "Reviewed" not in str(library.undo_label())


def test_keys_go_on_in_the_entries_of_the_notebook(qtbot: QtBot, shell: Shell) -> None:
    shell.session.open(shell.jobs.library().stories()[0].id)
    qtbot.waitUntil(lambda: shell.reading.opened is not None)
    shell.window.page.highlight_requested.emit(0, 6, "yellow", "")
    qtbot.waitUntil(lambda: len(shell.window.page._layer.highlights) == 1)
    shell.window.actions_table["go-notebook"].trigger()
    view = shell.window.notebook
    qtbot.waitUntil(lambda: len(view.chosen()) == 1)
    assert shell.window.focusWidget() is view.list
