"""The keys under which stories, addresses and links find each other."""

from __future__ import annotations

from collections.abc import Sequence

from reader.library.holdings import Holdings
from reader.model import Link
from reader.related.addresses import url_key


class Keys:
    """Computes keys, and writes those of a library's stories."""

    def __init__(self, holdings: Holdings) -> None:
        self._holdings = holdings

    def address(self, address: str) -> str:
        """The canonical key of an address; empty for one that names no story."""
        return url_key(address)

    def awaited(self, link: Link, story_url: str) -> Sequence[str]:
        """The keys under which a link's target is looked for."""
        return [url_key(link.url)] if link.url else []

    def offer(self, story: int) -> None:
        """Write the keys under which a story is found, anew."""
        row = self._holdings.stories.get(story)
        addresses = self._holdings.addresses.addresses(story)
        if row.url:
            self._holdings.addresses.add(story, [(url_key(row.url), row.url)])
            addresses.append(row.url)
        self._holdings.links.offer(story, [url_key(address) for address in addresses])
