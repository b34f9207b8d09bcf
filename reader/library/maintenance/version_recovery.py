"""Older texts of stories, brought back out of the journal or made anew from the files they had.

A text that ever had a mark lies in the journal whole, and so does one that no file gives again. Of
the others the journal says number, name and day; their files, cleaned anew, give the text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from reader.library.annotations.journal_replay import unusable_passed_over
from reader.library.importing.recleaned_source import CleanedSource
from reader.library.importing.story_source import StorySource
from reader.library.maintenance.journal_values import fitting_article, said_article
from reader.store.texts import text_digest

if TYPE_CHECKING:
    from reader.library.annotations.journal_replay import Replay
    from reader.library.store_session import StoreSession
    from reader.model import Article
    from reader.store.journal import Journal, Record

CleanSources = Callable[[Iterable[tuple[int, StorySource]]], Iterator[CleanedSource]]
"""Cleans files of stories anew, one after the other."""


class VersionRecovery:
    """Brings back the versions that a story had before the text in force."""

    def __init__(self, store: StoreSession, journal: Journal, clean: CleanSources) -> None:
        self._store = store
        self._journal = journal
        self._clean = clean

    def restore(self, history: Replay, stories: Mapping[int, int]) -> int:
        """Add the versions that stories lack, and return how many.

        `stories` are the numbers of stories in the library by those they have in the journal.
        """
        asked: dict[int, tuple[int, Record, Record]] = {}
        added = 0
        for number, story in stories.items():
            with unusable_passed_over():
                record = self._journal.at(history.stories[number])
                for said in self._lacking(story, record):
                    article = self._said_text(said, history)
                    if article is not None:
                        added += self._add(story, said, article)
                    else:
                        asked[len(asked)] = (story, record, said)
        for cleaned in self._clean(self._sources(asked)) if asked else ():
            story, record, said = asked[cleaned.number]
            with unusable_passed_over():
                # A file of several stories: this one is found by its part of that file.
                of_it = {**record, "sources": self._files(record, said)}
                article = fitting_article(of_it, cleaned)
                if article is not None:
                    added += self._add(story, said, article)
        return added

    def pictures(self, record: Record) -> dict[str, bytes]:
        """Return the kept pictures of a story by their addresses."""
        files: dict[str, bytes] = {}
        for picture in record["pictures"]:
            data = self._store.assets.bytes(picture["asset"])
            if picture["address"] and data is not None:
                files[picture["address"]] = data
        return files

    def _lacking(self, story: int, record: Record) -> Iterator[Record]:
        here = set(self._store.texts.versions(story))
        current = self._store.stories.get(story).version
        for said in record.get("versions", ()):
            if said["version"] not in here and said["version"] != current:
                yield said

    def _said_text(self, said: Record, history: Replay) -> Article | None:
        """Return the text as the journal has it whole, or None."""
        place = history.texts.get(str(said["text"]))
        if place is None:
            return None
        return said_article(self._journal.at(place))

    def _files(self, record: Record, said: Record) -> list[Record]:
        return [each for each in record["sources"] if each["version"] == said["version"]]

    def _sources(
        self, asked: Mapping[int, tuple[int, Record, Record]]
    ) -> Iterator[tuple[int, StorySource]]:
        """Yield the first file of each version that can be read, with the story's pictures."""
        for number, (_, record, said) in asked.items():
            with unusable_passed_over():
                for source in self._files(record, said):
                    data = self._store.originals.read(source["digest"])
                    if data is not None:
                        name = str(source["name"] or source["origin"])
                        yield number, StorySource(data, name, self.pictures(record))
                        break

    def _add(self, story: int, said: Record, article: Article) -> bool:
        """Keep a text as the version it was; return False for an empty one and one that is here."""
        texts = self._store.texts
        digest = text_digest(article.reading_text)
        if not digest or texts.has(story, digest):
            return False
        self._store.assets.keep(article.assets)
        with self._store.db.write():
            texts.add(story, int(said["version"]), article, str(said["created"]))
        return True
