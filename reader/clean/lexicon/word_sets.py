"""A short way to write long lists of names."""

from __future__ import annotations


def names(text: str) -> frozenset[str]:
    """Return the names that stand in `text`, apart by white space."""
    return frozenset(text.split())
