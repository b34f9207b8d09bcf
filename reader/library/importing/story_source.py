"""What a story was made of: the file that a new cleaning or a trial of a rule starts from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from reader.library.store_session import StoreSession


@dataclass(frozen=True, slots=True)
class StorySource:
    """The original's bytes and name, and its pictures by address."""

    data: bytes = field(repr=False)
    name: str
    files: Mapping[str, bytes] = field(default_factory=dict, repr=False)


def source_of(store: StoreSession, story: int) -> StorySource | None:
    """Return the file that this story alone was made of, or None where none was kept."""
    texts = store.texts
    for source in texts.sources(story):
        # A file of many stories (an export, a feed) would give the story another's text.
        if texts.stories_from(source.digest) != [story]:
            continue
        data = store.originals.read(source.digest)
        if data is not None:
            return StorySource(data, source.name or source.origin, pictures_of(store, story))
    return None


def pictures_of(store: StoreSession, story: int) -> dict[str, bytes]:
    """Return the pictures of a story that are kept, by the address they had on its page."""
    files: dict[str, bytes] = {}
    for image in store.assets.images(story):
        if image.saved and image.address:
            data = store.assets.bytes(image.asset)
            if data is not None:
                files[image.address] = data
    return files
