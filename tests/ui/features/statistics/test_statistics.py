"""Figures of the library by month, and rows of another height."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.library import open_library
from reader.library.maintenance.statistics import _months_back
from reader.model import ReadingPlace
from reader.ui.features.statistics.statistics_dialog import MonthChart, StatisticsDialog, summary
from reader.ui.shell import Shell


def eventually(qtbot: QtBot, holds: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(holds()), timeout=30_000)


def test_months_are_counted_back_over_years() -> None:
    day = date(2024, 2, 29)
    assert [_months_back(day, back) for back in (0, 1, 2, 14)] == [
        *("2024-02", "2024-01", "2023-12", "2022-12")
    ]


def test_what_was_read_marked_and_added_is_counted_by_month(folder: Path) -> None:
    with open_library(folder) as library:
        first, second = library.story_ids()[:2]
        library.set_place(first, ReadingPlace(10, 1.0))
        library.mark_read([first])
        library.mark_read([second])
        library.add_highlight(first, 0, 5, "yellow", "")
        months = library.shelves.months()
        words = library.story(first).word_count
        empty = library.shelves.months(1)[0]
    assert len(months) == 12 and months[-1] == empty
    now = months[-1]
    assert now.month == f"{date.today():%Y-%m}"
    # The second was never open: nobody knows when it was read.
    assert (now.read, now.words, now.highlights, now.added) == (1, words, 1, 4)
    assert not any((one.read, one.highlights, one.added) != (0, 0, 0) for one in months[:-1])


def test_the_figures_agree_with_the_sidebar(folder: Path) -> None:
    with open_library(folder) as library:
        library.import_addresses(["https://example.org/one", "https://example.org/two"])
        counts, words = library.counts(), summary(library.stats())
    assert words.startswith(f"{counts.all} stories · 2 without text · ")
    assert words.endswith(f" · {counts.inbox} in the inbox")


def test_the_statistics_are_a_picture_that_is_also_said(shell: Shell, qtbot: QtBot) -> None:
    shell.window.actions_table["statistics"].trigger()
    eventually(qtbot, lambda: shell.window.findChildren(StatisticsDialog))
    (dialog,) = shell.window.findChildren(StatisticsDialog)
    assert dialog.height() <= 560
    charts = dialog.findChildren(MonthChart)
    assert [chart.accessibleName() for chart in charts] == [
        *("Stories added", "Stories finished", "Words read", "Highlights made")
    ]
    assert charts[0].accessibleDescription().endswith(": 4")
    blank = charts[3].grab().toImage()
    assert charts[0].grab().toImage() != blank
    dialog.close()


@pytest.mark.parametrize("name", ["compact", "comfortable"])
def test_rows_are_lower_in_a_compact_list(shell: Shell, qtbot: QtBot, name: str) -> None:
    listing, actions = shell.window.list, shell.window.actions_table
    high = listing.row_height(0)
    actions["density-compact"].trigger()
    assert listing.row_height(0) < 0.7 * high
    actions[f"density-{name}"].trigger()
    assert (listing.row_height(0) == high) == (name == "comfortable")
    assert actions[f"density-{name}"].isChecked()
    assert shell.preferences.now.density == name
