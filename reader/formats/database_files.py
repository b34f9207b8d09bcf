"""The files of other programs' databases: where a device keeps one, and what lies beside one."""

from __future__ import annotations

from collections.abc import Container

DEVICE_DATABASE = ".kobo/KoboReader.sqlite"
"""The database of a reading device, in a folder that is hidden on its drive."""
LOG_ENDING = "-wal"
"""Ending of the file beside a database with what it has not yet taken in."""
_PART_ENDINGS = (LOG_ENDING, "-shm", "-journal")


def is_part_of_database(name: str, names: Container[str]) -> bool:
    """Return whether a file among these is what a database keeps beside itself."""
    return any(name.endswith(end) and name.removesuffix(end) in names for end in _PART_ENDINGS)
