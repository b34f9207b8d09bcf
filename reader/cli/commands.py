"""The names of the commands."""

from __future__ import annotations

COMMANDS = {
    "clean": "bringing",
    "import": "bringing",
    "clean-again": "bringing",
    "list": "reading",
    "show": "reading",
    "search": "finding",
    "related": "finding",
    "star": "bookkeeping",
    "archive": "bookkeeping",
    "trash": "bookkeeping",
    "restore": "bookkeeping",
    "read": "bookkeeping",
    "tag": "bookkeeping",
    "note": "bookkeeping",
    "undo": "bookkeeping",
    "redo": "bookkeeping",
    "bookmark": "marking",
    "highlight": "marking",
    "export": "caring",
    "check": "caring",
    "backup": "caring",
    "restore-backup": "caring",
    "clean-up": "caring",
    "reindex": "caring",
    "stats": "caring",
    "rules": "teaching",
}
"""The module of each command; its function has the command's name."""
