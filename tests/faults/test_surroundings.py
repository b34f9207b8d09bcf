"""A share of the fault campaign: power cuts, damage, kills, clocks, small disks, two writers."""

from __future__ import annotations

import pytest

from tests.faults.shares import assert_nothing_lost

pytestmark = pytest.mark.long


def test_what_happens_around_the_program_loses_nothing() -> None:
    assert_nothing_lost(150, "--without", "a call,damage: database")


def test_damage_to_the_database_loses_nothing() -> None:
    assert_nothing_lost(1, "--only", "damage: database")
