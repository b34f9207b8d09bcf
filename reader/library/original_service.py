"""The original of a story: shown whole, written out, and pointed at to mend what cleaning made."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from reader.library.store_session import StoreSession
from reader.model import LeftOut, OriginalPage, Story

if TYPE_CHECKING:
    from reader.library.importing.original_preparation import OriginalRequest

Flag = Callable[[], bool] | None

LARGEST_SHOWN = 128 * 1024 * 1024
"""Bytes of an original that are still read to show it; the process that reads has 2 GiB."""

_NOTHING_KEPT = "No saved file is kept of this story, so there is no original to show."
_ADDRESS_ONLY = "Only the address of this page is in your library. Save the page and import it."


class OriginalService:
    """Originals of one library; reading one starts a process, so keep it off the window's thread.

    Every method raises UnknownStory for ids that are not there.
    """

    def __init__(self, holdings: StoreSession) -> None:
        self._holdings = holdings

    def page(self, id: int, cancelled: Flag = None) -> OriginalPage:
        """Return the original of a story, whole and safe to show; nothing is loaded for it."""
        from reader.library.importing.original_preparation import OriginalSource
        from reader.library.importing.original_process import show_original
        from reader.library.importing.story_source import pictures_of

        story = self._holdings.stories.get(id)
        for source in self._holdings.texts.sources(id):
            data = self._holdings.originals.read(source.digest)
            if data is None:
                continue
            name = source.name or source.origin
            if len(data) > LARGEST_SHOWN:
                size = len(data) // 1_000_000
                reason = (
                    f"{name} is too large to be shown here ({size} MB). Use Open Original File."
                )
                return OriginalPage(name=name, reason=reason)
            shared = self._holdings.texts.stories_from(source.digest) != [id]
            kept = OriginalSource(data, name, pictures_of(self._holdings, id))
            request = self._request(story, source.origin, shared=shared)
            return show_original(kept, request, cancelled)
        return OriginalPage(reason=_ADDRESS_ONLY if story.stub else _NOTHING_KEPT)

    def left_out(self, id: int, cancelled: Flag = None) -> tuple[LeftOut, ...]:
        """Return what cleaning left out of a story's page, piece by piece, in the page's order."""
        return self.page(id, cancelled).left_out()

    def path(self, id: int) -> Path | None:
        """Return where the file a story was made of is kept, or None; it is not to be changed."""
        self._holdings.stories.require([id])
        for source in self._holdings.texts.sources(id):
            if source.digest in self._holdings.originals:
                return self._holdings.originals.path(source.digest)
        return None

    def _request(self, story: Story, origin: str, *, shared: bool) -> OriginalRequest:
        from reader.library.importing.original_preparation import OriginalRequest

        facts = (story.title, story.subtitle, story.byline, story.site, *story.authors)
        body = self._holdings.body(story.id, None)
        return OriginalRequest(
            story.title,
            story.url,
            body.reading_text,
            tuple(fact for fact in facts if fact),
            origin,
            shared,
        )
