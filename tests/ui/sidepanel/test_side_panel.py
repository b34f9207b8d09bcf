"""The side panel: details, marks, related stories."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.model import (
    Body,
    Bookmark,
    Highlight,
    Related,
    Story,
)
from reader.translation import SOURCE_LANGUAGE, tr, use_language
from reader.ui.reading_controller import Neighbours, Opened, fold_copies
from reader.ui.sidepanel.mark_list import MARK_ROLE, MarkList
from reader.ui.sidepanel.related_view import ROW_ROLE, RelatedList
from reader.ui.sidepanel.story_details import Details
from reader.ui.theme_service import ThemeService


def test_a_language_is_told_by_its_name(qtbot: QtBot) -> None:
    details = Details()
    qtbot.addWidget(details)
    details.show()
    for code, name in (("de", "German"), ("pt-BR", "Portuguese"), ("xx-none", "xx-none")):
        story = Story(1, "A", language=code, word_count=10)
        details.show_story(Opened(story, Body(1, 1, "", "", ""), (), (), None))
        texts = [label.text() for label in details.findChildren(QLabel)]
        assert name in texts[texts.index("Language") + 1 :], texts


def test_details_are_written_when_they_are_seen(qtbot: QtBot) -> None:
    details = Details()
    qtbot.addWidget(details)
    for title in ("First", "Second"):
        story = Story(1, title, word_count=10)
        details.show_story(Opened(story, Body(1, 1, "", "", ""), (), (), None))
    assert not details.findChildren(QLabel)
    details.show()
    texts = [label.text() for label in details.findChildren(QLabel)]
    assert "Second" in texts and "First" not in texts
    details.show_story(None)
    qtbot.waitUntil(lambda: not details.findChildren(QLabel))


def test_what_another_program_noted_is_not_taken_away(qtbot: QtBot) -> None:
    details = Details()
    qtbot.addWidget(details)
    details.show()
    told: list[tuple[object, ...]] = []
    details.note_changed.connect(lambda *noted: told.append(noted))

    def show(note: str) -> None:
        story = Story(1, "A", word_count=10, note=note)
        details.show_story(Opened(story, Body(1, 1, "", "", ""), (), (), None))

    show("")
    details._note.setFocus()
    qtbot.waitUntil(details._note.hasFocus)
    show("Theirs")
    details.keep()
    assert told == []
    details._note.setPlainText("Mine")
    details.keep()
    show("Theirs\n\nMine")
    details._note.setPlainText("Mine too")
    details.keep()
    assert told == [(1, "Mine", ""), (1, "Mine too", "Mine")]
    details._note.clearFocus()
    show("Theirs\n\nMine too")
    assert details._note.toPlainText() == "Theirs\n\nMine too"


def test_marks_stand_in_the_order_of_the_text(qtbot: QtBot) -> None:
    marks = MarkList(ThemeService("light"))
    qtbot.addWidget(marks)
    highlights = [
        Highlight("lost", 1, 0, 3, "gone", state="orphaned"),
        Highlight("late", 1, 90, 99, "late", note="a note"),
        Highlight("early", 1, 5, 9, "early"),
    ]
    marks.show_marks(highlights, [Bookmark("mark", 1, 50, "middle")])
    rows = [marks.item(row).data(MARK_ROLE).id for row in range(marks.count())]
    assert rows == ["early", "mark", "late", "lost"]
    marks.select("late")
    with qtbot.waitSignal(marks.remove_wanted) as gone:
        QTest.keyClick(marks, Qt.Key.Key_Delete)
    assert gone.args is not None and gone.args[0].id == "late"
    marks.select("lost")
    with qtbot.waitSignal(marks.place_wanted) as placed:
        QTest.keyClick(marks, Qt.Key.Key_P)
    assert placed.args is not None and placed.args[0].id == "lost"
    with qtbot.waitSignal(marks.edit_wanted):
        QTest.keyClick(marks, Qt.Key.Key_F2)
    marks.select("late")
    marks.show_marks(highlights[1:], [])
    assert marks.currentItem().data(MARK_ROLE).id == "late"
    marks.show_marks([], [])
    assert marks.item(0).data(MARK_ROLE) is None


def test_related_stories_stand_in_groups(qtbot: QtBot) -> None:
    related = (
        Related(7, "Linked", "https://a.org/7", 1.0, "linked", ("linked in the text",)),
        Related(None, "Not here", "https://a.org/8", 0.5, "linked"),
        Related(9, "Alike", None, 0.9, "similar", ("shares: Storm",), "2021-03-03", "a.org"),
    )
    found_here = Neighbours(related, (Story(7, "Linked"), Story(1, "This")), "Event")
    themes = ThemeService("light")
    view = RelatedList(themes)
    qtbot.addWidget(view)
    view.resize(260, 500)
    view.show_neighbours(found_here, 1)
    rows = [view.item(row).data(ROW_ROLE) for row in range(view.count())]
    assert [row.title for row in rows if row.heading] == [
        "Links in this story", "Similar in your library", "Thread: Event",
    ]  # fmt: skip
    assert rows[1].title == "1  Linked" and rows[4].title == "2  Alike"
    assert rows[2].facts == "not in library" and "shares: Storm" in rows[4].facts
    assert rows[-1].facts == "this story"
    use_language("de")
    try:
        unsaved = Related(None, "Nicht hier", None, 0.5, "linked", (tr("not in library"),))
        view.show_neighbours(Neighbours((unsaved,), (), ""), 1)
        facts = view.item(1).data(ROW_ROLE).facts
    finally:
        use_language(SOURCE_LANGUAGE)
    assert facts == "nicht in der Bibliothek"
    view.show_neighbours(found_here, 1)
    with qtbot.waitSignal(view.story_wanted) as wanted:
        view.itemActivated.emit(view.item(4))
    assert wanted.args == [9]
    with qtbot.assertNotEmitted(view.story_wanted):
        view.itemActivated.emit(view.item(2))
    pictures = set()
    for theme in ("light", "dark"):
        themes.choose(theme)
        picture = view.grab().toImage()
        pictures.add(bytes(picture.constBits()))
    assert len(pictures) == 2
    view.show_neighbours(Neighbours((), (), ""), 1)
    assert view.count() == 1


def test_copies_of_a_similar_story_are_a_number_behind_its_reasons() -> None:
    storm = Related(9, "Storm", None, 0.9, "similar", ("shares: Storm",))
    copies = [Related(n, "Storm", None, 0.8, "similar", ("edited",), copy_of=9) for n in (10, 11)]
    other = Related(12, "Flood", None, 0.5, "similar")
    own = Related(13, "This", None, 0.9, "same-story")
    found = fold_copies([own, storm, *copies, other])
    assert [one.id for one in found] == [13, 9, 12]
    assert [one.reasons for one in found] == [(), ("shares: Storm", "2 more copies"), ()]
