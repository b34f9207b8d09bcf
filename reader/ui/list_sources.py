"""What the list shows: a shelf of the sidebar, a tag, a site, a thread, or a search."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.translation import tr, translatable

if TYPE_CHECKING:
    from reader.model import SavedSearch, Story, Thread

_FILTERS = {
    "inbox": "is:inbox",
    "begun": "is:begun",
    "later": "is:later",
    "starred": "is:starred",
    "archive": "is:archived",
    "all": "",
    "link-only": "is:link-only",
    "trash": "is:trash",
}
_TITLES = {
    "inbox": translatable("Inbox"),
    "begun": translatable("Continue Reading"),
    "later": translatable("Later"),
    "starred": translatable("Starred"),
    "notebook": translatable("Highlights & Notes"),
    "archive": translatable("Archive"),
    "all": translatable("All Stories"),
    "link-only": translatable("Link Only"),
    "trash": translatable("Trash"),
}
SHELVES = tuple(_TITLES)
"""The fixed shelves, in the order of the sidebar."""


@dataclass(frozen=True, slots=True)
class ListSource:
    """Where the stories of the list come from.

    `kind` is one of `SHELVES`, or `saved`, `thread`, `pile`, `tag`, `site`, `search`; `value` is
    the tag, the site, the query or the number as text; `ids` are the stories of a thread or a
    pile; `typing` says that the last word of a query may not be complete, `partial` that stories
    with only some of its words are listed behind those with all of them.
    """

    kind: str
    value: str = ""
    title: str = ""
    ids: tuple[int, ...] = ()
    typing: bool = False
    partial: bool = False

    @property
    def query(self) -> str:
        """The words of the query language that find these stories."""
        if self.kind in ("tag", "site"):
            return f"{self.kind}:{quoted(self.value)}"
        if self.kind in ("search", "saved"):
            return self.value
        return _FILTERS.get(self.kind, "")

    @property
    def searches(self) -> bool:
        """Whether rows come ranked, with snippets."""
        return self.kind in ("search", "saved")

    @property
    def ordered_as(self) -> str:
        """Which lists it shares its order with, by `kind`; empty for most of them."""
        if self.searches:
            return "search"
        return self.kind if self.kind in ("begun", "thread", "pile") else ""

    def keeps(self, story: Story) -> bool:
        """Return whether a changed story stays in this list while it is looked at.

        A story that was just read stays in the inbox until the list is loaded anew.
        """
        if self.kind == "trash":
            return story.trashed
        if story.trashed:
            return False
        if self.kind in ("inbox", "begun"):
            return not story.archived and (self.kind == "begun" or not story.later)
        if self.kind == "later":
            return story.later and not story.archived
        if self.kind == "link-only":
            return story.stub and bool(story.url)
        if self.kind == "starred":
            return story.starred
        if self.kind == "archive":
            return story.archived
        if self.kind == "tag":
            below = f"{self.value}/".casefold()
            return any(f"{tag}/".casefold().startswith(below) for tag in story.tags)
        return True

    @property
    def loses_read(self) -> bool:
        """Whether a story that was read is kept in the list but is none of the shelf's by now."""
        return self.kind in ("inbox", "begun")


def shelf(kind: str) -> ListSource:
    """Return one of the fixed shelves."""
    return ListSource(kind, title=tr(_TITLES[kind]))


def tagged(tag: str) -> ListSource:
    """Return the stories of a tag."""
    return ListSource("tag", tag, tag)


def from_site(site: str) -> ListSource:
    """Return the stories of a site."""
    return ListSource("site", site, site)


def found(query: str, typing: bool = False) -> ListSource:
    """Return the stories that a search finds."""
    return ListSource("search", query, tr("Search"), typing=typing)


def saved(search: SavedSearch) -> ListSource:
    """Return the stories of a saved search."""
    return ListSource("saved", search.query, search.name)


def of_thread(thread: Thread) -> ListSource:
    """Return the stories of one event."""
    return ListSource("thread", str(thread.id), thread.name, thread.stories)


def from_pile(stories: Sequence[Story]) -> ListSource:
    """Return a few stories that were drawn from those that wait longest."""
    ids = tuple(story.id for story in stories)
    return ListSource("pile", " ".join(map(str, ids)), tr("From the Pile"), ids)


def remembered(kind: str, value: str, title: str) -> ListSource | None:
    """Return a list as it was left, named in today's language; None for what has only numbers."""
    if kind in SHELVES:
        return shelf(kind)
    if kind == "search":
        return found(value)
    return None if kind in ("thread", "pile") else ListSource(kind, value, title)


def quoted(value: str) -> str:
    """Return a value as the query language takes it, in quotes where it needs them."""
    plain = value.replace('"', " ").strip()
    return plain if plain and all(c.isalnum() or c in "-_." for c in plain) else f'"{plain}"'
