"""Checking a library: database, texts, files, counts, caches; mending what can be mended."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator

from reader.library.indexing import Indexer
from reader.library.link_keys import LinkKeys
from reader.library.store_session import StoreSession
from reader.model import CheckItem, Progress, ReaderError
from reader.platforms.shared_folders import find_shared_folder
from reader.store.file_store import FileStore, in_words
from reader.store.recount import Recounter
from reader.translation import tr

logger = logging.getLogger(__name__)

OnProgress = Callable[[Progress], None] | None

Damage = tuple[str, str]
"""A cache's name for the person and what is wrong with it; empty for a sound one."""


class Checker:
    """Verifies one library; `verify` returns what is wrong with each cache."""

    def __init__(
        self,
        store: StoreSession,
        keys: LinkKeys,
        indexer: Indexer,
        verify: Callable[[], Iterable[Damage]],
        marks: Callable[[bool], list[CheckItem]],
        clean_again: Callable[[list[int]], object],
    ) -> None:
        self._store = store
        self._keys = keys
        self._indexer = indexer
        self._verify = verify
        self._marks = marks
        self._clean_again = clean_again

    def run(self, repair: bool, on_progress: OnProgress) -> list[CheckItem]:
        """Check everything; with `repair`, repair what can be repaired without losing anything.

        Raises ReaderError where the library was closed.
        """
        # A closed library is no damaged one.
        self._store.db.value("SELECT 1")
        items: list[CheckItem] = []
        parts: list[Callable[[bool], Iterable[CheckItem]]] = [
            *(self._place, self._database, self._texts, self._originals, self._pictures),
            *(self._leftovers, self._marks, self._counts, self._caches),
        ]
        for done, part in enumerate(parts):
            if on_progress is not None:
                on_progress(Progress(done, len(parts), tr("Checking")))
            try:
                items += part(repair)
            except ReaderError as error:
                items.append(CheckItem("check", "damaged", str(error)))
            except OSError as error:
                items.append(
                    CheckItem("check", "damaged", in_words(error, self._store.layout.root))
                )
            except Exception:
                # A flipped bit may make nonsense of any value: that is reported, the rest goes on.
                logger.exception("a part of the check failed")
                words = tr("An error in Broadsheet prevented the check of a part of the library.")
                items.append(CheckItem("check", "damaged", words))
        return items

    def _place(self, repair: bool) -> Iterator[CheckItem]:
        found = find_shared_folder(self._store.layout.root)
        if found is not None:
            yield CheckItem("place", "notice", f"{found.heading()} {found.risks()}")

    def _database(self, repair: bool) -> Iterator[CheckItem]:
        faults = self._store.db.faults()
        if faults and repair:
            with self._store.db.write():
                self._store.db.run("REINDEX")
            left = self._store.db.faults()
            if not left:
                yield CheckItem(
                    "database",
                    "repaired",
                    tr("{faults}: its indexes were rebuilt.", faults=faults[0]),
                )
                return
            faults = left
        if faults:
            yield CheckItem("database", "damaged", "; ".join(faults[:5]))
            return
        stories = self._store.stories.number()
        yield CheckItem(
            "database",
            "good",
            tr(
                "{count} story; no fault found in the database.",
                "{count} stories; no fault found in the database.",
                count=stories,
            ),
        )

    def _texts(self, repair: bool) -> Iterator[CheckItem]:
        total, damaged = 0, []
        for story, version, sound in self._store.texts.faults():
            total += 1
            if not sound:
                damaged.append((story, version))
        if damaged and repair:
            self._clean_again(list(dict.fromkeys(story for story, _ in damaged)))
        for story, version in damaged:
            mended = repair and self._store.texts.is_sound(story, version)
            said = tr("was restored from its file") if mended else tr("cannot be read")
            detail = tr(
                "The text of story {story}, version {version}, {said}.",
                story=story,
                version=version,
                said=said,
            )
            yield CheckItem("text", "repaired" if mended else "damaged", detail)
        read = tr("{count} text was read.", "{count} texts were read.", count=total)
        yield CheckItem("texts", "good", read)

    def _originals(self, repair: bool) -> Iterator[CheckItem]:
        named = self._store.texts.all_sources()
        files = self._store.originals
        for digest in _unsound(files, named):
            whose = ", ".join(str(story) for story in named[digest][:5])
            detail = tr(
                "The file that story {whose} was made of is lost; the story itself is kept.",
                whose=whose,
            )
            if repair:
                _set_aside(files, digest)
                with self._store.db.write():
                    self._store.texts.drop_source(digest)
            yield CheckItem("original", "repaired" if repair else "damaged", detail)
        yield CheckItem("originals", "good", _compared(len(named)))

    def _pictures(self, repair: bool) -> Iterator[CheckItem]:
        named = self._store.assets.digests()
        files = self._store.asset_files
        lost = list(_unsound(files, named))
        if lost and repair:
            for digest in lost:
                _set_aside(files, digest)
                with self._store.db.write():
                    self._store.assets.drop(digest)
        if lost:
            state = "repaired" if repair else "damaged"
            detail = tr(
                "{count} picture is lost; an empty frame is shown for it.",
                "{count} pictures are lost; an empty frame is shown for each.",
                count=len(lost),
            )
            yield CheckItem("picture", state, detail)
        yield CheckItem("pictures", "good", _compared(len(named)))

    def _leftovers(self, repair: bool) -> Iterator[CheckItem]:
        partial = [
            path
            for files in (self._store.originals, self._store.asset_files)
            for path in files.leftovers()
        ]
        if repair:
            for path in partial:
                path.unlink(missing_ok=True)
        if partial:
            detail = tr(
                "{count} unfinished file of an interrupted write can be removed with --repair.",
                "{count} unfinished files of interrupted writes can be removed with --repair.",
                count=len(partial),
            )
            if repair:
                detail = tr(
                    "{count} unfinished file of an interrupted write was removed.",
                    "{count} unfinished files of interrupted writes were removed.",
                    count=len(partial),
                )
            yield CheckItem("leftovers", "repaired" if repair else "good", detail)

    def _counts(self, repair: bool) -> Iterator[CheckItem]:
        recounter = Recounter(self._store.db)
        wrong = recounter.wrong()
        if wrong and repair:
            with self._store.db.write():
                recounter.mend()
        if not wrong:
            yield CheckItem("counts", "good")
            return
        state = "repaired" if repair else "damaged"
        detail = tr(
            "{count} count in the sidebar was wrong.",
            "{count} counts in the sidebar were wrong.",
            count=wrong,
        )
        yield CheckItem("counts", state, detail)

    def _caches(self, repair: bool) -> Iterator[CheckItem]:
        self._indexer.drain()
        wrong = {name: problem for name, problem in self._verify() if problem}
        if wrong and repair:
            self._rewrite_keys()
            self._indexer.reindex()
            for name in wrong:
                yield CheckItem(name, "repaired", tr("It was rebuilt from the library."))
            wrong = {name: problem for name, problem in self._verify() if problem}
        for name, problem in wrong.items():
            yield CheckItem(name, "damaged", problem)
        for name, problem in self._verify():
            if not problem:
                yield CheckItem(name, "good")

    def _rewrite_keys(self) -> None:
        for story in self._store.stories.all_ids():
            with self._store.db.write():
                self._keys.rewrite(story)


def _unsound(files: FileStore, digests: Iterable[str]) -> Iterator[str]:
    for digest in digests:
        if not files.is_sound(digest):
            yield digest


def _set_aside(files: FileStore, digest: str) -> None:
    """Keep a file whose bytes changed under another name, so that its place is free again."""
    if digest in files:
        path = files.path(digest)
        path.replace(path.with_name(f"{digest}.damaged"))


def _compared(number: int) -> str:
    return tr(
        "{count} file was compared with its hash.",
        "{count} files were compared with their hashes.",
        count=number,
    )
