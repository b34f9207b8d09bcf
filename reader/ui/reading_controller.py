"""Brings stories to the page, and what is done on the page to the library."""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer, Signal

from reader.library.waiting_changes import WaitingChange
from reader.model import UnknownStory
from reader.translation import tr
from reader.ui.page.page_foot import GROUPS
from reader.ui.page.page_pictures import measured_ahead
from reader.ui.unasked_story import UnaskedStory

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model import Body, Bookmark, Changes, Highlight, ReadingPlace, Related, Story
    from reader.ui.jobs import Jobs
    from reader.ui.page import PageView
    from reader.ui.session import Session

_KEPT = 12
"""Stories kept ready to be shown again."""
_READ_AFTER_MILLISECONDS = 1500
"""Chosen: whoever only walks past a story has not read it."""
_FIRST_PAUSE_MILLISECONDS = 700
"""Chosen: the window is painted before what finds related stories is loaded, which takes long."""
_PAUSE_MILLISECONDS = 60
"""Chosen: stories that one only passes with `j` are not asked for their neighbours."""
_FINISHED_SHARE = 0.98
"""The share of a story at which nothing but its last lines is left."""
FINISHED, OPENED, NEVER = "finished", "opened", "never"
"""When a story is marked as read without anybody marking it."""
_RELATED = 5
"""Related stories at the page's end."""
_KINDS = [kind for kind, _ in GROUPS]


@dataclass(frozen=True, slots=True)
class Opened:
    """All that the page shows of a story at once."""

    story: Story
    body: Body
    highlights: tuple[Highlight, ...]
    bookmarks: tuple[Bookmark, ...]
    place: ReadingPlace | None
    sizes: Mapping[str, QSize | None] = field(default_factory=dict)
    """Of the pictures that were measured already."""


@dataclass(frozen=True, slots=True)
class Neighbours:
    """What belongs to a story: related stories as the page's foot has them, and its thread."""

    related: tuple[Related, ...]
    thread: tuple[Story, ...]
    name: str

    @property
    def saved(self) -> list[int]:
        """The related stories of the library, each once, in the order of the foot."""
        return list(dict.fromkeys(one.id for one in self.related if one.id is not None))


class ReadingController(QObject):
    """Shows the session's story on the page, ahead of need where it can."""

    shown = Signal(object)
    """Opened: the story that is on the page now; None when it is empty."""
    neighbours_found = Signal(object)
    """Neighbours of the story on the page."""
    marks_changed = Signal(object)
    """Opened: its highlights, bookmarks or facts are others now."""

    def __init__(self, jobs: Jobs, session: Session, page: PageView) -> None:
        super().__init__(page)
        self._jobs = jobs
        self._session = session
        self._page = page
        self._kept: OrderedDict[int, Opened] = OrderedDict()
        self._neighbours: dict[int, Neighbours] = {}
        self._opened: Opened | None = None
        self._target: tuple[int, int | str] | None = None
        self._hits: tuple[str, int, bool] | None = None
        self._rule = FINISHED
        self.unasked = UnaskedStory(session, page)
        self.unasked.finished.connect(self._mark_read)
        self._read = QTimer(self, singleShot=True, interval=_READ_AFTER_MILLISECONDS)
        self._read.timeout.connect(self._mark_seen)
        self._pause = QTimer(self, singleShot=True, interval=_FIRST_PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._find_after_pause)
        session.story_changed.connect(self._open)
        session.changed.connect(self._follow)
        session.source_changed.connect(lambda source: self._clear_hits())
        page.story_requested.connect(session.open)
        page.place_changed.connect(self._keep_place)

    @property
    def opened(self) -> Opened | None:
        """What is on the page."""
        return self._opened

    @property
    def neighbours(self) -> Neighbours | None:
        """What belongs to the story on the page, once it is known."""
        return self._neighbours.get(self._opened.story.id) if self._opened else None

    def open_at(self, story: int, target: int | str) -> None:
        """Open a story at an offset (int) or at a highlight (its id)."""
        self._target = (story, target)
        if self._session.story == story and self._opened and self._opened.story.id == story:
            self._go_to_target()
        else:
            self._session.open(story)

    def mark_hits_of(self, query: str, story: int, *, go: bool = True) -> None:
        """Mark what a search found in a story, and go there, as soon as it is on the page."""
        self._hits = (query, story, go)
        if self._opened and self._opened.story.id == story:
            self._mark_hits()

    def set_read_rule(self, rule: str) -> None:
        """Mark stories as read by themselves when `finished`, when `opened`, or `never`."""
        self._rule = rule

    def load_ahead(self, stories: Sequence[int]) -> None:
        """Load stories that are likely to be opened next."""
        wanted = [story for story in stories if story not in self._kept][:4]
        if wanted:
            self._jobs.read(
                lambda library, ticket: [_open(library, story) for story in wanted],
                self._keep_all,
                key="ahead",
            )

    def find_neighbours_again(self) -> None:
        """Look again for what belongs to the stories: it may be more than it was."""
        opened = self._opened.story.id if self._opened else None
        self._neighbours = {id: found for id, found in self._neighbours.items() if id == opened}
        if opened is not None:
            self._find_neighbours(opened)

    def _open(self, story: int | None) -> None:
        self._read.stop()
        self.unasked.begin(story is not None)
        if story is None:
            self._turn_to(None)
            self._page.clear(tr("No story is open."))
            self.shown.emit(None)
        elif story in self._kept:
            self._show(self._kept[story])
        else:
            self._jobs.read(lambda library, ticket: _open(library, story), self._show, key="page")

    def _turn_to(self, opened: Opened | None) -> None:
        """Take a story as the open one; a note that was begun belongs to the one before."""
        self._page.close_popover()
        self._opened = opened

    def _show(self, opened: Opened | None) -> None:
        if opened is None:
            self._page.clear(tr("This story is no longer in the library."))
            self.shown.emit(None)
            return
        if opened.story.id != self._session.story:
            return
        self._keep(opened)
        self._turn_to(opened)
        known = self._neighbours.get(opened.story.id)
        self._page.pictures.take_sizes(opened.sizes)
        self._page.show_story(
            opened.story,
            opened.body,
            highlights=opened.highlights,
            bookmarks=opened.bookmarks,
            related=known.related if known else (),
            thread=known.thread if known else (),
            thread_name=known.name if known else "",
            place=opened.place,
            loading_related=known is None,
        )
        self.shown.emit(opened)
        self._go_to_target()
        self._mark_hits()
        if self._rule == OPENED:
            self._read.start()
        self._pause.start()

    def _go_to_target(self) -> None:
        if self._target is None or not self._opened or self._target[0] != self._opened.story.id:
            return
        target, self._target = self._target[1], None
        if isinstance(target, int):
            self._page.go_to(target)
        else:
            self._page.go_to_highlight(target)

    def _mark_hits(self) -> None:
        if self._hits is None or not self._opened or self._hits[1] != self._opened.story.id:
            return
        (query, story, go), self._hits = self._hits, None
        self._jobs.read(
            lambda library, ticket: library.hit_spans(story, query),
            lambda spans: self._take_hits(story, query, spans, go=go),
            key="hits",
        )

    def _take_hits(
        self, story: int, query: str, spans: Sequence[tuple[int, int]], *, go: bool
    ) -> None:
        if self._session.story == story and self._session.source.query == query:
            self._page.mark_hits(spans, go=go)

    def _clear_hits(self) -> None:
        """Unmark what another search found."""
        self._hits = None
        self._page.clear_hits()

    def _find_after_pause(self) -> None:
        self._pause.setInterval(_PAUSE_MILLISECONDS)
        if self._opened is not None:
            self._find_neighbours(self._opened.story.id)

    def _find_neighbours(self, story: int) -> None:
        self._jobs.read(
            lambda library, ticket: _neighbours(library, story),
            lambda found: self._take_neighbours(story, found),
            key="neighbours",
        )

    def _take_neighbours(self, story: int, found: Neighbours) -> None:
        before = self._neighbours.get(story)
        self._neighbours[story] = found
        if self._opened and self._opened.story.id == story:
            if before != found or before is None:
                self._page.set_related(found.related, found.thread, found.name)
            self.neighbours_found.emit(found)
            self.load_ahead(found.saved)

    def _keep_all(self, many: Sequence[Opened | None]) -> None:
        for opened in many:
            if opened is not None:
                self._keep(opened)

    def _keep(self, opened: Opened) -> None:
        self._kept[opened.story.id] = opened
        self._kept.move_to_end(opened.story.id)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)

    def _follow(self, changes: Changes) -> None:
        touched = changes.stories | changes.annotations | changes.removed
        for story in touched:
            self._kept.pop(story, None)
        if changes.added or changes.removed:
            self._neighbours.clear()
        current = self._session.story
        # Several at once: two that were kept apart, perhaps.
        beside = changes.stories if len(changes.stories) > 1 else frozenset()
        for story in beside - {current}:
            self._neighbours.pop(story, None)
        if current is not None and current in touched:
            shown = self._opened.body if self._opened else None
            known = shown if shown is not None and shown.story == current else None
            self._jobs.read(
                lambda library, ticket: _open(library, current, known), self._refresh, key="refresh"
            )
        if current is not None and (changes.added or changes.removed or current in beside):
            self._find_neighbours(current)

    def _refresh(self, opened: Opened | None) -> None:
        before = self._opened
        if opened is None or before is None or opened.story.id != before.story.id:
            if opened is None:
                self._session.open(None)
            return
        self._keep(opened)
        if opened.body.version != before.body.version:
            self._show(opened)
            return
        self._opened = opened
        if opened.story != before.story:
            self._page.set_story(opened.story)
            self._page.set_note(opened.story.note)
        if opened.highlights != before.highlights:
            self._page.set_highlights(opened.highlights)
        if opened.bookmarks != before.bookmarks:
            self._page.set_bookmarks(opened.bookmarks)
        self.marks_changed.emit(opened)

    def _keep_place(self, story: int, place: ReadingPlace) -> None:
        self._kept.pop(story, None)
        finished = place.progress >= _FINISHED_SHARE
        if place.offset == 0 and not finished:
            # Nobody has begun a story by looking at its first lines.
            place = replace(place, progress=0.0)
        if self._rule == FINISHED and self._session.story == story:
            if finished:
                self._read.start()
            else:
                self._read.stop()
                self.unasked.see_end(False)
        self._jobs.change(WaitingChange.place(story, place), key=f"place {story}")

    def _mark_seen(self) -> None:
        """Mark the story as read, unless it opened by itself and nobody turned to it."""
        if not self.unasked.see_end(True) or self._rule == OPENED:
            self._mark_read()

    def _mark_read(self) -> None:
        shown = self._opened.story if self._opened else None
        # Nobody has read a story whose text is not there: it would miss the inbox once it comes.
        if shown and not (shown.read or shown.trashed or shown.stub):
            story = shown.id
            change = WaitingChange.of(lambda library: library.mark_read([story], undoable=False))
            self._jobs.change(change, self._session.announce)


def _open(library: Library, story: int, known: Body | None = None) -> Opened | None:
    """Read a story; its text only where it is another version than the `known` one."""
    try:
        found = library.story(story)
        body = known if known and known.version == found.version else library.body(story)
        return Opened(
            found,
            body,
            tuple(library.highlights(story)),
            tuple(library.bookmarks(story)),
            library.place(story),
            {} if body is known else measured_ahead(body.html, found.lead_asset, library.asset),
        )
    except UnknownStory:
        return None


def _neighbours(library: Library, story: int) -> Neighbours:
    try:
        found = library.related(story, limit=_RELATED)
        thread = library.thread(story)
    except UnknownStory:
        return Neighbours((), (), "")
    stories = tuple(library.stories_of(thread.stories)) if thread else ()
    related = sorted(fold_copies(found), key=lambda one: _KINDS.index(one.kind))
    return Neighbours(tuple(related), stories, thread.name if thread else "")


def fold_copies(found: Sequence[Related]) -> list[Related]:
    """Return what is related, copies of a similar story only as their number behind its reasons."""
    again = Counter(one.copy_of for one in found if one.copy_of is not None)
    return [
        replace(one, reasons=(*one.reasons, _more_copies(again[one.id])))
        if one.id is not None and one.kind == "similar" and again[one.id]
        else one
        for one in found
        if one.copy_of is None
    ]


def _more_copies(count: int) -> str:
    return tr("{count} more copy", "{count} more copies", count=count)
