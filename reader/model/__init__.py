"""Frozen values that every layer speaks of; nothing here knows more than the standard library.

Each module is loaded when the first of its names is asked for: to make all these classes takes a
tenth of the time to the first paint, and the start needs a few of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.late_names import load_name

if TYPE_CHECKING:
    from reader.model.annotations import COLOURS, Anchor, Bookmark, Highlight, NotebookEntry
    from reader.model.articles import (
        GATES,
        Article,
        Asset,
        CarriedMark,
        Draft,
        Facts,
        ImageReference,
        Refusal,
    )
    from reader.model.changes import Changes, Progress, WriteResult
    from reader.model.errors import (
        DiskRefused,
        InternalError,
        LibraryBusy,
        MissingDatabase,
        NewerLibrary,
        ReaderError,
        UnknownStory,
        UnreadableInput,
        WrongFilter,
        unknown_mark,
        unknown_version,
    )
    from reader.model.import_jobs import WATCHED_KINDS, ImportJob, WatchFolder
    from reader.model.originals import LeftOut, OriginalCopy, OriginalPage, OriginalPart
    from reader.model.reports import (
        BackupContents,
        BackupReport,
        CheckItem,
        Difference,
        ExportReport,
        Facets,
        Hit,
        ImportItem,
        ImportReport,
        IndexDocument,
        MapPoint,
        MonthFigures,
        Related,
        SearchResult,
        Snippet,
        Thread,
        shown_check,
    )
    from reader.model.site_rules import (
        PagePlace,
        PageTrial,
        PointedPart,
        RuleExample,
        RulePart,
        RulePreview,
        RuleReach,
    )
    from reader.model.stories import (
        Body,
        Counts,
        Link,
        ReadingPlace,
        SavedSearch,
        Story,
        TagUse,
        VersionFacts,
    )

__all__ = [
    "COLOURS",
    "GATES",
    "WATCHED_KINDS",
    "Anchor",
    "Article",
    "Asset",
    "BackupContents",
    "BackupReport",
    "Body",
    "Bookmark",
    "CarriedMark",
    "Changes",
    "CheckItem",
    "Counts",
    "Difference",
    "DiskRefused",
    "Draft",
    "ExportReport",
    "Facets",
    "Facts",
    "Highlight",
    "Hit",
    "ImageReference",
    "ImportItem",
    "ImportJob",
    "ImportReport",
    "IndexDocument",
    "InternalError",
    "LeftOut",
    "LibraryBusy",
    "Link",
    "MapPoint",
    "MissingDatabase",
    "MonthFigures",
    "NewerLibrary",
    "NotebookEntry",
    "OriginalCopy",
    "OriginalPage",
    "OriginalPart",
    "PagePlace",
    "PageTrial",
    "PointedPart",
    "Progress",
    "ReaderError",
    "ReadingPlace",
    "Refusal",
    "Related",
    "RuleExample",
    "RulePart",
    "RulePreview",
    "RuleReach",
    "SavedSearch",
    "SearchResult",
    "Snippet",
    "Story",
    "TagUse",
    "Thread",
    "UnknownStory",
    "UnreadableInput",
    "VersionFacts",
    "WatchFolder",
    "WriteResult",
    "WrongFilter",
    "shown_check",
    "unknown_mark",
    "unknown_version",
]

_NAMES = {
    "annotations": ("Anchor", "Bookmark", "COLOURS", "Highlight", "NotebookEntry"),
    "articles": (
        "Article",
        "Asset",
        "CarriedMark",
        "Draft",
        "Facts",
        "GATES",
        "ImageReference",
        "Refusal",
    ),
    "changes": ("Changes", "Progress", "WriteResult"),
    "errors": (
        "DiskRefused",
        "InternalError",
        "LibraryBusy",
        "MissingDatabase",
        "NewerLibrary",
        "ReaderError",
        "UnknownStory",
        "UnreadableInput",
        "WrongFilter",
        "unknown_mark",
        "unknown_version",
    ),
    "import_jobs": ("ImportJob", "WATCHED_KINDS", "WatchFolder"),
    "originals": ("LeftOut", "OriginalCopy", "OriginalPage", "OriginalPart"),
    "reports": (
        "BackupContents",
        "BackupReport",
        "CheckItem",
        "Difference",
        "ExportReport",
        "Facets",
        "Hit",
        "ImportItem",
        "ImportReport",
        "IndexDocument",
        "MapPoint",
        "MonthFigures",
        "Related",
        "SearchResult",
        "Snippet",
        "Thread",
        "shown_check",
    ),
    "site_rules": (
        "PagePlace",
        "PageTrial",
        "PointedPart",
        "RuleExample",
        "RulePart",
        "RulePreview",
        "RuleReach",
    ),
    "stories": (
        "Body",
        "Counts",
        "Link",
        "ReadingPlace",
        "SavedSearch",
        "Story",
        "TagUse",
        "VersionFacts",
    ),
}

_HOMES = {name: f"{__name__}.{module}" for module, names in _NAMES.items() for name in names}


def __getattr__(name: str) -> object:
    """Return a name from its module; raise AttributeError for any other name."""
    return load_name(__name__, _HOMES, name)
