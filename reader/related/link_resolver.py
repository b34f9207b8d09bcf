"""Links of pages resolved to stories of the library, now and when the other story arrives.

Both sides are looked up by keys: a story *offers* the keys of its addresses and its title, a
link *awaits* those of its own. A key of an address decides; a key of a title is only a hint, and
the titles are then compared.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from reader.related.title_match import is_cut, title_keys, titles_agree
from reader.related.url_key import site_key, url_key

if TYPE_CHECKING:
    from reader.model import Link


@dataclass(frozen=True, slots=True)
class Shelved:
    """A story as links see it: its addresses are its own and all it was ever known under."""

    id: int
    title: str
    site: str = ""
    addresses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Waiting:
    """A link that leads nowhere yet: the `place`-th of `story`, whose site is `site`.

    `url` is the address of the page it stands on, against which a relative link is read.
    """

    story: int
    place: int
    link: Link
    site: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Resolution:
    """The `place`-th link of `story` leads to the story `target`."""

    story: int
    place: int
    target: int


class Shelf(Protocol):
    """What the store looks up."""

    def stories_offering(self, keys: Collection[str]) -> Iterable[Shelved]:
        """Return the stories that offer any of the keys, trashed ones left out."""

    def links_awaiting(self, keys: Collection[str]) -> Iterable[Waiting]:
        """Return the links that await any of the keys, those of trashed stories left out."""


def offered_keys(addresses: Iterable[str], title: str) -> tuple[str, ...]:
    """Return the keys under which links find a story with these addresses and this title."""
    return tuple(dict.fromkeys((*_address_keys(addresses), *title_keys(title))))


def awaited_keys(link: Link, story_url: str = "") -> tuple[str, ...]:
    """Return the keys under which a link finds its story.

    `story_url` is the address of the page it stands on, against which a relative link is read.
    """
    return tuple(
        dict.fromkeys((*_address_keys([_absolute(link.url, story_url)]), *title_keys(link.title)))
    )


def resolve_links(story: Shelved, links: Sequence[Link], shelf: Shelf) -> list[Resolution]:
    """Return where the links of `story` lead among the stories that are there already."""
    base = story.addresses[0] if story.addresses else ""
    awaited = [awaited_keys(link, base) for link in links]
    wanted = {key for keys in awaited for key in keys}
    if not wanted:
        return []
    by_key: dict[str, dict[int, Shelved]] = {}
    for other in shelf.stories_offering(wanted):
        if other.id != story.id:
            for key in offered_keys(other.addresses, other.title):
                by_key.setdefault(key, {})[other.id] = other
    own = _sites(story)
    found: list[Resolution] = []
    for place, (link, keys) in enumerate(zip(links, awaited, strict=True)):
        target = _target(link, keys, by_key, own)
        if target is not None:
            found.append(Resolution(story.id, place, target))
    return found


def resolve_arrival(story: Shelved, shelf: Shelf) -> list[Resolution]:
    """Return the waiting links of other stories that lead to `story`, which has just arrived."""
    offered = offered_keys(story.addresses, story.title)
    if not offered:
        return []
    addresses = set(_address_keys(story.addresses))
    found = []
    for waiting in shelf.links_awaiting(offered):
        if waiting.story == story.id:
            continue
        own = {_site_name(waiting.site)}
        address = _absolute(waiting.link.url, waiting.url)
        by_address = addresses.intersection(_address_keys([address]))
        if by_address or _leads_by_title(waiting.link, story, own):
            found.append(Resolution(waiting.story, waiting.place, story.id))
    return found


def _target(
    link: Link, keys: Sequence[str], by_key: dict[str, dict[int, Shelved]], own: set[str]
) -> int | None:
    for key in keys:
        if key.startswith("u:") and key in by_key:
            return min(by_key[key])
    hinted = {other.id: other for key in keys for other in by_key.get(key, {}).values()}
    agreeing = [other for other in hinted.values() if _leads_by_title(link, other, own)]
    near = [other for other in agreeing if own & _sites(other)]
    for group in (near, agreeing):
        # Two stories of one title cannot be distinguished: better no link than a wrong one.
        if len(group) == 1:
            return group[0].id
        if group:
            return None
    return None


def _leads_by_title(link: Link, story: Shelved, own: set[str]) -> bool:
    """Return whether a link's words name the story, where its address does not say otherwise.

    A link to an address of the story's own site would have its key, so a different address there
    is another story; from other sites titles agree for copies as well, which is welcome.
    """
    if not titles_agree(link.title, story.title):
        return False
    link_site = site_key(link.url) if link.url else ""
    if link_site and link_site in {site_key(address) for address in story.addresses}:
        return False
    if link_site and not (own & _sites(story)) and is_cut(link.title):
        return False
    return not link_site or link_site not in _sites(story)


def _sites(story: Shelved) -> set[str]:
    names = {site_key(address) for address in story.addresses} | {_site_name(story.site)}
    return names - {""}


def _site_name(site: str) -> str:
    return site_key(site) if "." in site else site.casefold().strip()


def _address_keys(addresses: Iterable[str]) -> tuple[str, ...]:
    return tuple(f"u:{key}" for address in addresses if (key := url_key(address)))


def _absolute(address: str, base: str) -> str:
    if not address or not base or ":" in address.split("/", 1)[0]:
        return address
    from urllib.parse import urljoin

    try:
        return urljoin(base, address)
    except ValueError:
        return address
