"""The program in the menus of Windows: which files it opens, and `broadsheet:` links."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Sequence

_CLASS = "Broadsheet.Page"
_ROOT = "Software\\Classes"
SUFFIXES = (
    *(".html", ".htm", ".xhtml", ".mhtml", ".mht", ".webarchive", ".maff", ".epub", ".md"),
    *(".markdown", ".warc", ".eml", ".docx", ".odt", ".rtf"),
)
"""The kinds of files that “Open with” offers Broadsheet for; it takes none away from others."""


def registry_values(command: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """Yield key, name and value of everything that the installation sets for this person."""
    start = subprocess.list2cmdline([*command, "%1"])
    for name, title in ((_CLASS, "Saved page"), ("broadsheet", "URL:Broadsheet story")):
        yield f"{_ROOT}\\{name}", "", title
        yield f"{_ROOT}\\{name}\\shell\\open\\command", "", start
    yield f"{_ROOT}\\broadsheet", "URL Protocol", ""
    for suffix in SUFFIXES:
        yield f"{_ROOT}\\{suffix}\\OpenWithProgids", _CLASS, ""


if sys.platform == "win32":
    import winreg

    def register(command: Sequence[str]) -> list[str]:
        """Write the keys for this person; return them. Raises OSError."""
        values = list(registry_values(command))
        for key, name, value in values:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:
                winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, value)
        return sorted({key for key, _, _ in values})

    def unregister() -> list[str]:
        """Remove what `register` wrote; return what was there. Raises OSError."""
        gone = []
        for suffix in SUFFIXES:
            key = f"{_ROOT}\\{suffix}\\OpenWithProgids"
            try:
                with winreg.OpenKey(
                    winreg.HKEY_CURRENT_USER, key, access=winreg.KEY_SET_VALUE
                ) as opened:
                    winreg.DeleteValue(opened, _CLASS)
                gone.append(key)
            except FileNotFoundError:
                continue
        for name in (_CLASS, "broadsheet"):
            for inner in ("\\shell\\open\\command", "\\shell\\open", "\\shell", ""):
                key = f"{_ROOT}\\{name}{inner}"
                try:
                    winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)
                    gone.append(key)
                except FileNotFoundError:
                    continue
        return gone
