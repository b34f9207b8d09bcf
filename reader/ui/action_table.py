"""The one table of everything that can be done, out of the rows of those who do it."""

from __future__ import annotations

from reader.ui import page_actions, palette_controller, story_actions, window_actions
from reader.ui.actions import MENUS, ActionRow
from reader.ui.features.annotate import annotate_controller, mark_tools_controller
from reader.ui.features.compare import compare_controller, versions_controller
from reader.ui.features.contents import contents_controller
from reader.ui.features.imports import import_actions
from reader.ui.features.library_care import library_care_controller
from reader.ui.features.map import map_controller
from reader.ui.features.original import original_controller
from reader.ui.features.preferences import preferences_controller
from reader.ui.features.search import search_controller
from reader.ui.features.shelves import shelf_controller
from reader.ui.features.siterules import site_rule_controller
from reader.ui.features.statistics import statistics_controller
from reader.ui.features.text_looks import looks_controller
from reader.ui.sidebar import sidebar_controller
from reader.ui.storylist import list_controller

TABLE: tuple[ActionRow, ...] = tuple(
    sorted(
        (
            *annotate_controller.ROWS,
            *compare_controller.ROWS,
            *contents_controller.ROWS,
            *import_actions.ROWS,
            *library_care_controller.ROWS,
            *list_controller.ROWS,
            *looks_controller.ROWS,
            *map_controller.ROWS,
            *mark_tools_controller.ROWS,
            *original_controller.ROWS,
            *page_actions.ROWS,
            *palette_controller.ROWS,
            *preferences_controller.ROWS,
            *search_controller.ROWS,
            *shelf_controller.ROWS,
            *sidebar_controller.ROWS,
            *site_rule_controller.ROWS,
            *statistics_controller.ROWS,
            *story_actions.ROWS,
            *versions_controller.ROWS,
            *window_actions.ROWS,
        ),
        key=lambda row: (MENUS.index(row.menu), row.place),
    )
)
"""Every action, in the order of the menus."""
