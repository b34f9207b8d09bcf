"""Anchors: a passage described so that it can be found again in a changed text.

The parts are loaded when they are first asked for: the window opens without any of them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.anchors.description import CONTEXT, describe_anchor
    from reader.anchors.placement import AnchorPlacer, place_anchor

__all__ = ["CONTEXT", "AnchorPlacer", "describe_anchor", "place_anchor"]

_HOMES = {
    "CONTEXT": "description",
    "AnchorPlacer": "placement",
    "describe_anchor": "description",
    "place_anchor": "placement",
}


def __getattr__(name: str) -> object:
    """Return a name from its module; raise AttributeError for any other name."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = vars(import_module(f"{__name__}.{_HOMES[name]}"))[name]
    return value
