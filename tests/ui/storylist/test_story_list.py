"""The list: rows by id, stories by page, and what a changed library does to it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from reader.model import Snippet, Story
from reader.ui.storylist.story_list import StoryList
from reader.ui.storylist.story_model import (
    SNIPPET_ROLE,
    STORIES_MIME,
    STORY_ROLE,
    Rows,
    StoryModel,
    spoken,
)
from reader.ui.theme_service import ThemeService
from reader.ui.themes import THEMES

MANY = 100_000


def story(id: int, title: str = "", **facts: object) -> Story:
    return Story(id, title or f"Story {id}", **facts)  # type: ignore[arg-type]


def filled(count: int, known: int, total: int | None = None) -> StoryModel:
    model = StoryModel()
    ids = tuple(range(1, count + 1))
    stories = {id: story(id) for id in ids[:known]}
    model.show(Rows(ids, stories, {}, total if total is not None else count))
    return model


def test_a_hundred_thousand_rows_are_asked_for_by_page(qtbot: QtBot) -> None:
    model = filled(MANY, 60)
    view = StoryList(model, ThemeService("light"))
    qtbot.addWidget(view)
    view.resize(340, 600)
    view.show()
    asked: list[int] = []
    model.wanted.connect(asked.extend)
    model.wanted.connect(lambda ids: model.fill(story(id) for id in ids))
    view.scrollTo(model.index(50_000))
    qtbot.waitUntil(lambda: model.story_at(50_000) is not None)
    assert 0 < len(asked) <= 400
    assert model.rowCount() == MANY
    assert len(model.loaded()) < 1000


def test_a_row_without_its_story_says_so_and_asks_once(qtbot: QtBot) -> None:
    model = filled(10, 2)
    index = model.index(5)
    assert index.data() == "…"
    with qtbot.waitSignal(model.wanted) as asked:
        index.data(STORY_ROLE)
    assert asked.args == [[3, 4, 5, 6, 7, 8, 9, 10]]
    with qtbot.assertNotEmitted(model.wanted, wait=20):
        index.data(STORY_ROLE)


def test_a_row_draws_nothing_on_the_rows_beside_it(qtbot: QtBot) -> None:
    """A line that stood outside would stay there when the keys went on to the next row."""
    model = StoryModel()
    facts = story(1, read=False, highlights=2, progress=0.5, tags=("one", "two"), site="A site")
    model.show(Rows((1, 2), {1: facts, 2: story(2, starred=True)}, {}, 2))
    view = StoryList(model, ThemeService("light"))
    qtbot.addWidget(view)
    for row in range(2):
        option = QStyleOptionViewItem()
        view.initViewItemOption(option)
        option.rect = QRect(0, 20, 340, view.sizeHintForRow(row))
        option.state |= QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus
        canvas = QImage(340, option.rect.height() + 40, QImage.Format.Format_RGB32)
        canvas.fill(Qt.GlobalColor.white)
        painter = QPainter(canvas)
        view.itemDelegate().paint(painter, option, model.index(row))
        painter.end()
        blank = QImage(340, 20, QImage.Format.Format_RGB32)
        blank.fill(Qt.GlobalColor.white)
        assert canvas.copy(0, 0, 340, 20) == blank
        assert canvas.copy(0, option.rect.bottom() + 1, 340, 20) == blank
        assert canvas.copy(0, 20, 340, 20) != blank


def test_a_search_gives_further_rows_at_its_end(qtbot: QtBot) -> None:
    model = filled(2, 2, total=4)
    assert model.canFetchMore(QModelIndex())
    with qtbot.waitSignal(model.more_wanted) as wanted:
        model.fetchMore(QModelIndex())
    assert wanted.args == [2]
    assert not model.canFetchMore(QModelIndex())
    model.extend(Rows((2, 3, 4), {3: story(3), 4: story(4)}, {3: Snippet("words")}, 4))
    assert list(model.ids) == [1, 2, 3, 4]
    assert model.index(2).data(SNIPPET_ROLE) == Snippet("words")
    assert not model.canFetchMore(QModelIndex())


def test_a_search_that_gives_no_more_ends(qtbot: QtBot) -> None:
    model = filled(2, 2, total=9)
    model.fetchMore(QModelIndex())
    model.extend(Rows((), {}, {}, 9))
    assert model.total == 2 and not model.canFetchMore(QModelIndex())


def test_rows_go_and_change(qtbot: QtBot) -> None:
    model = filled(5, 5)
    model.remove([2, 4, 99])
    assert list(model.ids) == [1, 3, 5] and model.total == 3
    assert model.row_of(5) == 2 and model.row_of(2) is None
    model.fill([story(3, "Changed"), story(77)])
    changed = model.story_at(1)
    assert changed is not None and changed.title == "Changed"


def test_merging_keeps_selection_and_place(qtbot: QtBot) -> None:
    model = filled(200, 200)
    view = StoryList(model, ThemeService("light"))
    qtbot.addWidget(view)
    view.resize(340, 400)
    view.show()
    view.go_to_row(100)
    place = view.row_top(100)
    ids = (*range(300, 330), *range(1, 90), *range(95, 201))
    with qtbot.assertNotEmitted(view.chosen):
        model.merge(Rows(ids, {300: story(300)}, {}, len(ids)))
    assert [s.id for s in view.selected_stories()] == [101]
    assert view.current_row() == ids.index(101)
    assert view.row_top(view.current_row()) == place
    model.merge(Rows((1, 2), {}, {}, 2))
    assert model.rowCount() == 2 and view.current_row() == -1


def test_rows_are_dragged_as_ids(qtbot: QtBot) -> None:
    model = filled(3, 3)
    data = model.mimeData([model.index(0), model.index(2)])
    assert bytes(data.data(STORIES_MIME).data()) == b"1 3"
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled


def test_a_row_is_spoken() -> None:
    told = story(1, "A", site="Nordvik Post", published="2021-03-03", starred=True, highlights=2)
    assert spoken(told) == "A, Nordvik Post, 3 Mar 2021, unread, starred, 2 highlights"


def test_choosing_opens_and_quiet_choosing_does_not(qtbot: QtBot) -> None:
    view = StoryList(filled(5, 5), ThemeService("light"))
    qtbot.addWidget(view)
    opened: list[int] = []
    view.chosen.connect(opened.append)
    assert view.go_to_row(1)
    assert view.step(1)
    assert view.go_to_row(4, quietly=True)
    assert not view.step(1)
    assert opened == [2, 3]
    assert [s.id for s in view.selected_stories()] == [5]
    with qtbot.waitSignal(view.opened) as asked:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert asked.args == [5]


def test_every_row_is_drawn_in_every_theme(qtbot: QtBot) -> None:
    model = StoryModel()
    stories = {
        1: story(1, "A title that is long enough for two lines " * 3, site="Nordvik Post"),
        2: story(2, "عنوان بالعربية", read=True, standfirst="نص قصير", progress=0.4),
        3: story(3, "🚲 on the bridge", starred=True, highlights=1, notes=1),
        4: story(4, ""),
    }
    snippets = {3: Snippet("🚲 A bridge is a bridge.", ((4, 10), (16, 22)))}
    model.show(Rows((1, 2, 3, 4), stories, snippets, 4))
    pictures = set()
    for theme in THEMES.values():
        themes = ThemeService("light")
        view = StoryList(model, themes)
        qtbot.addWidget(view)
        themes.choose(theme.name)
        view.resize(340, 500)
        view.go_to_row(2, quietly=True)
        picture = QImage(view.size(), QImage.Format.Format_RGB32)
        view.render(picture, QPoint())
        assert view.visualRect(model.index(0)).height() == view.visualRect(model.index(3)).height()
        pictures.add(bytes(picture.constBits()))
    assert len(pictures) == len(THEMES)


def test_a_click_opens_a_row(qtbot: QtBot) -> None:
    view = StoryList(filled(5, 5), ThemeService("light"))
    qtbot.addWidget(view)
    view.resize(340, 600)
    view.show()
    chosen: list[int] = []
    view.chosen.connect(chosen.append)
    for row in (2, 0):
        place = view.visualRect(view.model().index(row, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen == [3, 1]
