"""Related stories: links, likeness, copies and threads, with what the person kept apart."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from reader.model import Changes, ReaderError
from reader.store.undo_operations import PairChange
from reader.translation import sentence, tr

if TYPE_CHECKING:
    from reader.library.link_keys import LinkKeys
    from reader.library.store_session import StoreSession
    from reader.library.undo import UndoLog
    from reader.model import Difference, Related, Story
    from reader.related import RelatedIndex


class RelatedService:
    """Answers which stories belong together."""

    def __init__(self, store: StoreSession, keys: LinkKeys, index: RelatedIndex) -> None:
        from reader.related.related_list import RelatedStories

        self._store = store
        self._keys = keys
        self._shown = RelatedStories(index, keys, self._lookup)

    def of(self, story: int, limit: int) -> list[Related]:
        """Return the stories that belong to a story, each with its reasons."""
        row = self._store.stories.get(story)
        text = self._store.texts.readable(story, row.version)
        return self._shown.of(
            self._keys.shelved(story),
            self._store.links.of(story),
            text=text,
            excluded=self._store.preferences.apart_from(story),
            limit=limit,
        )

    def differences(self, story: int, other: int) -> list[Difference]:
        """Return what differs between the texts of two stories."""
        from reader.related.text_diff import differences

        here, there = (self._store.body(each).reading_text for each in (story, other))
        return differences(here, there)

    def _lookup(self, ids: Collection[int]) -> Mapping[int, Story]:
        return {story.id: story for story in self._store.stories.many(ids) if not story.trashed}


class HiddenPairs:
    """Remembers which stories the person called not related; can be undone."""

    def __init__(self, store: StoreSession, undo: UndoLog) -> None:
        self._store = store
        self._undo = undo
        undo.register(PairChange, self._apply)

    def set(self, story: int, other: int, apart: bool) -> Changes:
        """Keep two stories apart, or let them be related again."""
        if story == other:
            raise ReaderError(tr("Choose two different stories."))
        with self._store.db.write():
            self._store.stories.require([story, other])
            before = other in self._store.preferences.apart_from(story)
            operation = PairChange(story, other, before, apart)
            operations = [operation] if before != apart else []
            label = sentence("Suggestion hidden" if apart else "Suggestion shown again")
            return self._undo.record(label, operations, self._apply(operation, backward=False))

    def _apply(self, change: PairChange, backward: bool) -> Changes:
        there = self._store.stories.existing([change.story, change.other])
        if len(there) == 2:
            apart = change.before if backward else change.after
            self._store.preferences.set_apart(change.story, change.other, apart)
        return Changes(stories=frozenset(there))
