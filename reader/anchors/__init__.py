"""Anchors: a passage described so that it can be found again in a changed text.

The parts are loaded when they are first asked for: the window opens without any of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.late_names import load_name

if TYPE_CHECKING:
    from reader.anchors.description import CONTEXT, describe_anchor
    from reader.anchors.placement import AnchorPlacer, place_anchor

__all__ = ["CONTEXT", "AnchorPlacer", "describe_anchor", "place_anchor"]

_HOMES = {
    "CONTEXT": "reader.anchors.description",
    "AnchorPlacer": "reader.anchors.placement",
    "describe_anchor": "reader.anchors.description",
    "place_anchor": "reader.anchors.placement",
}


def __getattr__(name: str) -> object:
    """Return a name from its module; raise AttributeError for any other name."""
    return load_name(__name__, _HOMES, name)
