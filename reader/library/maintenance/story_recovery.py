"""Stories that the library lacks made again from the journal, under the ids they had.

Their texts come from the journal where it has them, else from the original files, cleaned anew with
the pictures that are kept; titles, addresses, tags and states come from the journal.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from reader.library.annotations.journal_replay import (
    Replay,
    replay,
    unusable_passed_over,
)
from reader.library.annotations.story_journal import STATE_COLUMNS
from reader.library.importing.recleaned_source import CleanedSource
from reader.library.importing.story_source import StorySource
from reader.library.link_keys import LinkKeys
from reader.library.maintenance.journal_values import (
    fitting_article,
    original_file,
    said_article,
    story_addresses,
    story_columns,
)
from reader.library.maintenance.preference_recovery import PreferenceRecovery
from reader.library.maintenance.version_recovery import CleanSources, VersionRecovery
from reader.library.store_session import StoreSession
from reader.model import Article, ReadingPlace, Story
from reader.related.url_key import url_key
from reader.store.journal import Journal, Record
from reader.store.journal_changes import HISTORY, LIBRARY, STORY, TEXT, JournalChanges

"""Cleans original files in worker processes; gives what each of them holds."""


@dataclass(frozen=True, slots=True)
class Recovered:
    """How many stories came back, how many of them without a text, and how many could not."""

    stories: dict[int, int] = field(default_factory=dict)
    """The numbers they have now by those of the journal."""
    bare: int = 0
    failed: int = 0


class StoryRecovery:
    """Brings stories and what the person set on them back out of the journal of a library."""

    def __init__(
        self, store: StoreSession, keys: LinkKeys, journal: Journal, clean: CleanSources
    ) -> None:
        self._store = store
        self._keys = keys
        self._journal = journal
        self._clean = clean
        self.changes = JournalChanges(store.db)
        self.preferences = PreferenceRecovery(store)
        self.versions = VersionRecovery(store, journal, clean)

    # What differs

    def history(self) -> Replay:
        """Return what the journal says, without the stories that were deleted for ever.

        A database that was made anew, or read out of a damaged one, is no witness of deletions.
        """
        deleted = self._store.stories.deleted() if self.changes.number() else []
        return replay(self._journal, deleted)

    def missing(self, history: Replay) -> list[int]:
        """Return the ids of the journal whose stories are nowhere in the library."""
        existing = self._store.stories.existing(history.stories)
        return [
            story
            for story, place in sorted(history.stories.items())
            if not self._is_here(story, place, story in existing)
        ]

    def stale(self, history: Replay) -> list[int]:
        """Return the stories on which something was set that an older database does not know."""
        known = self.changes.number()
        newer = [story for story, number in history.state_numbers.items() if number > known]
        found = []
        for story in self._store.stories.many(s for s in newer if s in history.states):
            with unusable_passed_over():
                state = self._state(history, story.id)
                if self._wanted_state(story, state) or self._is_read_later(story, state):
                    found.append(story.id)
        return found

    def altered_notes(self, history: Replay) -> list[int]:
        """Return stories whose note is not the one that was written into the journal with it.

        A flipped bit in a row of the database is found so. Nothing is said where the journal is
        older than the database, nor of changes that still wait for it.
        """
        if history.number != self.changes.number():
            return []
        waiting = self.changes.stories_waiting()
        noted = [story for story, note in history.story_notes.items() if note]
        return [
            story.id
            for story in self._store.stories.many(s for s in noted if s not in waiting)
            if story.note != history.story_notes[story.id]
        ]

    def unsaid(self, history: Replay) -> list[int]:
        """Return the stories of the library that the journal does not know."""
        return [story for story in self._store.stories.all_ids() if story not in history.stories]

    def _is_here(self, story: int, place: int, exists: bool) -> bool:
        with unusable_passed_over():
            record = self._journal.at(place)
            facts = record["facts"]
            if exists:
                found = self._store.stories.get(story)
                same = (found.added == facts["added"], found.title == facts["title"])
                if any(same) or (found.url and found.url == facts["url"]):
                    return True
            keys = [url_key(address) for address in story_addresses(record)]
            if self._store.addresses.stories(key for key in keys if key):
                return True
            title = facts["title"]
            digests = [source["digest"] for source in record["sources"]]
            ids = {s for digest in digests for s in self._store.texts.stories_from(digest)}
            if any(each.title == title for each in self._store.stories.many(ids)):
                return True
            return not keys and any(
                each.added == facts["added"] for each in self._store.stories.titled(title)
            )
        return False

    # What is done about it

    def say(self, history: Replay, stories: Iterable[int]) -> None:
        """Let the journal say stories that it does not know; it does so when it is flushed.

        A journal that is written anew also says which files no story names, so that stories which
        were deleted for ever do not come back from them.
        """
        if not history.stories:
            named = self._store.texts.all_sources()
            unnamed = [each for each in self._store.originals.digests() if each not in named]
            if unnamed:
                self._journal.append([{"op": "unnamed", "files": unnamed}])
        listed = list(stories)
        with self._store.db.write():
            for part in (STORY, TEXT):
                self.changes.note(listed, part)
            if listed and history.library is None:
                self.changes.note([0], LIBRARY)
            if listed and history.history is None:
                self.changes.note([0], HISTORY)

    def keep_numbering(self, history: Replay) -> None:
        """Go on numbering after what the journal knows, so that no id is ever given twice."""
        with self._store.db.write():
            self.changes.advance(history.number)
        self.keep_story_numbers(history.highest_story)

    def keep_story_numbers(self, highest: int) -> None:
        """Give no id up to the highest of the journal to a new story."""
        if highest > self._store.stories.newest_id():
            with self._store.db.write():
                self._store.stories.number_after(highest)

    def catch_up(self, history: Replay, stories: Iterable[int]) -> None:
        """Set on stories what the journal knows of them; call it before `keep_numbering`."""
        for story in self._store.stories.many(stories):
            with unusable_passed_over(), self._store.db.write():
                self._apply_state(story.id, self._state(history, story.id))

    def restore(self, history: Replay, stories: Iterable[int]) -> Recovered:
        """Make stories again under their ids; one that another story has taken gets a new one."""
        asked = list(stories)
        back: dict[int, int] = {}
        bare = 0
        wanted = self.records(history, asked)
        for story, article in self.articles(history, wanted):
            with unusable_passed_over():
                record = wanted[story]
                state = self._state(history, story)
                back[story] = self._put_back(story, record, state, article)
                bare += article is None and not record["facts"]["stub"]
        self.versions.restore(history, back)
        return Recovered(back, bare, len(asked) - len(back))

    def records(self, history: Replay, stories: Iterable[int]) -> dict[int, Record]:
        """Return what the journal says of stories; those it says nothing usable of are left out."""
        found: dict[int, Record] = {}
        for story in stories:
            with unusable_passed_over():
                found[story] = self._journal.at(history.stories[story])
        return found

    def articles(
        self, history: Replay, wanted: Mapping[int, Record]
    ) -> Iterator[tuple[int, Article | None]]:
        """Yield the text of each story by its record, None where neither journal nor files have it.

        A story whose record cannot be used is left out. The texts are made one after another, since
        all at once may not fit the memory.
        """
        from_files = {story: wanted[story] for story in self._needing_files(wanted, history)}
        for story in wanted.keys() - from_files.keys():
            with unusable_passed_over():
                yield story, self._article(wanted[story], history, None)
        for cleaned in self._clean(self._sources(from_files)):
            record = from_files.pop(cleaned.number)
            with unusable_passed_over():
                yield cleaned.number, self._article(record, history, cleaned)
        for story, record in from_files.items():
            with unusable_passed_over():
                yield story, self._article(record, history, None)

    def _needing_files(self, wanted: Mapping[int, Record], history: Replay) -> Iterator[int]:
        """Yield the stories whose texts, or what stands around them, must come from their files."""
        for story, record in wanted.items():
            with unusable_passed_over():
                text = self._text(record, history)
                if (text is None or "body" not in text) and record["sources"]:
                    yield story

    def _sources(self, wanted: Mapping[int, Record]) -> Iterator[tuple[int, StorySource]]:
        """Yield the original files of stories, each with the pictures of its story."""
        for story, record in list(wanted.items()):
            with unusable_passed_over():
                for source in record["sources"]:
                    data = self._store.originals.read(source["digest"])
                    if data is not None:
                        name = str(source["name"] or source["origin"])
                        yield story, StorySource(data, name, self.versions.pictures(record))
                        break

    def _article(
        self, record: Record, history: Replay, cleaned: CleanedSource | None
    ) -> Article | None:
        """Return the text of a story: what the journal says, else what its file holds."""
        from_file = fitting_article(record, cleaned)
        text = self._text(record, history)
        if text is None:
            return from_file
        article = said_article(text)
        if "body" in text or from_file is None:
            return article
        return replace(
            from_file, html=article.html, reading_text=article.reading_text, text=article.text
        )

    def _text(self, record: Record, history: Replay) -> Record | None:
        place = history.texts.get(record["text"])
        return None if place is None else self._journal.at(place)

    def _state(self, history: Replay, story: int) -> Record:
        state = self._journal.at(history.states[story])["state"]
        if not isinstance(state, dict):
            raise TypeError("a state is a JSON object")
        return state

    def _put_back(self, story: int, record: Record, state: Record, article: Article | None) -> int:
        """Make a story again; return its number."""
        store = self._store
        columns = story_columns(record["facts"], state)
        if article is None:
            columns |= {"stub": True, "word_count": 0}
        store.assets.keep(article.assets if article is not None else ())
        with store.db.write():
            free = not store.stories.existing([story])
            id = store.stories.add(columns, story if free else None)
            version = columns["version"]
            came = {each["version"]: str(each["created"]) for each in record.get("versions", ())}
            store.texts.add(id, version, article or Article(), came.get(version))
            keyed = [(url_key(address), address) for address in story_addresses(record)]
            store.addresses.add(id, keyed)
            for source in record["sources"]:
                store.texts.add_source(original_file(id, source))
            self.put_pictures_back(id, record)
            links = article.links if article is not None else ()
            self._keys.put_links(id, links, record["facts"]["url"] or "")
            self._apply_state(id, state)
        return id

    def put_pictures_back(self, story: int, record: Record) -> None:
        """Name the pictures of a record as those of a story, saved where their files are kept."""
        assets = self._store.assets
        for picture in record["pictures"]:
            kept = picture["asset"] in self._store.asset_files
            if kept:
                size = int(picture["bytes"])
                assets.add_known(picture["asset"], str(picture["media_type"]), size)
            assets.add_image(
                story,
                str(picture["asset"]),
                str(picture["address"]),
                str(picture["alt"]),
                saved=kept and bool(picture["saved"]),
            )

    def _wanted_state(self, story: Story, state: Record) -> dict[str, Any]:
        """Return the columns that are to change; a note is never emptied."""
        here = {name: value for name, value in _values(story).items() if name in STATE_COLUMNS}
        wanted: dict[str, Any] = {
            name: bool(state.get(name)) for name in STATE_COLUMNS if name != "note"
        }
        if state["note"]:
            wanted["note"] = str(state["note"])
        changed = {name: value for name, value in wanted.items() if here[name] != value}
        if sorted(story.tags) != sorted(str(tag) for tag in state["tags"]):
            changed["tags"] = state["tags"]
        return changed

    def _apply_state(self, id: int, state: Record) -> None:
        story = self._store.stories.get(id)
        changed = self._wanted_state(story, state)
        tags = changed.pop("tags", None)
        if changed:
            self._store.stories.change(id, changed)
        if tags is not None:
            for name in set(story.tags) - set(tags):
                self._store.tags.remove([id], name)
            for name in tags:
                self._store.tags.add([id], str(name))
        if self._is_read_later(story, state):
            place = state["place"]
            there = ReadingPlace(
                int(place["offset"]), float(place["progress"]), int(place["version"])
            )
            self._store.stories.set_place(id, there, place.get("opened"))

    def _is_read_later(self, story: Story, state: Record) -> bool:
        """Whether the journal knows of a later reading of a story, or of the only one."""
        place = state.get("place")
        if not place:
            return False
        here = self._store.stories.opened(story.id)
        # Lines of earlier versions do not say when.
        return not here or not story.progress or str(place.get("opened") or "") > here


def _values(story: Story) -> dict[str, Any]:
    flags = {"read": story.read, "starred": story.starred, "archived": story.archived}
    flags["later"] = story.later
    return {**flags, "trashed": story.trashed, "note": story.note}
