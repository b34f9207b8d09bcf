"""Opens the statistics of the library."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.ui.actions import VIEW, ActionRow

if TYPE_CHECKING:
    from reader.model import MonthFigures
    from reader.ui.window_context import WindowContext

ROWS = (ActionRow("statistics", "Statistics", VIEW, 172),)
"""The rows of the action table that are answered here."""


class StatisticsController(QObject):
    """Reads the figures in the background and shows them."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.window)
        self._context = context
        context.actions.bind("statistics", self._show)

    def _show(self) -> None:
        self._context.jobs.read(
            lambda library, ticket: (library.stats(), library.shelves.months()),
            lambda found: self._open(*found),
            key="statistics",
        )

    def _open(self, figures: Mapping[str, int], months: Sequence[MonthFigures]) -> None:
        from reader.ui.features.statistics.statistics_dialog import StatisticsDialog

        StatisticsDialog(figures, months, self._context.themes, self._context.window).show()
