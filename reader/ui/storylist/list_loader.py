"""Loads the list: what the session asks for, page by page, and anew when the library changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.ui.storylist.story_groups import BY_DATE, BY_TAG, GROUPINGS, NO_GROUPS, grouped
from reader.ui.storylist.story_model import Rows

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model import Changes, SearchResult, Snippet, Story
    from reader.ui.jobs import Jobs, Ticket
    from reader.ui.list_sources import ListSource
    from reader.ui.session import Session
    from reader.ui.storylist.story_model import StoryModel

_FIRST = 60
"""Stories read with the list itself: more than a screen shows."""
_HITS = 50
"""Hits whose snippets are read with the list."""
_RELOAD_MILLISECONDS = 250
"""After a change, before the list is read again."""
SEARCH_SORTS = ("relevance", "newest", "oldest")
"""The orders in which a search can be shown."""
_FIRST_SORTS = {
    "": "newest",
    "search": "relevance",
    # What was read last comes first where one goes on reading.
    "begun": "opened",
    # An event is told from its beginning, and what has waited longest comes first.
    "thread": "oldest",
    "pile": "oldest",
}
"""The order of each kind of list until the person chooses another one."""


class ListLoader(QObject):
    """Fills a `StoryModel` with the stories of the session's source."""

    loaded = Signal(object, object)
    """Source and SearchResult or None: the first rows are there."""
    failed = Signal(str)

    def __init__(self, jobs: Jobs, session: Session, model: StoryModel) -> None:
        super().__init__(model)
        self._jobs = jobs
        self._session = session
        self._model = model
        self._sorts = dict(_FIRST_SORTS)
        self._grouping = NO_GROUPS
        self._soon = QTimer(self, singleShot=True, interval=_RELOAD_MILLISECONDS)
        self._soon.timeout.connect(self._update)
        session.source_changed.connect(lambda source: self.load())
        session.changed.connect(self._follow)
        session.grown.connect(self._soon.start)
        model.wanted.connect(self._give_stories)
        model.more_wanted.connect(self._give_more)

    @property
    def sort(self) -> str:
        """The order of what is shown."""
        return self._sorts[self._session.source.ordered_as]

    def set_sort(self, sort: str) -> None:
        """Show the list in another order."""
        lists = self._session.source.ordered_as
        possible = sort in SEARCH_SORTS if lists == "search" else sort != "relevance"
        self._sorts[lists] = sort if possible else _FIRST_SORTS[lists]
        self.load()

    @property
    def grouping(self) -> str:
        """What the stories of the list are grouped by now."""
        return self._grouping if self.can_group else NO_GROUPS

    @property
    def wanted_grouping(self) -> str:
        """What lists are grouped by that can be grouped."""
        return self._grouping

    @property
    def can_group(self) -> bool:
        """Whether the list can be grouped: results, and what was begun, have an order of theirs."""
        return not self._session.source.ordered_as

    def set_grouping(self, by: str) -> None:
        """Group the list by date, site or tag, or not at all."""
        if by != self._grouping:
            self._grouping = by if by in GROUPINGS else NO_GROUPS
            self.load()

    def load(self) -> None:
        """Load the list from its start."""
        source = self._session.source
        if source.kind == "notebook":
            return
        self._jobs.read(
            self._work(source), lambda found: self._show(source, *found), key="list",
            failed=self.failed.emit,
        )  # fmt: skip

    def refresh(self) -> None:
        """Load the list anew; it stays where it is."""
        if self._session.source.searches and len(self._model.ids) > _HITS:
            self.load()
        else:
            self._update()

    def _work(
        self, source: ListSource
    ) -> Callable[[Library, Ticket], tuple[Rows, SearchResult | None]]:
        sort, grouping = self.sort, self.grouping
        if source.searches:
            return lambda library, ticket: _search(library, source, sort, 0)
        return lambda library, ticket: (_listed(library, source, sort, grouping), None)

    def _show(self, source: ListSource, rows: Rows, result: SearchResult | None) -> None:
        if source == self._session.source:
            self._model.show(rows)
            self.loaded.emit(source, result)

    def _give_stories(self, ids: list[int]) -> None:
        self._jobs.read(lambda library, ticket: library.stories_of(ids), self._model.fill)

    def _give_more(self, start: int) -> None:
        source, sort = self._session.source, self.sort
        self._jobs.read(
            lambda library, ticket: _search(library, source, sort, start)[0],
            lambda rows: self._model.extend(rows) if source == self._session.source else None,
        )

    def _follow(self, changes: Changes) -> None:
        if changes.added or changes.removed:
            self._model.remove(changes.removed & set(self._model.ids))
            self._soon.start()
        if changes.tags and self.grouping == BY_TAG:
            self._soon.start()
        touched = (changes.stories | changes.annotations) & self._model.loaded()
        if touched:
            self._jobs.read(lambda library, ticket: library.stories_of(touched), self._refresh)
        elif changes.stories and not self._session.source.searches:
            self._soon.start()

    def _refresh(self, stories: list[Story]) -> None:
        source = self._session.source
        if self.grouping != NO_GROUPS and any(map(self._changes_group, stories)):
            self._soon.start()
        self._model.fill(story for story in stories if source.keeps(story))
        self._model.remove(story.id for story in stories if not source.keeps(story))

    def _changes_group(self, story: Story) -> bool:
        """Whether what groups a story is another than that of its row."""
        row = self._model.row_of(story.id)
        shown = self._model.story_at(row) if row is not None else None
        if shown is None:
            return False
        before, now = ((one.site, one.published) for one in (shown, story))
        return before != now

    def _update(self) -> None:
        """Load anew, leaving rows that stay alone; the open story keeps its row."""
        source = self._session.source
        if source.kind == "notebook" or (source.searches and len(self._model.ids) > _HITS):
            return
        story, shown = self._session.story, tuple(self._model.ids)
        row = self._model.row_of(story) if story is not None else None
        work = self._work(source)

        def update(library: Library, ticket: Ticket) -> tuple[Rows, SearchResult | None]:
            rows, result = work(library, ticket)
            return (_with_story(rows, story, row, shown)), result

        self._jobs.read(update, lambda found: self._merge(source, story, *found), key="list")

    def _merge(
        self, source: ListSource, kept: int | None, rows: Rows, result: SearchResult | None
    ) -> None:
        if source != self._session.source:
            return
        story = self._session.story
        row = self._model.row_of(story) if story != kept and story is not None else None
        # Another story may have been opened while the list was read.
        rows = _with_story(rows, story, row, self._model.ids)
        if rows.ids == tuple(self._model.ids) and not rows.groups:
            self._model.fill(rows.stories.values())
        else:
            self._model.merge(rows)
        self.loaded.emit(source, result)


def _with_story(rows: Rows, story: int | None, row: int | None, shown: Sequence[int]) -> Rows:
    """Return rows among which the open story keeps its place, though it left the list.

    `shown` are the ids of the list so far, and `row` is where the story stands among them.
    """
    if story is None or row is None or story in rows.row_of:
        return rows
    ids, groups = list(rows.ids), rows.groups
    # Its neighbours tell the place: stories before it may have left the list as well.
    after = next((each for each in shown[row + 1 :] if each in rows.row_of), None)
    row = len(ids) if after is None else rows.row_of[after]
    ids.insert(row, story)
    if groups:
        # It stays where it is, in whatever group is there now.
        beside = ids[max(0, row - 1)] if row else ids[min(1, len(ids) - 1)]
        groups = {**groups, story: groups.get(beside, "")}
    return Rows(tuple(ids), rows.stories, rows.snippets, rows.total, groups)


def _listed(library: Library, source: ListSource, sort: str, grouping: str) -> Rows:
    ids = library.story_ids(source.query or None, sort=sort)
    if source.kind in ("thread", "pile"):
        listed = frozenset(source.ids)
        ids = [id_ for id_ in ids if id_ in listed]
    groups: dict[int, str] = {}
    if grouping != NO_GROUPS:
        by = "added" if (grouping, sort) == (BY_DATE, "added") else grouping
        ids, groups = grouped(ids, library.shelves.group_keys(by), grouping, sort)
    stories = {story.id: story for story in library.stories_of(ids[:_FIRST])}
    return Rows(tuple(ids), stories, {}, len(ids), groups)


def _search(
    library: Library, source: ListSource, sort: str, start: int
) -> tuple[Rows, SearchResult]:
    result = library.search(
        source.query, limit=_HITS, sort=sort, offset=start, typing=source.typing
    )
    stories = {story.id: story for story in library.stories_of([hit.id for hit in result.hits])}
    snippets: dict[int, Snippet] = {hit.id: hit.snippets[0] for hit in result.hits if hit.snippets}
    ids = tuple(hit.id for hit in result.hits if hit.id in stories)
    total = result.total
    if folds(result) and not source.partial and sort == "relevance":
        total = result.with_all_words
        ids = ids[: max(0, total - start)]
    return Rows(ids, stories, snippets, total), result


def folds(result: SearchResult) -> bool:
    """Return whether a result has full matches, behind which the partial ones are folded away."""
    return result.widened and 0 < result.with_all_words < result.total
