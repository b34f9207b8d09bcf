"""The language that Windows shows its own menus in."""

from __future__ import annotations

import sys

_LONGEST_NAME = 85
"""Characters of a locale's name with its end, by Windows' own `LOCALE_NAME_MAX_LENGTH`."""


def display_language() -> str:
    """Return the person's locale, such as `de-DE`; empty on other systems."""
    if sys.platform != "win32":
        return ""
    import ctypes

    name = ctypes.create_unicode_buffer(_LONGEST_NAME)
    ctypes.windll.kernel32.GetUserDefaultLocaleName(name, _LONGEST_NAME)
    return name.value
