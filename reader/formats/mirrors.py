"""Mirrors that wget and HTTrack make of sites: a folder a host, the pages' paths below it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, urlsplit

_HOST = re.compile(
    r"(?:(?:www\d?|[a-z]{2})(?:\.[a-z0-9-]+)+\.[a-z]{2,18}|(?:[a-z0-9-]+\.)+"
    r"(?:com|org|net|info|edu|gov|int|blog|news|[a-z]{2}))(?:[:+]\d{2,5})?",
    re.IGNORECASE,
)
_INDEX = re.compile(r"(?:^|/)index\.html?$", re.IGNORECASE)
_NAMED = re.compile(
    rb"<(?:link|meta)\b[^<>]{0,2000}\b(?:canonical|og:url)\b[^<>]{0,2000}https?://", re.IGNORECASE
)
_DEEPEST = 12
"""Folders between a page and that of its host."""


@dataclass(frozen=True, slots=True)
class Mirror:
    """The folder in which the folders of the hosts lie, and the page's address by its path."""

    root: Path
    host: str
    path: str

    def address(self, page: bytes) -> str | None:
        """Return the page's address as the page itself writes it.

        The program that mirrored it may have added an ending. By its path where the page names no
        address at all.
        """
        bare = re.sub(r"(?:/|\.html?)$", "", self.path)
        own = re.search(
            rb"https?://"
            + re.escape(f"{self.host}{bare}".encode())
            + rb"(?:/|\.html?)?(?=[\"'<\s])",
            page,
            re.IGNORECASE,
        )
        if own is not None:
            return own.group().decode("ascii")
        return None if _NAMED.search(page) else f"http://{self.host}{self.path}"


def is_host_folder(name: str) -> bool:
    """Return whether mirroring programs give the folder of a host such a name."""
    return _HOST.fullmatch(_bare(name)) is not None


def _bare(name: str) -> str:
    return re.sub(r"[:+]\d+$", "", name.lower())


def mirror_of(path: Path, address: str | None) -> Mirror | None:
    """Return the mirror that a page lies in, or None.

    A folder with the name of the page's own host (`address`), or of any host where no address is
    known, is the host's folder; pictures lie elsewhere in it or in those beside it.
    """
    host = (urlsplit(address).hostname or "").lower() if address else None
    for folder in list(path.parents)[:_DEEPEST]:
        name = _bare(folder.name)
        if name == host or (host is None and is_host_folder(name)):
            inside = _INDEX.sub("/", "/" + path.relative_to(folder).as_posix())
            return Mirror(folder.parent, folder.name.lower(), quote(inside))
    return None
