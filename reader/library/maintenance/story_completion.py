"""What stories lost in a damaged database, brought back from the journal: facts, pictures, texts.

A database that was put together from its rests has the rows that could be read. A story may be
there without its title, its pictures, its addresses, its files or its text, which stood on other
pages; the journal says each of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from reader.library.annotations.journal_replay import Replay, unusable_passed_over
from reader.library.annotations.story_journal import STORY_COLUMNS
from reader.library.link_keys import LinkKeys
from reader.library.maintenance.journal_values import (
    original_file,
    story_addresses,
    story_columns,
)
from reader.library.maintenance.story_recovery import StoryRecovery
from reader.library.store_session import StoreSession
from reader.model import Article
from reader.related.url_key import url_key
from reader.store.columns import dump, storable
from reader.store.journal import Record
from reader.store.rescue import title_of_lost_story

_OF_THE_TEXT = frozenset(("version", "word_count", "stub"))
"""Facts that go with a text: they are taken over with it alone."""


_SAVED = ("saved", "media_type")
"""What is known of a picture whose file is kept."""


class StoryCompletion:
    """Completes the stories of a rescued database by what the journal says of them."""

    def __init__(self, store: StoreSession, keys: LinkKeys, recovery: StoryRecovery) -> None:
        self._store = store
        self._keys = keys
        self.recovery = recovery

    def complete(self, history: Replay) -> list[int]:
        """Complete every story that is in both; return the ids of those that lacked something.

        Where facts differ the journal is right, unless it is older than the database or a change of
        the story still waits to be written there.
        """
        changes = self.recovery.changes
        existing = self._store.stories.existing(history.stories)
        is_current = history.number >= changes.number()
        settled = existing - changes.stories_waiting() if is_current else set()
        restated = set(settled)
        completed: set[int] = set()
        without_text: dict[int, Record] = {}
        for story, record in self.recovery.records(history, sorted(existing)).items():
            with unusable_passed_over(), self._store.db.write():
                facts = self._lacking_facts(story, record, is_settled=story in settled)
                if facts:
                    self._store.stories.change(story, facts)
                    restated.add(story)
                if self._add_lacking_rows(story, record) or facts:
                    self._keys.offer(story)
                    completed.add(story)
                version = self._store.stories.get(story).version
                if self._store.texts.digest(story, version) is None:
                    without_text[story] = record
        # Before anything is written to the journal: else what a row lost is written over it there.
        self.recovery.catch_up(history, sorted(restated))
        for story, article in self.recovery.articles(history, without_text):
            if article is not None:
                with unusable_passed_over():
                    self._add_text(story, without_text[story], article)
                    completed.add(story)
        self.recovery.versions.restore(history, {story: story for story in settled})
        return sorted(completed)

    def _add_lacking_rows(self, story: int, record: Record) -> bool:
        """Add the pictures, addresses and files that a story lacks; return whether any were."""
        pictures = list(self._lacking_pictures(story, record))
        if pictures:
            self.recovery.put_pictures_back(story, {**record, "pictures": pictures})
        known = set(self._store.addresses.keys(story))
        keyed = [(url_key(address), address) for address in story_addresses(record)]
        lacking = [(key, address) for key, address in keyed if key and key not in known]
        if lacking:
            self._store.addresses.add(story, lacking)
        here = {(each.version, each.digest) for each in self._store.texts.sources(story)}
        named = [original_file(story, source) for source in record["sources"]]
        files = [each for each in named if (each.version, each.digest) not in here]
        for file in files:
            self._store.texts.add_source(file)
        return bool(pictures or lacking or files)

    def _lacking_facts(self, story: int, record: Record, *, is_settled: bool) -> dict[str, Any]:
        """Return the facts that differ; those of a text only where that text is here.

        Of a story that is not settled only facts of a row that was made again.
        """
        columns = story_columns(record["facts"], {"note": ""})
        [row] = self._store.stories.values([story], STORY_COLUMNS)
        # A row that is lost is made again with hardly more than a title.
        remade = not row["format"] or row["title"] == title_of_lost_story(story)
        if not remade and not is_settled:
            return {}
        facts = {name: value for name, value in columns.items() if name in STORY_COLUMNS}
        with_text = self._store.texts.digest(story, facts["version"]) is not None
        return {
            name: value
            for name, value in facts.items()
            if (with_text or name not in _OF_THE_TEXT)
            # Progress goes with the place of reading, which the record of the state has.
            and (remade or name != "progress")
            and _stored(value) != row[name]
        }

    def _lacking_pictures(self, story: int, record: Record) -> Iterator[Mapping[str, Any]]:
        here = {image["asset"]: image for image in self._store.assets.described(story)}
        for picture in record["pictures"]:
            known = here.get(picture["asset"])
            kept = picture["asset"] in self._store.asset_files
            if known is None or (kept and any(picture[n] and not known[n] for n in _SAVED)):
                yield picture

    def _add_text(self, story: int, record: Record, article: Article) -> None:
        store = self._store
        columns = story_columns(record["facts"], {"note": ""})
        taken = store.texts.versions(story)
        # A version that marks may point into is never another text.
        version = columns["version"] if columns["version"] not in taken else max(taken) + 1
        store.assets.keep(article.assets)
        with store.db.write():
            store.texts.add(story, version, article)
            columns = {name: columns[name] for name in ("word_count", "stub")}
            store.stories.change(story, {**columns, "version": version})
            self._keys.put_links(story, article.links, record["facts"]["url"] or "")


def _stored(value: Any) -> Any:
    """Return a value as its column holds it."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, list):
        return dump(value)
    return storable(value) if isinstance(value, str) else value
