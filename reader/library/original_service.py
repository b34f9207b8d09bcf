"""The original of a story: shown whole, written out, and pointed at to mend what cleaning made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from reader.library.rule_store import RuleStore
from reader.library.store_session import StoreSession
from reader.model import LeftOut, OriginalCopy, OriginalPage, PointedPart, ReaderError, Story
from reader.model.argument_types import checks_arguments
from reader.translation import tr, translatable

if TYPE_CHECKING:
    from reader.library.importing.original_preparation import OriginalRequest, OriginalSource
    from reader.library.repair_service import RepairService

Flag = Callable[[], bool] | None

LARGEST_SHOWN = 128 * 1024 * 1024
"""Bytes of an original that are still read to show it; the process that reads has 2 GiB."""

_NOTHING_KEPT = translatable(
    "No saved file is kept of this story, so there is no original to show."
)
_ADDRESS_ONLY = translatable(
    "Only the address of this page is in your library. Save the page and import it."
)


@checks_arguments
class OriginalService:
    """Originals of one library; reading one starts a process, so keep it off the window's thread.

    Every method raises UnknownStory for ids that are not there.
    """

    def __init__(self, store: StoreSession, rules: RuleStore) -> None:
        self._store = store
        self._rules = rules

    def page(self, id: int, cancelled: Flag = None) -> OriginalPage:
        """Return the original of a story, whole and safe to show; nothing is loaded for it."""
        from reader.library.importing.original_process import show_original

        story = self._store.stories.get(id)
        kept = self._kept(story)
        if kept is None:
            return OriginalPage(reason=tr(_ADDRESS_ONLY if story.stub else _NOTHING_KEPT))
        source, request = kept
        if len(source.data) > LARGEST_SHOWN:
            size = len(source.data) // 1_000_000
            reason = tr(
                "{name} is too large to show ({size} MB). Use Open Original File.",
                name=source.name,
                size=size,
            )
            return OriginalPage(name=source.name, reason=reason)
        return show_original(source, request, cancelled)

    def left_out(self, id: int, cancelled: Flag = None) -> tuple[LeftOut, ...]:
        """Return what cleaning left out of a story's page, piece by piece, in the page's order."""
        return self.page(id, cancelled).left_out()

    def file(self, id: int, *, unchanged: bool = False, cancelled: Flag = None) -> OriginalCopy:
        """Return the original of a story for other programs.

        Pages go without scripts and without all that a browser would load, with their pictures
        inside, unless they are wanted `unchanged`. Raises ReaderError where no file is kept.
        """
        from reader.library.importing.original_process import copy_without_loads

        kept = self._kept(self._store.stories.get(id))
        if kept is None:
            raise ReaderError(tr("No original file is kept of this story."))
        source, request = kept
        if unchanged or len(source.data) > LARGEST_SHOWN:
            return OriginalCopy(source.name, source.data)
        return copy_without_loads(source, replace(request, copied=True), cancelled)

    def kept(self, id: int) -> tuple[str, bytes] | None:
        """Return the name and the bytes of the file a story was made of as they are, or None."""
        self._store.stories.require([id])
        for source in self._store.texts.sources(id):
            data = self._store.originals.read(source.digest)
            if data is not None:
                return source.name, data
        return None

    def path(self, id: int) -> Path | None:
        """Return where the file a story was made of is kept, or None; it is not to be changed."""
        self._store.stories.require([id])
        for source in self._store.texts.sources(id):
            if source.digest in self._store.originals:
                return self._store.originals.path(source.digest)
        return None

    def point(self, id: int, element: int, cancelled: Flag = None) -> PointedPart:
        """Return selectors that name an element of a story's page, the stablest first."""
        from reader.library.importing.original_process import point_in

        kept = self._kept(self._store.stories.get(id))
        if kept is None:
            raise ReaderError(tr(_NOTHING_KEPT))
        source, request = kept
        return point_in(source, replace(request, element=element), cancelled)

    @cached_property
    def repairs(self) -> RepairService:
        """What was pointed at, made a rule of a story or of its site."""
        from reader.library.repair_service import RepairService

        return RepairService(self._store, self._rules)

    def _kept(self, story: Story) -> tuple[OriginalSource, OriginalRequest] | None:
        from reader.library.importing.original_preparation import OriginalRequest, OriginalSource
        from reader.library.importing.story_source import pictures_of

        texts = self._store.texts
        for source in texts.sources(story.id):
            data = self._store.originals.read(source.digest)
            if data is None:
                continue
            name = source.name or Path(source.origin).name
            facts = (story.title, story.subtitle, story.byline, story.site, *story.authors)
            request = OriginalRequest(
                story.title,
                story.url,
                self._store.body(story.id, None).reading_text,
                tuple(fact for fact in facts if fact),
                source.origin,
                shared=texts.stories_from(source.digest) != [story.id],
            )
            return OriginalSource(data, name, pictures_of(self._store, story.id)), request
        return None
