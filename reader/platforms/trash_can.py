"""The trash of the desktop, for programs without a window."""

from __future__ import annotations

from pathlib import Path


def move_to_trash(path: Path) -> bool:
    """Move a file to the person's trash; return False where there is none, and it stays."""
    from send2trash import TrashPermissionError, send2trash

    try:
        send2trash(path)
    except (OSError, TrashPermissionError):
        return False
    return not path.exists()
