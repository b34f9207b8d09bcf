"""What all tests share: no screen, and Hypothesis without a clock or dice."""

from __future__ import annotations

import os
from collections import Counter

import pytest
from hypothesis import HealthCheck, settings

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
