"""The files of what comes in: written before the transaction that names them, and ahead of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from reader.store.file_store import FileStore, FileWriters
from reader.translation import tr

if TYPE_CHECKING:
    from reader.library.store_session import StoreSession
    from reader.model import Article, Draft


class ArrivalFiles:
    """Writes originals and pictures of drafts that a library keeps."""

    def __init__(self, store: StoreSession) -> None:
        self._store = store
        self._writers = FileWriters()

    def begin(self, arrivals: Iterable[tuple[Draft, Article]]) -> None:
        """Begin to write the files of drafts that are kept next; without any, none are."""
        self._writers.begin(self._kept(arrivals))

    def finish(self, arrivals: Iterable[tuple[Draft, Article]]) -> None:
        """Write the files of drafts, those of gates aside; return when they are durable.

        Raises ReaderError when the disk refuses one.
        """
        self._writers.finish(self._kept(arrivals))

    def keep(self, draft: Draft, article: Article) -> None:
        """Write the files of one draft, whatever it is; otherwise like `finish`."""
        self._writers.finish(self._all(draft, article))

    def _kept(self, arrivals: Iterable[tuple[Draft, Article]]) -> Iterator[tuple[FileStore, bytes]]:
        for draft, article in arrivals:
            # What is refused leaves nothing behind.
            if not article.gate and not problem_of(draft, article):
                yield from self._all(draft, article)

    def _all(self, draft: Draft, article: Article) -> Iterator[tuple[FileStore, bytes]]:
        for asset in article.assets:
            yield self._store.asset_files, asset.data
        if draft.original:
            yield self._store.originals, draft.original


def problem_of(draft: Draft, article: Article) -> str:
    """Return why this is nothing to keep; empty where it is."""
    if article.error:
        return article.error
    empty = not article.reading_text.strip() and not article.images
    if empty and not (article.url or draft.facts.url or draft.marks):
        return tr("No text found.")
    return ""
