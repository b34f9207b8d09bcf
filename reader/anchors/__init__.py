"""Anchors: a passage described so that it can be found again in a changed text."""

from reader.anchors.description import CONTEXT, describe_anchor
from reader.anchors.placement import AnchorPlacer, place_anchor

__all__ = ["CONTEXT", "AnchorPlacer", "describe_anchor", "place_anchor"]
