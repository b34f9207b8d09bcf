"""Highlights and notes that other programs export, without the texts they stand in."""

from reader.formats.annotations.hypothesis import HypothesisAnnotations
from reader.formats.annotations.kindle import KindleClippings
from reader.formats.annotations.readwise import ReadwiseHighlights
from reader.formats.annotations.webannotation import WebAnnotations
from reader.formats.protocol import Format

FORMATS: tuple[Format, ...] = (
    WebAnnotations(),
    HypothesisAnnotations(),
    ReadwiseHighlights(),
    KindleClippings(),
)
"""In the order in which they are asked."""

__all__ = [
    "FORMATS",
    "HypothesisAnnotations",
    "KindleClippings",
    "ReadwiseHighlights",
    "WebAnnotations",
]
