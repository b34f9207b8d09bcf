"""Deleting files that no story needs any more, after stories were deleted for ever."""

from __future__ import annotations

import time

from reader.library.store_session import StoreSession

SPARED_SECONDS = 3600
"""Files wanted so lately are left alone: an import may be about to name them."""


def clean_up(holdings: StoreSession) -> tuple[int, int]:
    """Delete originals and pictures that no story names; gives their number and bytes."""
    with holdings.db.write():
        holdings.assets.drop_unused()
    before = time.time() - SPARED_SECONDS
    files = size = 0
    for store, named in (
        (holdings.originals, frozenset(holdings.texts.all_sources())),
        (holdings.asset_files, frozenset(holdings.assets.digests())),
    ):
        for digest in list(store.unnamed(named, before)):
            files += 1
            size += store.remove(digest)
    return files, size
