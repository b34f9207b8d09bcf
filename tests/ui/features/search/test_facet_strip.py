"""The strip of a search: what it offers and how it wraps."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model import (
    Facets,
    SearchResult,
)
from reader.ui.features.search.facet_strip import ResultStrip
from reader.ui.theme_service import ThemeService


def test_results_offer_facets_and_suggestions(qtbot: QtBot) -> None:
    strip = ResultStrip(ThemeService("light"))
    qtbot.addWidget(strip)
    strip.resize(320, 100)
    strip.show_result(SearchResult((), 3, did_you_mean="comet", widened=True))
    strip.show_facets(Facets(sites=(("a.org", 2), ("b c", 1)), years=(("2024", 3),)), "comte")
    assert [b.text() for b in strip._facets] == ["a.org  2", "b c  1"]
    with qtbot.waitSignal(strip.narrowed) as narrowed:
        strip._facets[1].click()
    assert narrowed.args == ['site:"b c"']
    with qtbot.waitSignal(strip.meant) as meant:
        strip._suggestion.click()
    assert meant.args == ["comet"]
    assert strip._flow.heightForWidth(100) > strip._flow.heightForWidth(900)
    strip.clear()
    assert strip.isHidden() and strip._facets == []


def test_facets_keep_to_two_lines_and_the_rest_is_in_a_menu(qtbot: QtBot) -> None:
    strip = ResultStrip(ThemeService("light"))
    qtbot.addWidget(strip)
    strip.resize(340, 100)
    strip.show_result(SearchResult((), 30))
    names = tuple((f"a site with a long name {n}.org", 9 - n) for n in range(5))
    years = tuple((str(year), 2) for year in range(2014, 2024))
    strip.show()
    strip.show_facets(Facets(sites=names, tags=names, years=years), "words")
    qtbot.waitUntil(lambda: len({button.y() for button in strip._facets}) == 2)
    assert strip._more.isVisible() and strip._more.y() in {b.y() for b in strip._facets}
    assert {button.property("field") for button in strip._facets} == {"site", "tag", "date"}
    assert all(not button.icon().isNull() for button in strip._facets)
    actions = [action for action in strip._menu.actions() if action.data()]
    assert len(actions) == 20
    with qtbot.waitSignal(strip.narrowed) as narrowed:
        actions[-1].trigger()
    assert narrowed.args == ["date:2023"]
    narrow = len(strip._facets)
    strip.resize(900, 100)
    qtbot.waitUntil(lambda: len(strip._facets) > narrow)


def test_a_long_suggestion_keeps_to_the_width_of_the_list(qtbot: QtBot) -> None:
    strip = ResultStrip(ThemeService("light"))
    qtbot.addWidget(strip)
    meant = "what the ferrymen said about the harbour bridge that closed in the evening"
    strip.resize(320, 100)
    strip.show_result(SearchResult((), 3, did_you_mean=meant))
    strip.show()
    button = strip._suggestion
    assert strip.width() == 320 and button.width() < 320
    drawn = button.text()
    assert "…" in drawn and drawn.strip("\u2068\u2069").endswith("evening”?")
    assert button.fontMetrics().horizontalAdvance(drawn) < button.width()
    assert meant in button.toolTip() and meant in button.accessibleName()
    strip.show_result(SearchResult((), 3, did_you_mean="comet"))
    QApplication.processEvents()
    assert button.text() == "Did you mean “comet”?"
