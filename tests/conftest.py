"""What all tests share: no screen, and Hypothesis without a clock or dice."""

from __future__ import annotations

import gc
import os
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, settings

from reader.store.database import Database
from tests.examples import hunting

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Sentences are compared in English, whatever the language of the person who runs the tests.
os.environ["BROADSHEET_LANGUAGE"] = "en"

# The same examples every time, so that a run tells about the change and not about the draw.
settings.register_profile(
    "broadsheet",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    database=None,
    derandomize=not hunting(),
)
settings.load_profile("broadsheet")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Begin with what takes longest, so that no worker is left alone with it at the end.

    Files marked `long` come first, then those with most tests, as pytest-xdist would have them.
    A run in one process keeps its random order.
    """
    if hasattr(config, "workerinput"):
        tests = Counter(item.path for item in items)
        items.sort(key=lambda item: (not item.get_closest_marker("long"), -tests[item.path]))


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """Let the collector of garbage pass over what stays to the end: a twentieth of a run."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def closed_libraries(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Close what a test left open: from Python 3.13 on an open database is not simply forgotten."""
    opened: list[Database] = []
    connect = Database._connect

    def remembered(database: Database) -> sqlite3.Connection:
        opened.append(database)
        return connect(database)

    monkeypatch.setattr(Database, "_connect", remembered)
    yield
    for database in opened:
        # One that could not be opened has no connection.
        with suppress(AttributeError):
            database.close()
