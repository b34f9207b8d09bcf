"""Anchors: a passage described so that it can be found again in a changed text."""

from reader.text.anchors.describing import CONTEXT, describe_anchor
from reader.text.anchors.placing import AnchorPlacer, place_anchor

__all__ = ["CONTEXT", "AnchorPlacer", "describe_anchor", "place_anchor"]
