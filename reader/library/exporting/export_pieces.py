"""What an export writes: stories with their text, their marks and their pictures."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from reader.library.annotations.annotation_service import AnnotationService
from reader.library.store_session import StoreSession
from reader.model import Body, Bookmark, Highlight, Story, UnknownStory


@dataclass(frozen=True, slots=True)
class ExportPiece:
    """A story as it goes out: highlights in the order of the text, orphans last."""

    story: Story
    body: Body
    highlights: tuple[Highlight, ...]
    bookmarks: tuple[Bookmark, ...]
    pictures: Mapping[str, str] = field(default_factory=dict)
    """Where the pictures of the story came from: the name after `asset:` -> a web address."""

    @property
    def address(self) -> str:
        """The story's address, or the one that opens it in Broadsheet."""
        return self.story.url or link_to(self.story.id)

    @property
    def has_text(self) -> bool:
        """Whether there is a text; of a book, say, there may be only the highlights."""
        return bool(self.body.html.strip())

    def lost(self, mark: Highlight) -> bool:
        """Return whether a mark has lost its place; without a text there is none to lose."""
        return self.has_text and mark.state == "orphaned"

    @property
    def anchored(self) -> list[Highlight]:
        """The highlights that stand in the text."""
        return [mark for mark in self.highlights if mark.state == "anchored"]


def link_to(story: int, highlight: str = "") -> str:
    """Return the address that opens a story, at a highlight where one is named, in Broadsheet."""
    return f"broadsheet://story/{story}" + (f"?highlight={highlight}" if highlight else "")


class Gatherer:
    """Reads stories one by one, so that an export of a whole library needs little memory."""

    def __init__(self, store: StoreSession, annotations: AnnotationService) -> None:
        self._store = store
        self._annotations = annotations

    def pieces(
        self, stories: Iterable[int], highlights: Collection[str] | None = None
    ) -> Iterator[ExportPiece]:
        """Yield the stories in the order given; with `highlights`, only these of their marks."""
        chosen = None if highlights is None else set(highlights)
        for story in stories:
            # A story that another process deletes meanwhile is no reason to stop.
            with suppress(UnknownStory):
                yield self._piece(story, chosen)

    def _piece(self, story: int, chosen: Collection[str] | None) -> ExportPiece:
        with self._store.db.read():
            marks = self._annotations.highlights(story)
            return ExportPiece(
                story=self._store.stories.get(story),
                body=self._store.body(story),
                highlights=tuple(m for m in marks if chosen is None or m.id in chosen),
                bookmarks=tuple(self._annotations.bookmarks(story)) if chosen is None else (),
                pictures={
                    image.asset: image.address
                    for image in self._store.assets.images(story)
                    if image.address.startswith(("http://", "https://"))
                },
            )

    def picture(self, asset: str) -> tuple[str, bytes] | None:
        """Return the media type and the bytes of a picture, or None where it is not saved."""
        data = self._store.assets.bytes(asset)
        return None if data is None else (media_type(data), data)


PICTURE_SUFFIXES = {
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/gif": ".gif",
    "image/svg+xml": ".svg",
    "image/webp": ".webp",
    "image/avif": ".avif",
    "image/bmp": ".bmp",
}
"""Media type -> suffix of the pictures that are written into exports; see `media_type`."""


def day_of(story: Story) -> str:
    """Return the day of a story as people read it, without a time and its zone; may be empty."""
    return (story.published or "").partition("T")[0]


def media_type(data: bytes) -> str:
    """Return what kind of picture these bytes are, by how they begin."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    if data[4:12] in (b"ftypavif", b"ftypavis"):
        return "image/avif"
    for start, kind in (
        (b"\x89PNG", "image/png"),
        (b"\xff\xd8", "image/jpeg"),
        (b"GIF8", "image/gif"),
        (b"BM", "image/bmp"),
    ):
        if data.startswith(start):
            return kind
    return "image/svg+xml" if b"<svg" in data[:2000] else "application/octet-stream"
