"""A share of the fault campaign: single calls that fail, or at which the process is killed."""

from __future__ import annotations

import pytest

from tests.faults.shares import assert_nothing_lost

pytestmark = pytest.mark.long


def test_a_call_that_fails_or_kills_loses_nothing() -> None:
    assert_nothing_lost(150, "--only", "a call")
