"""Everything a library holds, opened: the parts of the façade share one of these."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from reader.library.folders import LibraryLayout
from reader.model import Body, MissingDatabase, ReaderError, unknown_version
from reader.store.addresses import AddressTable, LinkTable
from reader.store.asset_table import AssetTable
from reader.store.database import Database
from reader.store.file_store import (
    PRIVATE_FILE,
    PRIVATE_FOLDER,
    FileStore,
    file_errors_explained,
    make_private_folder,
)
from reader.store.lock_wait import WaitsOn, wait_as_usual
from reader.store.outbox import Outbox
from reader.store.preference_table import PreferenceTable
from reader.store.story_table import StoryTable
from reader.store.tag_table import TagTable
from reader.store.tallies import Tallies
from reader.store.texts import TextTable
from reader.store.undo_steps import StepTable
from reader.store.whole_file import clear_partials, clear_temporary_folders
from reader.translation import tr


class StoreSession:
    """The opened store of the library in a folder, for one thread.

    The folder is made where it is missing. Raises ReaderError with a sentence for the person,
    MissingDatabase where parts of a library lie in it without their database, unless a new one is
    to be made `afresh`. `files` is the folder of originals and pictures where it is another one;
    `waits_on` is asked while another program holds the database.
    """

    def __init__(
        self,
        folder: Path,
        *,
        afresh: bool = False,
        files: Path | None = None,
        waits_on: WaitsOn = wait_as_usual,
    ) -> None:
        self.layout = LibraryLayout(folder)
        read_only = self._prepare(folder, afresh)
        if not read_only:
            for written in (folder, self.layout.originals, self.layout.assets):
                clear_partials(written)
            clear_temporary_folders()
        self.db = Database(self.layout.database, read_only=read_only, waits_on=waits_on)
        if self.db.climbed:
            self._make_private()
        stored = self.layout if files is None else LibraryLayout(files)
        self.originals = FileStore(stored.originals)
        self.asset_files = FileStore(stored.assets)
        self.stories = StoryTable(self.db)
        self.texts = TextTable(self.db)
        self.addresses = AddressTable(self.db)
        self.links = LinkTable(self.db)
        self.assets = AssetTable(self.db, self.asset_files)
        self.tags = TagTable(self.db)
        self.outbox = Outbox(self.db)
        self.preferences = PreferenceTable(self.db)
        self.steps = StepTable(self.db)
        self.tallies = Tallies(self.db)

    def close(self) -> None:
        """Close the database."""
        self.db.close()

    def row_count(self, rows: str) -> int:
        """Return how many rows a table has, such as `links`, or a table with a condition."""
        return int(self.db.value(f"SELECT count(*) FROM {rows}"))

    def body(self, story: int, version: int | None = None) -> Body:
        """Return the text of a story (`version` None: the current one); raise UnknownStory."""
        current = self.stories.version(story)
        wanted = current if version is None else version
        links = self.links.of(story) if wanted == current else ()
        found = self.texts.body(story, wanted, links)
        if found is None:
            if version is None:
                return Body(story=story, version=wanted, html="", reading_text="", text="")
            raise unknown_version(story, version)
        return found

    def _make_private(self) -> None:
        """Take everybody else's permissions away, once; who gives them back may do so."""
        private = [(self.layout.database, PRIVATE_FILE)]
        if self.layout.holds_nothing_else():
            private.append((self.layout.root, PRIVATE_FOLDER))
        for path, mode in private:
            with suppress(OSError):
                path.chmod(mode)

    def _prepare(self, folder: Path, afresh: bool) -> bool:
        """Make the folder where needed; gives whether the library can only be read."""
        make_folder(folder)
        if not afresh and not self.layout.has_database() and (left := self.layout.remains()):
            raise MissingDatabase(
                tr(
                    "The library at {folder} has lost its database; there are still {left}. "
                    "Run “broadsheet check --repair” to bring everything back, or “broadsheet "
                    "restore-backup” with a backup. Nothing was changed.",
                    folder=folder,
                    left=", ".join(left),
                )
            )
        return is_read_only(self.layout.database)


def make_folder(folder: Path) -> None:
    """Make the folder of a library where it is missing; raises ReaderError."""
    if folder.exists() and not folder.is_dir():
        raise ReaderError(
            tr("{folder} is a file. A library needs a folder: choose another.", folder=folder)
        )
    with file_errors_explained(folder):
        make_private_folder(folder)


def is_read_only(database: Path) -> bool:
    """Return whether a database is there that this process may not change."""
    return database.exists() and not all(
        os.access(path, os.W_OK) for path in (database, database.parent)
    )
