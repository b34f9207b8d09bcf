"""Loaded once by the fork server, so that every worker starts with all parsers ready.

Importing this module cleans a tiny page: that loads what is otherwise loaded on first use (the
language model, the date words, numpy), which a worker's memory limit must not be charged with.
"""

from __future__ import annotations

import gc
import os

# The workers are processes already; further threads would only hold memory.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")

from reader.platforms.program_environment import require_parts

SMALL_PAGE = (
    b"<html><head><title>A small page</title></head><body><article><h1>A small page</h1>"
    b"<p>By Ann Other, 3 May 2021</p>"
    + b"<p>These words are here so that every part of the cleaner has been used once.</p>" * 4
    + b"</article></body></html>"
)


def _load() -> None:
    # What is loaded here stays to the end: to look through it for garbage again and again would
    # take a sixth of the time, and would copy the pages of memory that workers share.
    gc.disable()
    # Before anything else is loaded: a reader of a format that lacks a part would blame the file.
    require_parts()
    from reader.formats import read_bytes
    from reader.library.importing.preparation import prepare
    from reader.model import Draft

    for draft in read_bytes(SMALL_PAGE, "small.html"):
        if isinstance(draft, Draft):
            prepare(draft)
    gc.freeze()
    gc.enable()


_load()
