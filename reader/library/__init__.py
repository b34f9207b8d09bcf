"""The library: the façade over store, search, related stories and import, without Qt."""

from __future__ import annotations

from reader.library.entry_points import (
    check_library,
    clean_page,
    clean_paths,
    look_into_backup,
    open_library,
    restore_backup,
)
from reader.library.library import Library

__all__ = [
    "Library",
    "check_library",
    "clean_page",
    "clean_paths",
    "look_into_backup",
    "open_library",
    "restore_backup",
]
