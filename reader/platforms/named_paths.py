"""Paths as people and programs name them: plain ones, and `file:` addresses of file managers."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

from reader.translation import tr, translatable

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)
_FILE = re.compile(r"file:(?=/)", re.IGNORECASE)
_DRIVE_AS_HOST = re.compile(r"file://(?=[A-Za-z]:[/\\])", re.IGNORECASE)
_DRIVE = re.compile(r"/[A-Za-z]:[/\\]")

WEB_ADDRESS = translatable(
    "This is a web address. Save the page in the browser and import the file."
)
NOTHING_NAMED = translatable("No file or folder is named.")
OTHER_COMPUTER = translatable(
    "This file is on another computer. Copy it to this one and import the copy."
)


class NotAPath(ValueError):
    """A word names no file of this computer; the message says what to do."""


def local_path(word: str) -> str:
    """Return the path that a word names: as it is, or what a `file:` address stands for.

    What lies there under exactly that name is meant first. Raises NotAPath for addresses of the
    web and of other computers, and for an empty word: that would be the folder one stands in.
    """
    if not word:
        raise NotAPath(tr(NOTHING_NAMED))
    if os.path.lexists(word):
        return word
    if _FILE.match(word):
        return _of_address(word)
    if _ADDRESS.match(word):
        raise NotAPath(tr(WEB_ADDRESS))
    return word


def expanded(path: str | Path) -> Path:
    """Return a path with the folder that `~` names; raise NotAPath where it names nobody's.

    What lies there under exactly that name is meant first: `~$report.html` is a file.
    """
    if os.path.lexists(path):
        return Path(path)
    try:
        return Path(path).expanduser()
    except RuntimeError:
        raise NotAPath(
            tr("{path} names the folder of a user who does not exist on this computer.", path=path)
        ) from None


def _of_address(address: str) -> str:
    if sys.platform == "win32":
        # Written with one slash too few, a drive stands where a computer is named.
        address = _DRIVE_AS_HOST.sub("file:///", address)
    try:
        parts = urlsplit(address)
    except ValueError:
        raise NotAPath(tr(OTHER_COMPUTER)) from None
    host = parts.netloc.lower()
    if host not in ("", "localhost", "127.0.0.1"):
        if sys.platform == "win32":
            return f"\\\\{host}" + unquote(parts.path).replace("/", "\\")
        raise NotAPath(tr(OTHER_COMPUTER))
    # A program that does not encode a name leaves “#” and “?” in it.
    plain = address.partition(":")[2]
    whole = plain[plain.index("/", 2) :] if plain.startswith("//") else plain
    found = [unquote(form, errors="surrogateescape") for form in (parts.path, whole)]
    if _DRIVE.match(found[0]):
        found = [name[1:] for name in found]
    return next((name for name in found if os.path.lexists(name)), found[0])
