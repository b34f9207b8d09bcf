"""Counts and sizes of a library."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

from reader.library.store_session import StoreSession
from reader.model import MonthFigures


def statistics(store: StoreSession) -> dict[str, int]:
    """Return how much there is of what; names ending in `_bytes` are sizes on disk."""
    counts = store.tallies.counts()
    layout = store.layout
    return {
        "stories": counts.all,
        "words": store.tallies.number("words"),
        "highlights": counts.highlights,
        "bookmarks": store.row_count("bookmarks WHERE trashed = 0"),
        "unread": store.row_count("stories WHERE read = 0 AND archived = 0 AND trashed = 0"),
        "inbox": counts.inbox,
        "begun": counts.begun,
        "later": counts.later,
        "starred": counts.starred,
        "archived": counts.archived,
        "trash": counts.trash,
        "stubs": store.row_count("stories WHERE stub = 1 AND trashed = 0"),
        "tags": len(counts.tags),
        "sites": len(counts.sites),
        "links": store.row_count("links"),
        "pictures": store.row_count("assets"),
        "originals": store.row_count("(SELECT DISTINCT digest FROM sources)"),
        "versions": store.row_count("texts"),
        "database_bytes": layout.database.stat().st_size,
        "originals_bytes": folder_size(layout.originals),
        "pictures_bytes": folder_size(layout.assets),
        "index_bytes": folder_size(layout.index) + folder_size(layout.related),
        "backups_bytes": sum(path.stat().st_size for path in layout.backups.glob("*.zip")),
    }


def month_figures(store: StoreSession, number: int) -> list[MonthFigures]:
    """Return figures of the last months up to the present one, the oldest first."""
    first = _months_back(date.today(), number - 1)
    db, since = store.db, (first,)
    read = db.rows(
        "SELECT substr(p.opened, 1, 7) AS month, count(*), sum(s.word_count) FROM places AS p "
        "JOIN stories AS s ON s.id = p.story "
        "WHERE s.read = 1 AND s.trashed = 0 AND p.opened >= ? GROUP BY month",
        since,
    )
    marked = db.rows(
        "SELECT substr(created, 1, 7) AS month, count(*) FROM highlights "
        "WHERE trashed = 0 AND created >= ? GROUP BY month",
        since,
    )
    added = db.rows(
        "SELECT substr(added, 1, 7) AS month, count(*) FROM stories "
        "WHERE trashed = 0 AND added >= ? GROUP BY month",
        since,
    )
    finished = {row[0]: (row[1], row[2]) for row in read}
    highlights, stories = dict(map(tuple, marked)), dict(map(tuple, added))
    return [
        MonthFigures(
            month, *finished.get(month, (0, 0)), highlights.get(month, 0), stories.get(month, 0)
        )
        for month in (_months_back(date.today(), back) for back in range(number - 1, -1, -1))
    ]


def _months_back(day: date, number: int) -> str:
    """Return the month so many months before a day, as `2024-10`."""
    months = day.year * 12 + day.month - 1 - number
    return f"{months // 12:04d}-{months % 12 + 1:02d}"


def folder_size(folder: Path) -> int:
    """Return the bytes of all files under a folder; 0 where there is none."""
    total = 0
    for root, _, names in os.walk(folder):
        for name in names:
            path = Path(root, name)
            if path.is_file() and not path.is_symlink():
                total += path.stat().st_size
    return total
