"""What searches, imports and checks give back."""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.translation import tr, translatable


@dataclass(frozen=True, slots=True)
class Snippet:
    """A passage of a hit; `matches` are start and end (code points of `text`) of words."""

    text: str
    matches: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """One story found by a search."""

    id: int
    title: str
    url: str | None
    score: float
    snippets: tuple[Snippet, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The answer to a search.

    `widened` says that too few stories held all words, so that some of them were enough; the
    first `with_all_words` of the `total` hold all of them (sorted by relevance).
    `notice` is a sentence for the person (the index is being rebuilt, a part was not understood).
    """

    hits: tuple[Hit, ...]
    total: int
    did_you_mean: str | None = None
    seconds: float = 0.0
    widened: bool = False
    notice: str = ""
    with_all_words: int = 0


@dataclass(frozen=True, slots=True)
class Facets:
    """Counts of a search's stories by site, tag and year, most first."""

    sites: tuple[tuple[str, int], ...] = ()
    tags: tuple[tuple[str, int], ...] = ()
    years: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class IndexDocument:
    """What the index and the related stories know of a story."""

    id: int
    title: str
    text: str
    subtitle: str = ""
    byline: str = ""
    site: str = ""
    section: str = ""
    language: str = ""
    url: str = ""
    published: str | None = None
    added: str = ""
    notes: str = ""
    tags: tuple[str, ...] = ()
    has_images: bool = False


@dataclass(frozen=True, slots=True)
class Related:
    """A story that belongs to another, and why.

    `kind` is `linked`, `linked-from`, `similar` or `same-story`; `id` is None for a linked story
    that is not saved; `reasons` are short phrases for the person. `copy_of` is the id of a similar
    story above of which this is another copy.
    """

    id: int | None
    title: str
    url: str | None
    score: float
    kind: str
    reasons: tuple[str, ...] = ()
    published: str | None = None
    site: str | None = None
    copy_of: int | None = None


@dataclass(frozen=True, slots=True)
class Thread:
    """Stories of one event in the order of time; `stories` are ids, undated last."""

    id: int
    name: str
    stories: tuple[int, ...]
    latest: str | None = None


@dataclass(frozen=True, slots=True)
class MapPoint:
    """Where a story stands on the map of the library: `x` and `y` from 0 to 1, near means alike.

    `thread` is the id of its thread, None where it belongs to none.
    """

    id: int
    x: float
    y: float
    thread: int | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """A stretch of two texts side by side, with its offsets in both (code points).

    `kind` is `same`, `changed`, `only-here` (not in the other) or `only-there`; the stretches of
    one comparison cover both texts from beginning to end.
    """

    kind: str
    start: int
    end: int
    other_start: int
    other_end: int


@dataclass(frozen=True, slots=True)
class ImportItem:
    """One line of an import's report; `status` as in the command line's contract.

    `no_text` marks a story of which only the address or highlights came.
    """

    path: str
    status: str
    id: int | None = None
    title: str = ""
    reason: str = ""
    no_text: bool = False


@dataclass(frozen=True, slots=True)
class ImportReport:
    """All lines of an import, in the order of the files.

    `job` is the number under which a cancelled one can go on; None where nothing is left to do.
    `undo` is the number of the step that takes the import back; None where there is none.
    """

    items: tuple[ImportItem, ...] = ()
    seconds: float = 0.0
    cancelled: bool = False
    job: int | None = None
    undo: int | None = None

    @property
    def counts(self) -> dict[str, int]:
        """How many lines of each status, all five named."""
        counts = dict.fromkeys(("added", "updated", "duplicate", "skipped", "failed"), 0)
        for item in self.items:
            counts[item.status] += 1
        return counts

    @property
    def without_text(self) -> int:
        """How many of the added stories have no text, also at the end of the import."""
        filled = {item.id for item in self.items if item.status == "updated" and not item.no_text}
        bare = {item.id for item in self.items if item.status == "added" and item.no_text}
        return len(bare - filled)


@dataclass(frozen=True, slots=True)
class MonthFigures:
    """What happened in a month, which is named as `2024-10`.

    `read` are finished stories that were last open in the month, with their `words`;
    `highlights` those made in it, `added` the stories that were saved in it.
    """

    month: str
    read: int = 0
    words: int = 0
    highlights: int = 0
    added: int = 0


@dataclass(frozen=True, slots=True)
class CheckItem:
    """A line of a check; `state` is `good`, `notice`, `repaired` or `damaged`."""

    item: str
    state: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class BackupReport:
    """What a backup or a restore held; `bytes` is its size.

    `lost` files are not in it, since they were missing or damaged in the library already.
    """

    path: str
    stories: int
    highlights: int
    bytes: int
    lost: int = 0


@dataclass(frozen=True, slots=True)
class BackupContents:
    """What a backup holds: when it was made (ISO 8601), counts, bytes, its newest titles."""

    path: str
    created: str
    stories: int
    highlights: int
    bytes: int
    titles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What an export wrote and where."""

    path: str
    stories: int
    highlights: int
    notices: tuple[str, ...] = field(default=())


_CHECKED = {
    "check": translatable("check", "library check"),
    "place": translatable("place", "library check"),
    "database": translatable("database", "library check"),
    "text": translatable("text", "library check"),
    "texts": translatable("texts", "library check"),
    "original": translatable("original", "library check"),
    "originals": translatable("originals", "library check"),
    "picture": translatable("picture", "library check"),
    "pictures": translatable("pictures", "library check"),
    "leftovers": translatable("leftovers", "library check"),
    "counts": translatable("counts", "library check"),
    "stories": translatable("stories", "library check"),
    "search index": translatable("search index", "library check"),
    "related stories": translatable("related stories", "library check"),
    "highlights and notes": translatable("highlights and notes", "library check"),
    "journal of annotations": translatable("journal of annotations", "library check"),
}
_STATES = {
    "good": translatable("good", "library check"),
    "notice": translatable("notice", "library check"),
    "damaged": translatable("damaged", "library check"),
    "repaired": translatable("repaired", "library check"),
}


def shown_check(item: CheckItem) -> str:
    """Return what was checked and how it is, as a person reads it: `database: good`."""
    name = tr(_CHECKED.get(item.item, item.item), context="library check")
    return f"{name}: {tr(_STATES.get(item.state, item.state), context='library check')}"
