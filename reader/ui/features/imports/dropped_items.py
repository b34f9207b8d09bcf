"""Reads what was dropped or copied: files, addresses, formatted text, plain text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

_SOURCE_TYPES = (
    ("chromium/x-source-url", "utf-8"),
    ("text/x-moz-url-priv", "utf-16-le"),
)
_WINDOWS_SOURCE = re.compile(r"^SourceURL:(\S+)", re.MULTILINE)
_ADDRESS = re.compile(r"https?://\S+")
_MOST_NAMES = 1000
"""Lines of a text that are looked up on the disk; chosen: more are no copied names."""
_LONGEST_NAME = 4096
"""Characters of a path, the most that Linux takes (PATH_MAX)."""


@dataclass(frozen=True, slots=True)
class DroppedItems:
    """What can be imported of a drop or of the clipboard; one of the three is filled.

    `source` is the address that formatted text was copied from, where the platform gives it.
    """

    paths: tuple[Path, ...] = ()
    addresses: tuple[str, ...] = ()
    text: str = ""
    is_html: bool = False
    source: str | None = None


def offers_something(data: QMimeData) -> bool:
    """Return whether there is anything to import."""
    return data.hasUrls() or data.hasHtml() or bool(data.hasText())


def take(data: QMimeData) -> DroppedItems:
    """Return what a drop or the clipboard holds."""
    paths = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    if paths:
        return DroppedItems(paths=paths)
    text = data.text() if data.hasText() else ""
    if named := _named_files(text):
        return DroppedItems(paths=named)
    addresses = _addresses(data.urls(), text)
    if addresses:
        return DroppedItems(addresses=addresses)
    if data.hasHtml():
        return DroppedItems(text=data.html(), is_html=True, source=_source(data))
    return DroppedItems(text=text)


def _addresses(urls: list[QUrl], text: str) -> tuple[str, ...]:
    """Web addresses, when there is nothing but addresses."""
    web = tuple(url.toString() for url in urls if url.scheme() in ("http", "https"))
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if lines and all(_ADDRESS.fullmatch(line) for line in lines):
        return tuple(dict.fromkeys((*web, *lines)))
    return web if not lines else ()


def _named_files(text: str) -> tuple[Path, ...]:
    """Return the files that a text names, when it names nothing else.

    File managers copy the path of a file as text, Windows in quotation marks.
    """
    lines = [line.strip().strip('"') for line in text.splitlines() if line.strip()]
    if not lines or len(lines) > _MOST_NAMES or max(map(len, lines)) > _LONGEST_NAME:
        return ()
    local = (QUrl(line).toLocalFile() if line.startswith("file:") else line for line in lines)
    paths = tuple(Path(name) for name in local)
    return paths if all(map(_is_named, paths)) else ()


def _is_named(path: Path) -> bool:
    """Return whether a path leads from a root to something there; the root itself is a sign."""
    try:
        return path.is_absolute() and len(path.parts) > 1 and path.exists()
    except (OSError, ValueError):
        return False


def _source(data: QMimeData) -> str | None:
    for kind, charset in _SOURCE_TYPES:
        if data.hasFormat(kind):
            address = bytes(data.data(kind).data()).decode(charset, "ignore").strip("\0 \r\n")
            if _ADDRESS.fullmatch(address):
                return address
    for kind in data.formats():
        if "HTML Format" in kind:
            head = bytes(data.data(kind).data())[:2000].decode("utf-8", "ignore")
            if match := _WINDOWS_SOURCE.search(head):
                return match.group(1)
    return None
