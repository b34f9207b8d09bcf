"""Safari's `Bookmarks.plist`: the reading list and the bookmarks."""

from __future__ import annotations

import plistlib
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any
from xml.parsers.expat import ExpatError

from reader.formats.exports.story_records import numbered, saved_story
from reader.formats.fields import text
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.model import Facts, UnreadableInput
from reader.translation import tr

READING_LIST = "com.apple.ReadingList"
_ROOTS = frozenset({"", "BookmarksBar", "BookmarksMenu", READING_LIST, "History"})
DEEPEST = 30
"""Folders within folders."""


class SafariBookmarks:
    """The property list in which Safari keeps both."""

    name = "safari"

    def recognises(self, source: FileSource) -> bool:
        """Recognise a property list with the types of Safari's bookmarks."""
        head = source.head
        is_list = head.startswith(b"bplist00") or b"<plist" in head[:600]
        return is_list and b"WebBookmarkType" in head

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each address, with its folders as tags.

        What was read of the list is read.
        """
        try:
            root = plistlib.loads(source.read(reading.limits))
        except (plistlib.InvalidFileException, ExpatError, ValueError, KeyError, IndexError,
                OverflowError, TypeError, RecursionError, MemoryError) as error:  # fmt: skip
            raise UnreadableInput(tr("The list of bookmarks is damaged.")) from error
        leaves = list(_leaves(root, (), 0))
        if not leaves:
            raise UnreadableInput(tr("No bookmarks found."))
        for origin, (folders, leaf) in numbered(source.name, leaves):
            titles = leaf.get("URIDictionary")
            listed = leaf.get("ReadingList")
            listed = listed if isinstance(listed, dict) else {}
            title = text(titles, "title") if isinstance(titles, dict) else ""
            yield saved_story(
                origin,
                self.name,
                Facts(
                    title=title or text(leaf, "Title", "WebBookmarkTitle") or None,
                    subtitle=text(listed, "PreviewText") or text(leaf, "previewText") or None,
                    site=text(listed, "siteName") or None,
                    url=text(leaf, "URLString"),
                    lead_image=text(leaf, "imageURL") or None,
                ),
                tags=folders,
                added=_moment(listed.get("DateAdded") or leaf.get("DateAdded")),
                read=listed.get("DateLastViewed") is not None,
            )


def _leaves(
    node: Any, folders: tuple[str, ...], depth: int
) -> Iterator[tuple[tuple[str, ...], Mapping[str, Any]]]:
    if not isinstance(node, dict) or depth > DEEPEST:
        return
    if text(node, "URLString"):
        yield folders, node
    title = text(node, "Title", "WebBookmarkTitle")
    inner = folders if title in _ROOTS or depth == 0 else (*folders, title)
    for child in node.get("Children") or ():
        yield from _leaves(child, inner, depth + 1)


def _moment(value: Any) -> str | None:
    """Return a date of a property list, which is one of Greenwich."""
    return value.replace(tzinfo=UTC).isoformat() if isinstance(value, datetime) else None
