"""How freed memory goes back to the system."""

from __future__ import annotations

import sys
from contextlib import suppress

_MMAP_THRESHOLD, _TRIM_THRESHOLD = -3, -1
"""The numbers of these options of glibc's `mallopt` (malloc.h)."""
_LARGE_BYTES = 1_000_000
"""Blocks that are the system's again once they are freed; chosen: the arrays of an index are
larger, those of one search and most pictures smaller."""
_KEPT_BYTES = 4_000_000
"""Free bytes at the end of an area that are kept; chosen. glibc's own 128 KB, which it raises only
with its other limit, let each search give pages back and ask for them anew."""


def return_large_blocks() -> bool:
    """Let every large block go back when it is freed; return whether this system was told so.

    glibc raises its own limit to 32 MB as soon as one was freed. Later ones then lie among small
    ones in the area of their thread and stay there: 110 MB after two indexes of 100,000 stories
    were closed. Other systems give large blocks back of themselves.
    """
    if not sys.platform.startswith("linux"):
        return False
    import ctypes

    # Other libraries of C have no such function.
    with suppress(OSError, AttributeError):
        set_option = ctypes.CDLL(None).mallopt
        return bool(
            set_option(_MMAP_THRESHOLD, _LARGE_BYTES) and set_option(_TRIM_THRESHOLD, _KEPT_BYTES)
        )
    return False
