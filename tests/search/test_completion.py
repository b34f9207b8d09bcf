from __future__ import annotations

import pytest

from reader.search import SearchIndex


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("brid", ["bridge"]),
        ("the harb", ["the harbour"]),
        ("elec", ["élections"]),
        ("title:harb", ["title:harbour"]),
        ("si", ["site:"]),
        ("bridge is:st", ["bridge is:starred", "bridge is:stub"]),
        ("has:im", ["has:images"]),
        ("site:qu", ['site:"The Quay Gazette"', "site:quaygazette.example"]),
        ("tag:c", ['tag:"city life"']),
        ('tag:"ci', ['tag:"city life"']),
        ("lang:f", ["lang:fr"]),
        ("after:202", ["after:2025", "after:2024"]),
        ("-site:leaf.", ["-site:leaf.example"]),
        ("", []),
        ("bridge ", []),
        ('"harbour bri', []),
    ],
)
def test_the_end_of_the_line_is_completed(index: SearchIndex, text: str, first: list[str]) -> None:
    assert index.complete(text)[: max(1, len(first))] == first
