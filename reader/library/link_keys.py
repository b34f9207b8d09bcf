"""The keys under which stories, addresses and links find each other."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.library.store_session import StoreSession
    from reader.model import Link
    from reader.related.link_resolver import Shelved, Waiting


class LinkKeys:
    """Computes keys and writes those of a library's stories; the shelf that links look through."""

    def __init__(self, store: StoreSession) -> None:
        self._store = store

    def address(self, address: str) -> str:
        """Return the canonical key of an address; empty for one that names no story."""
        from reader.related.url_key import url_key

        return url_key(address)

    def put_links(self, story: int, links: Iterable[Link], url: str) -> None:
        """Make `links` those of a story at `url`, and write the keys under which it is found."""
        from reader.related.link_resolver import awaited_keys

        self._store.links.replace(story, [(link, awaited_keys(link, url)) for link in links])
        self.offer(story)

    def offer(self, story: int) -> None:
        """Write the keys under which a story is found, anew."""
        from reader.related.link_resolver import offered_keys
        from reader.related.url_key import url_key

        for row in self._store.stories.values([story], ["title", "url"]):
            if row["url"]:
                self._store.addresses.add(story, [(url_key(row["url"]), row["url"])])
            addresses = self._store.addresses.addresses(story)
            self._store.links.offer(story, offered_keys(addresses, row["title"]))

    def rewrite(self, story: int) -> None:
        """Compute all keys of a story anew, after their rules changed."""
        from reader.related.url_key import url_key

        row = self._store.stories.get(story)
        addresses = self._store.addresses.addresses(story)
        self._store.addresses.replace(story, [(url_key(each), each) for each in addresses])
        self.put_links(story, self._store.links.of(story), row.url or "")

    def shelved(self, story: int) -> Shelved:
        """Return a story as links see it; raise UnknownStory."""
        from reader.related.link_resolver import Shelved

        row = self._store.stories.get(story)
        known = self._store.addresses.addresses(story)
        addresses = dict.fromkeys([row.url, *known] if row.url else known)
        return Shelved(row.id, row.title, row.site or "", tuple(addresses))

    def stories_offering(self, keys: Collection[str]) -> Iterator[Shelved]:
        """Yield the stories outside the trash that offer any of the keys."""
        for row in self._store.stories.many(self._store.links.offering(keys)):
            if not row.trashed:
                yield self.shelved(row.id)

    def links_awaiting(self, keys: Collection[str]) -> Iterator[Waiting]:
        """Yield the links that await any of the keys, those of trashed stories left out."""
        from reader.related.link_resolver import Waiting

        waiting = self._store.links.awaiting(keys)
        rows = {
            row.id: row for row in self._store.stories.many({stored.story for stored in waiting})
        }
        for stored in waiting:
            row = rows.get(stored.story)
            if row is not None and not row.trashed:
                yield Waiting(
                    stored.story, stored.position, stored.link, row.site or "", row.url or ""
                )
