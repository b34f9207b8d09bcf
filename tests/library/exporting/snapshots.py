"""Everything that a library keeps of its stories, as values that can be compared."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from reader.library.library import Library
from reader.store.annotation_tables import BookmarkTable, HighlightTable

COLUMNS = ("lead_image", "edited", "images")


def snapshot(library: Library, *, originals: bool = True) -> dict[int, dict[str, Any]]:
    """Return every story by its id: facts, states, texts, marks, links, addresses, pictures."""
    return {story: _story(library, story, originals) for story in library._store.stories.all_ids()}


def _story(library: Library, story: int, originals: bool) -> dict[str, Any]:
    store = library._store
    highlights, bookmarks = HighlightTable(store.db), BookmarkTable(store.db)
    [row] = store.stories.values([story], COLUMNS)
    place = store.stories.place(story)
    found: dict[str, Any] = {
        "facts": asdict(store.stories.get(story)),
        "columns": {name: row[name] for name in COLUMNS},
        "texts": [
            {**asdict(store.body(story, version)), "links": None}
            for version in store.texts.versions(story)
        ],
        "place": asdict(place) if place else None,
        "highlights": highlights.fields(highlights.ids_of([story], trashed=None)),
        "bookmarks": bookmarks.fields(bookmarks.ids_of([story], trashed=None)),
        "addresses": store.addresses.addresses(story),
        "links": store.links.of(story),
        "images": sorted(store.assets.described(story), key=str),
        "bytes": {i.asset: store.assets.bytes(i.asset) for i in store.assets.images(story)},
        "apart": sorted(store.preferences.apart_from(story)),
    }
    if originals:
        found["sources"] = store.texts.sources(story)
        found["files"] = [store.originals.read(s.digest) for s in store.texts.sources(story)]
    return found
