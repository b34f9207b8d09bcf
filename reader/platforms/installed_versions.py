"""The versions of the program, of Python, the system and the libraries, for reports of faults."""

from __future__ import annotations

import platform
from importlib import metadata

LIBRARIES = (
    *("PySide6-Essentials", "beautifulsoup4", "lxml", "whoosh-reloaded", "numpy", "rapidfuzz"),
    *("charset-normalizer", "ftfy", "dateparser", "py3langid", "PyStemmer", "markdown-it-py"),
    *("feedparser", "docutils", "warcio", "pypdf", "brotli", "zstandard"),
)
"""The libraries whose version may matter, by their names in the package index."""


def installed_versions(program: str) -> dict[str, str]:
    """Return names and versions, the program (its version is given) first."""
    found = {
        "broadsheet": program,
        "Python": platform.python_version(),
        "system": platform.platform(terse=True),
    }
    for name in LIBRARIES:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            found[name] = "not installed"
    return found


def as_lines(versions: dict[str, str]) -> str:
    """Return the versions as lines of text, a name and its version each."""
    return "\n".join(f"{name} {version}" for name, version in versions.items())
