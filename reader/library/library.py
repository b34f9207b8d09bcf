"""The library: one object through which window, command line and scripts do everything."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING, Any

from reader.library.folders import usable_path
from reader.library.library_parts import LibraryParts
from reader.library.listed_arguments import Ids, Names, Paths, id_list, name_list, path_list
from reader.library.store_session import StoreSession
from reader.model import Progress, ReaderError
from reader.model.argument_types import Count, checks_arguments
from reader.store.lock_wait import WaitsOn, wait_as_usual
from reader.translation import tr

if TYPE_CHECKING:
    from reader.clean.siterules.rules import SiteRule
    from reader.library.annotations.annotation_service import AnnotationService
    from reader.library.annotations.highlight_review import HighlightReview
    from reader.library.annotations.journal_repair import JournalRepair
    from reader.library.exporting.exporter import Exporter
    from reader.library.importing.import_service import ImportService
    from reader.library.maintenance.automatic_backup import AutomaticBackups
    from reader.library.maintenance.check import Checker
    from reader.library.original_service import OriginalService
    from reader.library.saved_searches import SavedSearches
    from reader.library.shelf_edits import ShelfEdits
    from reader.library.tag_edits import TagEdits
    from reader.library.undo import UndoLog
    from reader.model import (
        Article,
        BackupContents,
        BackupReport,
        Body,
        Bookmark,
        Changes,
        CheckItem,
        Counts,
        Difference,
        Draft,
        ExportReport,
        Facets,
        Highlight,
        ImportItem,
        ImportJob,
        ImportReport,
        MapPoint,
        NotebookEntry,
        ReadingPlace,
        Related,
        RulePreview,
        SavedSearch,
        SearchResult,
        Story,
        Thread,
        VersionFacts,
        WatchFolder,
    )

OnProgress = Callable[[Progress], None] | None
Flag = Callable[[], bool] | None

_JOURNALED_AT_CLOSE = 1000
"""Changes of stories that closing writes into the journal, which takes at most some 0.2 s; after
an upgrade more of them wait, and `drain` writes the rest."""

_REBUILT_AT_ONCE = 500
"""Stories of which a damaged index is rebuilt before a search answers; that takes some 0.3 s."""


@checks_arguments
class Library:
    """A library of stories in a folder; use one instance per thread, and close it.

    Opening is cheap; what is heavy (index, importer) is loaded when first used. Every method raises
    ReaderError with a sentence to act on, UnknownStory for ids that are not there, and TypeError
    that names an argument of a wrong type. Every write returns what it changed: as Changes, in a
    report, or as the value made; `annotations` and `searches` return values with their Changes.

    Offsets of marks count code points of a story's reading text; `version` is the text they count
    in, the current one by default. A folder that holds parts of a library but no database is
    refused with MissingDatabase unless it is to be made `afresh`; see open_library for `waits_on`.
    """

    def __init__(
        self, folder: Path, *, afresh: bool = False, waits_on: WaitsOn = wait_as_usual
    ) -> None:
        self._store = StoreSession(folder, afresh=afresh, waits_on=waits_on)
        self._parts = LibraryParts(self._store)
        if afresh:
            self._journal_repair.keep_story_numbers()

    def close(self) -> None:
        """Close the library; it cannot be used afterwards."""
        if "_imports" in self.__dict__:
            self._imports.close()
        self._parts.close_indexes()
        with suppress(ReaderError):
            self._parts.journal_records.flush_all(_JOURNALED_AT_CLOSE)
        self._store.close()

    def __enter__(self) -> Library:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def annotations(self) -> AnnotationService:
        """Highlights and bookmarks, whose writes return what they made and what they changed."""
        return self._parts.annotations

    @property
    def review(self) -> HighlightReview:
        """The older highlights of a day, and what is answered to them."""
        return self._parts.review

    @property
    def searches(self) -> SavedSearches:
        """The searches kept in the sidebar, whose writes return both as well."""
        return self._parts.searches

    @property
    def tags(self) -> TagEdits:
        """The tags as a whole: renamed, merged, deleted, coloured."""
        return self._parts.tags

    @property
    def shelves(self) -> ShelfEdits:
        """Stories moved from shelf to shelf, drawn from the pile, and sites renamed."""
        return self._parts.shelves

    @property
    def undo_log(self) -> UndoLog:
        """The steps that can be taken back."""
        return self._parts.undo_log

    @property
    def folder(self) -> Path:
        """The folder the library lies in."""
        return self._store.layout.root

    @property
    def is_new(self) -> bool:
        """Whether there was never a story in it."""
        return self._store.stories.newest_id() == 0

    def changed_elsewhere(self) -> bool:
        """Return whether another program or instance changed the library since the last call."""
        return self._store.db.changed_elsewhere()

    @contextmanager
    def batch(self) -> Iterator[None]:
        """Make several writes one transaction; keep it short, since others wait."""
        with self._store.db.write():
            yield

    # Stories

    def stories(
        self,
        filter: str | None = None,
        *,
        sort: str = "newest",
        limit: Count | None = None,
        offset: Count = 0,
    ) -> list[Story]:
        """Return the stories that a filter (in the query language) holds for; the trash if asked.

        Raise WrongFilter, as `story_ids` and `count` do, for unknown or empty conditions.
        """
        return self._parts.lists.stories(filter, sort, limit, offset)

    def story_ids(self, filter: str | None = None, *, sort: str = "newest") -> list[int]:
        """Return the ids of those stories, in order."""
        return self._parts.lists.ids(filter, sort)

    def stories_of(self, ids: Iterable[int]) -> list[Story]:
        """Return the stories of the ids in the order given; unknown ids are left out."""
        return self._store.stories.many(ids)

    def count(self, filter: str | None = None) -> int:
        """Return how many stories a filter holds for."""
        return self._parts.lists.count(filter)

    def filter_notices(self, filter: str | None) -> tuple[str, ...]:
        """Return what was not understood of a filter, in sentences."""
        return self._parts.lists.notices(filter)

    def require_understood(self, query: str) -> None:
        """Raise WrongFilter for a query that `search` would read with conditions left out."""
        self._parts.lists.require_understood(query)

    def story(self, id: int) -> Story:
        """Return one story; raise UnknownStory without it."""
        return self._store.stories.get(id)

    def body(self, id: int, version: int | None = None) -> Body:
        """Return the text of a story, in its current version unless another is named."""
        return self._store.body(id, version)

    def asset(self, digest: str) -> bytes | None:
        """Return the bytes of a picture by its digest, or None where it is not kept."""
        return self._store.assets.bytes(digest)

    @cached_property
    def originals(self) -> OriginalService:
        """The files stories were made of: shown whole, written out, pointed at to repair."""
        from reader.library.original_service import OriginalService

        return OriginalService(self._store, self._parts.rules)

    def original(self, id: int) -> tuple[str, bytes] | None:
        """Return the name and the bytes of the file a story was made from, or None."""
        return self.originals.kept(id)

    def counts(self, *, saved: bool = True) -> Counts:
        """Return the numbers of the sidebar; those of saved searches cost a search each."""
        searches = self.saved_searches() if saved else []
        numbers = tuple(
            (search, self._parts.lists.count_understood(search.query)) for search in searches
        )
        return self._store.tallies.counts(numbers)

    # What a person does with stories

    def star(self, ids: Ids, undo: bool = False) -> Changes:
        """Star stories, or take the star away."""
        return self._parts.edits.set_flag(
            id_list(ids), "starred", not undo, "Unstarred" if undo else "Starred"
        )

    def archive(self, ids: Ids, undo: bool = False) -> Changes:
        """Move stories to the archive, out of the trash too; or back to the inbox."""
        return self.shelves.archive(id_list(ids), undo=undo)

    def later(self, ids: Ids, undo: bool = False) -> Changes:
        """Put stories off for later, out of inbox, archive and trash; or back to the inbox."""
        return self.shelves.later(id_list(ids), undo=undo)

    def trash(self, ids: Ids, undo: bool = False) -> Changes:
        """Move stories to the trash, with their highlights; or back."""
        return self._parts.edits.set_flag(
            id_list(ids), "trashed", not undo, "Restored" if undo else "Moved to trash:"
        )

    def restore(self, ids: Ids) -> Changes:
        """Take stories out of the trash."""
        return self.trash(ids, undo=True)

    def mark_read(self, ids: Ids, read: bool = True, *, undoable: bool = True) -> Changes:
        """Mark stories as read or unread; without a step to undo for marks set by reading."""
        verb = "Marked as read:" if read else "Marked as unread:"
        return self._parts.edits.set_flag(id_list(ids), "read", read, verb, undoable=undoable)

    def tag(self, ids: Ids, add: Names = (), remove: Names = ()) -> Changes:
        """Give tags to stories and take tags from them."""
        return self._parts.edits.tag(id_list(ids), name_list(add), name_list(remove))

    def set_note(self, id: int, text: str) -> Changes:
        """Set the note on a whole story; empty takes it away."""
        return self._parts.edits.set_note(id, text)

    def edit_facts(self, id: int, **facts: Any) -> Changes:
        """Correct title, byline, date… of a story; later cleanings leave them alone."""
        return self._parts.edits.edit_facts(id, facts)

    def place(self, id: int) -> ReadingPlace | None:
        """Return where reading of a story stopped, or None."""
        return self._store.stories.place(id)

    def set_place(self, id: int, place: ReadingPlace) -> None:
        """Remember where reading of a story stopped."""
        with self._store.db.write():
            self._store.stories.require([id])
            self._store.stories.set_place(id, place)

    def delete_forever(self, ids: Ids) -> Changes:
        """Remove stories with their highlights; this cannot be undone."""
        return self._parts.edits.delete_forever(id_list(ids))

    def empty_trash(self) -> Changes:
        """Remove the stories of the trash; this cannot be undone."""
        return self._parts.edits.delete_forever(self._parts.lists.ids("is:trash", "newest"))

    def highlights_in_trash(self) -> int:
        """Return how many highlights would go with the trash."""
        return self._store.tallies.number("highlights_in_trash")

    # Annotations

    def add_highlight(
        self,
        id: int,
        start: int,
        end: int,
        colour: str = "yellow",
        note: str = "",
        tags: Iterable[str] = (),
        *,
        version: int | None = None,
    ) -> Highlight:
        """Mark the characters [start, end) of a story."""
        return self.annotations.add_highlight(
            id, start, end, colour, note, tags, version=version
        ).value

    def update_highlight(
        self,
        highlight: str,
        *,
        colour: str | None = None,
        note: str | None = None,
        tags: Iterable[str] | None = None,
    ) -> Highlight:
        """Change what is given of a highlight."""
        return self.annotations.update_highlight(
            highlight, colour=colour, note=note, tags=tags
        ).value

    def update_highlights(
        self,
        highlights: Iterable[str],
        *,
        colour: str | None = None,
        add_tags: Iterable[str] = (),
        remove_tags: Iterable[str] = (),
    ) -> Changes:
        """Recolour or tag many highlights in one step."""
        return self.annotations.update_highlights(
            highlights, colour=colour, add_tags=add_tags, remove_tags=remove_tags
        )

    def remove_highlight(self, *highlights: str) -> Changes:
        """Remove highlights; undo or `restore_highlight` brings them back."""
        return self.annotations.remove_highlight(*highlights)

    def restore_highlight(self, *highlights: str) -> Changes:
        """Bring removed highlights back."""
        return self.annotations.restore_highlight(*highlights)

    def place_highlight(self, highlight: str, start: int, end: int) -> Highlight:
        """Give a highlight its place in the current text by hand."""
        return self.annotations.place_highlight(highlight, start, end).value

    def highlight(self, highlight: str) -> Highlight:
        """Return one highlight, removed or not."""
        return self.annotations.highlight(highlight)

    def highlights(self, id: int | None = None, *, trashed: bool = False) -> list[Highlight]:
        """Return the highlights of a story, or of all, in the order of the text, orphans last."""
        return self.annotations.highlights(id, trashed=trashed)

    def find_passage(
        self, id: int, exact: str, prefix: str = "", suffix: str = ""
    ) -> tuple[int, int]:
        """Return where a quote stands in a story; raises ReaderError where it does not."""
        from reader.library.annotations.quote_finder import find_passage

        found = find_passage(self.body(id).reading_text, exact, prefix, suffix)
        if found is None:
            raise ReaderError(tr("Story {id} has no passage “{exact}”.", id=id, exact=exact[:80]))
        return found

    def add_bookmark(
        self, id: int, offset: int, label: str = "", *, version: int | None = None
    ) -> Bookmark:
        """Keep a place inside a story."""
        return self.annotations.add_bookmark(id, offset, label, version=version).value

    def update_bookmark(self, bookmark: str, label: str) -> Bookmark:
        """Give a bookmark another label."""
        return self.annotations.update_bookmark(bookmark, label).value

    def remove_bookmark(self, bookmark: str) -> Changes:
        """Bookmark removed; undo brings it back."""
        return self.annotations.remove_bookmark(bookmark)

    def bookmarks(self, id: int | None = None) -> list[Bookmark]:
        """Return the bookmarks of a story, or of all, in the order of the text."""
        return self.annotations.bookmarks(id)

    def notebook(
        self,
        text: str = "",
        *,
        sort: str = "newest",
        limit: Count | None = None,
        offset: Count = 0,
        **filters: Any,
    ) -> list[NotebookEntry]:
        """Return highlights, notes and bookmarks of the library in one list; see NotebookFilter."""
        return self._parts.notebook.entries(text, sort=sort, limit=limit, offset=offset, **filters)

    def notebook_count(self, text: str = "", **filters: Any) -> int:
        """Return how many lines the notebook has for the filters."""
        return self._parts.notebook.count(text, **filters)

    def notebook_facets(self) -> dict[str, list[tuple[str, int]]]:
        """Return counts of highlights by `colours`, `tags`, `sites` and `states`."""
        return self._parts.notebook.facets()

    def marks_in(self, ids: Iterable[int]) -> int:
        """Return how many highlights would go with stories that are deleted for ever."""
        return self.annotations.marks_in(ids)

    # Import

    @cached_property
    def _imports(self) -> ImportService:
        from reader.library.importing.import_service import ImportService

        return ImportService(
            self._store,
            self._parts.keys,
            self._parts.intake,
            self.annotations,
            self.undo_log,
            self._parts.indexer,
        )

    def add_article(self, draft: Draft, article: Article) -> ImportItem:
        """Keep a cleaned draft: added, updated or a duplicate; see Intake."""
        return self._parts.intake.add(draft, article)

    def record_import(self, items: Sequence[ImportItem]) -> Changes:
        """Make the added stories of an import one step that undo puts into the trash."""
        return self._imports.record(items)

    def import_paths(
        self,
        paths: Paths,
        on_progress: OnProgress = None,
        cancelled: Flag = None,
        *,
        paused: Flag = None,
        tags: Names = (),
    ) -> ImportReport:
        """Import files, folders and archives; returns when the stories can be searched."""
        return self._imports.import_paths(
            path_list(paths), on_progress, cancelled, paused, name_list(tags)
        )

    def import_bytes(
        self, data: bytes, name: str, *, url: str | None = None, tags: Sequence[str] = ()
    ) -> ImportReport:
        """Import bytes that came without a file, under a name such as `standard input`."""
        return self._imports.import_bytes(data, name, url, tags)

    def import_pasted(self, pasted: str, *, html: bool, url: str | None = None) -> ImportReport:
        """Import what was pasted or dropped as text or HTML."""
        name = "pasted.html" if html else "pasted.txt"
        return self._imports.import_bytes(pasted.encode("utf-8", "replace"), name, url)

    def import_addresses(self, addresses: Iterable[str]) -> ImportReport:
        """Keep addresses as stubs, to be filled when their pages come in."""
        return self._imports.import_addresses(addresses)

    def clean_again(
        self, ids: Ids, on_progress: OnProgress = None, cancelled: Flag = None
    ) -> Changes:
        """Clean stories anew from the files they were made of; their marks move along."""
        return self._imports.clean_again(id_list(ids), on_progress, cancelled)

    def unfinished_imports(self) -> list[ImportJob]:
        """Return imports that were cancelled, or broke off by a crash or the end of the program."""
        # At most starts there are none, and the importer is not loaded for it.
        return self._imports.unfinished_imports() if self._parts.import_log.jobs() else []

    def resume_import(
        self,
        job: int,
        on_progress: OnProgress = None,
        cancelled: Flag = None,
        *,
        paused: Flag = None,
    ) -> ImportReport:
        """Go on with an import that broke off, was cancelled or was stopped."""
        return self._imports.resume_import(job, on_progress, cancelled, paused)

    def forget_import(self, job: int, *, until_asked: bool = False) -> None:
        """Give an unfinished import up, for good or until it is asked for; what came in stays."""
        self._imports.forget_import(job, until_asked)

    def watch_folders(self) -> list[WatchFolder]:
        """Return the watched folders."""
        return self._parts.import_log.folders()

    def set_watch_folders(self, folders: Iterable[WatchFolder]) -> None:
        """Watch these folders and no others."""
        self._imports.set_watch_folders(folders)

    def look_at_watch_folders(
        self,
        to_trash: Callable[[Path], bool],
        on_progress: OnProgress = None,
        cancelled: Flag = None,
    ) -> list[ImportReport]:
        """Take in what is new in the watched folders; `to_trash` puts a file away."""
        if not self._parts.import_log.folders():
            return []
        return self._imports.look_at_watch_folders(to_trash, on_progress, cancelled)

    def watched_places(self) -> Sequence[str]:
        """Return the folders that the last look walked through, without those on network drives."""
        return self._imports.watched_places() if self._parts.import_log.folders() else ()

    def prepare_to_import(self) -> None:
        """Let what reads files load ahead, without waiting; the next import finds it sooner."""
        self._imports.prepare_to_import()

    # Index and search

    def search(
        self,
        query: str,
        limit: Count = 20,
        sort: str = "relevance",
        *,
        offset: Count = 0,
        typing: bool = False,
    ) -> SearchResult:
        """Search titles, texts and notes; `typing` takes the last word for a beginning."""
        service = self._parts.search_service
        sound = service.index.state.ready
        result = service.search(query, limit, sort, offset, typing)
        if sound and not service.index.state.ready:
            # The search has met damage: a small index is built anew at once, others by `drain`.
            with suppress(ReaderError):
                if self._parts.indexer.catch_up(_REBUILT_AT_ONCE):
                    found = service.search(query, limit, sort, offset, typing)
                    rebuilt = tr("The search index was damaged; it has been rebuilt.")
                    notice = " ".join(filter(None, (rebuilt, found.notice)))
                    return replace(found, notice=notice)
        return result

    def hit_spans(self, id: int, query: str) -> list[tuple[int, int]]:
        """Return where the words of a query stand in a story's reading text, in code points."""
        return self._parts.search_service.marks(query, self.body(id).reading_text)

    def facets(self, query: str) -> Facets:
        """Return counts of a search's stories by site, tag and year."""
        return self._parts.search_service.facets(query)

    def complete(self, text: str, limit: Count = 8) -> list[str]:
        """Query lines with the last word, field or value completed."""
        return self._parts.search_service.complete(text, limit)

    def index_state(self) -> tuple[bool, str]:
        """Return whether the search index can be used, and if not, why."""
        state = self._parts.search_service.index.state
        return state.ready, state.reason

    def pending(self) -> int:
        """Return how many stories wait to be indexed."""
        return self._parts.indexer.pending()

    def drain(self, on_progress: OnProgress = None, cancelled: Flag = None) -> int:
        """Bring the index up to date; gives how many stories were indexed."""
        self._parts.journal_records.flush_all(cancelled=cancelled)
        return self._parts.indexer.drain(on_progress, cancelled)

    def catch_up(self, most: Count = 500) -> bool:
        """Bring the index up to date where that is quick; False where much is left to do."""
        return self._parts.indexer.catch_up(most)

    def reindex(self, on_progress: OnProgress = None, cancelled: Flag = None) -> tuple[int, float]:
        """Rebuild the index; gives the number of stories and the seconds it took."""
        return self._parts.indexer.reindex(on_progress, cancelled)

    # Saved searches and history

    def saved_searches(self) -> list[SavedSearch]:
        """Return the searches kept in the sidebar."""
        return self._store.preferences.saved_searches()

    def save_search(self, name: str, query: str) -> SavedSearch:
        """Keep a search in the sidebar; a name that is there gets the new query."""
        return self.searches.save(name, query).value

    def remove_saved_search(self, id: int) -> Changes:
        """Take a search out of the sidebar."""
        return self.searches.remove(id)

    def search_history(self) -> list[str]:
        """Return the last queries, latest first."""
        return self._store.preferences.history()

    def remember_search(self, query: str) -> None:
        """Add a query to the history; for one that was meant, not for every keystroke."""
        self.searches.remember(query)

    def clear_search_history(self) -> None:
        """Forget all queries."""
        self.searches.clear_history()

    # Related stories and versions

    def related(self, id: int, limit: Count = 5) -> list[Related]:
        """Return the stories that belong to a story, each with its reasons.

        The first `limit` are different saved stories, copies beside them not counted; after them
        come further linked ones and links to stories that are not saved. With 0 there are none.
        """
        return self._parts.related_service.of(id, limit)

    def threads(self) -> list[Thread]:
        """Return the threads of stories of one event, those that moved last first."""
        return self._parts.related_index.threads()

    def thread(self, id: int) -> Thread | None:
        """Return the thread a story belongs to, or None."""
        return self._parts.related_index.thread(id)

    def map(self, most: Count = 5000, cancelled: Flag = None) -> list[MapPoint]:
        """Return where stories lie on a map on which near ones are alike."""
        return self._parts.related_index.map(most, cancelled)

    def settle(self, cancelled: Flag = None) -> int:
        """Find the threads of stories that came in many at once; gives how many were settled."""
        return self._parts.related_index.settle(cancelled)

    @contextmanager
    def passing_look(self) -> Iterator[None]:
        """Close again the indexes that the block opens: they hold 100 MB for 100,000 stories."""
        with self._parts.indexes_closed_again():
            yield

    def not_related(self, id: int, other: int, undo: bool = False) -> Changes:
        """Keep two stories apart, or let them be related again."""
        return self._parts.hidden_pairs.set(id, other, not undo)

    def differences(self, id: int, other: int) -> list[Difference]:
        """Return what differs between the texts of two stories."""
        return self._parts.related_service.differences(id, other)

    def versions(self, id: int) -> list[VersionFacts]:
        """Return the versions kept of a story's text, oldest first."""
        return self._parts.versions.of(id)

    def differences_of_versions(self, id: int, older: int, newer: int) -> list[Difference]:
        """Return what differs between two versions of a story's text; `older` is the near side."""
        return self._parts.versions.differences(id, older, newer)

    def remove_version(self, id: int, version: int) -> Changes:
        """Remove an older version; undo brings it back. The current and annotated ones stay."""
        return self._parts.versions.remove(id, version)

    # Rules for sites

    def site_rules(self) -> tuple[SiteRule, ...]:
        """Return what was taught about single sites, by host."""
        return self._parts.rules.all()

    def rule_for(self, id: int) -> SiteRule:
        """Return the rule that counts for a story's site.

        One without selectors where none is taught.

        Raises ReaderError for a story whose site is not known.
        """
        from reader.clean.parse.urls import host
        from reader.clean.siterules.rules import SiteRule, rule_for

        url = self.story(id).url
        if not host(url):
            raise ReaderError(tr("This story has no address, so its site is not known."))
        return rule_for(url, self.site_rules()) or SiteRule(host(url))

    def teach(self, rule: SiteRule | Mapping[str, Any]) -> SiteRule:
        """Keep a rule for a site; stories are cleaned by it from now on, see `clean_again`."""
        return self._parts.rules.teach(rule)[0]

    def forget_rule(self, host: str) -> SiteRule:
        """Forget the rule of a host and give it back."""
        return self._parts.rules.forget(host)

    def export_rules(self, path: str | Path) -> int:
        """Write the rules into a file that `import_rules` reads; gives their number."""
        return self._parts.rules.export(usable_path(path))

    def import_rules(self, path: str | Path) -> tuple[SiteRule, ...]:
        """Teach the rules of a file, all or none of them, each in place of its host's."""
        return self._parts.rules.bring_in(usable_path(path))

    def preview_rule(self, id: int, rule: Mapping[str, Any], cancelled: Flag = None) -> RulePreview:
        """Return what a rule, finished or not, would make of a story's saved page.

        Nothing is kept.
        """
        return self._imports.preview_rule(id, rule, cancelled)

    # Export

    @cached_property
    def _exporter(self) -> Exporter:
        from reader.library.exporting.exporter import Exporter

        def related(id: int) -> list[int]:
            return [other.id for other in self.related(id) if other.id is not None]

        return Exporter(self._store, self.annotations, related)

    def export(
        self,
        format: str,
        ids: Ids | None,
        path: str | Path | IO[bytes],
        *,
        highlights: Collection[str] | None = None,
    ) -> ExportReport:
        """Write stories (all without ids) or some highlights, into files or one open file."""
        return self._exporter.export(
            format, None if ids is None else id_list(ids), path, highlights=highlights
        )

    def markdown(self, id: int) -> str:
        """Return the text of a story as Markdown, with its title."""
        from reader.library.exporting.markdown_writer import markdown_of

        return f"# {self.story(id).title}\n\n{markdown_of(self.body(id).html)}"

    # Maintenance

    @cached_property
    def _checker(self) -> Checker:
        from reader.library.maintenance.check import Checker

        return Checker(
            self._store,
            self._parts.keys,
            self._parts.indexer,
            self._verify_caches,
            self._journal_repair.check,
            self.clean_again,
        )

    @cached_property
    def _journal_repair(self) -> JournalRepair:
        from reader.library.annotations.journal_repair import JournalRepair
        from reader.library.maintenance.story_completion import StoryCompletion
        from reader.library.maintenance.story_recovery import StoryRecovery

        clean = self._imports.clean_sources
        recovery = StoryRecovery(
            self._store, self._parts.keys, self._parts.journal_records.journal, clean
        )
        completion = StoryCompletion(self._store, self._parts.keys, recovery)
        return JournalRepair(self._store, self.annotations, self.add_article, completion)

    def _verify_caches(self) -> list[tuple[str, str]]:
        index = self._parts.search_service.index
        wrong = list(index.verify())
        held, there = index.state.stories, self._store.stories.number()
        if not wrong and held != there:
            wrong.append(tr("Index and library differ: {held}, {there}.", held=held, there=there))
        return [
            ("search index", "; ".join(wrong)),
            ("related stories", self._parts.related_index.check()),
        ]

    def check(self, repair: bool = False, on_progress: OnProgress = None) -> list[CheckItem]:
        """Verify database, texts, files, marks and index; with `repair`, mend what can be."""
        return self._checker.run(repair, on_progress)

    def bring_back(self) -> list[CheckItem]:
        """Bring back what journal and files hold, after the database was lost.

        Stories come back under their ids; files of stories that the journal does not know are
        imported, those of stories that were deleted for ever are not. Where a database that was
        read out of a damaged one lacks or contradicts what the journal says, the journal counts.
        """
        from reader.library.annotations.journal_replay import replay
        from reader.library.maintenance.original_recovery import bring_back_originals

        items = self._journal_repair.bring_back()
        gone = replay(self._parts.journal_records.journal).gone_files
        back = bring_back_originals(self._store, self.import_bytes, gone)
        return items if back is None else [*items, back]

    def backup(self, path: str | Path, on_progress: OnProgress = None) -> BackupReport:
        """Write the library into one verified file; in a folder, under a name with the date."""
        from reader.library.maintenance.backup import write_backup

        return write_backup(self._store, usable_path(path), on_progress)

    @cached_property
    def _automatic_backups(self) -> AutomaticBackups:
        from reader.library.maintenance.automatic_backup import AutomaticBackups

        return AutomaticBackups(self._store)

    def backup_if_due(self) -> BackupReport | None:
        """Make an automatic backup where something changed and the last is half an hour old.

        Returns None where none is due. Raises ReaderError where it cannot be made or does not read
        back as it should; earlier ones stay then.
        """
        if self._store.db.read_only or not self._automatic_backups.is_due():
            return None
        return self._automatic_backups.make()

    def backup_before_repair(self) -> None:
        """Make an automatic backup where something changed, however new the last one is."""
        if not self._store.db.read_only and self._automatic_backups.has_changed():
            self._automatic_backups.make()

    def automatic_backups(self) -> list[BackupContents]:
        """Return what the automatic backups hold, the newest first; damaged ones are left out."""
        from reader.library.maintenance.restore import look_into

        found = []
        for backup in reversed(self._automatic_backups.all()):
            with suppress(ReaderError):
                found.append(look_into(backup.path))
        return found

    def look_into_backup(self, path: str | Path) -> BackupContents:
        """Say what a backup holds before it is restored; raises ReaderError for a damaged one."""
        from reader.library.maintenance.restore import look_into

        return look_into(usable_path(path))

    def restore_backup(self, path: str | Path, on_progress: OnProgress = None) -> BackupReport:
        """Bring the library back to what a backup holds; what was there is kept aside."""
        from reader.library.maintenance.restore import restore

        report = restore(self._store, usable_path(path), on_progress)
        # The journal of a later time is put aside; what the backup did not bring is written anew.
        self._journal_repair.check(True)
        self.drain(on_progress)
        return report

    def clean_up(self) -> tuple[int, int]:
        """Delete the files that no story names any more; gives their number and bytes."""
        from reader.library.maintenance.unused_files import clean_up

        return clean_up(self._store)

    def stats(self) -> dict[str, int]:
        """Return counts and sizes."""
        from reader.library.maintenance.statistics import statistics

        return statistics(self._store)

    # Undo and settings

    def undo(self) -> Changes | None:
        """Take the latest change back; None when there is none."""
        return self.undo_log.undo()

    def redo(self) -> Changes | None:
        """Make the change again that was taken back last; None when there is none."""
        return self.undo_log.redo()

    def undo_label(self) -> str | None:
        """Return what undo would take back, such as "Star 3 stories"."""
        return self.undo_log.undo_label()

    def redo_label(self) -> str | None:
        """Return what redo would do again."""
        return self.undo_log.redo_label()

    def setting(self, key: str, default: Any = None) -> Any:
        """Return the value of a setting."""
        return self._store.preferences.setting(key, default)

    def set_setting(self, key: str, value: Any, *, parts: bool = False) -> None:
        """Keep a setting, or only the `parts` of it in `value`, which must be fit for JSON."""
        with self._store.db.write():
            self._store.preferences.set_setting(key, value, parts=parts)
