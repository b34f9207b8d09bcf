"""What all tests share: no screen, and Hypothesis without a clock or dice."""

from __future__ import annotations

import os

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
