"""The names of the commands."""

from __future__ import annotations

COMMANDS = {
    "clean": "import_commands",
    "import": "import_commands",
    "clean-again": "import_commands",
    "list": "reading_commands",
    "show": "reading_commands",
    "original": "original_commands",
    "search": "search_commands",
    "related": "search_commands",
    "star": "story_commands",
    "archive": "story_commands",
    "trash": "story_commands",
    "restore": "story_commands",
    "read": "story_commands",
    "tag": "story_commands",
    "later": "story_commands",
    "tags": "tag_commands",
    "note": "story_commands",
    "undo": "story_commands",
    "redo": "story_commands",
    "bookmark": "highlight_commands",
    "highlight": "highlight_commands",
    "export": "export_commands",
    "check": "maintenance_commands",
    "backup": "maintenance_commands",
    "restore-backup": "maintenance_commands",
    "clean-up": "maintenance_commands",
    "reindex": "maintenance_commands",
    "stats": "maintenance_commands",
    "rules": "siterule_commands",
    "desktop": "desktop_commands",
}
"""The module of each command; its function has the command's name."""
