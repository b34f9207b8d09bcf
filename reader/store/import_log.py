"""What is remembered of imports: watched folders, files looked at, jobs that are not through."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from reader.model import ImportJob, WatchFolder
from reader.store.database import Database

FileState = tuple[str, int, int]
"""A file's path, its size in bytes and its time of change in nanoseconds since the epoch."""


class ImportLog:
    """The log of imports in the library's database; paths may hold any bytes."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(
        self,
        paths: Sequence[str],
        tags: Sequence[str],
        claim: Callable[[int], None] = lambda job: None,
    ) -> int:
        """Open a job for these paths; returns its number.

        `claim` gets the number before others can see the job, so that none of them takes it for
        one that was broken off.
        """
        values = (datetime.now(UTC).isoformat(), json.dumps(paths), json.dumps(tags))
        with self._database.write():
            cursor = self._database.run(
                "INSERT INTO import_jobs (started, paths, tags) VALUES (?, ?, ?)", values
            )
            job = int(cursor.lastrowid or 0)
            claim(job)
        return job

    def done(self, job: int) -> set[str]:
        """Return the files of a job that are through, as `storable` writes them."""
        return set(self._database.column("SELECT path FROM import_done WHERE job = ?", (job,)))

    def add_done(self, job: int, paths: Iterable[str]) -> None:
        """Note that files of a job are through."""
        with self._database.write():
            self._database.run_many(
                "INSERT OR IGNORE INTO import_done (job, path) VALUES (?, ?)",
                [(job, storable(path)) for path in paths],
            )

    def places(self, job: int) -> dict[str, int]:
        """Return how many stories of each file of a job are through, where the file is not."""
        rows = self._database.rows("SELECT path, stories FROM import_places WHERE job = ?", (job,))
        return {row["path"]: row["stories"] for row in rows}

    def set_place(self, job: int, path: str, stories: int) -> None:
        """Note how many stories of a file are through."""
        with self._database.write():
            self._database.run(
                "INSERT OR REPLACE INTO import_places (job, path, stories) VALUES (?, ?, ?)",
                (job, storable(path), stories),
            )

    def end(self, job: int) -> None:
        """Forget a job that is through or was given up."""
        with self._database.write():
            self._database.run("DELETE FROM import_jobs WHERE id = ?", (job,))

    def stop(self, job: int) -> None:
        """Keep a job that a person stopped until it is asked for; one stopped before is given up.

        So what was stopped because it was a mistake does not come back with a later one.
        """
        with self._database.write():
            self._database.run("DELETE FROM import_jobs WHERE stopped = 1 AND id <> ?", (job,))
            self._database.run("UPDATE import_jobs SET stopped = 1 WHERE id = ?", (job,))

    def end_stopped(self, paths: Sequence[str]) -> None:
        """Forget a stopped job of the same paths: all of it was imported since."""
        with self._database.write():
            self._database.run(
                "DELETE FROM import_jobs WHERE stopped = 1 AND paths = ?", (json.dumps(paths),)
            )

    def jobs(self) -> list[ImportJob]:
        """Return the jobs that are not through, the oldest first."""
        rows = self._database.rows(
            "SELECT id, started, paths, tags, stopped, "
            "(SELECT count(*) FROM import_done WHERE job = import_jobs.id) AS done "
            "FROM import_jobs ORDER BY id"
        )
        return [
            ImportJob(
                row["id"],
                row["started"],
                tuple(json.loads(row["paths"])),
                tuple(json.loads(row["tags"])),
                row["done"],
                bool(row["stopped"]),
            )
            for row in rows
        ]

    def folders(self) -> list[WatchFolder]:
        """Return the watched folders, by name."""
        rows = self._database.rows(
            "SELECT path, afterwards, tags, choices FROM watch_folders ORDER BY path"
        )
        return [
            watch_folder(
                {
                    "path": row["path"],
                    "afterwards": row["afterwards"],
                    "tags": json.loads(row["tags"]),
                    **json.loads(row["choices"]),
                }
            )
            for row in rows
        ]

    def watch(self, folder: WatchFolder) -> None:
        """Watch a folder, or change how it is watched."""
        with self._database.write():
            self._database.run(
                "INSERT OR REPLACE INTO watch_folders (path, afterwards, tags, choices) "
                "VALUES (?, ?, ?, ?)",
                (
                    storable(folder.path),
                    folder.afterwards,
                    json.dumps(folder.tags),
                    json.dumps(
                        {
                            "kinds": folder.kinds,
                            "levels": folder.levels,
                            "folder_tags": folder.folder_tags,
                            "existing": folder.existing,
                        }
                    ),
                ),
            )

    def unwatch(self, path: str) -> None:
        """Stop watching a folder; its stories stay."""
        with self._database.write():
            self._database.run("DELETE FROM watch_folders WHERE path = ?", (storable(path),))

    def unseen(self, files: Iterable[FileState]) -> list[FileState]:
        """Those of the files that were never looked at in this size and time."""
        with self._database.read():
            return [
                file
                for file in files
                if self._database.row(
                    "SELECT 1 FROM seen_files WHERE path = ? AND size = ? AND modified = ?",
                    (storable(file[0]), *file[1:]),
                )
                is None
            ]

    def seen_alike(self, size: int, modified: int) -> list[str]:
        """Return the paths of files that were looked at in this size and time."""
        return self._database.column(
            "SELECT path FROM seen_files WHERE size = ? AND modified = ?", (size, modified)
        )

    def add_seen(self, files: Iterable[FileState]) -> None:
        """Note that these files were looked at."""
        with self._database.write():
            self._database.run_many(
                "INSERT OR REPLACE INTO seen_files (path, size, modified) VALUES (?, ?, ?)",
                [(storable(file[0]), *file[1:]) for file in files],
            )


def watch_folder(values: Mapping[str, Any]) -> WatchFolder:
    """Return a watched folder out of its values by name; what is missing is as usual."""
    usual = WatchFolder("")
    return WatchFolder(
        str(values["path"]),
        str(values.get("afterwards", usual.afterwards)),
        tuple(values.get("tags", ())),
        tuple(values.get("kinds", usual.kinds)),
        int(values.get("levels", usual.levels)),
        bool(values.get("folder_tags", usual.folder_tags)),
        bool(values.get("existing", usual.existing)),
    )


def storable(path: str) -> str:
    """Return a path as text for any database and screen, whatever bytes its name holds."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
