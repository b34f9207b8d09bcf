"""The versions of a story's text: which there are, what differs, and removing one by hand."""

from __future__ import annotations

from reader.library.store_session import StoreSession
from reader.model import Changes, Difference, ReaderError, VersionFacts, unknown_version
from reader.translation import tr


class TextVersions:
    """Looks after the texts that a story had before its current one."""

    def __init__(self, holdings: StoreSession) -> None:
        self._holdings = holdings

    def of(self, story: int) -> list[VersionFacts]:
        """The versions kept of a story, oldest first; a damaged one counts no words."""
        from reader.clean.render.story_text import count_words

        current = self._holdings.stories.get(story).version
        texts = self._holdings.texts
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
        """What differs between two versions; raises ReaderError where one is not kept."""
        from reader.related.text_diff import differences

        here, there = (self._holdings.body(story, n).reading_text for n in (older, newer))
        return differences(here, there)

    def remove(self, story: int, version: int) -> Changes:
        """Remove an older version for good.

        Its original file stays known, so that the same file does not come back as the newest text.
        Raises ReaderError for the current version, one with marks, and one that is not kept.
        """
        with self._holdings.db.write():
            known = {facts.version: facts for facts in self.of(story)}
            if version not in known:
                raise unknown_version(story, version)
            if known[version].current:
                raise ReaderError(
                    tr(
                        "Version {version} is the current one; only older versions can be deleted.",
                        version=version,
                    )
                )
            if known[version].annotated:
                raise ReaderError(
                    tr(
                        "Version {version} cannot be deleted: it has highlights or bookmarks.",
                        version=version,
                    )
                )
            self._holdings.texts.forget(story, version)
        return Changes(tr("Version {version} deleted", version=version), stories=frozenset([story]))
