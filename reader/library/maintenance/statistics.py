"""Counts and sizes of a library."""

from __future__ import annotations

import os
from pathlib import Path

from reader.library.store_session import StoreSession


def statistics(holdings: StoreSession) -> dict[str, int]:
    """How much there is of what; names ending in `_bytes` are sizes on disk."""
    counts = holdings.tallies.counts()
    layout = holdings.layout
    return {
        "stories": counts.all,
        "words": holdings.tallies.number("words"),
        "highlights": counts.highlights,
        "bookmarks": holdings.counted("bookmarks WHERE trashed = 0"),
        "unread": holdings.counted("stories WHERE read = 0 AND archived = 0 AND trashed = 0"),
        "inbox": counts.inbox,
        "begun": counts.begun,
        "later": counts.later,
        "starred": counts.starred,
        "archived": counts.archived,
        "trash": counts.trash,
        "stubs": holdings.counted("stories WHERE stub = 1 AND trashed = 0"),
        "tags": len(counts.tags),
        "sites": len(counts.sites),
        "links": holdings.counted("links"),
        "pictures": holdings.counted("assets"),
        "originals": holdings.counted("(SELECT DISTINCT digest FROM sources)"),
        "versions": holdings.counted("texts"),
        "database_bytes": layout.database.stat().st_size,
        "originals_bytes": folder_size(layout.originals),
        "pictures_bytes": folder_size(layout.assets),
        "index_bytes": folder_size(layout.index) + folder_size(layout.related),
        "backups_bytes": sum(path.stat().st_size for path in layout.backups.glob("*.zip")),
    }


def folder_size(folder: Path) -> int:
    """The bytes of all files under a folder; 0 where there is none."""
    total = 0
    for root, _, names in os.walk(folder):
        for name in names:
            path = Path(root, name)
            if path.is_file() and not path.is_symlink():
                total += path.stat().st_size
    return total
