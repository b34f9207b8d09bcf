"""What all tests share: no screen, and Hypothesis without a clock."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile(
    "broadsheet", deadline=None, suppress_health_check=[HealthCheck.too_slow], database=None
)
settings.load_profile("broadsheet")
