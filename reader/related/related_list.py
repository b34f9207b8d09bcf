"""The list at the foot of a story: what its page links to, what links to it, what is like it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from reader.model import Link, Related, Story
from reader.related.link_resolver import Resolution, Shelf, Shelved, resolve_arrival, resolve_links
from reader.related.related_index import Neighbour, RelatedContext, RelatedIndex
from reader.related.title_relation import title_relation
from reader.translation import tr

# A link weighs like a clear likeness: it stands before weak ones, behind a report of the event.
_LINK_BONUS = {"inline": 0.25, "related": 0.15}
_LINKED_FROM_BONUS = 0.15
"""Score added where a similar story links here; chosen."""

Lookup = Callable[[Collection[int]], Mapping[int, Story]]
"""Gives the stories with some ids; those that are gone are missing from the mapping."""


class RelatedStories:
    """Composes the list of related stories out of links, copies and likeness."""

    def __init__(self, index: RelatedIndex, shelf: Shelf, lookup: Lookup) -> None:
        self._index = index
        self._shelf = shelf
        self._lookup = lookup

    def of(
        self,
        story: Shelved,
        links: Sequence[Link],
        *,
        text: str = "",
        excluded: Collection[int] = frozenset(),
        limit: int = 5,
    ) -> list[Related]:
        """Return what belongs to `story`, whose page holds `links` and whose text is `text`.

        The first `limit` are saved stories that differ from one another, nearest first, at least
        half of them by likeness where links are many. Copies beyond the first, of the story and of
        what is listed, stand among them by their likeness and are not counted. After them come
        the other linked stories, and links to stories that are not saved. `excluded` are never
        listed. With a `limit` of 0 or less the list is empty.
        """
        if limit <= 0:
            return []
        resolved = resolve_links(story, links, self._shelf)
        linked = self._linked(story, links, resolved, text, excluded)
        around = self._index.surroundings(story.id, limit, excluded, linked.keys())
        stories = self._lookup(_ids(linked, around))
        reached = _nearest_first(
            _of_link(story, stories[key], how, around)
            for key, how in linked.items()
            if key in stories
        )
        copies = [
            _of_neighbour(story, stories[copy.id], copy, "same-story")
            for copy in around.copies
            if copy.id in stories and copy.id not in linked
        ]
        similar = [
            _of_neighbour(story, stories[near.id], near, "similar")
            for near in around.similar
            if near.id in stories
        ]
        alike = _nearest_first([*copies[:1], *similar])
        room = max(limit - len(alike), (limit + 1) // 2)
        kept = alike[: max(0, limit - len(reached[:room]))]
        further = [copy for copy in copies if copy not in kept]
        shown = {related.id for related in kept}
        again = [
            _copy_of(near, copy, stories)
            for near in around.similar
            for copy in near.copies
            if near.id in shown and copy.id in stories
        ]
        first = _nearest_first([*reached[:room], *kept, *further, *again])
        saved = {resolution.place for resolution in resolved}
        return first + reached[room:] + _unsaved(links, saved)

    def _linked(
        self,
        story: Shelved,
        links: Sequence[Link],
        resolved: Sequence[Resolution],
        text: str,
        excluded: Collection[int],
    ) -> dict[int, tuple[str, float, str]]:
        """Return kind, weight and reason of each saved story a link leads to or comes from."""
        found: dict[int, tuple[str, float, str]] = {}
        for resolution in resolved:
            link = links[resolution.place]
            how = ("linked", _LINK_BONUS.get(link.kind, 0.15), where_it_stands(link, text))
            if resolution.target not in excluded and (
                resolution.target not in found or found[resolution.target][1] < how[1]
            ):
                found[resolution.target] = how
        for resolution in resolve_arrival(story, self._shelf):
            if resolution.story not in excluded:
                found.setdefault(
                    resolution.story, ("linked-from", _LINKED_FROM_BONUS, tr("links to this story"))
                )
        return found


def _nearest_first(found: Iterable[Related]) -> list[Related]:
    return sorted(found, key=lambda related: -related.score)


def _unsaved(links: Sequence[Link], saved: Collection[int]) -> list[Related]:
    """Return the links of the page's blocks that lead to no saved story, each once."""
    shown: dict[tuple[str, str], Related] = {}
    for place, link in enumerate(links):
        if place not in saved and link.kind == "related":
            reasons = (where_it_stands(link, ""), tr("not in library"))
            shown.setdefault(
                (link.title, link.url),
                Related(None, link.title, link.url or None, 0.0, "linked", reasons, link.published),
            )
    return list(shown.values())


def where_it_stands(link: Link, text: str) -> str:
    """Return where on the page a link stands: the block, or the paragraph of the text."""
    if link.kind != "inline":
        return (
            tr("linked under “{place}”", place=link.place)
            if link.place
            else tr("linked on the page")
        )
    at = text.find(link.title) if link.title else -1
    if at < 0:
        return tr("linked in the text")
    paragraph = text.count("\n\n", 0, at) + 1
    return tr("linked in paragraph {paragraph}", paragraph=paragraph)


def _ids(linked: Iterable[int], around: RelatedContext) -> list[int]:
    again = (copy for near in around.similar for copy in near.copies)
    found = (neighbour.id for neighbour in (*around.similar, *around.copies, *again))
    return list(dict.fromkeys((*linked, *found)))


def _of_link(
    own: Shelved, story: Story, how: tuple[str, float, str], around: RelatedContext
) -> Related:
    kind, bonus, reason = how
    near = around.beside.get(story.id)
    score = min(1.0, bonus + (near.score if near else 0.0))
    reasons = (reason, *_said(own, story), *(near.reasons if near else ()))
    return _related(story, score, kind, reasons)


def _of_neighbour(own: Shelved, story: Story, near: Neighbour, kind: str) -> Related:
    return _related(story, near.score, kind, (*_said(own, story), *near.reasons))


def _copy_of(near: Neighbour, copy: Neighbour, stories: Mapping[int, Story]) -> Related:
    reason = tr("again: “{title}”", title=stories[near.id].title)
    made = _related(stories[copy.id], copy.score, "similar", (reason, *copy.reasons))
    return replace(made, copy_of=near.id)


def _said(own: Shelved, story: Story) -> tuple[str, ...]:
    """Return what one of two titles says of the other: an answer, an update, another part."""
    said = title_relation(own.title, story.title)
    return (said,) if said else ()


def _related(story: Story, score: float, kind: str, reasons: tuple[str, ...]) -> Related:
    return Related(
        story.id,
        story.title,
        story.url,
        round(score, 4),
        kind,
        reasons,
        story.published,
        story.site,
    )
