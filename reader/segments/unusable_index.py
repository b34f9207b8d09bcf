"""The error of an index that cannot be used; light, so that a start pays nothing for it."""

from __future__ import annotations

from reader.model import ReaderError


class IndexUnusable(ReaderError):
    """The index is missing, old or damaged; it must be built anew."""
