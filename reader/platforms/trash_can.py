"""The trash of the desktop, for programs without a window."""

from __future__ import annotations

from pathlib import Path


def move_to_trash(path: Path) -> bool:
    """Move a file to the person's trash; return False where there is none, and it stays."""
    try:
        from send2trash import TrashPermissionError, send2trash
    except (ImportError, AttributeError):
        # It asks the system at once for what not every system has.
        return False
    try:
        send2trash(path)
    except (OSError, TrashPermissionError):
        return False
    return not path.exists()
