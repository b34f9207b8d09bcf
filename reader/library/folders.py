"""Where a library lies and how its folder is laid out."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from reader.model import ReaderError
from reader.platforms.durable_files import long_path
from reader.platforms.named_paths import NotAPath, expanded
from reader.platforms.user_folders import portable_folder
from reader.translation import tr

VARIABLE = "BROADSHEET_LIBRARY"
"""The environment variable that names the library's folder."""


_OURS = (
    *("library", "originals", "assets", "index", "related", "annotations", "backups", "window"),
    *("indexing", "crash", "broadsheet.log", "unsaved", "."),
)
"""How the names of everything in a library's folder begin."""


@dataclass(frozen=True, slots=True)
class LibraryLayout:
    """The files and folders of a library under its root."""

    root: Path

    @property
    def database(self) -> Path:
        """The database, the record of everything but the files."""
        return self.root / "library.db"

    @property
    def originals(self) -> Path:
        """The files stories were made from, by hash."""
        return self.root / "originals"

    @property
    def assets(self) -> Path:
        """The pictures of stories, by hash."""
        return self.root / "assets"

    @property
    def index(self) -> Path:
        """The search index, a cache."""
        return self.root / "index"

    @property
    def related(self) -> Path:
        """The cache of similar stories."""
        return self.root / "related"

    @property
    def journal(self) -> Path:
        """The append-only journal of annotations."""
        return self.root / "annotations.jsonl"

    @property
    def unsaved(self) -> Path:
        """What a person wrote and the database did not take yet."""
        return self.root / "unsaved.json"

    @property
    def backups(self) -> Path:
        """The backups that the program makes by itself."""
        return self.root / "backups"

    @property
    def unfinished(self) -> Path:
        """A file that is there while the database is made again from what is left."""
        return self.root / "library.unfinished"

    def has_database(self) -> bool:
        """Return whether a whole database is there; an empty or half made file is none."""
        return file_size(self.database) > 0 and not self.unfinished.exists()

    def remains(self) -> list[str]:
        """Return what lies here of a library beside its database, in words.

        Empty for a new folder.
        """
        found = []
        if _has_entries(self.originals) or _has_entries(self.assets):
            found.append(tr("saved files"))
        if file_size(self.journal):
            found.append(tr("a journal of what you did"))
        if _has_entries(self.backups):
            found.append(tr("backups"))
        if any(self.root.glob("library-*.db")):
            found.append(tr("an earlier database"))
        if self.unfinished.exists():
            found.append(tr("a database whose repair was broken off"))
        return found

    def holds_nothing_else(self) -> bool:
        """Return whether all that lies in the folder belongs to the library."""
        try:
            return all(path.name.startswith(_OURS) for path in self.root.iterdir())
        except OSError:
            return False

    @property
    def lock(self) -> Path:
        """What the open window holds."""
        return self.root / "window.lock"

    @property
    def indexing_lock(self) -> Path:
        """What the process that writes the caches holds."""
        return self.root / "indexing.lock"

    @property
    def backup_lock(self) -> Path:
        """What the process holds that makes an automatic backup."""
        return self.root / ".backup.lock"


def library_folder(given: str | Path | None = None) -> Path:
    """Return the folder of the library: as given, or as the environment says.

    Without either it lies beside a portable program, or where the system keeps a person's data.
    """
    named = given or os.environ.get(VARIABLE)
    if named:
        return long_path(usable_path(named))
    portable = portable_folder()
    if portable is not None and portable.is_dir():
        return portable / "library"
    from platformdirs import user_data_path

    try:
        return user_data_path("broadsheet", appauthor=False) / "library"
    except RuntimeError:
        words = tr("Your home folder is not known. Name a folder with --library instead.")
        raise ReaderError(words) from None


def usable_path(given: str | Path) -> Path:
    """Return a path as an absolute one; raise ReaderError for one that no system takes."""
    try:
        path = expanded(given).absolute()
    except NotAPath as error:
        raise ReaderError(str(error)) from error
    try:
        usable = b"\0" not in os.fsencode(path)
    except UnicodeEncodeError:
        usable = False
    if not usable:
        raise ReaderError(
            tr("{path} contains characters that are not allowed in a path.", path=ascii(str(path)))
        )
    return path


def _has_entries(folder: Path) -> bool:
    try:
        return any(True for _ in folder.iterdir())
    except OSError:
        return False


def file_size(path: Path) -> int:
    """Return the bytes of a file, 0 where it cannot be read."""
    try:
        return path.stat().st_size
    except OSError:
        return 0
