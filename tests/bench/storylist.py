"""How smoothly a list of very many stories scrolls, plain and grouped.

Run as `python -m tests.bench.storylist [stories]`; 100,000 without it.  Prints processor
milliseconds of one painted row, of a step of the wheel with all that is painted for it, of showing
the list, and of new stories joined with it while another is looked at.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from statistics import median
from time import process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from reader.model import Story
from reader.ui.storylist.story_groups import BY_DATE, BY_SITE, grouped
from reader.ui.storylist.story_list import StoryList
from reader.ui.storylist.story_model import Rows, StoryModel
from reader.ui.theme_service import ThemeService

_STEPS = 200
"""Steps of the wheel that are timed."""
_NOTCH = 120
"""What Qt calls one notch of a wheel."""


def example(id_: int) -> Story:
    """One story of the list."""
    return Story(
        id_,
        f"Story {id_}: the ferry replaces the bridge, and nobody knows for how long",
        site=f"Site {id_ % 700}",
        published=f"{2000 + id_ % 26}-{id_ % 12 + 1:02}-{id_ % 28 + 1:02}",
        standfirst="Cracks were found in two pylons; engineers measured them over night. " * 2,
        tags=("bridges", "north/ferries") if id_ % 3 else (),
        progress=(id_ % 5) / 5,
    )


def milliseconds(begun: float) -> float:
    """Processor time since `begun`, in milliseconds."""
    return (process_time() - begun) * 1000


def measure(view: StoryList, model: StoryModel, name: str, rows: Rows) -> None:
    """Print what showing, scrolling and growing cost."""
    begun = process_time()
    model.show(rows)
    QApplication.processEvents()
    shown = milliseconds(begun)
    model.wanted.connect(lambda ids: model.fill(map(example, ids)))
    painted, wheeled = [], []
    visible = view.viewport().height() / view.row_height(1)
    for step in range(_STEPS):
        centre = QPointF(view.viewport().rect().center())
        turn = QWheelEvent(
            centre, view.viewport().mapToGlobal(centre), QPoint(), QPoint(0, -_NOTCH),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        begun = process_time()
        QApplication.sendEvent(view.viewport(), turn)
        QApplication.processEvents()
        wheeled.append(milliseconds(begun))
        if step % 10 == 0:
            view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() * step // _STEPS)
            QApplication.processEvents()
        begun = process_time()
        view.viewport().repaint()
        painted.append(milliseconds(begun) / visible)
    view.go_to_row(len(rows.ids) // 2, quietly=True)
    fresh = tuple(range(len(rows.ids) + 1, len(rows.ids) + 51))
    groups = {**rows.groups, **dict.fromkeys(fresh, rows.groups.get(rows.ids[0], ""))}
    grown = Rows((*fresh, *rows.ids), {}, {}, 0, groups if rows.groups else {})
    begun = process_time()
    model.merge(grown)
    joined = milliseconds(begun)
    print(
        f"{name:10} show {shown:7.1f}   row {median(painted):6.3f}   wheel step "
        f"{median(wheeled):6.2f} (worst {max(wheeled):6.2f})   50 new stories {joined:7.1f}"
    )


def main(number: int = 100_000) -> None:
    """Measure the list plain, and grouped by date and site."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    ids = list(range(1, number + 1))
    keys: dict[str, Mapping[int, str]] = {
        BY_DATE: {id_: example(id_).published or "" for id_ in ids},
        BY_SITE: {id_: example(id_).site or "" for id_ in ids},
    }
    first = {id_: example(id_) for id_ in ids[:60]}
    for by in ("", BY_DATE, BY_SITE):
        model = StoryModel()
        view = StoryList(model, ThemeService("light"))
        view.resize(340, 800)
        view.show()
        begun = process_time()
        order, groups = grouped(ids, keys[by], by, "newest") if by else (ids, {})
        if by:
            print(f"grouped by {by} in {milliseconds(begun):.0f} ms, in another thread")
        measure(view, model, by or "plain", Rows(tuple(order), first, {}, number, groups))
        view.hide()


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
