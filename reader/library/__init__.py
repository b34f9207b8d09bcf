"""The library: the façade over store, search, related stories and import, without Qt.

A name is loaded when it is first asked for: the processes that read files need rooms of this
package but no library, and to load one is a tenth of what they load.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.late_names import load_name

if TYPE_CHECKING:
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

_HOMES = {
    **dict.fromkeys(__all__, "reader.library.entry_points"),
    "Library": "reader.library.library",
}


def __getattr__(name: str) -> object:
    """Load a name of the façade."""
    return load_name(__name__, _HOMES, name)
