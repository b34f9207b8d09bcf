"""Deleting files that no story needs any more, after stories were deleted for ever."""

from __future__ import annotations

import time

from reader.library.store_session import StoreSession

SPARED_SECONDS = 3600
"""Files wanted so lately are left alone: an import may be about to name them."""


def clean_up(store: StoreSession) -> tuple[int, int]:
    """Delete originals and pictures that no story names; gives their number and bytes."""
    with store.db.write():
        store.assets.drop_unused()
    before = time.time() - SPARED_SECONDS
    files = size = 0
    for kept, named in (
        (store.originals, frozenset(store.texts.all_sources())),
        (store.asset_files, frozenset(store.assets.digests())),
    ):
        for digest in list(kept.unnamed(named, before)):
            files += 1
            size += kept.remove(digest)
    return files, size
