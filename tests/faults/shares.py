"""The share of the campaign that runs with the tests."""

from __future__ import annotations

import pytest

from tests.faults.campaign import run


def assert_nothing_lost(least: int, *arguments: str) -> None:
    """Run the quick campaign; skip with a sentence where nothing can be injected here."""
    try:
        outcomes = list(run(["--quick", *arguments]))
    except FileNotFoundError as error:
        pytest.skip(str(error))
    wrong = [
        f"{each.kind}; {each.words}: {line}"
        for each in outcomes
        for line in (*each.verdict.lost, *each.verdict.faulty)
    ]
    assert not wrong, "\n".join(wrong)
    assert len(outcomes) >= least
