"""The versions of a story's text: which there are, what differs, and removing one by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model import Changes, ReaderError, VersionFacts, unknown_version
from reader.store.undo_operations import VersionRemoval
from reader.translation import sentence, tr

if TYPE_CHECKING:
    from reader.library.store_session import StoreSession
    from reader.library.undo import UndoLog
    from reader.model import Difference


class TextVersions:
    """Looks after the texts that a story had before its current one."""

    def __init__(self, store: StoreSession, undo: UndoLog) -> None:
        self._store = store
        self._undo = undo
        undo.register(VersionRemoval, self._apply)

    def of(self, story: int) -> list[VersionFacts]:
        """Return the versions kept of a story, oldest first; a damaged one counts no words."""
        from reader.clean.render.story_text import count_words

        current = self._store.stories.get(story).version
        texts = self._store.texts
        return [
            VersionFacts(
                version,
                created,
                count_words(texts.readable(story, version)),
                current=version == current,
                annotated=annotated,
            )
            for version, created, annotated in texts.made(story)
        ]

    def differences(self, story: int, older: int, newer: int) -> list[Difference]:
        """Return what differs between two versions; raise ReaderError where one is not kept."""
        from reader.related.text_diff import differences

        here, there = (self._store.body(story, n).reading_text for n in (older, newer))
        return differences(here, there)

    def remove(self, story: int, version: int) -> Changes:
        """Remove an older version; undo brings it back as it was.

        Its original file stays known, so that the same file does not come back as the newest text.
        Raises ReaderError for the current version, one with marks, and one that is not kept.
        """
        with self._store.db.write():
            self._require_removable(story, version)
            label = sentence("Version {version} deleted", version=str(version))
            changes = Changes(stories=frozenset([story]))
            done = self._undo.record(label, [VersionRemoval(story, version)], changes)
            if done.undo is not None:
                self._store.texts.set_aside(story, version, done.undo)
        return done

    def _apply(self, removal: VersionRemoval, backward: bool) -> Changes:
        texts = self._store.texts
        if not self._store.stories.existing([removal.story]):
            return Changes()
        if backward:
            if not texts.put_back(removal.story, removal.version):
                return Changes()
        else:
            self._require_removable(removal.story, removal.version)
            texts.forget(removal.story, removal.version)
        return Changes(stories=frozenset([removal.story]))

    def _require_removable(self, story: int, version: int) -> None:
        """Raise ReaderError for a version that may not be removed, or is not kept."""
        current = self._store.stories.get(story).version
        annotated = {one: marked for one, _, marked in self._store.texts.made(story)}
        if version not in annotated:
            raise unknown_version(story, version)
        if version == current:
            raise ReaderError(
                tr(
                    "Version {version} is the current one; only older versions can be deleted.",
                    version=version,
                )
            )
        if annotated[version]:
            raise ReaderError(
                tr(
                    "Version {version} cannot be deleted: it has highlights or bookmarks.",
                    version=version,
                )
            )
