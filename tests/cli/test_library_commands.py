"""What the window shows of the library as a whole, from the command line; repairs by example."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from reader.cli.setting_commands import WINDOW_KEY
from reader.cli.window_settings import SETTINGS
from reader.library import open_library
from reader.ui.features.preferences import preference_values
from reader.ui.features.preferences.preferences_dialog import _LINKS, _MARK_READ, _START_SHELVES
from reader.ui.page import typography
from reader.ui.storylist.story_groups import GROUPINGS
from reader.ui.themes import SYSTEM, THEMES
from tests.cli.calls import Run

PAGE = """<html><head><title>The long bridge</title></head><body><article><h1>The long bridge</h1>
<div class="signature">Words by <b>Ann Lee</b></div>
<p>The bridge was closed in spring, and nobody in the town knew for how long it would be.</p>
<p class="teaser">Join the harbour club today and get our mug for free, as long as they last.</p>
<p>By summer the cracks were filled, and the first bus crossed it with nobody aboard at all.</p>
<p>The mayor walked behind it with a flag, and the band played what it had played before.</p>
</article></body></html>"""


@pytest.fixture
def page(run: Run, tmp_path: Path) -> int:
    """The id of a story with a saved page."""
    file = tmp_path / "bridge.html"
    file.write_text(PAGE, encoding="utf-8")
    return int(run("import", file)[1][0]["id"])


def test_stories_go_back_to_the_inbox_and_come_from_the_pile(run: Run) -> None:
    run("archive", 1, 2)
    assert run("pile")[1] == []
    code, lines, aside = run("inbox", 1, 9)
    assert (code, lines) == (1, [{"id": 1, "read": False, "archived": False}])
    assert "9" in aside
    assert [line["id"] for line in run("pile", "--limit", "3")[1]] == [1]


def test_threads_map_sites_and_history(run: Run, folder: Path) -> None:
    assert run("threads")[0] == 0
    assert run("threads", 1)[0] in (0, 1)
    assert run("threads", 99)[0] == 1
    assert {line["id"] for line in run("map")[1]} == {1, 2}
    assert all(0 <= line["x"] <= 1 for line in run("map", "--limit", "1")[1])
    assert run("sites")[1] == [{"site": "a.example", "stories": 2}]
    assert run("sites", "--rename", "a.example", "The A")[1] == [
        {"site": "The A", "stories": [1, 2]}
    ]
    assert run("list")[1][0]["site"] == "The A"
    with open_library(folder) as library:
        library.remember_search("ferry")
    assert run("history")[1] == [{"query": "ferry"}]
    assert run("history", "--clear")[1] == [{"cleared": 1}]
    assert run("history")[1] == []


def test_figures_by_month_and_facets_of_a_search(run: Run) -> None:
    months = run("stats", "--months", "2")[1]
    assert len(months) == 2
    assert months[-1]["added"] == 2
    summary = run("search", "ferry", "--facets")[1][-1]["summary"]
    assert summary["facets"]["sites"] == [["a.example", 2]]


def test_settings_are_those_of_the_window(run: Run) -> None:
    standard = preference_values.Preferences()
    assert {name: one.default for name, one in SETTINGS.items()} == {
        name: getattr(standard, name) for name in SETTINGS
    }
    assert set(SETTINGS["theme"].choices) == {SYSTEM, *THEMES}
    assert set(SETTINGS["mark_read"].choices) == {choice for _, choice in _MARK_READ}
    assert set(SETTINGS["links"].choices) == {choice for _, choice in _LINKS}
    assert set(SETTINGS["start"].choices) == {preference_values.LAST, *_START_SHELVES}
    assert SETTINGS["grouping"].choices == GROUPINGS
    size, column = SETTINGS["text_size"], SETTINGS["column"]
    assert (size.least, size.most) == (typography.SMALLEST, typography.LARGEST)
    assert (column.least, column.most) == (typography.NARROWEST, typography.WIDEST)


def test_settings_are_listed_set_and_reset(run: Run, folder: Path) -> None:
    assert {line["setting"] for line in run("settings")[1]} == set(SETTINGS)
    assert run("settings", "theme", "sepia")[1] == [{"setting": "theme", "value": "sepia"}]
    assert run("settings", "thumbnails", "on")[1][0]["value"] is True
    assert run("settings", "line_height", "1.8")[1][0]["value"] == 1.8
    with open_library(folder) as library:
        kept = preference_values.read_preferences(library.setting(WINDOW_KEY))
    assert (kept.theme, kept.thumbnails, kept.line_height) == ("sepia", True, 1.8)
    assert run("settings", "theme", "--default")[1][0]["value"] == "system"
    for words in (
        *(("theme", "pink"), ("colours",), ("thumbnails", "yes"), ("text_size", "900")),
        *(("text_size", "big"), ("--default",), ("theme", "dark", "--default")),
    ):
        assert run("settings", *words)[0] == 2, words
    assert run("settings", "theme")[1][0]["value"] == "system"


def test_highlights_are_merged_and_split(run: Run) -> None:
    whole = run("highlight", 1, "--exact", "The ferry left at seven.")[1][0]["highlight"]
    parts = run("edit-highlight", whole, "--split", "ferry left")[1]
    assert "ferry left" in [part["exact"] for part in parts]
    run("undo")
    other = run("highlight", 1, "--exact", "at seven. A storm", "--note", "why")[1][0]["highlight"]
    merged = run("edit-highlight", whole, other, "--merge")[1]
    assert [(one["exact"], one["note"]) for one in merged] == [
        ("The ferry left at seven. A storm", "why")
    ]
    assert run("edit-highlight", whole, "--split", "nobody")[0] == 1
    assert run("edit-highlight", whole, other, "--split", "ferry")[0] == 2
    assert run("edit-highlight", whole, "--merge", "--note", "x")[0] == 2


def test_highlights_are_reviewed(run: Run, folder: Path) -> None:
    mark = run("highlight", 1, "--exact", "at seven")[1][0]["highlight"]
    assert run("review")[1] == []
    with open_library(folder) as library:
        earlier = (date.today() - timedelta(days=2)).isoformat()
        library.set_setting("review", {"turns": {mark: [earlier, 0]}})
    assert [line["mark"] for line in run("review")[1]] == [mark]
    code, lines, aside = run("review", "seen", mark, "none")
    assert (code, lines) == (1, [{"answer": "seen", "left": []}])
    assert "none" in aside
    assert run("review")[1] == []
    assert run("review", "seen")[0] == 2


def test_a_story_is_repaired_by_words_of_its_page(run: Run, page: int) -> None:
    def text() -> str:
        return str(run("show", page)[1][0]["text"])

    assert "harbour club" in text()
    words = ("--remove", "Join the harbour club", "--author", "words by ann lee")
    [preview] = run("repair", page, *words, "--preview")[1]
    assert "harbour club" not in preview["text"]
    assert "harbour club" in text(), "a preview changes nothing"
    [story] = run("repair", page, *words)[1]
    assert "Ann Lee" in story["byline"]
    assert "harbour club" not in text()
    run("repair", page, "--forget")
    assert "harbour club" in text()
    for wrong, code in (
        (("--remove", "no such words"), 1),
        (("--remove", "the"), 1),
        ((), 2),
        (("--forget", "--remove", "club"), 2),
        (("--site", "--remove", "harbour club"), 1),
    ):
        assert run("repair", page, *wrong)[0] == code, wrong
    assert run("repair", 1, "--remove", "seven")[0] == 1
